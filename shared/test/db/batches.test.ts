import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import {
  acceptBatch,
  acceptCapture,
  connectDatabase,
  defaultOwnerId,
  expandBatch,
  finalizeBatch,
  findStaleBatches,
  listBatchItems,
  listTasks,
  readItem,
  readTask,
  relayOutbox,
  secondsAgo,
  settleCapture,
  startNextBatchGeneration,
} from '@htbase/shared/db';
import type { AcceptedBatch, BatchEntry, OutboxBatch } from '@htbase/shared/db';
import { buildRequest, createTestDatabase, quietLog } from '@htbase/shared/testing';
import type { TestDatabase } from '@htbase/shared/testing';

let own: TestDatabase;
before(async () => {
  own = await createTestDatabase(process.env);
});
after(() => own.close());

const webhookUrl = 'https://hooks.example.com/batches';
const request = { archivers: ['singlefile', 'pdf'], options: {}, priority: 'bulk', requestId: 'test', webhookUrl } as const;

let batches = 0;
async function accept(count: number, change: (entry: BatchEntry) => BatchEntry = (entry) => entry): Promise<AcceptedBatch> {
  batches += 1;
  const entries = Array.from({ length: count }, (_, position) => change({ position, url: `https://example.com/${batches}/${position}` }));
  return acceptBatch(own.db, defaultOwnerId, request, entries);
}

async function expandAll({ batchId }: AcceptedBatch, limit = 500, db = own.db): Promise<void> {
  for (;;) {
    const expansion = await expandBatch(db, batchId, 1, limit);
    if (!expansion || expansion.expanded === expansion.total) {
      return;
    }
  }
}

const items = async ({ taskId }: AcceptedBatch, limit = 10_000) => (await listBatchItems(own.db, defaultOwnerId, taskId, { after: -1, limit })) ?? [];
const task = async ({ taskId }: AcceptedBatch) => (await readTask(own.db, defaultOwnerId, taskId))!;
const count = async (query: ReturnType<typeof sql>) => Number((await own.db.execute<{ count: string }>(query)).rows[0]!.count);
const finalizeRows = ({ batchId }: AcceptedBatch) => count(sql`select count(*) from outbox where batch_id = ${batchId} and kind = 'finalize_batch'`);

