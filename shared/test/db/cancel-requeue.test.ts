import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'drizzle-orm';
import {
  acceptBatch,
  acceptCapture,
  addEndpoint,
  cancelBatchCaptures,
  cancelTask,
  cleanIdempotencyKeys,
  createBlobRepository,
  defaultOwnerId,
  deleteCapture,
  deleteItem,
  endBatchCancellation,
  expandBatch,
  expireTasks,
  finalizeBatch,
  findArtifact,
  findStaleCaptures,
  listBatchItems,
  listDeliveries,
  listFailed,
  markSeen,
  readTask,
  readTaskVersions,
  recordVisit,
  relayOutbox,
  requeueFailed,
  secondsAgo,
  settleCapture,
} from '@htbase/shared/db';
import type { AcceptedBatch, AcceptedCapture, CaptureRequest } from '@htbase/shared/db';
import type { FailureCode, Grade } from '@htbase/shared/models';
import { buildManifest, buildRequest, buildSuccess, createTestDatabase, sha256Hex } from '@htbase/shared/testing';
import type { TestDatabase } from '@htbase/shared/testing';
import { uuidv7 } from '@htbase/shared/utils';

let own: TestDatabase;
before(async () => {
  own = await createTestDatabase(process.env);
  const blobs = createBlobRepository(own.db);
  for (const text of ['first', 'second', 'pdf']) {
    const facts = { sha256: sha256Hex(text), sizeBytes: text.length };
    await blobs.begin(facts.sha256, facts.sizeBytes, 'local');
    await blobs.finish({ ...facts, storedBytes: text.length, encoding: 'identity', storedSha256: facts.sha256 });
  }
});
after(() => own.close());
beforeEach(() => own.db.execute(sql`delete from items`));

let pages = 0;
async function accept(change: Partial<CaptureRequest> = {}): Promise<AcceptedCapture> {
  pages += 1;
  const accepted = await acceptCapture(own.db, buildRequest({ url: `https://example.com/${pages}`, ...change }));
  assert.ok(accepted);
  return accepted;
}

const read = async ({ taskId }: AcceptedCapture) => {
  const task = await readTask(own.db, defaultOwnerId, taskId);
  assert.ok(task?.capture);
  return { ...task, capture: task.capture };
};

/** A capture whose visit ended like this. */
async function end(
  { captureId }: AcceptedCapture,
  { grade, code, generation = 1, text = 'first' }: { grade: Grade | null; code?: FailureCode; generation?: number; text?: string },
) {
  const failure = code === undefined ? null : { code, detail: 'it failed' };
  const made = grade === null ? [] : [buildSuccess('singlefile', text)];
  assert.equal(await recordVisit(own.db, buildManifest({ captureId, grade, failure, outcomes: made }), undefined, generation), true);
  return settleCapture(own.db, captureId, generation, 'archiver_failed');
}

/** A batch with its captures, as its expansion leaves it. */
async function makeBatch(count: number): Promise<AcceptedBatch & { captures: AcceptedCapture[] }> {
  pages += 1;
  const entries = Array.from({ length: count }, (_, position) => ({ position, url: `https://example.com/batch/${pages}/${position}` }));
  const batch = await acceptBatch(
    own.db,
    defaultOwnerId,
    { archivers: ['singlefile', 'pdf'], options: {}, priority: 'bulk', requestId: 'test' },
    entries,
  );
  await expandBatch(own.db, batch.batchId, 1, count);
  const items = await listBatchItems(own.db, defaultOwnerId, batch.taskId, { after: -1, limit: count });
  const captures = items!.map(({ taskId, captureId, itemId }) => ({ kind: 'new' as const, taskId: taskId!, captureId: captureId!, itemId: itemId! }));
  return { ...batch, captures };
}

const readBatch = async (batchId: string) => {
  const { rows } = await own.db.execute(
    sql`select status, generation, open, succeeded, failed, completed_at is not null as "isCompleted" from batches where id = ${batchId}`,
  );
  return rows[0];
};
/** Cancels a batch as gateway and coordinators do together. */
async function cancelWhole(taskId: string) {
  const cancellation = await cancelTask(own.db, defaultOwnerId, taskId);
  assert.ok(cancellation?.status === 'cancelled' && cancellation.batch);
  const { batchId, generation } = cancellation.batch;
  const ended = await cancelBatchCaptures(own.db, batchId, generation, 100);
  await endBatchCancellation(own.db, batchId, generation);
  return ended!;
}
const finalizers = async (batchId: string) =>
  (await own.db.execute(sql`select 1 from outbox where batch_id = ${batchId} and kind = 'finalize_batch'`)).rowCount;

