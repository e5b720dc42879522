// What the formats keep of pages that are hard to keep: the real engine on pages made for it, each artifact opened by something else.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { CaptureOptions, PageArchiver } from '@htbase/shared/models';
import { startTestEngine } from '../../services/archive-worker/test/helpers/test-engine.ts';
import type { TestEngine } from '../../services/archive-worker/test/helpers/test-engine.ts';
import { openOfflineBrowser } from '../checks/open-offline.ts';
import type { OfflineView } from '../checks/open-offline.ts';
import { readPdf } from '../checks/read-pdf.ts';
import { readPicture } from '../checks/read-png.ts';
import { colors } from '../fixture-site/pages.ts';
import { solidPng } from '../fixture-site/png.ts';
import { fidelityFiles, fidelityPages } from './pages.ts';

const font = globSync('/usr/share/fonts/**/*.ttf')[0];
let pages: Record<string, string> = {};
let requests: { path: string; headers: IncomingHttpHeaders }[] = [];
const site: RequestListener = (request, response) => {
  const path = request.url ?? '';
  requests.push({ path, headers: request.headers });
  const image = /^\/img\/([a-z]+)-\d+\.png$/.exec(path);
  const file = fidelityFiles[path];
  const page = pages[path];
  if (page !== undefined) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  } else if (file) {
    response.writeHead(200, { 'content-type': file.type }).end(file.body);
  } else if (image) {
    response.writeHead(200, { 'content-type': 'image/png' }).end(solidPng(30, 20, colors[image[1] ?? ''] ?? [0, 0, 0]));
  } else if (/^\/(unused|font)\.ttf$/.test(path) && font !== undefined) {
    response.writeHead(200, { 'content-type': 'font/ttf' }).end(readFileSync(font));
  } else {
    response.writeHead(404).end();
  }
};

let engine: TestEngine;
let offline: Awaited<ReturnType<typeof openOfflineBrowser>>;
const foreign = createServer(site);
before(async () => {
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const other = `localhost:${(foreign.address() as AddressInfo).port}`;
  pages = fidelityPages(`http://${other}`);
  [engine, offline] = await Promise.all([startTestEngine(site, {}, [other]), openOfflineBrowser()]);
});
after(async () => {
  await offline?.close();
  await engine?.close();
  foreign.closeAllConnections();
  await new Promise((resolve) => foreign.close(resolve));
});

async function save(path: string, archivers: PageArchiver[], options: CaptureOptions = {}) {
  requests = [];
  const captured = await engine.capture(path, { archivers, options });
  for (const outcome of captured.outcomes) {
    assert.equal(outcome.status, 'success', JSON.stringify(outcome));
  }
  const details = (archiver: PageArchiver) => {
    const outcome = captured.outcomes.find((each) => each.archiver === archiver);
    return outcome?.status === 'success' ? (outcome.details ?? {}) : {};
  };
  return { ...captured, details };
}

/** Opens both HTML formats of a page without a network; neither may ask for anything. */
async function lookAtBoth(path: string, look: (view: OfflineView, name: string, html: string) => Promise<void> | void): Promise<void> {
  const { read } = await save(path, ['singlefile', 'monolith']);
  for (const name of ['singlefile', 'monolith']) {
    const html = await read(`${name}.html`);
    await offline.open(html, async (view) => {
      assert.deepEqual(view.requests, [], `${name} asks for nothing`);
      await look(view, name, html.toString());
    });
  }
}

const inShadow = (host: string, selector: string, property: string) =>
  `getComputedStyle(document.querySelector('${host}').shadowRoot.querySelector('${selector}')).getPropertyValue('${property}')`;

test('shadow roots keep their text, their styles and their pictures, whoever made them', async () => {
  await lookAtBoth('/shadow', async (view, name) => {
    for (const text of ['OPEN-SHADOW', 'DECLARED-SHADOW', 'ADOPTED-PAGE']) {
      assert.ok(view.text.includes(text), `${name} shows ${text}`);
    }
    assert.equal(await view.evaluate(inShadow('#declared', 'p', 'color')), 'rgb(1, 2, 3)', name);
    assert.equal(await view.evaluate(inShadow('#open', 'p', 'color')), 'rgb(4, 5, 6)', name);
    assert.equal(await view.styleOf('.adopted', 'color'), 'rgb(7, 8, 9)', name);
    assert.equal(await view.styleOf('.inserted', 'color'), 'rgb(10, 11, 12)', name);
    for (const host of ['#open', '#declared']) {
      const width = await view.evaluate(`document.querySelector('${host}').shadowRoot.querySelector('img').decode().then(() => 30, () => 0)`);
      assert.equal(width, 30, `${name} shows the picture in ${host}`);
    }
  });
});

