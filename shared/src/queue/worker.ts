import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { DelayedError, UnrecoverableError, Worker } from 'bullmq';
import type { Job, MinimalJob } from 'bullmq';
import type { Redis } from 'ioredis';
import type { z } from 'zod';
import { PermanentError, RetryLaterError, errorCodeOf, errorMessageOf } from '#utils/index.ts';
import type { Log } from '#utils/index.ts';
import { createPace } from '#queue/pace.ts';
import type { TaskMetrics } from '#queue/task-metrics.ts';

export interface JobContext {
  /** Aborted when the job is cancelled, lost its lock, or the process stops. */
  signal: AbortSignal;
  /** 1 for the first. */
  attempt: number;
  maxAttempts: number;
  isLastAttempt: boolean;
  /** Before the next attempt, should this one fail and not be the last. */
  retryDelayMs: number;
  /** How often a worker died with this job, or lost it. */
  stalledCount: number;
  jobId: string;
  createdAt: Date;
  /** Facts for the one log line that the job gets at its end. */
  event: Record<string, unknown>;
}

export interface JobHandler<Payload> {
  /** Name of the unit of work in logs and metrics, for example `store`. */
  name: string;
  schema: z.ZodType<Payload>;
  /** Resolves with a small outcome. @throws PermanentError (no retry), RetryLaterError (costs no attempt), anything else (retry). */
  handle(payload: Payload, context: JobContext): Promise<{ status: string }>;
}

interface QueueOptions {
  queue: string;
  concurrency: number;
  /** Milliseconds before the next attempt, for jobs whose back-off is `custom`; if left out, the delay that it names, a fifth more or less by chance. */
  backoffMs?(attemptsMade: number): number;
}

/** A queue whose jobs are all of one kind. */
export interface QueueHandler<Payload> extends QueueOptions, JobHandler<Payload> {}

/** A queue with jobs of several kinds, each with its handler by the name that the jobs have. */
export interface SharedQueueHandler extends QueueOptions {
  jobs: Record<string, JobHandler<unknown>>;
}

export interface WorkerDeps {
  redis: Redis;
  prefix: string;
  log: Log;
  metrics: TaskMetrics;
  /** How long a stopping process waits for its jobs before it gives them back. */
  drainMs: number;
}

export interface RunningWorker {
  queue: string;
  /** Ids of the jobs under way. */
  running(): string[];
  close(): Promise<void>;
}

/** The reason of `signal` when the process stops: the job goes back to its queue and loses no attempt. */
export const shutdownReason = 'shutdown';

/**
 * Consumes one queue with one handler, or one for each kind of job: the only border where our errors become BullMQ's.
 * One `<name>_completed` or `<name>_failed` event per attempt.
 */
