import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { FailureCode } from '#models/index.ts';
import { hostOf, portOf } from '#egress/check-url-target.ts';
import { dial, toEgressError } from '#egress/dial.ts';
import type { Dialer } from '#egress/dial.ts';
import { EgressError } from '#egress/errors.ts';
import { fetchThrough } from '#egress/fetch.ts';
import type { FetchOptions, FetchedResponse } from '#egress/fetch.ts';
import { forwardRequest } from '#egress/forward-request.ts';

export interface SlotStats {
  bytesReceived: number;
  bytesSent: number;
  connections: number;
  refusedCount: number;
  /** At most 100 of them. */
  refusals: { host: string; reason: string }[];
}

/** A proxy listener of its own for one browser context or child process: what goes through it is counted and ends together. */
export interface EgressSlot {
  /** `http://127.0.0.1:{port}` */
  proxyUrl: string;
  stats(): SlotStats;
  /** Why this host was last not reached, if it wasn't. */
  failureOf(host: string): FailureCode | undefined;
  /** Fetches an http(s) URL under the same rules and counters; follows at most 10 redirects. @throws EgressError, or the signal's reason. */
  fetch(url: string, options: FetchOptions): Promise<FetchedResponse>;
  /** Ends the listener and every connection through it. */
  close(): Promise<void>;
}

const maxRefusals = 100;
const maxHosts = 1_000;
const meterMs = 100;

/** Opens a slot on a free port of loopback. */
export async function openSlot(
  dialer: Dialer,
  onRefused: () => void,
  { maxBytes = Number.POSITIVE_INFINITY }: { maxBytes?: number } = {},
): Promise<EgressSlot & { port: number }> {
  const refusals: SlotStats['refusals'] = [];
  let refusedCount = 0;
  const totals = { connections: 0, received: 0, sent: 0 };
  const failures = new Map<string, FailureCode>();
  /** Connections that are open, by the host that they were dialled for. */
  const upstreams = new Map<Socket, string>();
  const clients = new Set<Duplex>();

  async function open(host: string, port: number): Promise<Socket> {
    try {
      if (receivedBytes() > maxBytes) {
        throw new EgressError('too_large', `more than ${maxBytes} bytes were received`);
      }
      const socket = await dial(dialer, host, port);
      track(socket, host, port);
      return socket;
    } catch (error) {
      throw note(toEgressError(error, host, port), host);
    }
  }

  function track(socket: Socket, host: string, port: number): void {
    totals.connections += 1;
    upstreams.set(socket, host);
    socket.on('error', (error) => note(toEgressError(error, host, port), host));
    socket.once('close', () => {
      totals.received += socket.bytesRead;
      totals.sent += socket.bytesWritten;
      upstreams.delete(socket);
    });
  }

  const receivedBytes = () => [...upstreams.keys()].reduce((sum, socket) => sum + socket.bytesRead, totals.received);

  // a listener of data on every socket would cost more than a look now and then
  const meter = setInterval(() => {
    if (receivedBytes() > maxBytes) {
      for (const [socket, host] of upstreams) {
        note(new EgressError('too_large', `more than ${maxBytes} bytes were received`), host);
        socket.destroy();
      }
    }
  }, meterMs);
  meter.unref();

  function note(error: EgressError, host: string): EgressError {
    if (failures.size < maxHosts) {
      failures.set(host, error.failure);
    }
    if (error.failure === 'blocked_address') {
      refusedCount += 1;
      onRefused();
      if (refusals.length < maxRefusals) {
        refusals.push({ host, reason: error.message });
      }
    }
    return error;
  }

  const server = createServer({ maxHeaderSize: 64 * 1024, requestTimeout: 0, headersTimeout: 30_000 });
  server.on('connection', (socket) => {
    clients.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => clients.delete(socket));
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
    try {
      const [host, port] = [hostOf(url), portOf(url)];
      forwardRequest(request, response, url, await open(host, port), (error) => note(toEgressError(error, host, port), host));
    } catch (error) {
      answerFailure(response, error);
    }
  }

  async function handleConnect(request: IncomingMessage, client: Duplex, head: Buffer): Promise<void> {
    client.on('error', () => client.destroy());
    const url = URL.parse(`http://${request.url ?? ''}`);
    if (!url || url.pathname !== '/' || url.username || url.search) {
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

  const port = await listen(server);
  return {
    port,
    proxyUrl: `http://127.0.0.1:${port}`,
    stats: () => ({
      bytesReceived: receivedBytes(),
      bytesSent: [...upstreams.keys()].reduce((sum, socket) => sum + socket.bytesWritten, totals.sent),
      connections: totals.connections,
      refusedCount,
      refusals: [...refusals],
    }),
    failureOf: (host) => failures.get(host),
    fetch: (url, options) => fetchThrough(open, url, options),
    async close() {
      clearInterval(meter);
      for (const socket of [...clients, ...upstreams.keys()]) {
        socket.destroy();
      }
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A listener that refuses everything: the browser's own requests, which belong to no visit, end there. */
export async function openRefusingListener(): Promise<{ proxyUrl: string; port: number; close(): Promise<void> }> {
  const refusal = 'HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n';
  const server = createServer((_request, response) => void response.writeHead(403, { connection: 'close' }).end());
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(refusal);
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  const port = await listen(server);
  return {
    port,
    proxyUrl: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

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
