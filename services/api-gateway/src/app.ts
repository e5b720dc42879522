import fastifyCors from '@fastify/cors';
import { LogController, fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Redis } from 'ioredis';
import type { Database } from '@htbase/shared/db';
import type { EgressRules } from '@htbase/shared/egress';
import type { Metrics } from '@htbase/shared/metrics';
import { createFleet, createGenerations, createQueueControl, createScheduleLog, createUpkeep, queueNames } from '@htbase/shared/queue';
import { createTaskEvents } from '@htbase/shared/status';
import type { LiveStatus } from '@htbase/shared/status';
import type { ObjectStore } from '@htbase/shared/storage';
import { uuidv7 } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import { createArchiveBatch } from '#commands/archive-batch.ts';
import { createArchiveUrl } from '#commands/archive-url.ts';
import { createCancelTask, createTellCancelled } from '#commands/cancel-task.ts';
import { createSummarizeBatch } from '#commands/summarize-batch.ts';
import { createSummarizeItem } from '#commands/summarize-item.ts';
import { createWaitForTask } from '#commands/wait-for-task.ts';
import type { GatewayConfig } from '#config.ts';
import { createKeyWatch } from '#events/key-watch.ts';
import { createTaskEventHub } from '#events/task-event-hub.ts';
import { registerAccess } from '#plugins/access.ts';
import { registerApiDocs } from '#plugins/api-docs.ts';
import { createApiKeys } from '#plugins/api-keys.ts';
import { registerContentOrigin } from '#plugins/content-origin.ts';
import { answerUnreadable, answerUnroutable, registerProblems } from '#plugins/problems.ts';
import { registerQueueBoard } from '#plugins/queue-board.ts';
import { createFailureLimit, registerRateLimits } from '#plugins/rate-limits.ts';
import { createAnswerOnce } from '#plugins/idempotency.ts';
import { registerAdminRoutes } from '#routes/admin/routes.ts';
import { registerArchiveRoutes, registerSavesRoute } from '#routes/archive/routes.ts';
import { createPurging } from '#routes/archives/purging.ts';
import { registerArchivesRoutes } from '#routes/archives/routes.ts';
import { createFileLinks } from '#routes/files/file-links.ts';
import { registerFileRoutes } from '#routes/files/routes.ts';
import { createUrlSigner } from '#routes/files/url-signer.ts';
import { registerHealthRoutes } from '#routes/health/routes.ts';
import { registerKeyRoutes } from '#routes/keys/routes.ts';
import { registerTaskEventRoutes } from '#routes/tasks/event-routes.ts';
import { registerStorageRoutes } from '#routes/storage/routes.ts';
import { createFindWaiting } from '#routes/tasks/find-waiting.ts';
import { registerSummaryRoutes } from '#routes/summaries/routes.ts';
import { registerTagRoutes } from '#routes/tags/routes.ts';
import { registerTaskRoutes } from '#routes/tasks/routes.ts';
import { createShowTask } from '#routes/tasks/show-task.ts';
import { registerWebhookRoutes } from '#routes/webhooks/routes.ts';

export interface AppDeps {
  config: GatewayConfig;
  log: Log;
  db: Database;
  redis: Redis;
  /** Another connection, for what is published. */
  subscriber: Redis;
  liveStatus: LiveStatus;
  objectStore: ObjectStore;
  egressRules: EgressRules;
  metrics: Metrics;
  /** Tells a coordinator that there is work. */
  poke(): void;
  /** Of streams of events. */
  heartbeatMs?: number | undefined;
}

