import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { chunkText } from '#text/chunk-text.ts';
import type { ChunkLimits } from '#text/chunk-text.ts';

const limits: ChunkLimits = {
  chunkTokens: 60,
  overlapTokens: 0,
  maxChunks: 1_000,
  language: 'en',
  countTokens: (text) => Math.ceil(text.length / 4),
};

function paragraph(name: string, sentences: number): string {
  return Array.from({ length: sentences }, (_, index) => `${name} has a sentence number ${index + 1}.`).join(' ');
}

test('a short text is one chunk', () => {
  assert.deepEqual(chunkText('One. Two.\n\nThree.', limits), { texts: ['One. Two.\n\nThree.'], readShare: 1 });
});

test('paragraphs stay whole where they fit, and sentences where paragraphs do not', () => {
  const short = [paragraph('Alpha', 4), paragraph('Beta', 4), paragraph('Gamma', 4)];
  const long = paragraph('Delta', 20);

  assert.deepEqual(chunkText(short.join('\n\n'), limits).texts, short);
  for (const chunk of chunkText(long, limits).texts) {
    assert.match(chunk, /^Delta .*\.$/s);
  }
});

test('each chunk begins with the end of the one before', () => {
  const { texts } = chunkText(paragraph('Delta', 20), { ...limits, overlapTokens: 12 });

  for (const [index, chunk] of texts.slice(1).entries()) {
    const first = /^.*?\./.exec(chunk)![0];
    assert.ok(texts[index]!.endsWith(first), `${first} does not end ${texts[index]}`);
  }
});

test('no chunk is too large and together they are the text, whatever it is', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 3_000 }),
    fc
      .array(fc.constantFrom('word', 'Full stop.', '\n\n', ' ', '他说好。', '👩‍👩‍👧', 'a'.repeat(300)), { maxLength: 300 })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.integer({ min: 30, max: 200 }), fc.integer({ min: 0, max: 10 }), (text, chunkTokens, overlapTokens) => {
      const countTokens = (part: string) => Math.ceil(Buffer.byteLength(part) / 3);
      const { texts, readShare } = chunkText(text, { ...limits, chunkTokens, overlapTokens, countTokens });
      const bare = (part: string) => part.replaceAll(/\s+/g, '');
      assert.equal(readShare, 1);
      for (const chunk of texts) {
        assert.ok(countTokens(chunk.replaceAll(/\s+/g, ' ')) <= chunkTokens + 1, `${countTokens(chunk)} of ${chunkTokens}`);
      }
      if (overlapTokens === 0) {
        assert.equal(bare(texts.join('')), bare(text));
      }
    }),
    { numRuns: 200 },
  );
});

test('an endless sentence is cut at spaces, an endless word between characters', () => {
  const family = '👩‍👩‍👧‍👦';

  for (const chunk of chunkText('wordy '.repeat(500), limits).texts) {
    assert.match(chunk, /^(?:wordy ?)+$/);
  }
  for (const chunk of chunkText(family.repeat(100), limits).texts) {
    assert.equal(chunk.replaceAll(family, ''), '');
  }
});

test('beyond the most chunks an even sample is read, and how much of the text that is', () => {
  const text = Array.from({ length: 100 }, (_, index) => paragraph(`P${index}`, 6)).join('\n\n');

  const { texts, readShare } = chunkText(text, { ...limits, maxChunks: 5 });

  assert.equal(texts.length, 5);
  assert.match(texts[0]!, /^P0 /);
  assert.match(texts[2]!, /^P(?:48|49|50|51) /);
  assert.match(texts[4]!, /^P99 /);
  assert.ok(readShare > 0.03 && readShare < 0.07, String(readShare));
});

test('ten megabytes of one word are sampled before anything is counted', () => {
  let counted = 0;
  const countTokens = (text: string) => {
    counted += text.length;
    return Math.ceil(text.length / 4);
  };

  for (const text of ['word '.repeat(2_000_000), 'x'.repeat(10_000_000)]) {
    const { texts, readShare } = chunkText(text, { ...limits, chunkTokens: 4_000, maxChunks: 10, countTokens });
    assert.equal(texts.length, 10);
    assert.ok(readShare < 0.02);
  }
  assert.ok(counted < 1_000_000, String(counted));
});
