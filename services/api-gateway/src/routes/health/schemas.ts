import { z } from 'zod';

const checkSchema = z.object({ ok: z.boolean(), reason: z.string().optional() });

export const healthSchema = z
  .object({
    status: z.enum(['healthy', 'degraded', 'unhealthy']),
    checks: z.object({ database: checkSchema, redis: checkSchema, object_store: checkSchema }),
    workers: z.array(z.object({ id: z.string(), service: z.string(), queues: z.array(z.string()), running_jobs: z.int(), started_at: z.string() })),
    missing_workers: z.array(z.string()),
    archivers: z.record(z.string(), z.object({ available: z.boolean(), version: z.string().optional(), reason: z.string().optional() })),
    jail: z.string().optional().describe('Whether Chromium and monolith run in a jail: `on`, or `off: ` and why, when any worker has none'),
  })
  .meta({
    id: 'Health',
    examples: [
      {
        status: 'degraded',
        checks: { database: { ok: true }, redis: { ok: true }, object_store: { ok: true } },
        workers: [
          { id: 'archive-worker-3f9c', service: 'archive-worker', queues: ['archive'], running_jobs: 1, started_at: '2026-01-31T08:00:00.000Z' },
        ],
        missing_workers: [],
        archivers: { pdf: { available: true, version: '156.0.7000.10' }, monolith: { available: false, reason: 'there is no program monolith' } },
        jail: 'on',
      },
    ],
  });
export type HealthView = z.infer<typeof healthSchema>;

export const aliveSchema = z.object({ status: z.literal('alive') });
export const readySchema = z.object({ status: z.enum(['ready', 'not_ready']) });
