import { Redis } from 'ioredis';
import type { Log } from '#utils/index.ts';

/** Where Redis is: at an address, or where Sentinel says that the master is. */
export interface RedisAddress {
  /** Or the path of a socket. With sentinels only its user, password and database number hold. */
  REDIS_URL: string;
  REDIS_SENTINELS?: readonly { host: string; port: number }[];
  REDIS_SENTINEL_NAME?: string;
}

/**
 * Opens a connection. A `worker` waits for Redis for ever; a `request` fails fast, so that no HTTP request hangs on it.
 * Never give it a `keyPrefix`: BullMQ's scripts would not see it.
 */
export function connectRedis(address: RedisAddress, kind: 'worker' | 'request', log: Log): Redis {
  const options =
    kind === 'worker'
      ? { retryStrategy, maxRetriesPerRequest: null }
      : { retryStrategy, maxRetriesPerRequest: 1, enableOfflineQueue: false, connectTimeout: 2_000, commandTimeout: 2_000 };
  const redis = address.REDIS_SENTINELS?.length
    ? new Redis({ ...options, ...sentinelOptions(address, address.REDIS_SENTINELS) })
    : new Redis(address.REDIS_URL, options);
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

function sentinelOptions(
  { REDIS_URL: url, REDIS_SENTINEL_NAME: name = 'mymaster' }: RedisAddress,
  sentinels: readonly { host: string; port: number }[],
) {
  const { username, password, pathname, protocol } = URL.parse(url) ?? { username: '', password: '', pathname: '', protocol: '' };
  return {
    sentinels: [...sentinels],
    name,
    sentinelRetryStrategy: retryStrategy,
    failoverDetector: true,
    // the master of before, as long as it lives, is a replica now: look for the new one, and send it again
    reconnectOnError: (error: Error) => error.message.startsWith('READONLY') && (2 as const),
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
    ...(/^\/\d+$/.test(pathname) ? { db: Number(pathname.slice(1)) } : {}),
    ...(protocol === 'rediss:' ? { tls: {} } : {}),
  };
}
