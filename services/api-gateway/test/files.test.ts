// Artifacts as clients get them: by signed URLs, from the content origin, as a ZIP, and never damaged as if they were whole.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFile, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { parse } from 'content-disposition';
import { sql } from 'drizzle-orm';
import { fromBufferPromise } from 'yauzl';
import { acceptCapture } from '@htbase/shared/db';
import { objectKey } from '@htbase/shared/storage';
import type { Encoding, ObjectStore } from '@htbase/shared/storage';
import { buildRequest, sha256Hex, waitUntil } from '@htbase/shared/testing';
import { buildApp } from '../src/app.ts';
import { createUrlSigner } from '../src/routes/files/url-signer.ts';
import { createTestApp, endCapture, keepPage } from './test-app.ts';
import type { StoredFile, TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp();
});
after(() => own.close());

let pages = 0;
const nextUrl = () => `https://example.com/${(pages += 1)}`;
const keep = (...files: StoredFile[]) => keepPage(own, nextUrl(), files);
const pdfOf = (text: string): StoredFile => ({ archiver: 'pdf', mediaType: 'application/pdf', text });
const htmlOf = (text: string): StoredFile => ({ archiver: 'singlefile', mediaType: 'text/html; charset=utf-8', text, isCompressed: true });
const get = (path: string, headers: Record<string, string> = {}) => own.app.inject({ url: `/api/v2/archives/${path}`, headers });
const pathOf = (text: string, encoding: Encoding = 'identity') => join(own.deps.config.STORAGE_DIR!, objectKey(sha256Hex(text), encoding));
const sign = async (path: string, body?: object) =>
  (await own.app.inject({ method: 'POST', url: `/api/v2/archives/${path}/url`, ...(body && { payload: body }) })).json();
/** Bytes that gzip makes no smaller, so that a file has many pieces. */
const noise = (seed: string, length: number): string => {
  let text = '';
  for (let count = 0; text.length < length; count += 1) {
    text += createHash('sha256').update(`${seed}${count}`).digest('base64');
  }
  return text.slice(0, length);
};

test('parts of a packed file are parts of its unpacked bytes', async () => {
  const text = noise('parts', 300_000);
  const { itemId } = await keep(htmlOf(text));
  const part = async (range: string, headers = {}) => get(`${itemId}/singlefile`, { range, 'accept-encoding': 'gzip', ...headers });

  const middle = await part('bytes=150000-150009');
  const end = await part('bytes=-5');
  const outdated = await part('bytes=0-1', { 'if-range': `"${sha256Hex(text)}-gzip"` });

  assert.deepEqual(
    [middle.statusCode, middle.headers['content-range'], middle.body],
    [206, 'bytes 150000-150009/300000', text.slice(150_000, 150_010)],
  );
  assert.deepEqual([middle.headers.etag, middle.headers['content-encoding']], [`"${sha256Hex(text)}"`, undefined]);
  assert.equal(end.body, text.slice(-5));
  assert.deepEqual([outdated.statusCode, gunzipSync(outdated.rawPayload).toString() === text], [200, true]);
  assert.equal((await part('bytes=0-1', { 'if-range': `"${sha256Hex(text)}"` })).body, text.slice(0, 2));
  assert.equal((await part('bytes=300000-')).statusCode, 416);
  assert.equal((await part(`bytes=${'0-1,'.repeat(2_000)}0-1`)).statusCode, 200, 'many parts are one: the whole');
});

test('an entity tag is known in a list, weakly and as *, and clients weigh encodings', async () => {
  const { itemId } = await keep(htmlOf('a page'), pdfOf('known'));
  const tag = `"${sha256Hex('known')}"`;
  for (const known of [tag, `W/${tag}`, `"other", W/${tag}`, '*']) {
    const answer = await get(`${itemId}/pdf`, { 'if-none-match': known });
    assert.deepEqual([answer.statusCode, answer.headers.etag, answer.body], [304, tag, ''], known);
  }
  assert.equal((await get(`${itemId}/pdf`, { 'if-none-match': '"other", W/"one"' })).statusCode, 200);
  const encodingFor = async (accepted: string) => (await get(`${itemId}/singlefile`, { 'accept-encoding': accepted })).headers['content-encoding'];
  assert.equal(await encodingFor('br;q=1.0, gzip;q=0.8, *;q=0.1'), 'gzip');
  assert.equal(await encodingFor('gzip;q=0.2, identity;q=0.9'), undefined);
  assert.equal(await encodingFor('gzip;q=0'), undefined);
  assert.equal(await encodingFor('*'), 'gzip');
});

