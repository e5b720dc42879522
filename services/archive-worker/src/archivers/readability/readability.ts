import { Readable } from 'node:stream';
import { Piscina } from 'piscina';
import { assertArtifact } from '#archivers/archiver.ts';
import type { Archiver, ArchiverContext, Made } from '#archivers/archiver.ts';
import type { Extract, ExtractRequest } from '#archivers/readability/extract.ts';
import { renderArticle } from '#archivers/readability/render-article.ts';

const maxHeapMb = 512;
const idleMs = 60_000;

/** The readable part of the page as clean HTML, JSON, plain text and Markdown, extracted in a worker thread. */
export function createReadabilityArchiver(version: string): Archiver {
  const pool = new Piscina<ExtractRequest, Extract>({
    filename: new URL('./extract.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: 2,
    idleTimeout: idleMs,
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    env: {},
  });
  return {
    name: 'readability',
    needsPage: false,
    timeoutMs: 45_000,
    availability: async () => ({ available: true, version }),

    async make(context: ArchiverContext): Promise<Made> {
      const { page, signal, write } = context;
      const extracted = await pool.run({ html: page.html, url: page.finalUrl }, { signal });
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

    close: () => pool.destroy(),
  };
}
