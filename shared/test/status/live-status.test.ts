import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createLiveStatus } from '@htbase/shared/status';
import type { LiveStatus, LiveUpdate } from '@htbase/shared/status';
import { createTestRedis } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';
import { uuidv7 } from '@htbase/shared/utils';

let own: TestRedis;
let live: LiveStatus;
before(async () => {
  own = await createTestRedis(process.env);
  live = createLiveStatus(own.redis, own.prefix);
});
after(() => own.close());

const buildUpdate = (taskId: string, change: Partial<LiveUpdate>): LiveUpdate => ({
  taskId,
  archiver: 'pdf',
  generation: 1,
  status: 'processing',
  attempts: 1,
  ...change,
});

test('a lower stage or an older generation is refused', async () => {
  const taskId = uuidv7();

  assert.equal(await live.update(buildUpdate(taskId, { stage: 'making' })), true);
  assert.equal(await live.update(buildUpdate(taskId, { stage: 'visiting' })), false);
  assert.equal(await live.update(buildUpdate(taskId, { stage: 'visiting', generation: 2 })), true);
  assert.equal(await live.update(buildUpdate(taskId, { stage: 'stored', generation: 1 })), false);

  const pdf = (await live.read(taskId)).get('pdf');
  assert.equal(pdf?.stage, 'visiting');
  assert.equal(pdf?.generation, 2);
});

test('progress never goes backwards, not even in a new generation', async () => {
  const taskId = uuidv7();
  await live.update(buildUpdate(taskId, { stage: 'staged' }));
  const reached = (await live.read(taskId)).get('pdf')?.progress;

  await live.update(buildUpdate(taskId, { stage: 'visiting', generation: 2 }));

  assert.equal((await live.read(taskId)).get('pdf')?.progress, reached);
});

test('a retry keeps the stage that was reached and says why and when', async () => {
  const taskId = uuidv7();
  const notBefore = new Date('2026-01-02T03:04:05Z');
  await live.update(buildUpdate(taskId, { stage: 'making' }));

  await live.update(buildUpdate(taskId, { status: 'retrying', reason: 'it crashed', errorCode: 'browser_crashed', notBefore }));

  const pdf = (await live.read(taskId)).get('pdf');
  assert.deepEqual(
    { status: pdf?.status, stage: pdf?.stage, reason: pdf?.reason, notBefore: pdf?.notBefore },
    { status: 'retrying', stage: 'making', reason: 'it crashed', notBefore: notBefore.toISOString() },
  );
});

test('every change is one event of a stream that ends with the status', async () => {
  const taskId = uuidv7();
  await live.update(buildUpdate(taskId, { stage: 'visiting' }));
  await live.update(buildUpdate(taskId, { stage: 'queued' }));
  await live.update(buildUpdate(taskId, { stage: 'staged' }));

  assert.equal(await own.redis.xlen(`${own.prefix}:events:${taskId}`), 2);
  assert.ok((await own.redis.ttl(`${own.prefix}:events:${taskId}`)) > 6 * 24 * 3_600);
  assert.ok((await own.redis.ttl(`${own.prefix}:task:${taskId}`)) > 6 * 24 * 3_600);
});
