// Redis with a replica and three sentinels: the master dies while captures are under way, the replica takes over, and nothing that was accepted is lost.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { temporaryFolder } from './checks/temporary-folder.ts';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import { Stack } from './stack.ts';

const masterName = 'htbase-master';
const servers = new Map<number, ChildProcess>();
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let site: FixtureSite;
let ports: { master: number; replica: number; sentinels: number[] };

before(async () => {
  [folder, site] = await Promise.all([temporaryFolder('htb-sentinel-'), startFixtureSite()]);
  const [master = 0, replica = 0, ...sentinels] = await freePorts(5);
  ports = { master, replica, sentinels };
  await startServer(master, ['appendonly yes']);
  await startServer(replica, ['appendonly yes', `replicaof 127.0.0.1 ${master}`]);
  await until(async () => (await ask(replica, 'info', 'replication')).includes('master_link_status:up'), 'the replica follows');
  for (const port of sentinels) {
    const lines = [
      `sentinel monitor ${masterName} 127.0.0.1 ${master} 2`,
      `sentinel down-after-milliseconds ${masterName} 1000`,
      `sentinel failover-timeout ${masterName} 5000`,
    ];
    await startServer(port, lines, ['--sentinel']);
  }
  await until(async () => (await ask(sentinels[0]!, 'sentinel', 'sentinels', masterName)).length === 2, 'the sentinels know each other');
});
after(async () => {
  for (const server of servers.values()) {
    server.kill('SIGKILL');
  }
  await Promise.all([site?.close(), folder?.remove()]);
});

test('a fail-over of Redis under way loses nothing that was accepted', async () => {
  const stack = await Stack.start({
    EGRESS_ALLOW: site.allow,
    REDIS_SENTINELS: ports.sentinels.map((port) => `127.0.0.1:${port}`).join(','),
    REDIS_SENTINEL_NAME: masterName,
    SWEEP_INTERVAL: '2',
    SWEEP_STALE_AFTER: '8',
    ARCHIVE_RETRY_DELAY: '1',
  });
  try {
    const archive = (path: string) => stack.archive({ url: `${site.url}${path}`, force: true });
    const accepted = await Promise.all(['/article', '/app', '/frames', '/japanese'].map(archive));
    await until(async () => (await stack.task(accepted[0]!.task_id)).status === 'processing', 'a visit is under way');
    servers.get(ports.master)?.kill('SIGKILL');
    accepted.push(await archive('/article')); // while nobody knows where Redis is

    for (const { task_id: taskId } of accepted) {
      const task = await stack.waitForTask(taskId, 90_000);
      assert.equal(task.status, 'success', JSON.stringify(task));
      assert.equal(task.completeness, 'complete', JSON.stringify(task.subtasks));
    }
    assert.match(await ask(ports.replica, 'info', 'replication'), /role:master/);
  } finally {
    await stack.stop();
  }
});

async function startServer(port: number, lines: string[], flags: string[] = []): Promise<void> {
  const home = join(folder.path, String(port));
  await mkdir(home);
  const file = join(home, 'redis.conf');
  await writeFile(file, [`port ${port}`, 'bind 127.0.0.1', `dir ${home}`, 'protected-mode no', ...lines, ''].join('\n'));
  servers.set(port, spawn('setpriv', ['--pdeathsig', 'SIGKILL', 'redis-server', file, ...flags], { stdio: 'ignore' }));
  await until(() => ask(port, 'ping').then((answer) => answer === 'PONG'), `the server at ${port} answers`);
}

/** One command to one server. */
async function ask(port: number, command: string, ...args: string[]): Promise<string> {
  const redis = new Redis(port, '127.0.0.1', { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  redis.on('error', () => {}); // not there yet
  try {
    await redis.connect();
    return (await redis.call(command, ...args)) as string;
  } finally {
    redis.disconnect();
  }
}

async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(100)) {
    if (await isSo().catch(() => false)) {
      return;
    }
  }
  throw new Error(`not in time: ${what}`);
}

/** Ports that nobody listens on now. */
async function freePorts(count: number): Promise<number[]> {
  const listeners = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      return server;
    }),
  );
  return listeners.map((server) => {
    const { port } = server.address() as AddressInfo;
    server.close();
    return port;
  });
}
