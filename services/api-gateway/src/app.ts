import fastifyCors from '@fastify/cors';
import fastifySwagger from '@fastify/swagger';
import { LogController, fastify } from 'fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Redis } from 'ioredis';
import type { Database } from '@htbase/shared/db';
import type { EgressRules } from '@htbase/shared/egress';
import type { Metrics } from '@htbase/shared/metrics';
import type { LiveStatus } from '@htbase/shared/status';
import type { ObjectStore } from '@htbase/shared/storage';
import { uuidv7 } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import { createArchiveUrl } from '#commands/archive-url.ts';
import type { GatewayConfig } from '#config.ts';
import { registerAccess } from '#plugins/access.ts';
import { registerProblems } from '#plugins/problems.ts';
import { registerArchiveRoutes } from '#routes/archive/routes.ts';
import { registerArchivesRoutes } from '#routes/archives/routes.ts';
import { registerHealthRoutes } from '#routes/health/routes.ts';
import { registerTagRoutes } from '#routes/tags/routes.ts';
import { registerTaskRoutes } from '#routes/tasks/routes.ts';

export interface AppDeps {
  config: GatewayConfig;
  log: Log;
  db: Database;
  redis: Redis;
  liveStatus: LiveStatus;
  objectStore: ObjectStore;
  egressRules: EgressRules;
  metrics: Metrics;
  /** Tells a coordinator that there is work. */
  poke(): void;
}

/** Builds the HTTP API; the caller listens. */
export async function buildApp(deps: AppDeps): Promise<FastifyInstance> {
  const { config, metrics } = deps;
  const loggerInstance: FastifyBaseLogger = deps.log;
  const app = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => uuidv7(),
    routerOptions: { maxParamLength: 400 },
    bodyLimit: 256 * 1024,
    requestTimeout: 60_000,
    return503OnClosing: true,
    forceCloseConnections: 'idle',
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.removeContentTypeParser('text/plain'); // what a plain HTML form could send
  registerProblems(app);
  registerAccess(app, config);
  registerMetrics(app, metrics);

  await app.register(fastifyCors, { origin: [...config.CORS_ORIGINS], methods: ['GET', 'POST', 'PATCH', 'DELETE'] });
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'HT Base',
        version: '2',
        description: 'A self-hosted web archive: hand over a URL, follow the task, fetch the formats.',
        license: { name: 'AGPL-3.0-or-later', url: 'https://www.gnu.org/licenses/agpl-3.0.html' },
      },
      tags: [{ name: 'archive' }, { name: 'tasks' }, { name: 'archives' }, { name: 'health' }],
    },
    transform: jsonSchemaTransform,
  });

  registerHealthRoutes(app, { ...deps, prefix: config.REDIS_PREFIX, lanes: config.ARCHIVE_QUEUES });
  app.get('/api/v2/openapi.json', { schema: { hide: true } }, () => app.swagger());
  await app.register(
    async (api) => {
      registerArchiveRoutes(api, createArchiveUrl({ ...deps, defaultArchivers: config.DEFAULT_ARCHIVERS }));
      registerTaskRoutes(api, deps);
      registerArchivesRoutes(api, deps);
      registerTagRoutes(api, deps);
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
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.header('content-type', metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}
