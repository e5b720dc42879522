import { failureKindOf } from '#models/index.ts';
import type { FailureCode, TaskStatus } from '#models/index.ts';
import { textHashOfArticle } from '#db/accept-summarization.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen, mayBecome } from '#db/legal-moves.ts';
import { countInBatch } from '#db/settle-batch.ts';
import { adoptSummary, insertSummary } from '#db/store-summary.ts';
import type { SummarySubject, WrittenSummary } from '#db/store-summary.ts';
import { transact } from '#db/transact.ts';
import { queueSummaryWebhooks } from '#db/webhooks.ts';

/** A summarization in one generation: what its job speaks of. */
export type SummarizationRef = {
  taskId: string;
  generation: number;
};

export type SummarizationWork = {
  ownerId: string;
  captureId: string;
  isForced: boolean;
  /** None: it is gone since it was asked for. */
  article: { title: string | null; text: string; language: string | null } | null;
  textHash: Buffer;
};

const fromCurrent = (taskId: string, generation: number) => sql`
  from tasks t join summarizations s on s.task_id = t.id join captures c on c.id = t.capture_id join items i on i.id = c.item_uid
  where t.id = ${taskId} and s.generation = ${generation} and ${isOpen('t')} and c.deleted_at is null and i.deleted_at is null`;

/** Notes that a worker has begun (again), and reads what it is to summarize. `undefined` when there is nothing to do in this generation any more. */
export async function beginSummarization(
  db: Database,
  { taskId, generation }: SummarizationRef,
  attempt: number,
): Promise<SummarizationWork | undefined> {
  const { rows } = await db.execute<SummarizationWork>(sql`
    with begun as (
      select t.id, t.owner_id, t.capture_id, s.is_forced ${fromCurrent(taskId, generation)} for update of t, s
    ), summarization as (
      update summarizations set seen_at = now(), attempts = greatest(attempts, ${attempt}) from begun where task_id = begun.id
    ), task as (
      update tasks set status = 'processing', started_at = coalesce(tasks.started_at, now()) from begun
      where tasks.id = begun.id and ${mayBecome('processing', 'tasks')}
    )
    select begun.owner_id as "ownerId", begun.capture_id as "captureId", begun.is_forced as "isForced", ${textHashOfArticle} as "textHash",
      case when a.capture_id is not null then json_build_object('title', a.title, 'text', a.text, 'language', a.language) end as article
    from begun left join articles a on a.capture_id = begun.capture_id`);
  return rows[0];
}

/** What a summarization came to: a new summary, one that was stored before, or none. */
export type SummarizationOutcome = WrittenSummary | { storedId: string } | { code: FailureCode; detail?: string | undefined };

/**
 * Ends a summarization and its task in one transaction, exactly once, tells its webhooks and counts it in its batch. False when it has ended already, is of
 * another generation, or what it is about was removed: then nothing is written.
 */
export async function settleSummarization(db: Database, { taskId, generation }: SummarizationRef, outcome: SummarizationOutcome): Promise<boolean> {
  return transact(db, async (tx) => {
    const { rows } = await tx.execute<SummarySubject & { ownerId: string }>(sql`
      select t.owner_id as "ownerId", c.id as "captureId", c.item_uid as "itemUid"
      ${fromCurrent(taskId, generation)} for update of t, s`);
    const [open] = rows;
    if (!open) {
      return false;
    }
    const summaryId = await keep(tx, open, outcome);
    const status = summaryId === null ? 'failed' : 'success';
    await writeEnd(tx, taskId, status, summaryId, outcome);
    await queueSummaryWebhooks(tx, [taskId]);
    await countSummaries(tx, [taskId], status); // last: all summarizations of a batch wait for its row
    return true;
  });
}

async function keep(tx: Transaction, open: SummarySubject & { ownerId: string }, outcome: SummarizationOutcome): Promise<string | null> {
  if ('summary' in outcome) {
    return insertSummary(tx, open, outcome);
  }
  if ('code' in outcome) {
    return null;
  }
  const adopted = await adoptSummary(tx, outcome.storedId, open);
  if (adopted === undefined) {
    throw new Error('the stored summary was removed meanwhile'); // another attempt writes a new one
  }
  return adopted;
}

async function writeEnd(
  tx: Transaction,
  taskId: string,
  status: Extract<TaskStatus, 'success' | 'failed'>,
  summaryId: string | null,
  outcome: SummarizationOutcome,
): Promise<void> {
  const code = 'code' in outcome ? outcome.code : null;
  const detail = 'code' in outcome ? (outcome.detail ?? failureKindOf(outcome.code).meaning) : null;
  await tx.execute(sql`
    with summarization as (update summarizations set summary_id = ${summaryId}, seen_at = now() where task_id = ${taskId})
    update tasks set status = ${status}, error_code = ${code}, error_detail = ${detail}, started_at = coalesce(started_at, now()), completed_at = now()
    where id = ${taskId} and ${mayBecome(status, 'tasks')}`);
}

/** Counts summarizations that have just ended, each in its batch if it has one. Last in the transaction, as `countInBatch`. */
export async function countSummaries(tx: Transaction, taskIds: readonly string[], status: 'success' | 'failed'): Promise<void> {
  const { rows } = await tx.execute<{ batchId: string; count: number }>(sql`
    select b.batch_id as "batchId", count(*)::int as count from tasks t join tasks b on b.id = t.parent_id and b.type = 'batch'
    where t.id = any(${sql.param(taskIds)}::uuid[]) group by b.batch_id order by b.batch_id`);
  for (const { batchId, count } of rows) {
    await countInBatch(tx, batchId, status === 'success' ? { succeeded: count, failed: 0 } : { succeeded: 0, failed: count });
  }
}
