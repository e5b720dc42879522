import type { SQL } from 'drizzle-orm';
import type { TaskStatus } from '#models/index.ts';
import { uuidv7 } from '#utils/index.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen } from '#db/legal-moves.ts';
import { queueWebhooks } from '#db/webhooks.ts';

/**
 * Counts items of a batch that have just ended, in the transaction that ended them; the last ones ask for the batch's end. A batch that has ended before
 * them was cancelled, and has counted them as failed: what succeeds all the same, after a requeue, is counted anew.
 */
export async function countInBatch(tx: Transaction, batchId: string, { succeeded, failed }: { succeeded: number; failed: number }): Promise<void> {
  await tx.execute(sql`
    with counted as (
      update batches set succeeded = succeeded + ${succeeded},
        open = open - case when ${isOpen('batches')} then ${succeeded + failed}::int else 0 end,
        failed = failed + case when ${isOpen('batches')} then ${failed}::int else ${-succeeded}::int end
      where id = ${batchId} returning id, status, open, generation, request
    )
    insert into outbox (id, kind, batch_id, generation, priority)
    select ${uuidv7()}::uuid, 'finalize_batch', id, generation, request->>'priority' from counted where open = 0 and ${isOpen('counted')}`);
}

/** Counts captures that have just been ended without success, each in its batch if it has one. Last in the transaction: all captures of a batch wait for its row. */
export async function countFailedInBatches(tx: Transaction, captureIds: readonly string[]): Promise<void> {
  const { rows } = await tx.execute<{ batchId: string; failed: number }>(sql`
    select batch_id as "batchId", count(*)::int as failed from batch_items where capture_id = any(${sql.param(captureIds)}::uuid[])
    group by batch_id order by batch_id`);
  for (const { batchId, failed } of rows) {
    await countInBatch(tx, batchId, { succeeded: 0, failed });
  }
}

/**
 * Opens batches again of which items have been driven anew: `again` selects `batch_id` and how many `items`, in a fixed order. One whose end was asked for gets a
 * new generation, in which it can be asked for again; one that was cancelled stays so, since its other items are not to be made.
 */
export async function reopenBatches(tx: Transaction, again: SQL): Promise<void> {
  await tx.execute(sql`
    with again as (${again}), batch as (
      update batches set status = 'processing', generation = case when open = 0 then generation + 1 else generation end,
        open = open + again.items, failed = failed - again.items, completed_at = null
      from again where batches.id = again.batch_id
        and not exists (select 1 from tasks where batch_id = again.batch_id and type = 'batch' and error_code = 'cancelled')
      returning batches.id
    )
    update tasks set status = 'processing', error_code = null, error_detail = null, completed_at = null
    from batch where tasks.batch_id = batch.id and tasks.type = 'batch'`);
}

export type BatchSettlement = {
  taskId: string;
  status: Extract<TaskStatus, 'success' | 'failed'>;
  total: number;
  succeeded: number;
  failed: number;
};

/**
 * Ends a batch and its task in one transaction, exactly once, and says so to its webhooks: success when at least one capture succeeded.
 * `undefined` when something of it is still open, it has ended already, or it is of another generation.
 */
export async function finalizeBatch(db: Database, batchId: string, generation: number): Promise<BatchSettlement | undefined> {
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<BatchSettlement>(sql`
      with ended as (
        update batches set status = case when succeeded > 0 then 'success' else 'failed' end, completed_at = now()
        where id = ${batchId} and generation = ${generation} and open = 0 and ${isOpen('batches')}
        returning id, status, total, succeeded, failed
      )
      update tasks set status = ended.status, started_at = coalesce(started_at, now()), completed_at = now(),
        error_code = case when ended.status = 'failed' then 'all_failed' end
      from ended where tasks.batch_id = ended.id and tasks.type = 'batch' and ${isOpen('tasks')}
      returning tasks.id as "taskId", ended.status, total, succeeded, failed`);
    const [settlement] = rows;
    if (settlement) {
      await queueBatchWebhooks(tx, settlement);
    }
    return settlement;
  });
}

/** Writes the deliveries of a batch's end. */
export async function queueBatchWebhooks(tx: Transaction, { taskId, ...counts }: BatchSettlement): Promise<void> {
  await queueWebhooks(tx, taskId, 'batch.completed', async () => ({ task_id: taskId, ...counts, status_url: `/api/v2/tasks/${taskId}` }));
}
