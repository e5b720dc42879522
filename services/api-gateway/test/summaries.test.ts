import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { FlowProducer } from 'bullmq';
import { beginSummarization, expandBatch, insertApiKey, listDeliveries, defaultOwnerId, relayOutbox, settleSummarization } from '@htbase/shared/db';
import type { Summarizer } from '@htbase/shared/models';
import { buildSummarizeJob, startHeartbeat } from '@htbase/shared/queue';
import { buildSummary, keepArticle, quietLog, uniqueUrl, waitUntil } from '@htbase/shared/testing';
import { createTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp();
});
after(() => own.close());

const summarizer: Summarizer = { provider: 'openai', model: 'asked-for', promptVersion: 2 };

const post = (path: string, payload?: object, headers: Record<string, string> = {}) =>
  own.app.inject({ method: 'POST', url: `/api/v2/${path}`, headers, ...(payload ? { payload } : {}) });
const get = async (path: string) => {
  const { statusCode, body } = await own.app.inject(`/api/v2/${path}`);
  return { status: statusCode, body: JSON.parse(body) };
};

const taskIdOf = (payload: Record<string, unknown> | undefined) => (payload?.['data'] as { task_id?: string } | undefined)?.task_id;

/** Ends a summarization as its worker would. */
async function write(taskId: string, lede: string): Promise<void> {
  const work = await beginSummarization(own.db, { taskId, generation: 1 }, 1);
  assert.ok(work);
  await settleSummarization(own.db, { taskId, generation: 1 }, { summary: buildSummary({ lede }), textHash: work.textHash, summarizer });
}

/** Has a summarization worker seen at work, for as long as the test runs. */
async function withWorker(work: () => Promise<void>): Promise<void> {
  const worker = {
    id: 's',
    service: 'summarization-worker',
    pid: 1,
    queues: ['summarization'],
    concurrency: 5,
    startedAt: 'now',
    runningJobs: 0,
    summarizer,
  };
  const heartbeat = startHeartbeat(own.redis, own.prefix, quietLog(), () => worker);
  try {
    await waitUntil(() => own.redis.exists(`${own.prefix}:worker:s`), 'the worker is seen');
    await work();
  } finally {
    await heartbeat.close();
  }
}

test('a summary is asked for, followed by its task, and read with its history', async () => {
  const kept = await keepArticle(own.db, { url: uniqueUrl(), summarize: false });
  const none = await get(`summaries/${kept.itemId}`);

  const asked = await post(`summarize/${kept.itemId}`);
  const { task_id: taskId, status_url: statusUrl } = asked.json();
  const waiting = await get(`tasks/${taskId}`);
  const equal = await post(`summarize/${kept.itemId}`, { capture_id: kept.captureId });
  await write(taskId, 'First.');
  const ended = await get(`tasks/${taskId}`);
  const forced = await post(`summarize/${kept.itemId}`, { force: true });
  await write(forced.json().task_id, 'Second.');
  const latest = await get(`summaries/${kept.itemId}`);
  const history = await get(`summaries/${kept.itemId}?history=1&capture=${kept.captureId}`);

  assert.deepEqual([none.status, none.body.code], [404, 'summary_not_found']);
  assert.deepEqual([asked.statusCode, asked.headers['location']], [202, statusUrl]);
  assert.deepEqual(asked.json(), {
    task_id: taskId,
    item_id: kept.itemId,
    capture_id: kept.captureId,
    status: 'pending',
    status_url: `/api/v2/tasks/${taskId}`,
  });
  assert.deepEqual([equal.statusCode, equal.json().task_id, equal.json().deduplicated], [202, taskId, true]);
  assert.deepEqual(waiting.body.subtasks, { summary: { status: 'pending', stage: 'queued', progress: 0, attempts: 0 } });
  assert.deepEqual(
    [waiting.body.type, waiting.body.status, waiting.body.item_id, waiting.body.grade],
    ['summary', 'pending', kept.itemId, undefined],
  );
  const { result } = ended.body;
  assert.deepEqual([ended.body.status, ended.body.progress, ended.body.subtasks.summary.stage], ['success', 1, 'stored']);
  assert.deepEqual([(await get(result.url.slice('/api/v2/'.length))).body.lede, history.body.history[1].summary_id], ['Second.', result.summary_id]);
  assert.deepEqual([latest.body.lede, latest.body.tokens, latest.body.history], ['Second.', { input: 100, output: 20 }, undefined]);
  assert.deepEqual(
    history.body.history.map(({ lede }: { lede: string }) => lede),
    ['Second.', 'First.'],
  );
  assert.deepEqual((await get(`archives/${kept.itemId}`)).body.summary, latest.body);
  assert.deepEqual((await get('tasks?type=summary')).body.items.length, 2);
});

