import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { acceptCapture, cancelTask, createBlobRepository, defaultOwnerId, readTask, startNextGeneration } from '@htbase/shared/db';
import type { ArtifactRow } from '@htbase/shared/db';
import { createMetrics } from '@htbase/shared/metrics';
import type { ArchiverOutcome } from '@htbase/shared/models';
import type { JobContext } from '@htbase/shared/queue';
import { createLiveStatus } from '@htbase/shared/status';
import { createLocalObjectStore, createLocalStaging } from '@htbase/shared/storage';
import type { ObjectStore } from '@htbase/shared/storage';
import { buildManifest, buildRequest, buildSuccess, createTestDatabase, createTestRedis, sha256Hex } from '@htbase/shared/testing';
import type { TestDatabase, TestRedis } from '@htbase/shared/testing';
import { createStoreHandler, giveUpAttempts, storeBackoffMs } from '../src/handle-store-job.ts';

let folder: string;
let database: TestDatabase;
let own: TestRedis;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'htb-store-'));
  [database, own] = await Promise.all([createTestDatabase(process.env), createTestRedis(process.env)]);
});
after(async () => {
  await Promise.all([database.close(), own.close(), rm(folder, { recursive: true })]);
});

const staging = () => createLocalStaging(join(folder, 'staging'));
const context = (attempt = 1): JobContext => ({
  signal: new AbortController().signal,
  attempt,
  maxAttempts: 10,
  isLastAttempt: false,
  retryDelayMs: 60_000,
  stalledCount: 0,
  jobId: 'job',
  createdAt: new Date(),
  event: {},
});

function createHandler(objectStore: ObjectStore = createLocalObjectStore(join(folder, 'objects'))) {
  return createStoreHandler({
    db: database.db,
    liveStatus: createLiveStatus(own.redis, own.prefix),
    staging: staging(),
    objectStore,
    blobs: createBlobRepository(database.db),
    metrics: createMetrics('test'),
    isCompressing: true,
    isCleaning: true,
    putMs: () => 60_000,
    giveUpAttempts: 5,
  });
}

let pages = 0;
/** A capture whose visit has left these texts in staging. */
async function stage(texts: { singlefile: string; pdf: string }, outcomes?: ArchiverOutcome[]) {
  pages += 1;
  const accepted = await acceptCapture(database.db, buildRequest({ url: `https://example.com/${pages}` }));
  assert.ok(accepted);
  const key = { captureId: accepted.captureId, generation: 1, lane: 'archive' };
  await staging().write(key, 'singlefile.bin', texts.singlefile, { maxBytes: 1_000 });
  await staging().write(key, 'pdf.bin', texts.pdf, { maxBytes: 1_000 });
  await staging().writeManifest(
    key,
    buildManifest({
      captureId: accepted.captureId,
      outcomes: outcomes ?? [buildSuccess('singlefile', texts.singlefile), buildSuccess('pdf', texts.pdf)],
    }),
  );
  const job = { v: 1 as const, ...accepted, generation: 1, lane: 'archive', archivers: ['singlefile' as const, 'pdf' as const] };
  const artifacts = async (): Promise<ArtifactRow[]> => (await readTask(database.db, defaultOwnerId, accepted.taskId))?.capture?.artifacts ?? [];
  return { job, artifacts };
}

test('what a visit left becomes objects and rows once, however often the job runs, and staging is emptied', async () => {
  const { job, artifacts } = await stage({ singlefile: 'one', pdf: 'two' });
  const handle = createHandler();

  assert.deepEqual(await handle(job, context()), { status: 'stored' });
  assert.deepEqual(await handle(job, context()), { status: 'nothing_staged' });

  assert.deepEqual(
    (await artifacts()).map(({ archiver, status, sha256 }) => [archiver, status, sha256]),
    [
      ['pdf', 'success', sha256Hex('two')],
      ['singlefile', 'success', sha256Hex('one')],
    ],
  );
  assert.deepEqual(await readdir(join(folder, 'staging')), []);
});

