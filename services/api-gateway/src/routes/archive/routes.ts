import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ArchiveUrl } from '#commands/archive-url.ts';
import { problemSchema } from '#plugins/problems.ts';
import { acceptedSchema, archiveRequestSchema } from '#routes/archive/schemas.ts';

const maxBodyBytes = 256 * 1024;

export function registerArchiveRoutes(app: FastifyInstance, archiveUrl: ArchiveUrl): void {
  app.withTypeProvider<ZodTypeProvider>().post(
    '/archive',
    {
      bodyLimit: maxBodyBytes,
      config: { scope: 'write' },
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
}
