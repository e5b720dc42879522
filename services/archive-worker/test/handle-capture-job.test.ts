import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createMetrics } from '@htbase/shared/metrics';
import type { CaptureJob, Manifest } from '@htbase/shared/models';
import { connectRedis, createGenerationWatch, createGenerations, createHostSlots, createSuspects } from '@htbase/shared/queue';
import type { GenerationWatch, HostSlots, JobContext } from '@htbase/shared/queue';
import { createLiveStatus } from '@htbase/shared/status';
import { createLocalStaging } from '@htbase/shared/storage';
import type { StagingKey } from '@htbase/shared/storage';
import { buildCaptureJob, buildManifest, buildSuccess, createTestRedis, quietLog, waitUntil } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';
import { RetryLaterError } from '@htbase/shared/utils';
import { BrowserLostError } from '../src/capture/browser-lost-error.ts';
import type { CaptureEngine } from '../src/capture/engine.ts';
import { mergeManifests } from '../src/capture/merge-manifests.ts';
import { createCaptureHandler } from '../src/handle-capture-job.ts';
import { visitInTurn } from '../src/visit-in-turn.ts';

let folder: string;
let own: TestRedis;
let hostSlots: HostSlots;
let generationWatch: GenerationWatch;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'htb-capture-'));
  own = await createTestRedis(process.env);
  hostSlots = createHostSlots({ redis: own.redis, prefix: own.prefix, log: quietLog(), concurrency: 1, minIntervalMs: 0 });
  generationWatch = createGenerationWatch({
    generations: createGenerations(own.redis, own.prefix),
    subscriber: connectRedis({ REDIS_URL: own.url }, 'worker', quietLog()),
    prefix: own.prefix,
    log: quietLog(),
    pollMs: 200,
  });
});
after(async () => {
  await hostSlots.close();
  generationWatch.close();
  await Promise.all([own.close(), rm(folder, { recursive: true })]);
});

const staging = () => createLocalStaging(folder);
const keyOf = ({ captureId, generation, lane }: CaptureJob): StagingKey => ({ captureId, generation, lane });
const context = (change: Partial<JobContext> = {}): JobContext => ({
  signal: new AbortController().signal,
  attempt: 1,
  maxAttempts: 4,
  isLastAttempt: false,
  retryDelayMs: 60_000,
  stalledCount: 0,
  jobId: 'job',
  createdAt: new Date('2026-01-02T03:04:05.000Z'),
  event: {},
  ...change,
});

/** A handler whose engine answers with these manifests, one a visit; `visits` holds what it was asked. */
function createHandler(...answers: ((job: CaptureJob) => Manifest)[]) {
  const visits: string[][] = [];
  const alone: boolean[] = [];
  const engine: CaptureEngine = {
    async capture(job, { have, isAlone = false, signal }) {
      alone.push(isAlone);
      visits.push(have.map((outcome) => outcome.archiver));
      const answer = answers.shift();
      if (!answer) {
        return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      }
      return answer(job);
    },
    describe: () => Promise.reject(new Error('not asked for')),
    close: async () => {},
  };
  const metrics = createMetrics('test');
  const handle = createCaptureHandler({
    engine,
    staging: staging(),
    liveStatus: createLiveStatus(own.redis, own.prefix),
    generations: createGenerations(own.redis, own.prefix),
    generationWatch,
    hostSlots,
    suspects: createSuspects(own.redis, own.prefix),
    metrics,
    log: quietLog(),
  });
  const deferrals = async () => (await metrics.archiveDeferred.get()).values.map(({ labels, value }) => [labels.reason, value]);
  return { handle, visits, alone, deferrals };
}

const failed = (archiver: 'pdf' | 'singlefile', code: 'archiver_failed' | 'dns_not_found') =>
  ({ archiver, status: 'failed', code, detail: 'it broke', durationMs: 1 }) as const;

