import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectRedis } from '../../src/queue/index.ts';
import type { Redis } from 'ioredis';
import { quietLog } from './builders.ts';
import { waitUntil } from './wait-until.ts';

export interface TestRedis {
  redis: Redis;
  url: string;
  prefix: string;
  close(): Promise<void>;
}

/** A connection to the tests' Redis and a prefix of its own. */
export async function createTestRedis(env: Record<string, string | undefined>): Promise<TestRedis> {
  const url = env['TEST_REDIS_URL'];
  if (!url) {
    throw new Error('TEST_REDIS_URL is not set: run the tests with npm test, which starts PostgreSQL and Redis for them');
  }
  return openRedis(url, async () => {});
}

/** A Redis server for this test alone, for what would disturb others (FLUSHALL). */
export async function startOwnRedis(): Promise<TestRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'htb-redis-'));
  const socket = join(folder, 'redis.sock');
  const server = spawn('setpriv', ['--pdeathsig', 'SIGKILL', 'redis-server', '--port', '0', '--unixsocket', socket, '--save', '', '--dir', folder], {
    stdio: 'ignore',
  });
  const isThere = () =>
    access(socket).then(
      () => true,
      () => false,
    );
  await waitUntil(isThere, 'redis-server opens its socket');
  return openRedis(socket, async () => {
    server.kill('SIGKILL');
    await once(server, 'exit');
    await rm(folder, { recursive: true, force: true });
  });
}

function openRedis(url: string, closeServer: () => Promise<void>): TestRedis {
  const redis = connectRedis({ REDIS_URL: url }, 'worker', quietLog());
  const prefix = `test-${randomBytes(6).toString('hex')}`;
  return {
    redis,
    url,
    prefix,
    async close() {
      const keys = await redis.keys(`${prefix}:*`);
      if (keys.length > 0) {
        await redis.del(keys);
      }
      redis.disconnect();
      await closeServer();
    },
  };
}
