// Archived HTML in a real browser: under the policy with which it is served nothing of it runs, and nothing leaves. Each way out is opened beside itself
// without the policy, so that it is known to be one.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { waitUntil } from '@htbase/shared/testing';
import { createTestApp, keepPage } from './test-app.ts';
import type { TestApp } from './test-app.ts';

/** Ways to make a browser ask for `to`; `click` is clicked. */
const ways: Record<string, (to: string) => string> = {
  'inline script': (to) => `<script>fetch('${to}')</script>`,
  'script of elsewhere': (to) => `<script src="${to}"></script>`,
  'module script': (to) => `<script type="module">import '${to}'</script>`,
  'import map': (to) => `<script type="importmap">{"imports":{"x":"${to}"}}</script><script type="module">import 'x'</script>`,
  'handler of an error': (to) => `<img src="data:,x" onerror="fetch('${to}')">`,
  'handler of the body': (to) => `<body onload="fetch('${to}')">`,
  'handler of focus': (to) => `<input autofocus onfocus="fetch('${to}')">`,
  'handler of a toggle': (to) => `<details open ontoggle="fetch('${to}')"><summary>x</summary></details>`,
  'handler in SVG': (to) => `<svg onload="fetch('${to}')"></svg>`,
  'script in SVG': (to) => `<svg><script>fetch('${to}')</script></svg>`,
  'image in SVG': (to) => `<svg><image href="${to}" width="9" height="9"/></svg>`,
  'javascript: in a frame': (to) => `<iframe src="javascript:fetch('${to}')"></iframe>`,
  'javascript: in a link': (to) => `<a id="click" href="javascript:void fetch('${to}')">x</a>`,
  'meta refresh': (to) => `<meta http-equiv="refresh" content="0;url=${to}">`,
  frame: (to) => `<iframe src="${to}"></iframe>`,
  'srcdoc with an image': (to) => `<iframe srcdoc="<img src='${to}'>"></iframe>`,
  'srcdoc with a script': (to) => `<iframe srcdoc="<script>fetch('${to}')</script>"></iframe>`,
  'frame of data:': (to) => `<iframe src="data:text/html,<img src='${to}'>"></iframe>`,
  object: (to) => `<object data="${to}" type="text/html"></object>`,
  embed: (to) => `<embed src="${to}" type="text/html">`,
  image: (to) => `<img src="${to}">`,
  'set of images': (to) => `<picture><source srcset="${to}"><img src="data:,"></picture>`,
  'image button': (to) => `<input type="image" src="${to}">`,
  'background attribute': (to) => `<table background="${to}"><tr><td>x</td></tr></table>`,
  'background of CSS': (to) => `<style>body{background:url('${to}')}</style>`,
  'background of a style attribute': (to) => `<p style="background:url('${to}')">x</p>`,
  'import of CSS': (to) => `<style>@import '${to}';</style>`,
  'font of CSS': (to) => `<style>@font-face{font-family:x;src:url('${to}')}p{font-family:x}</style><p>x</p>`,
  'list marker of CSS': (to) => `<ul style="list-style-image:url('${to}')"><li>x</li></ul>`,
  'stylesheet link': (to) => `<link rel="stylesheet" href="${to}">`,
  'prefetch link': (to) => `<link rel="prefetch" href="${to}">`,
  'preload link': (to) => `<link rel="preload" as="image" href="${to}">`,
  'modulepreload link': (to) => `<link rel="modulepreload" href="${to}">`,
  'speculation rules': (to) =>
    `<script type="speculationrules">{"prefetch":[{"urls":["${to}"],"eagerness":"immediate"}]}</script><script>fetch('${to}')</script>`,
  'form that is sent': (to) => `<form action="${to}" method="post"><button id="click">x</button></form>`,
  ping: (to) => `<a id="click" href="#x" ping="${to}">x</a>`,
  WebSocket: (to) => `<script>new WebSocket('${to.replace('http', 'ws')}')</script>`,
  worker: (to) => `<script>new Worker(URL.createObjectURL(new Blob(["fetch('${to}')"])))</script>`,
  beacon: (to) => `<script>navigator.sendBeacon('${to}')</script>`,
  base: (to) => `<base href="${to}/"><img src="relative">`,
  'poster of a video': (to) => `<video poster="${to}"></video>`,
  video: (to) => `<video src="${to}" preload="auto"></video>`,
  audio: (to) => `<audio src="${to}" preload="auto"></audio>`,
  'declarative shadow tree': (to) => `<div><template shadowrootmode="open"><img src="${to}"></template></div>`,
  'mask of SVG': (to) => `<style>p{mask-image:url('${to}')}</style><p>x</p>`,
};

