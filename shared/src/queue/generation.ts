import type { Redis } from 'ioredis';

/** The current generation of captures, as relay and sweeper tell it to workers: a worker of an older one stops itself. */
export interface Generations {
  announce(captureId: string, generation: number): Promise<void>;
  /** `undefined` when Redis doesn't know (it was wiped): then the worker goes on, and Postgres refuses what is too old. */
  current(captureId: string): Promise<number | undefined>;
}

const ttlSeconds = 7 * 24 * 3_600;

export function createGenerations(redis: Redis, prefix: string): Generations {
  const key = (captureId: string) => `${prefix}:gen:${captureId}`;
  return {
    async announce(captureId, generation) {
      await redis.set(key(captureId), generation, 'EX', ttlSeconds);
    },
    async current(captureId) {
      const text = await redis.get(key(captureId));
      return text === null ? undefined : Number(text);
    },
  };
}
