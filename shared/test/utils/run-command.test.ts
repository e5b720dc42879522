import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommand } from '@htbase/shared/utils';

test('a child that ends without reading its input does no harm', async () => {
  const signal = AbortSignal.timeout(10_000);

  for (const input of ['x', 'x'.repeat(5_000_000)]) {
    const results = await Promise.all(Array.from({ length: 10 }, () => runCommand('true', [], { env: {}, input, signal })));

    assert.ok(results.every(({ exitCode }) => exitCode === 0));
  }
});
