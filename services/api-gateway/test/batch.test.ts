import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { acceptCapture, expandBatch, finalizeBatch, listBatchItems, markSeen, settleCapture } from '@htbase/shared/db';
import { buildRequest } from '@htbase/shared/testing';
import { createTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp();
});
after(() => own.close());

type Item = { url: string; item_id?: string; tags?: string[] };
const post = (items: unknown, more = {}) => own.app.inject({ method: 'POST', url: '/api/v2/archive/batch', payload: { items, ...more } });
const read = async (path: string) => (await own.app.inject(`/api/v2/tasks${path}`)).json();
const count = async (table: string) => Number((await own.db.execute<{ count: string }>(sql.raw(`select count(*) from ${table}`))).rows[0]!.count);

let batches = 0;
async function accept(size: number): Promise<string> {
  batches += 1;
  const response = await post(Array.from({ length: size }, (_, index) => ({ url: `https://example.com/${batches}/${index}` })));
  assert.equal(response.statusCode, 202);
  return response.json().task_id;
}

async function expand(taskId: string, limit = 10_000): Promise<{ batchId: string; captureIds: string[] }> {
  const { rows } = await own.db.execute<{ batch_id: string }>(sql`select batch_id from tasks where id = ${taskId}`);
  const batchId = rows[0]!.batch_id;
  await expandBatch(own.db, batchId, 1, limit);
  const captures = await own.db.execute<{ capture_id: string }>(sql`
    select capture_id from batch_items where batch_id = ${batchId} and capture_id is not null order by position`);
  return { batchId, captureIds: captures.rows.map((row) => row.capture_id) };
}

test('what cannot be archived is told by its index, and the rest is accepted with one outbox row', async () => {
  await acceptCapture(own.db, buildRequest({ url: 'https://example.com/known', itemId: 'known' }));
  const pokes = own.pokes.count;
  const items: Item[] = [
    { url: 'https://example.com/a', tags: ['x'] },
    { url: 'nonsense' },
    { url: 'ftp://example.com/' },
    { url: 'http://127.0.0.1/' },
    { url: `https://example.com/${'a'.repeat(2_048)}` },
    { url: 'HTTPS://EXAMPLE.com:443/a?utm_source=mail#top' },
    { url: 'https://example.com/b', item_id: '-b' },
    { url: 'https://example.com/b', item_id: 'known' },
    { url: 'https://example.com/b', item_id: 'b' },
    { url: 'https://example.com/c', item_id: 'b' },
    { url: 'https://example.com/known', item_id: 'known' },
  ];

  const response = await post(items, { archivers: ['pdf'], options: { locale: 'de' } });

  const { task_id: taskId, status, status_url: statusUrl, accepted, rejected } = response.json();
  assert.deepEqual([response.statusCode, status, statusUrl], [202, 'pending', `/api/v2/tasks/${taskId}`]);
  assert.equal(response.headers.location, statusUrl);
  assert.equal(accepted, 3);
  assert.deepEqual(
    rejected.map(({ index, code }: { index: number; code: string }) => [index, code]),
    [
      [1, 'invalid_url'],
      [2, 'unsupported_scheme'],
      [3, 'blocked_address'],
      [4, 'url_too_long'],
      [5, 'duplicate_in_batch'],
      [6, 'invalid_item_id'],
      [7, 'item_id_conflict'],
      [9, 'item_id_conflict'],
    ],
  );
  assert.match(rejected[4].detail, /item 0/);
  assert.equal(rejected[4].duplicate_of, 0);
  const stored = await own.db.execute(sql`
    select position, url, item_id, b.tags, request->'archivers' as archivers, request->>'priority' as priority
    from batch_items b join batches on batches.id = b.batch_id order by position`);
  assert.deepEqual(stored.rows, [
    { position: 0, url: 'https://example.com/a', item_id: null, tags: ['x'], archivers: ['pdf'], priority: 'bulk' },
    { position: 8, url: 'https://example.com/b', item_id: 'b', tags: [], archivers: ['pdf'], priority: 'bulk' },
    { position: 10, url: 'https://example.com/known', item_id: 'known', tags: [], archivers: ['pdf'], priority: 'bulk' },
  ]);
  assert.equal((await own.db.execute(sql`select 1 from outbox where kind = 'expand_batch'`)).rowCount, 1);
  assert.equal(own.pokes.count, pokes + 1);
});

