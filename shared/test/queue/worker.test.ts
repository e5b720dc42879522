import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Queue } from 'bullmq';
import { pino } from 'pino';
import { z } from 'zod';
import { versioned } from '@htbase/shared/models';
import { createFlowStates, buildCaptureFlow, jobIds, startWorker } from '@htbase/shared/queue';
import type { JobContext, RunningWorker } from '@htbase/shared/queue';
import { FlowProducer } from 'bullmq';
import { createTestRedis, quietLog, waitUntil } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';
import { PermanentError, RetryLaterError, uuidv7 } from '@htbase/shared/utils';

let own: TestRedis;
before(async () => {
  own = await createTestRedis(process.env);
});
after(() => own.close());

const seenMetrics: string[] = [];
function start(queue: string, handle: (payload: { n: number }, context: JobContext) => Promise<{ status: string }>, drainMs = 5_000): RunningWorker {
  const metrics = { observe: (task: string, _queue: string, status: string) => void seenMetrics.push(`${task}:${status}`) };
  return startWorker(
    { queue, name: queue, schema: z.object({ n: z.number() }), concurrency: 2, handle },
    { redis: own.redis, prefix: own.prefix, log: quietLog(), metrics, drainMs },
  );
}
const open = (name: string) => new Queue(name, { connection: own.redis, prefix: own.prefix });

test('a permanent error ends a job at once, any other is tried again, and a deferral costs no attempt', async () => {
  const attempts: Record<number, number[]> = { 1: [], 2: [], 3: [] };
  let isDeferred = false;
  const worker = start('errors', async ({ n }, context) => {
    attempts[n]?.push(context.attempt);
    if (n === 1) {
      throw new PermanentError('cancelled', 'no use');
    }
    if (n === 2 && !context.isLastAttempt) {
      throw new Error('try again');
    }
    if (n === 3 && !isDeferred) {
      isDeferred = true;
      throw new RetryLaterError('host_busy', 'later', 10);
    }
    return { status: 'done' };
  });
  const queue = open('errors');
  await queue.addBulk([1, 2, 3].map((n) => ({ name: 'job', data: { n }, opts: { jobId: `job-${n}`, attempts: 3 } })));

  await waitUntil(async () => (await queue.getJobCounts('completed', 'failed'))['completed'] === 2, 'two jobs complete');
  await waitUntil(async () => (await queue.getJobState('job-1')) === 'failed', 'the permanent one fails');

  assert.deepEqual(attempts, { 1: [1], 2: [1, 2, 3], 3: [1, 1] });
  assert.ok(seenMetrics.includes('errors:failed') && seenMetrics.includes('errors:retried') && seenMetrics.includes('errors:done'));
  await worker.close();
  await queue.close();
});

test('a job knows how long it will wait before its next attempt, a fifth more or less than it asked for', async () => {
  const told: number[] = [];
  const worker = start('backing-off', async (_payload, { retryDelayMs }) => {
    told.push(retryDelayMs);
    throw new Error('try again');
  });
  const queue = open('backing-off');
  const jobs = [1, 2, 3].map((n) => ({
    name: 'job',
    data: { n },
    opts: { jobId: `back-${n}`, attempts: 3, backoff: { type: 'custom', delay: 3_600_000 } },
  }));
  await queue.addBulk(jobs);

  await waitUntil(async () => (await queue.getJobCounts('delayed'))['delayed'] === 3, 'all are put aside');

  const delays = (await queue.getDelayed()).map(({ delay }) => delay);
  assert.deepEqual(delays.toSorted(), told.toSorted());
  assert.equal(new Set(delays).size, 3);
  assert.ok(
    delays.every((delay) => delay >= 0.8 * 3_600_000 && delay <= 1.2 * 3_600_000),
    String(delays),
  );
  await worker.close();
  await queue.close();
});

test('a payload that cannot be read fails for good', async () => {
  const worker = start('payloads', async () => ({ status: 'done' }));
  const queue = open('payloads');
  await queue.add('job', { n: 'one' }, { jobId: 'bad-1', attempts: 5 });

  await waitUntil(async () => (await queue.getJobState('bad-1')) === 'failed', 'it fails');

  await worker.close();
  await queue.close();
});

