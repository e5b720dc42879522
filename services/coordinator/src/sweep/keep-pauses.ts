import { listPausedQueues } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import type { QueueControl } from '@htbase/shared/queue';
import type { Log } from '@htbase/shared/utils';

/** Pauses the queues that are to be paused, and no others: Redis forgets it when it is wiped. */
export async function keepPauses({ db, queueControl, log }: { db: Database; queueControl: QueueControl; log: Log }): Promise<void> {
  const wanted = new Set(await listPausedQueues(db));
  for (const { queue, isPaused } of await queueControl.counts()) {
    if (isPaused !== wanted.has(queue)) {
      await (isPaused ? queueControl.resume(queue) : queueControl.pause(queue));
      log.warn({ queue, is_paused: !isPaused }, 'queue_pause_restored');
    }
  }
}
