import type { Redis } from 'ioredis';
import {
  cleanIdempotencyKeys,
  cleanOutbox,
  cleanWebhookDeliveries,
  findStaleBatches,
  findStaleCaptures,
  giveUpCapture,
  markSeen,
  maxGenerations,
  secondsAgo,
  startNextBatchGeneration,
  startNextGeneration,
} from '@htbase/shared/db';
import type { Database, StaleCapture } from '@htbase/shared/db';
import { intactKey } from '@htbase/shared/queue';
import type { FlowStates, Generations } from '@htbase/shared/queue';
import { errorMessageOf, pause } from '@htbase/shared/utils';
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

/** One look for work that got lost: of captures, and of batches as a whole. */
export async function sweep(deps: SweeperDeps): Promise<void> {
  const { db, redis, prefix, staleSeconds, log, relay } = deps;
  // after a wipe of Redis all of it is lost: there is nothing to wait for
  const isIntact = (await redis.exists(intactKey(prefix))) === 1;
  const before = await secondsAgo(db, isIntact ? staleSeconds : 0);
  const captures = await sweepCaptures(deps, before);
  const batchesDrivenAnew = await sweepBatches(deps, before);

  await redis.set(intactKey(prefix), '1');
  if (captures.driven_anew > 0 || captures.given_up > 0 || batchesDrivenAnew > 0) {
    log.warn({ ...captures, batches_driven_anew: batchesDrivenAnew, redis_was_wiped: !isIntact }, 'sweep_completed');
    await relay();
  }
}

const chunkSize = 500;

/** Captures that were dispatched, are silent and on no queue are driven anew in a new generation; after the last one they fail as `worker_lost`. */
async function sweepCaptures(
  { db, flowStates, generations, onSettled }: SweeperDeps,
  before: string,
): Promise<{ alive: number; driven_anew: number; given_up: number }> {
  const counts = { alive: 0, driven_anew: 0, given_up: 0 };
  let stale: StaleCapture[];
  do {
    stale = await findStaleCaptures(db, before, chunkSize);
    const alive: string[] = [];
    for (const capture of stale) {
      if (await flowStates.isLive(capture.captureId, capture.generation, capture.archivers)) {
        alive.push(capture.captureId);
      } else if (capture.generation >= maxGenerations) {
        const settled = await giveUpCapture(db, capture.captureId);
        if (settled) {
          counts.given_up += 1;
          onSettled(settled.taskId);
        }
      } else if (await startNextGeneration(db, capture.captureId, capture.generation)) {
        await generations.announce(capture.captureId, capture.generation + 1);
        counts.driven_anew += 1;
      }
    }
    await markSeen(db, alive);
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

const cleanEverySweeps = 120;

/** Sweeps every `intervalMs` until the signal ends it, and now and then clears away what is done: outbox rows, idempotency keys, deliveries of webhooks. */
export async function runSweeper(deps: SweeperDeps, intervalMs: number, signal: AbortSignal): Promise<void> {
  for (let round = 0; !signal.aborted; round += 1) {
    try {
      await sweep(deps);
      if (round % cleanEverySweeps === 0) {
        await cleanOutbox(deps.db);
        await cleanIdempotencyKeys(deps.db);
        await cleanWebhookDeliveries(deps.db);
      }
    } catch (error) {
      deps.log.warn({ error: errorMessageOf(error) }, 'sweep_failed');
    }
    await pause(intervalMs, signal);
  }
}
