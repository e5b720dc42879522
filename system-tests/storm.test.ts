// The short form of `npm run test:faults`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeStorm } from './faults/describe-storm.ts';
import { runStorm } from './faults/storm.ts';

test('whatever is killed while captures are handed over, each 202 ends once, with everything that was promised, and nothing is left behind', async (t) => {
  const seed = Math.floor(Math.random() * 1_000_000);
  const lines: string[] = [];
  t.diagnostic(`seed ${seed}`);

  const report = await runStorm({
    seed,
    captures: 24,
    faults: 6,
    pauseMs: [1_000, 3_000],
    handOverMs: 500,
    maxOpen: 24,
    calmMs: 120_000,
    signal: AbortSignal.timeout(300_000),
    print: (line) => void lines.push(line),
  });

  t.diagnostic(describeStorm(report));
  assert.deepEqual(report.findings, [], lines.join('\n'));
});