test('cancelling keeps what is stored, ends the rest as cancelled, and is done once', async () => {
  const accepted = await accept();
  await recordVisit(
    own.db,
    buildManifest({ captureId: accepted.captureId, grade: 'partial', outcomes: [buildSuccess('singlefile', 'first')] }),
    undefined,
    1,
  );

  const first = await cancelTask(own.db, defaultOwnerId, accepted.taskId);
  const second = await cancelTask(own.db, defaultOwnerId, accepted.taskId);

  assert.deepEqual(first, {
    status: 'cancelled',
    captures: [{ captureId: accepted.captureId, generation: 2, taskId: accepted.taskId }],
    summaries: [],
  });
  assert.deepEqual(second, { status: 'cancelled_before' });
  const { status, errorCode, capture } = await read(accepted);
  assert.deepEqual([status, errorCode, capture.status, capture.errorCode, capture.grade], ['failed', 'cancelled', 'failed', 'cancelled', 'partial']);
  assert.deepEqual(
    capture.artifacts.map((artifact) => [artifact.archiver, artifact.status, artifact.errorCode]),
    [
      ['pdf', 'failed', 'cancelled'],
      ['singlefile', 'success', null],
    ],
  );
  const wanted = { itemId: accepted.itemId, archiver: 'singlefile', role: 'main' } as const;
  assert.equal(await findArtifact(own.db, defaultOwnerId, wanted), undefined);
  assert.ok(await findArtifact(own.db, defaultOwnerId, { ...wanted, captureId: accepted.captureId }));
});

test('a capture that is cancelled before it was put on a queue never gets there, and one that settles at the same moment ends once', async () => {
  const accepted = await accept();
  await cancelTask(own.db, defaultOwnerId, accepted.taskId);
  const relayed: string[] = [];
  await relayOutbox(own.db, 500, async ({ captures }) => void relayed.push(...captures.map(({ captureId }) => captureId)));
  assert.ok(!relayed.includes(accepted.captureId));

  for (let round = 0; round < 10; round += 1) {
    const raced = await accept();
    const [cancelled, settled] = await Promise.all([
      cancelTask(own.db, defaultOwnerId, raced.taskId),
      settleCapture(own.db, raced.captureId, 1, 'worker_lost'),
    ]);
    assert.deepEqual([cancelled?.status, (await read(raced)).errorCode], settled ? ['ended', 'worker_lost'] : ['cancelled', 'cancelled']);
  }
});

test('cancelling a batch ends its open captures and leaves those that have ended, and their counts, as they are', async () => {
  const { taskId, batchId, captures } = await makeBatch(3);
  const [kept, running, waiting] = captures as [AcceptedCapture, AcceptedCapture, AcceptedCapture];
  await end(kept, { grade: 'ok' });
  await recordVisit(own.db, buildManifest({ captureId: running.captureId, outcomes: [buildSuccess('pdf', 'pdf')] }), undefined, 1);

  const ended = await cancelWhole(taskId);

  assert.equal(ended.areAll, true);
  assert.deepEqual(ended.captures.map(({ captureId }) => captureId).toSorted(), [running.captureId, waiting.captureId].toSorted());
  assert.deepEqual(
    [(await read(kept)).status, (await read(running)).errorCode, (await read(waiting)).errorCode],
    ['success', 'cancelled', 'cancelled'],
  );
  assert.deepEqual(await readBatch(batchId), { status: 'failed', generation: 2, open: 0, succeeded: 1, failed: 2, isCompleted: true });
  assert.deepEqual((await readTask(own.db, defaultOwnerId, taskId))?.errorCode, 'cancelled');
  assert.equal(await finalizers(batchId), 0);
  assert.deepEqual(await cancelTask(own.db, defaultOwnerId, taskId), { status: 'cancelled_before' });

  assert.equal(await requeueFailed(own.db, defaultOwnerId, { code: 'cancelled' }, 100), 2);
  await end(waiting, { grade: 'ok', generation: 4 });
  assert.deepEqual([(await read(running)).status, (await read(waiting)).status], ['pending', 'success']);
  assert.deepEqual(
    await readBatch(batchId),
    { status: 'failed', generation: 2, open: 0, succeeded: 2, failed: 1, isCompleted: true },
    'the batch stays cancelled, with what is true of its captures',
  );
});

