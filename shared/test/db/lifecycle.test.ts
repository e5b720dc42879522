// A capture's life under everything that can go wrong at once: random histories against a real PostgreSQL and a real Redis, in which nothing may be
// lost, doubled or moved backwards. A failure prints its seed; with LIFECYCLE_SEED the same histories run again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import * as fc from 'fast-check';
import {
  acceptCapture,
  cancelTask,
  createBlobRepository,
  defaultOwnerId,
  findStaleCaptures,
  markSeen,
  recordVisit,
  relayOutbox,
  requeueFailed,
  secondsAgo,
  settleCapture,
  startNextGeneration,
} from '@htbase/shared/db';
import type { CaptureRef } from '@htbase/shared/db';
import type { Grade, TaskStatus } from '@htbase/shared/models';
import { createGenerations } from '@htbase/shared/queue';
import type { Generations } from '@htbase/shared/queue';
import { canMove, firstGenerationAfter, isFinal, isLastGeneration } from '@htbase/shared/status';
import { buildManifest, buildRequest, buildSuccess, createTestDatabase, createTestRedis, sha256Hex } from '@htbase/shared/testing';
import type { TestDatabase, TestRedis } from '@htbase/shared/testing';

const runs = 1_000;
/** The histories that fit into this are enough. */
const limitMs = 10_000;
const maxCommands = 60;
const firstRequests = 3;

let database: TestDatabase;
let own: TestRedis;
before(async () => {
  [database, own] = await Promise.all([createTestDatabase(process.env), createTestRedis(process.env)]);
});
after(async () => {
  await Promise.all([database.close(), own.close()]);
});

type Row = {
  id: string;
  taskId: string;
  status: TaskStatus;
  taskStatus: TaskStatus;
  generation: number;
  errorCode: string | null;
  taskErrorCode: string | null;
  completedAt: string | null;
  artifacts: { archiver: string; role: string; status: string; sha256: string | null }[];
};

/** What a visit found. */
interface Visit {
  grade: Grade;
  isWhole: boolean;
}

/** The system with a carrier of jobs that can be lost, and what has been seen of it so far. */
class Life {
  readonly #generations: Generations;
  /** By id, as BullMQ has them: the same job added twice is one. */
  readonly carrier = new Map<string, CaptureRef>();
  /** Taken up by workers that were given up on, but aren't dead. */
  readonly zombies: CaptureRef[] = [];
  readonly tasks: { taskId: string; captureId: string }[] = [];
  /** How often somebody was told that it was they who ended the capture. */
  readonly ends = new Map<string, number>();
  readonly requeues = new Map<string, number>();
  #seen = new Map<string, Row>();

  constructor() {
    this.#generations = createGenerations(own.redis, own.prefix);
  }

  async request(): Promise<void> {
    const accepted = await acceptCapture(database.db, buildRequest({ url: `https://example.com/${this.tasks.length}` }));
    assert.ok(accepted);
    this.tasks.push(accepted);
  }

  /** `crash`: the relay dies when its jobs stand on the queue and its transaction has not committed. */
  async relay(crash: boolean): Promise<void> {
    const relayed = relayOutbox(database.db, 100, async ({ captures }) => {
      await this.#generations.announce(captures);
      captures.forEach(({ captureId, generation }) => this.carrier.set(`${captureId}-${generation}`, { captureId, generation }));
      if (crash) {
        throw new Error('crash');
      }
    });
    await relayed.catch((error: unknown) => assert.equal(crash, true, String(error)));
  }

  pick(at: number): CaptureRef | undefined {
    return [...this.carrier.values()][at % Math.max(1, this.carrier.size)];
  }

  /** A worker is given up on that isn't dead; `isLost`: and Redis forgets its job. */
  crash(job: CaptureRef, isLost: boolean): void {
    this.zombies.push(job);
    if (isLost) {
      this.lose(job);
    }
  }

  lose({ captureId, generation }: CaptureRef): void {
    this.carrier.delete(`${captureId}-${generation}`);
  }

