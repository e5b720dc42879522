import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { openOfflineBrowser } from './checks/open-offline.ts';
import type { OfflineView } from './checks/open-offline.ts';
import { readPdf } from './checks/read-pdf.ts';
import { readPicture } from './checks/read-png.ts';
import { temporaryFolder } from './checks/temporary-folder.ts';
import { colors } from './fixture-site/pages.ts';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import { Stack } from './stack.ts';
import type { Task } from './stack.ts';

const run = promisify(execFile);

let site: FixtureSite;
let stack: Stack;
let offline: Awaited<ReturnType<typeof openOfflineBrowser>>;

before(async () => {
  site = await startFixtureSite();
  [stack, offline] = await Promise.all([Stack.start({ EGRESS_ALLOW: site.allow }), openOfflineBrowser()]);
});
after(async () => {
  await offline?.close();
  await stack?.stop();
  await site?.close();
});

interface Saved {
  task: Task;
  singlefile: Buffer;
  monolith: Buffer;
  pdf: Buffer;
  screenshot: Buffer;
  readability: Buffer;
  article: Record<string, unknown>;
}

/** Saves a page of the fixture site, checks what holds for every page, and fetches its artifacts. */
async function save(path: string, more: Record<string, unknown> = {}): Promise<Saved> {
  site.reset();
  const progress: number[] = [];
  const { task_id: taskId } = await stack.archive({ url: `${site.url}${path}`, ...more });
  const task = await stack.waitForTask(taskId, 60_000, (seen) => progress.push(seen.progress));
  const counts = site.counts();

  assert.equal(task.status, 'success', JSON.stringify(task));
  assert.equal(task.completeness, 'complete', JSON.stringify(task.subtasks));
  assert.equal(counts[path], 1, `exactly one navigation: ${JSON.stringify(counts)}`);
  assert.deepEqual(
    progress,
    progress.toSorted((a, b) => a - b),
    'progress never goes backwards',
  );
  const bytes = async (archiver: string, query = '') => {
    const { response, body } = await stack.artifact(task.item_id, archiver, query);
    assert.equal(response.status, 200, `${archiver} ${query}: ${body.toString().slice(0, 300)}`);
    return body;
  };
  return {
    task,
    singlefile: await bytes('singlefile'),
    monolith: await bytes('monolith'),
    pdf: await bytes('pdf'),
    screenshot: await bytes('screenshot'),
    readability: await bytes('readability'),
    article: JSON.parse((await bytes('readability', '?role=json')).toString()) as Record<string, unknown>,
  };
}

function assertWhole(view: OfflineView, name: string): void {
  assert.deepEqual(view.requests, [], `${name} asks for nothing`);
  assert.equal(view.imagesDecoded, view.imagesTotal, `${name}: every image is decoded`);
}

