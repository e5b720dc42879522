import type { Redis } from 'ioredis';
import {
  cleanOutbox,
  cleanWebhookDeliveries,
  findStaleCaptures,
  giveUpCapture,
  markSeen,
  maxGenerations,
  secondsAgo,
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

const chunkSize = 500;

/**
 * One look for captures whose work got lost: dispatched, silent for a while, and on no queue. They are driven anew in a new generation;
 * after the last one they fail as `worker_lost`.
 */
export async function sweep({ db, redis, prefix, flowStates, generations, staleSeconds, log, onSettled, relay }: SweeperDeps): Promise<void> {
  // after a wipe of Redis all of them are lost: there is nothing to wait for
  const isIntact = (await redis.exists(intactKey(prefix))) === 1;
  const before = await secondsAgo(db, isIntact ? staleSeconds : 0);
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

  await redis.set(intactKey(prefix), '1');
  if (counts.driven_anew > 0 || counts.given_up > 0) {
    log.warn({ ...counts, redis_was_wiped: !isIntact }, 'sweep_completed');
    await relay();
  }
}

const cleanEverySweeps = 120;

/** Sweeps every `intervalMs` until the signal ends it, and now and then clears outbox and webhooks of what is done. */
export async function runSweeper(deps: SweeperDeps, intervalMs: number, signal: AbortSignal): Promise<void> {
  for (let round = 0; !signal.aborted; round += 1) {
    try {
      await sweep(deps);
      if (round % cleanEverySweeps === 0) {
        await cleanOutbox(deps.db);
        await cleanWebhookDeliveries(deps.db);
      }
    } catch (error) {
      deps.log.warn({ error: errorMessageOf(error) }, 'sweep_failed');
    }
    await pause(intervalMs, signal);
  }
}
