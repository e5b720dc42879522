import { Readable } from 'node:stream';
import { Piscina } from 'piscina';
import { assertArtifact } from '#archivers/archiver.ts';
import type { Archiver, ArchiverContext, Made } from '#archivers/archiver.ts';
import type { Extract, ExtractRequest } from '#archivers/readability/extract.ts';
import { createOneAtATime } from '#archivers/readability/one-at-a-time.ts';
import { renderArticle } from '#archivers/readability/render-article.ts';

const maxHeapMb = 512;
/** What V8 lets young objects take before it looks at them. */
const maxYoungMb = 24;
/** Extracting takes 20 to 150 ms, and a second thread 40 MB and all its warming up: it is there only for who would wait longer than this. */
const patienceMs = 2_000;
const maxExtraThreads = 2;
const idleMs = 60_000;
/** V8 keeps what a heap has once grown to, so a page beyond either has a thread of its own, which ends with it. Ordinary pages have 10,000 tags. */
const [largeChars, largeTags] = [2_000_000, 30_000];

/** The readable part of the page as clean HTML, JSON, plain text and Markdown, extracted in a worker thread. */
export function createReadabilityArchiver(version: string): Archiver {
  const shared = {
    filename: new URL('./extract.ts', import.meta.url).href,
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb, maxYoungGenerationSizeMb: maxYoungMb },
    env: {},
  };
  const pool = new Piscina<ExtractRequest, Extract>({ ...shared, minThreads: 1, maxThreads: 1, idleTimeout: idleMs });
  const extra = new Piscina<ExtractRequest, Extract>({ ...shared, minThreads: 0, maxThreads: maxExtraThreads, idleTimeout: 0 });
  const oneAtATime = createOneAtATime(patienceMs);

  function extract(request: ExtractRequest, signal: AbortSignal): Promise<Extract> {
    const apart = () => extra.run(request, { signal });
    return isLarge(request.html) ? apart() : oneAtATime(() => pool.run(request, { signal }), { otherwise: apart, signal });
  }

  return {
    name: 'readability',
    needsPage: false,
    timeoutMs: 45_000,
    availability: async () => ({ available: true, version }),

    async make(context: ArchiverContext): Promise<Made> {
      const { page, signal, write } = context;
      const extracted = await extract({ html: page.html, url: page.finalUrl }, signal);
      const { article, markdown } = extracted;
      assertArtifact(article.text.length > 0, 'there is no text');
      const files = await Promise.all([
        write('main', Readable.from(renderArticle(extracted, context), { objectMode: false })),
        write('json', JSON.stringify(article, null, 2)),
        write('text', `${article.text}\n`),
        write('markdown', `${markdown}\n`),
      ]);
      return { files, details: { extractor: article.extractor, word_count: article.word_count, ...(extracted.isTruncated && { truncated: true }) } };
    },

    async close() {
      await Promise.all([pool.destroy(), extra.destroy()]);
    },
  };
}

function isLarge(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf('<'); at !== -1 && tags <= largeTags; at = html.indexOf('<', at + 1)) {
    tags += 1;
  }
  return tags > largeTags || html.length > largeChars;
}
