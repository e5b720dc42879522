import type { Redis } from 'ioredis';
import {
  findStaleBatches,
  findStaleCaptures,
  findStaleSummarizations,
  markSeen,
  markSummarizationsSeen,
  secondsAgo,
  settleCapture,
  settleSummarization,
  startNextBatchGeneration,
  startNextGeneration,
  startNextSummarization,
} from '@htbase/shared/db';
import type { CaptureRef, Database, StaleCapture, SummarizationRef } from '@htbase/shared/db';
import { generationOfSummary, intactKey } from '@htbase/shared/queue';
import type { FlowStates, Generations } from '@htbase/shared/queue';
import { isLastGeneration } from '@htbase/shared/status';
import type { Log } from '@htbase/shared/utils';

export interface SweeperDeps {
  db: Database;
  redis: Redis;
  prefix: string;
  flowStates: FlowStates;
  generations: Generations;
  staleSeconds: number;
  log: Log;
  /** Tells those who wait for a task that it has ended. */
  onSettled(taskId: string | null): void;
  /** Puts the new outbox rows on their queues. */
  relay(): Promise<void>;
}

type Counts = { alive: number; driven_anew: number; given_up: number };

/** One look for work that got lost: of captures and summarizations (counted together), and of batches as a whole. */
export async function sweep(deps: SweeperDeps): Promise<Counts & { batches_driven_anew: number }> {
  const { db, redis, prefix, staleSeconds, log, relay } = deps;
  // after a wipe of Redis all of it is lost: there is nothing to wait for
  const isIntact = (await redis.exists(intactKey(prefix))) === 1;
  const before = await secondsAgo(db, isIntact ? staleSeconds : 0);
  const captures = await sweepCaptures(deps, before);
  const summaries = await sweepSummaries(deps, before);
  const counts = {
    alive: captures.alive + summaries.alive,
    driven_anew: captures.driven_anew + summaries.driven_anew,
    given_up: captures.given_up + summaries.given_up,
    batches_driven_anew: await sweepBatches(deps, before),
  };

  await redis.set(intactKey(prefix), '1');
  if (counts.driven_anew > 0 || counts.given_up > 0 || counts.batches_driven_anew > 0) {
    log.warn({ ...counts, redis_was_wiped: !isIntact }, 'sweep_completed');
    await relay();
  }
  return counts;
}

const chunkSize = 500;

/** Captures that were dispatched, are silent and on no queue are driven anew in a new generation; after the last one they fail as `worker_lost`. */
async function sweepCaptures({ db, flowStates, generations, onSettled }: SweeperDeps, before: string): Promise<Counts> {
  const counts = { alive: 0, driven_anew: 0, given_up: 0 };
  let stale: StaleCapture[];
  do {
    stale = await findStaleCaptures(db, before, chunkSize);
    const alive: CaptureRef[] = [];
    for (const capture of stale) {
      if (await flowStates.isLive(capture.captureId, capture.generation, capture.archivers)) {
        alive.push(capture);
      } else if (isLastGeneration(capture.generation)) {
        const settled = await settleCapture(db, capture.captureId, capture.generation, 'worker_lost');
        if (settled) {
          counts.given_up += 1;
          onSettled(settled.taskId);
        }
      } else if (await startNextGeneration(db, capture.captureId, capture.generation)) {
        await generations.supersede([{ captureId: capture.captureId, generation: capture.generation + 1 }]);
        counts.driven_anew += 1;
      }
    }
    await markSeen(db, alive);
    counts.alive += alive.length;
  } while (stale.length === chunkSize);
  return counts;
}

/** The same for summarizations. */
async function sweepSummaries({ db, flowStates, generations, onSettled }: SweeperDeps, before: string): Promise<Counts> {
  const counts = { alive: 0, driven_anew: 0, given_up: 0 };
  let stale: SummarizationRef[];
  do {
    stale = await findStaleSummarizations(db, before, chunkSize);
    const alive: SummarizationRef[] = [];
    for (const ref of stale) {
      if (await flowStates.isSummaryLive(ref.taskId, ref.generation)) {
        alive.push(ref);
      } else if (isLastGeneration(ref.generation)) {
        if (await settleSummarization(db, ref, { code: 'worker_lost' })) {
          counts.given_up += 1;
          onSettled(ref.taskId);
        }
      } else if (await startNextSummarization(db, ref)) {
        await generations.supersede([generationOfSummary({ taskId: ref.taskId, generation: ref.generation + 1 })]);
        counts.driven_anew += 1;
      }
    }
    await markSummarizationsSeen(db, alive);
    counts.alive += alive.length;
  } while (stale.length === chunkSize);
  return counts;
}

/** Batches whose next step (making rows, or the end) stands on no queue take it in a new generation. Resolves with how many. */
async function sweepBatches({ db, flowStates }: SweeperDeps, before: string): Promise<number> {
  let drivenAnew = 0;
  for (const batch of await findStaleBatches(db, before, chunkSize)) {
    const isLost = !(await flowStates.isBatchLive(batch.batchId, batch.kind, batch.generation));
    drivenAnew += isLost && (await startNextBatchGeneration(db, batch)) ? 1 : 0;
  }
  return drivenAnew;
}
