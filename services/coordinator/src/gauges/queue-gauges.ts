import type { Redis } from 'ioredis';
import type { Metrics } from '@htbase/shared/metrics';
import { openQueue } from '@htbase/shared/queue';
import { errorMessageOf, pause } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';

const everyMs = 15_000;

/** Publishes length and age of every queue; only the leader does, so that sums over processes stay right. */
export async function runQueueGauges(
  { redis, prefix, queues, metrics, log }: { redis: Redis; prefix: string; queues: readonly string[]; metrics: Metrics; log: Log },
  signal: AbortSignal,
): Promise<void> {
  const handles = queues.map((name) => openQueue(redis, prefix, name));
  while (!signal.aborted) {
    try {
      for (const queue of handles) {
        const counts = await queue.getJobCounts('waiting', 'prioritized', 'delayed', 'active');
        metrics.queueLength.set(
          { queue: queue.name },
          Object.values(counts).reduce((sum, count) => sum + count, 0),
        );
        const [oldest] = await queue.getJobs(['waiting', 'prioritized'], 0, 0, true);
        metrics.queueOldestAge.set({ queue: queue.name }, oldest ? (Date.now() - oldest.timestamp) / 1_000 : 0);
      }
    } catch (error) {
      log.warn({ error: errorMessageOf(error) }, 'queue_gauges_failed');
    }
    await pause(everyMs, signal);
  }
  metrics.queueLength.reset(); // what we knew is no longer ours to tell
  metrics.queueOldestAge.reset();
  await Promise.all(handles.map((queue) => queue.close()));
}
