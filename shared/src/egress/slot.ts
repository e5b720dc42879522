import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { FailureCode } from '#models/index.ts';
import { hostOf, portOf } from '#egress/check-url-target.ts';
import { dial, toEgressError } from '#egress/dial.ts';
import type { Dialer } from '#egress/dial.ts';
import { EgressError } from '#egress/errors.ts';
import { fetchThrough } from '#egress/fetch.ts';
import type { FetchOptions, FetchedResponse } from '#egress/fetch.ts';
import { forwardRequest } from '#egress/forward-request.ts';
import type { SlotListener } from '#egress/listener.ts';
import { TrafficMeter } from '#egress/traffic-meter.ts';
import type { Refusal, SlotLimits, SlotStats } from '#egress/traffic-meter.ts';

/** A proxy listener of its own for one browser context or child process: what goes through it is counted and ends together. */
export interface EgressSlot {
  /** `http://127.0.0.1:{port}`, as its clients see it. */
  proxyUrl: string;
  stats(): SlotStats;
  /** Why this host was last not reached, if it wasn't. */
  failureOf(host: string): FailureCode | undefined;
  /** Counts a request that was made inside of TLS, where only the client sees it. */
  countRequest(): void;
  /** Fetches an http(s) URL under the same rules and counters; follows at most 10 redirects. @throws EgressError, or the signal's reason. */
  fetch(url: string, options: FetchOptions): Promise<FetchedResponse>;
  /** Ends the listener and every connection through it. */
  close(): Promise<void>;
}

/** Opens a slot on a listener, which then is the slot's. */
export function openSlot(dialer: Dialer, listener: SlotListener, limits: SlotLimits, onRefused: (refusal: Refusal) => void): EgressSlot {
  const meter = new TrafficMeter(limits, onRefused);
  const clients = new Set<Duplex>();
  let isClosed = false;

  async function open(host: string, port: number): Promise<Socket> {
    try {
      meter.admit();
      const socket = await dial(dialer, host, port);
      meter.track(socket, host, port);
      if (isClosed) {
        socket.destroy();
        throw new EgressError('connection_reset', 'the visit is over');
      }
      return socket;
    } catch (error) {
      throw meter.note(toEgressError(error, host, port), host);
    }
  }

  const server = createServer({ maxHeaderSize: 64 * 1024 });
  listener.onConnection((socket) => {
    clients.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => clients.delete(socket));
    server.emit('connection', socket);
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  server.on('request', (request, response) => void handleRequest(request, response));
  server.on('connect', (request, socket, head) => void handleConnect(request, socket, head));
  server.on('upgrade', (_request, socket) => socket.destroy()); // Chromium tunnels WebSockets by CONNECT

  async function handleRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = URL.parse(request.url ?? '');
    if (url?.protocol !== 'http:') {
      response.writeHead(400, { connection: 'close' }).end();
      return;
    }
    const [host, port] = [hostOf(url), portOf(url)];
    meter.countRequest();
    try {
      const upstream = await open(host, port);
      if (response.destroyed) {
        upstream.destroy(); // the client has left meanwhile
        return;
      }
      forwardRequest(request, response, url, upstream, (error) => meter.note(toEgressError(error, host, port), host));
    } catch (error) {
      answerFailure(response, error);
    }
  }

  async function handleConnect(request: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    client.on('error', () => client.destroy());
    const url = URL.parse(`http://${request.url ?? ''}`);
    if (!url || url.pathname !== '/' || url.username || url.password || url.search || url.hash) {
      client.end('HTTP/1.1 400 Bad Request\r\n\r\n');
      return;
    }
    try {
      const upstream = await open(hostOf(url), portOf(url));
      if (client.destroyed) {
        upstream.destroy();
        return;
      }
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
      client.once('close', () => upstream.destroy());
      upstream.once('close', () => client.destroy());
    } catch (error) {
      const { status, reason } = describe(error);
      client.end(`HTTP/1.1 ${status} ${reason}\r\nx-htbase-refused: ${reason}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
    }
  }

  return {
    proxyUrl: `http://127.0.0.1:${listener.port}`,
    stats: () => meter.stats(),
    failureOf: (host) => meter.failureOf(host),
    countRequest: () => meter.countRequest(),
    fetch: (url, options) =>
      fetchThrough(
        (host, port) => {
          meter.countRequest();
          return open(host, port);
        },
        url,
        options,
      ),
    async close() {
      isClosed = true;
      meter.close();
      for (const client of clients) {
        client.destroy();
      }
      server.close();
      await listener.close();
    },
  };
}

/** Refuses everything that comes to a listener: the browser's own requests, which belong to no visit, end there. */
export function refuseEverything(listener: SlotListener): { proxyUrl: string; close(): Promise<void> } {
  const refusal = 'HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';
  const clients = new Set<Socket>();
  listener.onConnection((socket) => {
    clients.add(socket);
    socket.once('close', () => clients.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', () => socket.end(refusal));
    socket.setTimeout(refusedClientMs, () => socket.destroy());
  });
  return {
    proxyUrl: `http://127.0.0.1:${listener.port}`,
    async close() {
      for (const client of clients) {
        client.destroy();
      }
      await listener.close();
    },
  };
}

const refusedClientMs = 10_000;

function answerFailure(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, reason } = describe(error);
  response
    .writeHead(status, { 'x-htbase-refused': reason, 'content-type': 'application/json', connection: 'close' })
    .end(JSON.stringify({ code: reason }));
}

function describe(error: unknown): { status: number; reason: FailureCode } {
  const reason = error instanceof EgressError ? error.failure : 'internal_error';
  return { status: reason === 'blocked_address' ? 403 : 502, reason };
}
