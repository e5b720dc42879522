import { connectDatabase, createBlobRepository } from '@htbase/shared/db';
import { createMetrics, serveMetrics } from '@htbase/shared/metrics';
import { storeJobSchema } from '@htbase/shared/models';
import { connectRedis, startHeartbeat, startWorker, storageQueue, workerId } from '@htbase/shared/queue';
import { createLiveStatus } from '@htbase/shared/status';
import { createObjectStore, createStaging } from '@htbase/shared/storage';
import { runService } from '@htbase/shared/utils';
import { loadConfig } from '#config.ts';
import { createStoreHandler, giveUpAttempts, storeBackoffMs } from '#handle-store-job.ts';

await runService('storage-worker', { loadConfig, env: process.env, exit: (code) => process.exit(code) }, async ({ config, log, shutdown }) => {
  const metrics = createMetrics('storage-worker');
  const db = connectDatabase(config.DATABASE_URL, { poolSize: config.DATABASE_POOL_SIZE, log, applicationName: 'htbase-storage-worker' });
  shutdown.add('database', () => db.$client.end());
  const redis = connectRedis(config, 'worker', log);
  shutdown.add('redis', () => redis.disconnect());
  const objectStore = await createObjectStore(config);

  const worker = startWorker(
    {
      queue: storageQueue,
      name: 'store',
      schema: storeJobSchema,
      concurrency: config.WORKER_CONCURRENCY,
      handle: createStoreHandler({
        db,
        liveStatus: createLiveStatus(redis, config.REDIS_PREFIX),
        staging: await createStaging(config),
        objectStore,
        blobs: createBlobRepository(db),
        metrics,
        isCompressing: config.COMPRESSION_ENABLED,
        isCleaning: config.CLEANUP_AFTER_UPLOAD,
        giveUpAttempts: giveUpAttempts(config.STORE_GIVE_UP),
      }),
      backoffMs: storeBackoffMs,
    },
    { redis, prefix: config.REDIS_PREFIX, log, metrics: metrics.tasks, drainMs: 4_000 },
  );
  shutdown.add('worker', () => worker.close());

  const id = workerId('storage-worker');
  const startedAt = new Date().toISOString();
  const heartbeat = startHeartbeat(redis, config.REDIS_PREFIX, log, () => ({
    id,
    service: 'storage-worker',
    pid: process.pid,
    queues: [storageQueue],
    concurrency: config.WORKER_CONCURRENCY,
    startedAt,
    runningJobs: worker.running().length,
  }));
  shutdown.add('heartbeat', () => heartbeat.close());
  const metricsServer = await serveMetrics(metrics, config);
  shutdown.add('metrics', () => metricsServer.close());
  return { queues: [storageQueue], metrics_port: metricsServer.port };
});
