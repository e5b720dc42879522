import { cancelBatchCaptures, endBatchCancellation, listCancelledCaptures, listCancelledSummarizations } from '@htbase/shared/db';
import type { BatchJob } from '@htbase/shared/models';
import { generationOfSummary } from '@htbase/shared/queue';
import type { Generations, JobContext } from '@htbase/shared/queue';
import { RetryLaterError } from '@htbase/shared/utils';
import type { FinishDeps } from '#captures/handle-finish-job.ts';

export interface CancelDeps extends FinishDeps {
  generations: Generations;
}

/** Captures or summarizations a run ends: some 100 ms of PostgreSQL. */
const chunkSize = 250;

/**
 * Builds the handler that ends the captures or summarizations of a batch that was cancelled, a chunk a run, and tells the workers: between two chunks the job goes back to its
 * queue. Workers are told of all once more at the end, since whoever ended a chunk may have died before it told them.
 */
export function createCancelHandler({ db, generations, onSettled }: CancelDeps) {
  return async function handleCancelJob({ batchId, generation }: BatchJob, { event }: JobContext): Promise<{ status: string }> {
    event['batch_id'] = batchId;
    const ended = await cancelBatchCaptures(db, batchId, generation, chunkSize);
    if (!ended) {
      return { status: 'superseded' };
    }
    event['ended'] = ended.captures.length + ended.summaries.length;
    await generations.supersede([...ended.captures, ...ended.summaries.map(generationOfSummary)]);
    [...ended.captures, ...ended.summaries].forEach(({ taskId }) => onSettled(taskId));
    if (!ended.areAll) {
      throw new RetryLaterError('more_to_cancel', 'not all captures of the batch have been ended', 0);
    }
    const summaries = await listCancelledSummarizations(db, batchId);
    await generations.supersede([...(await listCancelledCaptures(db, batchId)), ...summaries.map(generationOfSummary)]);
    await endBatchCancellation(db, batchId, generation);
    return { status: 'cancelled' };
  };
}
