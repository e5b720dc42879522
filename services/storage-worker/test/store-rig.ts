import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { acceptCapture, connectDatabase, createBlobRepository, settleCapture } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { createMetrics } from '@htbase/shared/metrics';
import type { Metrics } from '@htbase/shared/metrics';
import type { StoreJob } from '@htbase/shared/models';
import type { JobContext } from '@htbase/shared/queue';
import { createLiveStatus } from '@htbase/shared/status';
import { createLocalObjectStore, createLocalStaging } from '@htbase/shared/storage';
import type { ObjectStore, Staging } from '@htbase/shared/storage';
import { buildManifest, buildRequest, buildSuccess, createTestDatabase, createTestRedis, quietLog } from '@htbase/shared/testing';
import type { TestDatabase, TestRedis } from '@htbase/shared/testing';
import { createStoreHandler } from '../src/handle-store-job.ts';
import type { StoreDeps } from '../src/handle-store-job.ts';
import type { UpkeepDeps } from '../src/upkeep/upkeep-deps.ts';

/** A storage worker's parts over a database, a Redis and a folder of their own. */
export interface StoreRig {
  database: TestDatabase;
  db: Database;
  own: TestRedis;
  folder: string;
  store: ObjectStore;
  staging: Staging;
  metrics: Metrics;
  query<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** The handler of store jobs, with what is changed of its parts. */
  handler(change?: Partial<StoreDeps>): ReturnType<typeof createStoreHandler>;
  /** What upkeep works with. */
  upkeep(change?: Partial<UpkeepDeps>): UpkeepDeps;
  /** A capture whose visit has left these texts in staging, one for each archiver. */
  stage(texts: StagedTexts): Promise<StoreJob>;
  /** Stores and settles what was staged. */
  keep(texts: StagedTexts): Promise<StoreJob>;
  /** Everything that the object store holds, plain, by hash. */
  objects(): Promise<Map<string, string>>;
  close(): Promise<void>;
}

interface StagedTexts {
  singlefile: string;
  pdf?: string;
}

const maxBytes = 50_000_000;
let pages = 0;

export async function createStoreRig(env: Record<string, string | undefined>): Promise<StoreRig> {
  const [database, own, folder] = await Promise.all([createTestDatabase(env), createTestRedis(env), mkdtemp(join(tmpdir(), 'htb-store-'))]);
  const db = connectDatabase(database.url, { poolSize: 16, log: quietLog(), applicationName: 'test' });
  const store = createLocalObjectStore(join(folder, 'objects'));
  const staging = createLocalStaging(join(folder, 'staging'));
  const metrics = createMetrics('test');

  const rig: StoreRig = {
    database,
    db,
    own,
    folder,
    store,
    staging,
    metrics,
    query: async <Row extends object>(text: string, values: unknown[] = []) => (await db.$client.query<Row>(text, values)).rows,
    handler: (change = {}) =>
      createStoreHandler({
        db,
        liveStatus: createLiveStatus(own.redis, own.prefix),
        staging,
        objectStore: store,
        blobs: createBlobRepository(db),
        metrics,
        isCompressing: true,
        isCleaning: true,
        putMs: () => 60_000,
        giveUpAttempts: 5,
        ...change,
      }),
    upkeep: (change = {}) => ({ db, objectStore: store, staging, metrics, log: quietLog(), isCleaning: true, readMs: () => 60_000, ...change }),

    async stage(texts) {
      pages += 1;
      const accepted = await acceptCapture(db, buildRequest({ url: `https://example.com/${pages}` }));
      assert.ok(accepted);
      const key = { captureId: accepted.captureId, generation: 1, lane: 'archive' };
      const outcomes = [];
      for (const [archiver, text] of Object.entries(texts) as ['singlefile' | 'pdf', string][]) {
        await staging.write(key, `${archiver}.bin`, text, { maxBytes });
        outcomes.push(buildSuccess(archiver, text));
      }
      await staging.writeManifest(key, buildManifest({ captureId: accepted.captureId, outcomes }));
      const { taskId, captureId, itemId } = accepted;
      return { v: 1, taskId, captureId, itemId, generation: 1, lane: 'archive', archivers: ['singlefile', 'pdf'] };
    },

    async keep(texts) {
      const job = await rig.stage(texts);
      await rig.handler()(job, jobContext());
      await settleCapture(db, job.captureId, 1, 'worker_lost');
      return job;
    },

    async objects() {
      const found = new Map<string, string>();
      for await (const { sha256, encoding } of store.list()) {
        const bytes = await buffer(await store.open(sha256, encoding));
        found.set(sha256, (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString());
      }
      return found;
    },

    async close() {
      await db.$client.end();
      await Promise.all([database.close(), own.close(), rm(folder, { recursive: true, force: true })]);
    },
  };
  return rig;
}

export function jobContext(attempt = 1, signal = new AbortController().signal): JobContext {
  return { signal, attempt, maxAttempts: 10, isLastAttempt: false, retryDelayMs: 0, stalledCount: 0, jobId: 'job', createdAt: new Date(), event: {} };
}

/** All files below a folder, by name; none when it isn't there. */
export async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}
