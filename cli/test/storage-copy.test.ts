import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { createBlobRepository, listBlobsAt } from '@htbase/shared/db';
import { createLocalObjectStore, objectKey } from '@htbase/shared/storage';
import type { ObjectStore } from '@htbase/shared/storage';
import { createTestDatabase, sha256Hex } from '@htbase/shared/testing';
import type { TestDatabase } from '@htbase/shared/testing';
import { copyObjects } from '../src/copy-objects.ts';

let folder: string;
let own: TestDatabase;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'htb-copy-'));
  own = await createTestDatabase(process.env);
});
after(async () => {
  await own?.close();
  await rm(folder, { recursive: true });
});

const contents = ['first', 'second '.repeat(100), 'third', 'damaged'];

/** A store on the disk that goes by another name. */
const storeNamed = (provider: string): ObjectStore => ({ ...createLocalObjectStore(join(folder, provider)), provider });

test('every right object is moved once, its row follows, and what is damaged stays where it is', async () => {
  const [from, to] = [storeNamed('local'), storeNamed('s3')];
  const blobs = createBlobRepository(own.db);
  for (const content of contents) {
    const expected = { sha256: sha256Hex(content), sizeBytes: content.length };
    await blobs.begin(expected.sha256, expected.sizeBytes, 'local');
    await blobs.finish({ ...expected, ...(await from.put(Readable.from([Buffer.from(content)]), expected, { compress: content.length > 100 })) });
  }
  await writeFile(join(folder, 'local', objectKey(sha256Hex('damaged'), 'identity')), 'DAMAGED');
  const list = (provider: string) => listBlobsAt(own.db, { provider, after: '', limit: 100 });
  let calls = 0;
  const breaking: ObjectStore = {
    ...to,
    async put(...args) {
      calls += 1;
      if (calls === 2) {
        throw new Error('the network is gone');
      }
      return to.put(...args);
    },
  };

  await assert.rejects(
    copyObjects({ db: own.db, from, to: breaking }, () => {}),
    /the network is gone/,
  );
  assert.equal((await list('local')).length + (await list('s3')).length, contents.length);
  const done = (await list('s3')).length;
  const problems: string[] = [];
  const counts = await copyObjects({ db: own.db, from, to }, (_, problem) => problem !== undefined && problems.push(problem));

  assert.deepEqual([counts.copied, counts.failed], [contents.length - 1 - done, 1]);
  assert.match(problems.join(), new RegExp(`^${sha256Hex('damaged')}: the bytes are not those`));
  assert.deepEqual(
    (await list('local')).map(({ sha256 }) => sha256),
    [sha256Hex('damaged')],
  );
  for (const { sha256, encoding, storedBytes } of await list('s3')) {
    assert.equal(await to.findStoredBytes(sha256, encoding), storedBytes);
  }
  assert.equal(await text(await to.open(sha256Hex('first'), 'identity')), 'first');
});
