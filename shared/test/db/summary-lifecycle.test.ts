// A summarization's life under everything that can go wrong at once, as `lifecycle.test.ts` tells that of a capture: random histories in which nothing
// may be lost, doubled or moved backwards. A failure prints its seed; with LIFECYCLE_SEED the same histories run again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import * as fc from 'fast-check';
import {
  acceptSummarization,
  addEndpoint,
  beginSummarization,
  cancelTask,
  defaultOwnerId,
  deleteItem,
  findStaleSummarizations,
  findStoredSummary,
  markSummarizationsSeen,
  relayOutbox,
  requeueFailedSummarizations,
  secondsAgo,
  settleSummarization,
  startNextSummarization,
} from '@htbase/shared/db';
import type { SummarizationRef } from '@htbase/shared/db';
import type { TaskStatus } from '@htbase/shared/models';
import { canMove, firstGenerationAfter, isFinal, isLastGeneration } from '@htbase/shared/status';
import { buildSummary, createTestDatabase, keepArticle } from '@htbase/shared/testing';
import type { TestDatabase } from '@htbase/shared/testing';

const runs = 1_000;
/** The histories that fit into this are enough. */
const limitMs = 8_000;
const maxCommands = 50;
const itemCount = 2;
const summarizer = { provider: 'openai', model: 'asked-for', promptVersion: 2 };

let database: TestDatabase;
before(async () => {
  database = await createTestDatabase(process.env);
});
after(() => database.close());

type Row = { taskId: string; itemId: string; status: TaskStatus; generation: number; errorCode: string | null; summaryId: string | null };

/** How a worker fares with a job. */
type Work = 'written' | 'failed' | 'died';

class Life {
  readonly itemIds: string[];
  /** By id, as BullMQ has them. */
  readonly carrier = new Map<string, SummarizationRef>();
  /** Taken up by workers that were given up on, but aren't dead. */
  readonly zombies: SummarizationRef[] = [];
  readonly #accepted = new Set<string>();
  /** How often somebody was told that it was they who ended the task. */
  readonly #ends = new Map<string, number>();
  readonly #requeues = new Map<string, number>();
  #seen = new Map<string, Row>();

