import type { Redis } from 'ioredis';
import type { Lane } from '#config/index.ts';
import type { PageArchiver } from '#models/index.ts';
import { openQueue } from '#queue/open-queue.ts';
import { coordinatorQueue, jobIds, lanesOf, queueNames, storageQueue, summarizationQueue } from '#queue/queues.ts';
import type { BatchStep } from '#queue/queues.ts';

/** Looks whether the work of captures and batches still stands on a queue. */
export interface FlowStates {
  /** True when some job of the flow waits, runs or is delayed: then it will go on by itself. */
  isLive(captureId: string, generation: number, archivers: readonly PageArchiver[]): Promise<boolean>;
  /** The same for what is done for a batch as a whole. */
  isBatchLive(batchId: string, step: BatchStep, generation: number): Promise<boolean>;
  /** The same for a summarization. */
  isSummaryLive(taskId: string, generation: number): Promise<boolean>;
  close(): Promise<void>;
}

const ready = new Set(['waiting', 'prioritized', 'active', 'delayed']);
const ended = new Set(['completed', 'failed']);

export function createFlowStates(redis: Redis, prefix: string, lanes: readonly Lane[]): FlowStates {
  const queues = new Map(queueNames(lanes).map((name) => [name, openQueue(redis, prefix, name)]));
  const stateOf = async (queue: string, jobId: string) => String(await queues.get(queue)?.getJobState(jobId));

  async function isBranchLive(captureId: string, lane: string, generation: number): Promise<boolean> {
    const store = () => stateOf(storageQueue, jobIds.store(captureId, lane, generation));
    const state = await store();
    if (state !== 'waiting-children') {
      return ready.has(state) || ended.has(state);
    }
    if (ready.has(await stateOf(lane, jobIds.capture(captureId, lane, generation)))) {
      return true;
    }
    // the capture may have ended between the two looks, and so freed its parent
    const now = await store();
    return ready.has(now) || ended.has(now);
  }

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
        if (!(await isBranchLive(captureId, lane.queue, generation))) {
          return false;
        }
      }
      return true;
    },
    async isBatchLive(batchId, step, generation) {
      return ready.has(await stateOf(coordinatorQueue, jobIds.batch(batchId, step, generation)));
    },
    async isSummaryLive(taskId, generation) {
      return ready.has(await stateOf(summarizationQueue, jobIds.summarize(taskId, generation)));
    },
    async close() {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
    },
  };
}
