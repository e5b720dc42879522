import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { TaskRow } from '@htbase/shared/db';
import { pageArchivers, resolveArchiver } from '@htbase/shared/models';
import type { ArchiveBatch } from '#commands/archive-batch.ts';
import type { ArchiveUrl } from '#commands/archive-url.ts';
import type { WaitForTask } from '#commands/wait-for-task.ts';
import { idempotencyHeadersSchema } from '#plugins/idempotency.ts';
import type { Answer, AnswerOnce } from '#plugins/idempotency.ts';
import { readPreferWait } from '#plugins/prefer-wait.ts';
import { NotFoundError, problems, refusals } from '#plugins/problems.ts';
import { presentAccepted, presentRejected, presentSyncResult } from '#routes/archive/presenter.ts';
import {
  acceptedBatchSchema,
  acceptedSchema,
  archiveHeadersSchema,
  archiveRequestSchema,
  batchRequestSchema,
  doneSchema,
  saveParamsSchema,
  saveRequestSchema,
  syncRequestSchema,
  syncResultSchema,
} from '#routes/archive/schemas.ts';
import type { AcceptedView, ArchiveRequest, ReusedView } from '#routes/archive/schemas.ts';
import { presentTask } from '#routes/tasks/presenter.ts';

export interface ArchiveRoutesDeps {
  archiveUrl: ArchiveUrl;
  archiveBatch: ArchiveBatch;
  answerOnce: AnswerOnce;
  waitForTask: WaitForTask;
}

type Accepted = Answer<AcceptedView | ReusedView>;

const maxBodyBytes = 256 * 1024;
/** 10,000 URLs of 2,048 characters, with ids and tags. */
const maxBatchBodyBytes = 32 * 1024 * 1024;
export function registerArchiveRoutes(app: FastifyInstance, deps: ArchiveRoutesDeps): void {
  const { archiveBatch, answerOnce } = deps;
  const { accept, waitForEnd, archiveNow } = createHandlers(app, deps);
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.post(
    '/archive',
    {
      bodyLimit: maxBodyBytes,
      config: { scope: 'write' },
      schema: {
        operationId: 'archive',
        summary: 'Keep a page',
        description:
          'Accepts a URL and answers at once; follow the task to see the five formats being made. ' +
          'An equal request that has not started yet is answered with its task (`deduplicated`), and with `max_age` a capture that is fresh enough with ' +
          'its own (200, `reused`). With `Prefer: wait=N` the answer is the task when it has ended in time (200).',
        tags: ['archive'],
        headers: archiveHeadersSchema,
        body: archiveRequestSchema,
        response: { 200: doneSchema, 202: acceptedSchema, ...problems, ...refusals(409, 422) },
      },
    },
    async (request, reply) => {
      const accepted = await accept(request, request.body);
      reply.header('location', accepted.body.status_url);
      const seconds = readPreferWait(request.headers.prefer);
      if (seconds === undefined) {
        return sendAccepted(reply, accepted);
      }
      reply.header('preference-applied', `wait=${seconds}`);
      const task = await waitForEnd(request, reply, accepted, seconds);
      return task ? reply.status(200).send({ ...presentTask(task, new Map()), ...acceptedPartOf(accepted) }) : sendAccepted(reply, accepted);
    },
  );

  routes.post(
    '/archive/sync',
    {
      bodyLimit: maxBodyBytes,
      config: { scope: 'write' },
      schema: {
        operationId: 'archiveSync',
        summary: 'Keep a page and wait for the end',
        description: 'For clients of the old service. Use POST /archive, with `Prefer: wait=N` where waiting is wanted.',
        deprecated: true,
        tags: ['archive'],
        headers: idempotencyHeadersSchema,
        body: syncRequestSchema,
        response: { 200: syncResultSchema, 202: acceptedSchema.describe('Not done in time; it goes on'), ...problems, ...refusals(409, 422) },
      },
    },
    async (request, reply) => {
      const { timeout, ...wanted } = request.body;
      return archiveNow(request, reply, wanted, timeout);
    },
  );

  routes.post(
    '/archive/batch',
    {
      bodyLimit: maxBatchBodyBytes,
      config: { scope: 'write' },
      schema: {
        operationId: 'archiveBatch',
        summary: 'Keep many pages',
        description:
          'Accepts up to 10,000 URLs as one task and answers at once. A URL that cannot be archived is told by its index and leaves the others alone; when none can, nothing is stored (422).',
        tags: ['archive'],
        headers: idempotencyHeadersSchema,
        body: batchRequestSchema,
        response: { 202: acceptedBatchSchema, ...problems, ...refusals(409, 422) },
      },
    },
    async (request, reply) => {
      const { status, body } = await answerOnce(request, async (db, onCommit) => {
        const { taskId, accepted, rejected } = await archiveBatch(request.body, { db, ownerId: request.ownerId, requestId: request.id, onCommit });
        const status_url = `/api/v2/tasks/${taskId}`;
        return { status: 202, body: { task_id: taskId, status: 'pending' as const, status_url, accepted, rejected: rejected.map(presentRejected) } };
      });
      return reply
        .status(status as 202)
        .header('location', body.status_url)
        .send(body);
    },
  );
}

