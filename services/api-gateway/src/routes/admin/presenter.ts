import type { FailedCapture } from '@htbase/shared/db';
import type { QueueCounts, QueueCrew, ScheduleEntry } from '@htbase/shared/queue';
import type { FailedListView, QueueView, ScheduleListView } from '#routes/admin/schemas.ts';
import { describeFailure, optional } from '#routes/tasks/presenter.ts';

export function presentQueue({ isPaused, ...counts }: QueueCounts, { workers, slots, secondsPerJob }: QueueCrew): QueueView {
  return { ...counts, paused: isPaused, workers, slots, ...optional('seconds_per_job', secondsPerJob) };
}

export function presentFailedList(captures: readonly FailedCapture[], nextCursor: string | null): FailedListView {
  return { items: captures.map(presentFailed), next_cursor: nextCursor };
}

function presentFailed(capture: FailedCapture): FailedListView['items'][number] {
  return {
    task_id: capture.taskId,
    item_id: capture.itemId,
    capture_id: capture.captureId,
    url: capture.url,
    ...describeFailure(capture.errorCode, capture.errorDetail),
    ...optional('grade', capture.grade),
    attempts: capture.attempts,
    created_at: capture.createdAt,
    failed_at: capture.completedAt,
  };
}

export function presentSchedules(entries: readonly ScheduleEntry[]): ScheduleListView {
  return {
    schedules: entries.map(({ name, description, everySeconds, lastRun }) => ({
      name,
      description,
      every_seconds: everySeconds,
      ...(lastRun && {
        last_run: { started_at: lastRun.startedAt, duration_ms: lastRun.durationMs, outcome: lastRun.outcome, detail: lastRun.detail },
        next_run_at: new Date(Date.parse(lastRun.startedAt) + lastRun.durationMs + everySeconds * 1_000).toISOString(),
      }),
    })),
  };
}
