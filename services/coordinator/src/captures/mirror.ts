import { QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Lane } from '@htbase/shared/config';
import { markSeen } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { captureOfJob } from '@htbase/shared/queue';
import { errorMessageOf } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';

const flushMs = 250;
/** A job that is put aside this soon after a worker took it up has not begun. */
const settledMs = 500;

/**
 * Writes what archive workers can't: that a capture has begun, and its signs of life, as the lanes' events tell. Advisory: a missed event
 * changes nothing but when a reader learns of it.
 */
export async function runMirror(
  { db, redis, prefix, lanes, log }: { db: Database; redis: Redis; prefix: string; lanes: readonly Lane[]; log: Log },
  signal: AbortSignal,
): Promise<void> {
  const started = new Map<string, number>(); // by job: another lane of the capture may be put aside
  const seen = new Set<string>();
  const flush = async (startedBefore: number) => {
    const begun = [...started].filter(([, time]) => time <= startedBefore).map(([jobId]) => jobId);
    begun.forEach((jobId) => started.delete(jobId));
    const signs = [...seen];
    seen.clear();
    try {
      await markSeen(db, capturesOf(begun), true);
      await markSeen(db, capturesOf(signs));
    } catch (error) {
      log.warn({ error: errorMessageOf(error) }, 'mirror_failed');
    }
  };

  const note = (jobId: string) => void seen.add(jobId);

  const streams = lanes.map((lane) => {
    const events = new QueueEvents(lane.queue, { connection: redis, prefix });
    events.on('active', ({ jobId }) => void started.set(jobId, Date.now()));
    events.on('delayed', ({ jobId }) => {
      started.delete(jobId);
      note(jobId);
    });
    events.on('completed', ({ jobId }) => note(jobId));
    events.on('failed', ({ jobId }) => note(jobId));
    events.on('error', (error) => log.warn({ queue: lane.queue, error: error.message }, 'queue_events_error'));
    return events;
  });
  const timer = setInterval(() => void flush(Date.now() - settledMs), flushMs);
  await new Promise<void>((resolve) => {
    if (signal.aborted) {
      resolve();
    }
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  clearInterval(timer);
  await Promise.all(streams.map((events) => events.close()));
  await flush(Date.now());
}

const capturesOf = (jobIds: readonly string[]) => jobIds.flatMap((jobId) => captureOfJob(jobId) ?? []);
