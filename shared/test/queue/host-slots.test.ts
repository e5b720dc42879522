import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Queue } from 'bullmq';
import { createGenerations, createHostSlots, jobIds } from '@htbase/shared/queue';
import type { HostSlots, HostSlotsDeps, Visitor } from '@htbase/shared/queue';
import { createTestRedis, quietLog, waitUntil } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';
import { uuidv7 } from '@htbase/shared/utils';

let own: TestRedis;
before(async () => {
  own = await createTestRedis(process.env);
});
after(() => own.close());

let hosts = 0;
/** Slots of a host of its own; `visitor(n)` is the nth to have been created. */
function open(change: Partial<HostSlotsDeps> = {}): { slots: HostSlots; visitor(n: number, change?: Partial<Visitor>): Visitor } & AsyncDisposable {
  hosts += 1;
  const host = `host-${hosts}.example`;
  const slots = createHostSlots({ redis: own.redis, prefix: own.prefix, log: quietLog(), concurrency: 2, minIntervalMs: 0, ...change });
  return {
    slots,
    visitor: (n, more = {}) => ({ host, queue: 'archive', jobId: `${host}-job-${n}`, createdAt: new Date(1_000_000 + n), priority: 'bulk', ...more }),
    [Symbol.asyncDispose]: () => slots.close(),
  };
}
const isGranted = async (slots: HostSlots, visitor: Visitor) => (await slots.acquire(visitor)).isGranted;

test('no more visitors than allowed are at a host, and other hosts are not concerned', async () => {
  await using tested = open();
  const { slots, visitor } = tested;

  assert.equal(await isGranted(slots, visitor(1)), true);
  assert.equal(await isGranted(slots, visitor(2)), true);
  const third = await slots.acquire(visitor(3));

  assert.equal(third.isGranted, false);
  assert.equal(third.reason, 'host_limit');
  assert.ok(third.notBefore > new Date());
  assert.equal(await isGranted(slots, visitor(4, { host: 'other.example' })), true);
});

test('all attempts of a job hold one token, two lanes of a capture hold two', async () => {
  await using tested = open();
  const { slots, visitor } = tested;

  assert.equal(await isGranted(slots, visitor(1)), true);
  assert.equal(await isGranted(slots, visitor(1)), true);
  assert.equal(await isGranted(slots, visitor(1, { queue: 'lane-b', jobId: 'lane-b-job' })), true);
  assert.equal(await isGranted(slots, visitor(2)), false);
});

test('who was cancelled while in line takes no slot, however many they are, and the one behind them is next', async () => {
  await using tested = open({ concurrency: 1, minIntervalMs: 3_600_000 });
  const { slots, visitor } = tested;
  const captureIds = Array.from({ length: 20 }, () => uuidv7());
  const cancelled = captureIds.map((captureId, n) => visitor(n + 1, { jobId: jobIds.capture(captureId, 'archive', 1) }));
  const current = visitor(50, { jobId: jobIds.capture(captureIds[0]!, 'archive', 2) });
  await slots.acquire(visitor(0));
  for (const waiting of [...cancelled, current]) {
    assert.equal(await isGranted(slots, waiting), false);
  }

  await createGenerations(own.redis, own.prefix).supersede(captureIds.map((captureId) => ({ captureId, generation: 2 })));
  await slots.release(visitor(0), 10);

  // the first slot after the visit, an hour later; each of those before would have taken an hour
  const next = await slots.acquire(current);
  assert.ok(!next.isGranted && next.reason === 'host_interval');
  assert.ok(next.notBefore.getTime() < Date.now() + 3_700_000, next.notBefore.toISOString());
});

test('a token that becomes free wakes the first in line: interactive before bulk, then the oldest', async () => {
  await using tested = open({ concurrency: 1 });
  const { slots, visitor } = tested;
  const line = [visitor(3), visitor(2), visitor(9, { priority: 'interactive' })];
  const queue = new Queue('archive', { connection: own.redis, prefix: own.prefix });
  await queue.addBulk(line.map(({ jobId }) => ({ name: 'job', data: {}, opts: { jobId, delay: 3_600_000, priority: 100 } })));
  await slots.acquire(visitor(1));
  for (const waiting of line) {
    assert.equal(await isGranted(slots, waiting), false);
  }

  const woken: string[] = [];
  for (let last = visitor(1); woken.length < line.length;) {
    await slots.release(last, 10);
    const [job] = await waitUntil(async () => {
      const jobs = await queue.getJobs(['prioritized']);
      return jobs.length > 0 ? jobs : undefined;
    }, 'a job is woken');
    last = line.find(({ jobId }) => jobId === job?.id) ?? last;
    woken.push(last.jobId);
    assert.equal(await isGranted(slots, last), true);
    await job?.remove();
  }

  assert.deepEqual(woken, [visitor(9).jobId, visitor(2).jobId, visitor(3).jobId]);
  await queue.close();
});

