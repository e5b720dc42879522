import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { promisify } from 'node:util';
import { acceptCapture, defaultOwnerId, readTask, requeueFailed, settleCapture } from '@htbase/shared/db';
import type { ArtifactRow } from '@htbase/shared/db';
import type { StoreJob } from '@htbase/shared/models';
import { createLocalObjectStore, createLocalStaging } from '@htbase/shared/storage';
import { buildManifest, buildRequest, buildSuccess, sha256Hex, waitUntil } from '@htbase/shared/testing';
import { collectGarbage } from '../src/upkeep/collect-garbage.ts';
import { verifyObjects } from '../src/upkeep/verify-objects.ts';
import { createFaultyStore } from './faulty-store.ts';
import type { Faults } from './faulty-store.ts';
import { killPoints } from './kill-points.ts';
import type { DoomedJob } from './kill-points.ts';
import { createStoreRig, filesBelow, jobContext } from './store-rig.ts';
import type { StoreRig } from './store-rig.ts';

const run = promisify(execFile);
const signal = new AbortController().signal;

let rig: StoreRig;
before(async () => {
  rig = await createStoreRig(process.env);
});
after(() => rig.close());
afterEach(() => rig.query('truncate items, batches, blobs, webhook_deliveries cascade'));

const page = (name: string) => `<p>${name}</p>`.repeat(5_000);
async function taskOf({ taskId }: StoreJob) {
  const task = await readTask(rig.db, defaultOwnerId, taskId);
  assert.ok(task);
  return task;
}
const artifactsOf = async (job: StoreJob): Promise<ArtifactRow[]> => (await taskOf(job)).capture?.artifacts ?? [];

/** One artifact with the right bytes, and nothing left over of it anywhere. */
async function checkKept(job: StoreJob, text: string, isCompressed = true): Promise<void> {
  const artifacts = (await artifactsOf(job)).filter(({ status }) => status === 'success');
  assert.deepEqual(
    artifacts.map(({ archiver, sha256 }) => [archiver, sha256]),
    [['singlefile', sha256Hex(text)]],
  );
  assert.equal((await rig.objects()).get(sha256Hex(text)), text);
  assert.deepEqual(await rig.query('select state, fault from blobs'), [{ state: 'present', fault: null }]);
  assert.deepEqual(await filesBelow(join(rig.folder, 'objects')), [`${sha256Hex(text)}${isCompressed ? '.gz' : ''}`]);
  assert.deepEqual(await filesBelow(join(rig.folder, 'staging')), []);
}
const emptyStore = async () => {
  await rig.query('truncate items, blobs cascade');
  await collectGarbage(rig.upkeep(), { isDryRun: false, isCautious: false }, 0, signal);
};

for (const fault of ['error', 'hang', 'cut'] as const) {
  test(`a store whose puts end in ${fault} is waited for, and afterwards there is one artifact and nothing else`, async () => {
    const text = page(`put ${fault}`);
    const job = await rig.stage({ singlefile: text });
    const faults: Faults = { put: fault };
    const handle = rig.handler({ objectStore: createFaultyStore(rig.store, faults), putMs: () => (fault === 'hang' ? 50 : 60_000) });

    await assert.rejects(handle(job, jobContext(1)), fault === 'hang' ? { code: 'store_timeout' } : /503|hang up/);
    await assert.rejects(handle(job, jobContext(2)));
    assert.ok((await artifactsOf(job)).every(({ status }) => status === 'pending'));
    assert.deepEqual(await filesBelow(join(rig.folder, 'objects')), []);
    delete faults.put;
    assert.deepEqual(await rig.handler()(job, jobContext(3)), { status: 'stored' });

    await checkKept(job, text);
    await emptyStore();
  });
}

test('bytes that come back wrong are found damaged; a store that hangs or cuts reads off is no damage', async () => {
  await rig.keep({ singlefile: page('read back') });
  const verify = (faults: Faults) =>
    verifyObjects(rig.upkeep({ objectStore: createFaultyStore(rig.store, faults), readMs: () => 500 }), { v: 1 }, signal);

  await assert.rejects(verify({ open: 'hang' }), { code: 'store_timeout' });
  await assert.rejects(verify({ open: 'cut' }), /hang up/);
  await assert.rejects(verify({ open: 'error' }), /503/);
  assert.equal((await verify({ open: 'wrong_bytes' })).counts['damaged'], 1);
  assert.equal((await verify({})).counts['recovered'], 1);
  await emptyStore();
});

