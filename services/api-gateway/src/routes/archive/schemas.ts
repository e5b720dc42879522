import { z } from 'zod';
import { archiverListSchema, captureOptionsSchema, grades, maxBatchItems, pageArchivers, priorities } from '@htbase/shared/models';
import { exampleIds, requestExamples } from '#routes/examples.ts';
import { exampleTask, failureSchema, taskSchema } from '#routes/tasks/schemas.ts';
import { idempotencyHeaders } from '#plugins/idempotency.ts';
import { preferHeaders } from '#plugins/prefer-wait.ts';
import { webhookUrlSchema } from '#routes/webhooks/schemas.ts';
import { metadataSchema, tagListSchema } from '#routes/archives/schemas.ts';

const maxItemIdLength = 200;
const maxPathLength = 500;
const tenYearsSeconds = 315_360_000;

export const itemIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,199}$/, 'has to begin with a letter or digit; then letters, digits, ".", "_", "~", "-"; at most 200')
  .max(maxItemIdLength)
  .refine((id) => !['all', 'batch', 'captures'].includes(id), 'is a reserved word');

const requestFields = {
  // checked by checkUrl, which has a better sentence for each fault; the bound keeps logs and errors small
  url: z.string().max(65_536).describe('http or https, at most 2,048 characters'),
  item_id: itemIdSchema.optional().describe('Your name for it; made by us when left out'),
  archivers: archiverListSchema.optional().describe('DEFAULT_ARCHIVERS when left out'),
};

export const archiveRequestSchema = z
  .strictObject({
    ...requestFields,
    options: captureOptionsSchema.optional(),
    summarize: z.boolean().optional().describe('Write a summary of the article, if it has one (ENABLE_SUMMARIZATION by default)'),
    priority: z.enum(priorities).optional().describe('interactive by default'),
    force: z
      .boolean()
      .optional()
      .describe('Make a new capture in any case, also while an equal request waits and when there is one that is fresh enough (default false)'),
    max_age: z
      .int()
      .min(0)
      .max(tenYearsSeconds)
      .optional()
      .describe('Seconds: a good capture with these archivers and options that is not older will do, and is answered with 200 and `reused`'),
    tags: tagListSchema.optional(),
    title: z.string().min(1).max(500).optional(),
    metadata: metadataSchema.optional(),
    webhook_url: webhookUrlSchema
      .optional()
      .describe(
        "Is sent `capture.completed` or `capture.failed`, and `summary.completed` when there is one, signed with the owner's secret (`POST /api/v2/webhooks/secret`)",
      ),
  })
  .meta({
    [requestExamples]: {
      plain: { value: { url: 'https://example.com/article' } },
      particular: {
        value: {
          url: 'https://example.com/article',
          item_id: 'reading-list.42',
          archivers: ['singlefile', 'pdf'],
          options: { viewport: { width: 390, height: 844 }, locale: 'de-CH' },
          max_age: 86_400,
          tags: ['later'],
        },
      },
    },
  });
export type ArchiveRequest = z.infer<typeof archiveRequestSchema>;

// loose: what isn't named here stays in the request's headers
export const archiveHeadersSchema = z.looseObject({ ...idempotencyHeaders, ...preferHeaders });

const exampleStatusUrl = `/api/v2/tasks/${exampleIds.task_id}`;

const acceptedFields = {
  task_id: z.uuid(),
  item_id: z.string().max(maxItemIdLength),
  capture_id: z.uuid(),
  status_url: z.string().max(maxPathLength).describe('Where the task is followed'),
};

export const acceptedSchema = z
  .object({
    ...acceptedFields,
    status: z.literal('pending'),
    deduplicated: z.literal(true).optional().describe("An equal request's capture, which has not started yet, will do for both"),
  })
  .meta({ examples: [{ ...exampleIds, status: 'pending', status_url: exampleStatusUrl }] });
export type AcceptedView = z.infer<typeof acceptedSchema>;

const reused = z.literal(true).describe('A capture that is fresh enough for `max_age`');

const reusedSchema = z.object({ ...acceptedFields, status: z.literal('success'), reused });
export type ReusedView = z.infer<typeof reusedSchema>;

const endedSchema = taskSchema.extend({
  ...acceptedFields,
  deduplicated: acceptedSchema.shape.deduplicated,
  reused: reused.optional(),
});

const exampleReused = { ...exampleIds, status: 'success' as const, status_url: exampleStatusUrl, reused: true as const };

/** The answer to who need not wait, or not any more. */
export const doneSchema = z
  .union([endedSchema, reusedSchema])
  .describe('It has ended: the task, for who waited for it (`Prefer`), or a capture that is fresh enough (`max_age`)')
  .meta({ examples: [{ ...exampleTask, status_url: exampleStatusUrl }, exampleReused] });

