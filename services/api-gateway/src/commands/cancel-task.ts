import { cancelBatchCaptures, cancelTask as cancelInDatabase } from '@htbase/shared/db';
import type { CancelledBatch, CancelledWork, Database } from '@htbase/shared/db';
import { generationOfSummary } from '@htbase/shared/queue';
import type { Generations } from '@htbase/shared/queue';
import type { TaskEvents } from '@htbase/shared/status';
import { errorMessageOf, isUuid } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import { ConflictError, NotFoundError } from '#plugins/problems.ts';

export interface CancelTaskDeps {
  db: Database;
  tellCancelled: TellCancelled;
  log: Log;
  /** Tells a coordinator that there is work: a batch may be at its end. */
  poke(): void;
}

export type CancelTask = ReturnType<typeof createCancelTask>;

/** Captures or summarizations of a batch that are ended before the answer: those under way among them. Coordinators end the rest. */
const capturesAtOnce = 250;

/** Builds the command that ends a task: the rows first, then the workers and whoever follows it are told. Cancelling twice is no error, cancelling what has ended is. */
export function createCancelTask({ db, tellCancelled, log, poke }: CancelTaskDeps) {
  return async function cancelTask(ownerId: string, taskId: string): Promise<void> {
    const cancellation = isUuid(taskId) ? await cancelInDatabase(db, ownerId, taskId) : undefined;
    if (!cancellation) {
      throw new NotFoundError('task_not_found', `There is no task "${taskId}".`);
    }
    if (cancellation.status === 'ended') {
      throw new ConflictError('task_ended', 'The task has ended already; there is nothing to cancel. GET it to see how it ended.');
    }
    if (cancellation.status === 'cancelled') {
      poke(); // a batch may be at its end, or have captures to be ended
      const first = cancellation.batch && (await endFirstCaptures(cancellation.batch));
      await tellCancelled(first ?? cancellation, taskId);
    }
  };

  async function endFirstCaptures({ batchId, generation }: CancelledBatch) {
    try {
      return await cancelBatchCaptures(db, batchId, generation, capturesAtOnce);
    } catch (error) {
      log.warn({ batch_id: batchId, error: errorMessageOf(error) }, 'batch_captures_not_cancelled'); // coordinators will
      return undefined;
    }
  }
}

export interface TellCancelledDeps {
  generations: Generations;
  taskEvents: TaskEvents;
  log: Log;
}

export type TellCancelled = ReturnType<typeof createTellCancelled>;

/**
 * Builds what tells workers and followers what was cancelled (and the task `alsoEnded`). Without Redis work that is under way goes on to its end, but nothing
 * of it is kept.
 */
export function createTellCancelled({ generations, taskEvents, log }: TellCancelledDeps) {
  return async function tellCancelled({ captures, summaries }: CancelledWork, ...alsoEnded: readonly string[]): Promise<void> {
    try {
      await generations.supersede([...captures, ...summaries.map(generationOfSummary)]);
      const taskIds = new Set([...alsoEnded, ...[...captures, ...summaries].map(({ taskId }) => taskId)]);
      await Promise.all([...taskIds].map((id) => taskEvents.announce(id)));
    } catch (error) {
      log.warn({ error: errorMessageOf(error) }, 'cancel_not_told');
    }
  };
}
