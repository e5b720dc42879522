import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestRedis } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';
import { RetryLaterError } from '@htbase/shared/utils';
import { ProviderError } from '../../src/providers/model.ts';
import { createTurns } from '../../src/providers/turns.ts';
import type { TurnsDeps } from '../../src/providers/turns.ts';
import { never } from './model-rig.ts';

let own: TestRedis;
before(async () => {
  own = await createTestRedis(process.env);
});
after(() => own.close());

let providers = 0;
function open(change: Partial<TurnsDeps> = {}) {
  providers += 1;
  const deps = {
    redis: own.redis,
    prefix: own.prefix,
    provider: `p${providers}`,
    rate: { count: 10, seconds: 1 },
    maxWaitMs: 60_000,
    maxPauseWaitMs: 5_000,
  };
  return createTurns({ ...deps, ...change });
}
const slotOf = async (provider: number) => Number(await own.redis.hget(`${own.prefix}:llm:p${provider}`, 'next'));

test('slots are a distance apart, whoever of the fleet takes them', async () => {
  const turns = open();
  const elsewhere = createTurns({
    redis: own.redis,
    prefix: own.prefix,
    provider: `p${providers}`,
    rate: { count: 10, seconds: 1 },
    maxWaitMs: 60_000,
    maxPauseWaitMs: 0,
  });
  await turns.take(never);
  const first = await slotOf(providers);

  await Promise.all([turns.take(never), elsewhere.take(never), turns.take(never)]);

  assert.ok((await slotOf(providers)) - first >= 299);
});

test('without a rate nobody waits', async () => {
  const turns = open({ rate: 'off', maxWaitMs: 0 });

  await Promise.all(Array.from({ length: 50 }, () => turns.take(never)));
});

test('who would wait for too long is put back, each one slot after the other', async () => {
  const turns = open({ rate: { count: 1, seconds: 60 }, maxWaitMs: 1_000 });
  await turns.take(never);

  const delays: number[] = [];
  for (let jobs = 0; jobs < 15; jobs += 1) {
    await assert.rejects(turns.take(never), (error) => error instanceof RetryLaterError && delays.push(error.delayMs) > 0);
  }

  assert.ok(delays[0]! > 50_000 && delays[0]! <= 60_000, String(delays[0]));
  assert.ok(delays[1]! - delays[0]! > 50_000);
  assert.ok(Math.max(...delays) <= 600_000, 'no job sleeps through what happens to those before it');
});

test('a provider that is paused for long is left alone by all, for as long as was asked', async () => {
  const turns = open();

  assert.ok((await turns.pause(120_000)) > 119_000);
  assert.ok((await turns.pause(1_000)) > 119_000, 'a shorter pause does not end a longer one');

  await assert.rejects(
    turns.take(never),
    (error) => error instanceof ProviderError && error.code === 'rate_limited' && error.retryAfterMs! > 110_000,
  );
  assert.ok((await turns.pause(1e12)) <= 3_600_000);
});

test('a short pause is waited for, also by those who have a slot already', { timeout: 30_000 }, async () => {
  const turns = open({ rate: { count: 2, seconds: 1 } });
  await turns.take(never);
  const waiting = turns.take(never); // its slot is half a second off

  await turns.pause(1_500);
  const pausedUntil = performance.now() + 1_500;
  await waiting;

  assert.ok(performance.now() > pausedUntil - 100, 'not before the pause has ended');
});

test('a wait ends with its signal', async () => {
  const turns = open({ rate: { count: 1, seconds: 30 } });
  const controller = new AbortController();
  await turns.take(never);

  const waiting = turns.take(controller.signal);
  controller.abort(new Error('stopped'));

  await assert.rejects(waiting, /stopped/);
});

test('trouble lasts from the first to the next success', async () => {
  const turns = open();
  assert.equal(await turns.troubledMs(), 0);

  await turns.noteTrouble();
  const since = Number(await own.redis.hget(`${own.prefix}:llm:p${providers}`, 'troubled'));
  await turns.noteTrouble();
  assert.equal(Number(await own.redis.hget(`${own.prefix}:llm:p${providers}`, 'troubled')), since);
  await own.redis.hset(`${own.prefix}:llm:p${providers}`, 'troubled', since - 60_000);
  assert.ok((await turns.troubledMs()) >= 60_000);
  await turns.noteSuccess();

  assert.equal(await turns.troubledMs(), 0);
});

test('trouble of long ago is another one', async () => {
  const turns = open();
  await turns.noteTrouble();
  const key = `${own.prefix}:llm:p${providers}`;
  const since = Number(await own.redis.hget(key, 'troubled'));
  await own.redis.hset(key, { troubled: since - 7_200_000, seen: since - 3_600_000 });

  await turns.noteTrouble();

  assert.ok((await turns.troubledMs()) < 60_000);
});