test("a capture's task names the task of its summary", async () => {
  const { taskId, summaryTaskId } = await keepArticle(own.db, { url: uniqueUrl() });

  assert.ok(summaryTaskId);
  assert.equal((await get(`tasks/${taskId}`)).body.summary_task_id, summaryTaskId);
});

test('what cannot be summarized is refused', async () => {
  const blank = await keepArticle(own.db, { url: uniqueUrl() }, { text: '' });
  const { key } = await insertApiKey(own.db, { name: 'k', owner: { name: 'stranger' }, scopes: ['read', 'write'] });
  const kept = await keepArticle(own.db, { url: uniqueUrl() });
  const refusal = async (path: string, body?: object, headers = {}) => {
    const answer = await post(path, body, headers);
    return [answer.statusCode, answer.json().code];
  };

  assert.deepEqual(await refusal('summarize/nothing'), [404, 'item_not_found']);
  assert.deepEqual(await refusal(`summarize/${kept.itemId}`, undefined, { authorization: `Bearer ${key}` }), [404, 'item_not_found']);
  assert.deepEqual(await refusal(`summarize/${kept.itemId}`, { capture_id: blank.captureId }), [404, 'capture_not_found']);
  assert.deepEqual(await refusal(`summarize/${blank.itemId}`), [409, 'no_article']);
  assert.deepEqual(await refusal(`summarize/${kept.itemId}`, { webhook_url: 'http://127.0.0.1/' }), [400, 'blocked_address']);
  assert.deepEqual(await refusal(`summarize/${kept.itemId}`, { how: 'well' }), [400, 'invalid_request']);
  assert.deepEqual([(await get('summaries/nothing')).status, (await get('summaries/nothing')).body.code], [404, 'item_not_found']);
});

test('what the running worker has written of the same text is answered at once, and a webhook hears of it too', async () => {
  const kept = await keepArticle(own.db, { url: uniqueUrl() });
  await write(kept.summaryTaskId!, 'Stored.');
  const unknown = await post(`summarize/${kept.itemId}`);

  await withWorker(async () => {
    const asked = await post(`summarize/${kept.itemId}`, { webhook_url: 'https://hooks.example.com/' });
    const { task_id: taskId, ...accepted } = asked.json();

    assert.deepEqual([unknown.statusCode, asked.statusCode, accepted.status, accepted.reused], [202, 200, 'success', true]);
    assert.equal((await get(`tasks/${taskId}`)).body.status, 'success');
    const [told] = await listDeliveries(own.db, defaultOwnerId, { after: undefined, endpointId: undefined, limit: 1 });
    assert.deepEqual([told?.event, told?.url, taskIdOf(told?.payload)], ['summary.completed', 'https://hooks.example.com/', taskId]);
  });
});

test('equal requests with one Idempotency-Key ask once', async () => {
  const kept = await keepArticle(own.db, { url: uniqueUrl(), summarize: false });
  const ask = (force: boolean) => post(`summarize/${kept.itemId}`, { force }, { 'idempotency-key': kept.itemId });

  const answers = await Promise.all([ask(true), ask(true), ask(true)]);

  assert.deepEqual(new Set(answers.map((answer) => answer.body)).size, 1);
  assert.equal((await ask(false)).json().code, 'idempotency_key_reused');
});

test('a summary that waits says why, and can be cancelled', async () => {
  const kept = await keepArticle(own.db, { url: uniqueUrl(), summarize: false });
  const { task_id: taskId } = (await post(`summarize/${kept.itemId}`)).json();
  const flows = new FlowProducer({ connection: own.redis, prefix: own.prefix });
  await relayOutbox(own.db, 100, async ({ summaries }) => {
    for (const work of summaries.filter((summary) => summary.taskId === taskId)) {
      await flows.add(buildSummarizeJob(work));
    }
  });
  const alone = await get(`tasks/${taskId}`);

  await withWorker(async () => {
    const waiting = await waitUntil(async () => {
      const { body } = await get(`tasks/${taskId}`);
      return body.waiting.reason === 'workers_busy' && body.waiting;
    }, 'it waits for a worker that is there');
    assert.deepEqual(waiting, { queue: 'summarization', reason: 'workers_busy', position: 1 });
  });
  const cancelled = await post(`tasks/${taskId}/cancel`);
  await flows.close();

  assert.deepEqual(alone.body.waiting, { queue: 'summarization', reason: 'no_worker', position: 1 });
  assert.deepEqual([cancelled.json().status, cancelled.json().error.code], ['failed', 'cancelled']);
  assert.equal((await get(`summaries/${kept.itemId}`)).status, 404);
  const captures = await post('admin/failed/requeue', { code: 'cancelled' });
  const summaries = await post('admin/failed/requeue', { code: 'cancelled', type: 'summary' });
  assert.deepEqual([captures.json().requeued, summaries.json().requeued], [0, 1]);
  assert.equal((await get(`tasks/${taskId}`)).body.status, 'pending');
});

