import type { Redis } from 'ioredis';
import { z } from 'zod';

const scheduleRunSchema = z.object({
  startedAt: z.string(),
  durationMs: z.number(),
  outcome: z.enum(['done', 'failed']),
  /** What it did, or why it failed. */
  detail: z.string(),
});
export type ScheduleRun = z.infer<typeof scheduleRunSchema>;

const scheduleEntrySchema = z.object({
  name: z.string(),
  description: z.string(),
  everySeconds: z.number(),
  lastRun: scheduleRunSchema.optional(),
});
/** What runs when, and how it went last. */
export type ScheduleEntry = z.infer<typeof scheduleEntrySchema>;

/** What the leading coordinator says of its schedules, in `{prefix}:schedules`. Advisory: after a wipe of Redis they run earlier than they would have. */
export interface ScheduleLog {
  write(entry: ScheduleEntry): Promise<void>;
  /** By name. */
  read(): Promise<ScheduleEntry[]>;
}

export function createScheduleLog(redis: Redis, prefix: string): ScheduleLog {
  const key = `${prefix}:schedules`;
  return {
    async write(entry) {
      await redis.hset(key, entry.name, JSON.stringify(entry));
    },
    async read() {
      const entries = Object.values(await redis.hgetall(key)).flatMap((text) => scheduleEntrySchema.safeParse(JSON.parse(text)).data ?? []);
      return entries.sort((a, b) => a.name.localeCompare(b.name));
    },
  };
}
