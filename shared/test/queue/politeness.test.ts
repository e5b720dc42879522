// What politeness promises to a whole queue, shown with workers, Redis and visits that do nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Queue } from 'bullmq';
import { z } from 'zod';
import { createHostSlots, startWorker } from '@htbase/shared/queue';
import type { HostSlots, HostSlotsDeps, JobContext } from '@htbase/shared/queue';
import { createTestRedis, quietLog, waitUntil } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';
import { RetryLaterError, pause } from '@htbase/shared/utils';

let own: TestRedis;
before(async () => {
  own = await createTestRedis(process.env);
});
after(() => own.close());

const schema = z.object({ host: z.string() });

/** Workers of a queue that visit hosts in turn; `starts` counts how often a worker took each job up. */
function startFleet(queue: string, { workers, concurrency }: { workers: number; concurrency: number }, change: Partial<HostSlotsDeps>) {
  const starts = new Map<string, number>();
  const visited: string[] = [];
  const present = new Map<string, number>();
  const seen = { most: 0, idleMs: 0 };
  const idleSince = new Map<string, number>();
  // tending would find a lost hand-over: here none may be lost
  const all: HostSlots[] = Array.from({ length: workers }, () =>
    createHostSlots({ redis: own.redis, prefix: own.prefix, log: quietLog(), concurrency: 2, minIntervalMs: 0, tendMs: 600_000, ...change }),
  );
  const handle = (slots: HostSlots, visit: (host: string, jobId: string) => Promise<void>) => async (job: { host: string }, context: JobContext) => {
    const { createdAt, jobId } = context;
    const visitor = { host: job.host, queue, jobId, createdAt, priority: 'bulk' as const };
    starts.set(jobId, (starts.get(jobId) ?? 0) + 1);
    const turn = await slots.acquire(visitor);
    if (!turn.isGranted) {
      throw new RetryLaterError(turn.reason, 'later', turn.delayMs);
    }
    present.set(job.host, (present.get(job.host) ?? 0) + 1);
    seen.most = Math.max(seen.most, present.get(job.host) ?? 0);
    seen.idleMs = Math.max(seen.idleMs, performance.now() - (idleSince.get(job.host) ?? Number.POSITIVE_INFINITY));
    idleSince.delete(job.host);
    await visit(job.host, jobId);
    present.set(job.host, (present.get(job.host) ?? 0) - 1);
    if (present.get(job.host) === 0) {
      idleSince.set(job.host, performance.now());
    }
    visited.push(jobId);
    await slots.release(visitor, 10);
    return { status: 'done' };
  };
  return {
    starts,
    visited,
    seen,
    run(visit: (host: string, jobId: string) => Promise<void>) {
      const running = all.map((slots) =>
        startWorker(
          { queue, name: queue, schema, concurrency, handle: handle(slots, visit) },
          { redis: own.redis, prefix: own.prefix, log: quietLog(), metrics: { observe() {} }, drainMs: 1_000 },
        ),
      );
      return async () => {
        await Promise.all(running.map((worker) => worker.close()));
        await Promise.all(all.map((slots) => slots.close()));
      };
    },
  };
}

const addJobs = (queue: Queue, host: string, count: number) =>
  queue.addBulk(Array.from({ length: count }, (_, n) => ({ name: 'job', data: { host }, opts: { jobId: `${host}-${n}`, priority: 100 } })));
const shortly = () => pause(2, new AbortController().signal);

test('a thousand jobs of one host hold up nobody else, are woken a few times each, and all get their turn', async () => {
  const queue = new Queue('thousand', { connection: own.redis, prefix: own.prefix });
  await addJobs(queue, 'busy.example', 1_000);
  await addJobs(queue, 'other.example', 20);
  const fleet = startFleet('thousand', { workers: 2, concurrency: 3 }, {});
  const othersDone = Promise.withResolvers<void>();
  let others = 0;

  const stop = fleet.run(async (host) => {
    if (host === 'busy.example') {
      await othersDone.promise; // the host stays full until the jobs that stand behind a thousand are through
      await shortly();
    } else {
      others += 1;
      if (others === 20) {
        othersDone.resolve();
      }
    }
  });
  await waitUntil(() => fleet.visited.length === 1_020, 'all are visited', 60_000);
  await stop();

  const counts = [...fleet.starts].filter(([jobId]) => jobId.startsWith('busy')).map(([, count]) => count);
  assert.equal(new Set(fleet.visited).size, 1_020, 'each once');
  assert.equal(fleet.seen.most, 2);
  assert.ok(fleet.seen.idleMs < 1_000, `a host was left alone for ${fleet.seen.idleMs} ms while its jobs waited`);
  assert.ok(Math.max(...counts) <= 4, `woken ${Math.max(...counts)} times`);
  await queue.close();
});

