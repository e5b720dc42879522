// The pages of the capture benchmark. `/{latency in ms}/{page}/`; everything is made from fixed seeds, and every request is counted.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import sharp from 'sharp';

export const pageNames = ['article', 'article10', 'images100', 'spa', 'long', 'frames'] as const;

export interface BenchSite {
  url: string;
  /** Requests since the last call, and how many of them were for a page itself. */
  take(): Promise<Visits>;
  close(): Promise<void>;
}

interface Visits {
  requests: number;
  navigations: number;
}

const words =
  'the archive keeps what was said and when so that a reader may compare it with what is said today after links have rotted and hosts have gone'.split(
    ' ',
  );

/** A generator of the same numbers for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function paragraphs(count: number, seed: number): string {
  const next = random(seed);
  const sentence = () => `${Array.from({ length: 15 }, () => words[Math.floor(next() * words.length)]).join(' ')}.`;
  return Array.from(
    { length: count },
    (_, index) => `${index % 6 === 5 ? `<h2>Part ${index}</h2>` : ''}<p>${Array.from({ length: 6 }, sentence).join(' ')}</p>`,
  ).join('\n');
}

/** A photo-like picture of some 100 kB. */
async function picture(seed: number): Promise<Buffer> {
  const [width, height, next] = [240, 160, random(seed)];
  const pixels = Buffer.from(Uint8Array.from({ length: width * height * 3 }, (_, index) => (((index / 3) % width) + seed * 40 + next() * 60) & 255));
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 6 })
    .toBuffer();
}

const layout = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="style.css">${head}</head><body><header>Bench site</header><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
const image = (index: number, isLazy = false) => `<img src="img/${index}.png" width="240" height="160" alt=""${isLazy ? ' loading="lazy"' : ''}>`;

const pages: Record<(typeof pageNames)[number], string> = {
  article: layout('Small article', paragraphs(14, 1)),
  article10: layout(
    'Article with ten pictures',
    Array.from({ length: 10 }, (_, index) => paragraphs(3, 20 + index) + image(index, index > 4)).join('') + '<script src="late.js"></script>',
  ),
  images100: layout('A hundred pictures', Array.from({ length: 100 }, (_, index) => image(index)).join('\n')),
  spa: '<!doctype html><html><head><meta charset="utf-8"><title>App</title><link rel="stylesheet" href="style.css"></head><body><div id="root">Loading</div><script src="app.js"></script></body></html>',
  long: layout('Very long page', paragraphs(600, 7)),
  frames: layout(
    'Frames, fonts, imports',
    `${paragraphs(10, 9)}<div class="back"></div>${[0, 1, 2].map((index) => `<iframe src="frame${index}.html" width="600" height="200"></iframe>`).join('')}`,
    '<link rel="stylesheet" href="imports.css">',
  ),
};

const assets: Record<string, [type: string, body: string]> = {
  'style.css': ['text/css', 'body{font:17px/1.5 serif;max-width:820px;margin:auto}header{position:sticky;top:0;background:#fff}img{margin:4px}'],
  'late.js': ['text/javascript', "setTimeout(() => document.querySelector('article').insertAdjacentHTML('beforeend', '<p>Late words.</p>'), 300);"],
  'app.js': [
    'text/javascript',
    "Promise.all([fetch('story.json').then((a) => a.json()), fetch('more.json').then((a) => a.json())]).then(([story, more]) => { document.title = story.title; document.getElementById('root').innerHTML = '<article><h1>' + story.title + '</h1>' + story.body + more.map((i) => '<img src=\"img/' + i + '.png\">').join('') + '</article>'; });",
  ],
  'story.json': ['application/json', JSON.stringify({ title: 'Rendered by script', body: paragraphs(20, 5) })],
  'more.json': ['application/json', '[1,2,3,4,5,6]'],
  'imports.css': ['text/css', '@import "a.css";@import "b.css";'],
  'a.css': ['text/css', '@import "c.css";.back{height:160px;background:url(img/3.png)}'],
  'b.css': ['text/css', 'h2{color:#246}'],
  'c.css': ['text/css', 'p{margin:.6em 0}'],
};

/** Our pages, or someone else's server of the same six. */
export async function openBenchSite(url: string | undefined): Promise<BenchSite> {
  return url === undefined ? startBenchSite() : remoteBenchSite(url);
}

async function startBenchSite(): Promise<BenchSite> {
  const pictures = await Promise.all(Array.from({ length: 100 }, (_, index) => picture(index + 1)));
  let [requests, navigations] = [0, 0];
  const server = createServer((request, response) => {
    const [, latency = '0', name = '', file = ''] = /^\/(\d+)\/([a-z0-9]+)\/(.*)$/.exec(request.url ?? '') ?? [];
    if (request.url !== '/favicon.ico') {
      requests += 1;
      navigations += file === '' ? 1 : 0;
    }
    const found = find(name, file, pictures);
    void sleep(Number(latency)).then(() =>
      found
        ? response
            .writeHead(200, { 'content-type': found[0], 'content-length': Buffer.byteLength(found[1]), 'cache-control': 'max-age=60' })
            .end(found[1])
        : response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = { requests, navigations };
      [requests, navigations] = [0, 0];
      return Promise.resolve(taken);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** It tells at `/_stats?reset=1` what it was asked for since the last look. */
function remoteBenchSite(url: string): BenchSite {
  return {
    url: new URL(url).origin,
    async take() {
      const response = await fetch(new URL('/_stats?reset=1', url));
      const { requests, documents } = (await response.json()) as { requests: number; documents: Record<string, number> };
      return { requests, navigations: Object.values(documents).reduce((sum, count) => sum + count, 0) };
    },
    close: () => Promise.resolve(),
  };
}

function find(name: string, file: string, pictures: readonly Buffer[]): [string, string | Buffer] | undefined {
  const page = pageNames.find((candidate) => candidate === name);
  if (page === undefined) {
    return undefined;
  }
  if (file === '') {
    return ['text/html; charset=utf-8', pages[page]];
  }
  const number = /^img\/(\d+)\.png$/.exec(file)?.[1];
  const frame = /^frame(\d)\.html$/.exec(file)?.[1];
  const bytes = number === undefined ? undefined : pictures[Number(number)];
  if (bytes) {
    return ['image/png', bytes];
  }
  return frame === undefined
    ? assets[file]
    : [
        'text/html',
        `<!doctype html><title>f</title><link rel="stylesheet" href="style.css"><p>Frame ${frame}</p><img src="img/${Number(frame) + 4}.png">`,
      ];
}
