import type { ArtifactRow, BatchItemRow, BatchRow, CaptureRow, SummarizationRow, TaskRow, TaskSummary } from '@htbase/shared/db';
import { failureKindOf, isFailureCode } from '@htbase/shared/models';
import type { TaskStatus } from '@htbase/shared/models';
import { isFinal } from '@htbase/shared/status';
import type { LiveSubtask } from '@htbase/shared/status';
import type { SubtaskEventView, SubtaskView, TaskItemsView, TaskListView, TaskView, WaitingView } from '#routes/tasks/schemas.ts';

/** A task as clients see it: the rows, and over them what Redis knows while the task isn't final and the generation is the same. */
export function presentTask(task: TaskRow, live: ReadonlyMap<string, LiveSubtask>, waiting?: WaitingView): TaskView {
  const { batch, capture } = task;
  const known = isFinal(task.status) ? new Map<string, LiveSubtask>() : live;
  const subtasks = task.summarization
    ? { summary: presentSummarySubtask(task, task.summarization, known.get('summary')) }
    : capture
      ? presentSubtasks(capture, known)
      : {};
  const states = Object.values(subtasks);
  const isUnderWay = task.status === 'pending' && states.some((subtask) => subtask.status !== 'pending');
  return {
    task_id: task.id,
    type: task.type,
    status: isUnderWay ? 'processing' : task.status,
    progress: isFinal(task.status) ? 1 : batch ? shareOf(batch.succeeded + batch.failed, batch.total) : meanProgress(states),
    subtasks,
    ...(batch && presentBatch(batch, task.status)),
    ...optional('waiting', waiting),
    created_at: task.createdAt,
    ...optional('started_at', task.startedAt ?? earliestStart(live)),
    ...optional('completed_at', task.completedAt),
    ...optional('error', presentFailure(task.errorCode, task.errorDetail)),
    ...(capture && {
      item_id: capture.itemId,
      capture_id: capture.id,
      url: capture.url,
      ...(task.summarization ? presentSummaryResult(task, capture) : presentCaptureResult(capture)),
    }),
  };
}

function presentCaptureResult(capture: CaptureRow): Pick<TaskView, 'completeness' | 'grade' | 'summary_task_id'> {
  return {
    ...optional('completeness', capture.completeness),
    ...optional('grade', capture.grade),
    ...optional('summary_task_id', capture.summaryTaskId),
  };
}

function presentSummaryResult({ summarization }: TaskRow, { id, itemId }: CaptureRow): Pick<TaskView, 'result'> {
  const summaryId = summarization?.summaryId;
  return summaryId ? { result: { summary_id: summaryId, url: `/api/v2/summaries/${itemId}?capture=${id}` } } : {};
}

/** A task of type `summary` has one subtask. */
function presentSummarySubtask(
  { status, errorCode, errorDetail }: TaskRow,
  { generation, attempts }: SummarizationRow,
  live: LiveSubtask | undefined,
): SubtaskView {
  if (isFinal(status)) {
    const stage = status === 'success' ? 'stored' : 'queued';
    return { status, stage, progress: 1, attempts, ...optional('error', presentFailure(errorCode, errorDetail)) };
  }
  return live?.generation === generation ? presentLive(live) : { status, stage: 'queued', progress: live?.progress ?? 0, attempts };
}

export function presentTaskList(tasks: readonly TaskSummary[], nextCursor: string | null): TaskListView {
  return {
    items: tasks.map(({ batch, capture, ...task }) => ({
      task_id: task.id,
      type: task.type,
      status: task.status,
      ...(batch && presentBatch(batch, task.status)),
      ...(capture && {
        item_id: capture.itemId,
        capture_id: capture.id,
        url: capture.url,
        ...(task.type === 'capture' && { ...optional('completeness', capture.completeness), ...optional('grade', capture.grade) }),
      }),
      created_at: task.createdAt,
      ...optional('started_at', task.startedAt),
      ...optional('completed_at', task.completedAt),
      ...optional('error', presentFailure(task.errorCode, task.errorDetail)),
    })),
    next_cursor: nextCursor,
  };
}

/** What a batch consists of, each as its own task would tell it in short. */
export function presentTaskItems(items: readonly BatchItemRow[], nextCursor: string | null): TaskItemsView {
  return {
    items: items.map((item) => ({
      index: item.position,
      url: item.url,
      ...optional('item_id', item.itemId),
      ...optional('task_id', item.taskId),
      ...optional('capture_id', item.captureId),
      status: item.status,
      ...optional('completeness', item.completeness),
      ...optional('grade', item.grade),
      ...optional('started_at', item.startedAt),
      ...optional('completed_at', item.completedAt),
      ...optional('error', presentFailure(item.errorCode, item.errorDetail)),
    })),
    next_cursor: nextCursor,
  };
}

