import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { l as rougeL, n as rougeN } from 'js-rouge';
import { z } from 'zod';
import { mockModel } from '../services/summarization-worker/src/providers/mock-model.ts';
import type { KeptResults } from '../services/summarization-worker/src/summary.ts';
import { summarizeByExtraction, summarizeWithModel } from '../services/summarization-worker/src/summarize-article.ts';
import { median, quantile, renderTable } from './statistics.ts';

const exampleSchema = z.object({ id: z.string(), title: z.string().nullish(), article: z.string(), summary: z.string() });
type Example = z.infer<typeof exampleSchema>;

const measures: Record<string, (candidate: string, reference: string) => number> = {
  'ROUGE-1': (candidate, reference) => rougeN(candidate, reference, { n: 1, caseSensitive: false }),
  'ROUGE-2': (candidate, reference) => rougeN(candidate, reference, { n: 2, caseSensitive: false }),
  'ROUGE-L': (candidate, reference) => rougeL(candidate, reference, { caseSensitive: false }),
};

/**
 * The extractive fallback beside the first three sentences of each article, and beside as many of its first ones as are no longer than the extract, on sets with reference summaries (`FOLDER/*.jsonl`, a line for each article:
 * `{"id", "title"?, "article", "summary"}`), and what the pipeline costs without a model's time.
 */
export async function benchSummaries(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { data: { type: 'string' }, articles: { type: 'string', default: '1000' } } });
  if (!values.data) {
    throw new Error('--data FOLDER: where the sets lie, a file of JSON lines each (see bench/RESULTS.md)');
  }
  const rows: string[][] = [];
  const examples: Example[] = [];
  for (const name of (await readdir(values.data)).filter((file) => file.endsWith('.jsonl')).toSorted()) {
    const lines = (await readFile(join(values.data, name), 'utf8')).trim().split('\n');
    const set = lines.map((line) => exampleSchema.parse(JSON.parse(line)));
    examples.push(...set);
    for (const [half, isTuned] of Object.entries({ 'tuned on': true, 'other half': false })) {
      rows.push(
        ...compare(
          `${basename(name, '.jsonl')}, ${half}`,
          set.filter(({ id }) => isInTunedHalf(id) === isTuned),
        ),
      );
    }
  }
  console.log(
    renderTable(
      ['set', 'articles', 'measure', 'extractive', 'lead-3', 'difference', '95 % interval', 'lead as long', 'difference', '95 % interval'],
      rows,
    ),
  );
  await measurePipeline(examples, Number(values.articles));
}

/** Thresholds were set on this half. */
function isInTunedHalf(id: string): boolean {
  return createHash('sha256').update(id).digest()[0]! % 2 === 0;
}

function compare(name: string, set: readonly Example[]): string[][] {
  const pairs = set.map((example) => {
    const ours = extract(example);
    const sentences = splitSentences(example.article);
    return { ours, lead: sentences.slice(0, 3).join(' '), longLead: leadAsLong(sentences, countWords(ours)), reference: example.summary };
  });
  return Object.entries(measures).map(([measure, score]) => {
    const points = (read: (pair: (typeof pairs)[number]) => string) =>
      pairs.map((pair) => (read(pair) === '' ? 0 : 100 * score(read(pair), pair.reference)));
    const ours = points((pair) => pair.ours);
    return [
      name,
      `${set.length}`,
      measure,
      mean(ours).toFixed(2),
      ...against(
        ours,
        points((pair) => pair.lead),
      ),
      ...against(
        ours,
        points((pair) => pair.longLead),
      ),
    ];
  });
}

/** The other's mean, the mean difference and its interval. */
function against(ours: readonly number[], other: readonly number[]): string[] {
  const differences = ours.map((value, index) => value - other[index]!);
  const [low, high] = bootstrap(differences);
  return [mean(other).toFixed(2), mean(differences).toFixed(2), `${low.toFixed(2)} to ${high.toFixed(2)}`];
}

function extract({ article, title }: Example): string {
  return summarizeByExtraction({ title: title ?? null, text: article, language: 'en' }).summary;
}

function splitSentences(article: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(article)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

/** The first sentences, at least one, that together have no more words; ROUGE favours the length of its reference, so that a longer lead alone beats a shorter one. */
function leadAsLong(sentences: readonly string[], words: number): string {
  let count = 1;
  while (count < sentences.length && countWords(sentences.slice(0, count + 1).join(' ')) <= words) {
    count += 1;
  }
  return sentences.slice(0, count).join(' ');
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

/** Where the mean of such differences lies with a probability of 95 %: Efron, 1979, "Bootstrap Methods", 2,000 samples from a fixed seed. */
function bootstrap(values: readonly number[]): [low: number, high: number] {
  const random = createRandom(1);
  const means = Array.from({ length: 2_000 }, () => mean(values.map(() => values[Math.floor(random() * values.length)]!)));
  return [quantile(means, 0.025), quantile(means, 0.975)];
}

/** Mulberry32: 0 to 1, the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

async function measurePipeline(examples: readonly Example[], count: number): Promise<void> {
  const ms: number[] = [];
  const extractiveMs: number[] = [];
  const rssMb: number[] = [];
  const kept: KeptResults = { get: async () => undefined, set: async () => {} };
  for (let index = 0; index < count; index += 1) {
    const { article, title } = examples[index % examples.length]!;
    const text = { title: title ?? null, text: article, language: 'en' };
    const signal = new AbortController().signal;
    const begun = performance.now();
    await summarizeWithModel(text, mockModel, {
      chunkTokens: 4_000,
      overlapTokens: 200,
      maxCalls: 40,
      concurrency: 4,
      language: 'article',
      kept,
      signal,
    });
    const answered = performance.now();
    summarizeByExtraction(text);
    ms.push(answered - begun);
    extractiveMs.push(performance.now() - answered);
    if ((index + 1) % Math.ceil(count / 10) === 0) {
      rssMb.push(process.memoryUsage.rss() / 1e6);
    }
  }
  console.log(
    renderTable(
      ['per article', 'p50, ms', 'p95, ms'],
      [
        ['pipeline with a model that answers at once', ...tell(ms)],
        ['extractive', ...tell(extractiveMs)],
      ],
    ),
  );
  console.log(`memory after each tenth of ${count} articles, MB: ${rssMb.map((size) => size.toFixed(0)).join(', ')}`);
}

function tell(times: readonly number[]): string[] {
  return [median(times), quantile(times, 0.95)].map((time) => time.toFixed(1));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
