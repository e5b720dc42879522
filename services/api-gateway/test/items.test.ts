import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { createTestApp, keepPage } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp();
});
after(() => own.close());

let pages = 0;
const keep = (path = String((pages += 1))) =>
  keepPage(own, `https://example.com/${path}`, [{ archiver: 'pdf', mediaType: 'application/pdf', text: `a pdf ${(pages += 1)}` }]);

const call = async (method: 'GET' | 'PATCH' | 'DELETE', path: string, payload?: object) => {
  const answer = await own.app.inject({ method, url: `/api/v2/archives/${path}`, ...(payload && { payload }) });
  return { status: answer.statusCode, text: answer.body, body: answer.body === '' ? undefined : answer.json() };
};

test('title, note, metadata and tags are changed one by one; what is left out stays, null takes away', async () => {
  const { itemId } = await keep();

  const first = await call('PATCH', itemId, { title: 'Mine', note: 'a note', metadata: { a: 1 }, tags: ['b', 'a'] });
  const second = await call('PATCH', itemId, { add_tags: ['c', 'a'], remove_tags: ['b', 'z'] });
  const third = await call('PATCH', itemId, { title: null, note: null, metadata: null, tags: [] });

  assert.deepEqual(
    [first.status, first.body.title, first.body.note, first.body.metadata, first.body.tags],
    [200, 'Mine', 'a note', { a: 1 }, ['a', 'b']],
  );
  assert.deepEqual([second.body.title, second.body.note, second.body.tags], ['Mine', 'a note', ['a', 'c']]);
  assert.deepEqual([third.body.title, third.body.note, third.body.metadata, third.body.tags], ['A page', undefined, undefined, []]);
  assert.deepEqual((await call('GET', itemId)).body, third.body);
});

test('a change that is out of bounds is refused and changes nothing', async () => {
  const { itemId } = await keep();
  const tags = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  await call('PATCH', itemId, { tags: tags(49, 'a'), title: 'Before' });

  const many = await call('PATCH', itemId, { title: 'After', add_tags: ['b', 'c'] });
  assert.deepEqual([many.status, many.body.code], [400, 'too_many_tags']);
  const bad = [
    { title: '' },
    { title: 'x'.repeat(501) },
    { tags: ['a'], add_tags: ['b'] },
    { tags: ['\u0000'] },
    { tags: ['\ud800'] },
    { metadata: { a: 'x'.repeat(5_000) } },
    { url: 'https://example.com/' },
    { note: 5 },
  ];
  for (const change of bad) {
    assert.equal((await call('PATCH', itemId, change)).body.code, 'invalid_request', JSON.stringify(change).slice(0, 100));
  }
  const { body } = await call('GET', itemId);
  assert.deepEqual([body.title, body.tags.length], ['Before', 49]);
  assert.equal((await call('PATCH', itemId, { title: 'A \u0000 title', metadata: { 'k\u0000': '\ud800' } })).body.title, 'A  title');
  assert.equal((await call('PATCH', 'nobody', { title: 'x' })).body.code, 'item_not_found');
});

test('the captures of an item are walked page by page, also when new ones are made meanwhile', async () => {
  const kept: string[] = [];
  let itemId = '';
  for (let count = 0; count < 5; count += 1) {
    const accepted = await keep('captured-often');
    itemId = accepted.itemId;
    kept.unshift(accepted.captureId);
  }

  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const { body } = await call('GET', `${itemId}/captures?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`);
    seen.push(...body.items.map((capture: { capture_id: string }) => capture.capture_id));
    cursor = body.next_cursor;
    await keep('captured-often');
  } while (cursor !== null);

  assert.deepEqual(seen, kept);
  const one = await call('GET', `${itemId}/captures/${kept[2]}`);
  assert.deepEqual([one.body.capture_id, one.body.evidence.http_status, one.body.artifacts[0].archiver], [kept[2], 200, 'pdf']);
  assert.equal((await call('GET', itemId)).body.capture_count, 8);
  assert.equal((await call('GET', `nobody/captures`)).body.code, 'item_not_found');
});

test('of an item with many captures the newest 50 are shown, and where the rest is', async () => {
  const { itemId } = await keep('captured-very-often');
  await own.db.execute(sql`
    insert into captures (id, owner_id, item_uid, url, archivers, options, priority, created_at)
    select gen_random_uuid(), owner_id, item_uid, url, archivers, options, priority, created_at - make_interval(days => n)
    from captures, generate_series(1, 53) n where item_uid = (select id from items where item_id = ${itemId})`);

  const { body } = await call('GET', itemId);
  const rest = await call('GET', `${itemId}/captures?cursor=${body.captures_cursor}`);

  assert.equal(body.captures.length, 50);
  assert.equal(rest.body.items.length, 4);
  assert.equal(rest.body.next_cursor, null);
  const ids = [...body.captures, ...rest.body.items].map((capture: { capture_id: string }) => capture.capture_id);
  assert.equal(new Set(ids).size, 54);
});

