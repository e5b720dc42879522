import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { hostOf } from '@htbase/shared/egress';
import { isFailureCode } from '@htbase/shared/models';
import type { Article, ArtifactRole, StagedFile } from '@htbase/shared/models';
import { HtbaseError, PermanentError, errorMessageOf } from '@htbase/shared/utils';
import type { PageSession } from '#browser/page-session.ts';
import type { RecordedResponse } from '#capture/record.ts';
import { essenceOf } from '#capture/sniff-media-type.ts';
import { EndWatch } from '#archivers/original/end-watch.ts';
import { readPdf } from '#archivers/original/read-pdf.ts';

export interface OriginalContext {
  session: Pick<PageSession, 'slot'>;
  response: RecordedResponse;
  /** The body as the browser was receiving it; without one, the URL is asked for once more. */
  body: Readable | undefined;
  userAgent: string;
  signal: AbortSignal;
  maxBytes: number;
  write(role: ArtifactRole, fileName: string, mediaType: string, source: Readable | string): Promise<StagedFile>;
  open(fileName: string): Promise<Readable>;
}

export interface KeptOriginal {
  files: StagedFile[];
  /** What the file says it is called. */
  title: string | null;
  details: Record<string, unknown>;
}

/** Larger PDFs are kept without their text. */
const maxPdfBytes = 100_000_000;

/**
 * Keeps a URL that is not HTML byte for byte, streamed from the visit itself. It is asked for a second time only where nothing tells whether what
 * came is whole: neither a length nor the format's own end.
 * @throws PermanentError `too_large` or `empty`; HtbaseError `connection_reset` when only a part came.
 */
export async function keepOriginal(context: OriginalContext): Promise<KeptOriginal> {
  const { response, maxBytes, body } = context;
  const mediaType = (response.headers['content-type'] ?? response.mediaType) || 'application/octet-stream';
  const fileName = `original.${endingOf(mediaType)}`;
  const length = lengthOf(response);
  if (isPart(response)) {
    throw new HtbaseError('connection_reset', 'the site sent only a part of the file');
  }
  if (length !== undefined && length > maxBytes) {
    throw new PermanentError('too_large', `the file has ${length} bytes, more than ${maxBytes}`);
  }

  const write = async (source: Readable, end: EndWatch) => {
    const file = await context.write(
      'main',
      fileName,
      mediaType.slice(0, 200),
      pipeline(source, end, () => {}),
    ); // an error destroys `end`, whose reader sees it
    if (file.sizeBytes === 0) {
      throw new PermanentError('empty', 'the file is empty');
    }
    return file;
  };
  let main: StagedFile | undefined;
  const end = new EndWatch(essenceOf(mediaType));
  if (body && (length !== undefined || end.canTell)) {
    main = await write(body, end);
    if (length !== undefined && main.sizeBytes !== length) {
      throw partly(context, `${main.sizeBytes} of ${length} bytes came`);
    }
  } else {
    body?.destroy();
  }
  const isAskedAgain = main === undefined || (length === undefined && !end.isWhole());
  if (isAskedAgain) {
    main = await askAgain(context, (source) => write(source, new EndWatch('')));
  }

  const { files, title, details } =
    essenceOf(mediaType) === 'application/pdf' ? await keepPdfText(context, main!) : { files: [], title: null, details: {} };
  return { files: [main!, ...files], title, details: { asked_again: isAskedAgain, ...details } };
}

/** The body's length, where the site has said it. */
function lengthOf({ headers }: RecordedResponse): number | undefined {
  const length = headers['content-length'];
  const isEncoded = !/^(identity)?$/i.test(headers['content-encoding']?.trim() ?? '');
  return length !== undefined && /^\d+$/.test(length) && !isEncoded ? Number(length) : undefined;
}

/** True for an answer of 206 that isn't the whole: nobody asked for a range. */
function isPart({ status, headers }: Pick<RecordedResponse, 'status' | 'headers'>): boolean {
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '');
  return status === 206 && !(range && range[1] === '0' && Number(range[2]) + 1 === Number(range[3]));
}

/** The guard knows why a connection ended when it was the guard's doing. */
function partly({ session, response }: OriginalContext, what: string): HtbaseError {
  const code = session.slot.failureOf(hostOf(new URL(response.url))) ?? 'connection_reset';
  return code === 'too_large' ? new PermanentError(code, what) : new HtbaseError(isFailureCode(code) ? code : 'connection_reset', what);
}

async function askAgain(
  { session, response, userAgent, signal, maxBytes }: OriginalContext,
  write: (source: Readable) => Promise<StagedFile>,
): Promise<StagedFile> {
  let file: StagedFile | undefined;
  let own: unknown;
  try {
    await session.slot.fetch(response.url, {
      signal,
      maxBytes,
      headers: { 'user-agent': userAgent, accept: '*/*' },
      async onBody(source, { status, headers }) {
        try {
          if (status >= 300 || isPart({ status, headers })) {
            throw new HtbaseError('http_error', `asked again, the site answered with HTTP ${status}`);
          }
          file = await write(source);
        } catch (error) {
          own = error;
          throw error;
        }
      },
    });
  } catch (error) {
    throw own instanceof HtbaseError ? own : error; // what is wrong with the file comes before what became of the connection
  }
  return file!;
}

async function keepPdfText({ open, response, signal, write }: OriginalContext, main: StagedFile): Promise<KeptOriginal> {
  if (main.sizeBytes > maxPdfBytes) {
    return { files: [], title: null, details: { text: 'too_large' } };
  }
  try {
    const bytes = await collect(await open(main.fileName), main.sizeBytes);
    const { pageCount, isCut, ...article } = await readPdf(bytes, decodeURIComponent(URL.parse(response.url)?.pathname ?? ''), signal);
    const files = await Promise.all([
      write('json', 'original-article.json', 'application/json', JSON.stringify(article satisfies Article, null, 2)),
      write('text', 'original-text.txt', 'text/plain; charset=utf-8', `${article.text}\n`),
    ]);
    return {
      files,
      title: article.title,
      details: { extractor: article.extractor, word_count: article.word_count, page_count: pageCount, ...(isCut ? { text: 'cut' } : {}) },
    };
  } catch (error) {
    signal.throwIfAborted();
    return { files: [], title: null, details: { text: 'unreadable', text_error: errorMessageOf(error).slice(0, 200) } }; // encrypted or broken: the file itself is kept
  }
}

async function collect(source: Readable, sizeBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(sizeBytes);
  let offset = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** Ending of the staged file's name; only letters and digits of the subtype. */
function endingOf(mediaType: string): string {
  const subtype = /^[a-z]+\/([a-z0-9.+-]+)/i.exec(mediaType)?.[1]?.toLowerCase() ?? '';
  return (
    subtype
      .replace(/^.*[.+-]/, '')
      .replaceAll(/[^a-z0-9]/g, '')
      .slice(0, 8) || 'bin'
  );
}
