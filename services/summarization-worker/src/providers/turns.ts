// When a provider may be called, over the whole fleet: calls have slots in time, evenly spaced, and after "come back in so many seconds" nobody calls.
// One hash in Redis for each provider, `{prefix}:llm:{provider}`: `next` (first free slot), `paused` (until when), `later` (until when jobs were put
// back), `troubled` (since when nothing has worked), `seen` (the last trouble). Times are Redis' own, in milliseconds.
import type { Redis } from 'ioredis';
import type { Rate } from '@htbase/shared/config';
import { RetryLaterError, pause, raceSignal } from '@htbase/shared/utils';
import { ProviderError } from '#providers/model.ts';

export interface Turns {
  /**
   * Waits for a slot.
   * @throws RetryLaterError when there are so many before that the job had better come back.
   * @throws {ProviderError} `rate_limited` when the provider is paused for longer than is waited for.
   */
  take(signal: AbortSignal): Promise<void>;
  /** Nobody calls the provider for so long, an hour at most. Resolves with how long that is now. */
  pause(ms: number): Promise<number>;
  /** A call went wrong for reasons that pass: trouble begins, unless it has. */
  noteTrouble(): Promise<void>;
  /** A call worked: trouble is over. */
  noteSuccess(): Promise<void>;
  /** For how long nothing but trouble has come from the provider. */
  troubledMs(): Promise<number>;
}

export interface TurnsDeps {
  redis: Redis;
  prefix: string;
  provider: string;
  rate: Rate | 'off';
  /** What a worker waits for a slot; a job whose slot is farther off is put back. */
  maxWaitMs: number;
  /** What a worker waits for a provider that is paused, before another one is asked. */
  maxPauseWaitMs: number;
}

const ttlSeconds = 24 * 3_600;
const [minPauseMs, maxPauseMs] = [1_000, 3_600_000];
/** Who is put back comes when those before it are due, but not later than this: places are free again when jobs are cancelled. */
const maxPutBackMs = 600_000;

/** Trouble that was seen so long ago is another one. */
const forgetTroubleMs = 900_000;

const prelude = `
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
local function read(field) return tonumber(redis.call('HGET', KEYS[1], field) or 0) end
local function write(field, value)
  redis.call('HSET', KEYS[1], field, string.format('%.3f', value))
  redis.call('EXPIRE', KEYS[1], ${ttlSeconds})
end
`;

/** Answers what became of it (0: a slot, 1: put back, 2: paused) and milliseconds. */
const takeScript = `${prelude}
local interval, max_wait, max_pause = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local paused = read('paused')
if paused - now > max_pause then return {2, math.ceil(paused - now)} end
local slot = math.max(now, interval > 0 and read('next') or 0, paused)
if slot - now <= max_wait then
  write('next', slot + interval)
  return {0, math.ceil(slot - now)}
end
local later = math.min(math.max(slot, read('later') + interval), now + ${maxPutBackMs})
write('later', later)
return {1, math.ceil(later - now)}
`;

const pauseScript = `${prelude}
local paused = math.max(read('paused'), now + tonumber(ARGV[1]))
write('paused', paused)
return math.ceil(paused - now)
`;

/** Milliseconds until a pause ends. */
const pausedScript = `${prelude} return math.ceil(math.max(0, read('paused') - now))`;
const troubleScript = `${prelude}
if read('troubled') == 0 or now - read('seen') > ${forgetTroubleMs} then write('troubled', now) end
write('seen', now)
`;
const troubledScript = `${prelude}
local since = read('troubled')
return since == 0 and 0 or math.ceil(now - since)
`;

export function createTurns({ redis, prefix, provider, rate, maxWaitMs, maxPauseWaitMs }: TurnsDeps): Turns {
  const key = `${prefix}:llm:${provider}`;
  const intervalMs = rate === 'off' ? 0 : (rate.seconds * 1_000) / rate.count;
  const run = (script: string, ...args: number[]) => redis.eval(script, 1, key, ...args);
  const untilUnpaused = async () => Number(await run(pausedScript));

  return {
    async take(signal) {
      for (;;) {
        const [outcome, ms] = (await raceSignal(run(takeScript, intervalMs, maxWaitMs, maxPauseWaitMs), signal)) as [number, number];
        if (outcome === 2) {
          throw new ProviderError('rate_limited', `The provider asked to be left alone for another ${Math.ceil(ms / 1_000)} s.`, ms);
        }
        if (outcome === 1) {
          throw new RetryLaterError('summary_rate_limit', `More calls wait for ${provider} than SUMMARIZATION_RATE_LIMIT lets through at once.`, ms);
        }
        if (ms > 0) {
          await pause(ms, signal);
          signal.throwIfAborted();
        }
        // it may have been paused while we waited: then the slot is lost
        if (ms === 0 || (await raceSignal(untilUnpaused(), signal)) === 0) {
          return;
        }
      }
    },
    async pause(ms) {
      return Number(await run(pauseScript, Math.min(maxPauseMs, Math.max(minPauseMs, ms))));
    },
    async noteTrouble() {
      await run(troubleScript);
    },
    async noteSuccess() {
      await redis.hdel(key, 'troubled');
    },
    async troubledMs() {
      return Number(await run(troubledScript));
    },
  };
}

/** For providers that cost nothing and are never busy. */
export const noTurns: Turns = {
  take: async () => {},
  pause: async (ms) => ms,
  noteTrouble: async () => {},
  noteSuccess: async () => {},
  troubledMs: async () => 0,
};
