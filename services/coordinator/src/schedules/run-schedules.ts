import type { ScheduleEntry, ScheduleLog, ScheduleRun } from '@htbase/shared/queue';
import { errorMessageOf, pause } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';

/** A duty of the leader that comes again and again. */
export interface Schedule {
  name: string;
  /** What it does, in a few words. */
  description: string;
  everySeconds: number;
  /** Resolves with what it did, by name, for the record; `undefined` when the signal ended it before it was done. */
  run(signal: AbortSignal): Promise<Record<string, number | boolean> | undefined>;
}

/**
 * Runs each schedule beside the others until the signal ends them, and records when and how; one that ran under the leader before waits for its turn.
 * One that fails is tried again at its next turn.
 */
export async function runSchedules(
  schedules: readonly Schedule[],
  { records, log }: { records: ScheduleLog; log: Log },
  signal: AbortSignal,
): Promise<void> {
  const known = await records.read().catch(() => []); // without Redis nothing is known, and all are due
  await Promise.all(schedules.map((schedule) => repeat(schedule, known.find(({ name }) => name === schedule.name)?.lastRun)));

  async function repeat(schedule: Schedule, lastRun: ScheduleRun | undefined): Promise<void> {
    const { name, description, everySeconds } = schedule;
    const write = (entry: ScheduleEntry) =>
      records.write(entry).catch((error: unknown) => log.warn({ schedule: name, error: errorMessageOf(error) }, 'schedule_not_recorded'));
    await write({ name, description, everySeconds, ...(lastRun ? { lastRun } : {}) });
    await pause(lastRun === undefined ? 0 : waitMsAfter(lastRun, everySeconds), signal);
    while (!signal.aborted) {
      const run = await runOnce(schedule);
      if (run) {
        await write({ name, description, everySeconds, lastRun: run });
      }
      await pause(everySeconds * 1_000, signal);
    }
  }

  async function runOnce({ name, run }: Schedule): Promise<ScheduleRun | undefined> {
    const startedAt = new Date();
    const end = (outcome: ScheduleRun['outcome'], detail: string): ScheduleRun => ({
      startedAt: startedAt.toISOString(),
      durationMs: Date.now() - startedAt.getTime(),
      outcome,
      detail,
    });
    try {
      const counts = await run(signal);
      if (!counts) {
        return undefined;
      }
      return end(
        'done',
        Object.entries(counts)
          .map(([what, count]) => `${what}: ${count}`)
          .join(', '),
      );
    } catch (error) {
      log.warn({ schedule: name, error: errorMessageOf(error) }, 'schedule_failed');
      return end('failed', errorMessageOf(error));
    }
  }
}

/** A clock that was set back must not keep it from running. */
function waitMsAfter({ startedAt }: ScheduleRun, everySeconds: number): number {
  const wait = Date.parse(startedAt) + everySeconds * 1_000 - Date.now();
  return Math.min(Math.max(0, wait), everySeconds * 1_000);
}
