import assert from 'node:assert/strict';
import { appendFile, mkdir, readFile, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, afterEach, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createBlobRepository, defaultOwnerId, deleteCapture, deleteItem, findArtifact, settleCapture } from '@htbase/shared/db';
import type { UpkeepReport } from '@htbase/shared/models';
import { createUpkeep, startWorker, upkeepQueue } from '@htbase/shared/queue';
import { createLocalObjectStore, objectKey } from '@htbase/shared/storage';
import { quietLog, sha256Hex } from '@htbase/shared/testing';
import { uuidv7 } from '@htbase/shared/utils';
import { cleanStaging } from '../src/upkeep/clean-staging.ts';
import { collectGarbage } from '../src/upkeep/collect-garbage.ts';
import { createUpkeepHandlers } from '../src/upkeep/handle-upkeep-jobs.ts';
import { purgeDue } from '../src/upkeep/purge-deleted.ts';
import type { UpkeepDeps } from '../src/upkeep/upkeep-deps.ts';
import { verifyObjects } from '../src/upkeep/verify-objects.ts';
import { createStoreRig, filesBelow, jobContext } from './store-rig.ts';
import type { StoreRig } from './store-rig.ts';

let rig: StoreRig;
before(async () => {
  rig = await createStoreRig(process.env);
});
after(() => rig.close());
/** Each test begins with an empty archive. */
afterEach(async () => {
  await rig.query(`truncate items, batches, blobs cascade`);
  await rm(rig.folder, { recursive: true });
  await mkdir(join(rig.folder, 'objects', 'blobs'), { recursive: true }); // a store whose folder goes takes that for a lost disk
});

const signal = new AbortController().signal;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const purge = () => purgeDue(rig.upkeep(), signal);
const collect = (change: Partial<{ isDryRun: boolean; isCautious: boolean }> = {}) =>
  collectGarbage(rig.upkeep(), { isDryRun: false, isCautious: false, ...change }, dayMs, signal);
const verify = (sample?: number, change: Partial<UpkeepDeps> = {}) =>
  verifyObjects(rig.upkeep(change), { v: 1, ...(sample !== undefined && { sample }) }, signal);

const pathOf = (text: string, encoding: 'gzip' | 'identity' = 'gzip') => join(rig.folder, 'objects', objectKey(sha256Hex(text), encoding));
const storedTexts = async () => [...(await rig.objects()).values()].toSorted();
const count = async (table: string) => Number((await rig.query<{ count: string }>(`select count(*) from ${table}`))[0]!.count);
/** As if nobody had touched anything for so long. */
async function grow(ms: number): Promise<void> {
  await rig.query(`update blobs set updated_at = updated_at - make_interval(secs => $1)`, [ms / 1_000]);
  const { store } = rig;
  const time = new Date(Date.now() - ms);
  for await (const { sha256, encoding } of store.list()) {
    await utimes(join(rig.folder, 'objects', objectKey(sha256, encoding)), time, time);
  }
}
const faultOf = async (itemId: string) => (await findArtifact(rig.db, defaultOwnerId, { itemId, archiver: 'singlefile', role: 'main' }))?.fault;
const kindsOf = ({ findings }: UpkeepReport) => findings.map(({ kind }) => kind).toSorted();

test('what was deleted stays until it is due; then its rows and bytes go, but not those that another item has too', async () => {
  const gone = await rig.keep({ singlefile: 'only here', pdf: 'in both' });
  const kept = await rig.keep({ singlefile: 'in both' });

  await deleteItem(rig.db, defaultOwnerId, gone.itemId, 24);
  const early = await purge();
  await rig.query(`update items set purge_at = purge_at - interval '1 day'`);
  const due = await purge();

  assert.deepEqual(early.counts, { captures: 0, items: 0, objects: 0 });
  assert.deepEqual(due.counts, { captures: 1, items: 1, objects: 1 });
  assert.deepEqual(await storedTexts(), ['in both']);
  assert.deepEqual(await Promise.all(['items', 'captures', 'tasks', 'visits', 'artifacts', 'blobs'].map(count)), [1, 1, 1, 1, 1 + 1, 1]);
  assert.equal(await faultOf(kept.itemId), null);
});

