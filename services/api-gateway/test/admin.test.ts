import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { acceptCapture, listPausedQueues, logFirestoreChanges, recordVisit, settleCapture } from '@htbase/shared/db';
import type { FailureCode } from '@htbase/shared/models';
import { createScheduleLog, openQueue, startHeartbeat } from '@htbase/shared/queue';
import { buildManifest, buildRequest, quietLog, waitUntil } from '@htbase/shared/testing';
import { createTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp();
});
after(() => own.close());

const get = async (path: string) => (await own.app.inject(`/api/v2/admin/${path}`)).json();
const post = (path: string, payload?: object) => own.app.inject({ method: 'POST', url: `/api/v2/admin/${path}`, ...(payload ? { payload } : {}) });

async function fail(url: string, code: FailureCode): Promise<string> {
  const accepted = await acceptCapture(own.db, buildRequest({ url }));
  assert.ok(accepted);
  await recordVisit(own.db, buildManifest({ captureId: accepted.captureId, grade: null, failure: { code, detail: 'it failed' } }), undefined, 1);
  await settleCapture(own.db, accepted.captureId, 1, 'archiver_failed');
  return accepted.taskId;
}

test('queues are counted, with who works on them, and paused and resumed for every worker', async () => {
  const queue = openQueue(own.redis, own.prefix, 'archive');
  await queue.add('capture', {}, { jobId: 'one', priority: 1 });
  await queue.add('capture', {}, { jobId: 'two', priority: 1, delay: 3_600_000 });
  const worker = { id: 'w', service: 'archive-worker', pid: 1, queues: ['archive'], concurrency: 3, startedAt: 'now', runningJobs: 0 };
  const heartbeat = startHeartbeat(own.redis, own.prefix, quietLog(), () => worker);
  const lane = await waitUntil(async () => {
    const { queues } = await get('queues');
    const found = queues.find((each: { queue: string }) => each.queue === 'archive');
    return found.slots === 3 && { ...found, names: queues.map((each: { queue: string }) => each.queue) };
  }, 'the worker is seen');

  const paused = await post('queues/archive/pause');
  const isPaused = await queue.isPaused();
  const kept = await listPausedQueues(own.db);
  const resumed = await post('queues/archive/resume');

  assert.deepEqual(lane.names, ['default', 'storage', 'upkeep', 'summarization', 'archive']);
  assert.deepEqual([lane.waiting, lane.delayed, lane.active, lane.workers, lane.paused], [1, 1, 0, 1, false]);
  assert.deepEqual([paused.statusCode, paused.json().paused, isPaused], [200, true, true]);
  assert.deepEqual([kept, await listPausedQueues(own.db)], [['archive'], []]);
  assert.deepEqual([resumed.statusCode, resumed.json().paused, await queue.isPaused()], [200, false, false]);
  assert.deepEqual([(await post('queues/none/pause')).statusCode, (await post('queues/none/resume')).json().code], [404, 'queue_not_found']);
  await heartbeat.close();
  await queue.close();
});

test('failed captures are listed page by page with what can be done, and requeued by filter', async () => {
  const blocked = [await fail('https://one.example/', 'blocked'), await fail('https://two.example/', 'blocked')];
  const other = await fail('https://two.example/other', 'navigation_timeout');

  const first = await get('failed?limit=2');
  const second = await get(`failed?limit=2&cursor=${first.next_cursor}`);
  const filtered = await get('failed?code=blocked&host=TWO.example&after=2020-01-01T00:00:00Z');
  const requeued = await post('failed/requeue', { code: 'blocked', limit: 1 });
  const rest = await post('failed/requeue', { code: 'blocked' });

  assert.deepEqual([...first.items, ...second.items].map((item: { task_id: string }) => item.task_id).toSorted(), [...blocked, other].toSorted());
  assert.equal(second.next_cursor, null);
  assert.deepEqual(
    filtered.items.map((item: { task_id: string; code: string; retryable: boolean }) => [item.task_id, item.code, item.retryable]),
    [[blocked[1], 'blocked', false]],
  );
  assert.ok(filtered.items[0].hint && filtered.items[0].failed_at);
  assert.deepEqual(
    [requeued.json(), rest.json()],
    [
      { requeued: 1, has_more: true },
      { requeued: 1, has_more: false },
    ],
  );
  assert.equal(own.pokes.count, 2);
  assert.equal((await own.app.inject(`/api/v2/tasks/${blocked[0]}`)).json().status, 'pending');
  assert.deepEqual(
    (await get('failed')).items.map((item: { task_id: string }) => item.task_id),
    [other],
  );
});