test('what was drawn and what was typed stays', async () => {
  await lookAtBoth('/canvas', async (view, name) => {
    const drawn = `(async () => { const found = document.querySelector('#c'); const canvas = document.createElement('canvas'); canvas.width = 1; canvas.height = 1; const pen = canvas.getContext('2d');
      const image = new Image(); image.src = found.src || /url\\("(.*?)"/.exec(getComputedStyle(found).backgroundImage)[1]; await image.decode(); pen.drawImage(image, 0, 0, 1, 1); return [...pen.getImageData(0, 0, 1, 1).data].join(); })()`;
    assert.equal(await view.evaluate(drawn), '240,150,20,255', name);
    assert.equal(await view.evaluate("document.querySelector('#typed').value"), 'TYPED', name);
    assert.equal(await view.evaluate("document.querySelector('#box').checked"), true, name);
    assert.equal(await view.evaluate("document.querySelector('#area').value"), 'WRITTEN', name);
  });
});

test('frames inside frames are kept, and those of another origin', async () => {
  await lookAtBoth('/frames', (view, name) => {
    for (const text of ['FRAME-ONE', 'FRAME-TWO', 'FOREIGN-FRAME']) {
      assert.ok(view.text.includes(text), `${name} shows ${text}`);
    }
  });
  assert.deepEqual(
    requests
      .filter(({ path }) => /frame|foreign|img/.test(path))
      .map(({ path }) => path)
      .sort(),
    ['/foreign', '/frame-1', '/frame-2', '/frames', '/img/blue-1.png', '/img/violet-1.png'],
    'each was asked for once',
  );
});

test('no frame of a file allows scripts, and text about such a leave stays as it is', async () => {
  const { read } = await save('/frames', ['singlefile']);

  await offline.open(await read('singlefile.html'), async (view) => {
    const policies = (await view.evaluateInFrames(`document.querySelector('meta[http-equiv="content-security-policy"]')?.content`)) as string[];
    assert.equal(policies.length, 4);
    for (const policy of policies) {
      assert.match(policy, /default-src 'none';.* script-src 'none';/);
    }
    assert.ok(view.text.includes("FRAME-TWO: script-src 'unsafe-inline' data:"));
  });
});

test('symbols of a drawing of its own are drawn', async () => {
  const { read } = await save('/vectors', ['singlefile']);

  await offline.open(await read('singlefile.html'), async (view) => {
    assert.deepEqual(view.requests, []);
    const picture = await readPicture(await view.picture('#v'));
    assert.ok(picture.shareOf(colors['violet'] ?? [0, 0, 0]) > 0.9);
  });
});

