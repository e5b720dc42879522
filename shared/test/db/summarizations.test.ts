import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { sql } from 'drizzle-orm';
import {
  acceptBatch,
  acceptCapture,
  acceptSummarization,
  addEndpoint,
  beginSummarization,
  cancelBatchCaptures,
  cancelTask,
  countQueued,
  defaultOwnerId,
  deleteCapture,
  deleteItem,
  expandBatch,
  finalizeBatch,
  findStaleItems,
  findStaleSummarizations,
  findStoredSummary,
  listBatchItems,
  listDeliveries,
  purgeDeleted,
  readItem,
  readSummaries,
  readTask,
  relayOutbox,
  requeueFailedSummarizations,
  secondsAgo,
  settleCapture,
  settleSummarization,
  startNextSummarization,
} from '@htbase/shared/db';
import type { AcceptedSummarization, OutboxSummary, SummaryRequest } from '@htbase/shared/db';
import type { Summarizer } from '@htbase/shared/models';
import { uuidv7 } from '@htbase/shared/utils';
import { buildRequest, buildSummary, createTestDatabase, keepArticle } from '@htbase/shared/testing';
import type { TestDatabase } from '@htbase/shared/testing';

let own: TestDatabase;
before(async () => {
  own = await createTestDatabase(process.env);
});
beforeEach(async () => {
  await own.db.execute(sql`truncate items, batches, outbox, webhook_endpoints cascade`);
});
after(() => own.close());

const summarizer: Summarizer = { provider: 'openai', model: 'asked-for', promptVersion: 2 };

const buildSummaryRequest = (change: Partial<SummaryRequest> & { itemId: string }): SummaryRequest => ({
  ownerId: defaultOwnerId,
  isForced: false,
  priority: 'interactive',
  requestId: 'test',
  ...change,
});

async function request(change: Parameters<typeof buildSummaryRequest>[0]): Promise<AcceptedSummarization> {
  const accepted = await acceptSummarization(own.db, buildSummaryRequest(change));
  assert.ok(typeof accepted !== 'string', JSON.stringify(accepted));
  return accepted;
}

async function relay(): Promise<OutboxSummary[]> {
  const relayed: OutboxSummary[] = [];
  await relayOutbox(own.db, 1_000, async ({ summaries }) => void relayed.push(...summaries));
  return relayed;
}

/** Does a summarization as its worker would, with a new summary. */
async function write(taskId: string, lede = 'It says this.', generation = 1): Promise<boolean> {
  const work = await beginSummarization(own.db, { taskId, generation }, 1);
  return (
    work !== undefined &&
    settleSummarization(own.db, { taskId, generation }, { summary: buildSummary({ lede }), textHash: work.textHash, summarizer })
  );
}

const ledes = async (itemId: string, captureId?: string) =>
  (await readSummaries(own.db, defaultOwnerId, itemId, { captureId, limit: 10 }))?.map(({ lede }) => lede);

test('a capture that ends well with an article asks for its summary, in the transaction of its end', async () => {
  const kept = await keepArticle(own.db);
  const [asked] = await relay();
  const before = await readTask(own.db, defaultOwnerId, kept.summaryTaskId!);
  assert.equal(await write(kept.summaryTaskId!), true);
  const after = await readTask(own.db, defaultOwnerId, kept.summaryTaskId!);

  assert.deepEqual(asked, { taskId: kept.summaryTaskId, captureId: kept.captureId, itemId: kept.itemId, generation: 1, priority: 'interactive' });
  assert.equal((await readTask(own.db, defaultOwnerId, kept.taskId))?.capture?.summaryTaskId, kept.summaryTaskId);
  assert.deepEqual([before?.type, before?.status, before?.capture?.id], ['summary', 'pending', kept.captureId]);
  assert.deepEqual([after?.status, after?.summarization?.attempts], ['success', 1]);
  assert.ok(after?.startedAt && after.completedAt);
  assert.deepEqual(await ledes(kept.itemId), ['It says this.']);
  assert.equal((await readItem(own.db, defaultOwnerId, kept.itemId))?.summary?.id, after.summarization?.summaryId);
});

