import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { after, before, test } from 'node:test';
import { startTestEngine } from '../helpers/test-engine.ts';
import type { TestEngine } from '../helpers/test-engine.ts';

const words = '<p>An archive keeps what was said, and when, so that a reader can compare it with what is said today.</p>';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body><h1>A page</h1>${words.repeat(10)}${body}</body></html>`;

const oneTrust = `
  <div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter" style="position:fixed;inset:0;background:#0008"></div>
    <div id="onetrust-banner-sdk" style="position:fixed;bottom:0;left:0;right:0;height:300px;background:#fff">BANNER-TEXT we use cookies
      <button id="onetrust-reject-all-handler">Reject all</button><button id="onetrust-accept-btn-handler">Accept</button></div></div>
  <script>document.getElementById('onetrust-reject-all-handler').onclick = () => document.getElementById('onetrust-consent-sdk').remove();</script>`;
const unknownBanner = `
  <div role="dialog" class="our-own-thing" style="position:fixed;z-index:99;top:100px;left:100px;width:600px;height:300px;background:#fff;border:1px solid">
    <h2>We value your privacy</h2><p>BANNER-TEXT We use cookies and similar technologies to personalise content and ads. By clicking accept you agree to our use of cookies.</p>
    <button onclick="this.parentElement.remove()">Reject all</button> <button>Accept all cookies</button></div>`;

/** Adds a batch of paragraphs and a picture whenever the end comes near, `batches` times. */
const growing = (batches: number) => `
  <div id="list"></div><div id="end" style="height:10px"></div>
  <script>
    let count = 0, isLoading = false;
    new IntersectionObserver(async ([entry]) => {
      if (!entry.isIntersecting || count >= ${batches} || isLoading) return;
      isLoading = true;
      count += 1;
      const text = await (await fetch('/batch?' + count)).text();
      document.getElementById('list').insertAdjacentHTML('beforeend', '<section style="height:1200px">BATCH-' + count + ' ' + text + '</section>');
      isLoading = false;
      const end = document.getElementById('end'); end.remove(); document.body.append(end);
    }, { rootMargin: '100px' }).observe(document.getElementById('end'));
  </script>`;

const pages: Record<string, string> = {
  '/onetrust': page(oneTrust),
  '/unknown-banner': page(unknownBanner),
  '/grows': page(growing(3)),
  '/grows-for-ever': page(growing(10_000)),
  '/box': `<!doctype html><title>Box</title><body style="margin:0;overflow:hidden"><main style="height:100vh;overflow-y:auto">${Array.from({ length: 6 }, (_, index) => `<section style="height:700px"><p>Part ${index}</p><img data-lazy-by-script src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="" data-real="/picture-${index}.svg"></section>`).join('')}</main>
    <script>for (const image of document.images) new IntersectionObserver(([entry], own) => { if (entry.isIntersecting) { image.src = image.dataset.real; own.disconnect(); } }).observe(image);</script>`,
  '/attributes': page(
    `<div style="height:3000px"></div><picture><source data-srcset="/source.svg" srcset=""><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/picture.svg" alt=""></picture>
     <div data-bg="/background.svg" style="height:50px"></div><iframe data-src="/frame"></iframe>`,
  ),
  '/lazy-frame': page(
    '<div style="height:9000px"></div><iframe loading="lazy" src="/scripted-frame"></iframe><img loading="lazy" src="/last.svg" alt="">',
  ),
  '/scripted-frame': `<!doctype html><title>Frame</title><script>setTimeout(() => fetch('/batch').then((answer) => answer.text()).then((text) => { document.body.textContent = 'LATE ' + text; }), 250);</script>`,
  '/frame': '<!doctype html><title>Frame</title><p>FRAME-TEXT',
  '/loops-after-load': page(`<script>addEventListener('load', () => setTimeout(() => { for (;;); }, 50));</script>`),
  '/loops-at-once': page('<p>BEFORE-LOOP</p><script>for (;;);</script><p>AFTER-LOOP</p>'),
  '/late-font': page('<p style="font-family:Late">LATE-TEXT</p>', `<style>@font-face{font-family:Late;src:url(/slow-font.ttf)}</style>`),
  '/moves': page(
    '<div id="box" style="width:100px;height:100px;background:red;animation:spin 300ms infinite alternate"></div>',
    '<style>@keyframes spin{to{transform:translateX(500px)}}</style>',
  ),
};

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30" fill="teal"/></svg>';
const requested: string[] = [];
let timesReloaded = 0;
const site: RequestListener = (request, response) => {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  requested.push(path);
  const body = pages[path];
  if (body !== undefined) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  } else if (path === '/batch') {
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/plain' }).end('words of the batch'), 200);
  } else if (path.endsWith('.svg')) {
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(picture);
  } else if (path === '/reloads-in-vain') {
    timesReloaded += 1;
    if (timesReloaded === 1) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page('<p>AS-IT-STOOD</p><script>location.reload()</script>')); // the second request has no answer
    }
  } else if (path === '/dribbles') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(page('<p>FIRST-PART</p>').replace('</body></html>', ''));
    const timer = setInterval(() => response.write('<!-- more -->'), 200);
    response.once('close', () => clearInterval(timer));
  } else if (path === '/slow-font.ttf') {
    setTimeout(() => response.writeHead(404).end(), 900);
  } else {
    response.writeHead(404).end();
  }
};

let engine: TestEngine;
before(async () => {
  engine = await startTestEngine(site, { archiveTimeoutMs: 24_000, scroll: { maxViewports: 8, maxPixels: 30_000, maxMs: 10_000 } });
});
after(() => engine?.close());

const text = async (captured: { read(name: string): Promise<Buffer> }) => (await captured.read('singlefile.html')).toString();

for (const path of ['/onetrust', '/unknown-banner']) {
  test(`a consent banner is answered before anything is kept: ${path}`, async () => {
    const captured = await engine.capture(path);

    assert.equal(captured.grade, 'ok', JSON.stringify(captured.evidence));
    assert.equal(captured.evidence.consent?.outcome, 'dismissed');
    assert.doesNotMatch(await text(captured), /BANNER-TEXT/);
  });
}

test('a consent banner stays when the request wants it to', async () => {
  const captured = await engine.capture('/onetrust', { options: { consent: false } });

  assert.equal(captured.evidence.consent, undefined);
  assert.match(await text(captured), /BANNER-TEXT/);
});

test('what hides banners while they are looked for is no part of the page', async () => {
  const captured = await engine.capture('/attributes', { archivers: ['singlefile', 'monolith'] });

  for (const name of ['singlefile.html', 'monolith.html']) {
    assert.doesNotMatch((await captured.read(name)).toString(), /autoconsent-prehide/, name);
  }
});

test('a page that loads more while one scrolls is kept to its end', async () => {
  const captured = await engine.capture('/grows');

  assert.equal(captured.grade, 'ok', JSON.stringify(captured.evidence));
  const html = await text(captured);
  for (const batch of [1, 2, 3]) {
    assert.match(html, new RegExp(`BATCH-${batch} words of the batch`));
  }
});

test('a page that grows for ever is cut off, and says where', async () => {
  const captured = await engine.capture('/grows-for-ever');

  assert.equal(captured.grade, 'partial');
  assert.deepEqual(captured.evidence.limits, ['scroll_steps']);
  assert.match(await text(captured), /BATCH-5/);
});

test('what an application scrolls in place of the page is scrolled too', async () => {
  await engine.capture('/box');

  for (let index = 0; index < 6; index += 1) {
    assert.ok(requested.includes(`/picture-${index}.svg`), `picture ${index}`);
  }
});

test('pictures, backgrounds and frames that wait in attributes are woken', async () => {
  const captured = await engine.capture('/attributes');

  for (const path of ['/source.svg', '/background.svg', '/frame']) {
    assert.ok(requested.includes(path), path);
  }
  assert.match(await text(captured), /FRAME-TEXT/);
});

test('a page without scripts is waited for no longer than it loads, lazy pictures and what frames bring included', async () => {
  const captured = await engine.capture('/lazy-frame');

  assert.equal(captured.evidence.settledBy, 'quiet');
  assert.ok(requested.includes('/last.svg'));
  assert.match(await text(captured), /LATE words of the batch/);
});

test('a script that loops for ever after the load is interrupted, and the page is kept as partial', async () => {
  const captured = await engine.capture('/loops-after-load', { archivers: ['singlefile', 'screenshot', 'readability'] });

  assert.equal(captured.grade, 'partial', JSON.stringify(captured));
  assert.deepEqual(
    captured.outcomes.map((outcome) => outcome.status),
    ['success', 'success', 'success'],
  );
});

test('a script that loops for ever while the page loads is interrupted, and what follows it is kept', async () => {
  const captured = await engine.capture('/loops-at-once');

  assert.equal(captured.grade, 'partial', JSON.stringify(captured));
  assert.match(await text(captured), /AFTER-LOOP/);
});

test('a document that never ends is kept as far as it has come', async () => {
  const captured = await engine.capture('/dribbles');

  assert.equal(captured.grade, 'partial', JSON.stringify(captured));
  assert.ok(captured.evidence.limits.includes('load_time'));
  assert.match(await text(captured), /FIRST-PART/);
});

test('a page that asks for itself again and gets no answer is kept as it stood', async () => {
  const captured = await engine.capture('/reloads-in-vain');

  assert.equal(captured.failure, null, JSON.stringify(captured));
  assert.equal(timesReloaded, 2);
  assert.match(await text(captured), /AS-IT-STOOD/);
});

test('fonts that come late are waited for', async () => {
  const captured = await engine.capture('/late-font');

  assert.equal(captured.evidence.settledBy, 'quiet');
  assert.ok(captured.evidence.failedResources.some(({ url }) => url.endsWith('/slow-font.ttf')));
});

test('animations stand still: two pictures of a page that moves are alike', async () => {
  const [first, second] = [
    await engine.capture('/moves', { archivers: ['screenshot'] }),
    await engine.capture('/moves', { archivers: ['screenshot'] }),
  ];

  assert.ok((await first.read('screenshot.png')).equals(await second.read('screenshot.png')));
});
