import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { bodyOf } from '../../src/capture/body-file.ts';
import type { VisitResponse } from '../../src/capture/fetch-for-visit.ts';
import { createStandIns } from '../../src/archivers/stand-ins.ts';

/** Stand-ins for these pictures, by their place in the list. */
function standInsFor(pictures: readonly Buffer[]) {
  const standIns = createStandIns();
  const responseOf = (index: number): VisitResponse => ({
    isFromRecord: true,
    status: 200,
    contentType: 'image/png',
    body: bodyOf(pictures[index] ?? Buffer.alloc(0)),
    finalUrl: String(index),
  });
  return { standIns, stand: (index: number) => standIns.bodyOf(String(index), responseOf(index)), responseOf };
}

async function* cut(file: string, length: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < file.length; at += length) {
    yield Buffer.from(file.slice(at, at + length));
  }
}

async function restore(standIns: ReturnType<typeof createStandIns>, file: string, length: number): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of standIns.restore(cut(file, length))) {
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

test('every picture takes the place of its stand-in, wherever the file is cut', async () => {
  const pictures = Array.from({ length: 60 }, (_, index) => randomBytes(2_000 + index));
  const { standIns, stand } = standInsFor(pictures);
  const file = (parts: string[]) => `<p>${parts.map((part) => `<img src="data:image/png;base64,${part}">`).join('\n')}</p>`;
  const stood = await Promise.all(pictures.map((_, index) => stand(index)));
  const short = file(stood.map((standIn) => standIn.toString('base64')));

  assert.ok(short.length < 6_000, 'it is small');
  for (const length of [1, 7, 28, 29, 1_000, 1_000_000]) {
    assert.ok((await restore(standIns, short, length)) === file(pictures.map((picture) => picture.toString('base64'))), `cut after ${length}`);
  }
});

test('a picture that is named twice has one stand-in', async () => {
  const { stand } = standInsFor([randomBytes(3_000), randomBytes(3_000)]);

  assert.deepEqual(await stand(0), await stand(0));
  assert.notDeepEqual(await stand(0), await stand(1));
});

test('what is no picture, is small, or is an error page goes as it is', async () => {
  const picture = randomBytes(3_000);
  const { standIns, responseOf } = standInsFor([picture]);

  for (const change of [{ contentType: 'text/css' }, { contentType: 'image/svg+xml' }, { status: 404 }]) {
    assert.equal(await standIns.bodyOf('0', { ...responseOf(0), ...change }), picture);
  }
  const small = await standIns.bodyOf('0', { ...responseOf(0), body: bodyOf(picture.subarray(0, 100)) });
  assert.equal(small.length, 100);
});

test('what only looks like a stand-in stays as it is', async () => {
  const { standIns, stand } = standInsFor([randomBytes(3_000)]);
  const beyond = Buffer.from(await stand(0));
  beyond.writeUIntBE(99, beyond.length - 3, 3);
  const file = `<p>${beyond.toString('base64')}</p>`;

  assert.equal(await restore(standIns, file, 10), file);
});
