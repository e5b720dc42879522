import { finalizeBatch } from '@htbase/shared/db';
import type { BatchJob } from '@htbase/shared/models';
import type { JobContext } from '@htbase/shared/queue';
import type { FinishDeps } from '#captures/handle-finish-job.ts';

/** Builds the handler that ends a batch once its last capture has ended. */
export function createFinalizeHandler({ db, onSettled }: FinishDeps) {
  return async function handleFinalizeJob(job: BatchJob, { event }: JobContext): Promise<{ status: string }> {
    event['batch_id'] = job.batchId;
    const settlement = await finalizeBatch(db, job.batchId, job.generation);
    if (!settlement) {
      return { status: 'superseded' };
    }
    onSettled(settlement.taskId);
    Object.assign(event, { total: settlement.total, succeeded: settlement.succeeded, failed: settlement.failed });
    return { status: settlement.status };
  };
}
