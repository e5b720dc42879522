/** All queues, job ids and flows. The relay adds flows, the workers consume; nobody else knows a queue's name. */
import type { FlowJob, JobsOptions } from 'bullmq';
import type { Lane } from '#config/index.ts';
import type { BatchJob, CaptureJob, CaptureOptions, FinishJob, PageArchiver, Priority, StoreJob, SummarizeJob } from '#models/index.ts';

export const storageQueue = 'storage';
export const coordinatorQueue = 'default';
export const summarizationQueue = 'summarization';
/** What storage workers do besides storing. */
export const upkeepQueue = 'upkeep';

/** All queues of an installation with these lanes. */
export const queueNames = (lanes: readonly Lane[]) => [
  coordinatorQueue,
  storageQueue,
  upkeepQueue,
  summarizationQueue,
  ...lanes.map((lane) => lane.queue),
];

/** The gateway publishes here when it has written an outbox row. */
export const outboxChannel = (prefix: string) => `${prefix}:outbox`;

/** The sweeper's mark: gone when Redis was wiped, and with it every queue. */
export const intactKey = (prefix: string) => `${prefix}:intact`;

/** What a flow is built from: one capture in one generation. */
export interface CaptureWork {
  taskId: string;
  captureId: string;
  itemId: string;
  generation: number;
  url: string;
  archivers: readonly PageArchiver[];
  options: CaptureOptions;
  priority: Priority;
}

/** One summarization in one generation. */
export interface SummaryWork {
  taskId: string;
  captureId: string;
  itemId: string;
  generation: number;
  priority: Priority;
}

/** What is done for a batch as a whole. */
export type BatchStep = 'expand_batch' | 'finalize_batch' | 'cancel_batch';

export interface BatchWork {
  kind: BatchStep;
  batchId: string;
  generation: number;
  priority: Priority;
}

export const jobIds = {
  capture: (captureId: string, lane: string, generation: number) => `${captureId}-capture-${lane}-g${generation}`,
  store: (captureId: string, lane: string, generation: number) => `${captureId}-store-${lane}-g${generation}`,
  finish: (captureId: string, generation: number) => `${captureId}-finish-g${generation}`,
  summarize: (taskId: string, generation: number) => `${taskId}-summarize-g${generation}`,
  batch: (batchId: string, kind: BatchStep, generation: number) => `${batchId}-${batchJobNames[kind]}-g${generation}`,
};

const batchJobNames = { expand_batch: 'expand-batch', finalize_batch: 'finalize-batch', cancel_batch: 'cancel-batch' } as const;

/** The capture, and the generation of it, that a job's id belongs to. */
export function captureOfJob(jobId: string): { captureId: string; generation: number } | undefined {
  const [, captureId, generation] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-.*-g(\d+)$/.exec(jobId) ?? [];
  return captureId === undefined ? undefined : { captureId, generation: Number(generation) };
}

/** BullMQ: lower is more urgent, and none would be the most urgent of all. */
const priorityNumbers: Record<Priority, number> = { interactive: 1, bulk: 100 };

export const priorityOfNumber = (number: number): Priority => (number === priorityNumbers.interactive ? 'interactive' : 'bulk');

const captureAttempts = 4;
const finishAttempts = 20;
const batchAttempts = 20;
const summarizeAttempts = 3;
const summarizeRetryDelayMs = 30_000;
/** Storage trouble is waited for: the handler gives up by its own clock, long before these run out. */
const storeAttempts = 10_000;

const keepCompleted = { age: 24 * 3_600, count: 20_000 };
const keepFailed = { age: 7 * 24 * 3_600, count: 20_000 };

/** The lanes that a capture needs, each with the archivers that it makes for it. */
export function lanesOf(archivers: readonly PageArchiver[], lanes: readonly Lane[]): { queue: string; archivers: PageArchiver[] }[] {
  return lanes
    .map((lane) => ({ queue: lane.queue, archivers: lane.archivers.filter((archiver) => archivers.includes(archiver)) }))
    .filter((lane) => lane.archivers.length > 0);
}

/** `finish-capture` over a `store ← capture` branch a lane. Every child may fail without holding its parent for ever. */
export function buildCaptureFlow(work: CaptureWork, lanes: readonly Lane[], retryDelayMs: number): FlowJob {
  const { taskId, captureId, itemId, generation, url, options, priority } = work;
  const reference = { v: 1 as const, taskId, captureId, itemId, generation };
  const common = optionsOf(priority);
  return {
    name: 'finish-capture',
    queueName: coordinatorQueue,
    data: reference satisfies FinishJob,
    opts: { ...common, jobId: jobIds.finish(captureId, generation), attempts: finishAttempts, backoff: { type: 'fixed', delay: 5_000 } },
    children: lanesOf(work.archivers, lanes).map((lane) => ({
      name: 'store',
      queueName: storageQueue,
      data: { ...reference, lane: lane.queue, archivers: lane.archivers } satisfies StoreJob,
      opts: {
        ...common,
        jobId: jobIds.store(captureId, lane.queue, generation),
        attempts: storeAttempts,
        backoff: { type: 'custom' },
        ignoreDependencyOnFailure: true,
      },
      children: [
        {
          name: 'capture',
          queueName: lane.queue,
          data: { ...reference, lane: lane.queue, url, archivers: lane.archivers, options, priority } satisfies CaptureJob,
          opts: {
            ...common,
            jobId: jobIds.capture(captureId, lane.queue, generation),
            attempts: captureAttempts,
            backoff: { type: 'custom', delay: retryDelayMs },
            ignoreDependencyOnFailure: true,
          },
        },
      ],
    })),
  };
}

/** A batch's own work, a job without children: no job stands over the captures of a batch, since they may be driven anew one by one. */
export function buildBatchJob({ kind, batchId, generation, priority }: BatchWork): FlowJob {
  return {
    name: batchJobNames[kind],
    queueName: coordinatorQueue,
    data: { v: 1, batchId, generation } satisfies BatchJob,
    opts: {
      ...optionsOf(priority),
      jobId: jobIds.batch(batchId, kind, generation),
      attempts: batchAttempts,
      backoff: { type: 'fixed', delay: 5_000 },
    },
  };
}

export function buildSummarizeJob({ taskId, captureId, itemId, generation, priority }: SummaryWork): FlowJob {
  return {
    name: 'summarize',
    queueName: summarizationQueue,
    data: { v: 1, taskId, captureId, itemId, generation } satisfies SummarizeJob,
    opts: {
      ...optionsOf(priority),
      jobId: jobIds.summarize(taskId, generation),
      attempts: summarizeAttempts,
      backoff: { type: 'custom', delay: summarizeRetryDelayMs },
    },
  };
}

const optionsOf = (priority: Priority): JobsOptions => ({
  priority: priorityNumbers[priority],
  removeOnComplete: keepCompleted,
  removeOnFail: keepFailed,
});
