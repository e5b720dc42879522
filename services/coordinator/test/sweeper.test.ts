import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { FlowProducer } from 'bullmq';
import { acceptCapture, defaultOwnerId, readTask, setQueuePaused } from '@htbase/shared/db';
import type { AcceptedCapture } from '@htbase/shared/db';
import { createMetrics } from '@htbase/shared/metrics';
import { createFlowStates, createGenerations, createQueueControl, intactKey } from '@htbase/shared/queue';
import { buildRequest, createTestDatabase, keepArticle, quietLog, startOwnRedis, uniqueUrl } from '@htbase/shared/testing';
import type { TestDatabase, TestRedis } from '@htbase/shared/testing';
import { createRelay } from '../src/outbox/relay.ts';
import type { Relay } from '../src/outbox/relay.ts';
import { keepPauses } from '../src/sweep/keep-pauses.ts';
import { sweep } from '../src/sweep/sweeper.ts';

const lanes = [{ queue: 'archive', archivers: ['singlefile', 'monolith', 'readability', 'pdf', 'screenshot'] }] as const;
let database: TestDatabase;
let own: TestRedis;
let flows: FlowProducer;
let relay: Relay;
let flowStates: ReturnType<typeof createFlowStates>;
before(async () => {
  [database, own] = await Promise.all([createTestDatabase(process.env), startOwnRedis()]);
  flows = new FlowProducer({ connection: own.redis, prefix: own.prefix });
  flowStates = createFlowStates(own.redis, own.prefix, lanes);
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
  await Promise.all([flows.close(), flowStates.close()]);
  await own.close();
  await database.close();
});
beforeEach(async () => {
  settled = [];
  await own.redis.flushall();
});

let settled: (string | null)[] = [];
let pages = 0;
async function accept(): Promise<AcceptedCapture> {
  pages += 1;
  const accepted = await acceptCapture(database.db, buildRequest({ url: `https://example.com/${pages}` }));
  assert.ok(accepted);
  return accepted;
}

const run = (staleSeconds: number) =>
  sweep({
    db: database.db,
    redis: own.redis,
    prefix: own.prefix,
    flowStates,
    generations: createGenerations(own.redis, own.prefix),
    staleSeconds,
    log: quietLog(),
    onSettled: (taskId) => void settled.push(taskId),
    relay: () => relay.run(),
  });
const generationOf = async ({ taskId }: AcceptedCapture) => (await readTask(database.db, defaultOwnerId, taskId))?.capture?.generation;
const isLive = ({ captureId }: AcceptedCapture, generation: number) => flowStates.isLive(captureId, generation, ['singlefile', 'pdf']);

test('work that stands on its queue is left alone, however long it has been silent', async () => {
  const accepted = await accept();
  await relay.run();
  await own.redis.set(intactKey(own.prefix), '1');

  await run(0);

  assert.equal(await generationOf(accepted), 1);
  assert.equal(await isLive(accepted, 1), true);
});

test('a summarization that stands on its queue is left alone; one that is lost is driven anew, three times at most', async () => {
  const { summaryTaskId } = await keepArticle(database.db, { url: uniqueUrl() });
  const task = async () => (await readTask(database.db, defaultOwnerId, summaryTaskId!))!;
  await relay.run();
  await own.redis.set(intactKey(own.prefix), '1');
  await run(0);
  assert.deepEqual([(await task()).summarization?.generation, await flowStates.isSummaryLive(summaryTaskId!, 1)], [1, true]);

  for (const generation of [2, 3]) {
    await own.redis.flushall();
    await run(3_600);
    assert.deepEqual([(await task()).summarization?.generation, await flowStates.isSummaryLive(summaryTaskId!, generation)], [generation, true]);
    assert.equal(await createGenerations(own.redis, own.prefix).current(summaryTaskId!), generation);
  }
  await own.redis.flushall();
  await run(3_600);

  const { status, errorCode } = await task();
  assert.deepEqual([status, errorCode, settled.includes(summaryTaskId)], ['failed', 'worker_lost', true]);
});

test('work on a paused queue is not taken for lost', async () => {
  const control = createQueueControl(own.redis, own.prefix, ['archive']);
  const accepted = await accept();
  await control.pause('archive');
  await relay.run();
  await own.redis.set(intactKey(own.prefix), '1');

  await run(0);

  assert.equal(await generationOf(accepted), 1);
  assert.deepEqual([await isLive(accepted, 1), (await control.counts())[0]?.isPaused], [true, true]);
  await control.close();
});

test('after a wipe of Redis everything is driven anew at once, in a new generation', async () => {
  const accepted = await accept();
  await relay.run();
  await own.redis.flushall();

  await run(3_600);

  assert.equal(await generationOf(accepted), 2);
  assert.equal(await isLive(accepted, 2), true);
});

test('work that is on no queue is driven anew only after it has been silent long enough', async () => {
  const accepted = await accept();
  await relay.run();
  await own.redis.flushall();
  await own.redis.set(intactKey(own.prefix), '1');

  await run(3_600);
  assert.equal(await generationOf(accepted), 1);
  await run(0);
  assert.equal(await generationOf(accepted), 2);
});

test('what is lost in its third generation fails as worker_lost, and who waits for it is told', async () => {
  const accepted = await accept();
  for (let round = 0; round < 3; round += 1) {
    await relay.run();
    await own.redis.flushall();
    await run(0);
  }

  const task = await readTask(database.db, defaultOwnerId, accepted.taskId);
  assert.equal(task?.status, 'failed');
  assert.equal(task?.errorCode, 'worker_lost');
  assert.ok(settled.includes(accepted.taskId));
});

test('a queue that is to be paused is paused again after a wipe of Redis, and one that is not goes on', async () => {
  const { db } = database;
  const queueControl = createQueueControl(own.redis, own.prefix, ['archive', 'storage']);
  const paused = async () => (await queueControl.counts()).filter(({ isPaused }) => isPaused).map(({ queue }) => queue);
  const keep = () => keepPauses({ db, queueControl, log: quietLog() });

  await setQueuePaused(db, 'archive', true);
  await setQueuePaused(db, 'archive', true);
  await keep();
  assert.deepEqual(await paused(), ['archive']);
  await own.redis.flushall();
  assert.deepEqual(await paused(), []);
  await keep();
  assert.deepEqual(await paused(), ['archive']);
  await setQueuePaused(db, 'archive', false);
  await keep();
  assert.deepEqual(await paused(), []);
  await queueControl.close();
});
