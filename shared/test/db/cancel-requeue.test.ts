import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'drizzle-orm';
import {
  acceptCapture,
  cancelTask,
  createBlobRepository,
  defaultOwnerId,
  expireIdempotencyKeys,
  expireTasks,
  findArtifact,
  listFailed,
  readTask,
  recordVisit,
  relayOutbox,
  requeueFailed,
  settleCapture,
} from '@htbase/shared/db';
import type { AcceptedCapture, CaptureRequest } from '@htbase/shared/db';
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

/** A batch with captures of its own, as its expansion leaves it. */
async function acceptBatch(items: number): Promise<{ taskId: string; batchId: string; captures: AcceptedCapture[] }> {
  const [taskId, batchId] = [uuidv7(), uuidv7()];
  await own.db.execute(sql`
    insert into batches (id, owner_id, status, request, total, open) values (${batchId}, ${defaultOwnerId}, 'processing', '{}', ${items}, ${items})`);
  await own.db.execute(
    sql`insert into tasks (id, owner_id, type, status, batch_id) values (${taskId}, ${defaultOwnerId}, 'batch', 'processing', ${batchId})`,
  );
  const captures: AcceptedCapture[] = [];
  for (let position = 0; position < items; position += 1) {
    const capture = await accept({ priority: 'bulk' });
    captures.push(capture);
    await own.db.execute(
      sql`insert into batch_items (batch_id, position, url, capture_id) values (${batchId}, ${position}, 'https://example.com/', ${capture.captureId})`,
    );
    await own.db.execute(sql`update tasks set parent_id = ${taskId} where id = ${capture.taskId}`);
  }
  return { taskId, batchId, captures };
}

const readBatch = async (batchId: string) => {
  const { rows } = await own.db.execute(
    sql`select status, generation, open, succeeded, failed, completed_at is not null as "isCompleted" from batches where id = ${batchId}`,
  );
  return rows[0];
};
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

  assert.deepEqual(first, { status: 'cancelled', captures: [{ captureId: accepted.captureId, generation: 2, taskId: accepted.taskId }] });
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
  await relayOutbox(own.db, 500, async (captures) => void relayed.push(...captures.map(({ captureId }) => captureId)));
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
  const { taskId, batchId, captures } = await acceptBatch(3);
  const [kept, running, waiting] = captures as [AcceptedCapture, AcceptedCapture, AcceptedCapture];
  await end(kept, { grade: 'ok' });
  await own.db.execute(sql`update batches set open = 2, succeeded = 1 where id = ${batchId}`);
  await recordVisit(own.db, buildManifest({ captureId: running.captureId, outcomes: [buildSuccess('pdf', 'pdf')] }), undefined, 1);

  const cancellation = await cancelTask(own.db, defaultOwnerId, taskId);

  assert.ok(cancellation?.status === 'cancelled');
  assert.deepEqual(cancellation.captures.map(({ captureId }) => captureId).toSorted(), [running.captureId, waiting.captureId].toSorted());
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
    { status: 'failed', generation: 2, open: 0, succeeded: 1, failed: 2, isCompleted: true },
    'the batch stays cancelled',
  );
});

test('cancelling one capture of a batch counts it there, and the last one lets the batch end', async () => {
  const { batchId, captures } = await acceptBatch(2);
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
  await relayOutbox(own.db, 500, async (captures) => void relayed.push(...captures));
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

test('a requeue opens the batch again to which a capture belongs', async () => {
  const { taskId, batchId, captures } = await acceptBatch(1);
  await end(captures[0]!, { grade: null, code: 'dns_not_found' });
  await own.db.execute(sql`update batches set status = 'failed', open = 0, failed = 1, completed_at = now() where id = ${batchId}`);
  await own.db.execute(sql`update tasks set status = 'failed', completed_at = now() where id = ${taskId}`);

  assert.equal(await requeueFailed(own.db, defaultOwnerId, {}, 100), 1);

  assert.deepEqual(await readBatch(batchId), { status: 'processing', generation: 2, open: 1, succeeded: 0, failed: 0, isCompleted: false });
  assert.equal((await readTask(own.db, defaultOwnerId, taskId))?.status, 'processing');
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
  assert.equal(await expireIdempotencyKeys(own.db), 1);

  const left = await own.db.execute<{ id: string }>(sql`select id from tasks where type = 'capture'`);
  assert.deepEqual(left.rows.map(({ id }) => id).toSorted(), [openTaskId, fresh.taskId].toSorted());
  assert.ok(await findArtifact(own.db, defaultOwnerId, { itemId: old.itemId, archiver: 'singlefile', role: 'main' }), 'what it made stays');
});
