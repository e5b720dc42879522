import { Readable, Transform, pipeline } from 'node:stream';
import type { CDPSession } from 'puppeteer-core';
import type { CaptureOptions, paperFormats } from '@htbase/shared/models';
import { assertArtifact } from '#archivers/archiver.ts';
import type { Archiver, ArchiverContext, Made } from '#archivers/archiver.ts';
import { preparePrint } from '#capture/in-page/prepare-print.ts';
import { createPageWorld } from '#capture/page-world.ts';

/** Millimetres, upright (ISO 216, ANSI/ASME Y14.1). */
const papers: Record<(typeof paperFormats)[number], readonly [width: number, height: number]> = {
  A3: [297, 420],
  A4: [210, 297],
  A5: [148, 210],
  Letter: [215.9, 279.4],
  Legal: [215.9, 355.6],
  Tabloid: [279.4, 431.8],
};
const defaultMarginMm = 10;
const mmPerInch = 25.4;
const chunkBytes = 1_000_000;
/** An outline needs a tagged document, which takes twice the time and three times the bytes: 150 ms more for 4,000 elements. */
const maxOutlinedElements = 4_000;

/** The page as PDF, with backgrounds, selectable text, links and outline. It switches the page to print media, and so comes last. */
export function createPdfArchiver(browserVersion: () => string): Archiver {
  return {
    name: 'pdf',
    needsPage: true,
    timeoutMs: 90_000,
    availability: async () => ({ available: true, version: browserVersion() }),

    async make({ session: { cdp }, options, page, write }: ArchiverContext): Promise<Made> {
      await cdp.send('Emulation.setEmulatedMedia', { media: options.media ?? 'print' });
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const world = await createPageWorld(cdp, frameTree.frame.id, 'htbase-print');
      const { elements, headings } = await world.call(preparePrint);
      const hasOutline = options.pdf?.outline ?? (headings > 1 && elements <= maxOutlinedElements);

      const { stream } = await cdp.send('Page.printToPDF', {
        ...describePaper(options.pdf ?? {}),
        printBackground: true,
        preferCSSPageSize: false,
        generateTaggedPDF: hasOutline,
        generateDocumentOutline: hasOutline,
        transferMode: 'ReturnAsStream',
      });
      const watch = new PdfWatch();
      const file = await write(
        'main',
        pipeline(Readable.from(readAll(cdp, stream ?? '')), watch, () => {}),
      ); // an error destroys `watch`, whose reader sees it
      watch.verify(page);
      return { files: [file], details: { page_count: watch.pageCount, has_outline: hasOutline } };
    },
  };
}

/** Inches, as Chromium wants them. */
function describePaper({ format = 'A4', landscape = false, margins_mm: margins = {} }: NonNullable<CaptureOptions['pdf']>) {
  const [width, height] = papers[format];
  const margin = (side: keyof typeof margins) => (margins[side] ?? defaultMarginMm) / mmPerInch;
  return {
    paperWidth: width / mmPerInch,
    paperHeight: height / mmPerInch,
    landscape,
    marginTop: margin('top'),
    marginRight: margin('right'),
    marginBottom: margin('bottom'),
    marginLeft: margin('left'),
  };
}

async function* readAll(cdp: CDPSession, handle: string): AsyncGenerator<Buffer> {
  try {
    for (;;) {
      const { data, eof, base64Encoded } = await cdp.send('IO.read', { handle, size: chunkBytes });
      const chunk = Buffer.from(data, base64Encoded ? 'base64' : 'latin1');
      if (chunk.length > 0) {
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

/** Passes a PDF of Chromium on and sees what is in it: its objects' dictionaries are not compressed. */
class PdfWatch extends Transform {
  pageCount = 0;
  #head = '';
  #tail = '';
  #shows = false;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: Error | null, chunk: Buffer) => void): void {
    const text = this.#tail + chunk.toString('latin1');
    this.#head ||= text.slice(0, 8);
    // what lies in the last piece already was counted with it
    const isNew = (index: number, length: number) => index + length > this.#tail.length;
    for (const match of text.matchAll(/\/Type\s*\/Page\b(?=[^s])/g)) {
      this.pageCount += isNew(match.index, match[0].length + 1) ? 1 : 0;
    }
    this.#shows ||= /\/Subtype\s*\/(Image|Type0|Type3|TrueType|Type1)\b/.test(text);
    this.#tail = text.slice(-64);
    done(null, chunk);
  }

  /** @throws when it is not whole or blank. */
  verify({ textLength, imagesDecoded }: { textLength: number; imagesDecoded: number }): void {
    assertArtifact(this.#head.startsWith('%PDF-') && this.#tail.trimEnd().endsWith('%%EOF'), 'the PDF has no beginning or no end');
    assertArtifact(/startxref\s+\d+\s+%%EOF\s*$/.test(this.#tail), 'the PDF has no table of its objects');
    assertArtifact(this.pageCount > 0, 'the PDF has no pages');
    assertArtifact(this.#shows || (textLength === 0 && imagesDecoded === 0), 'the PDF shows neither text nor pictures');
  }
}
