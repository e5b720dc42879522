import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { readTask } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { isFinal } from '@htbase/shared/status';
import { isUuid } from '@htbase/shared/utils';
import type { TaskEventHub } from '#events/task-event-hub.ts';
import { formatEvent } from '#events/event-stream.ts';
import type { KeyWatch } from '#events/key-watch.ts';
import { operatorKeyId } from '#plugins/access.ts';
import { NotFoundError, problems } from '#plugins/problems.ts';
import { presentTask } from '#routes/tasks/presenter.ts';
import { taskEventsSchema, taskParamsSchema } from '#routes/tasks/schemas.ts';

const description = `Server-sent events until the task is final:

- \`snapshot\`: the task as GET shows it; comes first, and again whenever more has changed than a subtask (of a batch: at most twice a second) or the client was too slow
- \`subtask\`: one subtask's new state, with \`archiver\`
- \`end\`: the task as GET shows it, final; the stream is over, don't connect again

Events have ids; \`Last-Event-ID\` goes on after that event. One that is not known (any more) begins with a \`snapshot\`, as none does. A comment every 15 seconds keeps the connection alive. A stream ends within seconds when its key is revoked or expires, or what it follows is removed.`;

export interface TaskEventRoutesDeps {
  db: Database;
  taskEvents: TaskEventHub;
  keyWatch: KeyWatch;
}

export function registerTaskEventRoutes(app: FastifyInstance, { db, taskEvents, keyWatch }: TaskEventRoutesDeps): void {
  app.addHook('preClose', async () => taskEvents.close());

  app.withTypeProvider<ZodTypeProvider>().get(
    '/tasks/:task_id/events',
    {
      exposeHeadRoute: false,
      config: { scope: 'read' },
      schema: {
        operationId: 'followTask',
        summary: 'Follow a task by server-sent events',
        description,
        tags: ['tasks'],
        params: taskParamsSchema,
        headers: z.looseObject({
          'last-event-id': z
            .string()
            .max(100)
            .optional()
            .describe('Id of the last event that arrived')
            .meta({ examples: ['1767323045000-0'] }),
        }),
        response: {
          200: { description: 'The events', content: { 'text/event-stream': { schema: taskEventsSchema } } },
          ...problems,
        },
      },
    },
    async (request, reply) => {
      const { caller, ownerId, params, headers } = request;
      const task = isUuid(params.task_id) ? await readTask(db, ownerId, params.task_id) : undefined;
      if (!task) {
        throw new NotFoundError('task_not_found', `There is no task "${params.task_id}".`);
      }
      const stream = isFinal(task.status)
        ? tellEnd(JSON.stringify(presentTask(task, new Map())))
        : taskEvents.open({ taskId: task.id, ownerId, type: task.type }, headers['last-event-id']);
      if (caller.keyId !== undefined && caller.keyId !== operatorKeyId) {
        keyWatch.add(caller.keyId, stream);
      }
      return reply
        .headers({
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-cache, no-transform',
          'x-accel-buffering': 'no', // nginx would hold events back
          connection: 'close', // its end is the end of the connection: a shutdown needn't wait for a next request
        })
        .send(stream as unknown as string);
    },
  );
}

function tellEnd(data: string): Readable {
  return Readable.from([formatEvent({ event: 'snapshot', data }), formatEvent({ event: 'end', data })], { objectMode: false });
}
