import { QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Lane } from '@htbase/shared/config';
import { markSeen } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { captureIdOfJob } from '@htbase/shared/queue';
import { errorMessageOf } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';

const flushMs = 250;

/**
 * Writes what archive workers can't: that a capture has begun, and its signs of life, as the lanes' events tell. Advisory: a missed event
 * changes nothing but when a reader learns of it.
 */
export async function runMirror(
  { db, redis, prefix, lanes, log }: { db: Database; redis: Redis; prefix: string; lanes: readonly Lane[]; log: Log },
  signal: AbortSignal,
): Promise<void> {
  const started = new Set<string>();
  const seen = new Set<string>();
  const flush = async () => {
    const [startedIds, seenIds] = [[...started], [...seen]];
    started.clear();
    seen.clear();
    try {
      await markSeen(db, startedIds, true);
      await markSeen(db, seenIds);
    } catch (error) {
      log.warn({ error: errorMessageOf(error) }, 'mirror_failed');
    }
  };

  const streams = lanes.map((lane) => {
    const events = new QueueEvents(lane.queue, { connection: redis, prefix });
    events.on('active', note(started));
    events.on('completed', note(seen));
    events.on('delayed', note(seen));
    events.on('failed', note(seen));
    events.on('error', (error) => log.warn({ queue: lane.queue, error: error.message }, 'queue_events_error'));
    return events;
  });
  const timer = setInterval(() => void flush(), flushMs);
  await new Promise<void>((resolve) => {
    if (signal.aborted) {
      resolve();
    }
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  clearInterval(timer);
  await Promise.all(streams.map((events) => events.close()));
  await flush();
}

/** A listener that notes the capture of each event's job. */
function note(set: Set<string>): (event: { jobId: string }) => void {
  return ({ jobId }) => {
    const captureId = captureIdOfJob(jobId);
    if (captureId !== undefined) {
      set.add(captureId);
    }
  };
}
