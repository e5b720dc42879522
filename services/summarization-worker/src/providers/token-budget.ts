import type { Redis } from 'ioredis';
import { ProviderError } from '#providers/model.ts';

/** What an owner may use on one day (UTC), counted in Redis: `{prefix}:llm-tokens:{day}:{owner}`. */
export interface TokenBudget {
  /** Sets aside what a call may take at the most. @throws {ProviderError} `quota` when that is more than is left. */
  reserve(ownerId: string, tokens: number): Promise<Reservation>;
}

interface Reservation {
  /** What it has taken indeed; the rest is free again. */
  settle(tokens: number): Promise<void>;
}

const ttlSeconds = 2 * 24 * 3_600;

const reserveScript = `
local used = redis.call('INCRBY', KEYS[1], ARGV[1])
redis.call('EXPIRE', KEYS[1], ${ttlSeconds})
if used <= tonumber(ARGV[2]) then return 1 end
redis.call('DECRBY', KEYS[1], ARGV[1])
return 0
`;

/** With a limit of 0 there is none. */
export function createTokenBudget(redis: Redis, prefix: string, dailyTokens: number, now: () => Date = () => new Date()): TokenBudget {
  return {
    async reserve(ownerId, tokens) {
      if (dailyTokens === 0) {
        return { settle: async () => {} };
      }
      const key = `${prefix}:llm-tokens:${now().toISOString().slice(0, 10)}:${ownerId}`;
      if ((await redis.eval(reserveScript, 1, key, tokens, dailyTokens)) !== 1) {
        throw new ProviderError('quota', `The owner's tokens of this day (LLM_DAILY_TOKENS, ${dailyTokens}) are used up.`);
      }
      return {
        async settle(used) {
          await redis.incrby(key, used - tokens);
        },
      };
    },
  };
}