test('an article is kept in five formats that are what they claim', async () => {
  const { task, singlefile, monolith, pdf, screenshot, readability, article } = await save('/article');

  assert.equal(task.grade, 'ok');
  assert.deepEqual(Object.keys(task.subtasks).sort(), ['monolith', 'pdf', 'readability', 'screenshot', 'singlefile']);
  for (const [name, html] of Object.entries({ singlefile, monolith })) {
    await offline.open(html, async (view) => {
      assertWhole(view, name);
      assert.match(view.text, /END-OF-ARTICLE/);
      assert.equal(view.imagesTotal, 1);
      assert.equal(await view.styleOf('h1', 'color'), 'rgb(0, 90, 0)', `${name} has its style sheet`);
    });
    assert.doesNotMatch(html.toString(), /<script[^>]*>[^<]*IntersectionObserver|<script\s+src/, `${name} has no scripts`);
  }
  await offline.open(readability, (view) => {
    assertWhole(view, 'readability');
    assert.match(view.text, /END-OF-ARTICLE/);
    assert.match(view.text, /TABLE-CELL-512/);
    assert.equal(view.imagesTotal, 1);
  });

  const { text, links } = await readPdf(pdf);
  assert.match(text, /How archives keep pages/);
  assert.match(text, /END-OF-ARTICLE/);
  assert.ok(links.includes('https://example.org/elsewhere'), links.join());
  assert.ok(links.includes(`${site.url}/long`), links.join());

  const picture = await readPicture(screenshot);
  assert.equal(picture.width, 1_280);
  assert.ok(picture.height > 900, `${picture.height}`);
  const expectedShare = (300 * 200) / (picture.width * picture.height);
  assert.ok(Math.abs(picture.shareOf(colors['red'] ?? [0, 0, 0]) - expectedShare) < expectedShare * 0.02, 'the red picture is there, once');

  assert.equal(article['title'], 'How archives keep pages');
  assert.equal(article['byline'], 'Ada Keeper');
  assert.equal(article['site_name'], 'Fixture Times');
  assert.equal(article['language'], 'en');
  assert.equal(article['published'], '2024-05-06T07:08:09Z');
  assert.equal(article['description'], 'What it takes to keep a page.');
  assert.equal(article['canonical_url'], `${site.url}/article`);
  assert.equal(article['top_image'], `${site.url}/img/red-1.png`);
  assert.equal(article['favicon'], `${site.url}/img/blue-9.png`);
  assert.deepEqual(article['keywords'], ['archives', 'memory', 'links']);
  assert.ok(String(article['text']).includes('END-OF-ARTICLE'));
  assert.ok(Number(article['word_count']) > 400 && Number(article['word_count']) < 700, String(article['word_count']));
  assert.ok(Number(article['reading_time_minutes']) >= 2);
});

test('files say where they come from, when they were made and with what', async () => {
  const { singlefile, monolith } = await save('/article');

  assert.match(
    singlefile.toString(),
    new RegExp(`url: ${site.url}/article \\n saved date: .*\\n tools: HT Base, single-file-cli [\\d.]+, Chromium \\d`),
  );
  assert.match(monolith.toString(), new RegExp(`Saved by HT Base with monolith [\\d.]+ from ${site.url}/article at \\d{4}-`));
});

test('each resource is asked for once, even what may not be cached, though five formats want it', async () => {
  await save('/article');

  const { '/article': page, '/style.css': style, '/img/red-1.png': picture } = site.counts();
  assert.deepEqual({ page, style, picture }, { page: 1, style: 1, picture: 1 });
});