  constructor(kept: readonly { itemId: string; summaryTaskId: string | null }[]) {
    this.itemIds = kept.map(({ itemId }) => itemId);
    kept.forEach(({ summaryTaskId }) => this.#accepted.add(summaryTaskId!));
  }

  async request(at: number, isForced: boolean, isKnown: boolean): Promise<void> {
    const itemId = this.itemIds[at % this.itemIds.length]!;
    const accepted = await acceptSummarization(database.db, {
      ownerId: defaultOwnerId,
      itemId,
      isForced,
      priority: 'interactive',
      requestId: 'test',
      summarizer: isKnown ? summarizer : undefined,
    });
    if (typeof accepted === 'string') {
      assert.equal(accepted, 'item_not_found');
      return;
    }
    assert.equal(this.#accepted.has(accepted.taskId), accepted.kind === 'deduplicated');
    this.#accepted.add(accepted.taskId);
    this.#count(accepted.taskId, accepted.kind === 'reused');
  }

  /** `crash`: the relay dies when its jobs stand on the queue and its transaction has not committed. */
  async relay(crash: boolean): Promise<void> {
    const relayed = relayOutbox(database.db, 100, async ({ summaries }) => {
      summaries.forEach(({ taskId, generation }) => this.carrier.set(`${taskId}-${generation}`, { taskId, generation }));
      if (crash) {
        throw new Error('crash');
      }
    });
    await relayed.catch((error: unknown) => assert.equal(crash, true, String(error)));
  }

  pick(at: number): SummarizationRef | undefined {
    return [...this.carrier.values()][at % Math.max(1, this.carrier.size)];
  }

  lose({ taskId, generation }: SummarizationRef): void {
    this.carrier.delete(`${taskId}-${generation}`);
  }

  async deliver(ref: SummarizationRef, work: Work, times: number): Promise<void> {
    if (work === 'died') {
      this.zombies.push(ref);
    } else {
      this.lose(ref);
    }
    await Promise.all(Array.from({ length: times }, () => this.#work(ref, work)));
  }

  async workLate(at: number, work: Work): Promise<void> {
    const [ref] = this.zombies.splice(at % Math.max(1, this.zombies.length), 1);
    await (ref && this.#work(ref, work));
  }

  async #work(ref: SummarizationRef, work: Work): Promise<void> {
    const begun = await beginSummarization(database.db, ref, 1);
    if (!begun || work === 'died') {
      return;
    }
    const storedId = begun.isForced ? undefined : await findStoredSummary(database.db, begun, summarizer);
    const written = { summary: buildSummary(), textHash: begun.textHash, summarizer };
    const isEnded = await settleSummarization(
      database.db,
      ref,
      work === 'failed' ? { code: 'summary_failed' } : storedId === undefined ? written : { storedId },
    );
    this.#count(ref.taskId, isEnded);
  }

  async sweep(): Promise<void> {
    for (const ref of await findStaleSummarizations(database.db, await secondsAgo(database.db, 0), 1_000)) {
      if (this.carrier.has(`${ref.taskId}-${ref.generation}`)) {
        await markSummarizationsSeen(database.db, [ref]);
      } else if (isLastGeneration(ref.generation)) {
        this.#count(ref.taskId, await settleSummarization(database.db, ref, { code: 'worker_lost' }));
      } else {
        await startNextSummarization(database.db, ref);
      }
    }
  }

  async cancel(at: number): Promise<void> {
    const taskId = [...this.#accepted][at % this.#accepted.size]!;
    const cancellation = await cancelTask(database.db, defaultOwnerId, taskId);
    if (cancellation?.status === 'cancelled') {
      assert.deepEqual(cancellation.summaries, [{ taskId, generation: (this.#seen.get(taskId)?.generation ?? 0) + 1 }]);
      this.#count(taskId, true);
    }
  }

  async remove(at: number): Promise<void> {
    const removed = await deleteItem(database.db, defaultOwnerId, this.itemIds[at % this.itemIds.length]!, 24);
    removed?.summaries.forEach(({ taskId }) => this.#count(taskId, true));
  }

  async requeue(code: string): Promise<void> {
    const failed = (await this.#read()).filter((row) => row.errorCode === code && !row.itemId.startsWith('~'));
    assert.equal(await requeueFailedSummarizations(database.db, defaultOwnerId, { code }, 1_000), failed.length);
    for (const row of failed) {
      this.#requeues.set(row.taskId, (this.#requeues.get(row.taskId) ?? 0) + 1);
      this.#seen.set(row.taskId, { ...row, status: 'pending', generation: firstGenerationAfter(row.generation), errorCode: null });
    }
  }

  #count(taskId: string, isEnded: boolean): void {
    if (isEnded) {
      this.#ends.set(taskId, (this.#ends.get(taskId) ?? 0) + 1);
    }
  }

  async #read(): Promise<Row[]> {
    const { rows } = await database.db.execute<Row>(sql`
      select t.id as "taskId", i.item_id as "itemId", t.status, s.generation, t.error_code as "errorCode", s.summary_id as "summaryId"
      from tasks t join summarizations s on s.task_id = t.id join captures c on c.id = t.capture_id join items i on i.id = c.item_uid`);
    return rows;
  }

  /** Looks at everything after a step. */
  async check(): Promise<void> {
    const rows = await this.#read();
    assert.deepEqual(rows.map(({ taskId }) => taskId).toSorted(), [...this.#accepted].toSorted(), 'what was accepted is there, once');
    for (const row of rows) {
      const before = this.#seen.get(row.taskId);
      if (before && isFinal(before.status)) {
        assert.deepEqual({ ...row, itemId: before.itemId }, before, 'what has ended stays as it is');
      } else if (before) {
        assert.ok(row.generation >= before.generation, 'generations grow');
        assert.ok(row.status === before.status || canMove(before.status, row.status), `${before.status} -> ${row.status}`);
      }
      assert.equal(row.summaryId !== null, row.status === 'success', 'a success, and nothing else, has a summary');
      assert.equal(this.#ends.get(row.taskId) ?? 0, (this.#requeues.get(row.taskId) ?? 0) + (isFinal(row.status) ? 1 : 0), 'every round ends once');
    }
    const { rows: stray } = await database.db.execute(
      sql`select id from summaries where not exists (select 1 from summarizations where summary_id = summaries.id)`,
    );
    assert.deepEqual(stray, [], 'every summary is what a task came to');
    this.#seen = new Map(rows.map((row) => [row.taskId, row]));
  }

  /** Lets everything run to its end, as it does when nothing goes wrong any more. */
  async settle(): Promise<void> {
    for (let round = 0; (await this.#read()).some((row) => !isFinal(row.status)); round += 1) {
      assert.ok(round < 10, 'a summarization never ends');
      await this.relay(false);
      for (const ref of this.carrier.values()) {
        await this.deliver(ref, 'written', 1);
      }
      await this.sweep();
    }
  }

  /** Of what wasn't removed each end was told, once. */
  async checkDeliveries(): Promise<void> {
    const { rows } = await database.db.execute<{ taskId: string; count: number }>(sql`
      select payload #>> '{data,task_id}' as "taskId", count(*)::int as count from webhook_deliveries where completed_at is null group by 1`);
    const told = new Map(rows.map(({ taskId, count }) => [taskId, count]));
    for (const { taskId, itemId } of await this.#read()) {
      assert.equal(told.get(taskId) ?? 0, itemId.startsWith('~') ? 0 : this.#ends.get(taskId), 'every end is told once, unless it was removed');
    }
  }
}

class Step implements fc.AsyncCommand<object, Life> {
  readonly #name: string;
  readonly #run: (life: Life) => Promise<unknown>;

  constructor(name: string, run: (life: Life) => Promise<unknown>) {
    this.#name = name;
    this.#run = run;
  }

  check(): boolean {
    return true;
  }

  async run(_model: object, life: Life): Promise<void> {
    await this.#run(life);
    await life.check();
  }

  toString(): string {
    return this.#name;
  }
}

const index = fc.nat({ max: 20 });
const work = fc.constantFrom<Work>('written', 'written', 'failed', 'died');
const onJob = (life: Life, at: number, run: (ref: SummarizationRef) => Promise<unknown> | void) => {
  const ref = life.pick(at);
  return Promise.resolve(ref && run(ref));
};
const request = fc
  .tuple(index, fc.boolean(), fc.boolean())
  .map(
    ([at, isForced, isKnown]) =>
      new Step(`request ${at}${isForced ? ' forced' : ''}${isKnown ? ' known' : ''}`, (life) => life.request(at, isForced, isKnown)),
  );
const relay = fc.boolean().map((crash) => new Step(crash ? 'relay crashes' : 'relay', (life) => life.relay(crash)));
const deliver = fc
  .tuple(index, work, fc.integer({ min: 1, max: 2 }))
  .map(([at, how, times]) => new Step(`deliver ${at} ${how} x${times}`, (life) => onJob(life, at, (ref) => life.deliver(ref, how, times))));
const lateCommit = fc.tuple(index, work).map(([at, how]) => new Step(`late ${at} ${how}`, (life) => life.workLate(at, how)));
const sweep = fc
  .integer({ min: 1, max: 2 })
  .map((sweepers) => new Step(`${sweepers} sweep`, (life) => Promise.all(Array.from({ length: sweepers }, () => life.sweep()))));
const lose = index.map((at) => new Step(`lose ${at}`, (life) => onJob(life, at, (ref) => life.lose(ref))));
const cancel = index.map((at) => new Step(`cancel ${at}`, (life) => life.cancel(at)));
const cancelWhileDelivered = fc
  .tuple(index, index)
  .map(
    ([at, task]) =>
      new Step(`cancel ${task} while ${at} is delivered`, (life) =>
        Promise.all([life.cancel(task), onJob(life, at, (ref) => life.deliver(ref, 'written', 1))]),
      ),
  );
const remove = index.map((at) => new Step(`remove ${at}`, (life) => life.remove(at)));
const requeue = fc
  .constantFrom('cancelled', 'summary_failed', 'worker_lost')
  .map((code) => new Step(`requeue ${code}`, (life) => life.requeue(code)));
const steps = [
  relay,
  sweep,
  deliver,
  lateCommit,
  relay,
  sweep,
  deliver,
  lateCommit,
  request,
  request,
  lose,
  cancel,
  cancelWhileDelivered,
  requeue,
  remove,
];

test('whatever happens to a summarization, it ends once, in one of its legal states, and every end is told once', async (context) => {
  const { db } = database;
  const seed = Number(process.env['LIFECYCLE_SEED'] ?? Date.now() % 2_147_483_647);
  let histories = 0;

  const property = fc.asyncProperty(fc.commands(steps, { maxCommands, size: 'max' }), async (history) => {
    await db.execute(sql`truncate items, outbox, webhook_endpoints, webhook_deliveries cascade`);
    await addEndpoint(db, defaultOwnerId, { url: 'https://hooks.example.com/', events: ['summary.completed'] });
    histories += 1;
    const kept = [];
    for (let page = 0; page < itemCount; page += 1) {
      kept.push(await keepArticle(db, { url: `https://example.com/${page}` }, { text: `Text ${page}.` }));
    }
    const life = new Life(kept);
    await life.check();
    await fc.asyncModelRun(() => ({ model: {}, real: life }), history);
    await life.settle();
    await life.check();
    await life.checkDeliveries();
  });
  await fc.assert(property, { seed, numRuns: runs, interruptAfterTimeLimit: limitMs });
  context.diagnostic(`seed ${seed}, ${histories} histories`);
});
