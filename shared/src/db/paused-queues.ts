import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';

/** Notes that an operator has paused a queue, or let it go on. */
export async function setQueuePaused(db: Database, queue: string, isPaused: boolean): Promise<void> {
  await db.execute(
    isPaused
      ? sql`insert into paused_queues (queue) values (${queue}) on conflict do nothing`
      : sql`delete from paused_queues where queue = ${queue}`,
  );
}

/** The queues that are to be paused. */
export async function listPausedQueues(db: Database): Promise<string[]> {
  const { rows } = await db.execute<{ queue: string }>(sql`select queue from paused_queues`);
  return rows.map(({ queue }) => queue);
}
