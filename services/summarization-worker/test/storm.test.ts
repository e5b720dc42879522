import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { z } from 'zod';
import { createMetrics } from '@htbase/shared/metrics';
import { openQueue, startWorker } from '@htbase/shared/queue';
import { createTestRedis, quietLog, waitUntil } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';
import type { Summary } from '../src/summary.ts';
import { articleContext, buildArticle, createChains, keepInMemory } from './chain-rig.ts';
import { useModelServer } from './providers/model-rig.ts';

const rig = useModelServer();
let own: TestRedis;
before(async () => {
  own = await createTestRedis(process.env);
});
after(() => own.close());

const articles = 100;
const rate = { count: 10, seconds: 1 };
/** On a busy machine a call may arrive so much later than the one after it. */
const lateMs = 1_000;

test('through a storm of 429 every article is finished by the model, and the rate of the fleet holds', { timeout: 300_000 }, async () => {
  const buildChain = createChains(own, () => rig.server);
  const chains = Array.from({ length: 3 }, () =>
    buildChain({ OPENAI_MODEL: 'storm', SUMMARIZATION_RATE_LIMIT: rate, REDIS_PREFIX: own.prefix }, { maxWaitMs: 2_000 }),
  );
  const summaries = new Map<string, Summary>();
  const queue = openQueue(own.redis, own.prefix, 'storm');
  const workers = chains.map((chain) =>
    startWorker(
      {
        queue: 'storm',
        name: 'summarize',
        schema: z.object({ name: z.string() }),
        concurrency: 5,
        async handle({ name }, { signal }) {
          const summary = await chain.summarize(buildArticle(3, name), articleContext({ signal, kept: keepInMemory() }));
          assert.ok(!summaries.has(name));
          summaries.set(name, summary);
          return { status: 'summarized' };
        },
      },
      { redis: own.redis, prefix: own.prefix, log: quietLog(), metrics: createMetrics('test').tasks, drainMs: 1_000 },
    ),
  );

  await queue.addBulk(Array.from({ length: articles }, (_, index) => ({ name: 'summarize', data: { name: `Town${index}` }, opts: { attempts: 1 } })));
  await waitUntil(() => summaries.size === articles, 'all articles are summarized', 240_000);
  await Promise.all(workers.map((worker) => worker.close()));
  await queue.close();

  assert.ok([...summaries.values()].every(({ provider, grounded }) => provider === 'openai' && grounded === 1));
  const calls = rig.server.calls.filter(({ model }) => model === 'storm');
  assert.ok(calls.filter(({ status }) => status === 429).length >= articles * 0.3);
  for (const windowMs of [1_000, 3_000, 10_000]) {
    const most = Math.max(...calls.map(({ at }) => calls.filter((other) => other.at >= at && other.at < at + windowMs).length));
    const allowed = ((windowMs + lateMs) / 1_000) * rate.count + 1;
    assert.ok(most <= allowed, `${most} calls within ${windowMs} ms`);
  }
});
