import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { problemSchema, problems } from '#plugins/problems.ts';
import { checkHealth } from '#routes/health/check-health.ts';
import type { HealthDeps } from '#routes/health/check-health.ts';
import { aliveSchema, healthSchema, readySchema } from '#routes/health/schemas.ts';

export function registerHealthRoutes(app: FastifyInstance, deps: HealthDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const unhealthy = {
    description: 'Something that everything needs is away; or the database, so that the key could not be looked at',
    content: { 'application/json': { schema: healthSchema }, 'application/problem+json': { schema: problemSchema } },
  };
  const health = { summary: 'Ask every part', tags: ['health'], response: { ...problems, 200: healthSchema, 503: unhealthy } };

  for (const [path, scope, schema] of [
    ['/api/v2/health', 'read', { ...health, operationId: 'getHealth' }],
    ['/health', 'read', { ...health, hide: true }],
    ['/healthz', 'open', { ...health, hide: true }],
  ] as const) {
    routes.get(path, { config: { scope }, schema }, async (_request, reply) => {
      const view = await checkHealth(deps);
      return reply.status(view.status === 'unhealthy' ? 503 : 200).send(view);
    });
  }

  routes.get('/livez', { config: { scope: 'open' }, schema: { hide: true, response: { 200: aliveSchema } } }, () => ({ status: 'alive' as const }));

  routes.get(
    '/readyz',
    { config: { scope: 'open' }, schema: { hide: true, response: { 200: readySchema, 503: readySchema } } },
    async (_request, reply) => {
      const isReady = await deps.db.execute('select 1').then(
        () => true,
        () => false,
      );
      return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not_ready' });
    },
  );
}
