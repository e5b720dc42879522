import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGate } from '../src/run-alone.ts';

const { signal } = new AbortController();

test('a job under suspicion begins when all others have ended, and none begins before it has', async () => {
  const gate = createGate();
  const events: string[] = [];
  const begin = (name: string, isAlone: boolean) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const done = gate.run({ isAlone, signal }, async () => {
      events.push(`${name} begins`);
      await promise;
      events.push(`${name} ends`);
    });
    return { end: resolve, done };
  };

  const [a, b] = [begin('a', false), begin('b', false)];
  const suspect = begin('suspect', true);
  const later = begin('later', false);
  a.end();
  await a.done;
  b.end();
  await b.done;
  suspect.end();
  await suspect.done;
  later.end();
  await later.done;

  assert.deepEqual(events, ['a begins', 'b begins', 'a ends', 'b ends', 'suspect begins', 'suspect ends', 'later begins', 'later ends']);
});

test('a job that is cancelled while it waits for its turn holds nobody up', async () => {
  const gate = createGate();
  const first = Promise.withResolvers<void>();
  const running = gate.run({ isAlone: false, signal }, () => first.promise);
  const cancel = new AbortController();
  const suspect = gate.run({ isAlone: true, signal: cancel.signal }, async () => {});
  const later = gate.run({ isAlone: false, signal }, async () => 'ran');

  cancel.abort(new Error('cancelled'));

  await assert.rejects(suspect, /cancelled/);
  assert.equal(await later, 'ran');
  first.resolve();
  await running;
});

test('a job that fails lets the next one in', async () => {
  const gate = createGate();

  await assert.rejects(
    gate.run({ isAlone: true, signal }, async () => {
      throw new Error('broke');
    }),
    /broke/,
  );
  assert.equal(await gate.run({ isAlone: true, signal }, async () => 'ran'), 'ran');
});
