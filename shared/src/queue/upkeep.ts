import type { Redis } from 'ioredis';
import { upkeepReportSchema } from '#models/index.ts';
import type { UpkeepJob, UpkeepName, UpkeepReport } from '#models/index.ts';
import { pause, uuidv7 } from '#utils/index.ts';
import { openQueue } from '#queue/open-queue.ts';
import { upkeepQueue } from '#queue/queues.ts';

/** One run of upkeep, as its queue knows it. */
export interface UpkeepRun {
  id: string;
  name: string;
  status: 'waiting' | 'running' | 'done' | 'failed';
  createdAt: Date;
  startedAt: Date | undefined;
  endedAt: Date | undefined;
  report: UpkeepReport | undefined;
  error: string | undefined;
}

/** Has storage workers do what they do besides storing. Calls reject while Redis is away; a wipe of it forgets all runs. */
export interface Upkeep {
  /** Resolves with the run's id once it stands on the queue. */
  start<Name extends UpkeepName>(name: Name, job: UpkeepJob<Name>): Promise<string>;
  /** `undefined` when there is none (any more: a week after its end). */
  read(id: string): Promise<UpkeepRun | undefined>;
  /** The counts of a run, once it has ended; `undefined` when the signal ended the waiting. @throws when it failed or got lost. */
  run<Name extends UpkeepName>(name: Name, job: UpkeepJob<Name>, signal: AbortSignal): Promise<Record<string, number> | undefined>;
  close(): Promise<void>;
}

const attempts = 3;
const retryMs = 60_000;
const keptSeconds = 7 * 24 * 3_600;
const keptRuns = 3_000;
const lookMs = 500;

export function createUpkeep(redis: Redis, prefix: string): Upkeep {
  const queue = openQueue(redis, prefix, upkeepQueue);

  const checkReady = () => {
    if (redis.status !== 'ready') {
      throw new Error('there is no connection to Redis');
    }
  };

  const upkeep: Upkeep = {
    async start(name, job) {
      checkReady();
      const kept = { age: keptSeconds, count: keptRuns };
      const options = { attempts, backoff: { type: 'fixed', delay: retryMs }, removeOnComplete: kept, removeOnFail: kept };
      const id = uuidv7();
      await queue.add(name, job, { ...options, jobId: id });
      return id;
    },

    async read(id) {
      checkReady();
      const job = await queue.getJob(id);
      const state = await job?.getState();
      if (!job || state === undefined || state === 'unknown') {
        return undefined;
      }
      return {
        id,
        name: job.name,
        status: state === 'completed' ? 'done' : state === 'failed' ? 'failed' : state === 'active' ? 'running' : 'waiting',
        createdAt: new Date(job.timestamp),
        startedAt: time(job.processedOn),
        endedAt: state === 'completed' || state === 'failed' ? time(job.finishedOn) : undefined,
        report: state === 'completed' ? upkeepReportSchema.parse(job.returnvalue) : undefined,
        error: state === 'failed' ? job.failedReason : undefined,
      };
    },

    async run(name, job, signal) {
      const id = await upkeep.start(name, job);
      while (!signal.aborted) {
        const run = await upkeep.read(id);
        if (!run || run.status === 'failed') {
          throw new Error(run?.error ?? 'the run got lost');
        }
        if (run.report) {
          return run.report.counts;
        }
        await pause(lookMs, signal);
      }
      return undefined;
    },

    close: () => queue.close(),
  };
  return upkeep;
}

const time = (ms: number | undefined) => (ms === undefined ? undefined : new Date(ms));
