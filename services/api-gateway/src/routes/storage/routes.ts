import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Upkeep } from '@htbase/shared/queue';
import { isUuid } from '@htbase/shared/utils';
import { NotFoundError, problems } from '#plugins/problems.ts';
import { askRedis } from '#routes/admin/ask-redis.ts';
import { presentRun, presentStarted } from '#routes/storage/presenter.ts';
import { collectRequestSchema, runParamsSchema, runSchema, startedRunSchema, verifyRequestSchema } from '#routes/storage/schemas.ts';

/** Looking after the object store: storage workers do it, and their report is asked for by the run's id. */
export function registerStorageRoutes(app: FastifyInstance, upkeep: Upkeep): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const access = { config: { scope: 'admin' } } as const;
  const common = { tags: ['admin'] };
  const response = { 202: startedRunSchema, ...problems };

  routes.post(
    '/admin/storage/verify',
    {
      ...access,
      schema: {
        ...common,
        operationId: 'verifyObjects',
        summary: 'Hash stored objects anew',
        description: 'What is damaged or missing is noted: it is served as 500 or 410 from then on, until the same bytes are captured again.',
        body: verifyRequestSchema,
        response,
      },
    },
    async ({ body }, reply) => {
      const id = await askRedis(() => upkeep.start('verify-objects', { v: 1, ...body }));
      return reply.status(202).send(presentStarted(id));
    },
  );

  routes.post(
    '/admin/storage/gc',
    {
      ...access,
      schema: {
        ...common,
        operationId: 'collectGarbage',
        summary: 'Remove objects that nothing refers to',
        description: 'Only what nobody has touched for a day. Objects that are missing are found and noted.',
        body: collectRequestSchema,
        response,
      },
    },
    async ({ body }, reply) => {
      const job = { v: 1, isDryRun: body.dry_run ?? false, isCautious: false } as const;
      return reply.status(202).send(presentStarted(await askRedis(() => upkeep.start('collect-garbage', job))));
    },
  );

  routes.get(
    '/admin/storage/runs/:run_id',
    {
      ...access,
      schema: {
        ...common,
        operationId: 'getStorageRun',
        summary: 'How a run stands, and its report once it is done',
        params: runParamsSchema,
        response: { 200: runSchema, ...problems },
      },
    },
    async ({ params: { run_id: id } }) => {
      const run = isUuid(id) ? await askRedis(() => upkeep.read(id)) : undefined;
      if (!run) {
        throw new NotFoundError('run_not_found', `There is no run "${id}"; they are kept for a week.`);
      }
      return presentRun(run);
    },
  );
}
