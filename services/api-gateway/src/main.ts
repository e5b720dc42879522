import { connectDatabase } from '@htbase/shared/db';
import { parseEgressRules } from '@htbase/shared/egress';
import { createMetrics, serveMetrics } from '@htbase/shared/metrics';
import { connectRedis, outboxChannel } from '@htbase/shared/queue';
import { createLiveStatus } from '@htbase/shared/status';
import { createObjectStore } from '@htbase/shared/storage';
import { runService } from '@htbase/shared/utils';
import { buildApp } from '#app.ts';
import { loadConfig } from '#config.ts';
import { findAccessProblem } from '#plugins/access.ts';

await runService('api-gateway', { loadConfig, env: process.env, exit: (code) => process.exit(code) }, async ({ config, log, shutdown }) => {
  const metrics = createMetrics('api-gateway');
  const db = connectDatabase(config.DATABASE_URL, { poolSize: config.DATABASE_POOL_SIZE, log, applicationName: 'htbase-api-gateway' });
  shutdown.add('database', () => db.$client.end());
  const accessProblem = await findAccessProblem(config, db);
  if (accessProblem !== undefined) {
    throw new Error(accessProblem);
  }
  if (config.SIGNING_KEYS.length === 0) {
    log.warn('no_signing_keys'); // signed URLs end with this process, and no other gateway knows them
  }
  const redis = connectRedis(config, 'request', log);
  shutdown.add('redis', () => redis.disconnect());

  const subscriber = connectRedis(config, 'worker', log);
  shutdown.add('subscriber', () => subscriber.disconnect());

  const app = await buildApp({
    config,
    log,
    db,
    redis,
    subscriber,
    liveStatus: createLiveStatus(redis, config.REDIS_PREFIX),
    objectStore: await createObjectStore(config),
    egressRules: parseEgressRules({ allow: config.EGRESS_ALLOW, ports: config.EGRESS_PORTS }),
    metrics,
    // without Redis the coordinators find the row by looking
    poke: oncePerTurn(() => void redis.publish(outboxChannel(config.REDIS_PREFIX), '').catch(() => {})),
  });
  const metricsServer = await serveMetrics(metrics, config);
  shutdown.add('metrics', () => metricsServer.close());
  await app.ready();

  shutdown.add('http', () => app.close());
  await app.listen({ host: config.HOST, port: config.PORT });
  const urls = app
    .addresses()
    .flatMap((bound) => (typeof bound === 'string' ? [] : `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`));
  return { addresses: urls, metrics_port: metricsServer.port };
});

/** Calls `action` once for all calls of one turn of the event loop. */
function oncePerTurn(action: () => void): () => void {
  let isDue = false;
  return () => {
    if (!isDue) {
      isDue = true;
      setImmediate(() => {
        isDue = false;
        action();
      });
    }
  };
}
