import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { readSummaries } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import type { SummarizeBatch } from '#commands/summarize-batch.ts';
import type { SummarizeItem } from '#commands/summarize-item.ts';
import { idempotencyHeadersSchema } from '#plugins/idempotency.ts';
import type { AnswerOnce } from '#plugins/idempotency.ts';
import { NotFoundError, problems, refusals } from '#plugins/problems.ts';
import { itemNotFound } from '#routes/archives/capture-routes.ts';
import { itemParamsSchema } from '#routes/archives/schemas.ts';
import { presentAcceptedSummary, presentSummary } from '#routes/summaries/presenter.ts';
import {
  acceptedSummaryBatchSchema,
  acceptedSummarySchema,
  maxHistory,
  reusedSummarySchema,
  shownSummarySchema,
  summarizeBatchRequestSchema,
  summarizeRequestSchema,
  summaryQuerySchema,
} from '#routes/summaries/schemas.ts';

export interface SummaryRoutesDeps {
  db: Database;
  answerOnce: AnswerOnce;
  summarizeItem: SummarizeItem;
  summarizeBatch: SummarizeBatch;
}

/** 10,000 ids of 200 characters, and some more. */
const maxBatchBodyBytes = 4 * 1024 * 1024;

export function registerSummaryRoutes(app: FastifyInstance, { db, answerOnce, summarizeItem, summarizeBatch }: SummaryRoutesDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.post(
    '/summarize/:item_id',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'summarize',
        summary: 'Write a summary of an article',
        description:
          'Answers at once with a task to follow. The same text is not summarized twice by the same model and prompt, unless `force` is true: what is stored is ' +
          'taken, and the task has ended already (200, `reused`). 409 `no_article` when there is no text to summarize.',
        tags: ['summaries'],
        params: itemParamsSchema,
        headers: idempotencyHeadersSchema,
        body: summarizeRequestSchema,
        response: { 200: reusedSummarySchema, 202: acceptedSummarySchema, ...problems, ...refusals(409, 422) },
      },
    },
    async (request, reply) => {
      const { status, body } = await answerOnce(request, async (db, onCommit) =>
        presentAcceptedSummary(
          await summarizeItem(request.params.item_id, request.body ?? {}, { db, ownerId: request.ownerId, requestId: request.id, onCommit }),
        ),
      );
      return reply
        .status(status as 200)
        .header('location', body.status_url)
        .send(body);
    },
  );

  routes.post(
    '/summarize/batch',
    {
      bodyLimit: maxBatchBodyBytes,
      config: { scope: 'write' },
      schema: {
        operationId: 'summarizeBatch',
        summary: 'Write summaries of many articles',
        description:
          'Accepts up to 10,000 items as one task, or all whose summary is stale. An item that is not there is told by its index and leaves the others alone; one without ' +
          'an article fails as `no_article` (`GET /tasks/{task_id}/items`). When there is nothing to summarize, nothing is stored (422 `nothing_to_summarize`).',
        tags: ['summaries'],
        headers: idempotencyHeadersSchema,
        body: summarizeBatchRequestSchema,
        response: { 202: acceptedSummaryBatchSchema, ...problems, ...refusals(409, 422) },
      },
    },
    async (request, reply) => {
      const { status, body } = await answerOnce(request, async (db, onCommit) => {
        const { taskId, accepted, rejected } = await summarizeBatch(request.body, { db, ownerId: request.ownerId, requestId: request.id, onCommit });
        return {
          status: 202,
          body: { task_id: taskId, status: 'pending' as const, status_url: `/api/v2/tasks/${taskId}`, accepted, rejected },
        };
      });
      return reply
        .status(status as 202)
        .header('location', body.status_url)
        .send(body);
    },
  );

  routes.get(
    '/summaries/:item_id',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getSummary',
        summary: "The latest summary of an item's article",
        description: 'That of its newest capture which has one, or of `capture`. 404 `summary_not_found` when there is none (yet).',
        tags: ['summaries'],
        params: itemParamsSchema,
        querystring: summaryQuerySchema,
        response: { 200: shownSummarySchema, ...problems },
      },
    },
    async ({ ownerId, params, query }) => {
      const { item_id: itemId } = params;
      const isWhole = query.history === '1' || query.history === 'true';
      const found = await readSummaries(db, ownerId, itemId, { captureId: query.capture, limit: isWhole ? maxHistory : 1 });
      if (!found) {
        throw itemNotFound(itemId);
      }
      const shown = found.map((row) => presentSummary(itemId, row));
      const [latest] = shown;
      if (!latest) {
        const which = query.capture === undefined ? '' : ` by its capture "${query.capture}"`;
        throw new NotFoundError('summary_not_found', `There is no summary of "${itemId}"${which}. POST /api/v2/summarize/${itemId} asks for one.`);
      }
      return isWhole ? { ...latest, history: shown } : latest;
    },
  );
}