const maxTimeoutSeconds = 600;

// not strict: old clients send what the old service took
export const syncRequestSchema = z
  .object({
    ...requestFields,
    timeout: z.number().min(1).max(maxTimeoutSeconds).default(300).describe('Seconds to wait for the end'),
  })
  .meta({ [requestExamples]: { plain: { value: { url: 'https://example.com/article', timeout: 120, archivers: ['singlefile'] } } } });

export const saveRequestSchema = syncRequestSchema
  .omit({ archivers: true })
  .meta({ [requestExamples]: { plain: { value: { url: 'https://example.com/article' } } } });

export const saveParamsSchema = z.object({
  archiver: z.string().max(40).describe(pageArchivers.join(', ')),
});

const pathSchema = z.string().max(maxPathLength);

export const syncResultSchema = z
  .object({
    success: z.boolean(),
    task_id: acceptedFields.task_id,
    item_id: acceptedFields.item_id,
    capture_id: acceptedFields.capture_id,
    status: z.enum(['success', 'failed']),
    grade: z.enum(grades).optional(),
    path: pathSchema.nullable().describe('Where the file is fetched: the first of `paths`'),
    paths: z.record(z.string().max(40), pathSchema).describe('By archiver, of what was made'),
    error: failureSchema.optional(),
  })
  .meta({
    examples: [
      {
        success: true,
        ...exampleIds,
        status: 'success',
        grade: 'ok',
        path: `/api/v2/archives/${exampleIds.item_id}/singlefile?capture=${exampleIds.capture_id}`,
        paths: { singlefile: `/api/v2/archives/${exampleIds.item_id}/singlefile?capture=${exampleIds.capture_id}` },
      },
    ],
  });
export type SyncResultView = z.infer<typeof syncResultSchema>;

// what is wrong with a URL or an item_id is told by its index, and doesn't refuse the others
const batchItemSchema = z.strictObject({
  url: z.string().max(65_536).describe('http or https, at most 2,048 characters'),
  item_id: z.string().max(1_000).optional().describe('Your name for it; made by us when left out'),
  tags: tagListSchema.optional(),
});
export type BatchItem = z.infer<typeof batchItemSchema>;

export const batchRequestSchema = z
  .strictObject({
    items: z.array(batchItemSchema).min(1).max(maxBatchItems),
    archivers: archiverListSchema.optional().describe('DEFAULT_ARCHIVERS when left out'),
    options: captureOptionsSchema.optional(),
    summarize: z.boolean().optional().describe('Write summaries of the articles (ENABLE_SUMMARIZATION by default)'),
    priority: z.enum(priorities).optional().describe('bulk by default: single requests overtake'),
    webhook_url: webhookUrlSchema.optional().describe("Is sent `batch.completed`, signed with the owner's secret (`POST /api/v2/webhooks/secret`)"),
  })
  .meta({
    [requestExamples]: {
      plain: {
        value: {
          items: [{ url: 'https://example.com/' }, { url: 'https://www.iana.org/help/example-domains', item_id: 'iana', tags: ['to-read'] }],
          archivers: ['singlefile', 'readability'],
        },
      },
    },
  });
export type BatchRequestBody = z.infer<typeof batchRequestSchema>;

export const acceptedBatchSchema = z
  .object({
    task_id: z.uuid(),
    status: z.literal('pending'),
    status_url: z.string().max(200),
    accepted: z.int().min(1).max(maxBatchItems).describe('How many URLs were accepted'),
    rejected: z
      .array(
        z.object({
          index: z
            .int()
            .min(0)
            .max(maxBatchItems - 1)
            .describe('In items, from 0'),
          url: z.string().max(2_048),
          code: z.string().max(100).describe('As for a single URL, or duplicate_in_batch'),
          detail: z.string().max(1_000),
          duplicate_of: z
            .int()
            .min(0)
            .max(maxBatchItems - 1)
            .optional()
            .describe('Index of the item that is the same page'),
        }),
      )
      .max(maxBatchItems),
  })
  .meta({
    examples: [
      {
        task_id: '01980000-0000-7000-8000-000000000001',
        status: 'pending',
        status_url: '/api/v2/tasks/01980000-0000-7000-8000-000000000001',
        accepted: 2,
        rejected: [
          {
            index: 1,
            url: 'https://example.com/#top',
            code: 'duplicate_in_batch',
            detail: 'It is the same page as item 0 of this batch.',
            duplicate_of: 0,
          },
        ],
      },
    ],
  });
export type AcceptedBatchView = z.infer<typeof acceptedBatchSchema>;