test('a capture goes without its item; what was under way goes too, and comes back by no late worker', async () => {
  const { itemId, captureId } = await rig.keep({ singlefile: 'a version' });
  const open = await rig.stage({ singlefile: 'under way' });

  await deleteCapture(rig.db, defaultOwnerId, itemId, captureId, 0);
  await deleteItem(rig.db, defaultOwnerId, open.itemId, 0); // which ends its work
  const due = await purge();
  const late = await rig.handler()(open, jobContext());

  assert.deepEqual(due.counts, { captures: 2, items: 1, objects: 1 });
  assert.notEqual(late.status, 'stored');
  assert.deepEqual([await count('items'), await count('blobs'), await storedTexts()], [1, 0, []]);
});

test('an item with many captures goes chunk by chunk', async () => {
  const { itemId } = await rig.keep({ singlefile: 'one of many' });
  await rig.query(`
    insert into captures (id, owner_id, item_uid, url, status, archivers, options, priority)
    select gen_random_uuid(), owner_id, item_uid, url, status, archivers, options, priority from captures, generate_series(1, 249)`);
  await deleteItem(rig.db, defaultOwnerId, itemId, 0);

  assert.deepEqual((await purge()).counts, { captures: 250, items: 1, objects: 1 });
  assert.deepEqual([await count('items'), await count('captures')], [0, 0]);
});

test('a removal under which a worker has died is ended by the next', async () => {
  const { itemId } = await rig.keep({ singlefile: 'half removed' });
  await deleteItem(rig.db, defaultOwnerId, itemId, 0);
  const broken = { ...rig.store, remove: () => Promise.reject(new Error('killed')) };
  await assert.rejects(purgeDue(rig.upkeep({ objectStore: broken }), signal), /killed/);

  assert.equal((await purge()).counts['objects'], 0);
  await grow(11 * 60_000);
  assert.equal((await purge()).counts['objects'], 1);

  assert.deepEqual([await count('blobs'), await storedTexts()], [0, []]);
});

test('objects without a row and blobs without a use go after a day; a dry run only tells', async () => {
  await rig.keep({ singlefile: 'in use' });
  const stray = await rig.keep({ singlefile: 'its row got lost' });
  const unused = await rig.keep({ singlefile: 'nobody refers to it' });
  await createBlobRepository(rig.db).begin(sha256Hex('its writer died'), 1, 'local');
  await rig.query(`delete from captures where id in ($1, $2)`, [stray.captureId, unused.captureId]);
  await rig.query(`delete from blobs where sha256 = $1`, [Buffer.from(sha256Hex('its row got lost'), 'hex')]);
  const young = await collect();
  await grow(25 * hourMs);

  const told = await collect({ isDryRun: true });
  const before = await storedTexts();
  const done = await collect();

  assert.deepEqual([kindsOf(young), young.counts['removed']], [[], 0]);
  assert.deepEqual(kindsOf(told), ['object_without_row', 'unfinished', 'unreferenced']);
  assert.deepEqual([told.counts['removed'], before.length], [0, 3]);
  assert.deepEqual([kindsOf(done), done.counts['removed']], [kindsOf(told), 3]);
  assert.deepEqual([await storedTexts(), await count('blobs')], [['in use'], 1]);
});

test('what a killed writer left of a put goes after a day', async () => {
  await rig.keep({ singlefile: 'whole' });
  const left = join(pathOf('whole'), '..', '.01234567-89ab-cdef-0123-456789abcdef.tmp');
  await writeFile(left, 'half');

  assert.equal((await collect()).counts['unfinished_puts_removed'], 0);
  await utimes(left, 1, 1);
  assert.equal((await collect()).counts['unfinished_puts_removed'], 1);

  assert.equal((await filesBelow(join(rig.folder, 'objects'))).length, 1);
});

