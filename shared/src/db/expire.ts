import { uuidv7Floor } from '#utils/index.ts';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen } from '#db/legal-moves.ts';

const chunkSize = 2_000;

/** Removes tasks, and batches with them, that ended more than `days` ago; items, captures and artifacts stay. Resolves with how many. */
export async function expireTasks(db: Database, days: number): Promise<number> {
  const before = new Date(Date.now() - days * 24 * 3_600_000);
  let total = 0;
  let removed: number;
  do {
    // by id, since ids are made in the order of time: what ended before was made before
    const { rowCount } = await db.execute(sql`
      with expired as (
        select id, batch_id from tasks where id < ${uuidv7Floor(before.getTime())} and completed_at < ${before.toISOString()}::timestamptz and not ${isOpen('tasks')}
        order by id limit ${chunkSize}
      ), batch as (
        delete from batches using expired where batches.id = expired.batch_id
      )
      delete from tasks using expired where tasks.id = expired.id`);
    removed = rowCount ?? 0;
    total += removed;
  } while (removed === chunkSize);
  return total;
}
