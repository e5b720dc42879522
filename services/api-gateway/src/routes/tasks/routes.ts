import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { listBatchItems, listTasks, readTask } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { maxBatchItems } from '@htbase/shared/models';
import { isUuid } from '@htbase/shared/utils';
import type { CancelTask } from '#commands/cancel-task.ts';
import { NotFoundError, problems, refusals } from '#plugins/problems.ts';
import { decodeCursor, encodeCursor, timePlaceSchema } from '#routes/archives/cursor.ts';
import { presentTaskItems, presentTaskList } from '#routes/tasks/presenter.ts';
import { taskItemsQuerySchema, taskItemsSchema, taskListQuerySchema, taskListSchema, taskParamsSchema, taskSchema } from '#routes/tasks/schemas.ts';
import type { TaskView } from '#routes/tasks/schemas.ts';
import type { ShowTask } from '#routes/tasks/show-task.ts';

const defaultLimit = 50;
const positionSchema = z.strictObject({ position: z.int().min(0).max(maxBatchItems) });

export interface TaskRoutesDeps {
  db: Database;
  showTask: ShowTask;
  cancelTask: CancelTask;
}

export function registerTaskRoutes(app: FastifyInstance, { db, showTask, cancelTask }: TaskRoutesDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get(
    '/tasks',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listTasks',
        summary: 'List tasks, newest first',
        tags: ['tasks'],
        querystring: taskListQuerySchema,
        response: { 200: taskListSchema, ...problems },
      },
    },
    async ({ ownerId, query }) => {
      const limit = query.limit ?? defaultLimit;
      const list = { tasks: query.status, type: query.type };
      const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor, timePlaceSchema, list);
      const found = await listTasks(db, ownerId, { after, status: query.status, type: query.type, limit: limit + 1 });
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      return presentTaskList(page, last ? encodeCursor({ createdAt: last.createdAt, uid: last.id }, list) : null);
    },
  );

  routes.get(
    '/tasks/:task_id',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getTask',
        summary: 'How far a task is',
        tags: ['tasks'],
        params: taskParamsSchema,
        response: { 200: taskSchema, ...problems },
      },
    },
    ({ ownerId, params }) => findAndShow(ownerId, params.task_id),
  );

  routes.post(
    '/tasks/:task_id/cancel',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'cancelTask',
        summary: 'Stop a task',
        description:
          'Ends a task that waits or runs as `failed` with the code `cancelled`; a visit that is under way stops within two seconds. What is stored already stays. Of a batch it ends all captures that have not ended, and makes no more of them. ' +
          'The answer is the task as it is now. Cancelling it again is answered in the same way; a task that has ended otherwise is left as it is: 409 `task_ended`.',
        tags: ['tasks'],
        params: taskParamsSchema,
        response: { 200: taskSchema, ...problems, ...refusals(409) },
      },
    },
    async ({ ownerId, params }) => {
      await cancelTask(ownerId, params.task_id);
      return findAndShow(ownerId, params.task_id);
    },
  );

  routes.get(
    '/tasks/:task_id/items',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listTaskItems',
        summary: "A batch's captures, in the order of the request",
        tags: ['tasks'],
        params: taskParamsSchema,
        querystring: taskItemsQuerySchema,
        response: { 200: taskItemsSchema, ...problems },
      },
    },
    async ({ ownerId, params, query }) => {
      const { task_id: taskId } = params;
      const limit = query.limit ?? defaultLimit;
      const list = { itemsOf: taskId, status: query.status };
      const after = query.cursor === undefined ? -1 : decodeCursor(query.cursor, positionSchema, list).position;
      const found = isUuid(taskId) ? await listBatchItems(db, ownerId, taskId, { after, status: query.status, limit: limit + 1 }) : undefined;
      if (!found) {
        throw isUuid(taskId) && (await readTask(db, ownerId, taskId))
          ? new NotFoundError('not_a_batch', `The task "${taskId}" is not a batch: it has no items.`)
          : notFound(taskId);
      }
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      return presentTaskItems(page, last ? encodeCursor({ position: last.position }, list) : null);
    },
  );

  async function findAndShow(ownerId: string, taskId: string): Promise<TaskView> {
    const task = isUuid(taskId) ? await readTask(db, ownerId, taskId) : undefined;
    if (!task) {
      throw notFound(taskId);
    }
    return showTask(task);
  }
}

const notFound = (taskId: string) => new NotFoundError('task_not_found', `There is no task "${taskId}".`);
