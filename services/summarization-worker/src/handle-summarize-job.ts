import { beginSummarization, findStoredSummary, settleSummarization } from '@htbase/shared/db';
import type { Database, SummarizationOutcome } from '@htbase/shared/db';
import { failureKindOf } from '@htbase/shared/models';
import type { SummarizeJob } from '@htbase/shared/models';
import type { GenerationWatch, JobContext } from '@htbase/shared/queue';
import type { LiveStatus, LiveUpdate, TaskEvents } from '@htbase/shared/status';
import { PermanentError, RetryLaterError, errorMessageOf } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import type { Chain } from '#chain.ts';
import type { KeptResults } from '#summary.ts';

export interface SummarizeJobDeps {
  db: Database;
  chain: Chain;
  keptResultsIn(scope: string): KeptResults;
  liveStatus: LiveStatus;
  taskEvents: TaskEvents;
  generationWatch: GenerationWatch;
  log: Log;
}

/** How often a worker may die with a job before the job is held to be the reason. */
const maxStalls = 3;
/** How the stages of a subtask, from 0 to 1, share out among what is before and after the writing itself. */
const [begunShare, writtenShare] = [0.05, 0.95];

/**
 * Builds the handler of one summarize job: the article's summary, stored with the end of its task in one transaction. One that was stored before of the same
 * text by the same summarizer will do, unless the request was forced.
 */
export function createSummarizeHandler(deps: SummarizeJobDeps) {
  const { db, chain, keptResultsIn, liveStatus, taskEvents, generationWatch, log } = deps;

  return async function handleSummarizeJob(job: SummarizeJob, context: JobContext): Promise<{ status: string }> {
    const { attempt, event } = context;
    const ref = { taskId: job.taskId, generation: job.generation };
    Object.assign(event, { task_id: job.taskId, item_id: job.itemId, capture_id: job.captureId });
    // advisory: Redis may be gone for a moment, and the rows say how it ends
    const report = (change: Pick<LiveUpdate, 'status' | 'stage' | 'progress' | 'notBefore' | 'reason' | 'errorCode'>) =>
      liveStatus
        .update({ ...change, ...ref, archiver: 'summary', attempts: attempt })
        .catch((error: unknown) => log.warn({ error: errorMessageOf(error) }, 'live_status_failed'));

    const reportRetry = (delayMs: number, why: Pick<LiveUpdate, 'reason' | 'errorCode'>) =>
      report({ ...why, status: 'retrying', notBefore: new Date(Date.now() + delayMs) });

    using watch = generationWatch.watch(job.taskId, job.generation);
    const end = async (outcome: SummarizationOutcome, status: string) => {
      if (!(await settleSummarization(db, ref, outcome))) {
        return superseded;
      }
      const isFailed = 'code' in outcome;
      await report({ status: isFailed ? 'failed' : 'success', stage: 'stored', ...(isFailed && { errorCode: outcome.code }) });
      await taskEvents.announce(job.taskId).catch(() => {}); // gateways look at the rows too
      return { status };
    };

    const work = await beginSummarization(db, ref, attempt);
    if (!work) {
      return superseded;
    }
    if (!work.article) {
      return end({ code: 'no_article' }, 'failed');
    }
    if (context.stalledCount >= maxStalls) {
      return end({ code: 'worker_lost' }, 'failed');
    }
    await report({ status: 'processing', stage: 'making', progress: begunShare });

    const storedId = work.isForced ? undefined : await findStoredSummary(db, work, chain.summarizer);
    if (storedId !== undefined) {
      return end({ storedId }, 'reused');
    }
    try {
      const summary = await chain.summarize(work.article, {
        ownerId: work.ownerId,
        kept: keptResultsIn(work.isForced ? job.taskId : work.ownerId), // who wants a new one wants no part of an old one
        signal: AbortSignal.any([context.signal, watch.signal]),
        onProgress: (share) => void report({ status: 'processing', stage: 'making', progress: begunShare + share * (writtenShare - begunShare) }),
      });
      const { provider, model, calls, inputTokens, outputTokens, fallbackFrom } = summary;
      Object.assign(event, { provider, model, calls, input_tokens: inputTokens, output_tokens: outputTokens, fallback_from: fallbackFrom });
      return await end({ summary, textHash: work.textHash, summarizer: chain.summarizer }, 'summarized');
    } catch (error) {
      if (watch.signal.aborted) {
        return superseded;
      }
      if (context.signal.aborted) {
        throw error; // the job goes back to its queue
      }
      if (error instanceof RetryLaterError) {
        await reportRetry(error.delayMs, { reason: 'It is not its turn yet, or the language model is busy.' });
        throw error;
      }
      if (error instanceof PermanentError || context.isLastAttempt) {
        Object.assign(event, { error: errorMessageOf(error) });
        return end({ code: 'summary_failed' }, 'failed');
      }
      await reportRetry(context.retryDelayMs, { reason: failureKindOf('summary_failed').meaning, errorCode: 'summary_failed' });
      throw error;
    }
  };
}

const superseded = { status: 'superseded' };