test('a store that cannot remove keeps what it holds in sight, and it goes when it can', async () => {
  await rig.keep({ singlefile: page('hard to remove') });
  await rig.query('delete from captures');
  const collect = (faults: Faults) =>
    collectGarbage(rig.upkeep({ objectStore: createFaultyStore(rig.store, faults) }), { isDryRun: false, isCautious: false }, 0, signal);

  await assert.rejects(collect({ remove: 'error' }), /503/);
  assert.deepEqual(await rig.query('select state from blobs'), [{ state: 'deleting' }]);
  await rig.query(`update blobs set updated_at = updated_at - interval '11 minutes'`);
  assert.equal((await collect({})).counts['removed'], 1);
  assert.deepEqual([await rig.query('select 1 from blobs'), await filesBelow(join(rig.folder, 'objects'))], [[], []]);
});

for (const [killPoint, isCompressing] of killPoints.flatMap((point) => [[point, true] as const, [point, false] as const])) {
  const how = isCompressing ? 'packed' : 'as it is';
  test(`a storage worker killed ${killPoint} of a file that is stored ${how} leaves one artifact, the right hash and nothing else`, async () => {
    const text = page(`killed ${killPoint} ${how}`);
    const job = await rig.stage({ singlefile: text });
    const doomed: DoomedJob = {
      job,
      killPoint,
      isCompressing,
      databaseUrl: rig.database.url,
      redisUrl: rig.own.url,
      prefix: rig.own.prefix,
      objects: join(rig.folder, 'objects'),
      staging: join(rig.folder, 'staging'),
    };

    const killed = run(process.execPath, [join(import.meta.dirname, 'kill-points.ts'), JSON.stringify(doomed)]);
    await assert.rejects(killed, { signal: 'SIGKILL' });
    await rig.handler({ isCompressing })(job, jobContext());
    await settleCapture(rig.db, job.captureId, 1, 'worker_lost');
    await rig.store.removeUnfinished?.(new Date(Date.now() + 1_000));

    assert.equal((await taskOf(job)).status, 'success');
    await checkKept(job, text, isCompressing);
    await emptyStore();
  });
}

test('nothing is final and nobody is told before the store is given up; then a requeue stores what is staged, without a visit', async () => {
  const text = page('waited for');
  const request = buildRequest({ url: 'https://example.com/waited-for', archivers: ['singlefile'], webhookUrl: 'https://example.com/hook' });
  const accepted = await acceptCapture(rig.db, request);
  assert.ok(accepted);
  const { taskId, captureId, itemId } = accepted;
  const key = { captureId, generation: 1, lane: 'archive' };
  await rig.staging.write(key, 'singlefile.bin', text, { maxBytes: 1_000_000 });
  await rig.staging.writeManifest(key, buildManifest({ captureId, outcomes: [buildSuccess('singlefile', text)] }));
  const job: StoreJob = { v: 1, taskId, captureId, itemId, generation: 1, lane: 'archive', archivers: ['singlefile'] };
  const faults: Faults = { put: 'error' };
  const handle = rig.handler({ objectStore: createFaultyStore(rig.store, faults), giveUpAttempts: 3 });
  const told = async () => (await rig.query<{ event: string }>('select event from webhook_deliveries')).map(({ event }) => event);

  for (const attempt of [1, 2]) {
    await assert.rejects(handle(job, jobContext(attempt)), /503/);
    assert.deepEqual([(await taskOf(job)).status, await told()], ['pending', []]);
  }
  assert.deepEqual(await handle(job, jobContext(3)), { status: 'stored' });
  await settleCapture(rig.db, captureId, 1, 'worker_lost');
  const failed = await taskOf(job);
  assert.deepEqual([failed.status, failed.errorCode, (await told()).length], ['failed', 'storage_unavailable', 1]);

  assert.equal(await requeueFailed(rig.db, defaultOwnerId, { code: 'storage_unavailable' }, 10), 1);
  const generation = (await taskOf(job)).capture!.generation;
  const adopted = await rig.staging.adoptOlder({ ...key, generation }); // as an archive worker does before it visits
  assert.deepEqual([adopted?.generation, adopted?.outcomes.length, adopted?.isUnstored], [generation, 1, undefined]);
  assert.deepEqual(await rig.handler()({ ...job, generation }, jobContext()), { status: 'stored' });
  await settleCapture(rig.db, captureId, generation, 'worker_lost');

  assert.equal((await taskOf(job)).status, 'success');
  await checkKept(job, text);
  await emptyStore();
});

