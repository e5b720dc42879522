import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { createLocalObjectStore, createLocalStaging } from '@htbase/shared/storage';
import { buildManifest, sha256Hex } from '@htbase/shared/testing';
import { uuidv7 } from '@htbase/shared/utils';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'htb-storage-'));
});
after(() => rm(folder, { recursive: true }));

const filesIn = async (path: string) =>
  (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => entry.name);

test('an object comes back as it went in, compressed or not, under the hash of its plain bytes', async () => {
  const store = createLocalObjectStore(join(folder, 'objects'));
  const content = 'once upon a time '.repeat(1_000);
  const expected = { sha256: sha256Hex(content), sizeBytes: content.length };

  const plain = await store.put(Readable.from([Buffer.from(content)]), expected, { compress: false });
  const packed = await store.put(Readable.from([Buffer.from(content)]), expected, { compress: true });

  assert.equal(plain.storedBytes, content.length);
  assert.ok(packed.storedBytes < content.length / 10);
  assert.equal(await text(await store.open(expected.sha256, 'identity')), content);
  assert.equal(gunzipSync(await buffer(await store.open(expected.sha256, 'gzip'))).toString(), content);
  assert.equal(await text(await store.open(expected.sha256, 'identity', { start: 5, end: 8 })), 'upon');
  assert.equal(packed.storedSha256, sha256Hex(await buffer(await store.open(expected.sha256, 'gzip'))));
  await store.remove(expected.sha256);
  assert.equal(await store.findStoredBytes(expected.sha256, 'gzip'), undefined);
});

test('a file of pictures in base64 comes back as it went in, and is no larger for being packed more quickly', async () => {
  const store = createLocalObjectStore(join(folder, 'pictures'));
  const content = Buffer.from(`<p>${randomBytes(3_000_000).toString('base64')}</p>${'text after it '.repeat(10_000)}`);
  const expected = { sha256: sha256Hex(content), sizeBytes: content.length };
  const pieces = Array.from({ length: Math.ceil(content.length / 65_536) }, (_, index) => content.subarray(index * 65_536, (index + 1) * 65_536));

  const { storedBytes } = await store.put(Readable.from(pieces), expected, { compress: true });

  assert.ok(storedBytes < content.length * 0.77, `${storedBytes} of ${content.length}`);
  assert.ok(gunzipSync(await buffer(await store.open(expected.sha256, 'gzip'))).equals(content));
});

test('bytes that are not what was promised, or break off, leave nothing behind', async () => {
  const root = join(folder, 'broken');
  const store = createLocalObjectStore(root);
  const sha256 = sha256Hex('right');
  async function* breaking() {
    yield Buffer.from('ri');
    throw new Error('the disk is gone');
  }

  await assert.rejects(store.put(Readable.from([Buffer.from('wrong')]), { sha256, sizeBytes: 5 }, { compress: false }), { code: 'hash_mismatch' });
  await assert.rejects(store.put(Readable.from(breaking()), { sha256, sizeBytes: 5 }, { compress: true }), /the disk is gone/);

  assert.deepEqual(await filesIn(root), []);
});

test('staging hashes what it writes and holds nothing that is too large', async () => {
  const staging = createLocalStaging(join(folder, 'staging'));
  const key = { captureId: uuidv7(), generation: 1, lane: 'archive' };

  assert.deepEqual(await staging.write(key, 'a.txt', 'abc', { maxBytes: 3 }), { sizeBytes: 3, sha256: sha256Hex('abc') });
  await assert.rejects(staging.write(key, 'b.txt', 'abcd', { maxBytes: 3 }), { code: 'too_large' });

  assert.equal(await text(await staging.open(key, 'a.txt')), 'abc');
  assert.deepEqual(await filesIn(join(folder, 'staging')), ['a.txt']);
  await staging.remove(key);
  assert.deepEqual(await readdir(join(folder, 'staging')), []);
});

test('a new generation takes over a complete visit of an older one, and no incomplete one', async () => {
  const staging = createLocalStaging(join(folder, 'adopting'));
  const captureId = uuidv7();
  const key = (generation: number) => ({ captureId, generation, lane: 'archive' });
  await staging.write(key(1), 'page.pdf', 'pdf', { maxBytes: 10 });
  await staging.writeDraft(key(1), buildManifest({ captureId }));
  assert.equal(await staging.adoptOlder(key(2)), undefined);

  await staging.writeManifest(key(1), buildManifest({ captureId }));
  const adopted = await staging.adoptOlder(key(3));

  assert.equal(adopted?.generation, 3);
  assert.equal((await staging.readManifest(key(3)))?.captureId, captureId);
  assert.equal(await staging.readManifest(key(1)), undefined);
  assert.equal(await text(await staging.open(key(3), 'page.pdf')), 'pdf');
});