test('a cancelled batch has ended before its captures have; those under way end first', async () => {
  const { taskId, batchId, captures } = await makeBatch(6);
  const running = captures[4]!;
  await markSeen(own.db, [{ captureId: running.captureId, generation: 1 }], true);

  const cancellation = await cancelTask(own.db, defaultOwnerId, taskId);

  assert.ok(cancellation?.status === 'cancelled' && cancellation.batch);
  assert.deepEqual(await readBatch(batchId), { status: 'failed', generation: 2, open: 0, succeeded: 0, failed: 6, isCompleted: true });
  assert.equal((await readTask(own.db, defaultOwnerId, taskId))?.errorCode, 'cancelled');
  await relayOutbox(own.db, 100, async () => {});
  assert.deepEqual(await findStaleCaptures(own.db, await secondsAgo(own.db, 0), 100), [], 'nobody drives them anew meanwhile');
  const { batch } = cancellation;
  const chunks: string[][] = [];
  for (let isMore = true; isMore;) {
    const chunk = await cancelBatchCaptures(own.db, batch.batchId, batch.generation, 2);
    chunks.push(chunk!.captures.map(({ captureId }) => captureId));
    isMore = !chunk!.areAll;
  }
  assert.deepEqual(
    chunks.map(({ length }) => length),
    [2, 2, 2, 0],
  );
  assert.ok(chunks[0]?.includes(running.captureId));
  assert.deepEqual(chunks.flat().toSorted(), captures.map(({ captureId }) => captureId).toSorted());
  assert.equal(await cancelBatchCaptures(own.db, batch.batchId, batch.generation + 1, 2), undefined, 'another generation');
  await endBatchCancellation(own.db, batch.batchId, batch.generation);
  assert.equal(await cancelBatchCaptures(own.db, batch.batchId, batch.generation, 2), undefined, 'it is done');
});

test('what succeeds before its turn to be cancelled comes is kept and counted, and nothing of the batch is requeued until all have ended', async () => {
  const { taskId, batchId, captures } = await makeBatch(3);
  await end(captures[0]!, { grade: null, code: 'dns_not_found' });
  const cancellation = await cancelTask(own.db, defaultOwnerId, taskId);
  assert.ok(cancellation?.status === 'cancelled' && cancellation.batch);

  await end(captures[1]!, { grade: 'ok' });
  assert.equal(await requeueFailed(own.db, defaultOwnerId, {}, 100), 0);
  await cancelBatchCaptures(own.db, batchId, cancellation.batch.generation, 100);
  await endBatchCancellation(own.db, batchId, cancellation.batch.generation);

  assert.deepEqual(
    (await Promise.all(captures.map(read))).map(({ status }) => status),
    ['failed', 'success', 'failed'],
  );
  assert.deepEqual(await readBatch(batchId), { status: 'failed', generation: 2, open: 0, succeeded: 1, failed: 2, isCompleted: true });
  assert.equal(await requeueFailed(own.db, defaultOwnerId, {}, 100), 2);
});

test('cancelling one capture of a batch counts it there, and the last one lets the batch end', async () => {
  const { batchId, captures } = await makeBatch(2);
  const [first, last] = captures as [AcceptedCapture, AcceptedCapture];

  await cancelTask(own.db, defaultOwnerId, first.taskId);
  assert.deepEqual(await readBatch(batchId), { status: 'processing', generation: 1, open: 1, succeeded: 0, failed: 1, isCompleted: false });
  assert.equal(await finalizers(batchId), 0);
  await cancelTask(own.db, defaultOwnerId, last.taskId);

  assert.equal((await readBatch(batchId))?.['open'], 0);
  assert.equal(await finalizers(batchId), 1);
});

