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

function isIn(table: string, states: readonly TaskStatus[]): SQL {
  return sql.raw(`${table}.status in (${states.map((state) => `'${state}'`).join(', ')})`);
}
