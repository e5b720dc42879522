/** The text that is summarized: an article of readability, or what a PDF says. */
export interface ArticleText {
  title: string | null;
  text: string;
  /** BCP 47, as the article says or as it was detected. */
  language: string | null;
}

/** A quote of the article, and where it stands in `text`, in UTF-16 units; none when it doesn't. */
export interface Quote {
  text: string;
  /** The sentence of lede or summary that it supports. */
  supports: string;
  start: number | null;
  end: number | null;
}

export interface Summary {
  lede: string;
  summary: string;
  quotes: Quote[];
  /** Share of quotes that were found in the text, 0 to 1; null when there are none. */
  grounded: number | null;
  /** Names and numbers of lede and summary that the text doesn't have. */
  unsupported: string[];
  provider: string;
  model: string | null;
  promptVersion: number | null;
  inputTokens: number;
  outputTokens: number;
  calls: number;
  /** Only a part of the text was read; `readShare` says how much of it, 0 to 1. */
  isTruncated: boolean;
  readShare: number;
  /** The provider that should have done it, when another one had to. */
  fallbackFrom: string | null;
}

/** Results of single calls, kept so that a retry pays only for what failed. Keys are hashes of everything that went into the call. */
export interface KeptResults {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}
