import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestRedis } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';
import { ProviderError } from '../../src/providers/model.ts';
import { createTokenBudget } from '../../src/providers/token-budget.ts';

let own: TestRedis;
before(async () => {
  own = await createTestRedis(process.env);
});
after(() => own.close());

const isQuota = (error: unknown) => error instanceof ProviderError && error.code === 'quota';

test('an owner uses so many tokens a day, over all workers, and no other owner is concerned', async () => {
  const days = ['2026-03-01T23:59:59Z', '2026-03-02T00:00:01Z'];
  let day = 0;
  const now = () => new Date(days[day]!);
  const [here, elsewhere] = [createTokenBudget(own.redis, own.prefix, 1_000, now), createTokenBudget(own.redis, own.prefix, 1_000, now)];

  const reservation = await here.reserve('alice', 900);
  await assert.rejects(elsewhere.reserve('alice', 200), isQuota);
  await elsewhere.reserve('bob', 900);
  await reservation.settle(300);
  await elsewhere.reserve('alice', 700);
  await assert.rejects(here.reserve('alice', 1), isQuota);
  day = 1;

  await here.reserve('alice', 1_000);
});

test('many at once get no more than there is', async () => {
  const budget = createTokenBudget(own.redis, own.prefix, 1_000);

  const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => budget.reserve('carol', 100)));

  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 10);
});

test('without a limit nothing is counted', async () => {
  const budget = createTokenBudget(own.redis, own.prefix, 0);

  await (await budget.reserve('dave', 1e12)).settle(1e12);

  assert.deepEqual(await own.redis.keys(`${own.prefix}:llm-tokens:*:dave`), []);
});