test('a removed item is nowhere, and saving it again makes a new one without what was there', async () => {
  const { itemId, captureId, taskId } = await keep('removed');
  await call('PATCH', itemId, { title: 'Marmalade', tags: ['marmalade'] });

  const removed = await call('DELETE', itemId);

  assert.deepEqual([removed.status, removed.text], [204, '']);
  for (const path of ['', '/captures', `/captures/${captureId}`, '/pdf', `/pdf?capture=${captureId}`]) {
    assert.equal((await call('GET', `${itemId}${path}`)).status, 404, path);
  }
  assert.equal((await call('PATCH', itemId, { title: 'x' })).status, 404);
  assert.equal((await call('DELETE', itemId)).status, 404);
  assert.equal((await call('DELETE', `${itemId}/captures/${captureId}`)).status, 404);
  assert.equal((await own.app.inject(`/api/v2/tasks/${taskId}`)).statusCode, 404);
  for (const query of ['q=marmalade', 'tag=marmalade', 'url=https://example.com/removed']) {
    assert.deepEqual((await own.app.inject(`/api/v2/archives?${query}`)).json().items, [], query);
  }
  assert.ok(!(await own.app.inject('/api/v2/tags?limit=200')).body.includes('marmalade'));

  const again = await keep('removed');
  const { body } = await call('GET', again.itemId);
  assert.notEqual(again.itemId, itemId);
  assert.deepEqual([body.title, body.tags, body.capture_count], ['A page', [], 1]);
});

test('the name of a removed item is free for any URL', async () => {
  const save = (url: string) => own.app.inject({ method: 'POST', url: '/api/v2/archive', payload: { url, item_id: 'mine' } });
  await save('https://example.com/old');
  assert.equal((await call('DELETE', 'mine')).status, 204);

  assert.equal((await save('https://example.com/new')).statusCode, 202);

  const { body } = await call('GET', 'mine');
  assert.deepEqual([body.url, body.capture_count], ['https://example.com/new', 1]);
  assert.equal((await call('DELETE', 'mine')).status, 204);
  assert.equal((await call('GET', `~${body.item_id}`)).status, 404);
});

test('a removed capture is nowhere, and the version before it is the latest again', async () => {
  const older = await keep('two-versions');
  const newer = await keep('two-versions');
  const pdf = async (query = '') => (await call('GET', `${older.itemId}/captures${query}`)).body;

  assert.equal((await call('DELETE', `${older.itemId}/captures/${newer.captureId}`)).status, 204);

  assert.equal((await call('DELETE', `${older.itemId}/captures/${newer.captureId}`)).body.code, 'capture_not_found');
  assert.equal((await call('GET', `${older.itemId}/captures/${newer.captureId}`)).status, 404);
  assert.equal((await call('GET', `${older.itemId}/captures/nonsense`)).status, 404);
  assert.equal((await own.app.inject(`/api/v2/archives/${older.itemId}/pdf?capture=${newer.captureId}`)).statusCode, 404);
  assert.equal((await own.app.inject(`/api/v2/tasks/${newer.taskId}`)).statusCode, 404);
  assert.equal((await own.app.inject(`/api/v2/archives/${older.itemId}/pdf`)).statusCode, 200);
  assert.equal((await pdf()).items.length, 1);
  await call('DELETE', `${older.itemId}/captures/${older.captureId}`);
  const { body } = await call('GET', older.itemId);
  assert.deepEqual([body.capture_count, body.captures], [0, []]);
});

test('an artifact is had of the version nearest to a time', async () => {
  const first = await keep('versions');
  const second = await keep('versions');
  const moved = (id: string, time: string) => own.db.execute(sql`update captures set captured_at = ${time} where id = ${id}`);
  await moved(first.captureId, '2026-01-01T00:00:00Z');
  await moved(second.captureId, '2026-03-01T00:00:00Z');
  const bodyAt = async (at: string) => (await own.app.inject(`/api/v2/archives/${first.itemId}/pdf?at=${encodeURIComponent(at)}`)).body;
  const bodyOf = async (captureId: string) => (await own.app.inject(`/api/v2/archives/${first.itemId}/pdf?capture=${captureId}`)).body;

  assert.equal(await bodyAt('2020-01-01T00:00:00Z'), await bodyOf(first.captureId));
  assert.equal(await bodyAt('2026-01-20T00:00:00+02:00'), await bodyOf(first.captureId));
  assert.equal(await bodyAt('2026-02-20T00:00:00Z'), await bodyOf(second.captureId));
  const both = await own.app.inject(`/api/v2/archives/${first.itemId}/pdf?at=2026-02-20T00:00:00Z&capture=${first.captureId}`);
  assert.equal(both.statusCode, 400);
});

interface TagPage {
  items: { tag: string; item_count: number }[];
  next_cursor: string | null;
}

test('tags are counted, in the order of their characters, page by page', async () => {
  const { itemId } = await keep();
  const { itemId: other } = await keep();
  await call('PATCH', itemId, { tags: ['count-a', 'count-b', 'count-c'] });
  await call('PATCH', other, { tags: ['count-b'] });

  const seen: TagPage['items'] = [];
  let cursor: string | null = null;
  do {
    const page: TagPage = (await own.app.inject(`/api/v2/tags?limit=1${cursor === null ? '' : `&cursor=${cursor}`}`)).json();
    seen.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor !== null);

  assert.deepEqual(
    seen.filter(({ tag }) => tag.startsWith('count-')),
    [
      { tag: 'count-a', item_count: 1 },
      { tag: 'count-b', item_count: 2 },
      { tag: 'count-c', item_count: 1 },
    ],
  );
});

test('an id that PostgreSQL could not even compare is not found', async () => {
  for (const path of ['%00', 'a%00b', '%00/captures', 'x'.repeat(300)]) {
    assert.equal((await call('GET', path)).status, 404, path);
  }
});
