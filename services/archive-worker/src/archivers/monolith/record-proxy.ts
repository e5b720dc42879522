import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket, createSecureContext } from 'node:tls';
import type { SecureContext } from 'node:tls';
import type { Duplex } from 'node:stream';
import { generate } from 'selfsigned';
import type { Listen } from '@htbase/shared/egress';
import type { StandIns } from '#archivers/stand-ins.ts';
import { fetchForVisit } from '#capture/fetch-for-visit.ts';
import type { VisitFetchDeps } from '#capture/fetch-for-visit.ts';

/** A proxy for one child process that answers from a visit's record, https included: it ends TLS with a certificate of its own. */
export interface RecordProxy {
  url: string;
  counts(): { fromRecord: number; fromOrigin: number; failed: number };
  close(): Promise<void>;
}

const maxResourceBytes = 50_000_000;
/**
 * For what the record lacks, media that the page never played above all, some of which have no end: without a byte, and as a whole. Less than
 * monolith itself waits for.
 */
const defaultLimits = { silenceMs: 5_000, fetchMs: 8_000 };
let ownContext: Promise<SecureContext> | undefined;

/** Opens the proxy where the child can reach it. The child has to accept any certificate, and to have no other way out. */
export async function openRecordProxy(
  deps: VisitFetchDeps,
  listen: Listen,
  standIns: StandIns,
  { silenceMs, fetchMs } = defaultLimits,
): Promise<RecordProxy> {
  const secureContext = await (ownContext ??= makeContext());
  const counts = { fromRecord: 0, fromOrigin: 0, failed: 0 };
  const sockets = new Set<Duplex>();

  const server = createServer((request, response) => {
    const target = request.socket instanceof TLSSocket ? `https://${authorities.get(request.socket) ?? ''}${request.url ?? ''}` : (request.url ?? '');
    void answer(target, request, response);
  });
  const authorities = new WeakMap<TLSSocket, string>();
  server.on('clientError', (_error, socket) => socket.destroy());
  server.on('connect', (request, client: Socket) => {
    track(client);
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    const secure = new TLSSocket(client, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] });
    authorities.set(secure, (request.url ?? '').replace(/:443$/, ''));
    secure.on('error', () => secure.destroy());
    server.emit('connection', secure);
  });

  function track(socket: Duplex): void {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  }

  async function answer(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const left = new AbortController();
    response.once('close', () => left.abort(new Error('the client has left')));
    try {
      const accept = request.headers.accept;
      const signal = AbortSignal.any([deps.signal, left.signal, AbortSignal.timeout(fetchMs)]);
      const limits = { maxBytes: maxResourceBytes, maxSilenceMs: silenceMs };
      const found = await fetchForVisit({ ...deps, signal }, target, { ...limits, ...(accept === undefined ? {} : { headers: { accept } }) });
      counts[found.isFromRecord ? 'fromRecord' : 'fromOrigin'] += 1;
      if (found.status >= 400) {
        throw new Error(`HTTP ${found.status}`);
      }
      const body = await standIns.bodyOf(target, found);
      response.writeHead(200, { 'content-type': found.contentType || 'application/octet-stream', 'content-length': body.length });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch {
      counts.failed += 1;
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': 0 }).end(); // monolith would leave the address of what it can't have
    }
  }

  const listener = await listen();
  listener.onConnection((socket) => {
    track(socket);
    server.emit('connection', socket);
  });
  return {
    url: `http://127.0.0.1:${listener.port}`,
    counts: () => ({ ...counts }),
    async close() {
      for (const socket of sockets) {
        socket.destroy();
      }
      server.close();
      await listener.close();
    },
  };
}

async function makeContext(): Promise<SecureContext> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'htbase record' }], { keyType: 'ec' });
  return createSecureContext({ key, cert });
}