test('nothing is asked for without an article, or when the request wanted none, or when the capture fails', async () => {
  const unwanted = await keepArticle(own.db, { summarize: false });
  const blank = await keepArticle(own.db, { url: 'https://example.com/blank' }, { text: ' \n ' });
  const failed = await acceptCapture(own.db, buildRequest({ url: 'https://example.com/failed' }));
  const settled = await settleCapture(own.db, failed!.captureId, 1, 'worker_lost');

  assert.deepEqual([unwanted.summaryTaskId, blank.summaryTaskId, settled?.summaryTaskId], [null, null, null]);
  assert.deepEqual(await relay(), []);
  const refused = (change: Parameters<typeof buildSummaryRequest>[0]) => acceptSummarization(own.db, buildSummaryRequest(change));
  assert.equal(await refused({ itemId: blank.itemId }), 'no_article');
  assert.equal(await refused({ itemId: failed!.itemId }), 'no_article');
  assert.equal(await refused({ itemId: failed!.itemId, captureId: failed!.captureId }), 'no_article');
  assert.equal(await refused({ itemId: unwanted.itemId, captureId: uuidv7() }), 'capture_not_found');
  assert.equal(await refused({ itemId: unwanted.itemId, captureId: blank.captureId }), 'capture_not_found', "another item's");
  assert.equal(await refused({ itemId: 'nothing' }), 'item_not_found');
  assert.equal(await refused({ itemId: unwanted.itemId, ownerId: uuidv7() }), 'item_not_found', "another owner's");
});

test('the same text by the same summarizer is answered at once, also of a newer capture; another prompt, model or text, or force, is not', async () => {
  const first = await keepArticle(own.db);
  await write(first.summaryTaskId!, 'First.');
  const again = await request({ itemId: first.itemId, summarizer });
  const later = await keepArticle(own.db);
  const copied = await request({ itemId: first.itemId, summarizer });
  await relay();

  assert.deepEqual([again.kind, again.captureId, copied.kind, copied.captureId], ['reused', first.captureId, 'reused', later.captureId]);
  const task = await readTask(own.db, defaultOwnerId, copied.taskId);
  assert.equal(task?.status, 'success');
  const [copy] = (await readSummaries(own.db, defaultOwnerId, first.itemId, { captureId: later.captureId, limit: 2 }))!;
  assert.deepEqual([copy?.id, copy?.lede, copy?.calls, copy?.inputTokens], [task.summarization?.summaryId, 'First.', 0, 0]);
  assert.deepEqual(await ledes(first.itemId, first.captureId), ['First.'], 'none was added to the capture that had it');
  await cancelTask(own.db, defaultOwnerId, later.summaryTaskId!);
  for (const other of [
    { ...summarizer, promptVersion: 3 },
    { ...summarizer, model: 'another' },
    { ...summarizer, provider: 'huggingface' },
  ]) {
    const asked = await request({ itemId: first.itemId, summarizer: other, webhookUrl: 'https://hooks.example.com/' });
    assert.equal(asked.kind, 'new', JSON.stringify(other));
  }
  assert.equal((await request({ itemId: first.itemId, summarizer, isForced: true })).kind, 'new');
  const changed = await keepArticle(own.db, { summarize: false }, { text: 'Another text.' });
  assert.equal((await request({ itemId: first.itemId, captureId: changed.captureId, summarizer })).kind, 'new');
});

test('an equal request while one is under way is answered with its task, unless it is forced or has a webhook of its own', async () => {
  const { itemId, summaryTaskId } = await keepArticle(own.db);

  assert.deepEqual(await request({ itemId }), { ...(await request({ itemId })), kind: 'deduplicated', taskId: summaryTaskId });
  assert.equal((await request({ itemId, isForced: true })).kind, 'new');
  assert.equal((await request({ itemId, webhookUrl: 'https://hooks.example.com/' })).kind, 'new');
});

test('what a worker finds stored is taken for a capture whose text has not changed, and nothing of what was removed is', async () => {
  const first = await keepArticle(own.db);
  await write(first.summaryTaskId!, 'Stored.');
  const second = await keepArticle(own.db);
  const work = await beginSummarization(own.db, { taskId: second.summaryTaskId!, generation: 1 }, 1);
  const storedId = await findStoredSummary(own.db, work!, summarizer);
  const ref = { taskId: second.summaryTaskId!, generation: 1 };
  await deleteCapture(own.db, defaultOwnerId, first.itemId, first.captureId, 24);

  assert.ok(storedId);
  assert.equal(await findStoredSummary(own.db, work!, summarizer), undefined);
  assert.equal(await settleSummarization(own.db, ref, { storedId }), true);
  assert.deepEqual(await ledes(first.itemId), ['Stored.']);
});

test('the history keeps every summary; the latest is that of the newest capture', async () => {
  const first = await keepArticle(own.db);
  await write(first.summaryTaskId!, 'One.');
  const second = await keepArticle(own.db);
  await write(second.summaryTaskId!, 'Two.');
  const third = await request({ itemId: first.itemId, captureId: first.captureId, isForced: true });
  await write(third.taskId, 'Three.');

  assert.deepEqual(await ledes(first.itemId), ['Two.', 'Three.', 'One.']);
  assert.deepEqual(await ledes(first.itemId, first.captureId), ['Three.', 'One.']);
  assert.equal(await ledes('nothing'), undefined);
});

