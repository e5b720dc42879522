import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Lane } from '#config/index.ts';
import type { PageArchiver } from '#models/index.ts';
import { coordinatorQueue, jobIds, lanesOf, storageQueue } from '#queue/queues.ts';

/** Looks whether the work of captures still stands on a queue. */
export interface FlowStates {
  /** True when some job of the flow waits, runs or is delayed: then it will go on by itself. */
  isLive(captureId: string, generation: number, archivers: readonly PageArchiver[]): Promise<boolean>;
  close(): Promise<void>;
}

const ready = new Set(['waiting', 'prioritized', 'active', 'delayed']);

export function createFlowStates(redis: Redis, prefix: string, lanes: readonly Lane[]): FlowStates {
  const names = [coordinatorQueue, storageQueue, ...lanes.map((lane) => lane.queue)];
  const queues = new Map(names.map((name) => [name, new Queue(name, { connection: redis, prefix })]));
  const stateOf = async (queue: string, jobId: string) => String(await queues.get(queue)?.getJobState(jobId));

  return {
    async isLive(captureId, generation, archivers) {
      const finish = await stateOf(coordinatorQueue, jobIds.finish(captureId, generation));
      if (ready.has(finish)) {
        return true;
      }
      if (finish !== 'waiting-children') {
        return false; // without its root the flow never settles the capture
      }
      // every branch must be able to end, or the root waits for ever
      for (const lane of lanesOf(archivers, lanes)) {
        const store = await stateOf(storageQueue, jobIds.store(captureId, lane.queue, generation));
        const isStoreWaiting = store === 'waiting-children';
        const isBranchLive =
          ready.has(store) ||
          store === 'completed' ||
          store === 'failed' ||
          (isStoreWaiting && ready.has(await stateOf(lane.queue, jobIds.capture(captureId, lane.queue, generation))));
        if (!isBranchLive) {
          return false;
        }
      }
      return true;
    },
    async close() {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
    },
  };
}
