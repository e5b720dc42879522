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
  const captures = await sweepKind(captureKind(deps, before), deps);
  const summaries = await sweepKind(summaryKind(deps, before), deps);
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

/** How one kind of work is found silent, and what becomes of it. */
interface Kind<Ref> {
  findStale(limit: number): Promise<Ref[]>;
  /** It stands on a queue. */
  isLive(ref: Ref): Promise<boolean>;
  markSeen(refs: Ref[]): Promise<void>;
  /** Ends it as `worker_lost`; `undefined` when it has ended otherwise. */
  giveUp(ref: Ref): Promise<{ taskId: string | null } | undefined>;
  startNext(ref: Ref): Promise<boolean>;
  /** As workers know its generations. */
  refOf(ref: Ref): CaptureRef;
}

function captureKind({ db, flowStates }: SweeperDeps, before: string): Kind<StaleCapture> {
  return {
    findStale: (limit) => findStaleCaptures(db, before, limit),
    isLive: ({ captureId, generation, archivers }) => flowStates.isLive(captureId, generation, archivers),
    markSeen: (captures) => markSeen(db, captures),
    giveUp: ({ captureId, generation }) => settleCapture(db, captureId, generation, 'worker_lost'),
    startNext: ({ captureId, generation }) => startNextGeneration(db, captureId, generation),
    refOf: (capture) => capture,
  };
}

function summaryKind({ db, flowStates }: SweeperDeps, before: string): Kind<SummarizationRef> {
  return {
    findStale: (limit) => findStaleSummarizations(db, before, limit),
    isLive: ({ taskId, generation }) => flowStates.isSummaryLive(taskId, generation),
    markSeen: (refs) => markSummarizationsSeen(db, refs),
    giveUp: async (ref) => ((await settleSummarization(db, ref, { code: 'worker_lost' })) ? ref : undefined),
    startNext: (ref) => startNextSummarization(db, ref),
    refOf: generationOfSummary,
  };
}

/** What was dispatched, is silent and on no queue is driven anew in a new generation; after the last one it fails as `worker_lost`. */
async function sweepKind<Ref>(kind: Kind<Ref>, { generations, onSettled }: SweeperDeps): Promise<Counts> {
  const counts = { alive: 0, driven_anew: 0, given_up: 0 };
  let stale: Ref[];
  do {
    stale = await kind.findStale(chunkSize);
    const alive: Ref[] = [];
    for (const ref of stale) {
      const { captureId, generation } = kind.refOf(ref);
      if (await kind.isLive(ref)) {
        alive.push(ref);
      } else if (isLastGeneration(generation)) {
        const settled = await kind.giveUp(ref);
        if (settled) {
          counts.given_up += 1;
          onSettled(settled.taskId);
        }
      } else if (await kind.startNext(ref)) {
        await generations.supersede([{ captureId, generation: generation + 1 }]);
        counts.driven_anew += 1;
      }
    }
    await kind.markSeen(alive);
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