test('HEAD says what GET would, and opens nothing', async () => {
  const { itemId } = await keep(pdfOf('not to be opened'));
  let opened = 0;
  const objectStore: ObjectStore = {
    ...own.objectStore,
    open: (...args) => {
      opened += 1;
      return own.objectStore.open(...args);
    },
  };
  const app = await buildApp({ ...own.deps, objectStore });
  try {
    const url = `/api/v2/archives/${itemId}/pdf`;
    const head = await app.inject({ method: 'HEAD', url, headers: { range: 'bytes=0-1' } });
    const headOfAll = await app.inject({ method: 'HEAD', url: `/api/v2/archives/${itemId}/all` });
    assert.deepEqual([head.statusCode, head.headers['content-length'], head.body, opened], [200, '16', '', 0]);
    assert.deepEqual([headOfAll.statusCode, headOfAll.headers['content-type'], opened], [200, 'application/zip', 0]);
    const whole = await app.inject({ url });
    assert.equal(head.headers.etag, whole.headers.etag);
    await rm(pathOf('not to be opened'));
    assert.equal((await app.inject({ method: 'HEAD', url })).statusCode, 410);
  } finally {
    await app.close();
  }
});

test('a file is named after its title, whatever that holds, and never breaks out of the header', async () => {
  const titles: [string, RegExp][] = [
    ['Wärmepumpen: „erklärt“ / Teil 2', /^Wärmepumpen „erklärt“ Teil 2-\d{8}T\d{6}-pdf\.pdf$/],
    ['a\r\nset-cookie: x=1', /^a set-cookie x=1-/],
    ['../../etc/passwd', /^etc passwd-/],
    ['\u202Egpj.exe"; filename="x', /^gpj\.exe ; filename= x-/],
    ['日本語の記事', /^日本語の記事-/],
    ['%2e%2e%5c', /^2e 2e 5c-/],
    ['...', /^example\.com-/],
    ['😀'.repeat(200), /^(😀){30}-/u],
  ];
  const { itemId } = await keep(pdfOf('named'));
  for (const [title, expected] of titles) {
    await own.db.execute(sql`update items set title = ${title} where item_id = ${itemId}`);
    const header = String((await get(`${itemId}/pdf?download=1`)).headers['content-disposition']);
    assert.match(header, /^attachment; filename=[\x20-\x7e]+$/);
    assert.match(parse(header).parameters['filename'] ?? '', expected);
  }
});

test('what is of no known kind is saved, not shown, and a media type that is none is not repeated', async () => {
  const typeOf = async (mediaType: string) => {
    const { itemId } = await keep({ archiver: 'original', mediaType, text: mediaType });
    const { headers } = await get(`${itemId}/original`);
    return [
      headers['content-type'],
      String(headers['content-disposition']).split(';', 1)[0],
      String(headers['content-security-policy']).startsWith('sandbox'),
    ];
  };

  assert.deepEqual(await typeOf('application/pdf'), ['application/pdf', 'inline', false]);
  assert.deepEqual(await typeOf('image/webp'), ['image/webp', 'inline', false]);
  assert.deepEqual(await typeOf('image/svg+xml'), ['image/svg+xml', 'inline', true]);
  assert.deepEqual(await typeOf('application/x-shockwave-flash'), ['application/x-shockwave-flash', 'attachment', true]);
  assert.deepEqual(await typeOf('application/xhtml+xml'), ['application/xhtml+xml', 'attachment', true]);
  assert.deepEqual(await typeOf('text/html\r\nx: y'), ['application/octet-stream', 'attachment', true]);
});

