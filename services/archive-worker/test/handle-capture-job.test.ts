import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createMetrics } from '@htbase/shared/metrics';
import type { CaptureJob, Manifest } from '@htbase/shared/models';
import { createGenerations } from '@htbase/shared/queue';
import type { JobContext } from '@htbase/shared/queue';
import { createLiveStatus } from '@htbase/shared/status';
import { createLocalStaging } from '@htbase/shared/storage';
import type { StagingKey } from '@htbase/shared/storage';
import { buildCaptureJob, buildManifest, buildSuccess, createTestRedis, quietLog } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';
import type { CaptureEngine } from '../src/capture/engine.ts';
import { mergeManifests } from '../src/capture/merge-manifests.ts';
import { createCaptureHandler } from '../src/handle-capture-job.ts';

let folder: string;
let own: TestRedis;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'htb-capture-'));
  own = await createTestRedis(process.env);
});
after(() => Promise.all([own.close(), rm(folder, { recursive: true })]));

const staging = () => createLocalStaging(folder);
const keyOf = ({ captureId, generation, lane }: CaptureJob): StagingKey => ({ captureId, generation, lane });
const context = (change: Partial<JobContext> = {}): JobContext => ({
  signal: new AbortController().signal,
  attempt: 1,
  maxAttempts: 4,
  isLastAttempt: false,
  stalledCount: 0,
  jobId: 'job',
  createdAt: new Date(),
  event: {},
  ...change,
});

/** A handler whose engine answers with these manifests, one a visit; `visits` holds what it was asked. */
function createHandler(...answers: ((job: CaptureJob) => Manifest)[]) {
  const visits: string[][] = [];
  const engine: CaptureEngine = {
    async capture(job, { have, signal }) {
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
  const handle = createCaptureHandler({
    engine,
    staging: staging(),
    liveStatus: createLiveStatus(own.redis, own.prefix),
    generations: createGenerations(own.redis, own.prefix),
    metrics: createMetrics('test'),
    log: quietLog(),
  });
  return { handle, visits };
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
  await generations.announce(old.captureId, 2);
  assert.deepEqual(await createHandler().handle(old, context()), { status: 'superseded' });

  const overtaken = buildCaptureJob();
  const { handle } = createHandler();
  const running = handle(overtaken, context());
  await generations.announce(overtaken.captureId, 2);
  await assert.rejects(running, { code: 'superseded' });
});

test('a retry that saw a worse page, or another one, adds nothing to what was made', () => {
  const earlier = buildManifest({ outcomes: [buildSuccess('singlefile', 'a'), failed('pdf', 'archiver_failed')] });
  const worse = buildManifest({ grade: 'blocked', outcomes: [buildSuccess('pdf', 'challenge')] });
  const elsewhere = buildManifest({ finalUrl: 'https://example.com/other', outcomes: [buildSuccess('pdf', 'other')] });

  assert.equal(mergeManifests(earlier, worse), earlier);
  assert.equal(mergeManifests(earlier, elsewhere), earlier);
  assert.equal(mergeManifests(undefined, worse), worse);
});
