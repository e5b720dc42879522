import { z } from 'zod';

/** A quote of an article, and where it stands in its text, in UTF-16 units; none when it doesn't. */
export interface SummaryQuote {
  text: string;
  /** The sentence of lede or summary that it supports. */
  supports: string;
  start: number | null;
  end: number | null;
}

/** What a language model, or the extractive fallback, made of an article. */
export interface Summary {
  lede: string;
  summary: string;
  quotes: SummaryQuote[];
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

/** Who writes summaries at present, as they will stand in them: the first provider of the chain. */
export const summarizerSchema = z.object({ provider: z.string(), model: z.string().nullable(), promptVersion: z.int().nullable() });
export type Summarizer = z.infer<typeof summarizerSchema>;
