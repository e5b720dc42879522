import { uuidv7 } from '#utils/index.ts';
import { cancelCaptures, cancelledDetail } from '#db/cancel-captures.ts';
import type { CancelledCapture } from '#db/cancel-captures.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen, mayBecome } from '#db/legal-moves.ts';
import { queueBatchWebhooks } from '#db/settle-batch.ts';
import type { BatchSettlement } from '#db/settle-batch.ts';
import type { CaptureRef } from '#db/sweep.ts';
import { transact } from '#db/transact.ts';
import { queueCaptureWebhooks } from '#db/webhooks.ts';

/**
 * Ends a batch and its task as `cancelled`, counting as failed whatever is open, and asks for the ends of its captures (`cancel_batch`). Items that have no
 * capture yet will never get one. Resolves with the batch's new generation; `undefined` when it has ended already.
 */
export async function closeBatch(tx: Transaction, batchId: string, taskId: string): Promise<number | undefined> {
  const { rows } = await tx.execute<Pick<BatchSettlement, 'total' | 'succeeded' | 'failed'> & { generation: number }>(sql`
    with closed as (
      update batches set status = 'failed', generation = generation + 1, failed = failed + open, open = 0, is_cancelling = true, completed_at = now()
      where id = ${batchId} and ${mayBecome('failed', 'batches')} returning id, generation, total, succeeded, failed
    ), task as (
      update tasks set status = 'failed', error_code = 'cancelled', error_detail = ${cancelledDetail}, completed_at = now()
      from closed where tasks.id = ${taskId} and ${mayBecome('failed', 'tasks')}
    ), job as (
      insert into outbox (id, kind, batch_id, generation, priority) select ${uuidv7()}::uuid, 'cancel_batch', id, generation, 'interactive' from closed
    )
    select generation, total, succeeded, failed from closed`);
  const [closed] = rows;
  if (closed) {
    const { generation: _, ...counts } = closed;
    await queueBatchWebhooks(tx, { taskId, status: 'failed', ...counts });
  }
  return closed?.generation;
}

/**
 * Ends at most `limit` open captures of a batch that was cancelled, in one transaction: those under way first, then those whose turn would come next.
 * The batch has counted them. `areAll`: there are no more. `undefined` when the batch is not being cancelled, or in another generation.
 */
export async function cancelBatchCaptures(
  db: Database,
  batchId: string,
  generation: number,
  limit: number,
): Promise<{ captures: CancelledCapture[]; areAll: boolean } | undefined> {
  return transact(db, async (tx) => {
    const { rowCount } = await tx.execute(sql`select 1 from batches where id = ${batchId} and generation = ${generation} and is_cancelling`);
    if (rowCount === 0) {
      return undefined;
    }
    const { rows: next } = await tx.execute<{ captureId: string }>(sql`
      select s.capture_id as "captureId" from tasks t join tasks s on s.parent_id = t.id and s.type = 'capture' and ${isOpen('s')}
      where t.batch_id = ${batchId} and t.type = 'batch' order by s.status = 'processing' desc, s.id limit ${limit}`);
    const captures = await cancelCaptures(tx, sql`captures.id = any(${sql.param(next.map(({ captureId }) => captureId))}::uuid[])`);
    await queueCaptureWebhooks(
      tx,
      captures.map(({ taskId }) => taskId),
      'failed',
    );
    return { captures, areAll: next.length < limit };
  });
}

/** The captures of a batch that have ended as `cancelled`. */
export async function listCancelledCaptures(db: Database, batchId: string): Promise<CaptureRef[]> {
  const { rows } = await db.execute<CaptureRef>(sql`
    select c.id as "captureId", c.generation from batch_items entry join captures c on c.id = entry.capture_id
    where entry.batch_id = ${batchId} and c.error_code = 'cancelled'`);
  return rows;
}

/** Notes that all captures of a cancelled batch have been ended, and the workers told. */
export async function endBatchCancellation(db: Database, batchId: string, generation: number): Promise<void> {
  await db.execute(sql`update batches set is_cancelling = false where id = ${batchId} and generation = ${generation}`);
}
