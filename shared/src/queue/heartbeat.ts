import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { summarizerSchema } from '#models/index.ts';
import type { Summarizer } from '#models/index.ts';
import { errorMessageOf } from '#utils/index.ts';
import type { Log } from '#utils/index.ts';

const archiverStateSchema = z.object({ available: z.boolean(), version: z.string().optional(), reason: z.string().optional() });

/** What a worker says about itself in `{prefix}:worker:{id}`; `{prefix}:workers` has the ids by the time of their last beat. Health, "no worker for this queue" and the banner read it. */
export const heartbeatSchema = z.object({
  id: z.string(),
  service: z.string(),
  pid: z.number(),
  queues: z.array(z.string()),
  /** Jobs of each queue that it does side by side. */
  concurrency: z.number().default(1),
  startedAt: z.string(),
  runningJobs: z.number(),
  archivers: z.record(z.string(), archiverStateSchema).optional(),
  browser: z.string().optional(),
  jail: z.string().optional(),
  summarizer: summarizerSchema.optional(),
});
export type Heartbeat = z.infer<typeof heartbeatSchema>;

const ttlSeconds = 30;
const beatMs = 10_000;
/** Who was silent for so long is no longer listed; clocks of machines may differ. */
const forgetMs = 3_600_000;

const workersKey = (prefix: string) => `${prefix}:workers`;

/** Writes a heartbeat now and every 10 s; `close` takes it back, so that nobody waits for a worker that has gone. */
export function startHeartbeat(redis: Redis, prefix: string, log: Log, describe: () => Promise<Heartbeat> | Heartbeat): { close(): Promise<void> } {
  let id: string | undefined;
  const beat = async () => {
    try {
      const heartbeat = await describe();
      id = heartbeat.id;
      await redis
        .multi()
        .set(`${prefix}:worker:${heartbeat.id}`, JSON.stringify(heartbeat), 'EX', ttlSeconds)
        .zadd(workersKey(prefix), Date.now(), heartbeat.id)
        .zremrangebyscore(workersKey(prefix), '-inf', Date.now() - forgetMs)
        .exec();
    } catch (error) {
      log.warn({ error: errorMessageOf(error) }, 'heartbeat_failed');
    }
  };
  const timer = setInterval(() => void beat(), beatMs);
  void beat();
  return {
    async close() {
      clearInterval(timer);
      if (id !== undefined && redis.status === 'ready') {
        await redis.multi().del(`${prefix}:worker:${id}`).zrem(workersKey(prefix), id).exec();
      }
    },
  };
}

/** All workers that are alive. */
export async function readHeartbeats(redis: Redis, prefix: string): Promise<Heartbeat[]> {
  const ids = await redis.zrange(workersKey(prefix), '0', '-1');
  const texts = ids.length === 0 ? [] : await redis.mget(ids.map((id) => `${prefix}:worker:${id}`));
  return texts.filter((text) => text !== null).flatMap((text) => heartbeatSchema.safeParse(JSON.parse(text)).data ?? []);
}

/** Who writes summaries at present; `undefined` when no worker does. */
export async function findSummarizer(redis: Redis, prefix: string): Promise<Summarizer | undefined> {
  const writing = (await readHeartbeats(redis, prefix)).filter(({ summarizer }) => summarizer !== undefined);
  return writing.toSorted((a, b) => b.startedAt.localeCompare(a.startedAt))[0]?.summarizer;
}

/** Names a worker's process; a name that comes again (a container's pid 1) is told apart by its random part. */
export function workerId(service: string): string {
  return `${service}-${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`;
}
