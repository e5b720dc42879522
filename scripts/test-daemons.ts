import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createLog } from '../shared/src/utils/index.ts';
import { ManagedProcess } from '../services/standalone/src/managed-process.ts';
import { findPostgresUser, privatePostgres } from '../services/standalone/src/postgres.ts';
import { privateRedis } from '../services/standalone/src/redis.ts';
import { makeRunFolder } from '../services/standalone/src/run-folder.ts';

export interface TestDaemons {
  /** The environment in which tests find them. */
  env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Starts the PostgreSQL and the Redis that integration tests use, in a folder that PostgreSQL's user can get through. */
export async function startTestDaemons(folder: string): Promise<TestDaemons> {
  const log = createLog('tests', { LOG_FORMAT: 'json', LOG_LEVEL: 'error' });
  const user = await findPostgresUser();
  const runFolder = await makeRunFolder(user?.uid);
  const logFolder = join(folder, 'logs');
  await mkdir(logFolder);
  const places = { dataFolder: folder, runFolder, logFolder };
  const [redis, postgres] = await Promise.all([privateRedis(places), privatePostgres({ ...places, user, log })]);
  const daemons = [redis, postgres].map((spec) => new ManagedProcess(spec, log));
  const stop = async () => {
    await Promise.all(daemons.map((daemon) => daemon.stop(3_000)));
    await rm(runFolder, { recursive: true, force: true });
  };
  try {
    await Promise.all(daemons.map((daemon) => daemon.start()));
  } catch (error) {
    await stop();
    throw error;
  }
  return { env: { ...process.env, TEST_REDIS_URL: redis.url, TEST_DATABASE_URL: postgres.url, NODE_ENV: 'test' }, stop };
}
