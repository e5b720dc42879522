import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readSentences } from '#extractive/read-sentences.ts';
import type { Sentence } from '#extractive/read-sentences.ts';
import { rankSentences, defaultWeights } from '#extractive/rank-sentences.ts';
import { pickSentences } from '#extractive/pick-sentences.ts';
import { splitWords } from '#text/words.ts';

const isTuned = (id: string) => createHash('sha256').update(id).digest()[0]! % 2 === 0;
export interface Doc {
  sentences: Sentence[];
  title: string[];
  ref: string[];
  words: number;
  lead: string[];
}
export function load(name: string, limit: number): Doc[] {
  return readFileSync(`/tmp/st-data/sets/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l))
    .filter((r) => isTuned(r.id))
    .slice(0, limit)
    .map((r) => {
      const { sentences } = readSentences({ title: r.title ?? null, text: r.article, language: 'en' });
      return {
        sentences,
        title: splitWords((r.title ?? '').toLowerCase(), 'en'),
        ref: splitWords(r.summary.toLowerCase(), 'en'),
        words: sentences.reduce((s, x) => s + x.words.length, 0),
        lead: sentences
          .filter((s) => s.words.length > 0)
          .slice(0, 3)
          .flatMap((s) => s.words),
      };
    });
}
function grams(words: string[], n: number): Map<string, number> {
  const m = new Map<string, number>();
  for (let i = 0; i + n <= words.length; i++) {
    const k = words.slice(i, i + n).join(' ');
    m.set(k, (m.get(k) ?? 0) + 1);
  }
  return m;
}
function f1(a: string[], b: string[], n: number): number {
  const x = grams(a, n),
    y = grams(b, n);
  let hit = 0;
  for (const [k, v] of x) hit += Math.min(v, y.get(k) ?? 0);
  const p = hit / Math.max(1, a.length - n + 1),
    r = hit / Math.max(1, b.length - n + 1);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
export function score(docs: Doc[], pick: (d: Doc) => string[]): [number, number, number] {
  let r1 = 0,
    r2 = 0,
    w = 0;
  for (const d of docs) {
    const s = pick(d);
    r1 += f1(s, d.ref, 1);
    r2 += f1(s, d.ref, 2);
    w += s.length;
  }
  return [(100 * r1) / docs.length, (100 * r2) / docs.length, w / docs.length];
}
const news = load('news', 999),
  xsum = load('xsum', 999),
  papers = load('papers', 150);
const show = (n: string, f: (d: Doc) => string[]) =>
  console.log(
    n.padEnd(46),
    [news, xsum, papers]
      .map((s) =>
        score(s, f)
          .map((x) => x.toFixed(2))
          .join(' '),
      )
      .join(' | '),
  );
console.log(news.length, xsum.length, papers.length);
show('lead-3', (d) => d.lead);
const run = (w: any, max: (d: Doc) => number, div: number) => (d: Doc) =>
  pickSentences(rankSentences(d.sentences, d.title, { ...defaultWeights, ...w }), max(d), 2500, div).flatMap((r) => r.sentence.words);
for (const max of [60, 80, 100, 150])
  show(
    `default max ${max}`,
    run({}, () => max, 0.5),
  );
for (const lead of [0, 0.5, 1, 2, 4])
  for (const ls of [3, 10, 30])
    show(
      `max 150/80 lead ${lead} ${ls}`,
      run({ lead, leadSentences: ls }, (d) => (d.words > 2000 ? 150 : 80), 0.5),
    );
for (const div of [0, 0.3, 1, 2])
  show(
    `div ${div}`,
    run({}, (d) => (d.words > 2000 ? 150 : 80), div),
  );
