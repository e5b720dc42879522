import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { FlowProducer, Queue } from 'bullmq';
import { acceptBatch, acceptCapture, defaultOwnerId, listBatchItems, readTask, settleCapture } from '@htbase/shared/db';
import type { AcceptedBatch } from '@htbase/shared/db';
import { createMetrics } from '@htbase/shared/metrics';
import { batchJobSchema, captureJobSchema, finishJobSchema, storeJobSchema } from '@htbase/shared/models';
import type { FinishJob, Priority } from '@htbase/shared/models';
import { captureOfJob, coordinatorQueue, createFlowStates, createGenerations, startWorker, storageQueue } from '@htbase/shared/queue';
import type { RunningWorker } from '@htbase/shared/queue';
import { buildRequest, createTestDatabase, quietLog, startOwnRedis, waitUntil } from '@htbase/shared/testing';
import type { TestDatabase, TestRedis } from '@htbase/shared/testing';
import { createExpandHandler } from '../src/batches/handle-expand-job.ts';
import { createFinalizeHandler } from '../src/batches/handle-finalize-job.ts';
import { createRelay } from '../src/outbox/relay.ts';
import type { Relay } from '../src/outbox/relay.ts';
import { sweep } from '../src/sweep/sweeper.ts';

const lanes = [{ queue: 'archive', archivers: ['singlefile', 'monolith', 'readability', 'pdf', 'screenshot'] }] as const;
let database: TestDatabase;
let own: TestRedis;
let flows: FlowProducer;
let relay: Relay;
before(async () => {
  [database, own] = await Promise.all([createTestDatabase(process.env), startOwnRedis()]);
  flows = new FlowProducer({ connection: own.redis, prefix: own.prefix });
  relay = createRelay({
    db: database.db,
    flows,
    generations: createGenerations(own.redis, own.prefix),
    lanes,
    retryDelayMs: 1_000,
    metrics: createMetrics('test'),
    log: quietLog(),
  });
});
after(async () => {
  await flows.close();
  await own.close();
  await database.close();
});
beforeEach(() => own.redis.flushall());

const deps = () => ({ redis: own.redis, prefix: own.prefix, log: quietLog(), metrics: { observe() {} }, drainMs: 1_000 });

interface CoordinatorOptions {
  concurrency?: number;
  onExpand?(batchId: string): Promise<void> | void;
  onFinish?(captureId: string): void;
}

/** What a coordinator does on its queue; captures end as if their worker had been lost. */
function startCoordinator({ concurrency = 8, onExpand = () => {}, onFinish = () => {} }: CoordinatorOptions = {}): RunningWorker {
  const { db } = database;
  const expand = createExpandHandler({ db, relay: () => relay.run() });
  const finalize = createFinalizeHandler({ db, onSettled: () => {} });
  const handleExpand: typeof expand = async (job, context) => {
    await onExpand(job.batchId);
    return expand(job, context);
  };
  const handleFinish = async ({ captureId, generation }: FinishJob) => {
    onFinish(captureId);
    await settleCapture(db, captureId, generation, 'worker_lost');
    await relay.run();
    return { status: 'failed' };
  };
  return startWorker(
    {
      queue: coordinatorQueue,
      concurrency,
      jobs: {
        'expand-batch': { name: 'expand_batch', schema: batchJobSchema, handle: handleExpand },
        'finalize-batch': { name: 'finalize_batch', schema: batchJobSchema, handle: finalize },
        'finish-capture': { name: 'finish_capture', schema: finishJobSchema, handle: handleFinish },
      },
    },
    deps(),
  );
}

/** Stands in for the workers of a queue: does nothing, in the order in which it gets the jobs. */
function startIdleWorker(queue: string, seen: (captureId: string) => Promise<void> | void = () => {}): RunningWorker {
  return startWorker(
    {
      queue,
      concurrency: 1,
      jobs: Object.fromEntries(
        ['capture', 'store'].map((name) => [
          name,
          {
            name,
            schema: name === 'capture' ? captureJobSchema : storeJobSchema,
            async handle(_payload: unknown, { jobId }: { jobId: string }) {
              await seen(captureOfJob(jobId)?.captureId ?? '');
              return { status: 'done' };
            },
          },
        ]),
      ),
    },
    deps(),
  );
}

let batches = 0;
function accept(count: number, priority: Priority = 'bulk'): Promise<AcceptedBatch> {
  batches += 1;
  const entries = Array.from({ length: count }, (_, position) => ({ position, url: `https://host-${position}.example.com/${batches}` }));
  return acceptBatch(database.db, defaultOwnerId, { archivers: ['singlefile', 'pdf'], options: {}, priority, requestId: 'test' }, entries);
}

const task = async ({ taskId }: AcceptedBatch) => (await readTask(database.db, defaultOwnerId, taskId))!;
const captureIds = async ({ taskId }: AcceptedBatch) =>
  (await listBatchItems(database.db, defaultOwnerId, taskId, { after: -1, limit: 10_000 }))!.flatMap((item) => item.captureId ?? []);
const waiting = async (name: string) => {
  const queue = new Queue(name, { connection: own.redis, prefix: own.prefix });
  const counts = await queue.getJobCounts('waiting', 'prioritized');
  await queue.close();
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
};