test('failed captures are listed newest first by code, host and date, page by page', async () => {
  const blocked = await accept({ url: 'https://blocked.example/' });
  const gone = await accept({ url: 'https://gone.example/' });
  const kept = await accept({ url: 'https://kept.example/' });
  await end(blocked, { grade: 'blocked', code: 'blocked' });
  await end(gone, { grade: null, code: 'dns_not_found' });
  await end(kept, { grade: 'ok' });
  const list = async (filter: Parameters<typeof listFailed>[2], after?: Parameters<typeof listFailed>[3], limit = 10) =>
    listFailed(own.db, defaultOwnerId, filter, after, limit);
  const ids = (found: { captureId: string }[]) => found.map(({ captureId }) => captureId);

  const [first] = await list({}, undefined, 1);
  assert.ok(first);
  const rest = await list({}, { createdAt: first.createdAt, uid: first.taskId });
  assert.deepEqual([...ids([first]), ...ids(rest)].toSorted(), [blocked.captureId, gone.captureId].toSorted());
  assert.deepEqual(ids(await list({ code: 'blocked' })), [blocked.captureId]);
  assert.deepEqual(ids(await list({ host: 'gone.example' })), [gone.captureId]);
  assert.deepEqual(await list({ before: new Date(Date.now() - 3_600_000).toISOString() }), []);
  assert.equal((await list({ after: new Date(Date.now() - 3_600_000).toISOString() })).length, 2);
  assert.deepEqual(await listFailed(own.db, '00000000-0000-7000-8000-0000000000ff', {}, undefined, 10), []);
});

test('a requeue drives failed captures anew under the same ids; what a good visit stored stays, what a refused one left makes room', async () => {
  const [blocked, half, kept, other] = [await accept(), await accept(), await accept(), await accept()];
  await end(blocked, { grade: 'blocked', code: 'blocked' });
  await recordVisit(own.db, buildManifest({ captureId: half.captureId, outcomes: [buildSuccess('singlefile', 'first')] }), undefined, 1);
  await cancelTask(own.db, defaultOwnerId, half.taskId);
  await end(kept, { grade: 'ok' });
  await end(other, { grade: null, code: 'dns_not_found' });

  assert.equal(await requeueFailed(own.db, defaultOwnerId, { code: 'blocked' }, 100), 1);
  assert.equal(await requeueFailed(own.db, defaultOwnerId, { code: 'cancelled' }, 100), 1);
  assert.equal(await requeueFailed(own.db, defaultOwnerId, { code: 'blocked' }, 100), 0);

  const again = await read(blocked);
  assert.deepEqual(
    [again.status, again.errorCode, again.completedAt, again.capture.status, again.capture.generation, again.capture.grade],
    ['pending', null, null, 'pending', 4, null],
  );
  assert.ok(again.capture.artifacts.every(({ status, sha256 }) => status === 'pending' && sha256 === null));
  assert.deepEqual(
    (await read(half)).capture.artifacts.map(({ archiver, status }) => [archiver, status]),
    [
      ['pdf', 'pending'],
      ['singlefile', 'success'],
    ],
  );
  assert.deepEqual([(await read(kept)).status, (await read(other)).status], ['success', 'failed']);
  const relayed: { captureId: string; generation: number }[] = [];
  await relayOutbox(own.db, 500, async ({ captures }) => void relayed.push(...captures));
  assert.deepEqual(
    relayed
      .filter(({ generation }) => generation > 1)
      .map(({ captureId, generation }) => [captureId, generation])
      .toSorted(),
    [
      [blocked.captureId, 4],
      [half.captureId, 4],
    ].toSorted(),
  );

  assert.equal((await end(blocked, { grade: 'ok', generation: 4, text: 'second' }))?.status, 'success');
  assert.equal(
    (await findArtifact(own.db, defaultOwnerId, { itemId: blocked.itemId, archiver: 'singlefile', role: 'main' }))?.sha256,
    sha256Hex('second'),
  );
});

test('a requeue opens the batch again to which a capture belongs, and it ends once more', async () => {
  const { taskId, batchId, captures } = await makeBatch(1);
  await end(captures[0]!, { grade: null, code: 'dns_not_found' });
  assert.equal((await finalizeBatch(own.db, batchId, 1))?.status, 'failed');

  assert.equal(await requeueFailed(own.db, defaultOwnerId, {}, 100), 1);

  assert.deepEqual(await readBatch(batchId), { status: 'processing', generation: 2, open: 1, succeeded: 0, failed: 0, isCompleted: false });
  assert.equal((await readTask(own.db, defaultOwnerId, taskId))?.status, 'processing');
  await end(captures[0]!, { grade: 'ok', generation: 4 });
  assert.deepEqual(await finalizeBatch(own.db, batchId, 2), { taskId, status: 'success', total: 1, succeeded: 1, failed: 0 });
});

