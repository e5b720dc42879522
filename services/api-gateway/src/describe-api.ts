import { connectDatabase } from '@htbase/shared/db';
import { parseEgressRules } from '@htbase/shared/egress';
import { createMetrics } from '@htbase/shared/metrics';
import { connectRedis } from '@htbase/shared/queue';
import { createLiveStatus } from '@htbase/shared/status';
import { createObjectStore } from '@htbase/shared/storage';
import { createLog } from '@htbase/shared/utils';
import { buildApp } from '#app.ts';
import { loadConfig } from '#config.ts';

/** The OpenAPI document of the gateway, made without any of the parts that it talks to. */
export async function describeApi(): Promise<unknown> {
  const config = loadConfig({
    REDIS_URL: 'redis://127.0.0.1:1',
    DATABASE_URL: 'postgresql://127.0.0.1:1/none',
    STORAGE_DIR: 'none',
    LOG_LEVEL: 'error',
  });
  const log = createLog('describe-api', config);
  const db = connectDatabase(config.DATABASE_URL, { poolSize: 1, log, applicationName: 'describe-api' });
  const redis = connectRedis(config, 'request', createLog('describe-api', { LOG_FORMAT: 'json', LOG_LEVEL: 'silent' }));
  const app = await buildApp({
    config,
    log,
    db,
    redis,
    subscriber: redis,
    liveStatus: createLiveStatus(redis, config.REDIS_PREFIX),
    objectStore: await createObjectStore(config),
    egressRules: parseEgressRules({ allow: [], ports: [] }),
    metrics: createMetrics('describe-api'),
    poke: () => {},
  });
  await app.ready();
  const document = app.swagger();
  await app.close();
  redis.disconnect();
  await db.$client.end();
  return document;
}