function presentBatch(
  { kind, total, expanded, processing, succeeded, failed }: BatchRow,
  status: TaskStatus,
): Pick<TaskView, 'batch_of' | 'counts' | 'completeness'> {
  // read beside the other counts, one that has just ended may still be counted as running
  const running = Math.min(processing, total - succeeded - failed);
  return {
    batch_of: kind,
    counts: { total, expanded, pending: total - succeeded - failed - running, processing: running, succeeded, failed },
    ...(isFinal(status) && { completeness: succeeded === total ? 'complete' : 'some_failed' }),
  };
}

function presentSubtasks(capture: CaptureRow, live: ReadonlyMap<string, LiveSubtask>): Record<string, SubtaskView> {
  const mains = capture.artifacts.filter((artifact) => artifact.role === 'main');
  return Object.fromEntries(
    mains.map((artifact) => {
      const known = live.get(artifact.archiver);
      const isCurrent = known !== undefined && known.generation === capture.generation;
      return [artifact.archiver, presentSubtask(capture, artifact, isCurrent ? known : undefined, known?.progress ?? 0)];
    }),
  );
}

function presentSubtask(capture: CaptureRow, artifact: ArtifactRow, live: LiveSubtask | undefined, progressShown: number): SubtaskView {
  switch (artifact.status) {
    case 'success':
      return { status: 'success', stage: 'stored', progress: 1, attempts: Math.max(1, capture.attempts), result: presentResult(capture, artifact) };
    case 'failed':
      return {
        status: 'failed',
        stage: live?.stage ?? 'queued',
        progress: 1,
        attempts: capture.attempts,
        ...optional('error', presentFailure(artifact.errorCode, artifact.reason)),
      };
    case 'skipped':
      return { status: 'skipped', stage: 'queued', progress: 1, attempts: capture.attempts, ...optional('reason', artifact.reason) };
    case 'pending':
      return live ? presentLive(live) : { status: 'pending', stage: 'queued', progress: progressShown, attempts: capture.attempts };
  }
}

/** What Redis knows of a subtask. Staged or failed there is not the end yet: only what stands in PostgreSQL is. */
function presentLive(live: LiveSubtask): SubtaskView {
  return {
    status: live.status === 'retrying' ? 'retrying' : live.stage === 'queued' ? 'pending' : 'processing',
    stage: live.stage,
    progress: live.progress,
    attempts: live.attempts,
    ...optional('not_before', live.notBefore),
    ...optional('reason', live.reason),
    ...optional('error', presentFailure(live.errorCode ?? null, live.reason ?? null)),
  };
}

/** A subtask's change as an event. `stored` is said only after PostgreSQL has it, and with it how the subtask has ended. */
export function presentSubtaskEvent(archiver: string, live: LiveSubtask): SubtaskEventView {
  return {
    archiver,
    ...presentLive(live),
    ...(live.stage === 'stored' ? { status: live.status } : {}),
    ...optional('waiting', live.waiting && live.notBefore !== undefined ? { ...live.waiting, not_before: live.notBefore } : undefined),
  };
}

export function presentResult(capture: CaptureRow, artifact: ArtifactRow): NonNullable<SubtaskView['result']> {
  const role = artifact.role === 'main' ? '' : `&role=${artifact.role}`;
  return {
    artifact_id: artifact.id,
    size_bytes: artifact.sizeBytes ?? 0,
    sha256: artifact.sha256 ?? '',
    media_type: artifact.mediaType ?? '',
    url: `/api/v2/archives/${capture.itemId}/${artifact.archiver}?capture=${capture.id}${role}`,
  };
}

/** A failure with what a person can do about it; `undefined` without a code. */
export function presentFailure(code: string | null, detail: string | null): NonNullable<TaskView['error']> | undefined {
  return code === null ? undefined : describeFailure(code, detail);
}

export function describeFailure(code: string, detail: string | null): NonNullable<TaskView['error']> {
  const kind = failureKindOf(isFailureCode(code) ? code : 'internal_error');
  return { code, detail: detail ?? kind.meaning, retryable: kind.retry !== 'never', hint: kind.hint };
}

function meanProgress(subtasks: readonly SubtaskView[]): number {
  return shareOf(
    subtasks.reduce((total, subtask) => total + subtask.progress, 0),
    subtasks.length,
  );
}

/** From 0 to 1, in steps of a thousandth. */
function shareOf(part: number, total: number): number {
  return total === 0 ? 0 : Math.floor((part / total) * 1_000) / 1_000;
}

function earliestStart(live: ReadonlyMap<string, LiveSubtask>): string | undefined {
  return [...live.values()].flatMap((subtask) => subtask.startedAt ?? []).sort()[0];
}

/** `{ [name]: value }`, or nothing when there is no value. */
export function optional<Name extends string, Value>(name: Name, value: Value | null | undefined): { [Key in Name]?: Value } {
  return value === null || value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
}
