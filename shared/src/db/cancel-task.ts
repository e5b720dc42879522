import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { failureKindOf, grades } from '#models/index.ts';
import type { TaskStatus, TaskType } from '#models/index.ts';
import { isFinal } from '#status/transitions.ts';
import { isSystemError } from '#utils/index.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { isOpen, mayBecome } from '#db/legal-moves.ts';
import { countInBatch, queueBatchWebhooks } from '#db/settle-batch.ts';
import type { BatchSettlement } from '#db/settle-batch.ts';
import type { CaptureRef } from '#db/sweep.ts';
import { findAwaited, queueCaptureWebhooks } from '#db/webhooks.ts';

/** A capture in the new generation that makes its jobs no-ops, and the task that followed it. */
export type CancelledCapture = CaptureRef & { taskId: string };

export type Cancellation =
  /** The task has ended now, and these captures with it. */
  | { status: 'cancelled'; captures: CancelledCapture[] }
  /** It had been cancelled before. */
  | { status: 'cancelled_before' }
  /** It had ended otherwise. */
  | { status: 'ended' };

type TaskFact = { id: string; type: TaskType; status: TaskStatus; errorCode: string | null; captureId: string | null; batchId: string | null };

const detail = failureKindOf('cancelled').meaning;
/** Another transaction that locks the same captures in another order may get in the way. */
const maxDeadlocks = 3;

/**
 * Ends a task as `cancelled`, and with it its capture, or all captures that its batch made and that haven't ended, in one transaction. What is
 * stored stays.
 * `undefined` when the owner has no such task.
 */
export async function cancelTask(db: Database, ownerId: string, taskId: string): Promise<Cancellation | undefined> {
  for (let deadlocks = 0; ; deadlocks += 1) {
    try {
      return await db.transaction((tx) => cancel(tx, ownerId, taskId));
    } catch (error) {
      if (deadlocks === maxDeadlocks || !(error instanceof Error && isSystemError(error.cause ?? error, '40P01'))) {
        throw error;
      }
    }
  }
}

async function cancel(tx: Transaction, ownerId: string, taskId: string): Promise<Cancellation | undefined> {
  const task = await readTaskFact(tx, ownerId, taskId);
  if (!task) {
    return undefined;
  }

  // captures before their batch, as whoever settles one locks them
  const captures = await closeCaptures(tx, capturesOf(task));
  const counts = task.batchId === null || isFinal(task.status) ? undefined : await closeBatch(tx, task.batchId);
  if (counts) {
    captures.push(...(await closeCaptures(tx, capturesOf(task)))); // those that were being made until the batch was closed
  }
  const closed = await tx.execute(sql`
    update tasks set status = 'failed', error_code = 'cancelled', error_detail = ${detail}, completed_at = now()
    where id = ${taskId} and ${mayBecome('failed', 'tasks')}`);
  await tell(tx, captures, counts && { taskId, status: 'failed', ...counts });
  const [only] = captures;
  if (task.type === 'capture' && only) {
    await countInItsBatch(tx, only.captureId); // last: all captures of the batch wait for its row
  }
  if (closed.rowCount === 1 || captures.length > 0) {
    return { status: 'cancelled', captures };
  }
  const now = await readTaskFact(tx, ownerId, taskId);
  return { status: now?.errorCode === 'cancelled' ? 'cancelled_before' : 'ended' };
}

async function readTaskFact(tx: Transaction, ownerId: string, taskId: string): Promise<TaskFact | undefined> {
  const { rows } = await tx.execute<TaskFact>(sql`
    select id, type, status, error_code as "errorCode", capture_id as "captureId", batch_id as "batchId" from tasks where id = ${taskId} and owner_id = ${ownerId}`);
  return rows[0];
}

/** A summary's task names the capture that it is about, which has ended by then: it is none of its own. */
function capturesOf({ id, type, captureId }: TaskFact): SQL {
  switch (type) {
    case 'capture':
      return sql`captures.id = ${captureId}`;
    case 'batch':
      return sql`captures.id in (select capture_id from tasks where parent_id = ${id} and type = 'capture')`;
    case 'summary':
      return sql`false`;
  }
}

async function closeCaptures(tx: Transaction, which: SQL): Promise<CancelledCapture[]> {
  const { rows: locked } = await tx.execute<{ id: string }>(
    sql`select id from captures where ${which} and ${isOpen('captures')} order by id for update`,
  );
  if (locked.length === 0) {
    return [];
  }
  // a statement of its own, so that it sees what was stored while the lock was waited for
  const { rows } = await tx.execute<CancelledCapture>(sql`
    with closed as (
      update captures set status = 'failed', generation = generation + 1, error_code = 'cancelled', error_detail = ${detail}, completed_at = now(),
        wait_reason = null, not_before = null,
        grade = (select v.grade from visits v where v.capture_id = captures.id
          order by exists (select 1 from artifacts a where a.visit_id = v.id and a.status = 'success') desc,
            array_position(${sql.param(grades)}::text[], v.grade) limit 1),
        completeness = case when exists (select 1 from artifacts a where a.capture_id = captures.id and a.status in ('pending', 'failed'))
          then 'some_failed' else 'complete' end
      where id = any(${sql.param(locked.map(({ id }) => id))}::uuid[]) and ${mayBecome('failed', 'captures')}
      returning id, generation
    ), artifact as (
      update artifacts set status = 'failed', error_code = 'cancelled', reason = ${detail} from closed
      where artifacts.capture_id = closed.id and artifacts.status = 'pending'
    ), task as (
      update tasks set status = 'failed', error_code = 'cancelled', error_detail = ${detail}, completed_at = now() from closed
      where tasks.capture_id = closed.id and tasks.type = 'capture' and ${mayBecome('failed', 'tasks')}
      returning tasks.id, tasks.capture_id
    )
    select closed.id as "captureId", closed.generation, task.id as "taskId" from closed join task on task.capture_id = closed.id`);
  return rows;
}

/** Ends a batch; its items that have no capture yet will never get one. `undefined` when it has ended already. */
async function closeBatch(tx: Transaction, batchId: string): Promise<Pick<BatchSettlement, 'total' | 'succeeded' | 'failed'> | undefined> {
  const { rows } = await tx.execute<Pick<BatchSettlement, 'total' | 'succeeded' | 'failed'>>(sql`
    update batches set status = 'failed', generation = generation + 1, failed = failed + open, open = 0, completed_at = now()
    where id = ${batchId} and ${mayBecome('failed', 'batches')} returning total, succeeded, failed`);
  return rows[0];
}

async function tell(tx: Transaction, captures: readonly CancelledCapture[], batch: BatchSettlement | undefined): Promise<void> {
  const taskIds = captures.map(({ taskId }) => taskId);
  for (const taskId of await findAwaited(tx, taskIds, 'capture.failed')) {
    await queueCaptureWebhooks(tx, taskId, 'failed');
  }
  if (batch) {
    await queueBatchWebhooks(tx, batch);
  }
}

async function countInItsBatch(tx: Transaction, captureId: string): Promise<void> {
  const { rows } = await tx.execute<{ batchId: string }>(sql`select batch_id as "batchId" from batch_items where capture_id = ${captureId}`);
  for (const { batchId } of rows) {
    await countInBatch(tx, batchId, { succeeded: 0, failed: 1 });
  }
}