test('what a filter cannot mean is refused', async () => {
  for (const query of ['code=nonsense', 'after=yesterday', 'cursor=nonsense', 'limit=0', 'other=1']) {
    assert.equal((await own.app.inject(`/api/v2/admin/failed?${query}`)).statusCode, 400, query);
  }
  assert.equal((await post('failed/requeue', { hosts: ['a.example'] })).statusCode, 400);
});

test('schedules show what runs when and how it went last', async () => {
  const log = createScheduleLog(own.redis, own.prefix);
  const lastRun = { startedAt: '2026-01-02T03:00:00.000Z', durationMs: 250, outcome: 'failed', detail: 'the database is away' } as const;
  await log.write({ name: 'sweep', description: 'Sweeps', everySeconds: 30 });
  await log.write({ name: 'clean-outbox', description: 'Cleans', everySeconds: 3_600, lastRun });

  assert.deepEqual(await get('schedules'), {
    schedules: [
      {
        name: 'clean-outbox',
        description: 'Cleans',
        every_seconds: 3_600,
        last_run: { started_at: '2026-01-02T03:00:00.000Z', duration_ms: 250, outcome: 'failed', detail: 'the database is away' },
        next_run_at: '2026-01-02T04:00:00.250Z',
      },
      { name: 'sweep', description: 'Sweeps', every_seconds: 30 },
    ],
  });
});

test('the board shows queues and jobs to who opens it, and changes nothing', async () => {
  const queue = openQueue(own.redis, own.prefix, 'storage');
  await queue.add('store', { captureId: 'seen' }, { jobId: 'shown', priority: 1 });

  const page = await own.app.inject('/admin/queues');
  const script = /src="([^"]+\.js)"/.exec(page.body)?.[1] ?? '';
  const asset = await own.app.inject(new URL(script, 'http://localhost/admin/queues/').pathname);
  const jobs = await own.app.inject('/admin/queues/api/queues?activeQueue=storage&status=prioritized&page=1&jobsPerPage=10');
  const changes = await Promise.all(
    ['queues/storage/pause', 'queues/pause', 'queues/storage/shown/promote', 'queues/storage/obliterate'].map((path) =>
      own.app.inject({ method: 'PUT', url: `/admin/queues/api/${path}` }),
    ),
  );

  assert.match(page.body, /HT Base/);
  assert.deepEqual([page.statusCode, asset.statusCode, jobs.statusCode], [200, 200, 200]);
  const shown = jobs.json().queues.find((each: { name: string }) => each.name === 'storage');
  assert.deepEqual([shown.jobs[0].id, shown.readOnlyMode], ['shown', true]);
  assert.deepEqual(
    changes.map((change) => [change.statusCode, change.json().code]),
    changes.map(() => [403, 'read_only']),
  );
  assert.equal(await queue.isPaused(), false);
  await queue.close();
});

test('without Redis queues and schedules are 503, failed captures are there all the same', async () => {
  const alone = await createTestApp({ isRedisGone: true });
  try {
    const statusOf = async (path: string) => (await alone.app.inject(`/api/v2/admin/${path}`)).statusCode;
    assert.deepEqual([await statusOf('queues'), await statusOf('schedules'), await statusOf('failed')], [503, 503, 200]);
    assert.equal((await alone.app.inject('/admin/queues')).statusCode, 503);
  } finally {
    await alone.close();
  }
});

test('a rebuild of the mirror in Firestore is queued where there is one, and a conflict where there is none', async () => {
  const without = await post('firestore/rebuild');
  await logFirestoreChanges(own.db, true);
  const queued = await post('firestore/rebuild');
  await logFirestoreChanges(own.db, false);

  assert.deepEqual([without.statusCode, without.json().code], [409, 'firestore_off']);
  assert.equal(queued.statusCode, 202);
  assert.ok(queued.json().queued > 0);
});
