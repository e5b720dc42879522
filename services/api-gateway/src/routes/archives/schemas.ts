import { z } from 'zod';
import { archivers, artifactRoles, grades, taskStatuses } from '@htbase/shared/models';
import { artifactResultSchema, failureSchema } from '#routes/tasks/schemas.ts';

// looked up, not validated: an id that can't exist is simply not found
const itemIdParameter = z.string().max(300);

export const itemParamsSchema = z.object({ item_id: itemIdParameter });

export const artifactParamsSchema = z.object({
  item_id: itemIdParameter,
  archiver: z.string().max(40).describe('singlefile, monolith, readability, pdf, screenshot or original'),
});

export const artifactQuerySchema = z.strictObject({
  capture: z.uuid().optional().describe('Of this capture, whatever its grade; the latest good one when left out'),
  role: z.enum(artifactRoles).optional().describe('main by default'),
  download: z.enum(['0', '1', 'true', 'false']).optional().describe('Answer as a file to save'),
});

export const listQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).optional().describe('50 by default'),
  cursor: z.string().max(500).optional().describe('next_cursor of the page before'),
});

const artifactSchema = artifactResultSchema.partial().extend({
  archiver: z.enum(archivers),
  role: z.enum(artifactRoles),
  status: z.enum(['pending', 'success', 'failed', 'skipped']),
  reason: z.string().optional(),
  details: z.record(z.string(), z.unknown()).optional(),
  error: failureSchema.optional(),
});

const captureSchema = z.object({
  capture_id: z.uuid(),
  status: z.enum(taskStatuses),
  url: z.string(),
  final_url: z.string().optional(),
  title: z.string().optional(),
  grade: z.enum(grades).optional(),
  completeness: z.enum(['complete', 'some_failed']).optional(),
  created_at: z.string(),
  captured_at: z.string().optional(),
  completed_at: z.string().optional(),
  error: failureSchema.optional(),
  evidence: z.record(z.string(), z.unknown()).optional().describe('What the last visit saw, and why it was graded so'),
  tools: z.record(z.string(), z.string()).optional().describe('Versions of the tools, by name'),
  artifacts: z.array(artifactSchema),
});
export type CaptureView = z.infer<typeof captureSchema>;

const itemFields = {
  item_id: z.string(),
  url: z.string(),
  title: z.string().optional(),
  tags: z.array(z.string()),
  metadata: z.unknown().optional(),
  created_at: z.string(),
};

export const itemSchema = z.object({ ...itemFields, captures: z.array(captureSchema).describe('Newest first, at most 50') });
export type ItemView = z.infer<typeof itemSchema>;

export const itemListSchema = z.object({
  items: z.array(
    z.object({
      ...itemFields,
      capture_count: z.int(),
      latest: z
        .object({ capture_id: z.uuid(), status: z.enum(taskStatuses), grade: z.enum(grades).optional(), captured_at: z.string().optional() })
        .optional(),
    }),
  ),
  next_cursor: z.string().nullable(),
});
export type ItemListView = z.infer<typeof itemListSchema>;
