import { z } from 'zod';
import { archiverListSchema, captureOptionsSchema, maxBatchItems, priorities } from '@htbase/shared/models';

export const itemIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,199}$/, 'has to begin with a letter or digit; then letters, digits, ".", "_", "~", "-"; at most 200')
  .max(200)
  .refine((id) => !['all', 'batch', 'captures'].includes(id), 'is a reserved word');

const tagsSchema = z.array(z.string().min(1).max(100)).max(50);

export const archiveRequestSchema = z.strictObject({
  // checked by checkUrl, which has a better sentence for each fault; the bound keeps logs and errors small
  url: z.string().max(65_536).describe('http or https, at most 2,048 characters'),
  item_id: itemIdSchema.optional().describe('Your name for it; made by us when left out'),
  archivers: archiverListSchema.optional().describe('DEFAULT_ARCHIVERS when left out'),
  options: captureOptionsSchema.optional(),
  priority: z.enum(priorities).optional().describe('interactive by default'),
  tags: tagsSchema.optional(),
  title: z.string().min(1).max(500).optional(),
  metadata: z
    .record(z.string().max(200), z.json())
    .refine((value) => JSON.stringify(value).length <= 4_096, 'may have at most 4,096 characters as JSON')
    .optional()
    .describe('Kept with the item as it is'),
});
export type ArchiveRequest = z.infer<typeof archiveRequestSchema>;

export const acceptedSchema = z.object({
  task_id: z.uuid(),
  item_id: z.string(),
  capture_id: z.uuid(),
  status: z.literal('pending'),
  status_url: z.string(),
});

// what is wrong with a URL or an item_id is told by its index, and doesn't refuse the others
const batchItemSchema = z.strictObject({
  url: z.string().max(65_536).describe('http or https, at most 2,048 characters'),
  item_id: z.string().max(1_000).optional().describe('Your name for it; made by us when left out'),
  tags: tagsSchema.optional(),
});
export type BatchItem = z.infer<typeof batchItemSchema>;

export const batchRequestSchema = z
  .strictObject({
    items: z.array(batchItemSchema).min(1).max(maxBatchItems),
    archivers: archiverListSchema.optional().describe('DEFAULT_ARCHIVERS when left out'),
    options: captureOptionsSchema.optional(),
    priority: z.enum(priorities).optional().describe('bulk by default: single requests overtake'),
  })
  .meta({
    examples: [
      {
        items: [{ url: 'https://example.com/' }, { url: 'https://www.iana.org/help/example-domains', item_id: 'iana', tags: ['to-read'] }],
        archivers: ['singlefile', 'readability'],
      },
    ],
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
        rejected: [{ index: 1, url: 'https://example.com/#top', code: 'duplicate_in_batch', detail: 'It is the same page as item 0 of this batch.' }],
      },
    ],
  });
