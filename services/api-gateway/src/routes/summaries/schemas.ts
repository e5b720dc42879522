import { z } from 'zod';
import { priorities } from '@htbase/shared/models';
import { exampleIds } from '#routes/examples.ts';
import { webhookUrlSchema } from '#routes/webhooks/schemas.ts';

const maxHistory = 100;

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

export const reusedSummarySchema = z
  .object({ ...acceptedFields, status: z.literal('success'), reused: z.literal(true) })
  .describe('The same text has a summary by the same model and prompt already: the task has ended')
  .meta({ examples: [{ ...exampleIds, status: 'success', status_url: statusUrl, reused: true }] });
export type AcceptedSummaryView = z.infer<typeof acceptedSummarySchema>;
export type ReusedSummaryView = z.infer<typeof reusedSummarySchema>;
