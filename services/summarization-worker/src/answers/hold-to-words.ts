import { splitSentences } from '#text/split-text.ts';
import { countWords } from '#text/words.ts';

export interface Limit {
  words: number;
  /** For what has no words to count. */
  chars: number;
}

/** A lede has at most 30 words, a summary 150. */
export const ledeLimit: Limit = { words: 30, chars: 500 };
export const summaryLimit: Limit = { words: 150, chars: 2_500 };

/** As many whole sentences as fit, from the first; `undefined` when not even that one does. */
export function holdToWords(text: string, limit: Limit, language: string | null): string | undefined {
  let end = 0;
  for (const sentence of splitSentences(text, { start: 0, end: text.length }, language)) {
    if (sentence.end > limit.chars || countWords(text.slice(0, sentence.end), language) > limit.words) {
      break;
    }
    end = sentence.end;
  }
  return end === 0 ? undefined : text.slice(0, end);
}