test('a worker of an older generation, or one that comes twice, changes nothing', async () => {
  const { itemId, summaryTaskId } = await keepArticle(own.db);
  const taskId = summaryTaskId!;
  assert.equal(await startNextSummarization(own.db, { taskId, generation: 1 }), true);
  assert.equal(await startNextSummarization(own.db, { taskId, generation: 1 }), false, 'once');

  assert.equal(await write(taskId, 'Old.', 1), false);
  const textHash = Buffer.alloc(32);
  assert.equal(await settleSummarization(own.db, { taskId, generation: 1 }, { summary: buildSummary(), textHash, summarizer }), false);
  assert.deepEqual(
    (await relay()).map(({ generation }) => generation),
    [2],
  );
  const ends = await Promise.all([write(taskId, 'New.', 2), write(taskId, 'New.', 2)]);
  assert.deepEqual(ends.toSorted(), [false, true]);
  assert.deepEqual(await ledes(itemId), ['New.']);
  assert.equal(await startNextSummarization(own.db, { taskId, generation: 2 }), false, 'it has ended');
});

test('what was dispatched and is silent is found, and the last generation is not driven anew', async () => {
  const { summaryTaskId } = await keepArticle(own.db);
  const taskId = summaryTaskId!;
  const stale = async () => findStaleSummarizations(own.db, await secondsAgo(own.db, 0), 10);
  assert.deepEqual(await stale(), [], 'it waits for the relay');
  for (const generation of [1, 2, 3]) {
    await relay();
    assert.deepEqual(await stale(), [{ taskId, generation }]);
    assert.equal(await startNextSummarization(own.db, { taskId, generation }), generation < 3);
  }
  assert.equal(await settleSummarization(own.db, { taskId, generation: 3 }, { code: 'worker_lost' }), true);

  const task = await readTask(own.db, defaultOwnerId, taskId);
  assert.deepEqual([task?.status, task?.errorCode], ['failed', 'worker_lost']);
  assert.equal(await requeueFailedSummarizations(own.db, defaultOwnerId, { code: 'cancelled' }, 10), 0);
  assert.equal(await requeueFailedSummarizations(own.db, defaultOwnerId, { code: 'worker_lost' }, 10), 1);
  assert.deepEqual(
    (await relay()).map(({ generation }) => generation),
    [4],
  );
  assert.equal(await write(taskId, 'At last.', 4), true);
});

test('cancelling ends a summarization and leaves its capture alone; removing cancels it and nobody hears of it', async () => {
  await addEndpoint(own.db, defaultOwnerId, { url: 'https://hooks.example.com/', events: ['summary.completed'] });
  const cancelled = await keepArticle(own.db);
  const removed = await keepArticle(own.db, { url: 'https://example.com/removed' });

  const first = await cancelTask(own.db, defaultOwnerId, cancelled.summaryTaskId!);
  const second = await cancelTask(own.db, defaultOwnerId, cancelled.summaryTaskId!);
  const deletion = await deleteItem(own.db, defaultOwnerId, removed.itemId, 0);

  assert.deepEqual(first, { status: 'cancelled', captures: [], summaries: [{ taskId: cancelled.summaryTaskId, generation: 2 }] });
  assert.deepEqual(second, { status: 'cancelled_before' });
  assert.deepEqual(deletion, { captures: [], summaries: [{ taskId: removed.summaryTaskId, generation: 2 }] });
  assert.equal(await write(cancelled.summaryTaskId!), false);
  assert.equal((await readTask(own.db, defaultOwnerId, cancelled.taskId))?.status, 'success');
  assert.equal(await readTask(own.db, defaultOwnerId, removed.summaryTaskId!), undefined);
  const told = await listDeliveries(own.db, defaultOwnerId, { after: undefined, endpointId: undefined, limit: 10 });
  assert.deepEqual(
    told.map(({ event, payload }) => [event, (payload['data'] as { task_id: string; status: string }).task_id]),
    [['summary.completed', cancelled.summaryTaskId]],
  );
  assert.deepEqual((await purgeDeleted(own.db, 10)).captureIds, [removed.captureId]);
  const { rows } = await own.db.execute(sql`select task_id from summarizations`);
  assert.deepEqual(rows, [{ task_id: cancelled.summaryTaskId }]);
});