test('a visit that went well leaves a manifest, and the job is not done twice', async () => {
  const job = buildCaptureJob();
  const { handle, visits } = createHandler((asked) =>
    buildManifest({ captureId: asked.captureId, outcomes: [buildSuccess('singlefile', 'a'), buildSuccess('pdf', 'b')] }),
  );

  assert.deepEqual(await handle(job, context()), { status: 'captured' });
  assert.deepEqual(await handle(job, context()), { status: 'made_before' });

  assert.equal(visits.length, 1);
  assert.equal((await staging().readManifest(keyOf(job)))?.outcomes.length, 2);
});

test('a retry makes only what is missing, and the manifest has both', async () => {
  const job = buildCaptureJob();
  const { handle, visits } = createHandler(
    ({ captureId }) => buildManifest({ captureId, outcomes: [buildSuccess('singlefile', 'a'), failed('pdf', 'archiver_failed')] }),
    ({ captureId }) => buildManifest({ captureId, outcomes: [buildSuccess('pdf', 'b')] }),
  );

  await assert.rejects(handle(job, context()), { code: 'archiver_failed' });
  assert.equal(await staging().readManifest(keyOf(job)), undefined, 'not complete yet');
  const live = await waitUntil(async () => (await createLiveStatus(own.redis, own.prefix).read(job.taskId)).get('pdf'), 'the retry is told');
  assert.deepEqual([live.status, live.errorCode], ['retrying', 'archiver_failed']);
  assert.ok(Math.abs(Date.parse(live.notBefore ?? '') - Date.now() - 60_000) < 30_000, 'with its time');
  await handle(job, context({ attempt: 2 }));

  assert.deepEqual(visits, [[], ['singlefile']]);
  const manifest = await staging().readManifest(keyOf(job));
  assert.deepEqual(
    manifest?.outcomes.map((outcome) => [outcome.archiver, outcome.status]),
    [
      ['singlefile', 'success'],
      ['pdf', 'success'],
    ],
  );
  assert.equal(manifest?.attempts, 2);
});

test('a permanent failure is told by the manifest at once, and one that lasts when attempts run out', async () => {
  const permanent = buildCaptureJob();
  const dead = { code: 'dns_not_found', detail: 'no such host' } as const;
  const first = createHandler(({ captureId }) =>
    buildManifest({ captureId, grade: null, failure: dead, outcomes: [failed('pdf', 'dns_not_found')] }),
  );
  assert.deepEqual(await first.handle(permanent, context()), { status: 'failed' });

  const lasting = buildCaptureJob();
  const second = createHandler(({ captureId }) =>
    buildManifest({ captureId, outcomes: [buildSuccess('singlefile', 'a'), failed('pdf', 'archiver_failed')] }),
  );
  assert.deepEqual(await second.handle(lasting, context({ attempt: 4 })), { status: 'captured' });
});

test('a job that three workers died with is not tried on a fourth', async () => {
  const job = buildCaptureJob();
  const { handle, visits } = createHandler();

  assert.deepEqual(await handle(job, context({ stalledCount: 3 })), { status: 'worker_lost' });

  assert.equal(visits.length, 0);
  assert.equal((await staging().readManifest(keyOf(job)))?.failure?.code, 'worker_lost');
});

test('a job of an older generation does not begin, and one that is overtaken stops itself', async () => {
  const generations = createGenerations(own.redis, own.prefix);
  const old = buildCaptureJob();
  await generations.announce([{ captureId: old.captureId, generation: 2 }]);
  const first = createHandler();
  assert.deepEqual(await first.handle(old, context()), { status: 'superseded' });
  assert.equal(first.visits.length, 0);

  // told by a message, or, when that is lost, found by looking
  for (const tell of [generations.supersede, generations.announce]) {
    const overtaken = buildCaptureJob();
    await staging().writeDraft(keyOf(overtaken), buildManifest({ captureId: overtaken.captureId, outcomes: [buildSuccess('pdf', 'b')] }));
    const { handle, visits } = createHandler();
    const running = handle(overtaken, context());
    await waitUntil(() => visits.length === 1, 'the visit is under way');
    await tell([{ captureId: overtaken.captureId, generation: 2 }]);

    assert.deepEqual(await running, { status: 'superseded' });
    assert.equal(await staging().readDraft(keyOf(overtaken)), undefined, 'nothing is left in staging');
  }
});