/** How often was asked for each path, and how often a connection was opened. */
const asked = new Map<string, number>();
let connections = 0;
const counter = createServer((request, response) => {
  const path = request.url ?? '';
  asked.set(path, (asked.get(path) ?? 0) + 1);
  response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' }).end('x');
});
counter.on('upgrade', (request, socket) => {
  asked.set(request.url ?? '', 1);
  socket.destroy();
});
const connectionCounter = createServer((_request, response) => response.end('x'));
connectionCounter.on('connection', () => (connections += 1));
/** The pages without the policy. */
const free = createServer((request, response) => {
  const html = freePages.get(decodeURIComponent(request.url ?? '').slice(1));
  response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? '');
});
const freePages = new Map<string, string>();

let own: TestApp;
let browser: Browser;
let folder: string;
let site: string;
before(async () => {
  own = await createTestApp();
  folder = await mkdtemp(join(tmpdir(), 'htb-hostile-'));
  site = await own.app.listen({ host: '127.0.0.1', port: 0 });
  for (const server of [counter, connectionCounter, free]) {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  }
  browser = await launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/lib/chromium/chromium',
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    userDataDir: join(folder, 'profile'),
  });
});
after(async () => {
  await browser.close();
  for (const server of [counter, connectionCounter, free]) {
    server.closeAllConnections();
    server.close();
  }
  await own.close();
  await rm(folder, { recursive: true, force: true });
});

const portOf = (server: Server) => (server.address() as AddressInfo).port;

test('no way out of an archived page is open', async () => {
  const target = `http://127.0.0.1:${portOf(counter)}`;
  assert.ok(Object.keys(ways).length >= 40);
  for (const [index, [name, markup]] of Object.entries(ways).entries()) {
    const html = (to: string) => `<!doctype html><meta charset="utf-8"><title>x</title>${markup(to)}`;
    const { itemId } = await keepPage(own, `https://example.com/way/${index}`, [
      { archiver: 'singlefile', mediaType: 'text/html; charset=utf-8', text: html(`${target}/kept/${index}`) },
    ]);
    freePages.set(String(index), html(`${target}/free/${index}`));

    const kept = await visit(`${site}/api/v2/archives/${itemId}/singlefile`);
    const open = await visit(`http://127.0.0.1:${portOf(free)}/${index}`);
    await waitUntil(async () => isAsked(`/free/${index}`), `${name} is a way out where there is no policy`);

    assert.equal(isAsked(`/kept/${index}`), false, name);
    await Promise.all([kept.close(), open.close()]);
  }
  assert.deepEqual(
    [...asked.keys()].filter((path) => path.startsWith('/kept/')),
    [],
  );
});

test('no connection is opened ahead for an archived page', async () => {
  const to = `http://127.0.0.1:${portOf(connectionCounter)}`;
  const { itemId } = await keepPage(own, 'https://example.com/ahead', [
    {
      archiver: 'singlefile',
      mediaType: 'text/html; charset=utf-8',
      text: `<!doctype html><title>x</title><link rel="dns-prefetch" href="${to}"><link rel="icon" href="${to}/icon"><link rel="manifest" href="${to}/manifest"><p>x`,
    },
  ]);

  const page = await visit(`${site}/api/v2/archives/${itemId}/singlefile`);
  assert.equal(await page.title(), 'x');
  await page.close();
  assert.equal(connections, 0);
});

const isAsked = (path: string) => [...asked.keys()].some((one) => one.startsWith(path) && !/^\d/.test(one.slice(path.length)));

async function visit(url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.click('#click').catch(() => {}); // most have nothing to click, or have gone elsewhere
  return page;
}
