import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ensureSigningKey } from '../src/signing-key.ts';

test('a signing key is made once, for its owner alone, and anew where only an empty file is left', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'htb-signing-'));
  try {
    const path = await ensureSigningKey(folder);
    const key = await readFile(path, 'utf8');

    assert.equal(await ensureSigningKey(folder), path);
    assert.equal(await readFile(path, 'utf8'), key);
    assert.ok(key.trim().length >= 40);
    assert.equal((await stat(path)).mode & 0o777, 0o600);
    await writeFile(path, '');
    await ensureSigningKey(folder);
    assert.notEqual(await readFile(path, 'utf8'), key);
    assert.ok((await readFile(path, 'utf8')).length >= 40);
  } finally {
    await rm(folder, { recursive: true });
  }
});
