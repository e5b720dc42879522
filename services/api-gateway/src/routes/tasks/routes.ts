import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { readTask } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { isFinal } from '@htbase/shared/status';
import type { LiveStatus } from '@htbase/shared/status';
import { errorMessageOf, isUuid } from '@htbase/shared/utils';
import type { CancelTask } from '#commands/cancel-task.ts';
import { NotFoundError, problemSchema } from '#plugins/problems.ts';
import type { FindWaiting } from '#routes/tasks/find-waiting.ts';
import { presentTask } from '#routes/tasks/presenter.ts';
import { cancelledTaskSchema, taskParamsSchema, taskSchema } from '#routes/tasks/schemas.ts';
import type { TaskView } from '#routes/tasks/schemas.ts';

export interface TaskRoutesDeps {
  db: Database;
  liveStatus: LiveStatus;
  cancelTask: CancelTask;
  findWaiting: FindWaiting;
}

export function registerTaskRoutes(app: FastifyInstance, { db, liveStatus, cancelTask, findWaiting }: TaskRoutesDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get(
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
    (request) => showTask(request.ownerId, request.params.task_id, request.log),
  );

  routes.post(
    '/tasks/:task_id/cancel',
    {
      schema: {
        operationId: 'cancelTask',
        summary: 'Stop a task',
        description:
          'Ends a task that waits or runs as `failed` with the code `cancelled`; a visit that is under way stops within two seconds. What is stored already stays. ' +
          'The answer is the task as it is now. Cancelling it again is answered in the same way; a task that has ended otherwise is left as it is: 409 `task_ended`.',
        tags: ['tasks'],
        params: taskParamsSchema,
        response: { 200: cancelledTaskSchema, '4xx': problemSchema, 503: problemSchema },
      },
    },
    async (request) => {
      const { task_id: taskId } = request.params;
      await cancelTask(request.ownerId, taskId);
      return showTask(request.ownerId, taskId, request.log);
    },
  );

  async function showTask(ownerId: string, taskId: string, log: FastifyBaseLogger): Promise<TaskView> {
    const task = isUuid(taskId) ? await readTask(db, ownerId, taskId) : undefined;
    if (!task) {
      throw new NotFoundError('task_not_found', `There is no task "${taskId}".`);
    }
    if (isFinal(task.status)) {
      return presentTask(task, new Map());
    }
    try {
      const live = await liveStatus.read(taskId);
      return presentTask(task, live, task.capture ? await findWaiting(task.capture, live) : undefined);
    } catch (error) {
      log.warn({ error: errorMessageOf(error) }, 'live_status_unavailable'); // the rows alone are a true answer, only less fresh
      return presentTask(task, new Map());
    }
  }
}
