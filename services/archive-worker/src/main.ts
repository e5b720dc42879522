import { createMetrics, serveMetrics } from '@htbase/shared/metrics';
import { captureJobSchema } from '@htbase/shared/models';
import { createEgressGuard, parseEgressRules, parseUpstreamProxy } from '@htbase/shared/egress';
import {
  connectRedis,
  createGenerationWatch,
  createGenerations,
  createHostSlots,
  createSuspects,
  startHeartbeat,
  startWorker,
  workerId,
} from '@htbase/shared/queue';
import { createLiveStatus } from '@htbase/shared/status';
import { createStaging } from '@htbase/shared/storage';
import { runService } from '@htbase/shared/utils';
import { findPrograms } from '#browser/find-programs.ts';
import { createCaptureEngine } from '#capture/engine.ts';
import { startInJail } from '#jail/jail.ts';
import { loadConfig } from '#config.ts';
import { createCaptureHandler } from '#handle-capture-job.ts';

await runService('archive-worker', { loadConfig, env: process.env, exit: (code) => process.exit(code) }, async ({ config, log, shutdown }) => {
  if (config.SINGLEFILE_PATH !== undefined) {
    log.warn({ setting: 'SINGLEFILE_PATH' }, 'setting_ignored');
  }
  const prefix = config.REDIS_PREFIX;
  const metrics = createMetrics('archive-worker');
  const redis = connectRedis(config, 'worker', log);
  shutdown.add('redis', () => redis.disconnect());

  const { chromiumPath, monolithPath } = await findPrograms(config, process.env);
  const rules = parseEgressRules({ allow: config.EGRESS_ALLOW, ports: config.EGRESS_PORTS });
  const upstream = config.EGRESS_PROXY === undefined ? undefined : parseUpstreamProxy(config.EGRESS_PROXY);
  const staging = await createStaging(config);
  const { jail, started } = await startInJail({ mode: config.CAPTURE_JAIL, chromiumPath, log }, async (jail) => {
    const guard = await createEgressGuard({
      rules,
      upstream,
      limits: {
        maxBytes: config.MAX_VISIT_MB * 1_000_000,
        maxRequests: config.MAX_VISIT_REQUESTS,
        maxConnections: config.MAX_VISIT_CONNECTIONS,
        maxMs: config.ARCHIVE_TIMEOUT * 1_000,
      },
      listen: jail.browser.listen,
      onRefused: ({ reason }) => metrics.egressRefused.inc({ reason }),
    });
    try {
      const engine = await createCaptureEngine({
        chromiumPath,
        monolithPath,
        guard,
        jail,
        staging,
        log,
        limits: {
          archiveTimeoutMs: config.ARCHIVE_TIMEOUT * 1_000,
          maxArtifactBytes: config.MAX_ARTIFACT_MB * 1_000_000,
          scroll: { maxViewports: config.SCROLL_MAX_VIEWPORTS, maxPixels: config.SCROLL_MAX_PIXELS, maxMs: config.SCROLL_MAX_SECONDS * 1_000 },
        },
        browserLimits: {
          maxVisits: config.BROWSER_MAX_VISITS,
          maxAgeMs: config.BROWSER_MAX_MINUTES * 60_000,
          maxBytes: config.BROWSER_MAX_MB * 1_000_000,
          maxPageBytes: config.BROWSER_MAX_PAGE_MB * 1_000_000,
        },
        ...(config.USER_AGENT === undefined ? {} : { userAgent: config.USER_AGENT }),
      });
      return { guard, engine };
    } catch (error) {
      await guard.close();
      throw error;
    }
  });
  const { guard, engine } = started;
  shutdown.add('jail', () => jail.close());
  shutdown.add('egress guard', () => guard.close());
  shutdown.add('capture engine', () => engine.close());

  const lanes = config.ARCHIVE_QUEUES.filter((lane) => config.WORKER_QUEUES.length === 0 || config.WORKER_QUEUES.includes(lane.queue));
  if (lanes.length === 0) {
    throw new Error(`WORKER_QUEUES=${config.WORKER_QUEUES.join(',')} names none of the queues in ARCHIVE_QUEUES`);
  }
  const hostSlots = createHostSlots({ redis, prefix, log, concurrency: config.HOST_CONCURRENCY, minIntervalMs: config.HOST_MIN_INTERVAL });
  shutdown.add('host slots', () => hostSlots.close());
  const liveStatus = createLiveStatus(redis, prefix);
  const generations = createGenerations(redis, prefix);
  const generationWatch = createGenerationWatch({ generations, subscriber: connectRedis(config, 'worker', log), prefix, log });
  shutdown.add('generation watch', () => generationWatch.close());
  const suspects = createSuspects(redis, prefix);
  const handle = createCaptureHandler({ engine, staging, liveStatus, generations, generationWatch, hostSlots, suspects, metrics, log });
  const workers = lanes.map((lane) =>
    startWorker(
      { queue: lane.queue, name: 'archive', schema: captureJobSchema, concurrency: config.WORKER_CONCURRENCY, handle },
      { redis, prefix, log, metrics: metrics.tasks, drainMs: 3_000 },
    ),
  );
  shutdown.add('workers', async () => {
    await Promise.all(workers.map((worker) => worker.close()));
  });

  const id = workerId('archive-worker');
  const startedAt = new Date().toISOString();
  const about = await engine.describe();
  const heartbeat = startHeartbeat(redis, prefix, log, () => ({
    id,
    service: 'archive-worker',
    pid: process.pid,
    queues: lanes.map((lane) => lane.queue),
    concurrency: config.WORKER_CONCURRENCY,
    startedAt,
    runningJobs: workers.reduce((sum, worker) => sum + worker.running().length, 0),
    archivers: about.archivers,
    browser: about.browserVersion,
    jail: about.jail,
  }));
  shutdown.add('heartbeat', () => heartbeat.close());
  const metricsServer = await serveMetrics(metrics, config);
  shutdown.add('metrics', () => metricsServer.close());
  return { queues: lanes.map((lane) => lane.queue), metrics_port: metricsServer.port };
});
