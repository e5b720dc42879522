import { z } from 'zod';
import { findingKinds } from '@htbase/shared/models';

const time = z.string().max(30);
const exampleRunId = '019ab8e2-7c1d-7f3a-9b52-3d1f0e6c4a79';

export const verifyRequestSchema = z
  .strictObject({
    sample: z
      .int()
      .min(1)
      .max(100_000_000)
      .optional()
      .describe('So many, chosen by chance, and those that were found faulty before; all when left out'),
  })
  .meta({ examples: [{ sample: 1_000 }] });

export const collectRequestSchema = z
  .strictObject({ dry_run: z.boolean().optional().describe('Only tell what would be removed') })
  .meta({ examples: [{ dry_run: true }] });

export const startedRunSchema = z
  .object({ run_id: z.uuid().max(36), status_url: z.string().max(200) })
  .meta({ examples: [{ run_id: exampleRunId, status_url: `/api/v2/admin/storage/runs/${exampleRunId}` }] });
export type StartedRunView = z.infer<typeof startedRunSchema>;

export const runParamsSchema = z.object({
  run_id: z
    .string()
    .max(100)
    .meta({ examples: [exampleRunId] }),
});

export const runSchema = z
  .object({
    run_id: z.uuid().max(36),
    job: z.string().max(100),
    status: z.enum(['waiting', 'running', 'done', 'failed']),
    created_at: time,
    started_at: time.optional(),
    ended_at: time.optional(),
    counts: z.record(z.string().max(100), z.number()).optional().describe('What it did and found, by name; once it is done'),
    findings: z
      .array(z.object({ sha256: z.string().max(64), kind: z.enum(findingKinds) }))
      .max(100)
      .optional()
      .describe('The first objects that there is something to say about'),
    error: z.string().max(2_000).optional().describe('Why it failed'),
  })
  .meta({
    examples: [
      {
        run_id: exampleRunId,
        job: 'verify-objects',
        status: 'done',
        created_at: '2026-01-02T03:04:05.000Z',
        started_at: '2026-01-02T03:04:05.100Z',
        ended_at: '2026-01-02T03:04:09.000Z',
        counts: { checked: 1_000, missing: 0, damaged: 1, recovered: 0 },
        findings: [{ sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', kind: 'object_damaged' }],
      },
    ],
  });
export type RunView = z.infer<typeof runSchema>;
