import { toPlainText } from '#answers/plain-text.ts';
import type { ArticleText } from '#summary.ts';
import { sampleEvenly, sampleWindows } from '#text/sample-evenly.ts';
import { splitParagraphs, splitSentences, unwrapLines } from '#text/split-text.ts';
import type { Range } from '#text/split-text.ts';
import { stripHidden } from '#text/strip-hidden.ts';
import { joinLines, splitWords } from '#text/words.ts';

export interface Sentence {
  /** As a reader sees it, in one line. */
  text: string;
  /** In the article's text, in UTF-16 units. */
  start: number;
  end: number;
  /** In lower case. */
  words: string[];
  isFirstOfParagraph: boolean;
  /** It can stand in a summary: a whole sentence of plain text, neither a heading nor a scrap. */
  isFit: boolean;
}

/** More is sampled: windows from the first to the last, evenly spaced. */
const maxChars = 1_000_000;
const windowCount = 40;
const maxParagraphs = 20_000;
const minWords = 5;
const maxWords = 100;
const maxSentenceChars = 1_500;

/** The sentences of an article, and the share of it that was read, 0 to 1. */
export function readSentences({ text, language }: ArticleText): { sentences: Sentence[]; readShare: number } {
  const windows = sampleWindows(text, maxChars, windowCount);
  const sentences: Sentence[] = [];
  let readChars = 0;
  let seenChars = 0;
  for (const window of windows) {
    const flowing = unwrapLines(text.slice(window.start, window.end));
    const paragraphs = splitParagraphs(flowing);
    seenChars += sumLengths(paragraphs);
    for (const paragraph of sampleEvenly(paragraphs, maxParagraphs / windows.length)) {
      readChars += paragraph.end - paragraph.start;
      for (const [index, range] of splitSentences(flowing, paragraph, language).entries()) {
        const start = window.start + range.start;
        const end = window.start + range.end;
        sentences.push({ start, end, ...describe(text.slice(start, end), language), isFirstOfParagraph: index === 0 });
      }
    }
  }
  const windowShare = windows.length === 1 ? 1 : sumLengths(windows) / text.length;
  return { sentences, readShare: seenChars === 0 ? 1 : (windowShare * readChars) / seenChars };
}

function sumLengths(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

function describe(original: string, language: string | null): Pick<Sentence, 'text' | 'words' | 'isFit'> {
  if (original.length > maxSentenceChars) {
    return { text: '', words: [], isFit: false };
  }
  const text = joinLines(stripHidden(original));
  const words = splitWords(text.toLowerCase(), language);
  const isFit = words.length >= minWords && words.length <= maxWords && isWhole(text) && toPlainText(text) === text;
  return { text, words, isFit };
}

/** Begins like a sentence and ends like one, in scripts that have marks for that. */
function isWhole(text: string): boolean {
  return /[.!?…。！？।۔؟։።။។]["'”’»)\]」』》]*$/u.test(text) ? !/^\p{Ll}/u.test(text) : /^[^\p{L}]*[\p{Script=Thai}\p{Script=Lao}]/u.test(text);
}
