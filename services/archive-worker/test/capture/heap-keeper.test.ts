import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getHeapStatistics } from 'node:v8';
import { createHeapKeeper } from '../../src/capture/heap-keeper.ts';

const heapBytes = () => getHeapStatistics().total_heap_size;

/** Resolves with what is kept of some 150 MB: so little here and there that no page of the heap is without it. */
function scatter(): object[] {
  return Array.from({ length: 1_500_000 }, (_none, index) => ({ index, text: `x${index}` })).filter(({ index }) => index % 1_000 === 0);
}

test('what was large once is given back, and what is in use stays', async () => {
  const keeper = createHeapKeeper();
  const before = heapBytes();
  const kept = scatter();
  const large = heapBytes();
  assert.ok(large > before + 80_000_000);

  await keeper.check();

  assert.ok(heapBytes() < large - 80_000_000, `${before} ${large} ${heapBytes()}`);
  assert.equal(kept.length, 1_500);
});
