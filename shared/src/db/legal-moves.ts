import type { SQL } from 'drizzle-orm';
import type { TaskStatus } from '#models/index.ts';
import { openStates, statesThatMayBecome } from '#status/transitions.ts';
import { sql } from '#db/drizzle.ts';

/**
 * What stands in the `where` of whoever writes the status `to` into the rows of `table`. As literals, not as a parameter: the partial index
 * over captures that haven't ended is found by them.
 */
export function mayBecome(to: TaskStatus, table: string): SQL {
  return isIn(table, statesThatMayBecome(to));
}

/** A row of `table` that has not ended. */
export function isOpen(table: string): SQL {
  return isIn(table, openStates);
}

/** A row of `tasks`, called `task`, of a batch that is being cancelled: which ends it, and nobody else is to drive it anew. */
export function isBeingCancelled(task: string): SQL {
  return sql.raw(`exists (select 1 from tasks p join batches b on b.id = p.batch_id where p.id = ${task}.parent_id and b.is_cancelling)`);
}

function isIn(table: string, states: readonly TaskStatus[]): SQL {
  return sql.raw(`${table}.status in (${states.map((state) => `'${state}'`).join(', ')})`);
}
