import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { generate } from 'selfsigned';
import { assets, colors, pages } from './pages.ts';
import { solidPng } from './png.ts';

export interface FixtureSite {
  /** `http://127.0.0.1:{port}` */
  url: string;
  /** The same pages under a certificate that nobody trusts. */
  tlsUrl: string;
  /** Where a page's hidden requests would arrive; nothing may. */
  victimUrl: string;
  /** What EGRESS_ALLOW has to name for the pages to be reached; the victim stays outside. */
  allow: string;
  /** Requests by path since the last reset. */
  counts(): Record<string, number>;
  /** The same by path and query. */
  countsByUrl(): Record<string, number>;
  victimCount(): number;
  reset(): void;
  close(): Promise<void>;
}

/** Serves the fixture pages on free ports of loopback. */
export async function startFixtureSite(): Promise<FixtureSite> {
  let counts: Record<string, number> = {};
  let countsByUrl: Record<string, number> = {};
  let victimHits = 0;
  const font = globSync('/usr/share/fonts/**/LiberationMono-Regular.ttf')[0] ?? globSync('/usr/share/fonts/**/*.ttf')[0];
  const victim = createServer((_request, response) => {
    victimHits += 1;
    response.end('SECRET');
  });
  const victimUrl = await listen(victim);

  const answer: RequestListener = (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    counts[path] = (counts[path] ?? 0) + 1;
    countsByUrl[request.url ?? '/'] = (countsByUrl[request.url ?? '/'] ?? 0) + 1;
    const send = (type: string, body: string | Buffer, status = 200, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), ...headers }).end(body);

    const image = /^\/img\/([a-z]+)-\d+\.png$/.exec(path);
    const status = /^\/status\/(\d{3})$/.exec(path);
    const page = pages[path];
    const asset = assets[path];
    if (page !== undefined) {
      send('text/html; charset=utf-8', page);
    } else if (asset) {
      send(asset.type, asset.body, 200, { 'cache-control': 'max-age=60' });
    } else if (image) {
      send('image/png', solidPng(300, 200, colors[image[1] ?? ''] ?? [0, 0, 0]), 200, path.endsWith('-1.png') ? { 'cache-control': 'no-store' } : {});
    } else if (path === '/font.ttf' && font !== undefined) {
      send('font/ttf', readFileSync(font));
    } else if (status) {
      send(
        'text/html; charset=utf-8',
        `<!doctype html><title>Status ${status[1]}</title><h1>Status ${status[1]}</h1><p>This answer has a status of its own.</p>`,
        Number(status[1]),
        { 'retry-after': '7' },
      );
    } else if (path === '/redirect') {
      response.writeHead(302, { location: '/redirect2' }).end();
    } else if (path === '/redirect2') {
      response.writeHead(301, { location: '/article' }).end();
    } else if (path === '/loop') {
      response.writeHead(302, { location: '/loop' }).end();
    } else if (path === '/to-victim') {
      response.writeHead(302, { location: victimUrl }).end();
    } else if (path === '/reset') {
      request.socket.destroy();
    } else if (path === '/hang') {
      // never answers
    } else if (path === '/slow') {
      setTimeout(() => send('text/html; charset=utf-8', pages['/article'] ?? ''), 3_000);
    } else if (path === '/file.pdf') {
      send('application/pdf', '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
    } else if (path === '/data.bin') {
      send('application/octet-stream', Buffer.from([1, 2, 3, 4]), 200, { 'content-disposition': 'attachment; filename=data.bin' });
    } else if (path === '/inner') {
      send('text/html; charset=utf-8', hostilePage(victimUrl));
    } else {
      send('text/html; charset=utf-8', '<!doctype html><title>Not found</title><h1>Not found</h1><p>There is no such page on this site.</p>', 404);
    }
  };

  const server = createServer(answer);
  const url = await listen(server);
  const tls = createTlsServer(await makeCertificate(), answer);
  const tlsUrl = (await listen(tls)).replace('http:', 'https:');
  const allow = [url, tlsUrl].map((address) => new URL(address).host).join(',');
  return {
    url,
    tlsUrl,
    victimUrl,
    allow,
    counts: () => ({ ...counts }),
    countsByUrl: () => ({ ...countsByUrl }),
    victimCount: () => victimHits,
    reset() {
      counts = {};
      countsByUrl = {};
      victimHits = 0;
    },
    async close() {
      await Promise.all(
        [server, tls, victim].map((each) => {
          each.closeAllConnections();
          return new Promise((resolve) => each.close(resolve));
        }),
      );
    },
  };
}

/** A page that tries, in the ways that pages have, to reach an address that is not for it. */
function hostilePage(victim: string): string {
  const socket = victim.replace('http', 'ws');
  return `<!doctype html><html><head><title>Inner</title><link rel="stylesheet" href="${victim}/a.css"><link rel="preload" as="image" href="${victim}/b.png"><link rel="prefetch" href="${victim}/c">
  <link rel="icon" href="${victim}/icon.ico"><script src="${victim}/d.js"></script><style>@font-face{font-family:X;src:url(${victim}/x.woff)}body{font-family:X;background:url(${victim}/bg.png)}</style></head>
  <body><h1>A page with bad intentions</h1><p>It shows enough text to count as a page, and asks the inner network for more.</p><img src="${victim}/e.png"><img src="file:///etc/passwd"><img src="http://169.254.169.254/latest/meta-data/"><iframe src="${victim}/f"></iframe><object data="${victim}/g"></object><video src="${victim}/h.mp4"></video>
  <form id="form" action="${victim}/form" method="post" target="hidden"></form><iframe name="hidden"></iframe>
  <script>fetch('${victim}/fetch').catch(() => {}); navigator.sendBeacon('${victim}/beacon', 'x'); new WebSocket('${socket}/ws'); new EventSource('${victim}/sse');
  const request = new XMLHttpRequest(); request.open('GET', '${victim}/xhr'); request.send(); document.getElementById('form').submit(); new Image().src = '${victim}/img';
  new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + '${new URL(victim).host}' }] }).createDataChannel('x');</script></body></html>`;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'fixture' }], { keyType: 'ec' });
  return { key, cert };
}
