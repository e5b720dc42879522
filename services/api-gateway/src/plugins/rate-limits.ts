import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Redis } from 'ioredis';
import { RLWrapperTimeouts, RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { Rate } from '@htbase/shared/config';
import { parseAddress } from '@htbase/shared/egress';
import { RateLimitedError } from '#plugins/problems.ts';

export interface RateLimitDeps {
  redis: Redis;
  prefix: string;
}

/** How often an address may come with wrong keys. */
export interface FailureLimit {
  /** @throws RateLimitedError when it did so too often. */
  check(request: FastifyRequest): Promise<void>;
  count(request: FastifyRequest): Promise<void>;
}

const defaultRate: Rate = { count: 100, seconds: 60 };
/** Looking is so much cheaper than changing. */
const readFactor = 10;
const failureRate: Rate = { count: 20, seconds: 60 };

export function createFailureLimit(deps: RateLimitDeps): FailureLimit {
  const limiter = createLimiter('auth_failure', failureRate, deps);
  return {
    async check(request) {
      const failed = await limiter.get(addressOf(request));
      if (failed && failed.consumedPoints >= failureRate.count) {
        throw new RateLimitedError('Too many wrong API keys came from your address.', failed.msBeforeNext);
      }
    },
    async count(request) {
      await limiter.penalty(addressOf(request));
    },
  };
}

/**
 * Limits what one key (without one: one address) may ask, over all gateways that share a Redis, and says so in the headers of
 * draft-ietf-httpapi-ratelimit-headers. To be registered after access, which says who asks.
 */
export function registerRateLimits(app: FastifyInstance, setting: Rate | 'off' | undefined, deps: RateLimitDeps): void {
  if (setting === 'off') {
    return;
  }
  const write = setting ?? defaultRate;
  const groups = {
    write: { rate: write, limiter: createLimiter('write', write, deps) },
    read: { rate: times(write, readFactor), limiter: createLimiter('read', times(write, readFactor), deps) },
  };

  app.addHook('onRequest', async (request, reply) => {
    const { scope } = request.routeOptions.config;
    if (scope === 'open' || (request.caller.kind === 'local' && setting === undefined)) {
      return;
    }
    const name = scope === 'write' ? 'write' : 'read';
    const { rate, limiter } = groups[name];
    const { isExceeded, left, waitMs } = await consume(limiter, request.caller.keyId ?? addressOf(request));
    reply.header('ratelimit-policy', `"${name}";q=${rate.count};w=${rate.seconds}`);
    reply.header('ratelimit', `"${name}";r=${left};t=${Math.ceil(waitMs / 1_000)}`);
    if (isExceeded) {
      throw new RateLimitedError(`Only ${rate.count} requests in ${rate.seconds} seconds are allowed here (${name}).`, waitMs);
    }
  });
}

/** For a Redis that hangs: a request waits no longer to be counted. */
const redisMs = 250;

/** Counts in Redis; while that is gone or hangs, in this process. */
function createLimiter(name: string, { count, seconds }: Rate, { redis, prefix }: RateLimitDeps): RLWrapperTimeouts {
  const bounds = { points: count, duration: seconds, keyPrefix: `${prefix}:rate:${name}` };
  const limiter = new RateLimiterRedis({ ...bounds, storeClient: redis, rejectIfRedisNotReady: true });
  // a property that its types leave out
  return Object.assign(new RLWrapperTimeouts({ limiter, timeoutMs: redisMs }), { insuranceLimiter: new RateLimiterMemory(bounds) });
}

async function consume(limiter: RLWrapperTimeouts, key: string): Promise<{ isExceeded: boolean; left: number; waitMs: number }> {
  try {
    const { remainingPoints, msBeforeNext } = await limiter.consume(key);
    return { isExceeded: false, left: remainingPoints, waitMs: msBeforeNext };
  } catch (error) {
    if (error instanceof RateLimiterRes) {
      return { isExceeded: true, left: 0, waitMs: error.msBeforeNext };
    }
    throw error;
  }
}

const times = ({ count, seconds }: Rate, factor: number): Rate => ({ count: count * factor, seconds });

/** The client's address, through trusted proxies only. Of IPv6 the network: whoever has one address there has 2^64. */
function addressOf(request: FastifyRequest): string {
  const address = parseAddress(request.ip);
  return address?.kind() === 'ipv6' ? `${Buffer.from(address.toByteArray().slice(0, 8)).toString('hex')}::/64` : request.ip;
}
