import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtbaseError } from '@htbase/shared/utils';
import { runSteps } from '../../src/capture/run-steps.ts';
import type { Step, StepRecord } from '../../src/capture/run-steps.ts';

const step = (name: string, change: Partial<Step> = {}): Step => ({
  name,
  limitMs: 0,
  timeoutCode: 'navigation_timeout',
  onTimeout: 'end',
  run: async () => {},
  ...change,
});
const hang = () => new Promise<void>(() => {});

async function run(steps: readonly Step[], signal = new AbortController().signal): Promise<{ ran: string[]; error: unknown }> {
  const records: StepRecord[] = [];
  const error: unknown = await runSteps(steps, signal, (record) => records.push(record)).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { ran: records.map(({ name, outcome }) => `${name} ${outcome}`), error };
}

test('steps run in order, and those that are skipped leave no trace', async () => {
  const { ran, error } = await run([step('a'), step('b', { isSkipped: () => true }), step('c')]);

  assert.deepEqual(ran, ['a done', 'c done']);
  assert.equal(error, undefined);
});

test('a step that hangs ends the visit with its code, and nothing after it runs', async () => {
  const { ran, error } = await run([step('a', { limitMs: 10, run: hang }), step('b')]);

  assert.deepEqual(ran, ['a failed']);
  assert.equal((error as HtbaseError).code, 'navigation_timeout');
});

test('a step that may be partial is left behind when its time is over', async () => {
  const { ran, error } = await run([step('a', { limitMs: 10, onTimeout: 'go_on', run: hang }), step('b')]);

  assert.deepEqual(ran, ['a timed_out', 'b done']);
  assert.equal(error, undefined);
});

test('an error of a step that may be partial is no time-out', async () => {
  const { ran, error } = await run([step('a', { limitMs: 1_000, onTimeout: 'go_on', run: () => Promise.reject(new Error('broke')) }), step('b')]);

  assert.deepEqual(ran, ['a failed']);
  assert.equal((error as Error).message, 'broke');
});

test('the end of the visit ends a step that hangs, whatever its own limit', async () => {
  const visit = new AbortController();
  const running = run([step('a', { limitMs: 60_000, onTimeout: 'go_on', run: hang }), step('b')], visit.signal);
  visit.abort(new HtbaseError('cancelled', 'not wanted any more'));
  const { ran, error } = await running;

  assert.deepEqual(ran, ['a failed']);
  assert.equal((error as HtbaseError).code, 'cancelled');
});