  async deliver(job: CaptureRef, visit: Visit, times: number): Promise<void> {
    this.lose(job);
    const current = await this.#generations.current(job.captureId);
    if (current !== undefined && current > job.generation) {
      return;
    }
    await Promise.all(Array.from({ length: times }, () => this.#work(job, visit)));
  }

  async workLate(at: number, visit: Visit): Promise<void> {
    const [job] = this.zombies.splice(at % Math.max(1, this.zombies.length), 1);
    if (job) {
      await this.#hear(job);
      await this.#work(job, visit);
    }
  }

  /** A sign of life that comes late says nothing about a newer generation. */
  async #hear(job: CaptureRef): Promise<void> {
    const read = async () => (await this.#read()).find(({ id }) => id === job.captureId);
    const before = await read();
    await markSeen(database.db, [job], true);
    if (before && before.generation > job.generation) {
      assert.deepEqual(await read(), before);
    }
  }

  async #work({ captureId, generation }: CaptureRef, { grade, isWhole }: Visit): Promise<void> {
    const pdf = isWhole
      ? buildSuccess('pdf', 'pdf')
      : ({ archiver: 'pdf', status: 'failed', code: 'archiver_failed', detail: 'no', durationMs: 1 } as const);
    const manifest = buildManifest({ captureId, generation, grade, outcomes: [buildSuccess('singlefile', 'single'), pdf] });
    const isOld = (await this.#read()).some((row) => row.id === captureId && row.generation > generation);
    const isRecorded = await recordVisit(database.db, manifest, undefined, generation);
    const settlement = await settleCapture(database.db, captureId, generation, 'worker_lost');
    this.#count(captureId, settlement);
    assert.ok(!isOld || (!isRecorded && !settlement), 'an older generation changes nothing');
  }

  async sweep(): Promise<void> {
    for (const { captureId, generation } of await findStaleCaptures(database.db, await secondsAgo(database.db, 0), 1_000)) {
      if (this.carrier.has(`${captureId}-${generation}`)) {
        await markSeen(database.db, [{ captureId, generation }]);
      } else if (isLastGeneration(generation)) {
        this.#count(captureId, await settleCapture(database.db, captureId, generation, 'worker_lost'));
      } else if (await startNextGeneration(database.db, captureId, generation)) {
        await this.#generations.supersede([{ captureId, generation: generation + 1 }]);
      }
    }
  }

  /** `isTold`: Redis learns of it. */
  async cancel(at: number, isTold: boolean): Promise<void> {
    const task = this.tasks[at % Math.max(1, this.tasks.length)];
    const cancellation = task && (await cancelTask(database.db, defaultOwnerId, task.taskId));
    if (cancellation?.status === 'cancelled') {
      for (const { captureId, generation } of cancellation.captures) {
        this.#count(captureId, cancellation);
        assert.equal(generation, (this.#seen.get(captureId)?.generation ?? 0) + 1, 'a cancelled capture is of a new generation');
      }
      await (isTold ? this.#generations.supersede(cancellation.captures) : undefined);
    }
  }

  async requeue(code: string): Promise<void> {
    const failed = (await this.#read()).filter((row) => row.errorCode === code);
    assert.equal(await requeueFailed(database.db, defaultOwnerId, { code }, 1_000), failed.length);
    const again = (await this.#read()).filter(({ id }) => failed.some((row) => row.id === id));
    assert.ok(code !== 'blocked' || again.every((row) => row.artifacts.every(({ status }) => status === 'pending')), 'evidence makes room');
    for (const row of failed) {
      this.requeues.set(row.id, (this.requeues.get(row.id) ?? 0) + 1);
      this.#seen.set(row.id, { ...row, status: 'pending', generation: firstGenerationAfter(row.generation), artifacts: [] });
    }
  }

  async wipe(): Promise<void> {
    this.carrier.clear();
    const keys = await own.redis.keys(`${own.prefix}:*`);
    await (keys.length > 0 ? own.redis.del(keys) : undefined);
  }

  #count(captureId: string, end: unknown): void {
    if (end) {
      this.ends.set(captureId, (this.ends.get(captureId) ?? 0) + 1);
    }
  }

  async #read(): Promise<Row[]> {
    const { rows } = await database.db.execute<Row>(sql`
      select c.id, t.id as "taskId", c.status, t.status as "taskStatus", c.generation, c.error_code as "errorCode", t.error_code as "taskErrorCode",
        c.completed_at as "completedAt",
        (select json_agg(json_build_object('archiver', archiver, 'role', role, 'status', status, 'sha256', encode(sha256, 'hex')) order by archiver, role)
          from artifacts where capture_id = c.id) as artifacts
      from captures c join tasks t on t.capture_id = c.id`);
    return rows;
  }

  /** Looks at everything after a step. */
  async check(): Promise<void> {
    const rows = await this.#read();
    assert.equal(rows.length, this.tasks.length, 'what was accepted is there, once');
    for (const row of rows) {
      checkStep(this.#seen.get(row.id), row);
      const isEnded = isFinal(row.status);
      assert.equal(this.ends.get(row.id) ?? 0, (this.requeues.get(row.id) ?? 0) + (isEnded ? 1 : 0), 'every round ends once');
      assert.deepEqual(row.artifacts.map(({ archiver, role }) => `${archiver} ${role}`).toSorted(), ['pdf main', 'singlefile main']);
      if (isEnded) {
        assert.deepEqual([row.taskStatus, row.taskErrorCode], [row.status, row.errorCode], 'task and capture end alike');
        assert.ok(row.completedAt && row.artifacts.every(({ status }) => status !== 'pending'));
      }
    }
    this.#seen = new Map(rows.map((row) => [row.id, row]));
  }

  /** Lets everything run to its end, as it does when nothing goes wrong any more. */
  async settle(): Promise<void> {
    for (let round = 0; (await this.#read()).some((row) => !isFinal(row.status)); round += 1) {
      assert.ok(round < 10, 'a capture never ends');
      await this.relay(false);
      for (const job of this.carrier.values()) {
        await this.deliver(job, { grade: 'ok', isWhole: true }, 1);
      }
      await this.sweep();
    }
  }
}

function checkStep(before: Row | undefined, now: Row): void {
  if (before === undefined) {
    assert.deepEqual([now.status, now.generation], ['pending', 1]);
    return;
  }
  if (isFinal(before.status)) {
    assert.deepEqual(now, before, 'what has ended stays as it is');
    return;
  }
  assert.ok(now.generation === before.generation || now.generation === before.generation + 1, 'generations grow one by one');
  assert.ok(now.status === before.status || canMove(before.status, now.status), `${before.status} -> ${now.status}`);
  for (const { archiver, sha256 } of before.artifacts.filter(({ status }) => status === 'success')) {
    assert.equal(now.artifacts.find((artifact) => artifact.archiver === archiver)?.sha256, sha256, 'what is stored stays');
  }
}

const index = fc.nat({ max: 20 });
const visit = fc.record({ grade: fc.constantFrom<Grade>('ok', 'partial', 'blocked'), isWhole: fc.boolean() });

/** A step of a history, under the name that a failure prints. */
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

const onJob = (life: Life, at: number, work: (job: CaptureRef) => Promise<unknown> | void) => {
  const job = life.pick(at);
  return Promise.resolve(job && work(job));
};
const request = fc.constant(new Step('request', (life) => life.request()));
const relay = fc.boolean().map((crash) => new Step(crash ? 'relay crashes' : 'relay', (life) => life.relay(crash)));
const deliver = fc
  .tuple(index, visit, fc.integer({ min: 1, max: 2 }))
  .map(
    ([at, found, times]) => new Step(`deliver ${at} ${found.grade} x${times}`, (life) => onJob(life, at, (job) => life.deliver(job, found, times))),
  );
const crash = fc
  .tuple(index, fc.boolean())
  .map(([at, isLost]) => new Step(`crash ${at}${isLost ? ' and lose' : ''}`, (life) => onJob(life, at, (job) => life.crash(job, isLost))));
const lateCommit = fc.tuple(index, visit).map(([at, found]) => new Step(`late commit ${at}`, (life) => life.workLate(at, found)));
const sweep = fc
  .integer({ min: 1, max: 2 })
  .map((sweepers) => new Step(`${sweepers} sweep`, (life) => Promise.all(Array.from({ length: sweepers }, () => life.sweep()))));
const lose = index.map((at) => new Step(`lose ${at}`, (life) => onJob(life, at, (job) => life.lose(job))));
const cancel = fc
  .tuple(index, fc.boolean())
  .map(([at, isTold]) => new Step(`cancel ${at}${isTold ? '' : ' untold'}`, (life) => life.cancel(at, isTold)));
const cancelWhileDelivered = fc
  .tuple(index, index, visit)
  .map(
    ([at, task, found]) =>
      new Step(`cancel ${task} while ${at} is delivered`, (life) =>
        Promise.all([life.cancel(task, true), onJob(life, at, (job) => life.deliver(job, found, 1))]),
      ),
  );
const requeue = fc.constantFrom('cancelled', 'blocked', 'worker_lost').map((code) => new Step(`requeue ${code}`, (life) => life.requeue(code)));
const wipe = fc.constant(new Step('wipe', (life) => life.wipe()));
/** What a history needs to go on comes more often. */
const often = [relay, sweep, crash, lateCommit];
const sometimes = [request, deliver];
const rarely = [lose, cancel, cancelWhileDelivered, requeue, wipe];
const steps = [often, often, often, sometimes, sometimes, rarely].flat();

test('whatever happens to a capture, it ends once, in one of its legal states, and keeps what was stored', async (context) => {
  const { db } = database;
  const blobs = createBlobRepository(db);
  for (const text of ['single', 'pdf']) {
    const facts = { sha256: sha256Hex(text), sizeBytes: text.length };
    await blobs.begin(facts.sha256, facts.sizeBytes, 'local');
    await blobs.finish({ ...facts, storedBytes: text.length, encoding: 'identity', storedSha256: facts.sha256 });
  }
  const seed = Number(process.env['LIFECYCLE_SEED'] ?? Date.now() % 2_147_483_647);
  let histories = 0;

  const property = fc.asyncProperty(fc.commands(steps, { maxCommands, size: 'max' }), async (history) => {
    await db.execute(sql`delete from items`);
    await db.execute(sql`delete from outbox`);
    const life = new Life();
    await life.wipe();
    histories += 1;
    for (let count = 0; count < firstRequests; count += 1) {
      await life.request();
    }
    await life.relay(false);
    await life.check();
    await fc.asyncModelRun(() => ({ model: {}, real: life }), history);
    await life.settle();
    await life.check();
  });
  await fc.assert(property, { seed, numRuns: runs, interruptAfterTimeLimit: limitMs });
  context.diagnostic(`seed ${seed}, ${histories} histories`);
});
