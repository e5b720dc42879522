import { isSystemError } from '#utils/index.ts';
import type { Database, Transaction } from '#db/connect.ts';

const maxConflicts = 3;

/** Runs `work` in a transaction, anew when another transaction got in its way: locked the same rows in another order, or changed them meanwhile. */
export async function transact<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let conflicts = 0; ; conflicts += 1) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (conflicts === maxConflicts || !isConflict(error)) {
        throw error;
      }
    }
  }
}

/** A deadlock of which we were the victim, or a serialization failure. */
const isConflict = (error: unknown) => error instanceof Error && isSystemError(error.cause ?? error, '40P01', '40001');