test('a lost or damaged file is a problem before any byte', async () => {
  const large = noise('large', 300_000);
  const answerOf = async (path: string, headers = {}) => {
    const answer = await get(path, headers);
    return [answer.statusCode, answer.json().code, answer.headers['content-encoding'], answer.headers.etag];
  };
  const damaged = [500, 'object_damaged', undefined, undefined];
  const lost = await keep(pdfOf('lost'), htmlOf('left'));
  await rm(pathOf('lost'));
  assert.deepEqual(await answerOf(`${lost.itemId}/pdf`), [410, 'object_missing', undefined, undefined]);
  assert.deepEqual(await answerOf(`${lost.itemId}/all`), [410, 'object_missing', undefined, undefined]);
  assert.deepEqual(await answerOf(`${lost.itemId}/pdf?redirect=1`), [410, 'object_missing', undefined, undefined]);
  assert.equal((await sign(`${lost.itemId}/pdf`)).code, 'object_missing');

  const changed = await keep(pdfOf('changed'));
  await writeFile(pathOf('changed'), 'CHANGED');
  assert.deepEqual(await answerOf(`${changed.itemId}/pdf`), damaged);

  const short = await keep(htmlOf(large));
  await truncate(pathOf(large, 'gzip'), 1_000);
  assert.deepEqual(await answerOf(`${short.itemId}/singlefile`, { 'accept-encoding': 'gzip' }), damaged);
  assert.deepEqual(await answerOf(`${short.itemId}/singlefile`, { range: 'bytes=0-1' }), damaged);
  await truncate(pathOf(large, 'gzip'), 0);
  assert.deepEqual(await answerOf(`${short.itemId}/singlefile`), damaged);

  const longer = await keep(pdfOf('longer'));
  await appendFile(pathOf('longer'), '!');
  assert.deepEqual(await answerOf(`${longer.itemId}/pdf`), damaged);
});

