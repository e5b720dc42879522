import type { Metrics } from '@htbase/shared/metrics';
import type { QueueControl } from '@htbase/shared/queue';
import { errorMessageOf, pause } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';

const everyMs = 15_000;

/** Publishes length and age of every queue; only the leader does, so that sums over processes stay right. */
export async function runQueueGauges(
  { queueControl, metrics, log }: { queueControl: QueueControl; metrics: Metrics; log: Log },
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      for (const { queue, waiting, delayed, active } of await queueControl.counts()) {
        metrics.queueLength.set({ queue }, waiting + delayed + active);
      }
      for (const queue of queueControl.queues) {
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
}
