import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliCompress, createGzip } from 'node:zlib';
import { generate } from 'selfsigned';
import { colors } from '../fixture-site/pages.ts';
import { solidPng } from '../fixture-site/png.ts';
import { hostilePages, htmlPage } from './pages.ts';
import { startRawServer } from './raw-server.ts';

export interface HostileSite {
  /** `http://127.0.0.1:{port}` of the pages, of the answers that no decent server gives, and of one with a bad certificate. */
  url: string;
  rawUrl: string;
  tlsUrl: string;
  /** What EGRESS_ALLOW has to name. */
  allow: string;
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const html = 'text/html; charset=utf-8';
const megabyte = Buffer.alloc(1_000_000, 'The same again and again. ');
/** As the bombs that are laid out for crawlers: nothing, very often. */
const zeros = Buffer.alloc(1_000_000);
const bombMegabytes = 300;

/** Answers that are more than a page, by path. */
const answers: Record<string, Answer> = {
  '/endless': (request, response) => {
    response.writeHead(200, { 'content-type': html }).write(htmlPage('Endless', '').replace('</body></html>', ''));
    const timer = setInterval(() => response.write('<p>and one more line</p>'), 200);
    request.socket.once('close', () => clearInterval(timer));
  },
  '/silent': (_request, response) => response.writeHead(200, { 'content-type': html }).flushHeaders(),
  '/never': () => {},
  '/large': (_request, response) => {
    const chunks = [Buffer.from(htmlPage('Large', '')), ...Array.from({ length: 100 }, () => megabyte)];
    pour(response, chunks, { 'content-length': String(Buffer.concat(chunks).length) });
  },
  '/gzip-bomb': (_request, response) => pourCompressed(response, 'gzip', html),
  '/brotli-bomb': (_request, response) => pourCompressed(response, 'br', html),
  '/bomb.png': (_request, response) => pourCompressed(response, 'gzip', 'image/png'),
  '/bomb.css': (_request, response) => pourCompressed(response, 'gzip', 'text/css'),
  '/data-uri': (_request, response) =>
    pour(
      response,
      [
        Buffer.from(htmlPage('Data', '<img src="data:image/png;base64,').replace(/<\/body>.*/, '')),
        ...Array.from({ length: 45 }, () => Buffer.alloc(1_000_000, 'A')),
        Buffer.from('"></body></html>'),
      ],
      {},
    ),
  '/redirects-to-itself': (_request, response) => void response.writeHead(302, { location: '/redirects-to-itself' }).end(),
  '/attachment': (_request, response) =>
    void response.writeHead(200, { 'content-type': html, 'content-disposition': 'attachment; filename="page.html"' }).end(htmlPage('Attachment', '')),
  '/broken-charset': (_request, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html; charset=no-such-charset' })
      .end(Buffer.concat([Buffer.from(htmlPage('Charset', '')), Buffer.from([0xff, 0xfe, 0x80, 0xc3, 0x28, 0x00, 0xed, 0xa0, 0x80])])),
  '/no-type': (_request, response) => void response.writeHead(200).end(htmlPage('No type', '')),
  '/worker.js': (_request, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/javascript' })
      .end(
        "addEventListener('install', () => skipWaiting()); addEventListener('activate', (event) => event.waitUntil(clients.claim())); addEventListener('fetch', (event) => event.respondWith(new Response('<h1>FAKE-PAGE</h1>', { headers: { 'content-type': 'text/html' } })));",
      ),
  '/events': (request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const timer = setInterval(() => response.write(`data: ${Date.now()}\n\n`), 50);
    request.socket.once('close', () => clearInterval(timer));
  },
  '/cookie-wall': (request, response) => {
    if (request.headers.cookie?.includes('agreed=1')) {
      response.writeHead(200, { 'content-type': html }).end(htmlPage('Behind the wall', ''));
    } else {
      response.writeHead(302, { location: '/agree' }).end();
    }
  },
  '/agree': (_request, response) => void response.writeHead(302, { 'set-cookie': 'agreed=1; Path=/', location: '/cookie-wall' }).end(),
  '/wall-for-all': (_request, response) => void response.writeHead(302, { 'set-cookie': 'x=1', location: '/wall-for-all?again' }).end(),
};

/** Serves what captures have broken on elsewhere, on free ports of loopback. */
export async function startHostileSite(): Promise<HostileSite> {
  const answer: Answer = (request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    response.on('error', () => response.destroy());
    const image = /^\/img\/([a-z]+)\.png$/.exec(path);
    const page = hostilePages[path];
    const step = /^\/redirects-on\/?(\d*)$/.exec(path);
    if (answers[path]) {
      answers[path](request, response);
    } else if (page !== undefined) {
      response.writeHead(200, { 'content-type': html }).end(page);
    } else if (image) {
      response
        .writeHead(200, { 'content-type': 'image/png', 'cache-control': 'max-age=60' })
        .end(solidPng(300, 200, colors[image[1] ?? ''] ?? [0, 0, 0]));
    } else if (step) {
      response.writeHead(302, { location: `/redirects-on/${Number(step[1]) + 1}` }).end();
    } else {
      response.writeHead(404, { 'content-type': html }).end('<!doctype html><title>Not found</title><h1>Not found</h1>');
    }
  };

  const server = createServer(answer);
  const sockets = new Set<Socket>();
  // a WebSocket that is accepted and never says anything: the key is answered by no one, and the browser waits
  server.on('upgrade', (_request, socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  });
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'hostile' }], { keyType: 'ec' });
  const tls = createTlsServer({ key, cert }, answer);
  const raw = await startRawServer();
  const [url, tlsUrl] = [await listen(server), (await listen(tls)).replace('http:', 'https:')];
  return {
    url,
    rawUrl: raw.url,
    tlsUrl,
    allow: [url, tlsUrl, raw.url].map((address) => new URL(address).host).join(','),
    async close() {
      for (const socket of sockets) {
        socket.destroy();
      }
      await raw.close();
      await Promise.all(
        [server, tls].map((each) => {
          each.closeAllConnections();
          return new Promise((resolve) => each.close(resolve));
        }),
      );
    },
  };
}

/** As fast as it is taken. */
function pour(response: ServerResponse, chunks: Iterable<Buffer>, headers: Record<string, string>): void {
  response.writeHead(200, { 'content-type': html, ...headers });
  pipeline(Readable.from(chunks), response).catch(() => {}); // the visitor has left
}

function pourCompressed(response: ServerResponse, encoding: 'gzip' | 'br', type: string): void {
  response.writeHead(200, { 'content-type': type, 'content-encoding': encoding });
  const compress = encoding === 'gzip' ? createGzip() : createBrotliCompress();
  pipeline(Readable.from(Array.from({ length: bombMegabytes }, () => zeros)), compress, response).catch(() => {}); // the visitor has left
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
