import type { SQL } from 'drizzle-orm';
import type { Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen, mayBecome } from '#db/legal-moves.ts';
import type { SummarizationRef } from '#db/settle-summarization.ts';

const cancelledDetail = 'The summarization was cancelled.';

/** Ends those of the summarizations that `which` speaks of (rows `t` of tasks) that are open as `cancelled`; in the new generation their jobs are no-ops. */
export async function cancelSummarizations(tx: Transaction, which: SQL): Promise<SummarizationRef[]> {
  const { rows: locked } = await tx.execute<{ id: string }>(sql`
    select t.id from tasks t join summarizations s on s.task_id = t.id where t.type = 'summary' and ${isOpen('t')} and ${which}
    order by t.id for update of t, s`);
  if (locked.length === 0) {
    return [];
  }
  const ids = sql`${sql.param(locked.map(({ id }) => id))}::uuid[]`;
  const { rows } = await tx.execute<SummarizationRef>(sql`
    with closed as (
      update tasks set status = 'failed', error_code = 'cancelled', error_detail = ${cancelledDetail}, completed_at = now()
      where id = any(${ids}) and ${mayBecome('failed', 'tasks')} returning id
    )
    update summarizations set generation = generation + 1 from closed where task_id = closed.id
    returning task_id as "taskId", generation`);
  return rows;
}
