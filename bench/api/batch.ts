import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { openLoop } from '../load.ts';
import type { Load } from '../load.ts';
import type { Servers } from '../servers.ts';
import type { Gateway } from './gateways.ts';

const urls = 10_000;
const othersPerSecond = 50;
const quietSeconds = 10;
const giveUpMs = 120_000;

export interface BatchFigures {
  answerMs: number;
  onQueueMs: number;
  /** Other clients' requests, before and meanwhile. */
  before: Load;
  meanwhile: Load;
  /** The longest that Redis was busy with one command. */
  redisBlockedMs: number;
}

/** Hands over 10,000 URLs at once, while other clients go on asking for single ones. */
export async function measureBatch(servers: Servers, ours: Gateway): Promise<BatchFigures> {
  const redis = new Redis(servers.redisUrl);
  const others = (seconds: number, round: number) =>
    openLoop((index) => ours.post(round * 1_000_000 + index), { perSecond: othersPerSecond, seconds });
  try {
    await waitUntilEmpty(servers);
    await others(3, 1); // warm-up
    const before = await others(quietSeconds, 2);
    await waitUntilEmpty(servers);
    const queued = () => redis.zcard('htbase:archive:prioritized');
    const queuedBefore = await queued();
    await redis.config('SET', 'latency-monitor-threshold', '1');
    await redis.call('LATENCY', 'RESET');

    const meanwhile = others(quietSeconds, 3);
    await sleep(1_000);
    const single = ours.post(0);
    const run = Date.now().toString(36);
    const body = { items: Array.from({ length: urls }, (_, index) => ({ url: `http://bench.invalid/batch-${run}-${index}` })) };
    const begun = performance.now();
    const response = await fetch(`${single.url}/batch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    await response.text();
    const answerMs = performance.now() - begun;
    if (response.status !== 202) {
      throw new Error(`POST /archive/batch: ${response.status}`);
    }
    // the others' add at most as many as were asked for meanwhile
    const answered = () => othersPerSecond * Math.min(quietSeconds, (performance.now() - begun) / 1_000);
    while ((await queued()) - queuedBefore < urls + answered()) {
      if (performance.now() - begun > giveUpMs) {
        throw new Error('the batch did not get on its queue in time');
      }
      await sleep(20);
    }
    const onQueueMs = performance.now() - begun;
    const latest = (await redis.call('LATENCY', 'LATEST')) as [string, number, number, number][];
    const redisBlockedMs = Math.max(0, ...latest.filter(([event]) => event.endsWith('command')).map(([, , , most]) => most));
    return { answerMs, onQueueMs, before, meanwhile: await meanwhile, redisBlockedMs };
  } finally {
    redis.disconnect();
  }
}

/** Waits until all that was accepted is on its queue. */
export async function waitUntilEmpty({ query }: Servers): Promise<void> {
  while ((await query('select from outbox where dispatched_at is null limit 1')).rowCount !== 0) {
    await sleep(100);
  }
}
