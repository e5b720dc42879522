// Runs in a thread of its own, for one PDF: parsing takes seconds, and documents are written to break parsers.
import { parentPort, workerData } from 'node:worker_threads';
import { VerbosityLevel, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfText } from '#archivers/original/read-pdf.ts';

const maxPages = 2_000;
const maxTextChars = 5_000_000;
const maxMs = 45_000;
const wordsPerMinute = 230;

const { bytes, path } = workerData as { bytes: Uint8Array; path: string };
const task = getDocument({
  data: bytes,
  verbosity: VerbosityLevel.ERRORS,
  disableFontFace: true,
  useSystemFonts: false,
  stopAtErrors: false,
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(await describe(await task.promise, path));

async function describe(document: PDFDocumentProxy, path: string): Promise<PdfText> {
  const { text, isCut } = await readText(document);
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
  const property = (name: string) => {
    const value = info[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 1_000) : null;
  };
  const language = property('Language');
  const words = [...new Intl.Segmenter(language ?? 'en', { granularity: 'word' }).segment(text)].reduce(
    (sum, { isWordLike }) => sum + (isWordLike ? 1 : 0),
    0,
  );
  return {
    title: property('Title') ?? (path.split('/').at(-1) || null),
    byline: property('Author'),
    site_name: null,
    language,
    published: toDate(property('CreationDate')),
    description: property('Subject'),
    canonical_url: null,
    top_image: null,
    favicon: null,
    keywords: (property('Keywords') ?? '')
      .split(/[,;]/)
      .map((word) => word.trim())
      .filter(Boolean),
    text,
    word_count: words,
    reading_time_minutes: Math.ceil(words / wordsPerMinute),
    extractor: 'pdf',
    pageCount: document.numPages,
    isCut,
  };
}

async function readText(document: PDFDocumentProxy): Promise<{ text: string; isCut: boolean }> {
  const endsAt = performance.now() + maxMs;
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    if (number > maxPages || length > maxTextChars || performance.now() > endsAt) {
      return { text: pages.join('\n\n').slice(0, maxTextChars), isCut: true };
    }
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('')
      .replaceAll(/[ \t]+/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .trim();
    pages.push(text);
    length += text.length;
    page.cleanup();
  }
  return { text: pages.join('\n\n').trim(), isCut: false };
}

/** `D:20240506070809+02'00'` (ISO 32000-1, 7.9.4) as ISO 8601. */
function toDate(value: string | null): string | null {
  const match = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+-])(\d\d)'?(\d\d)?|Z)?/.exec(value ?? '');
  if (!match) {
    return null;
  }
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', sign, offsetHours, offsetMinutes = '00'] = match;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign && offsetHours ? `${sign}${offsetHours}:${offsetMinutes}` : 'Z'}`);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
