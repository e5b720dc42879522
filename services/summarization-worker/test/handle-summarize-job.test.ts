import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, beforeEach, test } from 'node:test';
import {
  acceptSummarization,
  cancelTask,
  defaultOwnerId,
  deleteItem,
  readSummaries,
  readTask,
  relayOutbox,
  startNextSummarization,
} from '@htbase/shared/db';
import type { SummarizeJob, Summarizer } from '@htbase/shared/models';
import { createGenerationWatch, createGenerations, generationOfSummary } from '@htbase/shared/queue';
import type { Generations, GenerationWatch, JobContext } from '@htbase/shared/queue';
import { createLiveStatus, createTaskEvents } from '@htbase/shared/status';
import { PermanentError, RetryLaterError } from '@htbase/shared/utils';
import { buildSummary, createTestDatabase, createTestRedis, keepArticle, quietLog } from '@htbase/shared/testing';
import type { TestDatabase, TestRedis } from '@htbase/shared/testing';
import { createSummarizeHandler } from '../src/handle-summarize-job.ts';
import { createKeptResults } from '../src/kept-results.ts';
import type { Chain } from '../src/chain.ts';

const summarizer: Summarizer = { provider: 'openai', model: 'asked-for', promptVersion: 2 };

let database: TestDatabase;
let own: TestRedis;
let generations: Generations;
let generationWatch: GenerationWatch;
before(async () => {
  [database, own] = await Promise.all([createTestDatabase(process.env), createTestRedis(process.env)]);
  generations = createGenerations(own.redis, own.prefix);
  generationWatch = createGenerationWatch({ generations, subscriber: own.redis.duplicate(), prefix: own.prefix, log: quietLog(), pollMs: 50 });
});
beforeEach(() => database.db.$client.query('truncate items, outbox cascade'));
after(async () => {
  generationWatch.close();
  await Promise.all([database.close(), own.close()]);
});

type Write = Chain['summarize'];

const liveStatus = () => createLiveStatus(own.redis, own.prefix);

function handlerOf(summarize: Write) {
  return createSummarizeHandler({
    db: database.db,
    chain: { summarizer, summarize },
    keptResultsIn: (scope) => createKeptResults(own.redis, own.prefix, scope, quietLog()),
    liveStatus: liveStatus(),
    taskEvents: createTaskEvents(own.redis, own.prefix),
    generationWatch,
    log: quietLog(),
  });
}

const buildContext = (change: Partial<JobContext> = {}): JobContext => ({
  signal: new AbortController().signal,
  attempt: 1,
  maxAttempts: 3,
  isLastAttempt: false,
  retryDelayMs: 30_000,
  stalledCount: 0,
  jobId: 'job',
  createdAt: new Date(),
  event: {},
  ...change,
});

/** A kept page, and the job of its summary as the relay would put it on the queue. */
async function keep(url = 'https://example.com/page'): Promise<SummarizeJob> {
  const { itemId, captureId, summaryTaskId } = await keepArticle(database.db, { url });
  return { v: 1, taskId: summaryTaskId!, captureId, itemId, generation: 1 };
}

const stored = async ({ itemId }: SummarizeJob) => (await readSummaries(database.db, defaultOwnerId, itemId, { limit: 10 })) ?? [];
const taskOf = async ({ taskId }: SummarizeJob) => (await readTask(database.db, defaultOwnerId, taskId))!;
const never: Write = async () => assert.fail('nothing is to be written');

test('the summary of the article is stored with the end of its task, once, and progress is told on the way', async () => {
  const job = await keep();
  const shown: number[] = [];
  const context = buildContext();
  const write: Write = async (article, { ownerId, onProgress }) => {
    assert.deepEqual(article, { title: 'A page', text: 'An article with something to read.', language: 'en' });
    assert.equal(ownerId, defaultOwnerId);
    shown.push((await liveStatus().read(job.taskId)).get('summary')!.progress);
    onProgress?.(0.5);
    return buildSummary();
  };

  const outcomes = [await handlerOf(write)(job, context), await handlerOf(never)(job, buildContext())];

  assert.deepEqual(outcomes, [{ status: 'summarized' }, { status: 'superseded' }]);
  const [summary, ...more] = await stored(job);
  assert.deepEqual([summary?.lede, summary?.model, more.length], ['It says this.', 'the-model-that-answered', 0]);
  assert.equal((await taskOf(job)).status, 'success');
  const live = (await liveStatus().read(job.taskId)).get('summary');
  assert.deepEqual([live?.status, live?.stage, live?.progress, shown], ['success', 'stored', 1, [0.05]]);
  assert.equal(context.event['provider'], 'openai');
});

test('what is stored of the same text is taken without writing; who asks for a new one gets it, and no kept part of an old one', async () => {
  const first = await keep();
  await handlerOf(async (_article, { kept }) => {
    await kept.set('part', 'an old part');
    return buildSummary({ lede: 'The first.' });
  })(first, buildContext());
  const second = await keep();
  assert.deepEqual(await handlerOf(never)(second, buildContext()), { status: 'reused' });

  const forced = await acceptSummarization(database.db, {
    ownerId: defaultOwnerId,
    itemId: first.itemId,
    isForced: true,
    priority: 'interactive',
    requestId: 'test',
  });
  assert.ok(typeof forced !== 'string');
  const job = { ...second, taskId: forced.taskId };
  const outcome = await handlerOf(async (_article, { kept }) => {
    assert.equal(await kept.get('part'), undefined);
    return buildSummary({ lede: 'The second.' });
  })(job, buildContext());

  assert.deepEqual(outcome, { status: 'summarized' });
  assert.deepEqual(
    (await stored(first)).map(({ lede, captureId }) => [lede, captureId]),
    [
      ['The second.', second.captureId],
      ['The first.', second.captureId],
      ['The first.', first.captureId],
    ],
  );
});