test('readability comes as JSON, plain text and Markdown too, the screenshot with a thumbnail', async () => {
  const { task } = await save('/article');
  const get = async (archiver: string, role: string) => (await stack.artifact(task.item_id, archiver, `?role=${role}`)).body;

  assert.match((await get('readability', 'text')).toString(), /END-OF-ARTICLE/);
  assert.match((await get('readability', 'markdown')).toString(), /## A table[\s\S]*const answer = 42;/);
  const thumbnail = await readPicture(await get('screenshot', 'thumbnail'));
  assert.deepEqual([thumbnail.width, thumbnail.height], [1_280, 800]);
});

test('lazy pictures are all there, by whatever technique a page holds them back', async () => {
  const { singlefile, monolith, screenshot } = await save('/lazy');

  for (const [name, html] of Object.entries({ singlefile, monolith })) {
    await offline.open(html, (view) => {
      assertWhole(view, name);
      assert.equal(view.imagesTotal, 8, name);
      assert.match(view.text, /END-OF-LAZY/);
    });
  }
  const picture = await readPicture(screenshot);
  const one = (300 * 200) / (picture.width * picture.height);
  const count = (color: string) => Math.round(picture.shareOf(colors[color] ?? [0, 0, 0]) / one);
  assert.deepEqual(
    { red: count('red'), green: count('green'), orange: count('orange'), violet: count('violet') },
    { red: 2, green: 3, orange: 1, violet: 1 },
  );
  assert.ok(count('blue') > 10, 'the background covers its block');
});

test('a page that scripts render is kept as it was rendered', async () => {
  const { singlefile, monolith, pdf, article } = await save('/app');

  for (const [name, html] of Object.entries({ singlefile, monolith })) {
    await offline.open(html, (view) => {
      assertWhole(view, name);
      assert.match(view.text, /RENDERED-BY-SCRIPT/, name);
      assert.doesNotMatch(view.text, /Loading/, name);
      assert.equal(view.imagesTotal, 3, name);
    });
  }
  assert.match((await readPdf(pdf)).text, /RENDERED-BY-SCRIPT/);
  assert.equal(article['title'], 'Rendered by script');
});

test('frames, shadow roots, canvases, imported style sheets and web fonts are kept', async () => {
  const { singlefile, monolith } = await save('/frames');

  await offline.open(singlefile, async (view) => {
    assertWhole(view, 'singlefile');
    for (const text of ['FANCY-TEXT', 'FRAME-ONE', 'FRAME-TWO', 'SRCDOC-TEXT', 'SHADOW-TEXT']) {
      assert.ok(view.text.includes(text), `singlefile shows ${text}`);
    }
    assert.equal(await view.styleOf('.fancy', 'color'), 'rgb(200, 0, 100)');
  });
  assert.match(singlefile.toString(), /font-family:\s*"?Fancy"?[^}]*url\("?data:font/i, 'singlefile holds the font');
  await offline.open(monolith, async (view) => {
    assertWhole(view, 'monolith');
    assert.match(view.text, /FANCY-TEXT/);
    assert.match(view.text, /FRAME-ONE/);
    assert.equal(await view.styleOf('.fancy', 'color'), 'rgb(200, 0, 100)');
  });
});

test('a long page is kept to its end', async () => {
  const { task, singlefile, pdf, screenshot } = await save('/long');

  assert.equal(task.grade, 'ok');
  await offline.open(singlefile, (view) => assert.match(view.text, /END-OF-LONG/));
  const { text, pageCount } = await readPdf(pdf);
  assert.match(text, /END-OF-LONG/);
  assert.ok(pageCount > 5, `${pageCount}`);
  assert.ok((await readPicture(screenshot)).height > 10_000);
});

for (const [path, title, words, language] of [
  ['/japanese', '日本語の記事', '東京都に住んでいる人々', 'ja'],
  ['/russian', 'Статья о памяти', 'Архив хранит копию', 'ru'],
  ['/arabic', 'مقال عربي', 'تحتفظ الأرشيفات', 'ar'],
] as const) {
  test(`text that is not Latin is kept as it is: ${path}`, async () => {
    const { singlefile, monolith, readability, article } = await save(path);

    assert.equal(article['title'], title);
    assert.equal(article['language'], language);
    assert.ok(String(article['text']).includes(words));
    assert.ok(Number(article['word_count']) > 50, String(article['word_count']));
    for (const html of [singlefile, monolith, readability]) {
      await offline.open(html, (view) => assert.ok(view.text.includes(words)));
    }
    await offline.open(readability, async (view) => assert.equal(await view.styleOf('html', 'direction'), language === 'ar' ? 'rtl' : 'ltr'));
  });
}

test('redirects are followed and the final address noted', async () => {
  const task = await stack.save(`${site.url}/redirect`);

  assert.equal(task.status, 'success');
  const item = (await (await stack.request('GET', `/api/v2/archives/${task.item_id}`)).json()) as { captures: { final_url: string }[] };
  assert.equal(item.captures[0]?.final_url, `${site.url}/article`);
});

test('a URL that is not HTML is kept byte for byte, and the page archivers say why they did nothing', async () => {
  site.reset();
  for (const [path, type] of [
    ['/file.pdf', 'application/pdf'],
    ['/img/green-2.png', 'image/png'],
    ['/data.bin', 'application/octet-stream'],
  ] as const) {
    const task = await stack.save(`${site.url}${path}`);

    assert.equal(task.status, 'success', JSON.stringify(task));
    assert.equal(task.grade, 'not_html');
    assert.equal(task.subtasks['pdf']?.status, 'skipped');
    const { response, body } = await stack.artifact(task.item_id, 'original');
    assert.equal(response.headers.get('content-type'), type);
    assert.deepEqual(body, Buffer.from(await (await fetch(`${site.url}${path}`)).arrayBuffer()));
  }
});

test('only the archivers that were asked for are made, under the name that was given', async () => {
  const task = await stack.save(`${site.url}/article`, {
    item_id: 'my-article',
    archivers: ['screenshot', 'singlefile-cli'],
    tags: ['a', 'b'],
    title: 'Mine',
  });

  assert.equal(task.item_id, 'my-article');
  assert.deepEqual(Object.keys(task.subtasks).sort(), ['screenshot', 'singlefile']);
  assert.equal((await stack.artifact('my-article', 'pdf')).response.status, 404);
  assert.equal((await stack.artifact('my-article', 'singlefile-cli')).response.status, 200);
  const list = (await (await stack.request('GET', '/api/v2/archives?limit=1')).json()) as {
    items: { item_id: string; title: string; tags: string[] }[];
    next_cursor: string;
  };
  assert.equal(list.items[0]?.item_id, 'my-article');
  assert.equal(list.items[0]?.title, 'Mine');
  assert.deepEqual(list.items[0]?.tags, ['a', 'b']);
  assert.ok(list.next_cursor);
});

test('the options of a request shape the visit', async () => {
  const { screenshot } = await save('/article', { options: { viewport: { width: 800, height: 600 }, scroll: false, extra_wait_ms: 100 } });

  assert.equal((await readPicture(screenshot)).width, 800);
});

test('the htbase command saves, tells and fetches', async () => {
  const htbase = async (...args: string[]) => (await run(process.execPath, ['cli/src/main.ts', ...args], { env: { HTBASE_URL: stack.url } })).stdout;
  const folder = await temporaryFolder('htb-cli-');
  try {
    const task = JSON.parse(await htbase('save', `${site.url}/article`, '--archivers', 'pdf', '--item-id', 'by-hand', '--json')) as Task;
    assert.equal(task.status, 'success');
    assert.match(await htbase('status', task.task_id), /^kept .+\/article\n {2}item by-hand\n {2}pdf +[\d.]+ kB +http/);

    const file = join(folder.path, 'page.pdf');
    await htbase('get', 'by-hand', 'pdf', '-o', file);
    assert.match((await readPdf(await readFile(file))).text, /END-OF-ARTICLE/);
  } finally {
    await folder.remove();
  }
});

test('archived HTML is served so that it can neither run nor ask for anything', async () => {
  const { task } = await save('/article');
  const { response } = await stack.artifact(task.item_id, 'singlefile');

  const policy = response.headers.get('content-security-policy') ?? '';
  assert.match(policy, /^sandbox; default-src 'none'/);
  assert.doesNotMatch(policy, /script-src|connect-src|allow-scripts/);
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  const etag = response.headers.get('etag') ?? '';
  const again = await stack.request('GET', `/api/v2/archives/${task.item_id}/singlefile`, undefined, { 'if-none-match': etag });
  assert.equal(again.status, 304);
  const part = await stack.request('GET', `/api/v2/archives/${task.item_id}/pdf`, undefined, { range: 'bytes=0-4' });
  assert.equal(part.status, 206);
  assert.equal(await part.text(), '%PDF-');
});

test('who waits gets the ended task, who is content with what is there gets that, and the old call answers as it did', async () => {
  site.reset();
  const request = { url: `${site.url}/article?asked=once`, archivers: ['readability', 'pdf'] };
  const post = async (path: string, body: unknown, headers = {}) => {
    const response = await stack.request('POST', path, body, headers);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  const [waited, equal] = await Promise.all([
    post('/api/v2/archive', request, { prefer: 'wait=60' }),
    post('/api/v2/archive', request, { prefer: 'wait=60' }),
  ]);
  const reused = await post('/api/v2/archive', { ...request, url: `${request.url}&utm_source=x#top`, max_age: 3_600 });
  const old = await post('/saves/pdf', { url: `${site.url}/article?asked=again` });

  assert.deepEqual([waited.status, waited.body['status'], equal.status], [200, 'success', 200]);
  assert.equal(equal.body['task_id'], waited.body['task_id']);
  assert.deepEqual([reused.status, reused.body['reused'], reused.body['task_id']], [200, true, waited.body['task_id']]);
  assert.deepEqual([old.status, old.body['success']], [200, true]);
  assert.equal((await stack.request('GET', String(old.body['path']))).headers.get('content-type'), 'application/pdf');
  assert.equal(site.counts()['/article'], 2, 'two visits in all');
});
