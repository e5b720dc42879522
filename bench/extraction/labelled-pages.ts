import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

export interface LabelledPage {
  name: string;
  kind: string;
  url: string;
  wanted: string;
  /** Rules were tuned on these pages; the others are what is reported. */
  isTuned: boolean;
  readHtml(): Promise<string>;
}

export interface LabelledSet {
  name: string;
  scorer: 'words' | 'shingles';
  pages: LabelledPage[];
}

const kindsLabel = z.object({
  url: z.string().nullish(),
  _internal: z.object({ page_type: z.union([z.string(), z.object({ primary: z.string().default('article') })]).optional() }).nullish(),
  ground_truth: z.object({ main_content: z.string().nullish() }),
});
const articleLabels = z.record(z.string(), z.object({ articleBody: z.string().default(''), url: z.string().optional() }));

/** The labelled sets that lie in a folder or in the folders inside it, each known by how it is laid out. */
export async function readLabelledSets(folder: string): Promise<LabelledSet[]> {
  const folders = [
    folder,
    ...(await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)),
  ];
  const sets = await Promise.all(folders.flatMap((each) => [readArticles(each), readKinds(each, 'dev'), readKinds(each, 'test')]));
  return sets.filter((set) => set !== undefined);
}

/** Murrough-Foley/web-content-extraction-benchmark: seven kinds of pages, `dev` and `test`. */
async function readKinds(folder: string, part: 'dev' | 'test'): Promise<LabelledSet | undefined> {
  const labels = join(folder, part, 'ground-truth');
  if (!existsSync(labels)) {
    return undefined;
  }
  const pages: LabelledPage[] = [];
  for (const file of (await readdir(labels)).filter((name) => name.endsWith('.json')).toSorted()) {
    const name = file.replace('.json', '');
    const label = kindsLabel.parse(JSON.parse(await readFile(join(labels, file), 'utf8')));
    const type = label._internal?.page_type ?? 'article';
    const kind = typeof type === 'string' ? type : type.primary;
    pages.push({
      name,
      kind: kind === 'category' ? 'collection' : kind, // as its scorer does
      url: URL.canParse(label.url ?? '') ? label.url! : 'https://example.org/',
      wanted: label.ground_truth.main_content ?? '',
      isTuned: part === 'dev' && isInTunedHalf(name),
      readHtml: () => readGzip(join(folder, part, 'html', `${name}.html.gz`)),
    });
  }
  return { name: `seven kinds, ${part}`, scorer: 'words', pages };
}

/** scrapinghub/article-extraction-benchmark: news articles. */
async function readArticles(folder: string): Promise<LabelledSet | undefined> {
  const labels = join(folder, 'ground-truth.json');
  if (!existsSync(labels)) {
    return undefined;
  }
  const pages = Object.entries(articleLabels.parse(JSON.parse(await readFile(labels, 'utf8')))).map(([name, { articleBody, url }]): LabelledPage => ({
    name,
    kind: 'article',
    url: URL.canParse(url ?? '') ? url! : 'https://example.org/',
    wanted: articleBody,
    isTuned: isInTunedHalf(name),
    readHtml: () => readGzip(join(folder, 'html', `${name}.html.gz`)),
  }));
  return { name: 'news articles', scorer: 'shingles', pages };
}

/** By the hash of the name, so that it is the same half for everybody. */
function isInTunedHalf(name: string): boolean {
  return (createHash('sha256').update(name).digest()[0] ?? 0) % 2 === 0;
}

async function readGzip(path: string): Promise<string> {
  return gunzipSync(await readFile(path)).toString('utf8');
}
