import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openDataFolder } from '../src/data-folder.ts';

let parent: string;
before(async () => {
  parent = await mkdtemp(join(tmpdir(), 'htb-folder-'));
});
after(() => rm(parent, { recursive: true }));

test('a data folder is made, belongs to one at a time, and can be had again after its release', async () => {
  const path = join(parent, 'deep', 'data');
  const first = await openDataFolder(path);

  await assert.rejects(openDataFolder(path), /Another HT Base is running on .*Stop it first, or name another folder with DATA_DIR/);
  await first.release();
  await (await openDataFolder(path)).release();
});

test('a path that can not be a folder is refused with what to do', async () => {
  const file = join(parent, 'file');
  await writeFile(file, '');

  await assert.rejects(openDataFolder(join(file, 'data')), /can't be written .*name another one with DATA_DIR/);
});
