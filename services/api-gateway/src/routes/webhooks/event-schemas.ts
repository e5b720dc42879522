// What webhooks are sent, for the `webhooks` of the OpenAPI document. The payloads themselves are written where things end (`shared/db/webhooks.ts`).
import { z } from 'zod';
import { grades, maxBatchItems, webhookEvents } from '@htbase/shared/models';
import type { WebhookEvent } from '@htbase/shared/models';
import { exampleIds, exampleUrl } from '#routes/examples.ts';

const timeSchema = z.iso.datetime().max(40);
const statusUrlSchema = z.string().max(200).describe('Where the task is looked at');
const itemCount = z.int().min(0).max(maxBatchItems);

export const captureEventSchema = z
  .object({
    type: z.enum(['capture.completed', 'capture.failed']),
    timestamp: timeSchema,
    data: z.object({
      task_id: z.uuid(),
      status: z.enum(['success', 'failed']),
      item_id: z.string().max(200),
      capture_id: z.uuid(),
      url: z.string().max(2_048),
      final_url: z.string().max(65_536).nullable(),
      title: z.string().max(65_536).nullable(),
      grade: z.enum(grades).nullable(),
      completeness: z.enum(['complete', 'some_failed']).nullable(),
      error: z.object({ code: z.string().max(100), detail: z.string().max(2_000).nullable() }).nullable(),
      created_at: timeSchema,
      completed_at: timeSchema,
      status_url: statusUrlSchema,
    }),
  })
  .meta({
    id: 'CaptureEvent',
    examples: [
      {
        type: 'capture.completed',
        timestamp: '2026-01-31T12:00:03.490Z',
        data: {
          ...exampleIds,
          status: 'success',
          url: exampleUrl,
          final_url: exampleUrl,
          title: 'Heat pumps, explained',
          grade: 'ok',
          completeness: 'complete',
          error: null,
          created_at: '2026-01-31T12:00:00.000Z',
          completed_at: '2026-01-31T12:00:03.480Z',
          status_url: `/api/v2/tasks/${exampleIds.task_id}`,
        },
      },
    ],
  });

export const batchEventSchema = z
  .object({
    type: z.literal('batch.completed'),
    timestamp: timeSchema,
    data: z.object({
      task_id: z.uuid(),
      status: z.enum(['success', 'failed']).describe('`failed` when nothing of it succeeded, or it was cancelled'),
      total: itemCount,
      succeeded: itemCount,
      failed: itemCount,
      status_url: statusUrlSchema,
    }),
  })
  .meta({
    id: 'BatchEvent',
    examples: [
      {
        type: 'batch.completed',
        timestamp: '2026-01-31T12:10:00.000Z',
        data: {
          task_id: exampleIds.task_id,
          status: 'success',
          total: 500,
          succeeded: 497,
          failed: 3,
          status_url: `/api/v2/tasks/${exampleIds.task_id}`,
        },
      },
    ],
  });

export const summaryEventSchema = z
  .object({
    type: z.literal('summary.completed'),
    timestamp: timeSchema,
    data: z.object({
      task_id: z.uuid(),
      status: z.enum(['success', 'failed']).describe('`failed` when there is none, or it was cancelled'),
      item_id: z.string().max(200),
      capture_id: z.uuid(),
      url: z.string().max(2_048),
      summary: z
        .object({
          summary_id: z.uuid(),
          lede: z.string().max(10_000),
          summary: z.string().max(100_000),
          provider: z.string().max(100),
          model: z.string().max(500).nullable(),
        })
        .nullable(),
      error: z.object({ code: z.string().max(100), detail: z.string().max(2_000).nullable() }).nullable(),
      created_at: timeSchema,
      completed_at: timeSchema,
      status_url: statusUrlSchema,
    }),
  })
  .meta({
    id: 'SummaryEvent',
    examples: [
      {
        type: 'summary.completed',
        timestamp: '2026-01-31T12:00:04.000Z',
        data: {
          ...exampleIds,
          status: 'success',
          url: exampleUrl,
          summary: {
            summary_id: '019abc12-3456-7def-8123-456789abcd02',
            lede: 'A heat pump moves warmth from outside into a house.',
            summary: 'A heat pump moves warmth from outside into a house. It needs a third of the energy that it delivers.',
            provider: 'extractive',
            model: null,
          },
          error: null,
          created_at: '2026-01-31T12:00:03.480Z',
          completed_at: '2026-01-31T12:00:03.990Z',
          status_url: `/api/v2/tasks/${exampleIds.task_id}`,
        },
      },
    ],
  });

const described: Record<WebhookEvent, { schema: 'CaptureEvent' | 'BatchEvent' | 'SummaryEvent'; summary: string }> = {
  'capture.completed': { schema: 'CaptureEvent', summary: 'A capture has succeeded' },
  'capture.failed': { schema: 'CaptureEvent', summary: 'A capture has failed, or was cancelled' },
  'batch.completed': { schema: 'BatchEvent', summary: 'Every capture, or summary, of a batch has ended' },
  'summary.completed': { schema: 'SummaryEvent', summary: 'A summary was written, or there is none' },
};

const description =
  'Signed as [Standard Webhooks](https://www.standardwebhooks.com) says: check `webhook-signature` with the secret before you believe it. ' +
  'The same `webhook-id` may come twice.';

/** The `webhooks` of the OpenAPI document. */
export const describedEvents = Object.fromEntries(
  webhookEvents.map((event) => {
    const { schema, summary } = described[event];
    const operation = {
      summary,
      description,
      tags: ['webhooks'],
      parameters: ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
        name,
        in: 'header',
        required: true,
        schema: { type: 'string' },
      })),
      requestBody: { required: true, content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } },
      responses: { '2XX': { description: 'Delivered' }, 410: { description: 'Send nothing more to this endpoint' } },
    };
    return [event, { post: operation }];
  }),
);
