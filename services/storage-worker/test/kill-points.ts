import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { PassThrough } from 'node:stream';
import { createBlobRepository, connectDatabase } from '@htbase/shared/db';
import { createMetrics } from '@htbase/shared/metrics';
import type { StoreJob } from '@htbase/shared/models';
import { connectRedis } from '@htbase/shared/queue';
import { createLiveStatus } from '@htbase/shared/status';
import { createLocalObjectStore, createLocalStaging } from '@htbase/shared/storage';
import type { ObjectStore, Staging } from '@htbase/shared/storage';
import { quietLog } from '@htbase/shared/testing';
import { createStoreHandler } from '../src/handle-store-job.ts';
import { jobContext } from './store-rig.ts';

/** Where a storage worker can be killed while it does a store job, in the order in which it gets there. */
export const killPoints = ['before put', 'in put', 'after put', 'before row', 'after row', 'before cleanup', 'after cleanup'] as const;
type KillPoint = (typeof killPoints)[number];

export interface DoomedJob {
  job: StoreJob;
  killPoint: KillPoint;
  /** What is packed is put as a stream, what isn't as a file. */
  isCompressing: boolean;
  databaseUrl: string;
  redisUrl: string;
  prefix: string;
  objects: string;
  staging: string;
}

/** Does a store job as a storage worker does, until this process kills itself. */
async function storeUntilKilled({ job, killPoint, isCompressing, ...places }: DoomedJob): Promise<never> {
  const { databaseUrl, redisUrl, prefix, objects, staging: stagingFolder } = places;
  const at = (here: KillPoint) => {
    if (here === killPoint) {
      process.kill(process.pid, 'SIGKILL');
    }
  };
  const db = connectDatabase(databaseUrl, { poolSize: 2, log: quietLog(), applicationName: 'doomed' });
  const redis = connectRedis({ REDIS_URL: redisUrl }, 'worker', quietLog());
  const store = createLocalObjectStore(objects);
  const objectStore: ObjectStore = {
    ...store,
    async put(source, ...more) {
      at('before put');
      const stored = await store.put(killPoint === 'in put' ? killHalfway(source) : source, ...more);
      at('after put');
      return stored;
    },
    async putFile(path, ...more) {
      at('before put');
      const stored = await store.putFile!(killPoint === 'in put' ? await killWhileRead(path, `${objects}-half`) : path, ...more);
      at('after put');
      return stored;
    },
  };
  const staging = createLocalStaging(stagingFolder);
  const doomedStaging: Staging = {
    ...staging,
    async remove(key) {
      at('before cleanup');
      await staging.remove(key);
      at('after cleanup');
    },
  };
  // the rows of a visit are the one transaction of a store job
  const transaction: typeof db.transaction = async (...args) => {
    at('before row');
    const result = await db.transaction(...args);
    at('after row');
    return result;
  };

  const handle = createStoreHandler({
    db: Object.assign(Object.create(db) as typeof db, { transaction }),
    liveStatus: createLiveStatus(redis, prefix),
    staging: doomedStaging,
    objectStore,
    blobs: createBlobRepository(db),
    metrics: createMetrics('doomed'),
    isCompressing,
    isCleaning: true,
    putMs: () => 60_000,
    giveUpAttempts: 5,
  });
  await handle(job, jobContext());
  throw new Error(`came to its end and was not killed ${killPoint}`);
}

function killHalfway(source: NodeJS.ReadableStream): PassThrough {
  const half = new PassThrough();
  source.once('data', (chunk: Buffer) => {
    source.pause();
    half.write(chunk);
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100); // by then these bytes are in the file
  });
  return half;
}

/** A pipe that gives half of a file, and then the end of this process. */
async function killWhileRead(path: string, pipe: string): Promise<string> {
  execFileSync('mkfifo', [pipe]);
  const bytes = await readFile(path);
  createWriteStream(pipe).write(bytes.subarray(0, bytes.length / 2), () => {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100);
  });
  return pipe;
}

if (process.argv[1] === import.meta.filename) {
  await storeUntilKilled(JSON.parse(process.argv[2]!) as DoomedJob);
}
