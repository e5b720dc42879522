import { Redis } from 'ioredis';
import type { Log } from '#utils/index.ts';

/**
 * Opens a connection. A `worker` waits for Redis for ever; a `request` fails fast, so that no HTTP request hangs on it.
 * Never give it a `keyPrefix`: BullMQ's scripts would not see it.
 */
export function connectRedis(url: string, kind: 'worker' | 'request', log: Log): Redis {
  const redis =
    kind === 'worker'
      ? new Redis(url, { retryStrategy, maxRetriesPerRequest: null })
      : new Redis(url, { retryStrategy, maxRetriesPerRequest: 1, enableOfflineQueue: false, connectTimeout: 2_000, commandTimeout: 2_000 });
  let isDown = false;
  redis.on('error', (error) => {
    if (!isDown) {
      isDown = true;
      log.warn({ error: error.message }, 'redis_lost');
    }
  });
  redis.on('ready', () => {
    if (isDown) {
      isDown = false;
      log.info('redis_back');
    }
  });
  return redis;
}

/** 100 ms, doubling to 2 s. */
const retryStrategy = (times: number) => Math.min(50 * 2 ** Math.min(times, 6), 2_000);
