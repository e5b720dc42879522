import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { acceptCapture, recordVisit, settleCapture } from '@htbase/shared/db';
import type { AcceptedCapture } from '@htbase/shared/db';
import {
  connectRedis,
  createGenerationWatch,
  createGenerations,
  createHostSlots,
  createPace,
  jobIds,
  openQueue,
  startHeartbeat,
} from '@htbase/shared/queue';
import { createTaskEvents, noEventYet } from '@htbase/shared/status';
import { buildManifest, buildRequest, quietLog, waitUntil } from '@htbase/shared/testing';
import { createTestApp, keepPage } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
let queue: ReturnType<typeof openQueue>;
before(async () => {
  own = await createTestApp();
  queue = openQueue(own.redis, own.prefix, 'archive');
});
after(async () => {
  await stopWorkers();
  await queue.close();
  await own.close();
});
afterEach(async () => {
  await stopWorkers();
  await queue.obliterate({ force: true });
});

let heartbeat: ReturnType<typeof startHeartbeat> | undefined;
/** Says that a worker consumes the queue with so many jobs side by side; none takes any. */
async function startWorkers(concurrency: number): Promise<void> {
  const worker = { id: 'worker', service: 'archive-worker', pid: 1, queues: ['archive'], concurrency, startedAt: 'now', runningJobs: 0 };
  heartbeat = startHeartbeat(own.redis, own.prefix, quietLog(), () => worker);
}
async function stopWorkers(): Promise<void> {
  await heartbeat?.close();
  heartbeat = undefined;
}

let pages = 0;
async function accept(): Promise<AcceptedCapture> {
  pages += 1;
  const accepted = await acceptCapture(own.db, buildRequest({ url: `https://example.com/${pages}` }));
  assert.ok(accepted);
  return accepted;
}
const read = async (taskId: string) => (await own.app.inject(`/api/v2/tasks/${taskId}`)).json();
/** The task as soon as it says that it waits for this reason: the gateway looks after workers every two seconds. */
const readWaiting = (taskId: string, reason: string) =>
  waitUntil(async () => {
    const task = await read(taskId);
    return task.waiting?.reason === reason && task;
  }, `it waits: ${reason}`);

test('a task shows what Redis knows over its rows, and progress never goes backwards', async () => {
  const { taskId } = await accept();
  const update = own.liveStatus.update;

  const fresh = await read(taskId);
  await update({ taskId, archiver: 'pdf', generation: 1, stage: 'staged', status: 'processing', attempts: 1 });
  const staged = await read(taskId);
  await update({ taskId, archiver: 'pdf', generation: 1, status: 'retrying', attempts: 1, reason: 'again', errorCode: 'http_error' });
  const retrying = await read(taskId);

  assert.deepEqual([fresh.status, fresh.progress, fresh.subtasks.pdf.status], ['pending', 0, 'pending']);
  assert.deepEqual([staged.status, staged.subtasks.pdf.stage], ['processing', 'staged']);
  assert.ok(staged.progress > 0 && staged.progress < 1);
  assert.deepEqual([retrying.subtasks.pdf.status, retrying.subtasks.pdf.reason], ['retrying', 'again']);
  assert.ok(retrying.progress >= staged.progress);
});

test('what Redis says of an older generation does not count, except for the progress already shown', async () => {
  const { taskId } = await accept();
  await own.liveStatus.update({ taskId, archiver: 'pdf', generation: 0, stage: 'staged', status: 'processing', attempts: 1 });

  const { status, subtasks } = await read(taskId);

  assert.equal(status, 'pending');
  assert.equal(subtasks.pdf.status, 'pending');
  assert.ok(subtasks.pdf.progress > 0);
});

const notBefore = new Date('2130-01-02T03:04:05.000Z');

test('a task that waits for its host says so and until when, and no longer once it goes on', async () => {
  const { taskId, captureId } = await accept();
  const update = own.liveStatus.update;
  const common = { taskId, generation: 1, attempts: 1 } as const;
  const waiting = { queue: 'archive', reason: 'host_limit' } as const;
  await startWorkers(1);
  await queue.add('capture', {}, { jobId: jobIds.capture(captureId, 'archive', 1), priority: 1, delay: 3_600_000 });

  await update({ ...common, archiver: 'pdf', status: 'pending', notBefore, waiting, reason: 'others go first' });
  await update({ ...common, archiver: 'singlefile', status: 'pending', notBefore, waiting });
  const put = await readWaiting(taskId, 'host_limit');
  await update({ ...common, archiver: 'pdf', stage: 'visiting', status: 'processing' });
  await update({ ...common, archiver: 'singlefile', stage: 'visiting', status: 'processing' });
  const going = await read(taskId);

  assert.deepEqual([put.status, put.subtasks.pdf.status], ['pending', 'pending']);
  const { estimate_seconds: estimate, ...wait } = put.waiting;
  assert.deepEqual(wait, { ...waiting, not_before: notBefore.toISOString() });
  assert.ok(estimate > 3_600_000);
  assert.deepEqual([put.subtasks.pdf.not_before, put.subtasks.pdf.reason], [notBefore.toISOString(), 'others go first']);
  assert.deepEqual([going.status, going.waiting, going.subtasks.pdf.not_before], ['processing', undefined, undefined]);
});

