import { firstGenerationAfter, requeueMove } from '#status/transitions.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import type { FailedFilter } from '#db/failed-captures.ts';
import { isBeingCancelled } from '#db/legal-moves.ts';
import { reopenBatches } from '#db/settle-batch.ts';
import type { SummarizationRef } from '#db/settle-summarization.ts';
import { transact } from '#db/transact.ts';

/** Drives failed summarizations of an owner anew, as `requeueFailed` does captures. Resolves with how many there were. */
export async function requeueFailedSummarizations(
  db: Database,
  ownerId: string,
  { code, host, after, before }: FailedFilter,
  limit: number,
): Promise<number> {
  const conditions = [
    ...(code === undefined ? [] : [sql`t.error_code = ${code}`]),
    ...(host === undefined ? [] : [sql`i.host = ${host}`]),
    ...(after === undefined ? [] : [sql`t.completed_at >= ${after}::timestamptz`]),
    ...(before === undefined ? [] : [sql`t.completed_at < ${before}::timestamptz`]),
  ];
  return transact(db, async (tx) => {
    const { rows } = await tx.execute<SummarizationRef>(sql`
      select t.id as "taskId", s.generation
      from tasks t join summarizations s on s.task_id = t.id join captures c on c.id = t.capture_id join items i on i.id = c.item_uid
      where ${sql.join(
        [
          sql`t.owner_id = ${ownerId} and t.type = 'summary' and t.status = ${requeueMove.from} and c.deleted_at is null and i.deleted_at is null`,
          ...conditions,
        ],
        sql` and `,
      )}
        and not ${isBeingCancelled('t')}
      order by t.created_at desc, t.id desc limit ${limit} for update of t, s`);
    if (rows.length > 0) {
      await reopen(tx, rows);
    }
    return rows.length;
  });
}

async function reopen(tx: Transaction, refs: readonly SummarizationRef[]): Promise<void> {
  const ids = sql`${sql.param(refs.map(({ taskId }) => taskId))}::uuid[]`;
  const generations = sql.param(refs.map(({ generation }) => firstGenerationAfter(generation)));
  await tx.execute(sql`
    with reopened as (
      update tasks set status = ${requeueMove.to}, error_code = null, error_detail = null, started_at = null, completed_at = null
      where id = any(${ids}) and status = ${requeueMove.from} returning id
    ), summarization as (
      update summarizations s set generation = wanted.generation, attempts = 0, dispatched_at = null, seen_at = null
      from unnest(${ids}, ${generations}::smallint[]) wanted (id, generation) join reopened on reopened.id = wanted.id
      where s.task_id = wanted.id returning s.task_id, s.generation, s.priority
    )
    insert into outbox (id, kind, task_id, generation, priority) select gen_random_uuid(), 'summarize', task_id, generation, priority from summarization`);

  await reopenBatches(
    tx,
    sql`select p.batch_id, count(*)::integer as items from tasks t join tasks p on p.id = t.parent_id and p.type = 'batch'
      where t.id = any(${ids}) group by p.batch_id order by p.batch_id`,
  );
}
