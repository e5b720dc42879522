/** What every object store has to do. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { MissingObjectError } from '@htbase/shared/storage';
import type { ListedObject, ObjectStore } from '@htbase/shared/storage';
import { sha256Hex } from '@htbase/shared/testing';

export interface StoreUnderTest {
  store: ObjectStore;
  /** Puts bytes into the store behind its back. */
  plant(key: string, content: string): Promise<void>;
  /** The keys of everything that is there, and of uploads that are not finished. */
  everyKey(): Promise<string[]>;
}

const largeBytes = 20 * 1024 * 1024 + 17;

/** Runs the suite; `current` gives a store whose tests share it. */
export function testObjectStore(name: string, current: () => StoreUnderTest): void {
  const put = (content: string | Buffer, options: { compress?: boolean; signal?: AbortSignal } = {}) =>
    current().store.put(sourceOf(content), expectedOf(content), { compress: false, ...options });

  test(`${name}: an object comes back as it went in, under the hash of its plain bytes`, async () => {
    const { store } = current();
    const content = unique('once upon a time '.repeat(1_000));
    const { sha256 } = expectedOf(content);

    const plain = await put(content);
    const packed = await put(content, { compress: true });

    assert.deepEqual(plain, { sizeBytes: content.length, storedBytes: content.length, encoding: 'identity', storedSha256: sha256 });
    assert.ok(packed.storedBytes < content.length / 10);
    assert.equal(await text(await store.open(sha256, 'identity')), content);
    const stored = await buffer(await store.open(sha256, 'gzip'));
    assert.equal(packed.storedSha256, sha256Hex(stored));
    assert.equal(packed.storedBytes, stored.length);
    assert.equal(gunzipSync(stored).toString(), content);
    assert.equal(await store.findStoredBytes(sha256, 'identity'), content.length);
    assert.equal(await store.findStoredBytes(sha256, 'gzip'), stored.length);
  });

  test(`${name}: a part of an object is opened, both ends inclusive, also of a compressed one`, async () => {
    const { store } = current();
    const content = unique('0123456789'.repeat(100));
    const { sha256 } = expectedOf(content);
    await put(content);
    await put(content, { compress: true });

    const whole = await buffer(await store.open(sha256, 'gzip'));

    assert.equal(await text(await store.open(sha256, 'identity', { start: 5, end: 8 })), content.slice(5, 9));
    assert.equal(await text(await store.open(sha256, 'identity', { start: 0, end: 0 })), content.slice(0, 1));
    assert.equal(await text(await store.open(sha256, 'identity', { start: 990, end: content.length - 1 })), content.slice(990));
    assert.deepEqual(await buffer(await store.open(sha256, 'gzip', { start: 3, end: 12 })), whole.subarray(3, 13));
  });

  test(`${name}: an empty object is one`, async () => {
    const { store } = current();
    const { sha256 } = expectedOf('');

    await put('');

    assert.equal(await store.findStoredBytes(sha256, 'identity'), 0);
    assert.equal(await text(await store.open(sha256, 'identity')), '');
    await store.remove(sha256);
  });

  test(`${name}: a large object comes back as it went in, compressed or not`, async () => {
    const { store } = current();
    const content = randomBytes(largeBytes);
    const { sha256 } = expectedOf(content);

    const plain = await put(content);
    const packed = await put(content, { compress: true });

    assert.equal(plain.storedBytes, largeBytes);
    assert.ok((await buffer(await store.open(sha256, 'identity'))).equals(content));
    const stored = await buffer(await store.open(sha256, 'gzip'));
    assert.equal(packed.storedSha256, sha256Hex(stored));
    assert.ok(gunzipSync(stored).equals(content));
    await store.remove(sha256);
    assert.equal(await store.findStoredBytes(sha256, 'identity'), undefined);
    assert.equal(await store.findStoredBytes(sha256, 'gzip'), undefined);
  });

  for (const [size, length] of [
    ['small', 5],
    ['large', largeBytes],
  ] as const) {
    test(`${name}: of a ${size} source that holds other bytes than promised, or that breaks off, nothing is left`, async () => {
      const { store, everyKey } = current();
      const before = await everyKey();
      const right = randomBytes(length);
      const wrong = Buffer.from(right);
      wrong[length - 1] = (wrong[length - 1] ?? 0) ^ 1;
      async function* breaking() {
        yield right.subarray(0, length - 2);
        throw new Error('the disk is gone');
      }

      for (const compress of [false, true]) {
        await assert.rejects(store.put(sourceOf(wrong), expectedOf(right), { compress }), { code: 'hash_mismatch' });
        await assert.rejects(store.put(sourceOf(right.subarray(1)), expectedOf(right), { compress }), { code: 'hash_mismatch' });
        await assert.rejects(store.put(Readable.from(breaking(), { objectMode: false }), expectedOf(right), { compress }), /the disk is gone/);
      }

      assert.deepEqual(await everyKey(), before);
    });
  }

  test(`${name}: of a put that is aborted nothing is left`, async () => {
    const { store, everyKey } = current();
    const before = await everyKey();
    for (const sentBytes of [1_000, largeBytes]) {
      const content = randomBytes(largeBytes + 1_000);
      const aborting = new AbortController();
      const source = new Readable({ read() {} });
      const putting = store.put(source, expectedOf(content), { compress: false, signal: aborting.signal });
      source.push(content.subarray(0, sentBytes));
      setTimeout(() => aborting.abort(), 50);

      await assert.rejects(putting);

      assert.equal(source.destroyed, true);
      assert.deepEqual(await everyKey(), before);
    }
    await assert.rejects(put('never', { signal: AbortSignal.abort() }));
    assert.deepEqual(await everyKey(), before);
  });

  test(`${name}: the same bytes may be put again, and by several at once`, async () => {
    const { store } = current();
    const content = unique('the same '.repeat(10_000));
    const { sha256 } = expectedOf(content);

    const results = await Promise.all([1, 2, 3, 4].map(() => put(content, { compress: true })));
    const again = await put(content, { compress: true });

    const storedSha256 = sha256Hex(await buffer(await store.open(sha256, 'gzip')));
    assert.deepEqual(new Set([...results, again].map((result) => result.storedSha256)), new Set([storedSha256]));
    const large = randomBytes(largeBytes);
    await Promise.all([put(large), put(large)]);
    assert.equal(sha256Hex(await buffer(await store.open(sha256Hex(large), 'identity'))), sha256Hex(large));
    await store.remove(sha256Hex(large));
  });

  test(`${name}: what is not there is not found, can't be opened, and may be removed`, async () => {
    const { store } = current();
    const sha256 = sha256Hex(randomBytes(10));

    await assert.rejects(store.open(sha256, 'identity'), MissingObjectError);
    await assert.rejects(store.open(sha256, 'gzip', { start: 0, end: 1 }), { code: 'object_missing' });
    assert.equal(await store.findStoredBytes(sha256, 'identity'), undefined);
    await store.remove(sha256);
  });

  test(`${name}: the list names every object with its size and time, and nothing that isn't ours`, async () => {
    const { store, plant } = current();
    const content = unique('listed');
    const { sha256 } = expectedOf(content);
    await put(content);
    const packed = await put(content, { compress: true });
    const strange = ['blobs/readme.txt', `blobs/aa/bb/${'c'.repeat(64)}`, `blobs/cc/cc/${'c'.repeat(64)}.bak`, `other/cc/cc/${'c'.repeat(64)}`];
    await Promise.all(strange.map((key) => plant(key, 'strange')));

    const listed = (await objectsOf(store)).filter((object) => object.sha256 === sha256 || object.sha256 === 'c'.repeat(64));

    const facts = listed.map((object) => [object.sha256, object.encoding, object.storedBytes]).sort();
    assert.deepEqual(facts, [
      [sha256, 'gzip', packed.storedBytes],
      [sha256, 'identity', content.length],
    ]);
    assert.ok(listed.every((object) => Math.abs(Date.now() - object.modifiedAt.getTime()) < 600_000));
  });

  test(`${name}: says that it can be written`, () => current().store.check());
}

async function objectsOf(store: ObjectStore): Promise<ListedObject[]> {
  const objects: ListedObject[] = [];
  for await (const object of store.list()) {
    objects.push(object);
  }
  return objects;
}

function sourceOf(content: string | Buffer): Readable {
  const bytes = Buffer.from(content);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, index) => bytes.subarray(index * 65_536, (index + 1) * 65_536));
  return Readable.from(pieces, { objectMode: false });
}

const expectedOf = (content: string | Buffer) => ({ sha256: sha256Hex(content), sizeBytes: Buffer.byteLength(content) });

const unique = (content: string) => `${randomBytes(8).toString('hex')}${content}`;