test('a cautious run removes nothing when that would be a large part of the store', async () => {
  for (let index = 0; index < 101; index += 1) {
    const text = `stray ${index}`;
    await rig.store.put(Readable.from([Buffer.from(text)]), { sha256: sha256Hex(text), sizeBytes: text.length }, { compress: false });
  }
  await grow(25 * hourMs);

  await assert.rejects(collect({ isCautious: true }), /is this the right database/);
  assert.equal((await storedTexts()).length, 101);
  assert.equal((await collect()).counts['removed'], 101);
});

test('a damaged and a missing object are found and noted, and told to log and metrics once; what is fine again is fine', async () => {
  const [fine, damaged, missing] = [
    await rig.keep({ singlefile: 'stays as it is' }),
    await rig.keep({ singlefile: 'gets other bytes' }),
    await rig.keep({ singlefile: 'gets lost' }),
  ];
  const faults = async () => Promise.all([fine, damaged, missing].map(({ itemId }) => faultOf(itemId)));
  await writeFile(pathOf('gets other bytes'), gzipSync('gets other bites'));
  const lost = await readFile(pathOf('gets lost'));
  await rm(pathOf('gets lost'));

  const first = await verify();
  const noted = await faults();
  await verify(1);
  await writeFile(pathOf('gets lost'), lost);
  const last = await verify(1);

  assert.deepEqual(first.counts, { checked: 3, missing: 1, damaged: 1, recovered: 0 });
  assert.deepEqual(kindsOf(first), ['object_damaged', 'object_missing']);
  assert.deepEqual(noted, [null, 'damaged', 'missing']);
  assert.match(await rig.metrics.registry.metrics(), /storage_object_faults_total\{fault="damaged",service="test"\} 1\n/);
  assert.equal(last.counts['recovered'], 1);
  assert.deepEqual(await faults(), [null, 'damaged', null]);
});

test('an object that breaks off, is too long or cannot be read is damaged', async () => {
  const texts = ['breaks off '.repeat(50), 'has more behind it', 'is on a bad sector'];
  for (const singlefile of texts) {
    await rig.keep({ singlefile });
  }
  await truncate(pathOf(texts[0]!), 20);
  await appendFile(pathOf(texts[1]!), 'more');
  const badSector = Object.assign(new Error('i/o error'), { code: 'EIO' });
  const objectStore = {
    ...rig.store,
    open: (...args: Parameters<typeof rig.store.open>) => (args[0] === sha256Hex(texts[2]!) ? Promise.reject(badSector) : rig.store.open(...args)),
  };

  assert.deepEqual((await verify(undefined, { objectStore })).counts, { checked: 3, missing: 0, damaged: 3, recovered: 0 });
});

test('a store that is away, or holds nothing at all, makes no object missing', async () => {
  for (let index = 0; index < 10; index += 1) {
    await rig.keep({ singlefile: `mounted ${index}` });
  }
  const away = { ...rig.store, open: () => Promise.reject(new Error('connection refused')) };

  await assert.rejects(verify(undefined, { objectStore: away }), /connection refused/);
  await assert.rejects(verify(undefined, { objectStore: createLocalObjectStore(join(rig.folder, 'not-mounted')) }), /is this the right store/);
  assert.deepEqual((await verify()).counts, { checked: 10, missing: 0, damaged: 0, recovered: 0 });
});

test('a sample reads as many objects as it is told, from a random place on', async () => {
  for (let index = 0; index < 12; index += 1) {
    await rig.keep({ singlefile: `one of twelve ${index}` });
  }

  assert.equal((await verify(5)).counts['checked'], 5);
  assert.equal((await verify(50)).counts['checked'], 12);
});

test('when the same bytes are captured again, a damaged or missing object is written anew', async () => {
  const first = await rig.keep({ singlefile: 'to be mended', pdf: 'to be found again' });
  await writeFile(pathOf('to be mended'), 'rubbish');
  await rm(pathOf('to be found again'));
  await verify();
  assert.equal(await faultOf(first.itemId), 'damaged');

  const second = await rig.keep({ singlefile: 'to be mended', pdf: 'to be found again' });

  assert.deepEqual([await faultOf(first.itemId), await faultOf(second.itemId)], [null, null]);
  assert.deepEqual((await verify()).counts, { checked: 2, missing: 0, damaged: 0, recovered: 0 });
  assert.deepEqual(await storedTexts(), ['to be found again', 'to be mended']);
});

