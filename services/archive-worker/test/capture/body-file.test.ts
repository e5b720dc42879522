import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { openBodyFile } from '../../src/capture/body-file.ts';

test('every body comes back as it went in, as bytes and as base64, whatever was written beside it', async () => {
  const file = await openBodyFile();
  const pictures = Array.from({ length: 40 }, (_, index) => randomBytes(index * 1_000));
  const text = 'Grüße, 世界 \u{1f30d}';

  const [note, ...kept] = await Promise.all([file.add(text, false), ...pictures.map((bytes) => file.add(bytes.toString('base64'), true))]);

  assert.equal((await note.read()).toString(), text);
  assert.equal((await note.readBase64()).toString(), Buffer.from(text).toString('base64'));
  assert.equal(note.sizeBytes, Buffer.byteLength(text));
  for (const [index, body] of kept.entries()) {
    const bytes = pictures[index]!;
    assert.ok((await body.read()).equals(bytes));
    assert.equal((await body.readBase64()).toString(), bytes.toString('base64'));
    assert.equal(body.sizeBytes, bytes.length);
  }
  await file.close();
  await assert.rejects(note.read(), 'it is gone');
});
