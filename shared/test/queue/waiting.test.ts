import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Worker } from 'bullmq';
import type { Job } from 'bullmq';
import { createFleet, createPace, findJobPlaces, openQueue, readPaces, startHeartbeat } from '@htbase/shared/queue';
import { createTestRedis, quietLog, waitUntil } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';

let own: TestRedis;
before(async () => {
  own = await createTestRedis(process.env);
});
after(() => own.close());

test('the place of a job is the order in which a worker takes it up, interactive before bulk, and a paused queue says so', async () => {
  const { redis, prefix } = own;
  const queue = openQueue(redis, prefix, 'places');
  await queue.pause();
  const priorities = { bulk1: 100, now1: 1, bulk2: 100, now2: 1 };
  for (const [jobId, priority] of Object.entries(priorities)) {
    await queue.add('job', {}, { jobId, priority });
  }
  const dueAt = Date.now() + 3_600_000;
  await queue.add('job', {}, { jobId: 'later', priority: 1, delay: dueAt - Date.now() });
  const ids = [...Object.keys(priorities), 'later', 'nowhere'];

  const places = await findJobPlaces(
    redis,
    prefix,
    ids.map((jobId) => ({ queue: 'places', jobId })),
  );
  const taken: string[] = [];
  const worker = new Worker('places', async (job: Job) => void taken.push(job.id ?? ''), { connection: redis, prefix, concurrency: 1 });
  await queue.resume();
  await waitUntil(() => taken.length === 4, 'all are taken up');
  await waitUntil(async () => (await queue.getJobState('now1')) === 'completed', 'the first one has ended');
  const [ended] = await findJobPlaces(redis, prefix, [{ queue: 'places', jobId: 'now1' }]);

  const waiting = ids.flatMap((id, index) => {
    const place = places[index];
    return place?.state === 'waiting' ? [{ id, position: place.position }] : [];
  });
  assert.deepEqual(
    waiting.toSorted((a, b) => a.position - b.position).map(({ id }) => id),
    taken,
  );
  assert.deepEqual(
    waiting.map(({ position }) => position),
    [3, 1, 4, 2],
  );
  const later = places[4];
  assert.ok(later?.state === 'delayed' && Math.abs(later.until.getTime() - dueAt) < 60_000);
  assert.equal(places[5]?.state, 'elsewhere');
  assert.ok(places.every(({ isPaused }) => isPaused));
  assert.deepEqual(ended, { state: 'elsewhere', isPaused: false });
  await Promise.all([worker.close(), queue.close()]);
});

test('the pace of a queue follows what its jobs take, over all workers, and stands still when nothing is noted', async () => {
  const { redis, prefix } = own;
  const [one, other] = [createPace(redis, prefix, 'paced'), createPace(redis, prefix, 'paced')];
  one.note(10);
  await one.close();
  const first = (await readPaces(redis, prefix)).get('paced');
  for (let count = 0; count < 100; count += 1) {
    other.note(2);
  }
  await other.close();
  await one.close();

  const pace = (await readPaces(redis, prefix)).get('paced') ?? 0;
  assert.equal(first, 10);
  assert.ok(pace >= 2 && pace < 2.01, String(pace));
});

test('a queue has the slots of all workers that consume it, and none once they have gone', async () => {
  const { redis, prefix } = own;
  const describe = (id: string, concurrency: number) => () => ({
    id,
    service: 'archive-worker',
    pid: 1,
    queues: ['crewed'],
    concurrency,
    startedAt: 'now',
    runningJobs: 0,
  });
  const workers = [startHeartbeat(redis, prefix, quietLog(), describe('a', 2)), startHeartbeat(redis, prefix, quietLog(), describe('b', 3))];
  const fleet = createFleet(redis, prefix);

  await waitUntil(async () => (await fleet.crewOf('crewed')).slots === 5, 'both are seen');
  assert.deepEqual(await fleet.crewOf('crewed'), { workers: 2, slots: 5, secondsPerJob: undefined });
  await Promise.all(workers.map((worker) => worker.close()));

  assert.equal((await createFleet(redis, prefix).crewOf('crewed')).workers, 0);
});
