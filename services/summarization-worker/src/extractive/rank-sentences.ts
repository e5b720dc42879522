import type { Sentence } from '#extractive/read-sentences.ts';

/** The words that carry meaning, as numbers, and how much each weighs; length 1. */
export interface Vector {
  terms: number[];
  weights: number[];
}

export interface RankedSentence {
  sentence: Sentence;
  /** Its place among all sentences, from 0. */
  position: number;
  vector: Vector;
  score: number;
}

/**
 * How central each sentence is, and how early.
 *
 * Centrality is LexRank's (Erkan and Radev, 2004, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization"), continuous and by degree: the sum of the cosines
 * with all other sentences, which is the product with the sum of all vectors and so takes linear time. Words weigh by frequency in their sentence and rarity among the sentences,
 * so that no language needs a list of stop words. Early sentences and those that share words with the title gain, as in Edmundson, 1969, "New Methods in Automatic Extracting".
 */
export function rankSentences(sentences: readonly Sentence[], title: readonly string[]): RankedSentence[] {
  const vectors = toVectors(sentences);
  const sum = new Float64Array(vectors.size);
  for (const { terms, weights: values } of vectors.list) {
    for (const [index, term] of terms.entries()) {
      sum[term]! += values[index]!;
    }
  }
  const centralities = vectors.list.map((vector) => dot(vector, sum));
  const highest = sentences.reduce((most, { isFit }, index) => (isFit ? Math.max(most, centralities[index]!) : most), 1e-9);
  const titleTerms = new Set(title.map((word) => vectors.termOf.get(stem(word))).filter((term) => term !== undefined));
  return sentences.flatMap((sentence, position) => {
    if (!sentence.isFit) {
      return [];
    }
    const vector = vectors.list[position]!;
    const score =
      shares.centrality * (centralities[position]! / highest) +
      shares.lead * Math.exp(-position / shares.leadSentences) +
      shares.title * titleShare(vector, titleTerms) +
      shares.paragraph * (sentence.isFirstOfParagraph ? 1 : 0);
    return [{ sentence, position, vector, score }];
  });
}

const shares = { centrality: 1, lead: 3, leadSentences: 3, title: 0.3, paragraph: 0.1 };

function toVectors(sentences: readonly Sentence[]): { list: Vector[]; size: number; termOf: Map<string, number> } {
  const termOf = new Map<string, number>();
  const counts = sentences.map(({ words }) => {
    const count = new Map<number, number>();
    for (const word of words) {
      const term = stem(word);
      const id = termOf.get(term) ?? termOf.size;
      termOf.set(term, id);
      count.set(id, (count.get(id) ?? 0) + 1);
    }
    return count;
  });
  const found = new Float64Array(termOf.size);
  for (const count of counts) {
    for (const term of count.keys()) {
      found[term]! += 1;
    }
  }
  const list = counts.map((count) => {
    const terms = [...count.keys()];
    const raw = terms.map((term) => (1 + Math.log(count.get(term)!)) * Math.log(1 + sentences.length / found[term]!));
    const length = Math.hypot(...raw) || 1;
    return { terms, weights: raw.map((value) => value / length) };
  });
  return { list, size: termOf.size, termOf };
}

/** The beginning of a word says what it means in most languages that change its end. */
function stem(word: string): string {
  return word.slice(0, 6);
}

function dot({ terms, weights }: Vector, values: Float64Array): number {
  return terms.reduce((sum, term, index) => sum + weights[index]! * values[term]!, 0);
}

function titleShare({ terms, weights }: Vector, title: ReadonlySet<number>): number {
  return Math.sqrt(terms.reduce((sum, term, index) => sum + (title.has(term) ? weights[index]! ** 2 : 0), 0));
}
