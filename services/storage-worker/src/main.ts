import { connectDatabase, createBlobRepository } from '@htbase/shared/db';
import { createMetrics, serveMetrics } from '@htbase/shared/metrics';
import { storeJobSchema } from '@htbase/shared/models';
import { connectRedis, startHeartbeat, startWorker, storageQueue, upkeepQueue, workerId } from '@htbase/shared/queue';
import { createLiveStatus } from '@htbase/shared/status';
import { createObjectStore, createStaging } from '@htbase/shared/storage';
import { runService } from '@htbase/shared/utils';
import { loadConfig } from '#config.ts';
import { createStoreHandler, giveUpAttempts, storeBackoffMs } from '#handle-store-job.ts';
import { transferMs } from '#store-blob.ts';
import { createUpkeepHandlers } from '#upkeep/handle-upkeep-jobs.ts';

await runService('storage-worker', { loadConfig, env: process.env, exit: (code) => process.exit(code) }, async ({ config, log, shutdown }) => {
  const metrics = createMetrics('storage-worker');
  const db = connectDatabase(config.DATABASE_URL, { poolSize: config.DATABASE_POOL_SIZE, log, applicationName: 'htbase-storage-worker' });
  shutdown.add('database', () => db.$client.end());
  const redis = connectRedis(config, 'worker', log);
  shutdown.add('redis', () => redis.disconnect());
  const objectStore = await createObjectStore(config);
  const staging = await createStaging(config);
  const isCleaning = config.CLEANUP_AFTER_UPLOAD;
  const workerDeps = { redis, prefix: config.REDIS_PREFIX, log, metrics: metrics.tasks, drainMs: 4_000 };

  const worker = startWorker(
    {
      queue: storageQueue,
      name: 'store',
      schema: storeJobSchema,
      concurrency: config.WORKER_CONCURRENCY,
      handle: createStoreHandler({
        db,
        liveStatus: createLiveStatus(redis, config.REDIS_PREFIX),
        staging,
        objectStore,
        blobs: createBlobRepository(db),
        metrics,
        isCompressing: config.COMPRESSION_ENABLED,
        isCleaning,
        putMs: transferMs,
        giveUpAttempts: giveUpAttempts(config.STORE_GIVE_UP),
      }),
      backoffMs: storeBackoffMs,
    },
    workerDeps,
  );
  shutdown.add('worker', () => worker.close());
  const upkeepDeps = { db, objectStore, staging, metrics, log, isCleaning, readMs: transferMs };
  const upkeep = startWorker({ queue: upkeepQueue, concurrency: 1, jobs: createUpkeepHandlers(upkeepDeps) }, workerDeps);
  shutdown.add('upkeep', () => upkeep.close());

  const id = workerId('storage-worker');
  const startedAt = new Date().toISOString();
  const heartbeat = startHeartbeat(redis, config.REDIS_PREFIX, log, () => ({
    id,
    service: 'storage-worker',
    pid: process.pid,
    queues: [storageQueue, upkeepQueue],
    concurrency: config.WORKER_CONCURRENCY,
    startedAt,
    runningJobs: worker.running().length + upkeep.running().length,
  }));
  shutdown.add('heartbeat', () => heartbeat.close());
  const metricsServer = await serveMetrics(metrics, config);
  shutdown.add('metrics', () => metricsServer.close());
  return { queues: [storageQueue, upkeepQueue], metrics_port: metricsServer.port };
});
