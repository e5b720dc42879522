import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { listFailed, queueFirestoreRebuild, requeueFailed, requeueFailedSummarizations, setQueuePaused } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import type { Fleet, QueueControl, QueueCounts, ScheduleLog } from '@htbase/shared/queue';
import { ConflictError, NotFoundError, problems, refusals } from '#plugins/problems.ts';
import { askRedis } from '#routes/admin/ask-redis.ts';
import { presentFailedList, presentQueue, presentSchedules } from '#routes/admin/presenter.ts';
import {
  failedListSchema,
  failedQuerySchema,
  queueSchema,
  queueListSchema,
  queueParamsSchema,
  rebuildSchema,
  requeueRequestSchema,
  requeuedSchema,
  scheduleListSchema,
} from '#routes/admin/schemas.ts';
import type { QueueView } from '#routes/admin/schemas.ts';
import { decodeCursor, encodeCursor, timePlaceSchema } from '#routes/archives/cursor.ts';

const defaultLimit = 50;
const defaultRequeueLimit = 1_000;

export interface AdminRoutesDeps {
  db: Database;
  queueControl: QueueControl;
  fleet: Fleet;
  schedules: ScheduleLog;
  /** Tells a coordinator that there is work. */
  poke(): void;
}

/** What an operator sees and does. Queues and schedules are those of the whole installation, failed captures those of the key's owner. */
export function registerAdminRoutes(app: FastifyInstance, { db, queueControl, fleet, schedules, poke }: AdminRoutesDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  const access = { config: { scope: 'admin' } } as const;
  const common = { tags: ['admin'] };

  const showQueue = async (counts: QueueCounts): Promise<QueueView> => presentQueue(counts, await fleet.crewOf(counts.queue));

  routes.get(
    '/admin/queues',
    {
      ...access,
      schema: { ...common, operationId: 'listQueues', summary: 'What stands on the queues', response: { 200: queueListSchema, ...problems } },
    },
    () => askRedis(async () => ({ queues: await Promise.all((await queueControl.counts()).map(showQueue)) })),
  );

  for (const [action, summary, description] of [
    [
      'pause',
      'Stop a queue',
      'Its workers take up no more jobs until it is resumed; jobs under way go on. Pausing a queue that is paused changes nothing.',
    ],
    ['resume', 'Let a queue go on', 'Resuming a queue that is not paused changes nothing.'],
  ] as const) {
    routes.post(
      `/admin/queues/:queue/${action}`,
      {
        ...access,
        schema: {
          ...common,
          operationId: `${action}Queue`,
          summary,
          description,
          params: queueParamsSchema,
          response: { 200: queueSchema, ...problems },
        },
      },
      ({ params }) =>
        askRedis(async () => {
          const find = async () => (await queueControl.counts()).find(({ queue }) => queue === params.queue);
          if (!(await find())) {
            throw new NotFoundError('queue_not_found', `There is no queue "${params.queue}".`);
          }
          await setQueuePaused(db, params.queue, action === 'pause'); // coordinators hold Redis to it
          await queueControl[action](params.queue);
          return showQueue((await find())!);
        }),
    );
  }

  routes.get(
    '/admin/failed',
    {
      ...access,
      schema: {
        ...common,
        operationId: 'listFailed',
        summary: 'Captures that have failed, newest first',
        querystring: failedQuerySchema,
        response: { 200: failedListSchema, ...problems },
      },
    },
    async ({ ownerId, query: { limit = defaultLimit, cursor, ...filter } }) => {
      const list = { failed: filter };
      const after = cursor === undefined ? undefined : decodeCursor(cursor, timePlaceSchema, list);
      const found = await listFailed(db, ownerId, filter, after, limit + 1);
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      return presentFailedList(page, last ? encodeCursor({ createdAt: last.createdAt, uid: last.taskId }, list) : null);
    },
  );

  routes.post(
    '/admin/failed/requeue',
    {
      ...access,
      schema: {
        ...common,
        operationId: 'requeueFailed',
        summary: 'Drive failed captures, or summaries, anew',
        description:
          'Their tasks are pending again, under the same ids. What good visits stored stays; what is left of visits that were refused, or saw the wrong page, makes room for the new one. ' +
          'Without a filter it is all failed captures, or with `type` all failed summaries.',
        body: requeueRequestSchema,
        response: { 200: requeuedSchema, ...problems },
      },
    },
    async ({ ownerId, body: { limit = defaultRequeueLimit, type, ...filter } }) => {
      const requeue = type === 'summary' ? requeueFailedSummarizations : requeueFailed;
      const requeued = await requeue(db, ownerId, filter, limit);
      poke();
      return { requeued, has_more: requeued === limit };
    },
  );

  routes.get(
    '/admin/schedules',
    {
      ...access,
      schema: {
        ...common,
        operationId: 'listSchedules',
        summary: 'What runs by itself, when, and how it went last',
        response: { 200: scheduleListSchema, ...problems },
      },
    },
    () => askRedis(async () => presentSchedules(await schedules.read())),
  );

  routes.post(
    '/admin/firestore/rebuild',
    {
      ...access,
      schema: {
        ...common,
        operationId: 'rebuildFirestore',
        summary: 'Mirror everything to Firestore anew',
        description:
          'A coordinator writes every item, capture and summary, then removes documents that belong to nothing. `409 firestore_off` when no Firestore is set.',
        response: { 202: rebuildSchema, ...problems, ...refusals(409) },
      },
    },
    async (_request, reply) => {
      const queued = await queueFirestoreRebuild(db);
      if (queued === undefined) {
        throw new ConflictError('firestore_off', 'Nothing is mirrored: set FIRESTORE_PROJECT_ID for the coordinators.');
      }
      return reply.status(202).send({ queued });
    },
  );
}