test('a requeue between the last capture and the end of its batch asks for that end anew, in another generation', async () => {
  const { batchId, captures } = await makeBatch(2);
  const [kept, lost] = captures as [AcceptedCapture, AcceptedCapture];
  await end(kept, { grade: 'ok' });
  await end(lost, { grade: null, code: 'dns_not_found' });

  await requeueFailed(own.db, defaultOwnerId, {}, 100);

  assert.equal(await finalizeBatch(own.db, batchId, 1), undefined);
  await end(lost, { grade: 'ok', generation: 4 });
  assert.equal(await finalizers(batchId), 2);
  assert.equal((await finalizeBatch(own.db, batchId, 2))?.succeeded, 2);
});

test('who has a webhook hears once of everything that a cancellation ends', async () => {
  const endpoint = await addEndpoint(own.db, defaultOwnerId, { url: 'https://hooks.example.com/', events: ['capture.failed', 'batch.completed'] });
  const { taskId, captures } = await makeBatch(2);
  const [kept, waiting] = captures as [AcceptedCapture, AcceptedCapture];
  await end(kept, { grade: 'ok' });

  await cancelWhole(taskId);
  await cancelTask(own.db, defaultOwnerId, taskId);

  const told = await listDeliveries(own.db, defaultOwnerId, { after: undefined, endpointId: endpoint!.endpoint.id, limit: 10 });
  const facts = told.map(({ event, payload }) => ({ event, ...(payload['data'] as { task_id: string; status: string; failed?: number }) }));
  assert.deepEqual(facts.map(({ event, task_id, status, failed }) => [event, task_id, status, failed]).toSorted(), [
    ['batch.completed', taskId, 'failed', 1],
    ['capture.failed', waiting.taskId, 'failed', undefined],
  ]);
  await own.db.execute(sql`delete from webhook_endpoints`);
});

test('removing what waits or is under way cancels it, counts it in its batch, and nobody hears of it', async () => {
  const { endpoint } = (await addEndpoint(own.db, defaultOwnerId, {
    url: 'https://hooks.example.com/',
    events: ['capture.completed', 'capture.failed'],
  }))!;
  const { batchId, captures } = await makeBatch(3);
  const [ended, waiting, running] = captures as [AcceptedCapture, AcceptedCapture, AcceptedCapture];
  const deliveries = async () => {
    const found = await listDeliveries(own.db, defaultOwnerId, { after: undefined, endpointId: endpoint.id, limit: 10 });
    return found.map(({ payload, completedAt }) => [(payload['data'] as { capture_id: string }).capture_id, completedAt !== null]);
  };
  await end(ended, { grade: 'ok' });
  assert.deepEqual(await deliveries(), [[ended.captureId, false]]);

  const removed = [
    await deleteItem(own.db, defaultOwnerId, ended.itemId, 24),
    await deleteItem(own.db, defaultOwnerId, waiting.itemId, 24),
    await deleteCapture(own.db, defaultOwnerId, running.itemId, running.captureId, 24),
  ];

  assert.deepEqual(
    removed.map((work) => work?.captures),
    [
      [],
      [{ captureId: waiting.captureId, generation: 2, taskId: waiting.taskId }],
      [{ captureId: running.captureId, generation: 2, taskId: running.taskId }],
    ],
  );
  const { rows } = await own.db.execute(
    sql`select status, error_code as code from captures where id = any(${sql.param([waiting.captureId, running.captureId])}::uuid[])`,
  );
  assert.deepEqual(
    rows.map(({ status, code }) => `${String(status)} ${String(code)}`),
    ['failed cancelled', 'failed cancelled'],
  );
  assert.equal(await recordVisit(own.db, buildManifest({ captureId: running.captureId }), undefined, 1), false);
  assert.equal((await readBatch(batchId))?.['open'], 0);
  assert.equal(await finalizers(batchId), 1);
  assert.deepEqual(await deliveries(), [[ended.captureId, true]], 'what was not sent yet is not sent, and nothing new is written');
  assert.deepEqual(
    await readTaskVersions(
      own.db,
      captures.map(({ taskId }) => taskId),
    ),
    [],
  );
  assert.deepEqual(await Promise.all(captures.map(({ taskId }) => readTask(own.db, defaultOwnerId, taskId))), [undefined, undefined, undefined]);
  assert.equal(await deleteCapture(own.db, defaultOwnerId, running.itemId, running.captureId, 24), undefined);
  assert.deepEqual([await listFailed(own.db, defaultOwnerId, {}, undefined, 10), await requeueFailed(own.db, defaultOwnerId, {}, 10)], [[], 0]);
  await own.db.execute(sql`delete from webhook_endpoints`);
});

