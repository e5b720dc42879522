import { Readable } from 'node:stream';
import type { CDPSession } from 'puppeteer-core';
import { assertArtifact } from '#archivers/archiver.ts';
import type { Archiver, ArchiverContext, Made } from '#archivers/archiver.ts';

/** Inches. */
const a4 = { width: 8.27, height: 11.69, margin: 0.4 };
const chunkBytes = 1_000_000;

/** The page as PDF in A4, with backgrounds, selectable text and links. It switches the page to print media, and so comes last. */
export function createPdfArchiver(browserVersion: () => string): Archiver {
  return {
    name: 'pdf',
    needsPage: true,
    timeoutMs: 90_000,
    availability: async () => ({ available: true, version: browserVersion() }),

    async make({ session: { cdp }, options, write }: ArchiverContext): Promise<Made> {
      await cdp.send('Emulation.setEmulatedMedia', { media: options.media ?? 'print' });
      const { stream } = await cdp.send('Page.printToPDF', {
        printBackground: true,
        paperWidth: a4.width,
        paperHeight: a4.height,
        marginTop: a4.margin,
        marginBottom: a4.margin,
        marginLeft: a4.margin,
        marginRight: a4.margin,
        preferCSSPageSize: false,
        // a tagged document takes several times as long
        generateTaggedPDF: false,
        transferMode: 'ReturnAsStream',
      });
      const edges = { head: Buffer.alloc(0), tail: Buffer.alloc(0) };
      const file = await write('main', Readable.from(readAll(cdp, stream ?? '', edges)));
      assertArtifact(edges.head.subarray(0, 5).toString('latin1') === '%PDF-' && edges.tail.toString('latin1').trimEnd().endsWith('%%EOF'), 'PDF');
      return { files: [file] };
    },
  };
}

async function* readAll(cdp: CDPSession, handle: string, edges: { head: Buffer; tail: Buffer }): AsyncGenerator<Buffer> {
  try {
    for (;;) {
      const { data, eof, base64Encoded } = await cdp.send('IO.read', { handle, size: chunkBytes });
      const chunk = Buffer.from(data, base64Encoded ? 'base64' : 'latin1');
      if (chunk.length > 0) {
        edges.head = edges.head.length === 0 ? chunk.subarray(0, 16) : edges.head;
        edges.tail = Buffer.concat([edges.tail, chunk.subarray(-32)]).subarray(-32);
        yield chunk;
      }
      if (eof) {
        return;
      }
    }
  } finally {
    await cdp.send('IO.close', { handle }).catch(() => {}); // the browser may be what has gone
  }
}
