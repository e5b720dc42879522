import { settleCapture } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import type { FinishJob } from '@htbase/shared/models';
import type { JobContext } from '@htbase/shared/queue';

export interface FinishDeps {
  db: Database;
  /** Tells those who wait for it; after the commit. */
  onSettled(taskId: string | null): void;
}

export interface FinishCaptureDeps extends FinishDeps {
  /** Puts the new outbox rows on their queues. */
  relay(): Promise<void>;
}

/** Builds the handler that settles a capture once all its lanes are stored (or have failed). */
export function createFinishHandler({ db, onSettled, relay }: FinishCaptureDeps) {
  return async function handleFinishJob(job: FinishJob, { event }: JobContext): Promise<{ status: string }> {
    Object.assign(event, { task_id: job.taskId, item_id: job.itemId, capture_id: job.captureId });
    // an artifact that is pending now has no manifest behind it: its worker died with it
    const settlement = await settleCapture(db, job.captureId, job.generation, 'worker_lost');
    if (!settlement) {
      return { status: 'superseded' };
    }
    onSettled(settlement.taskId);
    if (settlement.summaryTaskId !== null) {
      event['summary_task_id'] = settlement.summaryTaskId;
      void relay();
    }
    Object.assign(event, { grade: settlement.grade, completeness: settlement.completeness, error_code: settlement.code });
    return { status: settlement.status };
  };
}