async function acceptSummaryBatch(itemIds: readonly string[]) {
  const entries = itemIds.map((itemId, position) => ({ position, itemId, url: 'https://example.com/page' }));
  const batch = await acceptBatch(own.db, defaultOwnerId, { isForced: true, priority: 'bulk', requestId: 'test' }, entries, 'summaries');
  for (let expanded = 0; expanded < itemIds.length;) {
    expanded = (await expandBatch(own.db, batch.batchId, 1, 2))!.expanded;
  }
  const items = await listBatchItems(own.db, defaultOwnerId, batch.taskId, { after: -1, limit: 100 });
  return { ...batch, items: items! };
}

test('a batch of summaries is expanded in chunks, counts how each ends, and ends with the last', async () => {
  const kept = await Promise.all([1, 2, 3].map((page) => keepArticle(own.db, { url: `https://example.com/${page}`, summarize: false })));
  const blank = await keepArticle(own.db, { url: 'https://example.com/blank' }, { text: '' });

  const batch = await acceptSummaryBatch([...kept.map(({ itemId }) => itemId), blank.itemId, 'gone']);
  const taskIds = batch.items.flatMap(({ taskId }) => taskId ?? []);
  const relayed = await relay();
  assert.equal(await countQueued(own.db, defaultOwnerId, 100), 0, 'it counts no captures');
  await write(taskIds[0]!);
  await settleSummarization(own.db, { taskId: taskIds[1]!, generation: 1 }, { code: 'summary_failed' });
  const before = await finalizeBatch(own.db, batch.batchId, 1);
  await cancelTask(own.db, defaultOwnerId, taskIds[2]!);
  const end = await finalizeBatch(own.db, batch.batchId, 1);

  assert.deepEqual(
    batch.items.map(({ itemId, status, errorCode }) => [itemId, status, errorCode]),
    [...kept.map(({ itemId }) => [itemId, 'pending', null]), [blank.itemId, 'failed', 'no_article'], ['gone', 'failed', 'item_not_found']],
  );
  assert.deepEqual(relayed.map(({ taskId }) => taskId).toSorted(), taskIds.toSorted());
  assert.equal(before, undefined);
  assert.deepEqual(end, { taskId: batch.taskId, status: 'success', total: 5, succeeded: 1, failed: 4 });
  assert.equal(await requeueFailedSummarizations(own.db, defaultOwnerId, {}, 10), 2);
  const again = await readTask(own.db, defaultOwnerId, batch.taskId);
  assert.deepEqual([again?.status, again?.batch?.failed], ['processing', 2]);
});

test('a batch of summaries that is cancelled ends at once, and what it consists of soon after', async () => {
  const kept = await Promise.all([1, 2, 3].map((page) => keepArticle(own.db, { url: `https://example.com/${page}`, summarize: false })));
  const batch = await acceptSummaryBatch(kept.map(({ itemId }) => itemId));
  const taskIds = batch.items.map(({ taskId }) => taskId!);
  await beginSummarization(own.db, { taskId: taskIds[1]!, generation: 1 }, 1);

  const cancellation = await cancelTask(own.db, defaultOwnerId, batch.taskId);
  assert.ok(cancellation?.status === 'cancelled' && cancellation.batch);
  const { generation } = cancellation.batch;
  const first = await cancelBatchCaptures(own.db, batch.batchId, generation, 1);
  const rest = await cancelBatchCaptures(own.db, batch.batchId, generation, 10);

  assert.deepEqual(first?.summaries, [{ taskId: taskIds[1], generation: 2 }], 'what is under way first');
  assert.deepEqual([rest?.summaries.length, rest?.areAll, rest?.captures], [2, true, []]);
  const task = await readTask(own.db, defaultOwnerId, batch.taskId);
  assert.deepEqual([task?.status, task?.errorCode, task?.batch?.failed], ['failed', 'cancelled', 3]);
});

test('stale is what has no summary, or one by an older prompt, and for which none is under way', async () => {
  const bare = await keepArticle(own.db, { url: 'https://example.com/bare', summarize: false });
  const old = await keepArticle(own.db, { url: 'https://example.com/old' });
  await write(old.summaryTaskId!);
  await keepArticle(own.db, { url: 'https://example.com/under-way' });
  await keepArticle(own.db, { url: 'https://example.com/blank' }, { text: '' });
  const stale = async (version: number | null) => (await findStaleItems(own.db, defaultOwnerId, version, 10)).map(({ itemId }) => itemId);

  assert.deepEqual(await stale(3), [old.itemId, bare.itemId]);
  assert.deepEqual(await stale(2), [bare.itemId]);
  assert.deepEqual(await stale(null), [bare.itemId], 'no language model is in use');
  assert.deepEqual(await findStaleItems(own.db, uuidv7(), 3, 10), []);
});
