import { cancelTask as cancelInDatabase } from '@htbase/shared/db';
import type { CancelledCapture, Database } from '@htbase/shared/db';
import type { Generations } from '@htbase/shared/queue';
import type { TaskEvents } from '@htbase/shared/status';
import { errorMessageOf, isUuid } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import { ConflictError, NotFoundError } from '#plugins/problems.ts';

export interface CancelTaskDeps {
  db: Database;
  generations: Generations;
  taskEvents: TaskEvents;
  log: Log;
  /** Tells a coordinator that there is work: a batch may be at its end. */
  poke(): void;
}

export type CancelTask = ReturnType<typeof createCancelTask>;

/** Builds the command that ends a task: the rows first, then the workers and whoever follows it are told. Cancelling twice is no error, cancelling what has ended is. */
export function createCancelTask({ db, generations, taskEvents, log, poke }: CancelTaskDeps) {
  return async function cancelTask(ownerId: string, taskId: string): Promise<void> {
    const cancellation = isUuid(taskId) ? await cancelInDatabase(db, ownerId, taskId) : undefined;
    if (!cancellation) {
      throw new NotFoundError('task_not_found', `There is no task "${taskId}".`);
    }
    if (cancellation.status === 'ended') {
      throw new ConflictError('task_ended', 'The task has ended already; there is nothing to cancel. GET it to see how it ended.');
    }
    if (cancellation.status === 'cancelled') {
      // without Redis a visit that is under way goes on to its end, but nothing of it is kept
      await tell(taskId, cancellation.captures).catch((error: unknown) => log.warn({ error: errorMessageOf(error) }, 'cancel_not_told'));
      poke();
    }
  };

  async function tell(taskId: string, captures: readonly CancelledCapture[]): Promise<void> {
    await generations.supersede(captures);
    await Promise.all([...new Set([taskId, ...captures.map((capture) => capture.taskId)])].map((id) => taskEvents.announce(id)));
  }
}