/** Builds the HTTP API; the caller listens. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const { config, metrics, redis } = deps;
  const { REDIS_PREFIX: prefix, ARCHIVE_QUEUES: lanes } = config;
  const loggerInstance: FastifyBaseLogger = deps.log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => uuidv7(),
    trustProxy: config.TRUSTED_PROXIES.length > 0 && [...config.TRUSTED_PROXIES],
    routerOptions: { maxParamLength: 400 },
    bodyLimit: 256 * 1024,
    requestTimeout: 60_000,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    frameworkErrors: answerUnroutable,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain'); // what a plain HTML form could send
  registerProblems(app);
  registerContentOrigin(app, config.CONTENT_ORIGIN);
  // before access: a browser asks without a key whether it may ask with one
  await app.register(fastifyCors, {
    origin: [...config.CORS_ORIGINS],
    methods: ['GET', 'POST', 'PATCH', 'DELETE'],
    exposedHeaders: ['location', 'retry-after', 'ratelimit', 'ratelimit-policy'],
  });
  const limits = { redis, prefix };
  registerAccess(app, { settings: config, keys: createApiKeys(deps.db), failures: createFailureLimit(limits) });
  registerRateLimits(app, config.API_RATE_LIMIT, limits);
  registerMetrics(app, metrics);

  await registerApiDocs(app);
  registerHealthRoutes(app, { ...deps, prefix, lanes });
  const fleet = createFleet(redis, prefix);
  const showTask = createShowTask({ ...deps, findWaiting: createFindWaiting({ redis, prefix, lanes, fleet }) });
  const queueControl = createQueueControl(redis, prefix, queueNames(lanes));
  app.addHook('onClose', () => queueControl.close());
  const upkeep = createUpkeep(redis, prefix);
  app.addHook('onClose', () => upkeep.close());
  await registerQueueBoard(app, queueControl);
  const commandDeps = {
    ...deps,
    defaultArchivers: config.DEFAULT_ARCHIVERS,
    isSummarizing: config.ENABLE_SUMMARIZATION,
    maxQueued: config.MAX_QUEUED_PER_KEY,
  };
  const answerOnce = createAnswerOnce(deps.db);
  const archive = {
    archiveUrl: createArchiveUrl(commandDeps),
    archiveBatch: createArchiveBatch(commandDeps),
    answerOnce,
    waitForTask: createWaitForTask(deps),
  };
  const tellCancelled = createTellCancelled({ ...deps, generations: createGenerations(redis, prefix), taskEvents: createTaskEvents(redis, prefix) });
  const cancelTask = createCancelTask({ ...deps, tellCancelled });
  const summarizing = {
    answerOnce,
    summarizeItem: createSummarizeItem({ ...deps, prefix }),
    summarizeBatch: createSummarizeBatch({ ...deps, prefix }),
  };
  registerSavesRoute(app, archive);
  const signer = createUrlSigner(config.SIGNING_KEYS);
  const publicOrigin = URL.parse(config.PUBLIC_URL ?? '')?.origin;
  const files = { ...deps, contentOrigin: config.CONTENT_ORIGIN, frameAncestors: publicOrigin === undefined ? [] : [publicOrigin] };
  registerFileRoutes(app, { ...files, signer });
  await app.register(
    async (api) => {
      registerArchiveRoutes(api, archive);
      registerTaskRoutes(api, { ...deps, showTask, cancelTask });
      registerTaskEventRoutes(api, { ...deps, taskEvents: createTaskEventHub({ ...deps, prefix, showTask }), keyWatch: createKeyWatch(deps) });
      const purging = createPurging({ ...deps, upkeep, purgeAfterHours: config.PURGE_AFTER });
      registerArchivesRoutes(api, { ...files, tellCancelled, purging, links: createFileLinks({ ...files, signer }) });
      registerKeyRoutes(api, deps);
      registerWebhookRoutes(api, deps);
      registerSummaryRoutes(api, { ...deps, ...summarizing });
      registerTagRoutes(api, deps);
      registerStorageRoutes(api, upkeep);
      registerAdminRoutes(api, { ...deps, queueControl, fleet, schedules: createScheduleLog(redis, prefix) });
    },
    { prefix: '/api/v2' },
  );
  return app;
}

function registerMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: String(reply.statusCode) };
    metrics.httpDuration.observe(labels, reply.elapsedTime / 1_000);
  });
  app.get('/metrics', { config: { scope: 'read' }, schema: { hide: true } }, async (_request, reply) =>
    reply.header('content-type', metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}