test('a job of a newer version waits for a newer worker and loses no attempt, one of an older version is brought up to date', async () => {
  const queue = open('versions');
  const consume = (schema: z.ZodType<{ v: number; text: string }>) => {
    const done: unknown[] = [];
    const lines: string[] = [];
    const log = pino({ base: null }, { write: (line) => void lines.push(line) });
    const handle = async (payload: unknown, { attempt }: JobContext) => (done.push([payload, attempt]), { status: 'done' });
    const consumer = { queue: 'versions', name: 'say', schema, concurrency: 1, handle };
    return { done, lines, ...startWorker(consumer, { redis: own.redis, prefix: own.prefix, log, metrics: { observe() {} }, drainMs: 100 }) };
  };
  await queue.add('job', { v: 1, text: 'old' }, { jobId: 'of-version-1' });
  await queue.add('job', { v: 2, words: ['new'] }, { jobId: 'of-version-2', attempts: 1 });

  const before = consume(versioned(z.strictObject({ v: z.literal(1), text: z.string() })));
  await waitUntil(async () => (await queue.getJobState('of-version-2')) === 'delayed' && before.done.length === 1, 'one is done, the other waits');
  await before.close();
  assert.deepEqual(before.done, [[{ v: 1, text: 'old' }, 1]]);
  assert.match(before.lines.join(), /newer_job.*the job has version 2, and this worker knows 1 at most.*say_deferred/);

  await (await queue.getJob('of-version-2'))?.promote();
  await queue.add('job', { v: 1, text: 'old' }, { jobId: 'of-version-1-late' });
  const newer = z.strictObject({ v: z.literal(2), words: z.array(z.string()) });
  const upgraded = versioned(newer, [({ text, ...rest }) => ({ ...rest, words: [text] })]).transform(({ v, words }) => ({ v, text: words.join() }));
  const after = consume(upgraded);
  await waitUntil(async () => after.done.length === 2, 'both are done');

  assert.deepEqual(
    after.done.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
    [
      [{ v: 2, text: 'new' }, 1],
      [{ v: 2, text: 'old' }, 1],
    ],
  );
  await after.close();
  await queue.close();
});

test('a worker that stops gives its job back without costing it an attempt', async () => {
  const begun = Promise.withResolvers<void>();
  const first = start(
    'draining',
    (_payload, { signal }) => new Promise((_resolve, reject) => (signal.addEventListener('abort', () => reject(signal.reason)), begun.resolve())),
    50,
  );
  const queue = open('draining');
  await queue.add('job', { n: 1 }, { jobId: 'drained-1' });
  await begun.promise;

  await first.close();
  const seen = Promise.withResolvers<number>();
  const second = start('draining', async (_payload, { attempt }) => (seen.resolve(attempt), { status: 'done' }));

  assert.equal(await seen.promise, 1);
  await second.close();
  await queue.close();
});

test('a flow is live while every branch can still end, and dead when one of its jobs is gone', async () => {
  const lanes = [
    { queue: 'lane-a', archivers: ['pdf', 'singlefile'] },
    { queue: 'lane-b', archivers: ['monolith', 'readability', 'screenshot'] },
  ] as const;
  const flows = new FlowProducer({ connection: own.redis, prefix: own.prefix });
  const states = createFlowStates(own.redis, own.prefix, lanes);
  const captureId = uuidv7();
  const work = {
    taskId: uuidv7(),
    captureId,
    itemId: 'x',
    generation: 1,
    url: 'https://example.com/',
    archivers: ['pdf', 'monolith'],
    options: {},
    priority: 'bulk',
  } as const;
  const isLive = (generation = 1) => states.isLive(captureId, generation, work.archivers);
  assert.equal(await isLive(), false);

  const flow = await flows.add(buildCaptureFlow(work, lanes, 1_000));
  assert.equal(flow.children?.length, 2);
  assert.equal(await isLive(), true);
  assert.equal(await isLive(2), false);

  await own.redis.zrem(`${own.prefix}:lane-b:prioritized`, jobIds.capture(captureId, 'lane-b', 1));
  await own.redis.del(`${own.prefix}:lane-b:${jobIds.capture(captureId, 'lane-b', 1)}`);
  assert.equal(await isLive(), false, 'a branch without its leaf never ends');

  await Promise.all([flows.close(), states.close()]);
});