test('style sheets that import others, chosen pictures and used fonts are inside; hints and what is missing are not named', async () => {
  await lookAtBoth('/styles', async (view, name, html) => {
    assert.equal(await view.styleOf('.imported', 'color'), 'rgb(200, 0, 100)', name);
    assert.equal(view.imagesTotal, 3, name);
    assert.equal(view.imagesDecoded, 2, name);
    assert.match(html, /font-family:\s*"?Used"?[^}]*url\(["']?data:/i, name);
    assert.doesNotMatch(html, /<link[^>]+rel="?(preconnect|dns-prefetch)/i, name);
  });
});

test('no script and no event handler is left, and what scripts had done is', async () => {
  await lookAtBoth('/scripts', (view, name, html) => {
    assert.match(view.text, /ADDED-BY-SCRIPT/, name);
    assert.doesNotMatch(html, /<script|\sonclick|\sonload|href="?javascript:/i, name);
  });
});

test('a file says where it comes from and when it was saved', async () => {
  const { read } = await save('/media', ['singlefile', 'monolith']);

  for (const name of ['singlefile', 'monolith']) {
    const head = (await read(`${name}.html`)).toString().slice(0, 3_000);
    assert.ok(head.includes(`${engine.url}/media`), `${name}: ${head.slice(0, 300)}`);
    assert.match(head, /20\d\d/, name);
  }
});

test('what sticks to the window is painted once, and stands on one page of paper', async () => {
  const { read } = await save('/sticky', ['screenshot', 'pdf']);
  const picture = await readPicture(await read('screenshot.png'));
  const rows = (color: string) => Math.round(picture.shareOf(colors[color] ?? [0, 0, 0]) * picture.height);

  assert.ok(picture.height > 4_000, `${picture.height}`);
  assert.deepEqual([rows('red'), rows('blue')], [40, 30]);
  const { pageCount, text } = await readPdf(await read('page.pdf'));
  assert.ok(pageCount > 2);
  for (let part = 1; part <= 12; part += 1) {
    assert.ok(text.includes(`TEXT-${part} `), `part ${part}`);
  }
});

test('a PDF has title, outline and the paper that was asked for', async () => {
  const look = async (options: CaptureOptions) => {
    const { read } = await save('/sticky', ['pdf'], options);
    const task = getDocument({ data: new Uint8Array(await read('page.pdf')), verbosity: 0 });
    const document = await task.promise;
    const [{ info }, outline, first] = await Promise.all([document.getMetadata(), document.getOutline(), document.getPage(1)]);
    const titles = (entries: { title: string; items: unknown[] }[]): string[] =>
      entries.flatMap(({ title, items }) => [title, ...titles(items as { title: string; items: unknown[] }[])]);
    const { items } = await first.getTextContent();
    const left = Math.min(...items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [Number(item.transform[4])] : [])));
    const result = {
      title: (info as { Title?: string }).Title,
      outline: titles(outline ?? []),
      view: first.view.slice(2).map(Math.round),
      left: Math.round(left),
    };
    await task.destroy();
    return result;
  };

  const plain = await look({});
  assert.equal(plain.title, 'Sticky');
  assert.deepEqual(plain.outline.slice(0, 2), ['Sticky', 'Part 1']);
  assert.deepEqual(plain.view, [596, 842], 'A4, in whole points');
  const other = await look({ pdf: { format: 'Letter', landscape: true, margins_mm: { left: 50 }, outline: false } });
  assert.deepEqual(other.outline, []);
  assert.deepEqual(other.view, [792, 612]);
  assert.ok(Math.abs(other.left - plain.left - 40 * (72 / 25.4)) < 3, `${plain.left} ${other.left}`);
});

test('the medium decides what the PDF shows', async () => {
  for (const [media, shown, hidden] of [
    ['print', 'ON-PAPER', 'ON-SCREEN'],
    ['screen', 'ON-SCREEN', 'ON-PAPER'],
  ] as const) {
    const { read } = await save('/media', ['pdf'], { media });
    const { text } = await readPdf(await read('page.pdf'));

    assert.ok(text.includes(shown) && !text.includes(hidden), text);
  }
});

test('a picture is cut at its cap and says so; the thumbnail has one size whatever the window', async () => {
  const { read, details } = await save('/tall', ['screenshot'], { viewport: { width: 320, height: 240 } });

  const picture = await readPicture(await read('screenshot.png'));
  assert.deepEqual([picture.width, picture.height], [320, 20_000]);
  assert.equal(details('screenshot')['truncated'], true);
  for (const viewport of [
    { width: 320, height: 240 },
    { width: 3_840, height: 2_160 },
  ]) {
    const saved = await save('/media', ['screenshot'], { viewport });
    const thumbnail = await readPicture(await saved.read('thumbnail.jpg'));
    assert.deepEqual([thumbnail.width, thumbnail.height], [1_280, 800], JSON.stringify(viewport));
  }
});

test('every format sees the visitor that the request describes', async () => {
  const options: CaptureOptions = { viewport: { width: 900, height: 700 }, locale: 'de-CH', timezone: 'Asia/Tokyo', user_agent: 'Keeper/1.0' };
  const { read } = await save('/visitor', ['singlefile', 'monolith', 'readability', 'pdf', 'screenshot'], options);
  const expected = /900 \| de-CH \| Asia\/Tokyo \| Keeper\/1\.0 \| 1.234\.5/;

  for (const name of ['singlefile.html', 'monolith.html', 'readability.txt']) {
    assert.match((await read(name)).toString().replaceAll('&nbsp;', ' '), expected, name);
  }
  assert.match((await readPdf(await read('page.pdf'))).text, expected);
  assert.equal((await readPicture(await read('screenshot.png'))).width, 900);
  assert.ok(requests.every(({ headers }) => headers['user-agent'] === 'Keeper/1.0'));
});
