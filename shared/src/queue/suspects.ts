import type { Redis } from 'ioredis';

/** Captures whose browser went away while others used it too: they run in a browser of their own from then on, on any worker. */
export interface Suspects {
  add(captureId: string): Promise<void>;
  has(captureId: string): Promise<boolean>;
}

const ttlSeconds = 24 * 3_600;

export function createSuspects(redis: Redis, prefix: string): Suspects {
  const key = (captureId: string) => `${prefix}:suspect:${captureId}`;
  return {
    async add(captureId) {
      await redis.set(key(captureId), 1, 'EX', ttlSeconds);
    },
    async has(captureId) {
      return (await redis.exists(key(captureId))) === 1;
    },
  };
}
