import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { waitUntil } from '@htbase/shared/testing';
import { createDeadline } from '@htbase/shared/utils';
import type { ArchiverContext } from '../../../src/archivers/archiver.ts';
import { createReadabilityArchiver } from '../../../src/archivers/readability/readability.ts';
import { emptyRecord } from './empty-record.ts';
import { words } from './words.ts';

const archiver = createReadabilityArchiver('1');
after(() => archiver.close?.());

const ordinary = `<html><body><article><p>${words(200)}</p></article></body></html>`;

async function make(html: string, signal = new AbortController().signal) {
  const written: Record<string, string> = {};
  const context: Pick<ArchiverContext, 'page' | 'record' | 'signal' | 'write'> = {
    page: { html, url: 'https://example.org/', finalUrl: 'https://example.org/', title: '', width: 1, height: 1, textLength: 0, imagesDecoded: 0 },
    record: emptyRecord,
    signal,
    async write(role, source) {
      const file = source instanceof Readable ? await text(source) : source.toString();
      written[role] = file;
      return { role, fileName: role, mediaType: 'text/plain', sizeBytes: file.length, sha256: '0'.repeat(64) };
    },
  };
  const made = await archiver.make(context as ArchiverContext);
  return { written, details: made.details };
}

test('writes clean HTML, JSON, text and Markdown', async () => {
  const { written, details } = await make(ordinary);

  assert.deepEqual(Object.keys(written).toSorted(), ['json', 'main', 'markdown', 'text']);
  assert.equal(details?.['extractor'], 'readability');
  assert.equal(details?.['truncated'], undefined);
});

test('a page without any text is a failure', async () => {
  await assert.rejects(make('<html><body><img src="x"></body></html>'), /there is no text/);
});

const hostile: Record<string, string> = {
  'a hundred thousand nested elements': `<html><body>${'<div>'.repeat(100_000)}<p>${words(200)}</p></body></html>`,
  'a million attributes': `<html><body><div ${'a=1 '.repeat(20)}${Array.from({ length: 1_000_000 }, (_, index) => `a${index}=1`).join(' ')}><p>${words(200)}</p></div></body></html>`,
  'endless brackets': `<html><body><p>${words(200)}</p>${'<'.repeat(400_000)}</body></html>`,
  'twenty megabytes': `<html><body>${`<p>${words(500)}</p>`.repeat(20_000_000 / 2_600)}</body></html>`,
};
for (const [name, html] of Object.entries(hostile)) {
  test(`reads what it can of a page with ${name}`, async () => {
    const { written } = await make(html.slice(0, 20_000_000));

    assert.ok((written['text'] ?? '').includes('the river runs past old mills') || name.includes('nested'));
  });
}

test('what a large page took up is given back', async () => {
  await make(ordinary);
  const before = process.memoryUsage.rss();
  await make(`<html><body><p>${words(200)}</p>${'<i>x</i>'.repeat(50_000)}</body></html>`);

  await waitUntil(() => process.memoryUsage.rss() < before + 80_000_000, 'the memory is as it was', 30_000);
});

test('ends when its time is over, and reads the next page', async () => {
  using deadline = createDeadline(200, 'archiver_timeout');
  const slow = `<html><body>${'<a href="x">y</a> '.repeat(60_000)}</body></html>`.repeat(2);

  await assert.rejects(make(slow, deadline.signal));

  assert.equal((deadline.signal.reason as { code?: string }).code, 'archiver_timeout');
  assert.ok((await make(ordinary)).written['text']?.includes('old mills'));
});
