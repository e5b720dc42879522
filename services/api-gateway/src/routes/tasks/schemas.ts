import { z } from 'zod';
import { exampleIds, exampleUrl } from '#routes/examples.ts';
import { grades, maxBatchItems, queueWaitReasons, stages, subtaskStatuses, taskStatuses, taskTypes, waitReasons } from '@htbase/shared/models';

export const failureSchema = z
  .object({
    code: z.string().describe('Stable; docs/failure-codes.md lists them'),
    detail: z.string().describe('What happened, for people'),
    retryable: z.boolean().describe('Whether handing it over again may help'),
    hint: z.string().describe('What one can do'),
  })
  .meta({
    id: 'Failure',
    examples: [{ code: 'not_found', detail: 'The site says that there is no such page (404).', retryable: false, hint: 'Check the URL.' }],
  });

export const artifactResultSchema = z.object({
  artifact_id: z.uuid(),
  size_bytes: z.int(),
  sha256: z.string(),
  media_type: z.string(),
  url: z.string(),
});

const subtaskSchema = z
  .object({
    status: z.enum(subtaskStatuses),
    stage: z.enum(stages),
    progress: z.number(),
    attempts: z.int(),
    not_before: z.string().optional().describe('When it goes on'),
    reason: z.string().optional(),
    error: failureSchema.optional(),
    result: artifactResultSchema.optional(),
  })
  .meta({ id: 'Subtask' });

const waitingSchema = z
  .object({
    queue: z.string().max(40),
    reason: z
      .enum([...queueWaitReasons, ...waitReasons])
      .describe(
        '`workers_busy`: others go first; `back_off`: it failed and is tried again; `paused`: an operator paused the queue; `no_worker`: nobody consumes the queue; ' +
          '`host_limit`, `host_interval`, `retry_after`: put aside out of politeness towards its host',
      ),
    position: z
      .int()
      .min(1)
      .max(Number.MAX_SAFE_INTEGER)
      .optional()
      .describe('Place on the queue, or for `host_limit` in the line of its host; 1 is the next'),
    not_before: z.string().max(30).optional().describe('When it goes on; an estimate for `host_limit`, where it may also be earlier'),
    estimate_seconds: z
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .optional()
      .describe('Until it goes on, by how long the jobs of this queue took of late'),
  })
  .meta({
    description: 'Why what has not begun, or is to be tried again, is not under way',
    examples: [{ queue: 'archive', reason: 'workers_busy', position: 12, estimate_seconds: 25 }],
  });
export type WaitingView = z.infer<typeof waitingSchema>;

export const taskParamsSchema = z.object({
  task_id: z
    .string()
    .max(100)
    .meta({ examples: [exampleIds.task_id] }),
});

const batchOfSchema = z.enum(['captures', 'summaries']).describe('What a batch consists of');

const itemCount = z.int().min(0).max(maxBatchItems);

const countsSchema = z
  .object({
    total: itemCount.describe('URLs, or items to summarize, that were accepted'),
    expanded: itemCount.describe('Of these, how many have got a task of their own so far'),
    pending: itemCount,
    processing: itemCount,
    succeeded: itemCount,
    failed: itemCount,
  })
  .describe('How many captures, or summaries, of a batch stand where');

export const taskEventsSchema = z
  .string()
  .max(1_000_000_000)
  .meta({
    examples: [
      'id: 1767323045000-0\nevent: subtask\ndata: {"archiver":"pdf","status":"processing","stage":"staged","progress":0.8,"attempts":1}\n\n',
    ],
  });

const exampleArtifact = {
  artifact_id: '019abc12-3456-7def-8123-456789abcd01',
  size_bytes: 184_213,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  media_type: 'application/pdf',
  url: `/api/v2/archives/${exampleIds.item_id}/pdf?capture=${exampleIds.capture_id}`,
};

export const exampleTask = {
  ...exampleIds,
  type: 'capture',
  status: 'success',
  completeness: 'complete',
  progress: 1,
  subtasks: { pdf: { status: 'success', stage: 'stored', progress: 1, attempts: 1, result: exampleArtifact } },
  url: exampleUrl,
  grade: 'ok',
  created_at: '2026-01-31T12:00:00.000Z',
  started_at: '2026-01-31T12:00:00.120Z',
  completed_at: '2026-01-31T12:00:03.480Z',
} as const;

const exampleCancelled = {
  ...exampleIds,
  type: 'capture',
  status: 'failed',
  completeness: 'some_failed',
  progress: 1,
  subtasks: {},
  url: exampleUrl,
  created_at: '2026-01-31T12:00:00.000Z',
  completed_at: '2026-01-31T12:00:04.000Z',
  error: { code: 'cancelled', detail: 'The capture was cancelled.', retryable: false, hint: 'Ask for it again.' },
};

