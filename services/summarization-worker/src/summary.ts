export type { SummaryQuote as Quote, Summary } from '@htbase/shared/models';

/** The text that is summarized: an article of readability, or what a PDF says. */
export interface ArticleText {
  title: string | null;
  text: string;
  /** BCP 47, as the article says or as it was detected. */
  language: string | null;
}

/** Results of single calls, kept so that a retry pays only for what failed. Keys are hashes of everything that went into the call. */
export interface KeptResults {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
}