test('a job that is overtaken while it waits for another to end does not begin', async () => {
  const [suspect, waiting] = [buildCaptureJob(), buildCaptureJob()];
  const { handle, visits } = createHandler();
  const stop = Promise.withResolvers<void>();
  const alone = handle(suspect, context({ jobId: 'alone', stalledCount: 1, signal: abortOn(stop.promise) })).catch(() => {});
  await waitUntil(() => visits.length === 1, 'the one under suspicion runs');
  const held = handle(waiting, context({ jobId: 'held' }));

  await createGenerations(own.redis, own.prefix).supersede([{ captureId: waiting.captureId, generation: 2 }]);

  assert.deepEqual(await held, { status: 'superseded' });
  assert.equal(visits.length, 1);
  stop.resolve();
  await alone;
});

test('a retry that saw a worse page, or another one, adds nothing to what was made', () => {
  const earlier = buildManifest({ outcomes: [buildSuccess('singlefile', 'a'), failed('pdf', 'archiver_failed')] });
  const worse = buildManifest({ grade: 'blocked', outcomes: [buildSuccess('pdf', 'challenge')] });
  const elsewhere = buildManifest({ finalUrl: 'https://example.com/other', outcomes: [buildSuccess('pdf', 'other')] });

  assert.equal(mergeManifests(earlier, worse), earlier);
  assert.equal(mergeManifests(earlier, elsewhere), earlier);
  assert.equal(mergeManifests(undefined, worse), worse);
});

let hosts = 0;
const ownHost = () => `https://host-${(hosts += 1)}.example/`;
const readLive = async (job: CaptureJob) => (await createLiveStatus(own.redis, own.prefix).read(job.taskId)).get('pdf');
const captured = ({ captureId }: CaptureJob) => buildManifest({ captureId, outcomes: [buildSuccess('singlefile', 'a'), buildSuccess('pdf', 'b')] });
const refused = ({ captureId }: CaptureJob, retryAfterSeconds?: number, httpStatus = 429) =>
  buildManifest({
    captureId,
    grade: 'blocked',
    failure: { code: 'blocked', detail: 'no' },
    evidence: { httpStatus, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) },
    outcomes: [buildSuccess('singlefile', 'no'), buildSuccess('pdf', 'no')],
  });

test('a job whose host is busy is put aside without a visit, and its task says why and until when', async () => {
  const url = ownHost();
  const [first, second] = [buildCaptureJob({ url }), buildCaptureJob({ url })];
  const gate = Promise.withResolvers<void>();
  const waitForGate = createHandler();
  const running = waitForGate.handle(first, context({ jobId: 'first', signal: abortOn(gate.promise) })).catch(() => {});
  await waitUntil(() => waitForGate.visits.length === 1, 'the first one visits');
  const { handle, visits, deferrals } = createHandler(captured);

  await assert.rejects(handle(second, context({ jobId: 'second' })), (error) => error instanceof RetryLaterError && error.code === 'host_limit');

  assert.equal(visits.length, 0);
  assert.deepEqual(await deferrals(), [['host_limit', 1]]);
  const live = await waitUntil(() => readLive(second), 'the live status is there');
  assert.deepEqual([live.status, live.stage, live.waiting], ['pending', 'queued', { queue: 'archive', reason: 'host_limit' }]);
  assert.ok(live.notBefore);
  gate.resolve();
  await running;
  assert.deepEqual(await handle(second, context({ jobId: 'second' })), { status: 'captured' }, 'a visit that was stopped holds no token');
});