test('a requeue makes a new visit when it was not the store that failed', async () => {
  const { captureId } = await rig.stage({ singlefile: page('stored and kept staged') });

  assert.equal(await rig.staging.adoptOlder({ captureId, generation: 4, lane: 'archive' }), undefined);
  await rig.staging.removeCapture(captureId);
});

test('COMPRESSION_ENABLED=false stores what comes; CLEANUP_AFTER_UPLOAD=false leaves it staged', async () => {
  const text = page('as it is');
  const job = await rig.stage({ singlefile: text });

  await rig.handler({ isCompressing: false, isCleaning: false })(job, jobContext());

  assert.deepEqual(await filesBelow(join(rig.folder, 'objects')), [sha256Hex(text)]);
  assert.deepEqual((await filesBelow(join(rig.folder, 'staging'))).toSorted(), ['manifest.json', 'singlefile.bin']);
  await rig.staging.removeCapture(job.captureId);
  await emptyStore();
});

/** A file system that holds next to nothing. */
async function mountSmall(name: string): Promise<{ path: string; grow(): Promise<unknown>; unmount(): Promise<unknown> } | { reason: string }> {
  const path = join(rig.folder, name);
  await mkdir(path, { recursive: true });
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path]);
  } catch (error) {
    return { reason: `no file system can be mounted here: ${error instanceof Error ? error.message.split('\n', 2).join(' ') : ''}` };
  }
  return {
    path,
    grow: () => run('mount', ['-o', 'remount,size=16m', path]),
    unmount: () => waitUntil(() => run('umount', [path]).catch(() => undefined), 'the file system is let go'),
  };
}

test('a full disk under the object store is waited for, and loses nothing', async (t) => {
  const disk = await mountSmall('full-store');
  if ('reason' in disk) {
    t.skip(disk.reason);
    return;
  }
  try {
    const text = page('needs room');
    const job = await rig.stage({ singlefile: text });
    const objectStore = createLocalObjectStore(disk.path);
    const handle = rig.handler({ objectStore, isCompressing: false });

    await assert.rejects(handle(job, jobContext()), { code: 'ENOSPC' });
    assert.deepEqual([await filesBelow(disk.path), (await artifactsOf(job)).every(({ status }) => status === 'pending')], [[], true]);
    await disk.grow();
    assert.deepEqual(await handle(job, jobContext(2)), { status: 'stored' });

    assert.deepEqual(await filesBelow(disk.path), [sha256Hex(text)]);
  } finally {
    await disk.unmount();
  }
});

test('a full disk under staging leaves no half of a file, and what was staged before is stored', async (t) => {
  const disk = await mountSmall('full-staging');
  if ('reason' in disk) {
    t.skip(disk.reason);
    return;
  }
  try {
    const staging = createLocalStaging(disk.path);
    const accepted = await acceptCapture(rig.db, buildRequest({ url: 'https://example.com/full-staging' }));
    assert.ok(accepted);
    const key = { captureId: accepted.captureId, generation: 1, lane: 'archive' };
    await staging.write(key, 'singlefile.bin', 'small', { maxBytes: 1_000_000 });

    await assert.rejects(staging.write(key, 'pdf.bin', page('too much'), { maxBytes: 1_000_000 }), { code: 'ENOSPC' });
    assert.deepEqual(await filesBelow(disk.path), ['singlefile.bin']);
    await staging.writeManifest(key, buildManifest({ captureId: accepted.captureId, outcomes: [buildSuccess('singlefile', 'small')] }));
    const { taskId, captureId, itemId } = accepted;
    const job: StoreJob = { v: 1, taskId, captureId, itemId, generation: 1, lane: 'archive', archivers: ['singlefile', 'pdf'] };
    assert.deepEqual(await rig.handler({ staging })(job, jobContext()), { status: 'stored' });

    assert.equal((await rig.objects()).get(sha256Hex('small')), 'small');
  } finally {
    await disk.unmount();
  }
});
