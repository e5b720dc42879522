import type { Redis } from 'ioredis';
import { errorMessageOf } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import type { KeptResults } from '#summary.ts';

const ttlSeconds = 24 * 3_600;

/**
 * Keeps results of single calls for a day in Redis (`{prefix}:kept:{scope}:{key}`): a scope sees only its own. They only save calls: without Redis they are made
 * again.
 */
export function createKeptResults(redis: Redis, prefix: string, scope: string, log: Log): KeptResults {
  const nameOf = (key: string) => `${prefix}:kept:${scope}:${key}`;
  const note = (error: unknown) => log.warn({ error: errorMessageOf(error) }, 'kept_results_unavailable');
  return {
    async get(key) {
      try {
        return (await redis.get(nameOf(key))) ?? undefined;
      } catch (error) {
        note(error);
        return undefined;
      }
    },
    async set(key, value) {
      await redis.set(nameOf(key), value, 'EX', ttlSeconds).catch(note);
    },
  };
}