test('two coordinators at once make every capture of a batch once, run it to its end, and end it once', async () => {
  const batch = await accept(700);
  const finished: string[] = [];
  const workers = [
    ...[1, 2].map(() => startCoordinator({ onFinish: (captureId) => finished.push(captureId) })),
    startIdleWorker('archive'),
    startIdleWorker(storageQueue),
  ];

  await relay.run();
  await waitUntil(async () => (await task(batch)).status === 'failed', 'the batch ends');

  await Promise.all(workers.map((worker) => worker.close()));
  assert.deepEqual((await task(batch)).batch, { kind: 'captures', total: 700, expanded: 700, processing: 0, succeeded: 0, failed: 700 });
  const ids = await captureIds(batch);
  assert.equal(new Set(ids).size, 700);
  assert.deepEqual(finished.toSorted(), ids.toSorted());
  const ends = await database.db.$client.query("select 1 from outbox where batch_id = $1 and kind = 'finalize_batch'", [batch.batchId]);
  assert.equal(ends.rowCount, 1);
});

test('what a wipe of Redis takes from a batch is driven anew: its expansion, its captures, its end', async () => {
  const { db } = database;
  const flowStates = createFlowStates(own.redis, own.prefix, lanes);
  const generations = createGenerations(own.redis, own.prefix);
  const run = () =>
    sweep({
      db,
      redis: own.redis,
      prefix: own.prefix,
      flowStates,
      generations,
      staleSeconds: 3_600,
      log: quietLog(),
      onSettled: () => {},
      relay: () => relay.run(),
    });
  const batch = await accept(3);
  await relay.run();
  await own.redis.flushall();
  await run();
  assert.equal(await waiting(coordinatorQueue), 1, 'the expansion is there again');
  await run();
  assert.equal(await waiting(coordinatorQueue), 1, 'and left alone while it is');

  const first = startCoordinator();
  await waitUntil(() => waiting('archive').then((count) => count === 3), 'three captures wait');
  await first.close();
  await relay.run(); // what stands on the queue counts as dispatched
  await own.redis.flushall();
  await run();
  assert.equal(await waiting('archive'), 3, 'the captures are there again');

  for (const captureId of await captureIds(batch)) {
    await settleCapture(db, captureId, 2, 'worker_lost');
  }
  await relay.run();
  await own.redis.flushall();
  await run();
  const second = startCoordinator();
  await waitUntil(async () => (await task(batch)).status === 'failed', 'the batch ends');

  await Promise.all([second.close(), flowStates.close()]);
  assert.equal((await task(batch)).batch?.failed, 3);
});

test('an interactive request that comes while a thousand of a batch wait is next on every queue of its flow', async () => {
  await accept(1_000);
  await relay.run();
  const expanding = startCoordinator();
  await waitUntil(() => waiting('archive').then((count) => count === 1_000), 'the batch waits for its visits');
  await expanding.close();

  const order: Record<string, string[]> = { archive: [], [storageQueue]: [], [coordinatorQueue]: [] };
  const gate = Promise.withResolvers<void>();
  const workers = [
    startIdleWorker('archive', async (captureId) => {
      order['archive']!.push(captureId);
      await gate.promise; // one of the batch is being visited
    }),
  ];
  await waitUntil(() => order['archive']!.length === 1, 'a visit is under way');
  const interactive = await acceptCapture(database.db, buildRequest({ url: 'https://example.org/now' }));
  await relay.run();
  gate.resolve();
  await waitUntil(() => order['archive']!.length >= 50, 'some more visits have ended');
  // what follows a visit has not begun anywhere: bulk stands before the interactive one on both queues
  await Promise.all(workers.map((worker) => worker.close()));
  const storing = startIdleWorker(storageQueue, (captureId) => void order[storageQueue]!.push(captureId));
  await waitUntil(() => order[storageQueue]!.length >= 50, 'these are stored');
  await storing.close();
  const finishing = startCoordinator({ concurrency: 1, onFinish: (captureId) => void order[coordinatorQueue]!.push(captureId) });
  await waitUntil(() => order[coordinatorQueue]!.length >= 50, 'these are finished');
  await finishing.close();

  const places = Object.fromEntries(Object.entries(order).map(([queue, ids]) => [queue, ids.indexOf(interactive!.captureId)]));
  assert.deepEqual(places, { archive: 1, [storageQueue]: 0, [coordinatorQueue]: 0 });
});

test('an interactive batch overtakes one that is being expanded, after the chunk that is under way', async () => {
  const bulk = await accept(600);
  const gate = Promise.withResolvers<void>();
  const expanded: string[] = [];
  const coordinator = startCoordinator({
    concurrency: 1,
    async onExpand(batchId) {
      expanded.push(batchId);
      await gate.promise;
    },
  });
  await relay.run();
  await waitUntil(() => expanded.length === 1, 'a chunk is under way');

  const interactive = await accept(1, 'interactive');
  await relay.run();
  gate.resolve();
  await waitUntil(async () => (await task(bulk)).batch!.expanded === 600, 'all have their rows');
  await relay.run();
  const visited: string[] = [];
  const visiting = startIdleWorker('archive', (captureId) => void visited.push(captureId));
  await waitUntil(() => visited.length > 0, 'the first visit');

  await Promise.all([coordinator.close(), visiting.close()]);
  assert.deepEqual(expanded, [bulk.batchId, interactive.batchId, bulk.batchId, bulk.batchId]);
  assert.deepEqual(visited.slice(0, 1), await captureIds(interactive));
});
