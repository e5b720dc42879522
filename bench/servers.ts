// What benchmarks run against: PostgreSQL and Redis of their own, and single services without a supervisor.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { QueryResult } from 'pg';
import { connectDatabase, migrate } from '../shared/src/db/index.ts';
import { createLog } from '../shared/src/utils/index.ts';
import { ManagedProcess } from '../services/standalone/src/managed-process.ts';
import { freePort } from '../services/standalone/src/ports.ts';
import { findPostgresUser, privatePostgres } from '../services/standalone/src/postgres.ts';
import { privateRedis } from '../services/standalone/src/redis.ts';
import { makeRunFolder } from '../services/standalone/src/run-folder.ts';
import { mallocEnvironment, nodeFlags } from '../services/standalone/src/service.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readyMs = 60_000;
/** `BENCH_PROFILE=folder` writes a CPU profile of each of our services there. */
const profiling = process.env['BENCH_PROFILE'] === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${process.env['BENCH_PROFILE']}`];

export interface Servers {
  folder: string;
  databaseUrl: string;
  /** Path of a socket. */
  redisUrl: string;
  /** Starts a program that ends with the servers; its output goes to standard error. */
  start(command: readonly string[], env: Record<string, string>, cwd?: string): ChildProcess;
  /** Starts one of our services; a gateway is ready when this resolves. */
  startService(name: 'api-gateway' | 'coordinator', env?: Record<string, string>): Promise<{ child: ChildProcess; address: string }>;
  query(statement: string, values?: unknown[]): Promise<QueryResult>;
  stop(child: ChildProcess): Promise<void>;
  close(): Promise<void>;
}

/** Starts PostgreSQL, with our tables, and Redis; in a folder that stays, when one is given. */
export async function startServers(kept?: string): Promise<Servers> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'htb-bench-')));
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o711); // PostgreSQL's user has to get through
  const logFolder = join(folder, 'logs');
  await mkdir(logFolder, { recursive: true });
  const log = createLog('bench', { LOG_FORMAT: 'json', LOG_LEVEL: 'error' });
  const user = await findPostgresUser();
  const places = { dataFolder: folder, runFolder: await makeRunFolder(user?.uid), logFolder };
  const specs = [await privateRedis(places), await privatePostgres({ ...places, user, log })] as const;
  const daemons = specs.map((spec) => new ManagedProcess(spec, log));
  const children = new Set<ChildProcess>();
  await Promise.all(daemons.map((daemon) => daemon.start()));
  const [{ url: redisUrl }, { url: databaseUrl }] = specs;
  await migrate(databaseUrl);
  const pool = connectDatabase(databaseUrl, { poolSize: 2, log, applicationName: 'bench' }).$client;

  const start = (command: readonly string[], env: Record<string, string>, cwd = root) => {
    const [file = '', ...args] = command;
    const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
    children.add(child);
    return child;
  };
  const stop = async (child: ChildProcess) => {
    children.delete(child);
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  };
  return {
    folder,
    databaseUrl,
    redisUrl,
    start,
    async startService(name, env = {}) {
      const port = await freePort();
      const common = { ...mallocEnvironment, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, LOG_LEVEL: 'error', LOG_FORMAT: 'json' };
      const own = name === 'api-gateway' ? { PORT: String(port), HOST: '127.0.0.1', STORAGE_DIR: join(folder, 'objects') } : {};
      const child = start([process.execPath, ...nodeFlags, ...profiling, `services/${name}/src/main.ts`], {
        ...common,
        ...own,
        ...env,
      });
      const address = `http://127.0.0.1:${port}`;
      if (name === 'api-gateway') {
        await waitForAnswer(`${address}/livez`);
      }
      return { child, address };
    },
    query: (statement, values) => pool.query(statement, values),
    stop,
    async close() {
      await Promise.all([pool.end(), ...[...children].map(stop)]);
      await Promise.all(daemons.map((daemon) => daemon.stop(5_000)));
      if (kept === undefined) {
        await rm(folder, { recursive: true, force: true });
      }
      await rm(places.runFolder, { recursive: true, force: true });
    },
  };
}

/** Resolves when something answers at `url`. */
export async function waitForAnswer(url: string): Promise<void> {
  const deadline = performance.now() + readyMs;
  while (!(await fetch(url).catch(() => undefined))) {
    if (performance.now() > deadline) {
      throw new Error(`nothing answers at ${url}`);
    }
    await sleep(50);
  }
}
