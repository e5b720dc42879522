import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ArchiveBatch } from '#commands/archive-batch.ts';
import type { ArchiveUrl } from '#commands/archive-url.ts';
import { problemSchema } from '#plugins/problems.ts';
import { acceptedBatchSchema, acceptedSchema, archiveRequestSchema, batchRequestSchema } from '#routes/archive/schemas.ts';

const maxBodyBytes = 256 * 1024;
/** 10,000 URLs of 2,048 characters, with ids and tags. */
const maxBatchBodyBytes = 32 * 1024 * 1024;

export function registerArchiveRoutes(
  app: FastifyInstance,
  { archiveUrl, archiveBatch }: { archiveUrl: ArchiveUrl; archiveBatch: ArchiveBatch },
): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.post(
    '/archive',
    {
      bodyLimit: maxBodyBytes,
      schema: {
        operationId: 'archive',
        summary: 'Keep a page',
        description: 'Accepts a URL and answers at once; follow the task to see the five formats being made.',
        tags: ['archive'],
        body: archiveRequestSchema,
        response: { 202: acceptedSchema, '4xx': problemSchema, 503: problemSchema },
      },
    },
    async (request, reply) => {
      const accepted = await archiveUrl(request.body, { ownerId: request.ownerId, requestId: request.id });
      const statusUrl = `/api/v2/tasks/${accepted.taskId}`;
      return reply
        .status(202)
        .header('location', statusUrl)
        .send({ task_id: accepted.taskId, item_id: accepted.itemId, capture_id: accepted.captureId, status: 'pending', status_url: statusUrl });
    },
  );

  routes.post(
    '/archive/batch',
    {
      bodyLimit: maxBatchBodyBytes,
      schema: {
        operationId: 'archiveBatch',
        summary: 'Keep many pages',
        description:
          'Accepts up to 10,000 URLs as one task and answers at once. A URL that cannot be archived is told by its index and leaves the others alone; when none can, nothing is stored (422).',
        tags: ['archive'],
        body: batchRequestSchema,
        response: { 202: acceptedBatchSchema, '4xx': problemSchema, 503: problemSchema },
      },
    },
    async (request, reply) => {
      const { taskId, accepted, rejected } = await archiveBatch(request.body, { ownerId: request.ownerId, requestId: request.id });
      const statusUrl = `/api/v2/tasks/${taskId}`;
      return reply.status(202).header('location', statusUrl).send({ task_id: taskId, status: 'pending', status_url: statusUrl, accepted, rejected });
    },
  );
}