test('the text of a PDF that was kept as it is becomes an article, as that of a page does', async () => {
  const { job } = await stage({ singlefile: 'one', pdf: 'two' });
  const key = { captureId: job.captureId, generation: 1, lane: 'archive' };
  const nothing = Object.fromEntries(
    ['byline', 'site_name', 'language', 'published', 'description', 'canonical_url', 'top_image', 'favicon'].map((name) => [name, null]),
  );
  const article = JSON.stringify({
    ...nothing,
    title: 'A paper',
    keywords: [],
    text: 'Words',
    word_count: 1,
    reading_time_minutes: 1,
    extractor: 'pdf',
  });
  const written = await staging().write(key, 'original-article.json', article, { maxBytes: 1_000 });
  const file = { role: 'json' as const, fileName: 'original-article.json', mediaType: 'application/json', ...written };
  await staging().writeManifest(
    key,
    buildManifest({ captureId: job.captureId, outcomes: [{ archiver: 'original', status: 'success', files: [file], durationMs: 1 }] }),
  );

  await createHandler()(job, context());

  const { rows } = await database.db.$client.query('select title, text, extractor from articles where capture_id = $1', [job.captureId]);
  assert.deepEqual(rows, [{ title: 'A paper', text: 'Words', extractor: 'pdf' }]);
});

test('a file that is not what the manifest says fails its archiver alone', async () => {
  const { job, artifacts } = await stage({ singlefile: 'right', pdf: 'wrong' }, [buildSuccess('singlefile', 'right'), buildSuccess('pdf', 'other')]);

  await createHandler()(job, context());

  assert.deepEqual(
    (await artifacts()).map(({ archiver, status, errorCode }) => [archiver, status, errorCode]),
    [
      ['pdf', 'failed', 'storage_unavailable'],
      ['singlefile', 'success', null],
    ],
  );
});

test('a store that cannot be written is waited for, and nothing is lost meanwhile; at last the artifact fails', async () => {
  const { job, artifacts } = await stage({ singlefile: 'kept', pdf: 'kept too' });
  const broken: ObjectStore = {
    ...createLocalObjectStore(join(folder, 'broken')),
    put: () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
  };

  await assert.rejects(createHandler(broken)(job, context(1)), /no space left/);
  assert.ok((await artifacts()).every(({ status }) => status === 'pending'));
  await createHandler(broken)(job, context(5));

  assert.ok((await artifacts()).every(({ status, errorCode }) => status === 'failed' && errorCode === 'storage_unavailable'));
});

test('a job of an older generation stores nothing, and leaves what is staged to the newer one', async () => {
  const { job, artifacts } = await stage({ singlefile: 'old', pdf: 'old pdf' });
  const key = { captureId: job.captureId, generation: 2, lane: 'archive' };
  await startNextGeneration(database.db, job.captureId, 1);

  assert.deepEqual(await createHandler()(job, context()), { status: 'superseded' });
  assert.ok((await artifacts()).every(({ status }) => status === 'pending'));
  assert.ok(await staging().adoptOlder(key));
  assert.deepEqual(await createHandler()({ ...job, generation: 2 }, context()), { status: 'stored' });
});

test('what was staged for a cancelled capture is not stored but cleared away', async () => {
  const { job, artifacts } = await stage({ singlefile: 'cancelled', pdf: 'cancelled pdf' });
  await cancelTask(database.db, defaultOwnerId, job.taskId);

  assert.deepEqual(await createHandler()(job, context()), { status: 'superseded' });

  assert.ok((await artifacts()).every(({ errorCode }) => errorCode === 'cancelled'));
  assert.equal(await staging().readManifest({ captureId: job.captureId, generation: 1, lane: 'archive' }), undefined);
  assert.deepEqual(
    await database.db.$client.query('select 1 from blobs where sha256 = $1', [Buffer.from(sha256Hex('cancelled'), 'hex')]).then((r) => r.rowCount),
    0,
  );
});

test('storage trouble is waited for 10 s five times, then every 5 minutes, for the hours that are set', () => {
  assert.deepEqual([1, 5, 6, 100].map(storeBackoffMs), [10_000, 10_000, 300_000, 300_000]);
  assert.equal(giveUpAttempts(24), 5 + 24 * 12);
});