test('staging of captures that have ended, or are gone, is cleared; what has not ended or waits for a requeue stays', async () => {
  const ended = await rig.stage({ singlefile: 'ended' });
  await settleCapture(rig.db, ended.captureId, 1, 'worker_lost');
  const unstored = await rig.stage({ singlefile: 'unstored' });
  await settleCapture(rig.db, unstored.captureId, 1, 'storage_unavailable');
  const open = await rig.stage({ singlefile: 'open' });
  const unknown = uuidv7();
  await rig.staging.write({ captureId: unknown, generation: 1, lane: 'archive' }, 'a.html', 'unknown', { maxBytes: 100 });
  const staged = async () => (await Array.fromAsync(rig.staging.list())).map(({ captureId }) => captureId).toSorted();
  const age = async (ms: number) => {
    const time = new Date(Date.now() - ms);
    for (const entry of await readdir(join(rig.folder, 'staging'), { recursive: true })) {
      await utimes(join(rig.folder, 'staging', entry), time, time);
    }
  };
  const clean = async (isCleaning = true) => (await cleanStaging(rig.upkeep({ isCleaning }), signal)).counts['removed'];

  assert.equal(await clean(), 0);
  await age(2 * hourMs);
  assert.equal(await clean(false), 0);
  assert.equal(await clean(), 1);
  assert.deepEqual(await staged(), [unstored.captureId, open.captureId, unknown].toSorted());
  await age(25 * hourMs);
  assert.equal(await clean(), 1);
  assert.deepEqual(await staged(), [unstored.captureId, open.captureId].toSorted());
  await age(31 * dayMs);
  assert.equal(await clean(), 1);
  assert.deepEqual(await staged(), [open.captureId]);
});

test('what is staged of a purged capture goes with it', async () => {
  const { captureId, itemId } = await rig.stage({ singlefile: 'never stored' });
  await settleCapture(rig.db, captureId, 1, 'storage_unavailable');
  await deleteItem(rig.db, defaultOwnerId, itemId, 0);

  await purge();

  assert.deepEqual(await filesBelow(join(rig.folder, 'staging')), []);
});

test('runs are asked for over their queue, and their reports and failures are told', async () => {
  await rig.keep({ singlefile: 'to be verified' });
  const upkeep = createUpkeep(rig.own.redis, rig.own.prefix);
  const deps = { redis: rig.own.redis, prefix: rig.own.prefix, log: quietLog(), metrics: rig.metrics.tasks, drainMs: 1_000 };
  const worker = startWorker({ queue: upkeepQueue, concurrency: 1, jobs: createUpkeepHandlers(rig.upkeep()) }, deps);
  try {
    assert.deepEqual(await upkeep.run('verify-objects', { v: 1 }, signal), { checked: 1, missing: 0, damaged: 0, recovered: 0 });
    assert.deepEqual(await upkeep.run('purge-deleted', { v: 1 }, signal), { captures: 0, items: 0, objects: 0 });
    assert.deepEqual(await upkeep.run('clean-staging', { v: 1 }, signal), { captures: 0, removed: 0 });
    const counts = await upkeep.run('collect-garbage', { v: 1, isDryRun: true, isCautious: true }, signal);
    assert.equal(counts?.['removed'], 0);
    const refused = upkeep.run('verify-objects', { v: 1, sample: -1 }, signal);
    await assert.rejects(refused, /invalid payload/);
    assert.equal(await upkeep.read(uuidv7()), undefined);
  } finally {
    await worker.close();
    await upkeep.close();
  }
});

test('a folder of staging that is no capture is left alone', async () => {
  await mkdir(join(rig.folder, 'staging', 'lost+found'), { recursive: true });

  assert.deepEqual(await Array.fromAsync(rig.staging.list()), []);
});
