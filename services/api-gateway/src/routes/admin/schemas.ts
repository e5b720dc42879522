import { z } from 'zod';
import { failureCodes, grades } from '@htbase/shared/models';
import { instantSchema } from '#routes/archives/schemas.ts';
import { exampleIds, exampleUrl, requestExamples } from '#routes/examples.ts';

const count = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const time = z.string().max(30);

export const queueParamsSchema = z.object({
  queue: z
    .string()
    .max(40)
    .meta({ examples: ['archive'] }),
});

const queueExample = {
  queue: 'archive',
  paused: false,
  waiting: 120,
  active: 4,
  delayed: 2,
  blocked: 0,
  completed: 3_810,
  failed: 3,
  workers: 2,
  slots: 4,
  seconds_per_job: 3.2,
};

export const queueSchema = z
  .object({
    queue: z.string().max(40),
    paused: z.boolean(),
    waiting: count,
    active: count,
    delayed: count.describe('Put aside for a while: out of politeness, or to be tried again'),
    blocked: count.describe('Wait for the job before them in their flow'),
    completed: count.describe('Ended, and still kept'),
    failed: count.describe('Failed, and still kept'),
    workers: count,
    slots: count.describe('Jobs that its workers do side by side'),
    seconds_per_job: z.number().min(0).max(1e9).optional().describe('How long its jobs took of late'),
  })
  .meta({ id: 'Queue', examples: [queueExample] });
export type QueueView = z.infer<typeof queueSchema>;

export const rebuildSchema = z
  .object({ queued: count.describe('Documents to be written, and collections to be looked through') })
  .meta({ examples: [{ queued: 3_810 }] });

export const queueListSchema = z.object({ queues: z.array(queueSchema).max(100) }).meta({ examples: [{ queues: [queueExample] }] });

const filterFields = {
  code: z.enum(failureCodes).optional().describe('Why they failed'),
  host: z
    .string()
    .min(1)
    .max(253)
    .toLowerCase()
    .optional()
    .meta({ description: 'Of their URL', examples: ['example.com'] }),
  after: instantSchema
    .optional()
    .describe('Failed at this time or later')
    .meta({ examples: ['2026-01-02T00:00:00Z'] }),
  before: instantSchema
    .optional()
    .describe('Failed before this time')
    .meta({ examples: ['2026-01-03T00:00:00Z'] }),
};

export const failedQuerySchema = z.strictObject({
  ...filterFields,
  limit: z.coerce.number().int().min(1).max(200).optional().describe('50 by default'),
  cursor: z.string().max(500).optional().describe('next_cursor of the page before'),
});

const failedSchema = z.object({
  task_id: z.uuid().max(36),
  item_id: z.string().max(200),
  capture_id: z.uuid().max(36),
  url: z.string().max(65_536),
  code: z.string().max(40),
  detail: z.string().max(2_000).optional(),
  retryable: z.boolean().describe('Whether trying again may help'),
  hint: z.string().max(500),
  grade: z.enum(grades).optional(),
  attempts: count,
  created_at: time,
  failed_at: time,
});

export const failedListSchema = z.object({ items: z.array(failedSchema).max(200), next_cursor: z.string().max(500).nullable() }).meta({
  examples: [
    {
      items: [
        {
          ...exampleIds,
          url: exampleUrl,
          code: 'navigation_timeout',
          detail: 'The page did not load in time.',
          retryable: true,
          hint: 'Try again later.',
          attempts: 2,
          created_at: '2026-01-02T03:04:05.000Z',
          failed_at: '2026-01-02T03:06:12.000Z',
        },
      ],
      next_cursor: null,
    },
  ],
});
export type FailedListView = z.infer<typeof failedListSchema>;

export const requeueRequestSchema = z
  .strictObject({
    ...filterFields,
    type: z
      .enum(['capture', 'summary'])
      .optional()
      .describe('capture by default; failed summaries are listed by GET /tasks?type=summary&status=failed'),
    limit: z.int().min(1).max(10_000).optional().describe('1,000 by default; the newest first'),
  })
  .meta({ [requestExamples]: { plain: { value: { code: 'storage_unavailable', after: '2026-01-02T00:00:00Z' } } } });

export const requeuedSchema = z
  .object({ requeued: count, has_more: z.boolean().describe('There may be more of them: ask again') })
  .meta({ examples: [{ requeued: 17, has_more: false }] });

export const scheduleListSchema = z
  .object({
    schedules: z
      .array(
        z.object({
          name: z.string().max(100),
          description: z.string().max(500),
          every_seconds: count,
          last_run: z
            .object({
              started_at: time,
              duration_ms: count,
              outcome: z.enum(['done', 'failed']),
              detail: z.string().max(1_000).describe('What it did, or why it failed'),
            })
            .optional(),
          next_run_at: time.optional(),
        }),
      )
      .max(100),
  })
  .meta({
    examples: [
      {
        schedules: [
          {
            name: 'clean-outbox',
            description: 'Removes rows of the outbox that were put on a queue more than a day ago',
            every_seconds: 3_600,
            last_run: { started_at: '2026-01-02T03:00:00.000Z', duration_ms: 12, outcome: 'done', detail: 'removed: 310' },
            next_run_at: '2026-01-02T04:00:00.012Z',
          },
        ],
      },
    ],
  });
export type ScheduleListView = z.infer<typeof scheduleListSchema>;