export const taskSchema = z
  .object({
    task_id: z.uuid(),
    type: z.enum(taskTypes),
    status: z.enum(taskStatuses),
    completeness: z.enum(['complete', 'some_failed']).optional(),
    progress: z.number().describe('0 to 1, never goes backwards'),
    message: z.string().optional(),
    subtasks: z.record(z.string(), subtaskSchema).describe('By archiver; `summary` alone for a summary, none for a batch'),
    batch_of: batchOfSchema.optional(),
    counts: countsSchema.optional(),
    waiting: waitingSchema.optional(),
    item_id: z.string().optional(),
    capture_id: z.uuid().optional(),
    url: z.string().optional(),
    grade: z.enum(grades).optional(),
    summary_task_id: z.uuid().optional().describe('The task of the summary that was asked for when the capture ended; it goes on by itself'),
    result: z
      .object({ summary_id: z.uuid(), url: z.string().max(500) })
      .optional()
      .describe('Of a summary'),
    created_at: z.string(),
    started_at: z.string().optional(),
    completed_at: z.string().optional(),
    error: failureSchema.optional(),
  })
  .meta({ id: 'Task', examples: [exampleTask, exampleCancelled] });
export type TaskView = z.infer<typeof taskSchema>;

export type SubtaskView = z.infer<typeof subtaskSchema>;

const limitSchema = z.coerce.number().int().min(1).max(200).optional().describe('50 by default');
const cursorSchema = z.string().max(500).optional().describe('next_cursor of the page before');
const nextCursorSchema = z.string().max(500).nullable().describe('null: that was the last page');
const timeSchema = z.string().max(40);
const urlSchema = z.string().max(2_048);

export const taskListQuerySchema = z.strictObject({
  status: z.enum(taskStatuses).optional(),
  type: z.enum(taskTypes).optional(),
  limit: limitSchema,
  cursor: cursorSchema,
});

export const taskListSchema = z
  .object({
    items: z
      .array(
        z.object({
          task_id: z.uuid(),
          type: z.enum(taskTypes),
          status: z.enum(taskStatuses),
          completeness: z.enum(['complete', 'some_failed']).optional(),
          batch_of: batchOfSchema.optional(),
          counts: countsSchema.optional(),
          item_id: z.string().max(200).optional(),
          capture_id: z.uuid().optional(),
          url: urlSchema.optional(),
          grade: z.enum(grades).optional(),
          created_at: timeSchema,
          started_at: timeSchema.optional(),
          completed_at: timeSchema.optional(),
          error: failureSchema.optional(),
        }),
      )
      .max(200),
    next_cursor: nextCursorSchema,
  })
  .meta({
    examples: [
      {
        items: [
          {
            task_id: '01980000-0000-7000-8000-000000000001',
            type: 'batch',
            status: 'processing',
            batch_of: 'captures',
            counts: { total: 500, expanded: 500, pending: 378, processing: 2, succeeded: 118, failed: 2 },
            created_at: '2026-01-02T03:04:05.678Z',
            started_at: '2026-01-02T03:04:05.701Z',
          },
        ],
        next_cursor: null,
      },
    ],
  });
export type TaskListView = z.infer<typeof taskListSchema>;

export const taskItemsQuerySchema = z.strictObject({ status: z.enum(taskStatuses).optional(), limit: limitSchema, cursor: cursorSchema });

export const taskItemsSchema = z
  .object({
    items: z
      .array(
        z.object({
          index: z
            .int()
            .min(0)
            .max(maxBatchItems - 1)
            .describe('In the items of the request, from 0'),
          url: urlSchema,
          item_id: z.string().max(200).optional(),
          task_id: z.uuid().optional().describe('Not there yet while the batch is being expanded'),
          capture_id: z.uuid().optional(),
          status: z.enum(taskStatuses),
          completeness: z.enum(['complete', 'some_failed']).optional(),
          grade: z.enum(grades).optional(),
          started_at: timeSchema.optional(),
          completed_at: timeSchema.optional(),
          error: failureSchema.optional(),
        }),
      )
      .max(200),
    next_cursor: nextCursorSchema,
  })
  .meta({
    examples: [
      {
        items: [
          {
            index: 0,
            url: 'https://example.com/',
            item_id: '01980000-0000-7000-8000-000000000002',
            task_id: '01980000-0000-7000-8000-000000000003',
            capture_id: '01980000-0000-7000-8000-000000000004',
            status: 'success',
            completeness: 'complete',
            grade: 'ok',
            started_at: '2026-01-02T03:04:06.000Z',
            completed_at: '2026-01-02T03:04:08.123Z',
          },
        ],
        next_cursor: null,
      },
    ],
  });
export type TaskItemsView = z.infer<typeof taskItemsSchema>;
/** The data of a `subtask` event. */
export type SubtaskEventView = SubtaskView & { archiver: string; waiting?: TaskView['waiting'] };