/** `POST /saves/{archiver}` at the root: `archive/sync` with one archiver, as old clients call it. */
export function registerSavesRoute(app: FastifyInstance, deps: ArchiveRoutesDeps): void {
  const { archiveNow } = createHandlers(app, deps);
  app.withTypeProvider<ZodTypeProvider>().post(
    '/saves/:archiver',
    {
      bodyLimit: maxBodyBytes,
      config: { scope: 'write' },
      schema: {
        operationId: 'save',
        summary: 'Keep a page in one format and wait for the end',
        description: 'For clients of the old service. Use POST /api/v2/archive.',
        deprecated: true,
        tags: ['archive'],
        headers: idempotencyHeadersSchema,
        params: saveParamsSchema,
        body: saveRequestSchema,
        response: { 200: syncResultSchema, 202: acceptedSchema.describe('Not done in time; it goes on'), ...problems, ...refusals(409, 422) },
      },
    },
    async (request, reply) => {
      const archiver = pageArchivers.find((name) => name === resolveArchiver(request.params.archiver));
      if (!archiver) {
        throw new NotFoundError('unknown_archiver', `There is no archiver "${request.params.archiver}"; there are ${pageArchivers.join(', ')}.`);
      }
      const { timeout, ...wanted } = request.body;
      return archiveNow(request, reply, { ...wanted, archivers: [archiver] }, timeout);
    },
  );
}

function createHandlers(app: FastifyInstance, { archiveUrl, answerOnce, waitForTask }: ArchiveRoutesDeps) {
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());

  const accept = (request: FastifyRequest, wanted: ArchiveRequest): Promise<Accepted> =>
    answerOnce(request, async (db, onCommit) =>
      presentAccepted(await archiveUrl(wanted, { db, ownerId: request.ownerId, requestId: request.id, onCommit })),
    );

  /** The task, if it ends in time; who goes away, or the end of the gateway, ends the waiting too. */
  async function waitForEnd(request: FastifyRequest, reply: FastifyReply, { body }: Accepted, seconds: number): Promise<TaskRow | undefined> {
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    return waitForTask({ ownerId: request.ownerId, taskId: body.task_id }, seconds, AbortSignal.any([closing.signal, gone.signal]));
  }

  async function archiveNow(request: FastifyRequest, reply: FastifyReply, wanted: ArchiveRequest, timeoutSeconds: number): Promise<FastifyReply> {
    const accepted = await accept(request, wanted);
    reply.header('location', accepted.body.status_url).header('link', '</api/v2/archive>; rel="successor-version"');
    const task = await waitForEnd(request, reply, accepted, timeoutSeconds);
    return task ? reply.status(200).send(presentSyncResult(task, accepted.body)) : sendAccepted(reply, accepted);
  }

  return { accept, waitForEnd, archiveNow };
}

function sendAccepted(reply: FastifyReply, { status, body }: Accepted): FastifyReply {
  return reply.status(status).send(body);
}

/** What the answer to who waited has of the one to who doesn't. */
function acceptedPartOf({ body }: Accepted) {
  const { status: _, ...accepted } = body;
  return accepted;
}
