import { expandBatch } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import type { BatchJob } from '@htbase/shared/models';
import type { JobContext } from '@htbase/shared/queue';
import { RetryLaterError } from '@htbase/shared/utils';

export interface ExpandDeps {
  db: Database;
  /** Puts the new outbox rows on their queues. */
  relay(): Promise<void>;
}

/** Captures a run makes the rows of: some 50 ms of PostgreSQL. */
const chunkSize = 250;

/**
 * Builds the handler that makes the rows of a batch, a chunk a run: between two chunks the job goes back to its queue, so that what is more urgent
 * overtakes. Where it stands is in the batch's row.
 */
export function createExpandHandler({ db, relay }: ExpandDeps) {
  return async function handleExpandJob(job: BatchJob, { event }: JobContext): Promise<{ status: string }> {
    event['batch_id'] = job.batchId;
    const expansion = await expandBatch(db, job.batchId, job.generation, chunkSize);
    if (!expansion) {
      return { status: 'superseded' };
    }
    Object.assign(event, expansion);
    void relay();
    if (expansion.expanded < expansion.total) {
      throw new RetryLaterError('more_to_expand', `${expansion.expanded} of ${expansion.total} have their rows`, 0);
    }
    return { status: 'expanded' };
  };
}
