// How long jobs take: a moving mean for each queue, in one hash of Redis (`{prefix}:pace`), to which every worker adds.
import type { Redis } from 'ioredis';

const paceKey = (prefix: string) => `${prefix}:pace`;
/** Of what was known before, this share remains after each job. */
const keptShare = 0.9;
const flushMs = 1_000;

const noteScript = `
local old = tonumber(redis.call('HGET', KEYS[1], ARGV[1]) or ARGV[2])
local kept = ${keptShare} ^ tonumber(ARGV[3])
redis.call('HSET', KEYS[1], ARGV[1], string.format('%.3f', old * kept + tonumber(ARGV[2]) * (1 - kept)))
`;

/** Notes the durations of a queue's jobs, at most once a second, however many there are. Advisory: what can't be written is forgotten. */
export function createPace(redis: Redis, prefix: string, queue: string): { note(seconds: number): void; close(): Promise<void> } {
  let sum = 0;
  let count = 0;
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (count > 0 && redis.status === 'ready') {
      const [mean, jobs] = [sum / count, count];
      [sum, count] = [0, 0];
      await redis.eval(noteScript, 1, paceKey(prefix), queue, mean, jobs).catch(() => {});
    }
  }

  return {
    note(seconds) {
      sum += seconds;
      count += 1;
      timer ??= setTimeout(() => void flush(), flushMs).unref();
    },
    close: flush,
  };
}

/** Seconds that a job took of late, by queue; a queue that never had one is missing. */
export async function readPaces(redis: Redis, prefix: string): Promise<Map<string, number>> {
  return new Map(Object.entries(await redis.hgetall(paceKey(prefix))).map(([queue, seconds]) => [queue, Number(seconds)]));
}