test('when nothing of it can be archived the batch is refused with all reasons, and nothing is stored', async () => {
  const before = [await count('batches'), await count('tasks'), await count('outbox'), own.pokes.count];

  const response = await post([{ url: 'nonsense' }, { url: 'http://localhost/' }]);

  assert.equal(response.statusCode, 422);
  assert.match(String(response.headers['content-type']), /^application\/problem\+json/);
  const { code, errors } = response.json();
  assert.equal(code, 'no_url_accepted');
  assert.deepEqual(
    errors.map((error: { path: string; code: string }) => [error.path, error.code]),
    [
      ['body/items/0', 'invalid_url'],
      ['body/items/1', 'blocked_address'],
    ],
  );
  assert.deepEqual([await count('batches'), await count('tasks'), await count('outbox'), own.pokes.count], before);
});

test('ten thousand of the longest URLs are accepted; one more, none, and what is not a list are refused', async () => {
  const url = (index: number) => `https://example.com/${String(index).padEnd(2_028, '-')}`;
  const items = Array.from({ length: 10_000 }, (_, index) => ({ url: url(index) }));
  assert.equal(items[0]?.url.length, 2_048);

  const all = await post(items);
  const tooMany = await post([...items, { url: 'https://example.com/' }].map(() => ({ url: 'https://example.com/' })));

  assert.deepEqual([all.statusCode, all.json().accepted, all.json().rejected], [202, 10_000, []]);
  assert.deepEqual((await read(`/${all.json().task_id}`)).counts.total, 10_000);
  for (const response of [tooMany, await post([]), await post('https://example.com/'), await post([{ url: 5 }])]) {
    assert.deepEqual([response.statusCode, response.json().code], [400, 'invalid_request']);
  }
});

test('the task of a batch counts its captures, and its progress only grows', async () => {
  const taskId = await accept(4);
  const seen = [await read(`/${taskId}`)];
  await expand(taskId, 2);
  seen.push(await read(`/${taskId}`));
  const { batchId, captureIds } = await expand(taskId);
  await markSeen(own.db, [{ captureId: captureIds[0]!, generation: 1 }], true);
  seen.push(await read(`/${taskId}`));
  for (const captureId of captureIds) {
    await settleCapture(own.db, captureId, 1, 'worker_lost');
    seen.push(await read(`/${taskId}`));
  }
  await finalizeBatch(own.db, batchId, 1);
  const ended = await read(`/${taskId}`);

  const pending = { total: 4, expanded: 0, pending: 4, processing: 0, succeeded: 0, failed: 0 };
  assert.deepEqual([seen[0].type, seen[0].status, seen[0].counts], ['batch', 'pending', pending]);
  assert.deepEqual([seen[1].status, seen[1].counts], ['processing', { ...pending, expanded: 2 }]);
  assert.deepEqual(seen[2].counts, { ...pending, expanded: 4, pending: 3, processing: 1 });
  assert.deepEqual(
    seen.map(({ progress }) => progress),
    [0, 0, 0, 0.25, 0.5, 0.75, 1],
  );
  assert.deepEqual(ended.counts, { ...pending, expanded: 4, pending: 0, failed: 4 });
  assert.deepEqual([ended.status, ended.completeness, ended.error.code, ended.subtasks], ['failed', 'some_failed', 'all_failed', {}]);
  assert.ok(ended.started_at && ended.completed_at);
});

