import { z } from 'zod';
import { archiverListSchema, captureOptionsSchema, priorities } from '@htbase/shared/models';
import { metadataSchema, tagSchema } from '#routes/archives/schemas.ts';

const itemIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,199}$/, 'has to begin with a letter or digit; then letters, digits, ".", "_", "~", "-"; at most 200')
  .max(200)
  .refine((id) => !['all', 'batch', 'captures'].includes(id), 'is a reserved word');

export const archiveRequestSchema = z.strictObject({
  // checked by checkUrl, which has a better sentence for each fault; the bound keeps logs and errors small
  url: z.string().max(65_536).describe('http or https, at most 2,048 characters'),
  item_id: itemIdSchema.optional().describe('Your name for it; made by us when left out'),
  archivers: archiverListSchema.optional().describe('DEFAULT_ARCHIVERS when left out'),
  options: captureOptionsSchema.optional(),
  priority: z.enum(priorities).optional().describe('interactive by default'),
  tags: z.array(tagSchema).max(50).optional(),
  title: z.string().min(1).max(500).optional(),
  metadata: metadataSchema.optional().describe('Kept with the item as it is'),
});
export type ArchiveRequest = z.infer<typeof archiveRequestSchema>;

export const acceptedSchema = z.object({
  task_id: z.uuid(),
  item_id: z.string(),
  capture_id: z.uuid(),
  status: z.literal('pending'),
  status_url: z.string(),
});
