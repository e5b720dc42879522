/** What every staging has to do. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { test } from 'node:test';
import { MissingObjectError } from '@htbase/shared/storage';
import type { Staging } from '@htbase/shared/storage';
import { buildManifest, sha256Hex } from '@htbase/shared/testing';
import { uuidv7 } from '@htbase/shared/utils';

export interface StagingUnderTest {
  staging: Staging;
  /** The names of everything that is there. */
  everyFile(): Promise<string[]>;
}

/** Runs the suite; `current` gives a staging whose tests share it. */
export function testStaging(name: string, current: () => StagingUnderTest): void {
  const newKey = (change: { generation?: number; captureId?: string; lane?: string } = {}) => ({
    captureId: uuidv7(),
    generation: 1,
    lane: 'archive',
    ...change,
  });

  test(`${name}: hashes what it writes, gives it back, and holds nothing that is too large`, async () => {
    const { staging, everyFile } = current();
    const before = await everyFile();
    const key = newKey();
    const large = randomBytes(20 * 1024 * 1024);

    assert.deepEqual(await staging.write(key, 'a.txt', 'abc', { maxBytes: 3 }), { sizeBytes: 3, sha256: sha256Hex('abc') });
    await assert.rejects(staging.write(key, 'b.txt', 'abcd', { maxBytes: 3 }), { code: 'too_large' });
    const written = await staging.write(key, 'c.bin', Readable.from([large]), { maxBytes: large.length });
    await assert.rejects(staging.write(key, 'd.bin', Readable.from([large]), { maxBytes: large.length - 1 }), { code: 'too_large' });

    assert.deepEqual(written, { sizeBytes: large.length, sha256: sha256Hex(large) });
    assert.equal(await text(await staging.open(key, 'a.txt')), 'abc');
    assert.ok((await buffer(await staging.open(key, 'c.bin'))).equals(large));
    await assert.rejects(staging.open(key, 'b.txt'), MissingObjectError);
    assert.equal((await everyFile()).length, before.length + 2);
    await staging.remove(key);
    assert.deepEqual(await everyFile(), before);
  });

  test(`${name}: a file takes the place of one of the same name; what breaks off or is aborted is not there`, async () => {
    const { staging } = current();
    const key = newKey();
    async function* breaking() {
      yield Buffer.from('half');
      throw new Error('the page is gone');
    }

    await staging.write(key, 'a.txt', 'first', { maxBytes: 10 });
    await staging.write(key, 'a.txt', 'second', { maxBytes: 10 });
    await assert.rejects(staging.write(key, 'b.txt', Readable.from(breaking()), { maxBytes: 10 }), /the page is gone/);
    await assert.rejects(staging.write(key, 'c.txt', 'late', { maxBytes: 10, signal: AbortSignal.abort() }));

    assert.equal(await text(await staging.open(key, 'a.txt')), 'second');
    await assert.rejects(staging.open(key, 'b.txt'), MissingObjectError);
    await assert.rejects(staging.open(key, 'c.txt'), MissingObjectError);
    await staging.remove(key);
  });

  test(`${name}: draft and manifest are apart, of one generation and lane each`, async () => {
    const { staging } = current();
    const key = newKey();
    assert.equal(await staging.readManifest(key), undefined);
    assert.equal(await staging.readDraft(key), undefined);

    await staging.writeDraft(key, buildManifest({ captureId: key.captureId, title: 'draft' }));
    await staging.writeManifest(key, buildManifest({ captureId: key.captureId, title: 'first' }));
    await staging.writeManifest(key, buildManifest({ captureId: key.captureId, title: 'second' }));

    assert.equal((await staging.readDraft(key))?.title, 'draft');
    assert.equal((await staging.readManifest(key))?.title, 'second');
    assert.equal(await staging.readManifest({ ...key, lane: 'other' }), undefined);
    assert.equal(await staging.readManifest({ ...key, generation: 2 }), undefined);
    await staging.remove(key);
  });

  test(`${name}: a new generation takes over a complete visit of an older one, and no incomplete one`, async () => {
    const { staging } = current();
    const key = newKey();
    const later = { ...key, generation: 3 };
    await staging.write(key, 'page.pdf', 'pdf', { maxBytes: 10 });
    await staging.writeDraft(key, buildManifest({ captureId: key.captureId }));
    assert.equal(await staging.adoptOlder(later), undefined);

    await staging.writeManifest(key, buildManifest({ captureId: key.captureId }));
    await staging.write(later, 'half.pdf', 'half', { maxBytes: 10 });
    const adopted = await staging.adoptOlder(later);

    assert.equal(adopted?.generation, 3);
    assert.equal((await staging.readManifest(later))?.generation, 3);
    assert.equal(await staging.readManifest(key), undefined);
    assert.equal(await text(await staging.open(later, 'page.pdf')), 'pdf');
    await assert.rejects(staging.open(later, 'half.pdf'), MissingObjectError);
    await assert.rejects(staging.open(key, 'page.pdf'), MissingObjectError);
    await staging.remove(later);
  });

  test(`${name}: removes older generations of one lane, and lists and removes whole captures`, async () => {
    const { staging, everyFile } = current();
    const before = await everyFile();
    const key = newKey({ generation: 2 });
    const other = newKey();
    for (const each of [{ ...key, generation: 1 }, key, { ...key, generation: 3 }, { ...key, lane: 'other' }, other]) {
      await staging.write(each, 'a.txt', 'a', { maxBytes: 1 });
    }

    await staging.remove(key);

    assert.equal((await everyFile()).length, before.length + 3);
    const listed: string[] = [];
    for await (const { captureId, modifiedAt } of staging.list()) {
      listed.push(captureId);
      assert.ok(Math.abs(Date.now() - modifiedAt.getTime()) < 600_000);
    }
    assert.deepEqual(listed.filter((id) => id === key.captureId || id === other.captureId).sort(), [key.captureId, other.captureId].sort());
    await staging.removeCapture(key.captureId);
    await staging.removeCapture(other.captureId);
    assert.deepEqual(await everyFile(), before);
  });
}