test('a host that asks to come later is asked again three times, and then the capture ends as blocked', async () => {
  const job = buildCaptureJob({ url: ownHost() });
  const answer = (asked: CaptureJob) => refused(asked, 1);
  const { handle, visits, deferrals } = createHandler(answer, answer, answer, answer);
  const run = () =>
    handle(job, context({ jobId: 'asked' })).catch((error: unknown) => (error instanceof RetryLaterError ? error : Promise.reject(error)));

  const statuses: unknown[] = [];
  await waitUntil(async () => {
    const result = await run();
    if (!(result instanceof RetryLaterError) || visits.length > statuses.length) {
      statuses.push(result instanceof RetryLaterError ? result.code : result.status);
      const live = await readLive(job);
      assert.equal(live?.status, statuses.length < 4 ? 'retrying' : 'processing');
      assert.equal(await staging().readDraft(keyOf(job)), undefined, 'nothing is kept of a visit that is made again');
    }
    return statuses.at(-1) === 'failed';
  }, 'it ends');

  assert.deepEqual(statuses, ['retry_after', 'retry_after', 'retry_after', 'failed']);
  assert.equal((await staging().readManifest(keyOf(job)))?.failure?.code, 'blocked');
  assert.deepEqual(
    (await deferrals()).map(([reason]) => reason),
    ['retry_after'],
  );
});

test('a refusal without a time to come back, and one that is no matter of time, end the capture at once', async () => {
  for (const answer of [(job: CaptureJob) => refused(job), (job: CaptureJob) => refused(job, 7, 403)]) {
    const { handle } = createHandler(answer);
    assert.deepEqual(await handle(buildCaptureJob({ url: ownHost() }), context({ jobId: `ended-${hosts}` })), { status: 'failed' });
  }
});

test('when Redis refuses to say whose turn it is, the visit is made all the same', async () => {
  const refuse = () => Promise.reject(new Error('READONLY'));
  const slots: HostSlots = { acquire: refuse, renew: refuse, release: refuse, forget: refuse, pause: refuse, close: async () => {} };
  const visit = async () => buildManifest();

  const manifest = await visitInTurn(
    { hostSlots: slots, log: quietLog(), onBegin() {}, onPutAside() {} },
    { host: 'a.example', queue: 'archive', jobId: 'job', createdAt: new Date(), priority: 'bulk' },
    visit,
  );

  assert.equal(manifest.grade, 'ok');
});

test('a job that is superseded or was made before leaves the line', async () => {
  const url = ownHost();
  const job = buildCaptureJob({ url });
  const visitor = (jobId: string) => ({ host: new URL(url).hostname, queue: 'archive', jobId, createdAt: new Date(0), priority: job.priority });
  await hostSlots.acquire(visitor('left'));
  await createGenerations(own.redis, own.prefix).announce([{ captureId: job.captureId, generation: 2 }]);

  await createHandler().handle(job, context({ jobId: 'left', createdAt: new Date(0) }));

  assert.equal((await hostSlots.acquire(visitor('next'))).isGranted, true);
});

/** A signal that is aborted when the promise is settled. */
function abortOn(promise: Promise<void>): AbortSignal {
  const controller = new AbortController();
  void promise.then(() => controller.abort(new Error('stopped')));
  return controller.signal;
}
test('a visit whose browser went away begins again at once, keeps what it made, and runs in a browser of its own from then on', async () => {
  const job = buildCaptureJob();
  const lost = buildManifest({ captureId: job.captureId, outcomes: [buildSuccess('singlefile', 'a'), failed('pdf', 'archiver_failed')] });
  const { handle, visits, alone } = createHandler(
    () => {
      throw new BrowserLostError(lost);
    },
    (asked) => buildManifest({ captureId: asked.captureId, outcomes: [buildSuccess('pdf', 'b')] }),
  );

  assert.deepEqual(await handle(job, context()), { status: 'captured' });

  assert.deepEqual(alone, [false, true]);
  assert.deepEqual(visits, [[], ['singlefile']]);
  assert.equal((await staging().readManifest(keyOf(job)))?.outcomes.length, 2);
  assert.equal(await createSuspects(own.redis, own.prefix).has(job.captureId), true);
});

test('a job that a worker died with runs in a browser of its own', async () => {
  const { handle, alone } = createHandler((asked) => buildManifest({ captureId: asked.captureId, outcomes: [buildSuccess('pdf', 'b')] }));

  await handle(buildCaptureJob(), context({ stalledCount: 1 }));

  assert.deepEqual(alone, [true]);
});
