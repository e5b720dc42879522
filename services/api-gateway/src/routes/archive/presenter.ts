import type { AcceptedCapture, TaskRow } from '@htbase/shared/db';
import type { RejectedItem } from '#commands/archive-batch.ts';
import type { Answer } from '#plugins/idempotency.ts';
import type { AcceptedBatchView, AcceptedView, ReusedView, SyncResultView } from '#routes/archive/schemas.ts';
import { optional, presentTask } from '#routes/tasks/presenter.ts';

export function presentAccepted({ kind, taskId, itemId, captureId }: AcceptedCapture): Answer<AcceptedView | ReusedView> {
  const ids = { task_id: taskId, item_id: itemId, capture_id: captureId };
  const statusUrl = `/api/v2/tasks/${taskId}`;
  switch (kind) {
    case 'reused':
      return { status: 200, body: { ...ids, status: 'success', status_url: statusUrl, reused: true } };
    case 'deduplicated':
      return { status: 202, body: { ...ids, status: 'pending', status_url: statusUrl, deduplicated: true } };
    case 'new':
      return { status: 202, body: { ...ids, status: 'pending', status_url: statusUrl } };
  }
}

export function presentRejected({ duplicateOf, ...rejected }: RejectedItem): AcceptedBatchView['rejected'][number] {
  return { ...rejected, ...optional('duplicate_of', duplicateOf) };
}

/** An ended task in the words of the old, blocking service. */
export function presentSyncResult(task: TaskRow, accepted: AcceptedView | ReusedView): SyncResultView {
  const { subtasks, status, grade, error } = presentTask(task, new Map());
  const made = Object.entries(subtasks).flatMap(([archiver, { result }]) => (result ? [[archiver, result.url] as const] : []));
  return {
    success: status === 'success',
    task_id: task.id,
    item_id: accepted.item_id,
    capture_id: accepted.capture_id,
    status: status === 'success' ? 'success' : 'failed',
    path: status === 'success' ? (made[0]?.[1] ?? null) : null,
    paths: Object.fromEntries(made),
    ...optional('grade', grade),
    ...optional('error', error),
  };
}