test('a file that turns out damaged on its way cuts the connection, packed, unpacked and in a ZIP', async () => {
  const app = await buildApp(own.deps);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const isCut = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v2/archives/${path}`, { headers });
    assert.equal(answer.status, 200);
    await assert.rejects(answer.arrayBuffer(), path);
  };
  try {
    const [plain, packed] = [noise('plain', 3_000_000), noise('packed', 3_000_000)];
    const { itemId } = await keep(pdfOf(plain), htmlOf(packed));
    await flip(pathOf(plain));
    await flip(pathOf(packed, 'gzip'));

    await isCut(`${itemId}/pdf`);
    await isCut(`${itemId}/singlefile`, { 'accept-encoding': 'identity' });
    await isCut(`${itemId}/singlefile`, { 'accept-encoding': 'gzip' });
    await isCut(`${itemId}/all`);
  } finally {
    await app.close();
  }
});

test('of a file up to a megabyte no damaged byte is sent, whole or in part, whatever the store', async () => {
  const { read: _, ...storeWithoutRead } = own.objectStore;
  const app = await buildApp({ ...own.deps, objectStore: storeWithoutRead });
  try {
    const [plain, packed] = [noise('small plain', 1_000_000), noise('small packed', 1_000_000)];
    const { itemId } = await keep(pdfOf(plain), htmlOf(packed));
    const answersOf = async (path: string, headers: Record<string, string> = {}) => {
      const answers = await Promise.all([own.app, app].map((one) => one.inject({ url: `/api/v2/archives/${itemId}/${path}`, headers })));
      return answers.map((answer) => (answer.statusCode === 500 ? answer.json().code : answer.body));
    };
    assert.deepEqual(await answersOf('pdf'), [plain, plain]);
    assert.deepEqual(await answersOf('singlefile'), [packed, packed]);
    assert.deepEqual(await answersOf('singlefile', { range: 'bytes=10-19' }), [packed.slice(10, 20), packed.slice(10, 20)]);

    await flip(pathOf(plain));
    await flip(pathOf(packed, 'gzip'));

    const damaged = ['object_damaged', 'object_damaged'];
    assert.deepEqual(await answersOf('pdf'), damaged);
    assert.deepEqual(await answersOf('pdf', { range: 'bytes=10-19' }), damaged);
    assert.deepEqual(await answersOf('singlefile'), damaged);
    assert.deepEqual(await answersOf('singlefile', { 'accept-encoding': 'gzip' }), damaged);
    assert.deepEqual(await answersOf('singlefile', { range: 'bytes=10-19' }), damaged);
  } finally {
    await app.close();
  }
});

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path);
  const place = bytes.length - 40;
  const handle = await open(path, 'r+');
  await handle.write(Buffer.from([bytes[place]! ^ 255]), 0, 1, place);
  await handle.close();
}

test('a client that goes away closes the stream of the store', async () => {
  const { itemId } = await keep(pdfOf('endless'), htmlOf(noise('endless', 3_000_000)));
  const streams: PassThrough[] = [];
  const { read: _, ...storeWithoutRead } = own.objectStore;
  const objectStore: ObjectStore = {
    ...storeWithoutRead,
    open: async () => {
      const stream = new PassThrough();
      streams.push(stream);
      return stream; // and then it hangs
    },
  };
  const app = await buildApp({ ...own.deps, objectStore });
  await app.listen({ host: '127.0.0.1', port: 0 });
  try {
    for (const path of ['pdf', 'singlefile', 'all']) {
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
      socket.write(`GET /api/v2/archives/${itemId}/${path} HTTP/1.1\r\nhost: localhost\r\n\r\n`);
      await waitUntil(async () => streams.length > 0, 'the store is asked');
      socket.destroy();
      await waitUntil(async () => streams.every((stream) => stream.destroyed), `the stream of ${path} is closed`);
      streams.length = 0;
    }
  } finally {
    await app.close();
  }
});

async function unzip(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray()).toString());
  }
  return files;
}

test('all files of a capture come as a ZIP with a manifest that says what they are', async () => {
  const { itemId, captureId } = await keep(htmlOf(noise('zipped', 200_000)), pdfOf('a pdf'), {
    archiver: 'original',
    mediaType: 'image/png',
    text: 'a picture',
  });
  await own.db.execute(sql`update captures set final_url = 'https://example.com/p/..%2Fholiday%20in%20rain.png?x' where id = ${captureId}`);

  const answer = await get(`${itemId}/all?capture=${captureId}`);
  const files = await unzip(answer.rawPayload);
  const manifest = JSON.parse(files.get('manifest.json') ?? '');

  assert.equal(answer.headers['content-type'], 'application/zip');
  assert.match(String(answer.headers['content-disposition']), /^attachment; filename="?A page-\d{8}T\d{6}\.zip"?$/);
  assert.deepEqual([...files.keys()].sort(), ['holiday in rain.png', 'manifest.json', 'page.pdf', 'singlefile.html']);
  assert.deepEqual([manifest.item_id, manifest.capture_id, manifest.grade], [itemId, captureId, 'ok']);
  assert.equal(manifest.evidence.http_status, 200);
  assert.equal(manifest.files.length, 3);
  for (const { name, sha256, size_bytes: size } of manifest.files) {
    assert.deepEqual([sha256Hex(files.get(name) ?? ''), Buffer.byteLength(files.get(name) ?? '')], [sha256, size], name);
  }
  assert.equal((await get(`${itemId}/all`)).statusCode, 200);
  assert.equal((await get('nobody/all')).json().code, 'item_not_found');
  assert.equal((await get(`${itemId}/all?capture=018f0000-0000-7000-8000-000000000000`)).json().code, 'artifact_not_found');
});

test('a signed URL opens its file without a key, as it was signed, until it is changed, over, or the item is deleted', async () => {
  const [one, other] = [await keep(pdfOf('one')), await keep(pdfOf('other'))];
  const open = async (url: string) => {
    const answer = await own.app.inject({ url, headers: { host: 'archive.example' }, remoteAddress: '203.0.113.9' });
    return [answer.statusCode, answer.statusCode === 200 ? answer.body : answer.json().code];
  };
  const before = Math.floor(Date.now() / 1_000);
  const { url, expires_at: expiresAt } = await sign(`${one.itemId}/pdf`);
  const saved = (await sign(`${one.itemId}/pdf`, { download: true, expires_in: 60 })).url;
  const seconds = Date.parse(expiresAt) / 1_000 - before;

  assert.ok(seconds >= 3_600 && seconds < 3_660);
  assert.match(url, /^\/files\/[\w-]{64}$/);
  assert.deepEqual(await open(url), [200, 'one']);
  const { headers } = await own.app.inject({ url: saved });
  assert.match(String(headers['content-disposition']), /^attachment/);
  assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
  const redirected = await get(`${one.itemId}/pdf?redirect=1&download=1`);
  assert.equal(redirected.statusCode, 302);
  assert.deepEqual(await open(String(redirected.headers.location)), [200, 'one']);

  const token = url.slice('/files/'.length);
  const refused = [403, 'invalid_signature'];
  for (let place = 0; place < token.length; place += 1) {
    const swapped = token.slice(0, place) + (token[place] === 'A' ? 'B' : 'A') + token.slice(place + 1);
    assert.deepEqual(await open(`/files/${swapped}`), refused, `character ${place}`);
  }
  const otherToken = (await sign(`${other.itemId}/pdf`)).url.slice('/files/'.length);
  assert.deepEqual(await open(`/files/${otherToken.slice(0, 32)}${token.slice(32)}`), refused, 'a signature on another artifact');
  for (const odd of [
    `${token}=`,
    `${token}%00`,
    `%20${token}`,
    token.slice(1),
    `${token}A`,
    `${token}.`,
    'x',
    `${token.slice(0, 63)}%2B`,
    `${token.slice(0, 63)}%C3%A9`,
  ]) {
    assert.deepEqual(await open(`/files/${odd}`), refused, odd);
  }
  for (const body of [{ expires_in: 604_801 }, { expires_in: 0 }, { expires_in: 1.5 }, { role: 'all' }, { key: 'x' }]) {
    assert.equal((await sign(`${one.itemId}/pdf`, body)).code, 'invalid_request', JSON.stringify(body));
  }
  await own.app.inject({ method: 'DELETE', url: `/api/v2/archives/${one.itemId}` });
  assert.deepEqual(await open(url), [404, 'artifact_not_found']);
});

test('keys are changed without breaking URLs, and a URL ends', () => {
  const grant = { artifactId: '018f0000-0000-7000-8000-0000000000ff', isDownload: true, expiresAt: 2_000 };
  const clock = { now: 1_000_000 };
  const signerWith = (...keys: string[]) => createUrlSigner(keys, () => clock.now);
  const old = signerWith('the-old-key-of-all').sign(grant);

  assert.deepEqual(signerWith('the-new-key-of-all', 'the-old-key-of-all').read(old), grant);
  assert.equal(signerWith('the-new-key-of-all').read(old), undefined);
  assert.notEqual(signerWith('the-new-key-of-all', 'the-old-key-of-all').sign(grant), old);
  clock.now = 2_000_000;
  assert.equal(signerWith('the-old-key-of-all').read(old), 'expired');
  clock.now = 1;
  assert.equal(
    signerWith('the-old-key-of-all').read(signerWith('the-old-key-of-all').sign({ ...grant, expiresAt: 700_000 })),
    'expired',
    'beyond a week',
  );
  const [a, b] = [createUrlSigner([]), createUrlSigner([])];
  assert.equal(b.read(a.sign({ ...grant, expiresAt: Math.floor(Date.now() / 1_000) + 60 })), undefined, 'keys that were made up are two');
});

test('the store serves what is harmless or saved, HTML and packed files come from us with their policy', async () => {
  const { itemId } = await keep(htmlOf('<p>page'), pdfOf('harmless'));
  const asked: object[] = [];
  const objectStore: ObjectStore = {
    ...own.objectStore,
    signUrl: async (_sha256, encoding, options) => `https://store.example/${asked.push({ encoding, ...options })}`,
  };
  const app = await buildApp({ ...own.deps, objectStore });
  try {
    const locationOf = async (path: string) => (await app.inject(`/api/v2/archives/${itemId}/${path}`)).headers.location;
    assert.equal(await locationOf('pdf?redirect=1'), 'https://store.example/1');
    assert.match(String(await locationOf('singlefile?redirect=1')), /^\/files\//);
    assert.match(String(await locationOf('singlefile?redirect=1&download=1')), /^\/files\//, 'it is packed');
    assert.equal((asked as { mediaType: string }[])[0]?.mediaType, 'application/pdf');
    assert.equal(asked.length, 1);
  } finally {
    await app.close();
  }
});

test('under the content origin there are files and nothing else, and HTML is shown from there only', async () => {
  const app = await buildApp({
    ...own.deps,
    config: { ...own.deps.config, CONTENT_ORIGIN: 'https://files.example', PUBLIC_URL: 'https://archive.example', AUTH_REQUIRED: false },
  });
  const { itemId } = await keep(htmlOf('<p>page'), pdfOf('a pdf'));
  const ask = (host: string, url: string, method: 'GET' | 'POST' | 'HEAD' | 'OPTIONS' = 'GET') => app.inject({ method, url, headers: { host } });
  try {
    const shown = await ask('archive.example', `/api/v2/archives/${itemId}/singlefile`);
    const location = String(shown.headers.location);
    assert.deepEqual([shown.statusCode, location.startsWith('https://files.example/files/')], [302, true]);
    const path = location.slice('https://files.example'.length);
    const file = await ask('files.example', path);
    assert.deepEqual([file.statusCode, file.body], [200, '<p>page']);
    assert.match(String(file.headers['content-security-policy']), /frame-ancestors 'self' https:\/\/archive\.example$/);
    assert.equal((await ask('archive.example', path)).headers.location, location, 'not under the name of the API');
    assert.equal((await ask('archive.example', `/api/v2/archives/${itemId}/pdf`)).statusCode, 200);
    assert.equal((await ask('archive.example', `/api/v2/archives/${itemId}/singlefile?download=1`)).statusCode, 200);

    for (const host of ['files.example', 'FILES.example', 'files.example.', 'files.example:443']) {
      for (const url of [
        '/api/v2/archives',
        `/api/v2/archives/${itemId}/pdf`,
        '/health',
        '/docs',
        '/metrics',
        '/',
        '/files/',
        `${path}/../../api/v2/archives`,
        '//files/x',
      ]) {
        assert.equal((await ask(host, url)).statusCode, 404, `${host} ${url}`);
      }
      assert.equal((await ask(host, path, 'POST')).statusCode, 404);
      assert.equal((await ask(host, '/api/v2/archive', 'OPTIONS')).statusCode, 404);
    }
  } finally {
    await app.close();
  }
});

test("an item's captures show their files by signed URLs, and which are as they were the time before", async () => {
  const first = await keep(pdfOf('the same'), htmlOf('first'));
  const again = await acceptCapture(own.db, buildRequest({ url: `https://example.com/${pages}`, archivers: ['singlefile', 'pdf'] }));
  await endCapture(own, again!.captureId, [pdfOf('the same'), htmlOf('second')]);

  type Shown = { archiver: string; role: string; url: string; unchanged: boolean; status: string };
  const { captures } = (await get(first.itemId)).json<{ captures: { capture_id: string; artifacts: Shown[] }[] }>();
  const unchanged = captures.map(({ artifacts }) => artifacts.filter((artifact) => artifact.unchanged).map(({ archiver }) => archiver));
  const shown = captures[0]?.artifacts.find(({ archiver }) => archiver === 'pdf');

  assert.deepEqual(unchanged, [['pdf'], []]);
  assert.equal((await own.app.inject(shown!.url)).body, 'the same');
  const latest = async () => (await get(`${first.itemId}/singlefile`)).body;
  assert.equal(await latest(), 'second');
  await own.app.inject({ method: 'DELETE', url: `/api/v2/archives/${first.itemId}/captures/${again!.captureId}` });
  assert.equal(await latest(), 'first', 'the latest good version is the one before');
  assert.equal((await own.app.inject(shown!.url)).statusCode, 404);
});
