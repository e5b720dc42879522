import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { MissingObjectError, createLocalObjectStore, createLocalStaging, objectKey } from '@htbase/shared/storage';
import type { ObjectStore } from '@htbase/shared/storage';
import { sha256Hex } from '@htbase/shared/testing';
import { PermanentError } from '@htbase/shared/utils';
import { testObjectStore } from './object-store-contract.ts';
import { testStaging } from './staging-contract.ts';

const run = promisify(execFile);

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'htb-storage-'));
});
after(() => rm(folder, { recursive: true }));

const filesIn = async (path: string) => {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(path, join(entry.parentPath, entry.name)));
};

async function plantFile(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

const put = (store: ObjectStore, content: string | Buffer) =>
  store.put(Readable.from([Buffer.from(content)]), { sha256: sha256Hex(content), sizeBytes: Buffer.byteLength(content) }, { compress: false });

testObjectStore('local', () => {
  const root = join(folder, 'objects');
  return {
    store: createLocalObjectStore(root),
    plant: (key, content) => plantFile(join(root, key), content),
    everyKey: async () => (await filesIn(join(folder))).filter((name) => name.startsWith('objects/')).sort(),
  };
});

testStaging('local', () => {
  const root = join(folder, 'staging');
  return {
    staging: createLocalStaging(root),
    everyFile: async () => (await filesIn(folder)).filter((name) => name.startsWith('staging/')).sort(),
  };
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

test('an object is read at once only in the size that is known', async () => {
  const store = createLocalObjectStore(join(folder, 'small'));
  await put(store, 'read at once');
  const read = (content: string, storedBytes: number) => store.read?.(sha256Hex(content), 'identity', storedBytes);

  assert.equal((await read('read at once', 12))?.toString(), 'read at once');
  assert.deepEqual([await read('read at once', 11), await read('read at once', 13)], [undefined, undefined]);
  await assert.rejects(async () => read('never put', 9), MissingObjectError);
});

test('a file is put as its bytes would be, stays as it is, and leaves nothing when it is not what was promised', async () => {
  const root = join(folder, 'of-files');
  const store = createLocalObjectStore(root);
  const content = randomBytes(3_000_001);
  const expected = { sha256: sha256Hex(content), sizeBytes: content.length };
  const path = join(folder, 'a-file');
  await writeFile(path, content);
  await symlink(path, join(folder, 'a-link'));
  const putFile = async (from: string, promised = expected, signal?: AbortSignal) => store.putFile?.(from, promised, signal ? { signal } : {});
  const wrong = Buffer.from(content);
  wrong[content.length - 1]! ^= 1;

  await assert.rejects(putFile(path, { ...expected, sizeBytes: content.length - 1 }), { code: 'hash_mismatch' });
  await assert.rejects(putFile(path, { ...expected, sizeBytes: content.length + 1 }), { code: 'hash_mismatch' });
  await assert.rejects(putFile(path, { ...expected, sha256: sha256Hex(wrong) }), { code: 'hash_mismatch' });
  await assert.rejects(putFile(path, expected, AbortSignal.abort()), { name: 'AbortError' });
  await assert.rejects(putFile(join(folder, 'a-link')), { code: 'ELOOP' });
  await assert.rejects(putFile(join(folder, 'no-file')), MissingObjectError);
  assert.deepEqual(await filesIn(root), []);
  const put = await Promise.all([putFile(path), putFile(path)]);

  const stored = { sizeBytes: content.length, storedBytes: content.length, encoding: 'identity', storedSha256: expected.sha256 };
  assert.deepEqual(put, [stored, stored]);
  assert.deepEqual(await filesIn(root), [objectKey(expected.sha256, 'identity')]);
  assert.ok((await buffer(await store.open(expected.sha256, 'identity'))).equals(content));
  assert.ok((await readFile(path)).equals(content));
});

test('symbolic links lead nowhere: not at the place of an object, not on the way to it, and not in the list', async () => {
  const root = join(folder, 'linked');
  const outside = join(folder, 'outside');
  const store = createLocalObjectStore(root);
  const contents = ['first folder', 'second folder', 'file'] as const;
  const keys = contents.map((content) => objectKey(sha256Hex(content), 'identity'));
  const [first = '', second = '', file = ''] = keys;
  for (const [index, key] of keys.entries()) {
    await plantFile(join(outside, key), contents[index] ?? '');
  }
  for (const key of [dirname(dirname(first)), dirname(second), file]) {
    await mkdir(join(root, dirname(key)), { recursive: true });
    await symlink(join(outside, key), join(root, key));
  }
  const before = await filesIn(outside);

  for (const content of contents) {
    await assert.rejects(store.open(sha256Hex(content), 'identity'));
    await assert.rejects(async () => store.read?.(sha256Hex(content), 'identity', content.length));
  }
  for (const content of ['first folder', 'second folder']) {
    await assert.rejects(put(store, content), /no folder/);
    await assert.rejects(store.remove(sha256Hex(content)), /no folder/);
    await assert.rejects(store.findStoredBytes(sha256Hex(content), 'identity'), /no folder/);
  }
  assert.equal(await store.findStoredBytes(sha256Hex('file'), 'identity'), undefined);
  await store.removeUnfinished?.(new Date(Date.now() + 1_000));

  for await (const object of store.list()) {
    assert.fail(`lists ${object.sha256}`);
  }
  assert.deepEqual(await filesIn(outside), before);
});

const whyNoMount = await findWhyNoMount();

test('a full disk is an error that passes, and leaves nothing', { skip: whyNoMount }, async () => {
  const root = join(folder, 'small-disk');
  await mkdir(root);
  await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', root]);
  try {
    const store = createLocalObjectStore(root);
    await put(store, 'small');

    await assert.rejects(put(store, randomBytes(2_000_000)), (error) => !(error instanceof PermanentError) && /ENOSPC/.test(String(error)));
    await assert.rejects(store.check(), /free/);

    assert.deepEqual(await filesIn(root), [objectKey(sha256Hex('small'), 'identity')]);
    await put(store, randomBytes(100_000));
  } finally {
    await run('umount', [root]);
  }
});

test('where a disk has gone nothing is missing and nothing is written; when it is back all is there', { skip: whyNoMount }, async () => {
  const disk = join(folder, 'disk');
  const root = join(folder, 'mounted');
  await mkdir(disk);
  await mkdir(root);
  const store = createLocalObjectStore(root);
  await run('mount', ['--bind', disk, root]);
  try {
    await put(store, 'kept');
    await run('umount', [root]);

    const hasGone = (error: unknown) => !(error instanceof PermanentError) && /has gone/.test(String(error));
    await assert.rejects(store.open(sha256Hex('kept'), 'identity'), hasGone);
    await assert.rejects(store.findStoredBytes(sha256Hex('kept'), 'identity'), hasGone);
    await assert.rejects(put(store, 'more'), hasGone);
    await assert.rejects(async () => {
      for await (const _ of store.list()) {
        // there is nothing
      }
    }, hasGone);
    assert.deepEqual(await readdir(root), []);
  } finally {
    await run('mount', ['--bind', disk, root]);
  }
  try {
    assert.equal(await text(await store.open(sha256Hex('kept'), 'identity')), 'kept');
    await assert.rejects(store.open(sha256Hex('more'), 'identity'), MissingObjectError);
  } finally {
    await run('umount', [root]);
  }
});

async function findWhyNoMount(): Promise<string | false> {
  const place = await mkdtemp(join(tmpdir(), 'htb-mount-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place]);
    await run('umount', [place]);
    return false;
  } catch (error) {
    return `nothing can be mounted here: ${error instanceof Error ? error.message.split('\n')[1] : ''}`;
  } finally {
    await rm(place, { recursive: true });
  }
}