/** Every item has one capture with its task, artifacts and outbox row. */
async function assertExpandedOnce(batch: AcceptedBatch, total: number): Promise<void> {
  const captureIds = (await items(batch)).map((item) => item.captureId);
  assert.equal(captureIds.length, total);
  assert.equal(new Set(captureIds).size, total);
  const ofBatch = sql`(select id from captures where id = any(${sql.param(captureIds)}::uuid[]))`;
  assert.equal(await count(sql`select count(*) from captures where url like ${`https://example.com/${batches}/%`}`), total);
  assert.equal(await count(sql`select count(*) from tasks where parent_id = ${batch.taskId}`), total);
  assert.equal(await count(sql`select count(*) from artifacts where capture_id in ${ofBatch}`), total * 2);
  assert.equal(await count(sql`select count(*) from outbox where capture_id in ${ofBatch}`), total);
}

test('ten thousand URLs are accepted with one outbox row and no captures yet', async () => {
  const batch = await accept(10_000, (entry) => ({ ...entry, tags: ['a', 'b'] }));

  assert.equal(await count(sql`select count(*) from batch_items where batch_id = ${batch.batchId} and tags = '{a,b}'`), 10_000);
  assert.equal(await count(sql`select count(*) from outbox where batch_id = ${batch.batchId} and kind = 'expand_batch'`), 1);
  assert.equal(await count(sql`select count(*) from captures`), 0);
  assert.deepEqual((await task(batch)).batch, { kind: 'captures', total: 10_000, expanded: 0, processing: 0, succeeded: 0, failed: 0 });
});

test('an expansion that breaks off goes on where it stood: every item gets its rows once', async () => {
  const batch = await accept(100);
  await expandBatch(own.db, batch.batchId, 1, 30);
  // a late statement of the chunk fails, as if the process or the database had died before the commit
  await own.db.execute(sql`create function break_off() returns trigger language plpgsql as $$ begin raise 'broken off'; end $$`);
  await own.db.execute(sql`create trigger break_off before update of status on tasks for each statement execute function break_off()`);
  await assert.rejects(expandBatch(own.db, batch.batchId, 1, 30));
  await own.db.execute(sql`drop trigger break_off on tasks`);
  const broken = (await task(batch)).batch;

  await expandAll(batch, 30);

  assert.equal(broken?.expanded, 30);
  await assertExpandedOnce(batch, 100);
});

test('several coordinators that expand one batch at once repeat nothing', async () => {
  const batch = await accept(200);
  const others = [1, 2].map(() => connectDatabase(own.url, { poolSize: 2, log: quietLog(), applicationName: 'test' }));

  await Promise.all([own.db, own.db, ...others].map((db) => expandAll(batch, 7, db)));

  await Promise.all(others.map((db) => db.$client.end()));
  assert.equal((await task(batch)).batch?.expanded, 200);
  await assertExpandedOnce(batch, 200);
});

test('batches over the same URLs and ids, expanded at once, share the items', async () => {
  const url = (position: number) => `https://example.com/shared/${position}`;
  const batchesAtOnce = await Promise.all(
    [1, 2, 3].map(() =>
      accept(60, ({ position }) => ({ position, url: url(position), itemId: position % 2 === 0 ? undefined : `id-${position}`, tags: ['x'] })),
    ),
  );

  await Promise.all(batchesAtOnce.map((batch) => expandAll(batch, 25)));

  const ids = (await Promise.all(batchesAtOnce.map((batch) => items(batch)))).map((list) => list.map((item) => item.itemId));
  assert.deepEqual(ids[1], ids[0]);
  assert.deepEqual(ids[2], ids[0]);
  const item = await readItem(own.db, defaultOwnerId, 'id-1');
  assert.equal(item?.captures.length, 3);
  assert.deepEqual(item?.tags, ['x']);
});

test('a batch that has ended is expanded no further, and what had no turn counts as ended with it', async () => {
  const batch = await accept(20);
  await expandBatch(own.db, batch.batchId, 1, 5);
  await own.db.execute(sql`update batches set status = 'failed' where id = ${batch.batchId}`);
  await own.db.execute(sql`update tasks set status = 'failed', error_code = 'cancelled' where id = ${batch.taskId}`);

  assert.equal(await expandBatch(own.db, batch.batchId, 1, 5), undefined);

  const [first, last] = [(await items(batch)).at(0), (await items(batch)).at(-1)];
  assert.deepEqual([first?.status, first?.errorCode], ['pending', null]);
  assert.deepEqual([last?.status, last?.errorCode, last?.captureId], ['failed', 'cancelled', null]);
});

test('an item id that gets another URL before its turn fails alone', async () => {
  const batch = await accept(2, (entry) => ({ ...entry, itemId: `late-${entry.position}` }));
  await acceptCapture(own.db, buildRequest({ url: 'https://example.com/elsewhere', itemId: 'late-1' }));

  await expandAll(batch);

  const [kept, refused] = await items(batch);
  assert.deepEqual([kept?.status, refused?.status, refused?.errorCode], ['pending', 'failed', 'item_id_conflict']);
  await settleCapture(own.db, kept!.captureId!, 1, 'worker_lost');
  assert.equal((await finalizeBatch(own.db, batch.batchId, 1))?.failed, 2);
});

test('many captures that settle at once are each counted once, and the batch ends once', async () => {
  const batch = await accept(60);
  await expandAll(batch);
  const captureIds = (await items(batch)).map((item) => item.captureId!);
  const other = connectDatabase(own.url, { poolSize: 8, log: quietLog(), applicationName: 'test' });
  const settleAll = (ids: string[]) => Promise.all(ids.flatMap((id) => [own.db, other].map((db) => settleCapture(db, id, 1, 'worker_lost'))));

  await settleAll(captureIds.slice(1));
  const early = await finalizeBatch(own.db, batch.batchId, 1);
  const before = await task(batch);
  await settleAll(captureIds.slice(0, 1));
  const ends = await Promise.all([own.db, other, other, own.db].map((db) => finalizeBatch(db, batch.batchId, 1)));

  await other.$client.end();
  assert.equal(early, undefined, 'one capture is open');
  assert.deepEqual([before.status, before.batch?.failed], ['processing', 59]);
  assert.equal(await finalizeRows(batch), 1);
  assert.deepEqual(
    ends.filter((end) => end !== undefined),
    [{ taskId: batch.taskId, status: 'failed', total: 60, succeeded: 0, failed: 60 }],
  );
  const { rows: told } = await own.db.execute(sql`
    select url, event, payload->'data'->>'failed' as failed from webhook_deliveries where payload->'data'->>'task_id' = ${batch.taskId}`);
  assert.deepEqual(told, [{ url: webhookUrl, event: 'batch.completed', failed: '60' }]);
  const ended = await task(batch);
  assert.deepEqual([ended.status, ended.errorCode, ended.batch?.failed], ['failed', 'all_failed', 60]);
});

test('one capture that succeeds makes the batch a success', async () => {
  const batch = await accept(3);
  await expandAll(batch);
  const [first, ...rest] = await items(batch);
  // what a visit would have written
  await own.db.execute(sql`insert into visits (id, capture_id, generation, lane, grade, started_at, ended_at)
    values (${first!.captureId}, ${first!.captureId}, 1, 'archive', 'ok', now(), now())`);
  await own.db.execute(sql`update artifacts set status = 'success', visit_id = capture_id where capture_id = ${first!.captureId}`);
  for (const { captureId } of [first!, ...rest]) {
    await settleCapture(own.db, captureId!, 1, 'worker_lost');
  }

  assert.deepEqual(await finalizeBatch(own.db, batch.batchId, 1), { taskId: batch.taskId, status: 'success', total: 3, succeeded: 1, failed: 2 });
  const failed = await listBatchItems(own.db, defaultOwnerId, batch.taskId, { after: -1, status: 'failed', limit: 10 });
  assert.deepEqual(
    failed?.map((item) => [item.position, item.errorCode]),
    [
      [1, 'worker_lost'],
      [2, 'worker_lost'],
    ],
  );
});

test('the relay hands a batch over interactive first, and not when it has ended', async () => {
  await relayOutbox(own.db, 10_000, async () => {});
  const bulk = await accept(1);
  const interactive = await acceptBatch(own.db, defaultOwnerId, { ...request, priority: 'interactive' }, [
    { position: 0, url: 'https://example.com/i' },
  ]);
  const ended = await accept(1);
  await own.db.execute(sql`update batches set status = 'failed' where id = ${ended.batchId}`);
  const seen: OutboxBatch[] = [];

  await relayOutbox(own.db, 10, async ({ batches }) => void seen.push(...batches));

  assert.deepEqual(seen, [
    { kind: 'expand_batch', batchId: interactive.batchId, generation: 1, priority: 'interactive' },
    { kind: 'expand_batch', batchId: bulk.batchId, generation: 1, priority: 'bulk' },
  ]);
});

test('a batch whose step was dispatched long ago is found until it is driven anew, at each step', async () => {
  const batch = await accept(1);
  const relay = () => relayOutbox(own.db, 10_000, async () => {});
  const stale = async () => (await findStaleBatches(own.db, await secondsAgo(own.db, 0), 1_000)).filter(({ batchId }) => batchId === batch.batchId);
  assert.deepEqual(await stale(), [], 'it still waits for the relay');

  await relay();
  const lost = { kind: 'expand_batch', batchId: batch.batchId, generation: 1 } as const;
  assert.deepEqual(await stale(), [lost]);
  assert.deepEqual(await findStaleBatches(own.db, await secondsAgo(own.db, 60), 1_000), []);
  assert.equal(await startNextBatchGeneration(own.db, lost), true);
  assert.equal(await startNextBatchGeneration(own.db, lost), false, 'only one sweeper wins');
  assert.equal(await expandBatch(own.db, batch.batchId, 1, 10), undefined, 'the old generation is over');
  await expandBatch(own.db, batch.batchId, 2, 10);
  await relay();
  assert.deepEqual(await stale(), [], 'its captures are under way');

  await settleCapture(own.db, (await items(batch))[0]!.captureId!, 1, 'worker_lost');
  await relay();
  assert.deepEqual(await stale(), [{ kind: 'finalize_batch', batchId: batch.batchId, generation: 2 }]);
  await finalizeBatch(own.db, batch.batchId, 2);
  assert.deepEqual(await stale(), []);
});

test('tasks are listed newest first, page by page, and by type and status', async () => {
  const seen: string[] = [];
  for (let page = await listTasks(own.db, defaultOwnerId, { limit: 50 }); page.length > 0;) {
    seen.push(...page.map(({ id }) => id));
    const last = page.at(-1)!;
    page = await listTasks(own.db, defaultOwnerId, { after: { createdAt: last.createdAt, uid: last.id }, limit: 50 });
  }
  const { rows } = await own.db.execute<{ id: string }>(sql`select id from tasks order by created_at desc, id desc`);
  const failedBatches = await listTasks(own.db, defaultOwnerId, { type: 'batch', status: 'failed', limit: 100 });

  assert.deepEqual(
    seen,
    rows.map(({ id }) => id),
  );
  assert.ok(failedBatches.length > 0 && failedBatches.every(({ type, status, batch }) => type === 'batch' && status === 'failed' && batch));
  assert.deepEqual(await listTasks(own.db, '00000000-0000-7000-8000-0000000000ff', { limit: 10 }), []);
});

test('what was deleted is no more listed in its batch', async () => {
  const batch = await accept(2);
  await expandAll(batch);
  const [first] = await items(batch);

  await own.db.execute(sql`update captures set deleted_at = now() where id = ${first!.captureId}`);

  assert.deepEqual(
    (await items(batch)).map((item) => item.position),
    [1],
  );
});
