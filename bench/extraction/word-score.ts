export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/**
 * Word-level precision, recall and F1 of one text, as `evaluate.py` of Murrough-Foley/web-content-extraction-benchmark has it (commit c039d5e): lower case,
 * bags of words, the mean of the pages' F1 is the result. Python's `\w` is letters, numbers and the underscore, without combining marks.
 */
export function scoreWords(found: string, wanted: string): Score {
  const foundWords = wordsOf(found.toLowerCase());
  const wantedWords = wordsOf(wanted.toLowerCase());
  if (foundWords.length === 0 || wantedWords.length === 0) {
    const score = foundWords.length === wantedWords.length ? 1 : 0;
    return { precision: score, recall: score, f1: score };
  }
  const left = countEach(wantedWords);
  let overlap = 0;
  for (const word of foundWords) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      overlap += 1;
      left.set(word, count - 1);
    }
  }
  const precision = overlap / foundWords.length;
  const recall = overlap / wantedWords.length;
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

export function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export const harmonicMean = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
