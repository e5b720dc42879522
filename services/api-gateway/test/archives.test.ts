import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { createTestApp, keepPage } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp();
});
after(() => own.close());

const html = `<p>${'kept '.repeat(1_000)}</p>`;
const pdf = '0123456789';

let pages = 0;
async function keep(): Promise<string> {
  pages += 1;
  const { itemId } = await keepPage(own, `https://example.com/${pages}`, [
    { archiver: 'singlefile', mediaType: 'text/html; charset=utf-8', text: `${html}${pages}`, isCompressed: true },
    { archiver: 'pdf', mediaType: 'application/pdf', text: pdf },
  ]);
  return itemId;
}
const get = (path: string, headers: Record<string, string> = {}) => own.app.inject({ url: `/api/v2/archives/${path}`, headers });

test('a compressed file goes out as it is stored to who takes gzip, and unpacked to who does not', async () => {
  const item = await keep();

  const packed = await get(`${item}/singlefile`, { 'accept-encoding': 'gzip, br' });
  const plain = await get(`${item}/singlefile`);
  const refused = await get(`${item}/singlefile`, { 'accept-encoding': 'gzip;q=0, identity' });

  assert.equal(packed.headers['content-encoding'], 'gzip');
  assert.equal(gunzipSync(packed.rawPayload).toString(), `${html}${pages}`);
  assert.equal(plain.headers['content-encoding'], undefined);
  assert.equal(plain.body, `${html}${pages}`);
  assert.equal(Number(plain.headers['content-length']), plain.rawPayload.length);
  assert.equal(refused.body, plain.body);
  assert.notEqual(packed.headers.etag, plain.headers.etag, 'two representations, two tags');
});

test('archived HTML may run nothing and ask for nothing; a PDF is not sandboxed, since its viewer would fail', async () => {
  const item = await keep();

  const page = await get(`${item}/singlefile`);
  const policy = String(page.headers['content-security-policy']);
  assert.match(policy, /^sandbox; default-src 'none'/);
  assert.doesNotMatch(policy, /script-src|connect-src|allow-scripts/);
  assert.equal(page.headers['x-content-type-options'], 'nosniff');
  assert.equal(page.headers['referrer-policy'], 'no-referrer');
  assert.doesNotMatch(String((await get(`${item}/pdf`)).headers['content-security-policy']), /sandbox/);
});

test('an original that could carry scripts is sandboxed', async () => {
  const { itemId } = await keepPage(own, 'https://example.com/logo.svg', [
    { archiver: 'original', mediaType: 'image/svg+xml', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  ]);

  const answer = await get(`${itemId}/original?download=1`);

  assert.match(String(answer.headers['content-security-policy']), /^sandbox;/);
  assert.match(String(answer.headers['content-disposition']), /^attachment; filename=".+-original\.svg"$/);
});

test('parts of a file are served as HTTP ranges', async () => {
  const item = await keep();
  const part = async (range: string, headers = {}) => {
    const answer = await get(`${item}/pdf`, { range, ...headers });
    return [answer.statusCode, answer.headers['content-range'], answer.body];
  };

  assert.deepEqual(await part('bytes=2-4'), [206, 'bytes 2-4/10', '234']);
  assert.deepEqual(await part('bytes=-3'), [206, 'bytes 7-9/10', '789']);
  assert.deepEqual(await part('bytes=8-100'), [206, 'bytes 8-9/10', '89']);
  assert.deepEqual(await part('bytes=0-1,4-5'), [200, undefined, pdf]);
  assert.deepEqual(await part('lines=1-2'), [200, undefined, pdf]);
  assert.deepEqual(await part('bytes=2-4', { 'if-range': '"another"' }), [200, undefined, pdf]);
  const [status, contentRange] = await part('bytes=10-');
  assert.deepEqual([status, contentRange], [416, 'bytes */10']);
});

test('who has the file already gets 304', async () => {
  const item = await keep();
  const { etag } = (await get(`${item}/pdf`)).headers;

  const again = await get(`${item}/pdf`, { 'if-none-match': `"other", ${etag}` });

  assert.equal(again.statusCode, 304);
  assert.equal(again.body, '');
});

test('what is not there is told apart: the item, the archiver, the artifact, the capture', async () => {
  const item = await keep();
  const problem = async (path: string) => {
    const answer = await get(path);
    return [answer.statusCode, answer.json().code];
  };

  assert.deepEqual(await problem('nobody'), [404, 'item_not_found']);
  assert.deepEqual(await problem('nobody/pdf'), [404, 'item_not_found']);
  assert.deepEqual(await problem(`${item}/video`), [404, 'unknown_archiver']);
  assert.deepEqual(await problem(`${item}/screenshot`), [404, 'artifact_not_found']);
  assert.deepEqual(await problem(`${item}/pdf?capture=018f0000-0000-7000-8000-000000000000`), [404, 'artifact_not_found']);
  assert.deepEqual(await problem(`${item}/pdf?capture=1`), [400, 'invalid_request']);
  assert.deepEqual(await problem(`${item}/pdf?role=everything`), [400, 'invalid_request']);
});

test('the list is walked page by page, newest first, each item once', async () => {
  const kept: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    kept.unshift(await keep());
  }

  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = (await own.app.inject(`/api/v2/archives?limit=2${query}`)).json();
    seen.push(...page.items.map((item: { item_id: string }) => item.item_id));
    cursor = page.next_cursor;
  } while (cursor !== null);

  assert.deepEqual(seen.slice(0, 5), kept);
  assert.equal(new Set(seen).size, seen.length);
});

test('a cursor that we did not make, and a limit out of bounds, are refused', async () => {
  const codeOf = async (query: string) => (await own.app.inject(`/api/v2/archives?${query}`)).json().code;

  assert.equal(await codeOf('cursor=abc'), 'invalid_cursor');
  assert.equal(
    await codeOf(`cursor=${Buffer.from('2026-99-99T00:00:00.000Z 018f0000-0000-7000-8000-000000000000').toString('base64url')}`),
    'invalid_cursor',
  );
  assert.equal(await codeOf('limit=0'), 'invalid_request');
  assert.equal(await codeOf('limit=201'), 'invalid_request');
  assert.equal(await codeOf('page=2'), 'invalid_request');
});

test('a capture shows what its visit saw, in the spelling of the API', async () => {
  const item = await keep();

  const { captures } = (await get(item)).json<{ captures: { evidence: Record<string, unknown> }[] }>();

  assert.equal(captures[0]?.evidence['http_status'], 200);
});
