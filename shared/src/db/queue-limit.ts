import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen } from '#db/legal-moves.ts';

export interface QueueLimit {
  ownerId: string;
  /** Captures that may wait or be under way at once. */
  limit: number;
  /** Those that are to be added, at most. */
  count: number;
}

/** Requests for one capture each that may be accepted at the same moment without knowing of each other. */
const slack = 200;
/** Any constant will do, as long as nobody else uses it in this database. */
const queueLock = 7_480_204;

/**
 * Runs `accept`, unless more captures of the owner than allowed would wait or be under way then: it resolves with `undefined` and nothing is written.
 * `added` says how many captures it really made. Near the limit, and for batches, requests of an owner go one by one.
 */
export async function acceptWithin<T>(
  db: Database | Transaction,
  { ownerId, limit, count }: QueueLimit,
  accept: (db: Database | Transaction) => Promise<T>,
  added: (accepted: T) => number,
): Promise<T | undefined> {
  if (count === 1 && (await countQueued(db, ownerId, limit)) + slack <= limit) {
    return accept(db);
  }
  try {
    return await db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${queueLock}, hashtext(${ownerId}))`);
      const queued = await countQueued(tx, ownerId, limit);
      const accepted = await accept(tx);
      if (queued + added(accepted) > limit) {
        throw new QueueFull();
      }
      return accepted;
    });
  } catch (error) {
    if (error instanceof QueueFull) {
      return undefined;
    }
    throw error;
  }
}

/** Rolls the transaction back. */
class QueueFull extends Error {}

/** Captures of an owner that have not ended, those included that batches have not made yet; beyond `limit` it stops counting. */
export async function countQueued(db: Database | Transaction, ownerId: string, limit: number): Promise<number> {
  const { rows } = await db.execute<{ queued: number }>(sql`
    select ((select count(*) from (
        select 1 from tasks where owner_id = ${ownerId} and parent_id is null and type = 'capture' and ${isOpen('tasks')} limit ${limit}) single)
      + (select coalesce(sum(open), 0) from batches where owner_id = ${ownerId} and ${isOpen('batches')}))::int as queued`);
  return rows[0]!.queued;
}
