import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { Redis } from 'ioredis';
import { acceptCapture, connectDatabase, createBlobRepository, recordVisit, settleCapture } from '@htbase/shared/db';
import type { AcceptedCapture, Database } from '@htbase/shared/db';
import { parseEgressRules } from '@htbase/shared/egress';
import { createMetrics } from '@htbase/shared/metrics';
import type { ArchiverOutcome } from '@htbase/shared/models';
import { connectRedis } from '@htbase/shared/queue';
import { createLiveStatus } from '@htbase/shared/status';
import type { LiveStatus } from '@htbase/shared/status';
import { createLocalObjectStore } from '@htbase/shared/storage';
import type { ObjectStore } from '@htbase/shared/storage';
import { buildManifest, buildRequest, createTestDatabase, createTestRedis, quietLog, sha256Hex, startOwnRedis } from '@htbase/shared/testing';
import { buildApp } from '../src/app.ts';
import type { AppDeps } from '../src/app.ts';
import { loadConfig } from '../src/config.ts';

/** The gateway's app over a database, a Redis and an object store of its own, asked by `app.inject`. */
export interface TestApp {
  app: FastifyInstance;
  /** What the app was built with: `buildApp(deps)` is another gateway beside it. */
  deps: AppDeps;
  db: Database;
  redis: Redis;
  redisUrl: string;
  prefix: string;
  liveStatus: LiveStatus;
  objectStore: ObjectStore;
  /** How often coordinators were told of work. */
  pokes: { count: number };
  close(): Promise<void>;
}

export interface TestAppOptions {
  env?: Record<string, string>;
  /** Servers that are not there. */
  isRedisGone?: boolean;
  /** How the app reaches Redis, if not directly. */
  redisUrl?: string;
  /** A Redis server for this app alone. */
  hasOwnRedis?: boolean;
  /** Of streams of events. */
  heartbeatMs?: number;
  isDatabaseGone?: boolean;
}

const nobodyListens = '127.0.0.1:9';

export async function createTestApp({
  env = {},
  isRedisGone = false,
  redisUrl = isRedisGone ? `redis://${nobodyListens}` : undefined,
  hasOwnRedis = false,
  heartbeatMs,
  isDatabaseGone = false,
}: TestAppOptions = {}): Promise<TestApp> {
  const [database, own, folder] = await Promise.all([
    createTestDatabase(process.env),
    hasOwnRedis ? startOwnRedis() : createTestRedis(process.env),
    mkdtemp(join(tmpdir(), 'htb-gateway-')),
  ]);
  const redis = redisUrl === undefined ? own.redis : connectRedis({ REDIS_URL: redisUrl }, 'request', quietLog());
  const db = isDatabaseGone
    ? connectDatabase(`postgres://${nobodyListens}/gone`, { poolSize: 1, log: quietLog(), applicationName: 'test' })
    : database.db;
  const config = loadConfig({
    REDIS_URL: 'unused',
    DATABASE_URL: 'unused',
    STORAGE_DIR: folder,
    REDIS_PREFIX: own.prefix,
    SIGNING_KEYS: 'a-key-that-signs-in-tests',
    ...env,
  });
  const objectStore = createLocalObjectStore(folder);
  const liveStatus = createLiveStatus(redis, own.prefix);
  const subscriber = redis.duplicate();
  subscriber.on('error', () => {});
  const pokes = { count: 0 };
  const deps: AppDeps = {
    config,
    log: quietLog(),
    db,
    redis,
    subscriber,
    liveStatus,
    heartbeatMs,
    objectStore,
    egressRules: parseEgressRules({ allow: [], ports: [] }),
    metrics: createMetrics('test'),
    poke: () => void (pokes.count += 1),
  };
  const app = await buildApp(deps);
  return {
    app,
    deps,
    db,
    redis,
    redisUrl: own.url,
    prefix: own.prefix,
    liveStatus,
    objectStore,
    pokes,
    async close() {
      await app.close();
      subscriber.disconnect();
      if (redis !== own.redis) {
        redis.disconnect();
      }
      if (isDatabaseGone) {
        await db.$client.end();
      }
      await Promise.all([database.close(), own.close(), rm(folder, { recursive: true })]);
    },
  };
}

export interface StoredFile {
  archiver: 'singlefile' | 'pdf' | 'original';
  mediaType: string;
  text: string;
  isCompressed?: boolean;
}

/** A capture that has ended with these files. */
export async function keepPage(own: TestApp, url: string, files: readonly StoredFile[]): Promise<AcceptedCapture> {
  const accepted = await acceptCapture(own.db, buildRequest({ url, archivers: ['singlefile', 'pdf'] }));
  if (!accepted) {
    throw new Error(`${url} was not accepted`);
  }
  await endCapture(own, accepted.captureId, files);
  return accepted;
}

/** Ends a capture with these files as its workers would; with none it fails. */
export async function endCapture({ db, objectStore }: TestApp, captureId: string, files: readonly StoredFile[]): Promise<void> {
  const blobs = createBlobRepository(db);
  for (const { text, isCompressed = false } of files) {
    const expected = { sha256: sha256Hex(text), sizeBytes: Buffer.byteLength(text) };
    await blobs.begin(expected.sha256, expected.sizeBytes, 'local');
    const stored = await objectStore.put(Readable.from([Buffer.from(text)]), expected, { compress: isCompressed });
    await blobs.finish({ ...stored, sha256: expected.sha256 });
  }
  const outcomes = files.map(({ archiver, mediaType, text }): ArchiverOutcome => ({
    archiver,
    status: 'success',
    files: [{ role: 'main', fileName: archiver, mediaType, sizeBytes: Buffer.byteLength(text), sha256: sha256Hex(text) }],
    durationMs: 1,
  }));
  await recordVisit(db, buildManifest({ captureId, outcomes }), undefined, 1);
  await settleCapture(db, captureId, 1, 'worker_lost');
}
