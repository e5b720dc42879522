import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOneAtATime } from '../../../src/archivers/readability/one-at-a-time.ts';

const { signal } = new AbortController();
const never = () => assert.fail('there was a place');

test('works on one thing after the other, also after one that failed', async () => {
  const run = createOneAtATime(60_000);
  const first = Promise.withResolvers<string>();
  const order: string[] = [];

  const results = Promise.allSettled([
    run(() => (order.push('first'), first.promise), { otherwise: never, signal }),
    run(async () => (order.push('second'), 'second'), { otherwise: never, signal }),
    run(async () => (order.push('third'), 'third'), { otherwise: never, signal }),
  ]);
  await Promise.resolve();
  const atOnce = [...order];
  first.reject(new Error('no'));

  assert.deepEqual(
    (await results).map((result) => (result.status === 'fulfilled' ? result.value : 'failed')),
    ['failed', 'second', 'third'],
  );
  assert.deepEqual([atOnce, order], [['first'], ['first', 'second', 'third']]);
});

test('one that takes too long holds nobody up', async () => {
  const run = createOneAtATime(1);
  const stuck = Promise.withResolvers<string>();

  const slow = run(() => stuck.promise, { otherwise: never, signal });
  const other = await run(async () => 'in its turn', { otherwise: async () => 'otherwise', signal });
  stuck.resolve('slow');

  assert.deepEqual([other, await slow], ['otherwise', 'slow']);
});

test('who is cancelled waits no longer, and is not done', async () => {
  const run = createOneAtATime(60_000);
  const stuck = Promise.withResolvers<string>();
  const cancelled = new AbortController();
  const slow = run(() => stuck.promise, { otherwise: never, signal });
  const waiting = run(never, { otherwise: never, signal: cancelled.signal });

  cancelled.abort(new Error('no longer'));

  await assert.rejects(waiting, /no longer/);
  stuck.resolve('slow');
  assert.equal(await slow, 'slow');
});
