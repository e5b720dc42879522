import { z } from 'zod';
import { maxBatchItems, priorities } from '@htbase/shared/models';
import { exampleIds, requestExamples } from '#routes/examples.ts';
import { webhookUrlSchema } from '#routes/webhooks/schemas.ts';

export const maxHistory = 100;

const exampleSummary = {
  summary_id: '019abc12-3456-7def-8123-456789abcd02',
  item_id: exampleIds.item_id,
  capture_id: exampleIds.capture_id,
  lede: 'A heat pump moves warmth from outside into a house.',
  summary: 'A heat pump moves warmth from outside into a house. It needs a third of the energy that it delivers.',
  quotes: [
    {
      text: 'delivers about three times the energy that it uses',
      supports: 'It needs a third of the energy that it delivers.',
      start: 1_204,
      end: 1_254,
    },
  ],
  grounded: 1,
  unsupported: [],
  provider: 'openai',
  model: 'gpt-4.1-mini',
  prompt_version: 1,
  tokens: { input: 2_310, output: 174 },
  calls: 1,
  truncated: false,
  read_share: 1,
  fallback_from: null,
  created_at: '2026-01-31T12:00:04.000Z',
};

const amount = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

export const summarySchema = z
  .object({
    summary_id: z.uuid(),
    item_id: z.string().max(200),
    capture_id: z.uuid(),
    lede: z.string().max(10_000).describe('One sentence. Plain text, as all of it'),
    summary: z.string().max(100_000).describe('One paragraph'),
    quotes: z
      .array(
        z.object({
          text: z.string().max(100_000),
          supports: z.string().max(100_000).describe('The sentence of lede or summary that it supports'),
          start: amount.nullable().describe("Where it stands in the article's text, in UTF-16 units; null: it is not there"),
          end: amount.nullable(),
        }),
      )
      .max(1_000),
    grounded: z.number().min(0).max(1).nullable().describe('Share of the quotes that stand in the text; null when there are none'),
    unsupported: z.array(z.string().max(100_000)).max(10_000).describe('Names and numbers of lede and summary that the text does not have'),
    provider: z.string().max(100).describe('`openai`, `huggingface`, `extractive` or `mock`'),
    model: z.string().max(500).nullable(),
    prompt_version: amount.nullable(),
    tokens: z.object({ input: amount, output: amount }),
    calls: amount.describe('How often the model was asked'),
    truncated: z.boolean().describe('Only a part of the text was read'),
    read_share: z.number().min(0).max(1).describe('How much of it'),
    fallback_from: z.string().max(100).nullable().describe('The provider that should have written it, when another one had to'),
    created_at: z.string().max(40),
  })
  .meta({ id: 'Summary', examples: [exampleSummary] });
export type SummaryView = z.infer<typeof summarySchema>;

export const shownSummarySchema = summarySchema
  .extend({ history: z.array(summarySchema).max(maxHistory).optional().describe('With `history=1`: all of them, at most 100, this one first') })
  .meta({ examples: [exampleSummary] });

export const summaryQuerySchema = z.strictObject({
  capture: z.uuid().optional().describe('Of this capture; of the newest one that has one when left out'),
  history: z.enum(['0', '1', 'true', 'false']).optional().describe('Show the earlier ones too'),
});

const priorityFields = {
  force: z.boolean().optional().describe('Write a new one in any case (default false)'),
  priority: z.enum(priorities).optional(),
};

/** No body asks for nothing in particular. */
export const summarizeRequestSchema = z
  .strictObject({
    capture_id: z.uuid().optional().describe('Of this capture, whatever its grade; of the latest good one with an article when left out'),
    ...priorityFields,
    webhook_url: webhookUrlSchema.optional().describe("Is sent `summary.completed`, signed with the owner's secret (`POST /api/v2/webhooks/secret`)"),
  })
  .nullish()
  .meta({ examples: [{}, { capture_id: exampleIds.capture_id, force: true }] });
export type SummarizeRequest = NonNullable<z.infer<typeof summarizeRequestSchema>>;

const itemIdListSchema = z.array(z.string().max(1_000)).min(1).max(maxBatchItems);

export const summarizeBatchRequestSchema = z
  .strictObject({
    item_ids: itemIdListSchema.optional(),
    stale: z
      .literal(true)
      .optional()
      .describe('Instead of `item_ids`: every item whose article has no summary, or one by an older prompt; the newest 10,000 of them'),
    ...priorityFields,
    priority: z.enum(priorities).optional().describe('bulk by default'),
    webhook_url: webhookUrlSchema.optional().describe("Is sent `batch.completed`, signed with the owner's secret (`POST /api/v2/webhooks/secret`)"),
  })
  .refine(({ item_ids: itemIds, stale }) => (itemIds === undefined) !== (stale === undefined), { message: 'takes either item_ids or stale' })
  .meta({ [requestExamples]: { items: { value: { item_ids: [exampleIds.item_id] } }, stale: { value: { stale: true } } } });
export type SummarizeBatchRequest = z.infer<typeof summarizeBatchRequestSchema>;

const acceptedFields = {
  task_id: z.uuid(),
  item_id: z.string().max(200),
  capture_id: z.uuid(),
  status_url: z.string().max(500).describe('Where the task is followed'),
};
const statusUrl = `/api/v2/tasks/${exampleIds.task_id}`;

export const acceptedSummarySchema = z
  .object({
    ...acceptedFields,
    status: z.literal('pending'),
    deduplicated: z.literal(true).optional().describe('An equal request is under way, and this is its task'),
  })
  .meta({ examples: [{ ...exampleIds, status: 'pending', status_url: statusUrl }] });

export const acceptedSummaryBatchSchema = z
  .object({
    task_id: z.uuid(),
    status: z.literal('pending'),
    status_url: acceptedFields.status_url,
    accepted: z.int().min(1).max(maxBatchItems).describe('How many items were accepted'),
    rejected: z
      .array(
        z.object({
          index: z
            .int()
            .min(0)
            .max(maxBatchItems - 1)
            .describe('In item_ids, from 0'),
          item_id: z.string().max(1_000),
          code: z.string().max(100).describe('`item_not_found` or `duplicate_in_batch`'),
          detail: z.string().max(2_000),
        }),
      )
      .max(maxBatchItems),
  })
  .meta({
    examples: [
      {
        task_id: exampleIds.task_id,
        status: 'pending',
        status_url: statusUrl,
        accepted: 1,
        rejected: [{ index: 1, item_id: 'reading-list.43', code: 'item_not_found', detail: 'There is no item "reading-list.43".' }],
      },
    ],
  });
export type AcceptedSummaryBatchView = z.infer<typeof acceptedSummaryBatchSchema>;

export const reusedSummarySchema = z
  .object({ ...acceptedFields, status: z.literal('success'), reused: z.literal(true) })
  .describe('The same text has a summary by the same model and prompt already: the task has ended')
  .meta({ examples: [{ ...exampleIds, status: 'success', status_url: statusUrl, reused: true }] });
export type AcceptedSummaryView = z.infer<typeof acceptedSummarySchema>;
export type ReusedSummaryView = z.infer<typeof reusedSummarySchema>;
