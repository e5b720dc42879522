import { ledeLimit, summaryLimit } from '#answers/hold-to-words.ts';
import { pickSentences } from '#extractive/pick-sentences.ts';
import { rankSentences } from '#extractive/rank-sentences.ts';
import type { RankedSentence } from '#extractive/rank-sentences.ts';
import { readSentences } from '#extractive/read-sentences.ts';
import type { Sentence } from '#extractive/read-sentences.ts';
import type { ArticleText, Quote } from '#summary.ts';
import { splitWords } from '#text/words.ts';

export interface Extract {
  lede: string;
  summary: string;
  quotes: Quote[];
  /** 0 to 1 */
  readShare: number;
}

/**
 * The article's best sentences, word for word, in its order. Texts without a sentence that fits (a list, a poem, one endless sentence) have an empty summary:
 * nothing is ever cut inside a sentence.
 */
export function extractSummary(article: ArticleText): Extract {
  const { sentences, readShare } = readSentences(article);
  const title = splitWords((article.title ?? '').slice(0, 500).toLowerCase(), article.language);
  const ranked = rankSentences(sentences, title);
  const picked = pickSentences(ranked, wordsFor(sentences), summaryLimit.chars);
  const lede = pickLede(picked, ranked);
  const shown = lede && !picked.includes(lede) ? [lede, ...picked] : picked;
  return {
    lede: lede?.sentence.text ?? '',
    summary: picked.map(({ sentence }) => sentence.text).join(' '),
    quotes: shown.map(toQuote),
    readShare,
  };
}

/** As many as its first three sentences, which for news are hard to beat, and more for a long text. */
function wordsFor(sentences: readonly Sentence[]): number {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const opening = sentences
    .filter(({ isFit }) => isFit)
    .slice(0, 3)
    .reduce((sum, sentence) => sum + sentence.words.length, 0);
  return Math.min(summaryLimit.words, Math.max(shortestWords, opening, Math.round(words / 20)));
}

const shortestWords = 60;

/** The best of the summary's sentences that is short enough for a lede, else of all. */
function pickLede(picked: readonly RankedSentence[], ranked: readonly RankedSentence[]): RankedSentence | undefined {
  return bestShort(picked) ?? bestShort(ranked);
}

function bestShort(ranked: readonly RankedSentence[]): RankedSentence | undefined {
  return ranked
    .filter(({ sentence: { words, text } }) => words.length <= ledeLimit.words && text.length <= ledeLimit.chars)
    .toSorted((a, b) => b.score - a.score || a.position - b.position)[0];
}

function toQuote({ sentence: { text, start, end } }: RankedSentence): Quote {
  return { text, supports: text, start, end };
}
