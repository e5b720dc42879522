import { isLastGeneration } from '#status/transitions.ts';
import { uuidv7 } from '#utils/index.ts';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isBeingCancelled, isOpen } from '#db/legal-moves.ts';
import type { SummarizationRef } from '#db/settle-summarization.ts';

/** Summarizations that were dispatched, haven't ended, and have shown no sign of life since `before`; oldest sign first. */
export async function findStaleSummarizations(db: Database, before: string, limit: number): Promise<SummarizationRef[]> {
  const { rows } = await db.execute<SummarizationRef>(sql`
    select s.task_id as "taskId", s.generation from tasks t join summarizations s on s.task_id = t.id
    where t.type = 'summary' and ${isOpen('t')} and s.dispatched_at is not null and coalesce(s.seen_at, s.dispatched_at) <= ${before}::timestamptz
      and not ${isBeingCancelled('t')}
    order by coalesce(s.seen_at, s.dispatched_at) limit ${limit}`);
  return rows;
}

/** Notes a sign of life of summarizations in these generations. */
export async function markSummarizationsSeen(db: Database, refs: readonly SummarizationRef[]): Promise<void> {
  if (refs.length > 0) {
    await db.execute(sql`
      update summarizations s set seen_at = now()
      from unnest(${sql.param(refs.map(({ taskId }) => taskId))}::uuid[], ${sql.param(refs.map(({ generation }) => generation))}::smallint[]) seen (id, generation)
      where s.task_id = seen.id and s.generation = seen.generation`);
  }
}

/**
 * Drives a summarization anew: the next generation and its outbox row, in one statement. False when someone else did so first, it has ended, or this was the
 * last generation: then the caller ends it.
 */
export async function startNextSummarization(db: Database, { taskId, generation }: SummarizationRef): Promise<boolean> {
  if (isLastGeneration(generation)) {
    return false;
  }
  const bumped = await db.execute(sql`
    with open as (
      select t.id from tasks t join summarizations s on s.task_id = t.id
      where t.id = ${taskId} and s.generation = ${generation} and ${isOpen('t')} for update of t, s
    ), bumped as (
      update summarizations s set generation = s.generation + 1, dispatched_at = null, seen_at = null from open where s.task_id = open.id
      returning s.task_id, s.generation, s.priority
    )
    insert into outbox (id, kind, task_id, generation, priority)
    select ${uuidv7()}::uuid, 'summarize', task_id, generation, priority from bumped`);
  return bumped.rowCount === 1;
}
