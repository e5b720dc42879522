import { countEach, harmonicMean, mean, wordsOf } from './word-score.ts';
import type { Score } from './word-score.ts';

const shingleWords = 4;

export interface Shingles {
  right: number;
  tooMany: number;
  missing: number;
}

/** How runs of four words of a found text match those of the wanted one, as `evaluate.py` of scrapinghub/article-extraction-benchmark has it (commit 4a3bc97): case kept, shares of all. */
export function matchShingles(found: string, wanted: string): Shingles {
  const foundCounts = countEach(shinglesOf(found));
  const wantedCounts = countEach(shinglesOf(wanted));
  let right = 0;
  let tooMany = 0;
  let missing = 0;
  for (const shingle of new Set([...foundCounts.keys(), ...wantedCounts.keys()])) {
    const has = foundCounts.get(shingle) ?? 0;
    const wants = wantedCounts.get(shingle) ?? 0;
    right += Math.min(has, wants);
    tooMany += Math.max(0, has - wants);
    missing += Math.max(0, wants - has);
  }
  const sum = right + tooMany + missing || 1;
  return { right: right / sum, tooMany: tooMany / sum, missing: missing / sum };
}

const share = (right: number, wrong: number) => (right === 0 ? 0 : right / (right + wrong));

/** Precision and recall are means over the pages, and F1 is made of these two. */
export function scoreShingles(pages: readonly Shingles[]): Score {
  const precision = mean(
    pages
      .filter(({ right, tooMany }) => right + tooMany > 0)
      .map(({ right, tooMany, missing }) => (tooMany + missing === 0 ? 1 : share(right, tooMany))),
  );
  const recall = mean(
    pages
      .filter(({ right, missing }) => right + missing > 0)
      .map(({ right, tooMany, missing }) => (tooMany + missing === 0 ? 1 : share(right, missing))),
  );
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  const count = words.length === 0 ? 0 : Math.max(1, words.length - shingleWords + 1);
  return Array.from({ length: count }, (_, index) => words.slice(index, index + shingleWords).join(' '));
}