test('tasks that wait for a turn at their host say their place in its line', async () => {
  const slots = createHostSlots({ redis: own.redis, prefix: own.prefix, log: quietLog(), concurrency: 1, minIntervalMs: 0 });
  const accepted = [await accept(), await accept(), await accept()];
  await startWorkers(1);
  for (const [index, { taskId, captureId }] of accepted.entries()) {
    const priority = index === 2 ? 'interactive' : 'bulk';
    const jobId = jobIds.capture(captureId, 'archive', 1);
    const job = await queue.add('capture', {}, { jobId, priority: priority === 'bulk' ? 100 : 1, delay: index === 0 ? 0 : 3_600_000 });
    const turn = await slots.acquire({ host: 'example.com', queue: 'archive', jobId, createdAt: new Date(job.timestamp), priority });
    if (!turn.isGranted) {
      const { notBefore, reason } = turn;
      await own.liveStatus.update({
        taskId,
        generation: 1,
        attempts: 1,
        archiver: 'pdf',
        status: 'pending',
        notBefore,
        waiting: { queue: 'archive', reason },
      });
    }
  }

  const [, bulk, interactive] = accepted;
  assert.equal((await readWaiting(bulk!.taskId, 'host_limit')).waiting.position, 2);
  assert.equal((await readWaiting(interactive!.taskId, 'host_limit')).waiting.position, 1);
  await slots.close();
});

test('a task that has not begun says its place on the queue and for how long it will wait, by what jobs took of late', async () => {
  const first = await accept();
  const second = await accept();
  await startWorkers(2);
  const pace = createPace(own.redis, own.prefix, 'archive');
  pace.note(30);
  await pace.close();
  for (const { captureId } of [second, first]) {
    await queue.add('capture', {}, { jobId: jobIds.capture(captureId, 'archive', 1), priority: captureId === second.captureId ? 100 : 1 });
  }

  const behind = await waitUntil(async () => {
    const task = await readWaiting(second.taskId, 'workers_busy');
    return task.waiting.estimate_seconds !== undefined && task;
  }, 'the gateway knows the pace');

  assert.deepEqual(behind.waiting, { queue: 'archive', reason: 'workers_busy', position: 2, estimate_seconds: 30 });
  assert.equal((await read(first.taskId)).waiting.position, 1);
});

test('a task on a paused queue, one on a queue without workers, and one that failed and is tried again each say so', async () => {
  const { taskId, captureId } = await accept();
  const jobId = jobIds.capture(captureId, 'archive', 1);
  await startWorkers(1);
  await queue.add('capture', {}, { jobId, priority: 1 });

  await queue.pause();
  const paused = await readWaiting(taskId, 'paused');
  await queue.resume();
  await readWaiting(taskId, 'workers_busy');
  await stopWorkers();
  const abandoned = await readWaiting(taskId, 'no_worker');
  await startWorkers(1);
  await queue.remove(jobId);
  await queue.add('capture', {}, { jobId, priority: 1, delay: 3_600_000 });
  await own.liveStatus.update({ taskId, archiver: 'pdf', generation: 1, status: 'retrying', attempts: 1, errorCode: 'browser_crashed' });
  await own.liveStatus.update({ taskId, archiver: 'singlefile', generation: 1, status: 'processing', stage: 'staged', attempts: 1 });
  const again = await readWaiting(taskId, 'back_off');

  assert.deepEqual([paused.waiting.position, paused.waiting.estimate_seconds], [1, undefined]);
  assert.deepEqual(abandoned.waiting, { queue: 'archive', reason: 'no_worker', position: 1 });
  assert.ok(Math.abs(Date.parse(again.waiting.not_before) - Date.now() - 3_600_000) < 600_000);
  assert.equal(again.subtasks.pdf.status, 'retrying');
});

test('an ended task is told from its rows alone, with what became of each archiver', async () => {
  const { taskId, itemId, captureId } = await keepPage(own, 'https://example.com/ended', [
    { archiver: 'pdf', mediaType: 'application/pdf', text: 'a pdf' },
  ]);
  await own.liveStatus.update({ taskId, archiver: 'pdf', generation: 9, stage: 'queued', status: 'pending', attempts: 1 });

  const task = await read(taskId);

  assert.deepEqual([task.status, task.completeness, task.progress, task.grade], ['success', 'some_failed', 1, 'ok']);
  assert.equal(task.subtasks.pdf.status, 'success');
  assert.equal(task.subtasks.pdf.result.url, `/api/v2/archives/${itemId}/pdf?capture=${captureId}`);
  assert.deepEqual([task.subtasks.singlefile.status, task.subtasks.singlefile.error.code], ['failed', 'worker_lost']);
  assert.ok(task.subtasks.singlefile.error.hint);
});

