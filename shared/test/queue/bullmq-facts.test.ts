// What our ids, generations and cancellation are built on. When one of these fails after an upgrade of BullMQ, read docs/adr/0001 again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DelayedError, FlowProducer, Queue, Worker } from 'bullmq';
import { startOwnRedis, waitUntil } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';

let own: TestRedis;
before(async () => {
  own = await startOwnRedis();
});
after(() => own.close());

const options = () => ({ connection: own.redis, prefix: own.prefix });

test('a job id is used up while its job is kept: a new parent over a completed leaf waits for ever', async () => {
  const flows = new FlowProducer(options());
  const root = new Queue('used-root', options());
  const leaf = new Queue('used-leaf', options());
  const ran: string[] = [];
  const workers = [
    new Worker('used-leaf', async (job) => void ran.push(job.id ?? ''), options()),
    new Worker('used-root', async (job) => void ran.push(job.id ?? ''), options()),
  ];
  const flow = (parent: string) => ({
    name: 'root',
    queueName: 'used-root',
    opts: { jobId: parent },
    children: [{ name: 'leaf', queueName: 'used-leaf', opts: { jobId: 'leaf-1' } }],
  });

  await flows.add(flow('root-1'));
  await waitUntil(() => ran.includes('root-1'), 'the first flow ends');
  await flows.add(flow('root-1'));
  await flows.add(flow('root-2'));
  await leaf.add('leaf', {}, { jobId: 'leaf-2' });
  await waitUntil(() => ran.includes('leaf-2'), 'a job added later ends');

  assert.deepEqual(ran, ['leaf-1', 'root-1', 'leaf-2']);
  assert.equal(await root.getJobState('root-2'), 'waiting-children');
  await Promise.all([...workers, flows, root, leaf].map((part) => part.close()));
});

test('the root of a flow cannot be removed while its leaf is active', async () => {
  const flows = new FlowProducer(options());
  const root = new Queue('locked-root', options());
  const gate = Promise.withResolvers<void>();
  const active = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const workers = [
    new Worker('locked-leaf', () => (active.resolve(), gate.promise), options()),
    new Worker('locked-root', async () => ended.resolve(), options()),
  ];

  await flows.add({ name: 'root', queueName: 'locked-root', opts: { jobId: 'root' }, children: [{ name: 'leaf', queueName: 'locked-leaf' }] });
  await active.promise;
  const job = await root.getJob('root');
  await assert.rejects(() => job!.remove(), /locked/);
  gate.resolve();
  await ended.promise; // the rest of the flow runs all the same

  await Promise.all([...workers, flows, root].map((part) => part.close()));
});

test('deferring a job three times costs no attempt, though it starts four times', async () => {
  const queue = new Queue('deferred', options());
  const ended = Promise.withResolvers<{ made: number; started: number; stalled: number }>();
  const worker = new Worker(
    'deferred',
    async (job, token) => {
      if (job.attemptsStarted < 4) {
        await job.moveToDelayed(Date.now(), token);
        throw new DelayedError();
      }
      ended.resolve({ made: job.attemptsMade, started: job.attemptsStarted, stalled: job.stalledCounter });
    },
    options(),
  );

  await queue.add('job', {});

  assert.deepEqual(await ended.promise, { made: 0, started: 4, stalled: 0 });
  await Promise.all([worker.close(), queue.close()]);
});

test('after a FLUSHALL the worker of an active job goes on, and a new job of the same work runs beside it', async () => {
  const queue = new Queue('flushed', { ...options() });
  const gate = Promise.withResolvers<void>();
  const started: string[] = [];
  const errors: string[] = [];
  const worker = new Worker('flushed', async (job) => (started.push(job.id ?? ''), gate.promise), { ...options(), concurrency: 2 });
  worker.on('error', (error) => errors.push(error.message));

  await queue.add('job', {}, { jobId: 'work-g1' });
  await waitUntil(() => started.length === 1, 'the first job runs');
  await own.redis.flushall();
  await queue.add('job', {}, { jobId: 'work-g2' });
  await waitUntil(() => started.length === 2, 'the second runs beside it');
  gate.resolve();
  await waitUntil(() => errors.some((message) => message.includes('Missing key for job')), 'the first finds its job gone');

  assert.deepEqual(started, ['work-g1', 'work-g2']);
  await Promise.all([worker.close(), queue.close()]);
});
