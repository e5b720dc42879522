import { parseArgs } from 'node:util';
import { askDefuddle, askReadability } from '../../services/archive-worker/src/archivers/readability/choose-content.ts';
import extract from '../../services/archive-worker/src/archivers/readability/extract.ts';
import { parsePage } from '../../services/archive-worker/src/archivers/readability/parse-page.ts';
import { toText } from '../../services/archive-worker/src/archivers/readability/to-text.ts';
import { median, quantile, renderTable } from '../statistics.ts';
import { readLabelledSets } from './labelled-pages.ts';
import type { LabelledPage, LabelledSet } from './labelled-pages.ts';
import { matchShingles, scoreShingles } from './shingle-score.ts';
import { mean, scoreWords } from './word-score.ts';

type Extractor = (html: string, url: string) => Promise<string>;

const extractors: Record<string, Extractor> = {
  ours: async (html, url) => (await extract({ html, url })).article.text,
  readability: async (html, url) => plainText(askReadability(parsePage(html, url))?.html),
  defuddle: async (html, url) => plainText((await askDefuddle(parsePage(html, url), url))?.html),
};

interface Found {
  page: LabelledPage;
  text: string;
  ms: number;
}

/** How much of the right text is found on public labelled pages, by the scorers of their makers: ours, and each library alone. */
export async function benchExtraction(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      extractors: { type: 'string', default: Object.keys(extractors).join() },
      limit: { type: 'string', default: 'Infinity' },
    },
  });
  if (!values.data) {
    throw new Error('--data FOLDER: where the labelled sets lie (see bench/RESULTS.md)');
  }
  for (const set of await readLabelledSets(values.data)) {
    const pages = set.pages.slice(0, Number(values.limit));
    for (const name of values.extractors.split(',')) {
      const found = await run(extractors[name]!, pages);
      console.log(`\n${set.name}, ${name} (${set.scorer})\n`);
      console.log(report(set, found));
    }
  }
}

async function run(extractor: Extractor, pages: readonly LabelledPage[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const page of pages) {
    const html = await page.readHtml();
    const begun = performance.now();
    const text = await extractor(html, page.url).catch(() => ''); // a page that breaks it has no text, and scores so
    found.push({ page, text, ms: performance.now() - begun });
  }
  return found;
}

function report(set: LabelledSet, found: readonly Found[]): string {
  const kinds = [...new Set(found.map(({ page }) => page.kind))].toSorted();
  const halves: [string, (page: LabelledPage) => boolean][] = [
    ['tuned half', (page) => page.isTuned],
    ['other half', (page) => !page.isTuned],
  ];
  const rows = [...(kinds.length > 1 ? kinds : []), 'all'].flatMap((kind) =>
    halves.map(([half, isIn]) =>
      row(
        set,
        kind,
        half,
        found.filter(({ page }) => isIn(page) && (kind === 'all' || page.kind === kind)),
      ),
    ),
  );
  const ms = found.map((each) => each.ms);
  return `${renderTable(
    ['kind', 'half', 'pages', 'F1', 'precision', 'recall'],
    rows.filter((each) => each[2] !== 0),
  )}\n\n${median(ms).toFixed(0)} ms a page (median), p95 ${quantile(ms, 0.95).toFixed(0)}, mean ${mean(ms).toFixed(0)}`;
}

function row({ scorer }: LabelledSet, kind: string, half: string, found: readonly Found[]): (string | number)[] {
  if (found.length === 0) {
    return [kind, half, 0];
  }
  if (scorer === 'shingles') {
    const { precision, recall, f1 } = scoreShingles(found.map(({ text, page }) => matchShingles(text, page.wanted)));
    return [kind, half, found.length, f1.toFixed(3), precision.toFixed(3), recall.toFixed(3)];
  }
  const scores = found.map(({ text, page }) => scoreWords(text, page.wanted));
  const column = (read: (score: (typeof scores)[number]) => number) => mean(scores.map(read)).toFixed(3);
  return [kind, half, found.length, column((score) => score.f1), column((score) => score.precision), column((score) => score.recall)];
}

function plainText(html: string | undefined): string {
  return toText(parsePage(`<!doctype html><html><body>${html ?? ''}</body></html>`, 'https://example.org/').body);
}
