import type { FlowJob, FlowProducer } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Lane } from '@htbase/shared/config';
import { relayOutbox } from '@htbase/shared/db';
import type { Database, OutboxWork } from '@htbase/shared/db';
import type { Metrics } from '@htbase/shared/metrics';
import {
  buildBatchJob,
  buildCaptureFlow,
  buildSummarizeJob,
  coordinatorQueue,
  generationOfSummary,
  lanesOf,
  outboxChannel,
  summarizationQueue,
} from '@htbase/shared/queue';
import type { Generations } from '@htbase/shared/queue';
import { errorMessageOf } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';

export interface RelayDeps {
  db: Database;
  flows: FlowProducer;
  generations: Generations;
  lanes: readonly Lane[];
  retryDelayMs: number;
  metrics: Metrics;
  log: Log;
}

export interface Relay {
  /** Puts everything that waits on its queues; calls that come meanwhile are served by one more round. */
  run(): Promise<void>;
}

/** What is interactive waits for one chunk of bulk at most: some 50 ms. */
const chunkSize = 100;
/** Jobs added at once. One MULTI blocks Redis for some 0.13 ms a job, several times that on a busy machine, and nobody should wait longer than 50 ms. */
const [minJobsAtOnce, maxJobsAtOnce] = [12, 100];
/** What one addition may take before the next ones get smaller; about half of it is our own share. */
const targetMs = 50;

/** Takes outbox rows to the queues. A row that can't be added stays; one added twice does nothing the second time, since its jobs have the same ids. */
export function createRelay(deps: RelayDeps): Relay {
  const { db, flows, generations, lanes, log, metrics, retryDelayMs } = deps;
  let current: Promise<void> | undefined;
  let isAskedAgain = false;
  let isFailing = false;
  let jobsAtOnce = maxJobsAtOnce;

  async function dispatch({ captures, summaries, batches }: OutboxWork): Promise<void> {
    await generations.announce([...captures, ...summaries.map(generationOfSummary)]);
    await addFlows([
      ...captures.map((capture) => buildCaptureFlow(capture, lanes, retryDelayMs)),
      ...summaries.map(buildSummarizeJob),
      ...batches.map(buildBatchJob),
    ]);
    metrics.taskSubmitted.inc({ task: 'summarize', queue: summarizationQueue }, summaries.length);
    for (const { queue } of captures.flatMap((capture) => lanesOf(capture.archivers, lanes))) {
      metrics.taskSubmitted.inc({ task: 'capture', queue });
    }
    for (const { kind } of batches) {
      metrics.taskSubmitted.inc({ task: kind, queue: coordinatorQueue });
    }
  }

  async function addFlows(trees: readonly FlowJob[]): Promise<void> {
    const [only] = trees;
    if (trees.length === 1 && only) {
      await flows.add(only); // unlike addBulk it says so when it is refused
      return;
    }
    const jobsInTree = 1 + 2 * lanes.length;
    let rest = trees;
    while (rest.length > 0) {
      const chunk = rest.slice(0, Math.max(1, Math.floor(jobsAtOnce / jobsInTree)));
      const startedAt = performance.now();
      await flows.addBulk(chunk);
      jobsAtOnce = nextJobsAtOnce(jobsAtOnce, performance.now() - startedAt);
      rest = rest.slice(chunk.length);
    }
  }

  async function drain(): Promise<void> {
    try {
      do {
        isAskedAgain = false;
        while ((await relayOutbox(db, chunkSize, dispatch)) === chunkSize) {
          // more waits
        }
      } while (isAskedAgain);
      if (isFailing) {
        log.info('relay_works_again');
      }
      isFailing = false;
    } catch (error) {
      if (!isFailing) {
        log.warn({ error: errorMessageOf(error) }, 'relay_failed');
      }
      isFailing = true;
    }
  }

  return {
    run() {
      if (current) {
        isAskedAgain = true;
      } else {
        current = drain().finally(() => {
          current = undefined;
        });
      }
      return current;
    },
  };
}

/** Smaller at once when an addition took too long, larger bit by bit when it didn't. */
function nextJobsAtOnce(jobs: number, tookMs: number): number {
  const next = tookMs > targetMs ? jobs * (targetMs / tookMs) : jobs * 1.1;
  return Math.min(maxJobsAtOnce, Math.max(minJobsAtOnce, next));
}

const pollMs = 500;

/** Runs the relay on every poke of a gateway, and every 500 ms, since pokes may be lost. */
export function startRelay(relay: Relay, subscriber: Redis, prefix: string): { close(): Promise<void> } {
  const channel = outboxChannel(prefix);
  subscriber.on('message', () => void relay.run());
  void subscriber.subscribe(channel).catch(() => {}); // ioredis subscribes again when it is connected
  const timer = setInterval(() => void relay.run(), pollMs);
  return {
    async close() {
      clearInterval(timer);
      subscriber.disconnect();
      await relay.run();
    },
  };
}
