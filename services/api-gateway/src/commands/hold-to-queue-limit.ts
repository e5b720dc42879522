import { acceptWithin } from '@htbase/shared/db';
import type { Database, Transaction } from '@htbase/shared/db';
import { RateLimitedError } from '#plugins/problems.ts';

/** When to look again whether some have ended: nobody can say. */
const retryMs = 30_000;

export interface QueueRequest<T> {
  db: Database | Transaction;
  ownerId: string;
  /** Captures that are to be added, at most. */
  count: number;
  accept(db: Database | Transaction): Promise<T>;
  /** How many were. */
  added(accepted: T): number;
}

/**
 * Accepts captures as long as no more of the owner's than `maxQueued` (0: any number) wait or are under way.
 * @throws RateLimitedError `too_many_queued` otherwise: nothing is written.
 */
export async function holdToQueueLimit<T>(maxQueued: number, { db, ownerId, count, accept, added }: QueueRequest<T>): Promise<T> {
  if (maxQueued === 0) {
    return accept(db);
  }
  const accepted = await acceptWithin(
    db,
    { ownerId, limit: maxQueued, count },
    async (inner) => ({ value: await accept(inner) }),
    ({ value }) => added(value),
  );
  if (!accepted) {
    const what = count === 1 ? 'This one would be' : `These ${count} would make it`;
    throw new RateLimitedError(
      `${what} more than the ${maxQueued} captures of yours that may wait or be under way at once. Come back when some have ended.`,
      retryMs,
      'too_many_queued',
    );
  }
  return accepted.value;
}
