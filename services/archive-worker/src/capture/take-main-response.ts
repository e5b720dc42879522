import { Readable } from 'node:stream';
import type { CDPSession, Protocol } from 'puppeteer-core';
import type { RecordedResponse } from '#capture/record.ts';
import { essenceOf, isHtmlType, isSniffed, sniffBytes, sniffMediaType } from '#capture/sniff-media-type.ts';

/** An answer that is not HTML, held back from the browser: the bytes as the site sent them, to be read once. */
interface TakenResponse {
  response: RecordedResponse;
  /** Ends without an error also where the connection was cut: whoever reads it has to see whether it is whole. */
  body: Readable;
}

export interface MainResponseWatch {
  /** Resolves when the main document's answer turned out to be no HTML; never when the browser got it. */
  taken: Promise<TakenResponse>;
  /** Lets everything through from now on. */
  stop(): Promise<void>;
}

/** An HTML document that the site calls something else is handed on in one piece, up to this size. */
const maxRelabelledBytes = 20_000_000;
const chunkBytes = 1_000_000;

/**
 * Watches for the answer to the next navigation: HTML goes to the browser, anything else is taken away from it and can be read here. So a file is
 * asked for once, and comes byte for byte; the browser would put a viewer's page in place of a PDF, and throw a download away.
 */
export async function watchMainResponse(cdp: CDPSession, mainFrameId: string): Promise<MainResponseWatch> {
  const taken = Promise.withResolvers<TakenResponse>();
  const onPaused = (event: Protocol.Fetch.RequestPausedEvent) => {
    const isCandidate = event.frameId === mainFrameId && isTakeable(event);
    const work = isCandidate ? take(cdp, event).then((found) => found && taken.resolve(found)) : pass(cdp, event);
    work.catch(() => pass(cdp, event)).catch(() => {}); // the page has gone on without it
  };
  cdp.on('Fetch.requestPaused', onPaused);
  await cdp.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Response' }] });
  return {
    taken: taken.promise,
    async stop() {
      cdp.off('Fetch.requestPaused', onPaused);
      await cdp.send('Fetch.disable');
    },
  };
}

async function pass(cdp: CDPSession, { requestId }: Protocol.Fetch.RequestPausedEvent): Promise<void> {
  await cdp.send('Fetch.continueRequest', { requestId });
}

/** Redirects, errors and plain HTML are the browser's at once, without their body being looked at. */
function isTakeable({ responseStatusCode: status = 0, responseErrorReason, responseHeaders = [] }: Protocol.Fetch.RequestPausedEvent): boolean {
  if (responseErrorReason !== undefined || status < 200 || status >= 300) {
    return false;
  }
  const headers = flatten(responseHeaders);
  return isAttachment(headers) || !isHtmlType(essenceOf(headers['content-type']));
}

async function take(cdp: CDPSession, event: Protocol.Fetch.RequestPausedEvent): Promise<TakenResponse | undefined> {
  const { requestId, request, responseStatusCode = 0 } = event;
  const headers = flatten(event.responseHeaders ?? []);
  const declared = headers['content-type'];
  const { stream } = await cdp.send('Fetch.takeResponseBodyAsStream', { requestId });
  const chunks = readStream(cdp, stream);
  const head = await readHead(chunks);
  const mediaType = sniffMediaType(declared, head.subarray(0, sniffBytes), { isNosniff: /nosniff/i.test(headers['x-content-type-options'] ?? '') });

  if (isHtmlType(essenceOf(mediaType)) && isSniffed(declared) && !isAttachment(headers)) {
    const rest = await readHead(chunks, maxRelabelledBytes);
    const others = (event.responseHeaders ?? []).filter(({ name }) => !/^(content-(type|length|encoding)|transfer-encoding)$/i.test(name));
    await cdp.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: responseStatusCode,
      responseHeaders: [...others, { name: 'content-type', value: mediaType }],
      body: Buffer.concat([head, rest]).toString('base64'),
    });
    await chunks.return(undefined);
    return undefined;
  }

  async function* all(): AsyncGenerator<Buffer> {
    try {
      yield head;
      yield* chunks;
    } finally {
      await chunks.return(undefined);
      await cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => {}); // the page may be what has gone
    }
  }
  return {
    response: { url: request.url, status: responseStatusCode, headers: { ...headers, 'content-type': mediaType }, mediaType: essenceOf(mediaType) },
    body: Readable.from(all(), { objectMode: false }),
  };
}

async function* readStream(cdp: CDPSession, handle: string): AsyncGenerator<Buffer, undefined> {
  try {
    for (;;) {
      const { data, eof, base64Encoded } = await cdp.send('IO.read', { handle, size: chunkBytes });
      if (data.length > 0) {
        yield Buffer.from(data, base64Encoded ? 'base64' : 'utf8');
      }
      if (eof) {
        return;
      }
    }
  } finally {
    await cdp.send('IO.close', { handle }).catch(() => {}); // the page may be what has gone
  }
}

/** Reads until there are at least `bytes`, or the end. */
async function readHead(chunks: AsyncGenerator<Buffer, undefined>, bytes = sniffBytes): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let size = 0; size < bytes; size += parts.at(-1)?.length ?? 0) {
    const { value, done } = await chunks.next();
    if (done) {
      break;
    }
    parts.push(value);
  }
  return Buffer.concat(parts);
}

function isAttachment(headers: Record<string, string>): boolean {
  return /^\s*attachment/i.test(headers['content-disposition'] ?? '');
}

function flatten(headers: readonly Protocol.Fetch.HeaderEntry[]): Record<string, string> {
  return Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value]));
}
