// What an article becomes: by a language model, or by picking its own sentences. Providers and their chain are in providers/, what is stored is up to the job.
import { takeNotes } from '#calls/take-notes.ts';
import { askUntilReadable } from '#calls/ask-until-readable.ts';
import { createModelRun } from '#calls/model-run.ts';
import { extractSummary } from '#extractive/extract-summary.ts';
import { findUnsupported } from '#grounding/find-unsupported.ts';
import { groundQuotes, groundedShare } from '#grounding/ground-quotes.ts';
import { languageRule } from '#prompts/language.ts';
import { askForSummary, askForSummaryOfNotes, promptVersion, renderNotes } from '#prompts/prompts.ts';
import { ProviderError } from '#providers/model.ts';
import type { LanguageModel } from '#providers/model.ts';
import type { ArticleText, KeptResults, Summary } from '#summary.ts';
import { chunkText } from '#text/chunk-text.ts';
import { stripHidden } from '#text/strip-hidden.ts';
import { joinLines } from '#text/words.ts';

export { promptVersion } from '#prompts/prompts.ts';

export interface SummarizeOptions {
  chunkTokens: number;
  overlapTokens: number;
  /** For a whole article, repairs included; a longer text is read in part. */
  maxCalls: number;
  /** Calls at a time. */
  concurrency: number;
  /** `article`, or a BCP 47 tag. */
  language: string;
  kept: KeptResults;
  signal: AbortSignal;
  /** Called with the share of calls that are done, 0 to 1. */
  onProgress?: (share: number) => void;
}

const maxTitleChars = 300;

/**
 * A short text is one call; of a long one the model takes notes part by part, and then summarizes those.
 * Tokens and calls are those of this run: results that an earlier one kept cost nothing.
 *
 * @throws {ProviderError} as the model does; `bad_answer` when it said nothing usable, asked twice.
 */
export async function summarizeWithModel(article: ArticleText, model: LanguageModel, options: SummarizeOptions): Promise<Summary> {
  const text = stripHidden(article.text);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new ProviderError('bad_answer', 'There is no text to summarize.');
  }
  const language = options.language === 'article' ? article.language : options.language;
  const context = { title: cleanTitle(article.title), languageRule: languageRule(options.language, article.language) };
  const run = createModelRun({ ...options, model });
  const { texts, readShare } = chunkText(text, {
    chunkTokens: options.chunkTokens,
    overlapTokens: options.overlapTokens,
    maxChunks: run.plan.maxParts,
    language: article.language,
    countTokens: model.countTokens.bind(model),
  });
  run.begin(texts.length);
  const call =
    texts.length === 1
      ? askForSummary(texts[0]!, context)
      : askForSummaryOfNotes(renderNotes(await takeNotes(run, texts, { ...options, context, language })), context);
  const { lede, summary, quotes: claims } = await askUntilReadable(run, call, language);
  const quotes = groundQuotes(claims, article.text, `${lede}\n${summary}`, language);
  return {
    lede,
    summary,
    quotes,
    grounded: groundedShare(quotes),
    unsupported: findUnsupported(`${lede}\n${summary}`, `${article.title ?? ''}\n${article.text}`, language),
    provider: model.provider,
    model: run.used.model,
    promptVersion,
    inputTokens: run.used.inputTokens,
    outputTokens: run.used.outputTokens,
    calls: run.used.calls,
    isTruncated: readShare < 1,
    readShare,
    fallbackFrom: null,
  };
}

/** The article's own best sentences: no model, no network, always the same for the same text. */
export function summarizeByExtraction(article: ArticleText): Summary {
  const { lede, summary, quotes, readShare } = extractSummary(article);
  return {
    lede,
    summary,
    quotes,
    grounded: groundedShare(quotes),
    unsupported: [],
    provider: 'extractive',
    model: null,
    promptVersion: null,
    inputTokens: 0,
    outputTokens: 0,
    calls: 0,
    isTruncated: readShare < 1,
    readShare,
    fallbackFrom: null,
  };
}

function cleanTitle(title: string | null): string | null {
  return title === null ? null : joinLines(stripHidden(title)).slice(0, maxTitleChars);
}
