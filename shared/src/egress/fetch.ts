import { request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { connect as tlsConnect } from 'node:tls';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream';
import { hostOf, portOf } from '#egress/check-url-target.ts';
import { toEgressError } from '#egress/dial.ts';
import { EgressError } from '#egress/errors.ts';

export interface FetchOptions {
  signal: AbortSignal;
  /** Makes it a POST of this body. */
  body?: string;
  /** A redirect is followed unless this says `manual`: then it is the answer. */
  redirect?: 'follow' | 'manual';
  /** Of the decoded body. */
  maxBytes: number;
  headers?: Record<string, string>;
  /** The fetch ends as `connection_timeout` when nothing comes for so long. */
  maxSilenceMs?: number;
  /** Takes the decoded body of the last answer as it comes; the result then has none. */
  onBody?: (body: Readable, head: { status: number; headers: Record<string, string> }) => Promise<void>;
}

export interface FetchedResponse {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  finalUrl: string;
}

const maxRedirects = 10;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** A GET, or with a body a POST, over connections that `open` dials, and so vets, one for each redirect. */
export async function fetchThrough(
  open: (host: string, port: number) => Promise<Socket>,
  href: string,
  options: FetchOptions,
): Promise<FetchedResponse> {
  let url = parseHttpUrl(href);
  for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
    options.signal.throwIfAborted();
    const response = await get(open, url, options);
    const { location } = response.headers;
    if (options.redirect === 'manual' || !redirectStatuses.has(response.status) || location === undefined) {
      return { ...response, finalUrl: url.href };
    }
    url = parseHttpUrl(location, url);
  }
  throw new EgressError('too_many_redirects', `${href} redirects more than ${maxRedirects} times`);
}

function parseHttpUrl(href: string, base?: URL): URL {
  const url = URL.parse(href, base?.href);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new EgressError('blocked_address', 'only http and https are fetched', { refusal: 'not_http' });
  }
  return url;
}

async function get(
  open: (host: string, port: number) => Promise<Socket>,
  url: URL,
  { signal, maxBytes, headers, body, redirect, maxSilenceMs, onBody }: FetchOptions,
): Promise<Omit<FetchedResponse, 'finalUrl'>> {
  const host = hostOf(url);
  const port = portOf(url);
  const socket = await open(host, port);
  let silence: EgressError | undefined;
  if (signal.aborted) {
    socket.destroy();
    signal.throwIfAborted();
  }
  const onAbort = () => socket.destroy();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    const connection =
      url.protocol === 'https:' ? tlsConnect({ socket, servername: host.includes(':') ? '' : host, ALPNProtocols: ['http/1.1'] }) : socket;
    connection.setTimeout(maxSilenceMs ?? 0, () => {
      silence = new EgressError('connection_timeout', `${host} said nothing for ${maxSilenceMs} ms`);
      connection.destroy();
    });
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = httpRequest({
        createConnection: () => connection,
        method: body === undefined ? 'GET' : 'POST',
        path: `${url.pathname}${url.search}`,
        headers: { ...headers, host: url.host, 'accept-encoding': 'gzip, br, deflate', connection: 'close' },
        setHost: false,
      });
      // not `once`: an error after the answer's head is the body's, and must still have a listener
      connection.on('error', reject);
      request.on('error', reject);
      request.once('close', () => reject(new EgressError('connection_reset', `${host} gave no answer`))); // it changed the protocol, for example
      request.once('response', resolve);
      request.end(body);
    });
    const head = { status: response.statusCode ?? 0, headers: flatten(response.headers) };
    if (onBody && (redirect === 'manual' || !redirectStatuses.has(head.status) || head.headers['location'] === undefined)) {
      await onBody(decode(response), head);
      return { ...head, body: Buffer.alloc(0) };
    }
    return { ...head, body: await readBody(decode(response), maxBytes) };
  } catch (error) {
    signal.throwIfAborted();
    if (silence) {
      throw silence;
    }
    throw isTlsError(error)
      ? new EgressError('tls_error', `the certificate of ${host} is not valid`, { cause: error })
      : toEgressError(error, host, port);
  } finally {
    signal.removeEventListener('abort', onAbort);
    socket.destroy();
  }
}

function decode(response: IncomingMessage): Readable {
  const decoders: Record<string, () => Transform> = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    br: createBrotliDecompress,
    deflate: createInflate,
  };
  const create = decoders[response.headers['content-encoding']?.trim().toLowerCase() ?? ''];
  return create ? pipeline(response, create(), () => {}) : response; // an error ends the decoder, whose reader sees it
}

async function readBody(stream: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new EgressError('too_large', `more than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function flatten(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}

function isTlsError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/.test(code);
}
