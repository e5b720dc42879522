import { z } from 'zod';
import { grades, stages, subtaskStatuses, taskStatuses, taskTypes, waitReasons } from '@htbase/shared/models';

export const failureSchema = z.object({
  code: z.string(),
  detail: z.string(),
  retryable: z.boolean().describe('Whether handing it over again may help'),
  hint: z.string(),
});

export const artifactResultSchema = z.object({
  artifact_id: z.uuid(),
  size_bytes: z.int(),
  sha256: z.string(),
  media_type: z.string(),
  url: z.string(),
});

const subtaskSchema = z.object({
  status: z.enum(subtaskStatuses),
  stage: z.enum(stages),
  progress: z.number(),
  attempts: z.int(),
  not_before: z.string().optional().describe('When it goes on'),
  reason: z.string().optional(),
  error: failureSchema.optional(),
  result: artifactResultSchema.optional(),
});

const waitingSchema = z
  .object({
    queue: z.string(),
    reason: z.enum(waitReasons),
    not_before: z.string().describe('When it goes on; an estimate for `host_limit`, where it may also be earlier'),
  })
  .describe('The work is put aside for a while, out of politeness towards its host');

export const taskParamsSchema = z.object({
  task_id: z
    .string()
    .max(100)
    .meta({ examples: ['018f3c5e-7a10-7c3e-9b1d-2f4a6c8e0b12'] }),
});

export const taskEventsSchema = z
  .string()
  .max(1_000_000_000)
  .meta({
    examples: [
      'id: 1767323045000-0\nevent: subtask\ndata: {"archiver":"pdf","status":"processing","stage":"staged","progress":0.8,"attempts":1}\n\n',
    ],
  });

export const taskSchema = z.object({
  task_id: z.uuid(),
  type: z.enum(taskTypes),
  status: z.enum(taskStatuses),
  completeness: z.enum(['complete', 'some_failed']).optional(),
  progress: z.number().describe('0 to 1, never goes backwards'),
  message: z.string().optional(),
  subtasks: z.record(z.string(), subtaskSchema),
  waiting: waitingSchema.optional(),
  item_id: z.string().optional(),
  capture_id: z.uuid().optional(),
  url: z.string().optional(),
  grade: z.enum(grades).optional(),
  created_at: z.string(),
  started_at: z.string().optional(),
  completed_at: z.string().optional(),
  error: failureSchema.optional(),
});
export type TaskView = z.infer<typeof taskSchema>;
export type SubtaskView = z.infer<typeof subtaskSchema>;
/** The data of a `subtask` event. */
export type SubtaskEventView = SubtaskView & { archiver: string; waiting?: TaskView['waiting'] };
