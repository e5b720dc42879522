import type { RankedSentence, Vector } from '#extractive/rank-sentences.ts';

/**
 * The best sentences that together fit, each of them worth its own score less what it repeats of those already picked
 * (maximal marginal relevance: Carbonell and Goldstein, 1998, "The Use of MMR, Diversity-Based Reranking"). In the order of the text.
 */
export function pickSentences(ranked: readonly RankedSentence[], maxWords: number, maxChars: number, diversity = 0.5): RankedSentence[] {
  const picked: RankedSentence[] = [];
  const left = ranked.toSorted((a, b) => b.score - a.score || a.position - b.position).slice(0, maxCandidates);
  const repeats = new Float64Array(left.length);
  let words = 0;
  let chars = 0;
  for (;;) {
    let best = -1;
    for (const [index, { sentence, score }] of left.entries()) {
      const fits = words + sentence.words.length <= maxWords && chars + sentence.text.length + 1 <= maxChars;
      if (fits && repeats[index]! < sameAs && (best === -1 || score - diversity * repeats[index]! > left[best]!.score - diversity * repeats[best]!)) {
        best = index;
      }
    }
    if (best === -1) {
      return picked.toSorted((a, b) => a.position - b.position);
    }
    const chosen = left[best]!;
    picked.push(chosen);
    words += chosen.sentence.words.length;
    chars += chosen.sentence.text.length + 1;
    const byTerm = new Map(chosen.vector.terms.map((term, index) => [term, chosen.vector.weights[index]!]));
    for (const [index, { vector }] of left.entries()) {
      repeats[index] = Math.max(repeats[index]!, cosine(vector, byTerm));
    }
  }
}

/** Only the best are compared with each other. */
const maxCandidates = 300;
/** A cosine from which two sentences say the same; a sentence says the same as itself. */
const sameAs = 0.8;

function cosine({ terms, weights }: Vector, other: ReadonlyMap<number, number>): number {
  return terms.reduce((sum, term, index) => sum + weights[index]! * (other.get(term) ?? 0), 0);
}