test('results of single calls are kept for the next attempt', async () => {
  const job = await keep();
  const write: Write = async (_article, { kept }) => {
    const known = await kept.get('first half');
    if (known === undefined) {
      await kept.set('first half', 'paid for');
      throw new Error('the second call failed');
    }
    return buildSummary({ lede: known });
  };

  await assert.rejects(handlerOf(write)(job, buildContext()), /second call/);
  const live = (await liveStatus().read(job.taskId)).get('summary');
  assert.deepEqual(await handlerOf(write)(job, buildContext({ attempt: 2 })), { status: 'summarized' });

  assert.deepEqual([live?.status, live?.errorCode], ['retrying', 'summary_failed']);
  assert.equal((await stored(job))[0]?.lede, 'paid for');
  assert.equal((await taskOf(job)).summarization?.attempts, 2);
});

test('what can not be written ends as failed: at the last attempt, or at once when another can not help; waiting is no failure', async () => {
  const [last, permanent, waiting] = [await keep('https://example.com/1'), await keep('https://example.com/2'), await keep('https://example.com/3')];
  const fail = (error: Error) =>
    handlerOf(async () => {
      throw error;
    });

  assert.deepEqual(await fail(new Error('no'))(last, buildContext({ attempt: 3, isLastAttempt: true })), { status: 'failed' });
  assert.deepEqual(await fail(new PermanentError('refused', 'no'))(permanent, buildContext()), { status: 'failed' });
  const later = new RetryLaterError('busy', 'later', 1_000);
  await assert.rejects(fail(later)(waiting, buildContext({ attempt: 3, isLastAttempt: true })), later);

  for (const job of [last, permanent]) {
    const { status, errorCode } = await taskOf(job);
    assert.deepEqual([status, errorCode, (await stored(job)).length], ['failed', 'summary_failed', 0]);
  }
  assert.equal((await taskOf(waiting)).status, 'processing');
  assert.equal((await liveStatus().read(waiting.taskId)).get('summary')?.status, 'retrying');
});

test('a summary that is cancelled, removed or driven anew while it is written is stopped, and nothing of it is stored', async () => {
  const jobs = [await keep('https://example.com/1'), await keep('https://example.com/2'), await keep('https://example.com/3')] as const;
  const [cancelled, removed, overtaken] = jobs;
  const begun = jobs.map(() => Promise.withResolvers<void>());
  const runs = jobs.map((job, index) =>
    handlerOf(async (_article, { signal }) => {
      begun[index]!.resolve();
      await once(signal, 'abort');
      throw signal.reason;
    })(job, buildContext()),
  );
  await Promise.all(begun.map(({ promise }) => promise));

  await cancelTask(database.db, defaultOwnerId, cancelled.taskId);
  await deleteItem(database.db, defaultOwnerId, removed.itemId, 24);
  await startNextSummarization(database.db, overtaken);
  await generations.supersede(jobs.map(({ taskId }) => generationOfSummary({ taskId, generation: 2 })));

  assert.deepEqual(await Promise.all(runs), [{ status: 'superseded' }, { status: 'superseded' }, { status: 'superseded' }]);
  assert.deepEqual([(await taskOf(cancelled)).errorCode, (await taskOf(overtaken)).status], ['cancelled', 'processing']);
  assert.deepEqual([await stored(cancelled), await stored(overtaken)], [[], []]);
});

test("a worker that doesn't hear of a cancellation writes in vain", async () => {
  const job = await keep();

  const outcome = await handlerOf(async () => {
    await cancelTask(database.db, defaultOwnerId, job.taskId);
    return buildSummary();
  })(job, buildContext());

  assert.deepEqual(outcome, { status: 'superseded' });
  assert.deepEqual(await stored(job), []);
});

test('a process that stops gives the job back', async () => {
  const job = await keep();
  const stop = new AbortController();
  const run = handlerOf(async (_article, { signal }) => {
    stop.abort('shutdown');
    throw signal.reason;
  })(job, buildContext({ signal: stop.signal, isLastAttempt: true, attempt: 3 }));

  await assert.rejects(run, (reason) => reason === 'shutdown');
  assert.equal((await taskOf(job)).status, 'processing');
});

test('an article over which workers die again and again is given up, and one that is gone has no summary', async () => {
  const [deadly, gone] = [await keep('https://example.com/1'), await keep('https://example.com/2')];
  await database.db.$client.query('delete from articles where capture_id = $1', [gone.captureId]);

  assert.deepEqual(await handlerOf(never)(deadly, buildContext({ stalledCount: 3 })), { status: 'failed' });
  assert.deepEqual(await handlerOf(never)(gone, buildContext()), { status: 'failed' });

  assert.deepEqual([(await taskOf(deadly)).errorCode, (await taskOf(gone)).errorCode], ['worker_lost', 'no_article']);
  await relayOutbox(database.db, 100, async ({ summaries }) => assert.deepEqual(summaries, [], 'nothing is put on the queue for what has ended'));
});
