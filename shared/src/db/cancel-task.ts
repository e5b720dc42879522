import type { TaskStatus, TaskType } from '#models/index.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { closeBatch } from '#db/cancel-batch.ts';
import { cancelCaptures, cancelledDetail } from '#db/cancel-captures.ts';
import type { CancelledCapture } from '#db/cancel-captures.ts';
import { sql } from '#db/drizzle.ts';
import { mayBecome } from '#db/legal-moves.ts';
import { countFailedInBatches } from '#db/settle-batch.ts';
import { transact } from '#db/transact.ts';
import { queueCaptureWebhooks } from '#db/webhooks.ts';

/** A batch in the generation in which its captures are ended. */
export interface CancelledBatch {
  batchId: string;
  generation: number;
}

export type Cancellation =
  /** The task has ended now. Of a batch the captures are still to be ended (`cancelBatchCaptures`); of all else, these were. */
  | { status: 'cancelled'; captures: CancelledCapture[]; batch?: CancelledBatch }
  /** It had been cancelled before. */
  | { status: 'cancelled_before' }
  /** It had ended otherwise. */
  | { status: 'ended' };

type TaskFact = { id: string; type: TaskType; status: TaskStatus; errorCode: string | null; captureId: string | null; batchId: string | null };

/** Ends a task as `cancelled`, and with it its capture, in one transaction. What is stored stays. `undefined` when the owner has no such task. */
export async function cancelTask(db: Database, ownerId: string, taskId: string): Promise<Cancellation | undefined> {
  return transact(db, async (tx) => {
    const task = await readTaskFact(tx, ownerId, taskId);
    return task && cancel(tx, task);
  });
}

async function cancel(tx: Transaction, task: TaskFact): Promise<Cancellation> {
  if (task.batchId !== null) {
    const generation = await closeBatch(tx, task.batchId, task.id);
    return generation === undefined ? readEnd(tx, task.id) : { status: 'cancelled', captures: [], batch: { batchId: task.batchId, generation } };
  }

  // a summary's task names the capture that it is about, which has ended by then: it is none of its own
  const captures = task.type === 'capture' ? await cancelCaptures(tx, sql`captures.id = ${task.captureId}`) : [];
  const closed = await tx.execute(sql`
    update tasks set status = 'failed', error_code = 'cancelled', error_detail = ${cancelledDetail}, completed_at = now()
    where id = ${task.id} and ${mayBecome('failed', 'tasks')}`);
  if (closed.rowCount !== 1 && captures.length === 0) {
    return readEnd(tx, task.id);
  }
  await queueCaptureWebhooks(
    tx,
    captures.map((capture) => capture.taskId),
    'failed',
  );
  await countFailedInBatches(
    tx,
    captures.map(({ captureId }) => captureId),
  );
  return { status: 'cancelled', captures };
}

const taskFacts = sql`select id, type, status, error_code as "errorCode", capture_id as "captureId", batch_id as "batchId" from tasks`;

async function readTaskFact(tx: Transaction, ownerId: string, taskId: string): Promise<TaskFact | undefined> {
  const { rows } = await tx.execute<TaskFact>(sql`${taskFacts} where id = ${taskId} and owner_id = ${ownerId}`);
  return rows[0];
}

/** How a task had ended before. */
async function readEnd(tx: Transaction, taskId: string): Promise<Cancellation> {
  const { rows } = await tx.execute<TaskFact>(sql`${taskFacts} where id = ${taskId}`);
  return { status: rows[0]?.errorCode === 'cancelled' ? 'cancelled_before' : 'ended' };
}