test('a requeue that a deadlock ends is made anew', async () => {
  const [first, second] = [await accept(), await accept()];
  await Promise.all([end(first, { grade: null, code: 'dns_not_found' }), end(second, { grade: null, code: 'dns_not_found' })]);
  await own.db.execute(sql`
    create function fail_once() returns trigger language plpgsql as $$ begin
      if nextval('conflicts') <= 2 then raise exception using errcode = case currval('conflicts') when 1 then '40P01' else '40001' end; end if;
      return new;
    end $$`);
  await own.db.execute(sql`create sequence conflicts`);
  await own.db.execute(sql`create trigger conflict before insert on outbox for each row execute function fail_once()`);

  const requeued = await requeueFailed(own.db, defaultOwnerId, { code: 'dns_not_found' }, 100);

  await own.db.execute(sql`drop trigger conflict on outbox`);
  assert.equal(requeued, 2);
  assert.deepEqual([(await read(first)).status, (await read(second)).status], ['pending', 'pending']);
});

test('a batch that is cancelled while its captures are being made gets no more of them', async () => {
  const entries = [0, 1].map((position) => ({ position, url: `https://example.com/half/${position}` }));
  const request = { archivers: ['pdf' as const], options: {}, priority: 'bulk' as const, requestId: 'test' };
  const { taskId, batchId } = await acceptBatch(own.db, defaultOwnerId, request, entries);
  await expandBatch(own.db, batchId, 1, 1);

  await cancelWhole(taskId);

  assert.equal(await expandBatch(own.db, batchId, 1, 1), undefined);
  assert.equal((await readBatch(batchId))?.['failed'], 2);
  const items = await listBatchItems(own.db, defaultOwnerId, taskId, { after: -1, limit: 10 });
  assert.deepEqual(
    items!.map(({ status, errorCode, captureId }) => [status, errorCode, captureId !== null]),
    [
      ['failed', 'cancelled', true],
      ['failed', 'cancelled', false],
    ],
  );
});

test('tasks and idempotency keys are forgotten when their time has come, and only then', async () => {
  const [old, fresh] = [await accept(), await accept()];
  await Promise.all([end(old, { grade: 'ok' }), end(fresh, { grade: 'ok' })]);
  const oldTaskId = uuidv7(Date.now() - 40 * 24 * 3_600_000);
  await own.db.execute(sql`update tasks set id = ${oldTaskId}, completed_at = now() - interval '40 days' where id = ${old.taskId}`);
  const openTaskId = uuidv7(Date.now() - 40 * 24 * 3_600_000);
  await own.db.execute(sql`update tasks set id = ${openTaskId} where id = ${(await accept()).taskId}`);
  for (const [hash, age] of [
    ['old', '25 hours'],
    ['fresh', '23 hours'],
  ] as const) {
    await own.db.execute(sql`
      insert into idempotency_keys (owner_id, method, path, key_hash, request_hash, created_at)
      values (${defaultOwnerId}, 'POST', '/', ${Buffer.from(hash)}, ${Buffer.from(hash)}, now() - ${age}::interval)`);
  }

  assert.equal(await expireTasks(own.db, 30), 1);
  assert.equal(await cleanIdempotencyKeys(own.db), 1);

  const left = await own.db.execute<{ id: string }>(sql`select id from tasks where type = 'capture'`);
  assert.deepEqual(left.rows.map(({ id }) => id).toSorted(), [openTaskId, fresh.taskId].toSorted());
  assert.ok(await findArtifact(own.db, defaultOwnerId, { itemId: old.itemId, archiver: 'singlefile', role: 'main' }), 'what it made stays');
});
