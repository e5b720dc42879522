import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Queue } from 'bullmq';
import { z } from 'zod';
import { acceptCapture, defaultOwnerId, readTask } from '@htbase/shared/db';
import { jobIds, startWorker } from '@htbase/shared/queue';
import { buildRequest, createTestDatabase, createTestRedis, quietLog, waitUntil } from '@htbase/shared/testing';
import type { TestDatabase, TestRedis } from '@htbase/shared/testing';
import { RetryLaterError } from '@htbase/shared/utils';
import { runMirror } from '../src/captures/mirror.ts';

let database: TestDatabase;
let own: TestRedis;
before(async () => {
  [database, own] = await Promise.all([createTestDatabase(process.env), createTestRedis(process.env)]);
});
after(async () => {
  await own.close();
  await database.close();
});

test('a job that is put aside at once shows a sign of life but has not begun; it has once it goes on', async () => {
  const { redis, prefix } = own;
  const { db } = database;
  const accepted = await acceptCapture(db, buildRequest());
  assert.ok(accepted);
  const stop = new AbortController();
  const mirror = runMirror({ db, redis, prefix, lanes: [{ queue: 'archive', archivers: ['pdf'] }], log: quietLog() }, stop.signal);
  const queue = new Queue('archive', { connection: redis, prefix });
  let isPutAside = true;
  const handle = async () => {
    if (isPutAside) {
      throw new RetryLaterError('host_limit', 'later', 3_600_000);
    }
    return { status: 'done' };
  };
  const worker = startWorker(
    { queue: 'archive', name: 'archive', schema: z.unknown(), concurrency: 1, handle },
    { redis, prefix, log: quietLog(), metrics: { observe() {} }, drainMs: 1_000 },
  );
  const status = async () => (await readTask(db, defaultOwnerId, accepted.taskId))?.status;
  const isSeen = async () => {
    const { rows } = await db.$client.query('select 1 from captures where id = $1 and seen_at is not null', [accepted.captureId]);
    return rows.length > 0;
  };

  // what happened before the mirror listened is never told: so the job is added anew until it is seen
  await waitUntil(async () => {
    const jobId = jobIds.capture(accepted.captureId, 'archive', 1);
    await queue.remove(jobId);
    await queue.add('capture', {}, { jobId });
    return isSeen();
  }, 'a sign of life');
  assert.equal(await status(), 'pending');

  isPutAside = false;
  await queue.promoteJobs();
  await waitUntil(async () => (await status()) === 'processing', 'it has begun');

  stop.abort();
  await Promise.all([mirror, worker.close(), queue.close()]);
});