test('a reserved slot is not taken by a newcomer, unless that would be served first anyway', async () => {
  const slotsKey = (visitor: Visitor, name: string) => `${own.prefix}:host:${visitor.host}:${name}`;
  await using tested = open({ concurrency: 1 });
  const { slots, visitor } = tested;
  const reserve = async (held: Visitor) => {
    await own.redis.zadd(slotsKey(held, 'reserved'), Date.now(), `1:${String(held.createdAt.getTime()).padStart(15, '0')}:archive:${held.jobId}`);
  };
  await reserve(visitor(5));

  assert.equal(await isGranted(slots, visitor(6)), false);
  assert.equal(await isGranted(slots, visitor(4)), true);
  assert.equal(await isGranted(slots, visitor(5)), false);
});

test('a token that nobody renews ends with its lease, one that is renewed does not', async () => {
  await using tested = open({ concurrency: 1, leaseMs: 150 });
  const { slots, visitor } = tested;
  await slots.acquire(visitor(1));

  let renewals = 0;
  await waitUntil(async () => {
    await slots.renew(visitor(1));
    assert.equal(await isGranted(slots, visitor(2)), false);
    renewals += 1;
    return renewals > 20;
  }, 'twenty renewals');

  await waitUntil(() => isGranted(slots, visitor(2)), 'the token is free');
});

test('visits of one host begin at least the interval apart, each at a slot of its own', async () => {
  await using tested = open({ concurrency: 3, minIntervalMs: 60_000 });
  const { slots, visitor } = tested;

  assert.equal(await isGranted(slots, visitor(1)), true);
  const [second, third] = [await slots.acquire(visitor(2)), await slots.acquire(visitor(3))];
  const again = await slots.acquire(visitor(2));

  assert.ok(!second.isGranted && !third.isGranted && !again.isGranted);
  assert.deepEqual([second.reason, third.reason], ['host_interval', 'host_interval']);
  assert.equal(Math.round((third.delayMs - second.delayMs) / 1_000), 60);
  assert.ok(Math.abs(again.delayMs - second.delayMs) < 10_000, 'its slot stays the same');
});

test('who is asked to come later has the first slot then, and nobody else visits before', async () => {
  await using tested = open({ concurrency: 1 });
  const { slots, visitor } = tested;
  await slots.acquire(visitor(1));

  const first = await slots.pause(visitor(1), 1);
  await slots.release(visitor(1), 10);
  const other = await slots.acquire(visitor(0));

  assert.ok(first && !other.isGranted);
  assert.deepEqual([first.reason, first.timesAsked, other.reason], ['retry_after', 1, 'retry_after']);
  assert.ok(first.delayMs > 900 && first.delayMs <= 1_000);
  const turn = await waitUntil(async () => {
    const answer = await slots.acquire(visitor(1));
    return answer.isGranted ? answer : undefined;
  }, 'the pause is over');
  assert.equal(turn.timesAsked, 1);
});

test('a job lets itself be asked three times, for an hour at most', async () => {
  await using tested = open();
  const { slots, visitor } = tested;
  await slots.acquire(visitor(1));

  const pauses = [await slots.pause(visitor(1), 1), await slots.pause(visitor(1), 86_400), await slots.pause(visitor(1), 1)];
  const last = await slots.pause(visitor(1), 1);

  assert.deepEqual(
    pauses.map((pause) => pause?.timesAsked),
    [1, 2, 3],
  );
  assert.equal(Math.round((pauses[1]?.delayMs ?? 0) / 10_000), 360);
  assert.equal(last, undefined);
});

test('a visitor that is forgotten holds nothing and stands nowhere', async () => {
  await using tested = open({ concurrency: 1 });
  const { slots, visitor } = tested;
  await slots.acquire(visitor(1));
  await slots.acquire(visitor(2));

  await slots.forget(visitor(2));
  await slots.forget(visitor(1));

  assert.equal(await isGranted(slots, visitor(3)), true);
});

test('when Redis has lost the line, who comes next is let in', async () => {
  await using tested = open({ concurrency: 1 });
  const { slots, visitor } = tested;
  await slots.acquire(visitor(1));
  await own.redis.del(await own.redis.keys(`${own.prefix}:host:*`));

  assert.equal(await isGranted(slots, visitor(2)), true);
  await slots.renew(visitor(1));
  await slots.release(visitor(1), 10);
});
