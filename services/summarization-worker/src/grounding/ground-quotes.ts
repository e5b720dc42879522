import { toPlainText } from '#answers/plain-text.ts';
import { createQuoteFinder } from '#grounding/find-quote.ts';
import type { Quote } from '#summary.ts';
import { splitSentences } from '#text/split-text.ts';
import { joinLines, splitWords } from '#text/words.ts';

export interface Claim {
  text: string;
  supports: string;
}

const maxQuoteChars = 600;
/** Less than this proves nothing. */
const minQuoteChars = 8;

/**
 * Looks each quote up in the article. What is found is given in the article's own letters, what isn't in the model's, as plain text either way.
 * `supports` becomes the sentence of `statement` (lede and summary) that is meant, or stays empty.
 */
export function groundQuotes(claims: readonly Claim[], article: string, statement: string, language: string | null): Quote[] {
  const finder = createQuoteFinder(article);
  const sentences = splitSentences(statement, { start: 0, end: statement.length }, language).map(({ start, end }) => statement.slice(start, end));
  const quotes = new Map<string, Quote>();
  for (const { text, supports } of claims) {
    const asked = text.slice(0, maxQuoteChars);
    const found = finder.find(asked);
    const original = found && joinLines(article.slice(found.start, found.end));
    const shown = toPlainText(original ?? asked);
    // A passage of the article that isn't plain text can't be shown word for word.
    if (shown.length < minQuoteChars || (original !== undefined && shown !== original) || quotes.has(shown)) {
      continue;
    }
    quotes.set(shown, {
      text: shown,
      supports: closest(toPlainText(supports), sentences, language),
      start: found?.start ?? null,
      end: found?.end ?? null,
    });
  }
  return [...quotes.values()];
}

/** Share of the quotes that stand in the text; null when there are none. */
export function groundedShare(quotes: readonly Quote[]): number | null {
  return quotes.length === 0 ? null : quotes.filter(({ start }) => start !== null).length / quotes.length;
}

/** The sentence that has most of the words, at least half of them. */
function closest(meant: string, sentences: readonly string[], language: string | null): string {
  const words = new Set(splitWords(meant.toLowerCase(), language));
  let best = '';
  let most = words.size / 2;
  for (const sentence of sentences) {
    const shared = new Set(splitWords(sentence.toLowerCase(), language)).intersection(words).size;
    if (shared > 0 && shared >= most && (shared > most || best === '')) {
      best = sentence;
      most = shared;
    }
  }
  return best;
}
