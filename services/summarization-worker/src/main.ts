import { connectDatabase } from '@htbase/shared/db';
import { createMetrics, serveMetrics } from '@htbase/shared/metrics';
import { summarizeJobSchema } from '@htbase/shared/models';
import {
  connectRedis,
  createGenerationWatch,
  createGenerations,
  startHeartbeat,
  startWorker,
  summarizationQueue,
  workerId,
} from '@htbase/shared/queue';
import { createLiveStatus, createTaskEvents } from '@htbase/shared/status';
import { runService } from '@htbase/shared/utils';
import { createChain } from '#chain.ts';
import { loadConfig } from '#config.ts';
import { createSummarizeHandler } from '#handle-summarize-job.ts';
import { createKeptResults } from '#kept-results.ts';

await runService('summarization-worker', { loadConfig, env: process.env, exit: (code) => process.exit(code) }, async ({ config, log, shutdown }) => {
  const prefix = config.REDIS_PREFIX;
  const metrics = createMetrics('summarization-worker');
  const db = connectDatabase(config.DATABASE_URL, {
    poolSize: config.DATABASE_POOL_SIZE,
    log,
    applicationName: 'htbase-summarization-worker',
  });
  shutdown.add('database', () => db.$client.end());
  const redis = connectRedis(config, 'worker', log);
  shutdown.add('redis', () => redis.disconnect());
  const generations = createGenerations(redis, prefix);
  const generationWatch = createGenerationWatch({ generations, subscriber: connectRedis(config, 'worker', log), prefix, log });
  shutdown.add('generation watch', () => generationWatch.close());

  const chain = createChain(config, { redis, log, metrics });
  const worker = startWorker(
    {
      queue: summarizationQueue,
      name: 'summarize',
      schema: summarizeJobSchema,
      concurrency: config.WORKER_CONCURRENCY,
      handle: createSummarizeHandler({
        db,
        chain,
        keptResultsIn: (scope) => createKeptResults(redis, prefix, scope, log),
        liveStatus: createLiveStatus(redis, prefix),
        taskEvents: createTaskEvents(redis, prefix),
        generationWatch,
        log,
      }),
    },
    { redis, prefix, log, metrics: metrics.tasks, drainMs: 4_000 },
  );
  shutdown.add('worker', () => worker.close());

  const id = workerId('summarization-worker');
  const startedAt = new Date().toISOString();
  const heartbeat = startHeartbeat(redis, prefix, log, () => ({
    id,
    service: 'summarization-worker',
    pid: process.pid,
    queues: [summarizationQueue],
    concurrency: config.WORKER_CONCURRENCY,
    startedAt,
    runningJobs: worker.running().length,
    summarizer: chain.summarizer,
  }));
  shutdown.add('heartbeat', () => heartbeat.close());
  const metricsServer = await serveMetrics(metrics, config);
  shutdown.add('metrics', () => metricsServer.close());
  return { queues: [summarizationQueue], metrics_port: metricsServer.port };
});
