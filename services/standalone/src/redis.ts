import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { startDaemon } from '#daemon.ts';
import type { ProcessSpec } from '#managed-process.ts';

/** A private Redis on a Unix socket: append-only file, nothing evicted. `url` is what its clients connect to. */
export async function privateRedis({
  dataFolder,
  runFolder,
  logFolder,
}: {
  dataFolder: string;
  runFolder: string;
  logFolder: string;
}): Promise<ProcessSpec & { url: string }> {
  const folder = join(dataFolder, 'redis');
  await mkdir(folder, { recursive: true });
  const socket = join(runFolder, 'redis.sock');
  const flags = {
    port: '0',
    unixsocket: socket,
    unixsocketperm: '700',
    dir: folder,
    appendonly: 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
    loglevel: 'notice',
  };
  return {
    name: 'redis',
    url: socket,
    stopSignal: 'SIGTERM',
    start: () =>
      startDaemon({
        name: 'Redis',
        command: ['redis-server', ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value])],
        cwd: folder,
        logFile: join(logFolder, 'redis.log'),
        isReady: () => answers(socket),
      }),
  };
}

async function answers(socket: string): Promise<boolean> {
  const redis = new Redis(socket, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  redis.on('error', () => {}); // not there yet
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG'; // refused while it loads its file
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}