test('a batch of summaries counts and lists its items; what is not there is told by its index', async () => {
  const kept = await keepArticle(own.db, { url: uniqueUrl(), summarize: false });
  const blank = await keepArticle(own.db, { url: uniqueUrl() }, { text: '' });

  const asked = await post('summarize/batch', { item_ids: [kept.itemId, 'nothing', kept.itemId, blank.itemId] });
  const { task_id: taskId, rejected } = asked.json();
  const before = await get(`tasks/${taskId}`);
  const { rows } = await own.db.$client.query<{ id: string }>('select batch_id as id from tasks where id = $1', [taskId]);
  await expandBatch(own.db, rows[0]!.id, 1, 10);
  const items = await get(`tasks/${taskId}/items`);
  const failed = await get(`tasks/${taskId}/items?status=failed`);
  await write(items.body.items[0].task_id, 'In a batch.');
  const counted = await get(`tasks/${taskId}`);

  assert.deepEqual([asked.statusCode, asked.json().accepted], [202, 2]);
  assert.deepEqual(
    rejected.map(({ index, item_id: itemId, code }: { index: number; item_id: string; code: string }) => [index, itemId, code]),
    [
      [1, 'nothing', 'item_not_found'],
      [2, kept.itemId, 'duplicate_in_batch'],
    ],
  );
  assert.deepEqual([before.body.type, before.body.batch_of, before.body.counts.total, before.body.counts.expanded], ['batch', 'summaries', 2, 0]);
  assert.deepEqual(
    items.body.items.map(
      ({ index, item_id: itemId, status, error }: { index: number; item_id: string; status: string; error?: { code: string } }) => [
        index,
        itemId,
        status,
        error?.code,
      ],
    ),
    [
      [0, kept.itemId, 'pending', undefined],
      [3, blank.itemId, 'failed', 'no_article'],
    ],
  );
  assert.equal(failed.body.items.length, 1);
  assert.deepEqual([counted.body.counts.succeeded, counted.body.counts.failed, counted.body.progress], [1, 1, 1]);
});

test('a batch takes items or what is stale, and is refused when there is nothing to do', async () => {
  const refusal = async (body: object) => {
    const answer = await post('summarize/batch', body);
    return [answer.statusCode, answer.json().code];
  };

  assert.deepEqual(await refusal({}), [400, 'invalid_request']);
  assert.deepEqual(await refusal({ stale: true, item_ids: ['a'] }), [400, 'invalid_request']);
  assert.deepEqual(await refusal({ item_ids: [] }), [400, 'invalid_request']);
  assert.deepEqual(await refusal({ item_ids: ['nothing', 'with\u0000it'] }), [422, 'nothing_to_summarize']);
  assert.deepEqual(await refusal({ stale: true }), [409, 'no_summarizer'], 'nobody says which prompt is in use');
  await withWorker(async () => {
    const kept = await keepArticle(own.db, { url: uniqueUrl(), summarize: false });
    const stale = await post('summarize/batch', { stale: true });
    assert.ok(stale.json().accepted >= 1);
    const { rows } = await own.db.$client.query('select item_id from batch_items where item_id = $1', [kept.itemId]);
    assert.equal(rows.length, 1);
  });
});

test('captures get a summary when their request says so, or by ENABLE_SUMMARIZATION', async () => {
  const off = await createTestApp({ env: { ENABLE_SUMMARIZATION: 'false' } });
  const wanted = async ({ app, db }: TestApp) => {
    const archive = (path: string, payload: object) => app.inject({ method: 'POST', url: `/api/v2/${path}`, payload });
    for (const summarize of [undefined, true, false]) {
      await archive('archive', { url: uniqueUrl(), tags: ['asked'], ...(summarize === undefined ? {} : { summarize }) });
      const batch = await archive('archive/batch', {
        items: [{ url: uniqueUrl(), tags: ['asked'] }],
        ...(summarize === undefined ? {} : { summarize }),
      });
      const { rows } = await db.$client.query<{ id: string }>('select batch_id as id from tasks where id = $1', [batch.json().task_id]);
      await expandBatch(db, rows[0]!.id, 1, 10);
    }
    const { rows } = await db.$client.query<{ summarize: boolean }>(
      `select c.summarize from captures c join tags t on t.item_uid = c.item_uid and t.tag = 'asked' order by c.created_at`,
    );
    return rows.map(({ summarize }) => summarize);
  };

  assert.deepEqual(await wanted(own), [true, true, true, true, false, false]);
  assert.deepEqual(await wanted(off), [false, false, true, true, false, false]);
  await off.close();
});