export function startWorker<Payload>(consumer: QueueHandler<Payload> | SharedQueueHandler, deps: WorkerDeps): RunningWorker {
  const { log, metrics, prefix, redis } = deps;
  const running = new Set<string>();
  const pace = createPace(redis, prefix, consumer.queue);

  const worker = new Worker(
    consumer.queue,
    async (job, token, signal) => {
      running.add(job.id ?? '');
      try {
        return await process(job, token ?? '', signal ?? new AbortController().signal);
      } finally {
        running.delete(job.id ?? '');
      }
    },
    {
      connection: redis,
      prefix,
      concurrency: consumer.concurrency,
      lockDuration: 30_000,
      stalledInterval: 15_000,
      // high, since one job that kills its worker would else fail its innocent neighbours; handlers count for themselves
      maxStalledCount: 10,
      name: `${hostname()}-${globalThis.process.pid}`,
      settings: { backoffStrategy: (attemptsMade, _type, _error, job) => retryDelayMs(attemptsMade, job) },
    },
  );
  worker.on('error', (error) => log.warn({ queue: consumer.queue, error: error.message }, 'worker_error'));

  const retryDelayMs = (attempt: number, job: BackoffJob | undefined) => consumer.backoffMs?.(attempt) ?? (job ? spreadDelayMs(job, attempt) : 0);

  async function process(job: Job, token: string, signal: AbortSignal): Promise<{ status: string }> {
    const handler: JobHandler<unknown> | undefined = 'jobs' in consumer ? consumer.jobs[job.name] : consumer;
    if (!handler) {
      log.error({ job_id: job.id, queue: consumer.queue, job_name: job.name }, 'job_unknown');
      throw new UnrecoverableError('no handler');
    }
    const startedAt = performance.now();
    const maxAttempts = job.opts.attempts ?? 1;
    const context: JobContext = {
      signal,
      attempt: job.attemptsMade + 1,
      maxAttempts,
      isLastAttempt: job.attemptsMade + 1 >= maxAttempts,
      retryDelayMs: retryDelayMs(job.attemptsMade + 1, job),
      stalledCount: job.stalledCounter,
      jobId: job.id ?? '',
      createdAt: new Date(job.timestamp),
      event: {},
    };
    const finish = (status: string) => {
      const durationSeconds = (performance.now() - startedAt) / 1_000;
      metrics.observe(handler.name, consumer.queue, status, durationSeconds);
      if (!tooShortToTell.has(status)) {
        pace.note(durationSeconds);
      }
      return { job_id: job.id, queue: consumer.queue, attempt: context.attempt, duration_seconds: round(durationSeconds), ...context.event };
    };

    try {
      const outcome = await handler.handle(readPayload(handler, job.data), context);
      log.info({ ...finish(outcome.status), status: outcome.status }, `${handler.name}_completed`);
      return outcome;
    } catch (error) {
      const failure = { error_code: errorCodeOf(error), error: errorMessageOf(error) };
      if (signal.aborted && signal.reason === shutdownReason) {
        log.info({ ...finish('given_back'), ...failure }, `${handler.name}_given_back`);
        await job.moveToDelayed(Date.now(), token);
        throw new DelayedError();
      }
      if (error instanceof RetryLaterError) {
        log.info({ ...finish('deferred'), ...failure, delay_ms: error.delayMs }, `${handler.name}_deferred`);
        await job.moveToDelayed(Date.now() + error.delayMs, token);
        throw new DelayedError();
      }
      const isFinal = error instanceof PermanentError || context.isLastAttempt;
      log[isFinal ? 'error' : 'warn']({ ...finish(isFinal ? 'failed' : 'retried'), ...failure }, `${handler.name}_failed`);
      throw error instanceof PermanentError ? new UnrecoverableError(error.message) : error;
    }
  }

  return {
    queue: consumer.queue,
    running: () => [...running],
    async close() {
      // close() alone waits without limit
      const drained = worker.close();
      const timer = setTimeout(() => worker.cancelAllJobs(shutdownReason), deps.drainMs);
      try {
        await drained;
      } finally {
        clearTimeout(timer);
        await pace.close();
      }
    },
  };
}

type BackoffJob = Pick<Job | MinimalJob, 'id' | 'opts'>;

const spread = 0.2;

/** By a chance that is the same whenever it is asked: so it can be told before it is due. */
function spreadDelayMs({ id, opts }: BackoffJob, attempt: number): number {
  const delayMs = typeof opts.backoff === 'object' ? (opts.backoff.delay ?? 0) : (opts.backoff ?? 0);
  const chance = createHash('sha256').update(`${id} ${attempt}`).digest().readUInt32BE() / 2 ** 32;
  return Math.round(delayMs * (1 - spread + 2 * spread * chance));
}

/** @throws PermanentError for what is no payload of this kind; NewerJobError for one of a version that this worker doesn't know yet. */
function readPayload({ schema }: JobHandler<unknown>, data: unknown): unknown {
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    throw new PermanentError('payload_invalid', `invalid payload: ${parsed.error.message}`);
  }
  return parsed.data;
}

/** How jobs end that had little to do, and so say nothing about how long others will take. */
const tooShortToTell = new Set(['deferred', 'given_back', 'superseded', 'made_before', 'reused']);

const round = (seconds: number) => Math.round(seconds * 1_000) / 1_000;
