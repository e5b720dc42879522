import type { SQL } from 'drizzle-orm';
import { failureKindOf, grades } from '#models/index.ts';
import type { Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen, mayBecome } from '#db/legal-moves.ts';
import type { CaptureRef } from '#db/sweep.ts';

/** A capture in the new generation that makes its jobs no-ops, and the task that followed it. */
export type CancelledCapture = CaptureRef & { taskId: string };

export const cancelledDetail = failureKindOf('cancelled').meaning;

/** Ends those of the captures that `which` speaks of (rows of `captures`) that are open, and their tasks, as `cancelled`. What is stored stays. */
export async function cancelCaptures(tx: Transaction, which: SQL): Promise<CancelledCapture[]> {
  const { rows: locked } = await tx.execute<{ id: string }>(
    sql`select id from captures where ${which} and ${isOpen('captures')} order by id for update`,
  );
  if (locked.length === 0) {
    return [];
  }
  const ids = sql`${sql.param(locked.map(({ id }) => id))}::uuid[]`;
  // a statement of its own, so that it sees what was stored while the lock was waited for
  const { rows } = await tx.execute<CancelledCapture>(sql`
    with made as (
      select capture_id, bool_or(status in ('pending', 'failed')) as lacks_some from artifacts where capture_id = any(${ids}) group by capture_id
    ), closed as (
      update captures set status = 'failed', generation = generation + 1, error_code = 'cancelled', error_detail = ${cancelledDetail}, completed_at = now(),
        wait_reason = null, not_before = null,
        grade = (select v.grade from visits v where v.capture_id = captures.id
          order by exists (select 1 from artifacts a where a.visit_id = v.id and a.status = 'success') desc,
            array_position(${sql.param(grades)}::text[], v.grade) limit 1),
        completeness = case when made.lacks_some then 'some_failed' else 'complete' end
      from unnest(${ids}) wanted (id) left join made on made.capture_id = wanted.id
      where captures.id = wanted.id and ${mayBecome('failed', 'captures')}
      returning captures.id, captures.generation
    ), artifact as (
      update artifacts set status = 'failed', error_code = 'cancelled', reason = ${cancelledDetail} from closed
      where artifacts.capture_id = closed.id and artifacts.status = 'pending'
    ), task as (
      update tasks set status = 'failed', error_code = 'cancelled', error_detail = ${cancelledDetail}, completed_at = now() from closed
      where tasks.capture_id = closed.id and tasks.type = 'capture' and ${mayBecome('failed', 'tasks')}
      returning tasks.id, tasks.capture_id
    )
    select closed.id as "captureId", closed.generation, task.id as "taskId" from closed join task on task.capture_id = closed.id`);
  return rows;
}
