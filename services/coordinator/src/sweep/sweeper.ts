import type { Redis } from 'ioredis';
import { findStaleCaptures, markSeen, secondsAgo, settleCapture, startNextGeneration } from '@htbase/shared/db';
import type { CaptureRef, Database, StaleCapture } from '@htbase/shared/db';
import { intactKey } from '@htbase/shared/queue';
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
  /** Puts the new outbox rows on their queues. */
  relay(): Promise<void>;
}

const chunkSize = 500;

export type SweepCounts = { alive: number; driven_anew: number; given_up: number };

/**
 * One look for captures whose work got lost: dispatched, silent for a while, and on no queue. They are driven anew in a new generation;
 * after the last one they fail as `worker_lost`.
 */
export async function sweep({ db, redis, prefix, flowStates, generations, staleSeconds, log, relay }: SweeperDeps): Promise<SweepCounts> {
  // after a wipe of Redis all of them are lost: there is nothing to wait for
  const isIntact = (await redis.exists(intactKey(prefix))) === 1;
  const before = await secondsAgo(db, isIntact ? staleSeconds : 0);
  const counts = { alive: 0, driven_anew: 0, given_up: 0 };

  let stale: StaleCapture[];
  do {
    stale = await findStaleCaptures(db, before, chunkSize);
    const alive: CaptureRef[] = [];
    for (const capture of stale) {
      if (await flowStates.isLive(capture.captureId, capture.generation, capture.archivers)) {
        alive.push(capture);
      } else if (isLastGeneration(capture.generation)) {
        counts.given_up += (await settleCapture(db, capture.captureId, capture.generation, 'worker_lost')) ? 1 : 0;
      } else if (await startNextGeneration(db, capture.captureId, capture.generation)) {
        await generations.supersede([{ captureId: capture.captureId, generation: capture.generation + 1 }]);
        counts.driven_anew += 1;
      }
    }
    await markSeen(db, alive);
    counts.alive += alive.length;
  } while (stale.length === chunkSize);

  await redis.set(intactKey(prefix), '1');
  if (counts.driven_anew > 0 || counts.given_up > 0) {
    log.warn({ ...counts, redis_was_wiped: !isIntact }, 'sweep_completed');
    await relay();
  }
  return counts;
}
