import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { readTask } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { isFinal } from '@htbase/shared/status';
import type { LiveStatus } from '@htbase/shared/status';
import { errorMessageOf, isUuid } from '@htbase/shared/utils';
import { NotFoundError, problemSchema } from '#plugins/problems.ts';
import { presentTask } from '#routes/tasks/presenter.ts';
import { taskParamsSchema, taskSchema } from '#routes/tasks/schemas.ts';

export function registerTaskRoutes(app: FastifyInstance, { db, liveStatus }: { db: Database; liveStatus: LiveStatus }): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/tasks/:task_id',
    {
      schema: {
        operationId: 'getTask',
        summary: 'Follow a task',
        tags: ['tasks'],
        params: taskParamsSchema,
        response: { 200: taskSchema, '4xx': problemSchema, 503: problemSchema },
      },
    },
    async (request) => {
      const { task_id: taskId } = request.params;
      const task = isUuid(taskId) ? await readTask(db, request.ownerId, taskId) : undefined;
      if (!task) {
        throw new NotFoundError('task_not_found', `There is no task "${taskId}".`);
      }
      if (isFinal(task.status)) {
        return presentTask(task, new Map());
      }
      const live = await liveStatus.read(taskId).catch((error: unknown) => {
        request.log.warn({ error: errorMessageOf(error) }, 'live_status_unavailable'); // the rows alone are a true answer, only less fresh
        return new Map<string, never>();
      });
      return presentTask(task, live);
    },
  );
}