test('a task that is not there, and an id that cannot be one, are both 404', async () => {
  for (const id of ['018f0000-0000-7000-8000-000000000000', 'nonsense', "'; drop table tasks"]) {
    const answer = await own.app.inject(`/api/v2/tasks/${encodeURIComponent(id)}`);
    assert.deepEqual([answer.statusCode, answer.json().code], [404, 'task_not_found']);
  }
});

const cancel = (taskId: string) => own.app.inject({ method: 'POST', url: `/api/v2/tasks/${taskId}/cancel` });

test('a cancelled task has ended for good: what is stored stays, late work of its old generation changes nothing', async () => {
  const { taskId, captureId } = await accept();
  await recordVisit(own.db, buildManifest({ captureId, outcomes: [{ archiver: 'pdf', status: 'skipped', reason: 'no' }] }), undefined, 1);

  const answer = await cancel(taskId);
  const again = await cancel(taskId);
  await recordVisit(own.db, buildManifest({ captureId, outcomes: [{ archiver: 'singlefile', status: 'skipped', reason: 'late' }] }), undefined, 1);
  await settleCapture(own.db, captureId, 1, 'worker_lost');

  const task = answer.json();
  assert.equal(answer.statusCode, 200);
  assert.deepEqual([task.status, task.error.code, task.progress, task.completeness, task.grade], ['failed', 'cancelled', 1, 'some_failed', 'ok']);
  assert.deepEqual([task.subtasks.pdf.status, task.subtasks.singlefile.error.code], ['skipped', 'cancelled']);
  assert.ok(task.completed_at);
  assert.deepEqual([again.statusCode, again.json()], [200, task]);
  assert.deepEqual(await read(taskId), task);
});

for (const [what, end] of [
  ['it is cancelled', ({ taskId }) => cancel(taskId)],
  ['its item is removed', ({ itemId }) => own.app.inject({ method: 'DELETE', url: `/api/v2/archives/${itemId}` })],
  [
    'its capture is removed',
    ({ itemId, captureId }) => own.app.inject({ method: 'DELETE', url: `/api/v2/archives/${itemId}/captures/${captureId}` }),
  ],
] satisfies [string, (accepted: AcceptedCapture) => unknown][]) {
  test(`who works on a task, and who follows it, is told that ${what}`, async () => {
    const accepted = await accept();
    const { taskId, captureId } = accepted;
    const events = createTaskEvents(own.redis, own.prefix);
    const generations = createGenerations(own.redis, own.prefix);
    const subscriber = connectRedis({ REDIS_URL: own.redisUrl }, 'worker', quietLog());
    const watch = createGenerationWatch({ generations, subscriber, prefix: own.prefix, log: quietLog(), pollMs: 3_600_000 });
    const work = watch.watch(captureId, 1);
    const isListening = async () => Object.values(await own.redis.pubsub('NUMSUB', `${own.prefix}:superseded`))[1] === 1;
    await waitUntil(isListening, 'the worker listens');

    await end(accepted);

    await waitUntil(() => work.signal.aborted, 'the work is stopped');
    assert.equal(await generations.current(captureId), 2);
    assert.notEqual(await events.lastId(taskId), noEventYet);
    watch.close();
  });
}

test('cancelling what has ended is 409, and what is not there, or is of someone else, 404', async () => {
  const { taskId } = await keepPage(own, 'https://example.com/kept', [{ archiver: 'pdf', mediaType: 'application/pdf', text: 'kept' }]);
  const foreign = await accept();
  await own.db.execute(sql`insert into owners (id, name) values ('00000000-0000-7000-8000-0000000000ff', 'someone else')`);
  await own.db.execute(sql`update tasks set owner_id = '00000000-0000-7000-8000-0000000000ff' where id = ${foreign.taskId}`);

  const late = await cancel(taskId);

  assert.deepEqual([late.statusCode, late.json().code], [409, 'task_ended']);
  assert.equal((await read(taskId)).status, 'success');
  for (const id of [foreign.taskId, '018f0000-0000-7000-8000-000000000000', 'nonsense']) {
    const answer = await cancel(id);
    assert.deepEqual([answer.statusCode, answer.json().code], [404, 'task_not_found'], id);
  }
});

test('without Redis a task is cancelled all the same', async () => {
  const alone = await createTestApp({ isRedisGone: true });
  try {
    const { taskId } = (await acceptCapture(alone.db, buildRequest())) ?? {};
    const answer = await alone.app.inject({ method: 'POST', url: `/api/v2/tasks/${taskId}/cancel` });

    assert.deepEqual([answer.statusCode, answer.json().error.code], [200, 'cancelled']);
  } finally {
    await alone.close();
  }
});
