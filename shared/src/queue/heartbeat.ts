import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { errorMessageOf } from '#utils/index.ts';
import type { Log } from '#utils/index.ts';

const archiverStateSchema = z.object({ available: z.boolean(), version: z.string().optional(), reason: z.string().optional() });

/** What a worker says about itself in `{prefix}:worker:{id}`. Health, "no worker for this queue" and the banner read it. */
export const heartbeatSchema = z.object({
  id: z.string(),
  service: z.string(),
  pid: z.number(),
  queues: z.array(z.string()),
  startedAt: z.string(),
  runningJobs: z.number(),
  archivers: z.record(z.string(), archiverStateSchema).optional(),
  browser: z.string().optional(),
  jail: z.string().optional(),
});
export type Heartbeat = z.infer<typeof heartbeatSchema>;

const ttlSeconds = 30;
const beatMs = 10_000;

/** Writes a heartbeat now and every 10 s; `close` takes it back, so that nobody waits for a worker that has gone. */
export function startHeartbeat(redis: Redis, prefix: string, log: Log, describe: () => Promise<Heartbeat> | Heartbeat): { close(): Promise<void> } {
  let id: string | undefined;
  const beat = async () => {
    try {
      const heartbeat = await describe();
      id = heartbeat.id;
      await redis.set(`${prefix}:worker:${heartbeat.id}`, JSON.stringify(heartbeat), 'EX', ttlSeconds);
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
        await redis.del(`${prefix}:worker:${id}`);
      }
    },
  };
}

/** All workers that are alive. */
export async function readHeartbeats(redis: Redis, prefix: string): Promise<Heartbeat[]> {
  const keys: string[] = [];
  let cursor = '0';
  do {
    const [next, found] = await redis.scan(cursor, 'MATCH', `${prefix}:worker:*`, 'COUNT', 500);
    keys.push(...found);
    cursor = next;
  } while (cursor !== '0');
  const texts = keys.length === 0 ? [] : await redis.mget(keys);
  return texts.filter((text) => text !== null).flatMap((text) => heartbeatSchema.safeParse(JSON.parse(text)).data ?? []);
}

/** Names a worker's process; a name that comes again (a container's pid 1) is told apart by its random part. */
export function workerId(service: string): string {
  return `${service}-${hostname()}-${process.pid}-${randomBytes(3).toString('hex')}`;
}