test('a late visit moves those behind it', async () => {
  const visitor = (n: number) => ({ host: 'late.example', queue: 'late', jobId: `late-${n}`, createdAt: new Date(n), priority: 'bulk' as const });
  const slots = createHostSlots({ redis: own.redis, prefix: own.prefix, log: quietLog(), concurrency: 3, minIntervalMs: 60_000 });
  const reserved = `${own.prefix}:host:late.example:reserved`;
  await slots.acquire(visitor(1));
  await slots.acquire(visitor(2));
  await slots.acquire(visitor(3));
  const members = await own.redis.zrange(reserved, '0', '-1');
  await own.redis.zadd(reserved, Date.now(), members[0] ?? ''); // its minute has gone by, and more
  await own.redis.zadd(reserved, Date.now() + 1_000, members[1] ?? '');

  assert.equal((await slots.acquire(visitor(2))).isGranted, true);
  const third = await slots.acquire(visitor(3));

  assert.ok(!third.isGranted && third.delayMs > 59_000, JSON.stringify(third));
  await slots.close();
});

test('jobs that are spaced out each come back at their own time', async () => {
  const queue = new Queue('spaced', { connection: own.redis, prefix: own.prefix });
  await addJobs(queue, 'spaced.example', 8);
  const fleet = startFleet('spaced', { workers: 1, concurrency: 4 }, { minIntervalMs: 150 });
  const begun: number[] = [];

  const stop = fleet.run(async () => void begun.push(performance.now()));
  await waitUntil(() => fleet.visited.length === 8, 'all are visited');
  await stop();

  const gaps = begun.slice(1).map((time, index) => time - (begun[index] ?? 0));
  assert.ok(Math.min(...gaps) > 130, `gaps ${gaps.map(Math.round).join(', ')}`);
  assert.ok(Math.max(...fleet.starts.values()) <= 4);
  await queue.close();
});

test('a worker that dies with the only token holds the line up no longer than the lease', async () => {
  const queue = new Queue('orphaned', { connection: own.redis, prefix: own.prefix });
  const slots = createHostSlots({ redis: own.redis, prefix: own.prefix, log: quietLog(), concurrency: 1, minIntervalMs: 0, leaseMs: 300 });
  await slots.acquire({ host: 'orphaned.example', queue: 'orphaned', jobId: 'lost', createdAt: new Date(0), priority: 'bulk' });
  await slots.close();
  await addJobs(queue, 'orphaned.example', 3);
  const fleet = startFleet('orphaned', { workers: 2, concurrency: 2 }, { concurrency: 1, leaseMs: 300, tendMs: 100 });

  const stop = fleet.run(shortly);
  await waitUntil(() => fleet.visited.length === 3, 'all are visited');

  await stop();
  await queue.close();
});

test('a job in line that is removed gives its turn to the next', async () => {
  const queue = new Queue('removed', { connection: own.redis, prefix: own.prefix });
  await addJobs(queue, 'removed.example', 5);
  const fleet = startFleet('removed', { workers: 1, concurrency: 2 }, { concurrency: 1 });
  const first = Promise.withResolvers<void>();

  const stop = fleet.run(() => first.promise);
  await waitUntil(async () => (await queue.getDelayedCount()) === 4, 'four wait');
  for (const n of [1, 2, 3]) {
    await queue.remove(`removed.example-${n}`);
  }
  first.resolve();
  await waitUntil(() => fleet.visited.length === 2, 'both that are left are visited');

  assert.ok(fleet.visited.includes('removed.example-4'));
  await stop();
  await queue.close();
});