test('a cancelled batch ends with the captures that it has made, and makes no more', async () => {
  const taskId = await accept(4);
  const { captureIds } = await expand(taskId, 2);
  await settleCapture(own.db, captureIds[0]!, 1, 'worker_lost');
  const { task_id: running } = (await read(`/${taskId}/items`)).items[1];

  const cancelled = await own.app.inject({ method: 'POST', url: `/api/v2/tasks/${taskId}/cancel` });

  const { status, error, counts } = cancelled.json();
  assert.deepEqual([cancelled.statusCode, status, error.code], [200, 'failed', 'cancelled']);
  assert.deepEqual(counts, { total: 4, expanded: 2, pending: 0, processing: 0, succeeded: 0, failed: 4 });
  assert.equal((await read(`/${running}`)).error.code, 'cancelled');
  assert.deepEqual(
    (await read(`/${taskId}/items`)).items.map((item: { error: { code: string } }) => item.error.code),
    ['worker_lost', 'cancelled', 'cancelled', 'cancelled'],
  );
  assert.equal((await own.app.inject({ method: 'POST', url: `/api/v2/tasks/${running}/cancel` })).statusCode, 200);
});

test("a batch's captures are walked page by page in the order of the request, also those of one status", async () => {
  const taskId = await accept(7);
  const { captureIds } = await expand(taskId, 5);
  await settleCapture(own.db, captureIds[1]!, 1, 'worker_lost');
  await settleCapture(own.db, captureIds[3]!, 1, 'worker_lost');

  const pages: { index: number; url: string; task_id?: string; status: string }[][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page = await read(`/${taskId}/items?limit=3${cursor && `&cursor=${cursor}`}`);
    pages.push(page.items);
    cursor = page.next_cursor;
  }
  const failed = await read(`/${taskId}/items?status=failed`);

  assert.deepEqual(
    pages.map((page) => page.length),
    [3, 3, 1],
  );
  assert.deepEqual(
    pages.flat().map(({ index }) => index),
    [0, 1, 2, 3, 4, 5, 6],
  );
  const [first, last] = [pages[0]![0]!, pages[2]![0]!];
  assert.deepEqual([first.url, first.status, (await read(`/${first.task_id}`)).url], [`https://example.com/${batches}/0`, 'pending', first.url]);
  assert.deepEqual([last.status, last.task_id], ['pending', undefined]);
  assert.deepEqual(
    failed.items.map((item: { index: number; error: { code: string } }) => [item.index, item.error.code]),
    [
      [1, 'worker_lost'],
      [3, 'worker_lost'],
    ],
  );
});

test('items are asked for by the owner of a batch only, and by a cursor that we gave', async () => {
  const taskId = await accept(1);
  const { captureIds } = await expand(taskId);
  const { rows } = await own.db.execute<{ id: string }>(sql`select id from tasks where capture_id = ${captureIds[0]}`);
  const problemOf = async (path: string) => {
    const { status, code } = await read(path);
    return [status, code];
  };

  assert.deepEqual(await problemOf(`/${rows[0]!.id}/items`), [404, 'not_a_batch']);
  assert.deepEqual(await problemOf('/018f0000-0000-7000-8000-000000000000/items'), [404, 'task_not_found']);
  assert.deepEqual(await problemOf('/nonsense/items'), [404, 'task_not_found']);
  assert.deepEqual(await problemOf(`/${taskId}/items?cursor=abc`), [400, 'invalid_cursor']);
  assert.deepEqual(await problemOf(`/${taskId}/items?limit=201`), [400, 'invalid_request']);
  assert.equal(await listBatchItems(own.db, '00000000-0000-7000-8000-0000000000ff', taskId, { after: -1, limit: 10 }), undefined);
});

test('tasks are listed newest first, each once, and by type and status', async () => {
  const taskId = await accept(3);
  await expand(taskId);

  const seen: { task_id: string; created_at: string }[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page = await read(`?limit=4${cursor && `&cursor=${cursor}`}`);
    seen.push(...page.items);
    cursor = page.next_cursor;
  }
  const running = await read('?type=batch&status=processing');

  assert.equal(new Set(seen.map((task) => task.task_id)).size, await count('tasks'));
  assert.deepEqual(
    seen.map((task) => task.created_at),
    seen.map((task) => task.created_at).sort((a, b) => (a < b ? 1 : -1)),
  );
  assert.equal(running.items[0].task_id, taskId);
  assert.deepEqual(running.items[0].counts.pending, 3);
  assert.ok(running.items.every((task: { type: string; status: string }) => task.type === 'batch' && task.status === 'processing'));
  assert.equal((await read('?status=done')).code, 'invalid_request');
  assert.equal((await read('?cursor=abc')).code, 'invalid_cursor');
});
