import type { CaptureEngine } from '#capture/engine.ts';
import { mergeManifests } from '#capture/merge-manifests.ts';
import { hostOf } from '@htbase/shared/egress';
import type { Metrics } from '@htbase/shared/metrics';
import { failureKindOf, shouldRetry } from '@htbase/shared/models';
import type { ArchiverOutcome, CaptureJob, FailureCode, Manifest, WaitReason } from '@htbase/shared/models';
import { renewTokenMs } from '@htbase/shared/queue';
import type { Deferral, Generations, HostSlots, JobContext, Visitor } from '@htbase/shared/queue';
import type { Staging, StagingKey } from '@htbase/shared/storage';
import type { LiveStatus, LiveUpdate } from '@htbase/shared/status';
import { HtbaseError, RetryLaterError, errorMessageOf, uuidv7 } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';

export interface CaptureJobDeps {
  engine: CaptureEngine;
  staging: Staging;
  liveStatus: LiveStatus;
  generations: Generations;
  hostSlots: HostSlots;
  metrics: Metrics;
  log: Log;
}

/** How often a worker may die with a job before the job is held to be the reason. */
const maxStalls = 3;
const generationCheckMs = 2_000;

/**
 * Builds the handler of one capture job: one visit, its artifacts in staging as soon as they exist, the manifest at the end.
 * What a page does wrong is no error of the job: the manifest tells it. A failure that another attempt may mend is thrown,
 * and what was made so far is kept as a draft. While its host has no turn for it, or asks to come later, the job is put aside.
 */
export function createCaptureHandler({ engine, staging, liveStatus, generations, hostSlots, metrics, log }: CaptureJobDeps) {
  return async function handleCaptureJob(job: CaptureJob, context: JobContext): Promise<{ status: string }> {
    const { attempt, event } = context;
    Object.assign(event, { task_id: job.taskId, item_id: job.itemId, capture_id: job.captureId, lane: job.lane });
    const key: StagingKey = { captureId: job.captureId, generation: job.generation, lane: job.lane };
    const report = (change: Omit<LiveUpdate, 'taskId' | 'generation' | 'attempts'>) => {
      // advisory: Redis may be gone for a moment, and the capture goes on
      liveStatus
        .update({ ...change, taskId: job.taskId, generation: job.generation, attempts: attempt })
        .catch((error: unknown) => log.warn({ error: errorMessageOf(error) }, 'live_status_failed'));
    };

    const visitor: Visitor = {
      host: hostOf(new URL(job.url)),
      queue: job.lane,
      jobId: context.jobId,
      createdAt: context.createdAt,
      priority: job.priority,
    };

    if (await isSuperseded(job)) {
      await hostSlots.forget(visitor);
      return { status: 'superseded' };
    }
    if ((await staging.readManifest(key)) ?? (await staging.adoptOlder(key))) {
      await hostSlots.forget(visitor);
      return { status: 'made_before' };
    }
    if (context.stalledCount >= maxStalls) {
      await staging.writeManifest(key, failedManifest(job, 'worker_lost', attempt));
      await hostSlots.forget(visitor);
      return { status: 'worker_lost' };
    }

    const draft = await staging.readDraft(key);
    const missing = job.archivers.filter((name) => !draft?.outcomes.some(({ archiver, status }) => archiver === name && status === 'success'));
    const putAside = (deferral: Deferral) => {
      const { delayMs, notBefore, reason, timesAsked } = deferral;
      const text = waitTexts[reason](visitor.host);
      const status = attempt > 1 || timesAsked > 0 ? 'retrying' : 'pending';
      missing.forEach((archiver) => report({ archiver, status, notBefore, reason: text, waiting: { queue: job.lane, reason } }));
      metrics.archiveDeferred.inc({ reason });
      Object.assign(event, { host: visitor.host, not_before: notBefore.toISOString() });
      return new RetryLaterError(reason, text, delayMs);
    };

    const turn = await hostSlots.acquire(visitor);
    if (!turn.isGranted) {
      throw putAside(turn);
    }
    if (turn.timesAsked > 0) {
      missing.forEach((archiver) => report({ archiver, status: 'processing' })); // its stage is that of the visit before: nothing else says that it waits no more
    }
    const made = await inTurn(visitor, async () => {
      const manifest = await visit(job, context, draft, report);
      const seconds = findRetryAfter(manifest);
      const deferral = seconds === undefined ? undefined : await hostSlots.pause(visitor, seconds);
      if (deferral) {
        throw putAside(deferral);
      }
      return manifest;
    });
    const manifest = { ...mergeManifests(draft, made), attempts: attempt };
    Object.assign(event, {
      grade: manifest.grade,
      failure: manifest.failure?.code,
      made: manifest.outcomes.filter((outcome) => outcome.status === 'success').map((outcome) => outcome.archiver),
      failed: manifest.outcomes.flatMap((outcome) => (outcome.status === 'failed' ? `${outcome.archiver}:${outcome.code}` : [])),
    });

    const code = findRetryable(manifest, attempt, context.maxAttempts);
    if (code) {
      await staging.writeDraft(key, manifest);
      for (const outcome of manifest.outcomes) {
        if (outcome.status === 'failed') {
          report({ archiver: outcome.archiver, status: 'retrying', reason: failureKindOf(outcome.code).meaning, errorCode: outcome.code });
        }
      }
      throw new HtbaseError(code, manifest.failure?.detail ?? failureKindOf(code).meaning);
    }
    await staging.writeManifest(key, manifest);
    return { status: manifest.failure ? 'failed' : 'captured' };
  };

  /** Does the work while the visitor's token is kept alive; afterwards the token goes to who is next. */
  async function inTurn<T>(visitor: Visitor, work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    const warn = (error: unknown) => log.warn({ host: visitor.host, error: errorMessageOf(error) }, 'host_token_failed'); // its lease ends it
    const timer = setInterval(() => void hostSlots.renew(visitor).catch(warn), renewTokenMs);
    try {
      return await work();
    } finally {
      clearInterval(timer);
      await hostSlots.release(visitor, performance.now() - startedAt).catch(warn);
    }
  }

  async function visit(job: CaptureJob, context: JobContext, draft: Manifest | undefined, report: (change: Report) => void): Promise<Manifest> {
    const superseded = new AbortController();
    const timer = setInterval(() => {
      isSuperseded(job).then(
        (is) => is && superseded.abort(new HtbaseError('superseded', 'a newer generation is under way')),
        () => {}, // Redis is gone for a moment; Postgres refuses what is too old
      );
    }, generationCheckMs);
    const have = draft?.outcomes.filter((outcome) => outcome.status === 'success') ?? [];
    try {
      return await engine.capture(job, {
        signal: AbortSignal.any([context.signal, superseded.signal]),
        attempt: context.attempt,
        have,
        onStage(archiver, stage, outcome) {
          count(outcome);
          report({ archiver, stage, status: outcome?.status === 'success' || outcome === undefined ? 'processing' : outcome.status });
        },
      });
    } finally {
      clearInterval(timer);
    }
  }

  async function isSuperseded(job: CaptureJob): Promise<boolean> {
    const current = await generations.current(job.captureId);
    return current !== undefined && current > job.generation;
  }

  function count(outcome: ArchiverOutcome | undefined): void {
    if (outcome?.status === 'success') {
      const labels = { archiver: outcome.archiver };
      metrics.archiveSuccess.inc(labels);
      metrics.archiveDuration.observe(labels, outcome.durationMs / 1_000);
      metrics.archiveFileSize.observe(
        labels,
        outcome.files.reduce((sum, file) => sum + file.sizeBytes, 0),
      );
    } else if (outcome?.status === 'failed') {
      metrics.archiveFailure.inc({ archiver: outcome.archiver, error_type: outcome.code });
    }
  }
}

type Report = Omit<LiveUpdate, 'taskId' | 'generation' | 'attempts'>;

const waitTexts: Record<WaitReason, (host: string) => string> = {
  host_limit: (host) => `other captures of ${host} go first`,
  host_interval: (host) => `visits of ${host} are spaced out`,
  retry_after: (host) => `${host} asked to come back later`,
};

/** In how many seconds the host wants to see us again, if its answer was nothing but that. */
function findRetryAfter({ grade, evidence }: Manifest): number | undefined {
  const { httpStatus, retryAfterSeconds } = evidence;
  const isRefusal = grade === 'blocked' && (httpStatus === 429 || httpStatus === 503);
  return isRefusal && typeof retryAfterSeconds === 'number' ? retryAfterSeconds : undefined;
}

/** The first failure for which another attempt is worth it: the page's own, or else that of one archiver. */
function findRetryable(manifest: Manifest, attempt: number, maxAttempts: number): FailureCode | undefined {
  if (manifest.failure) {
    return shouldRetry(manifest.failure.code, attempt, maxAttempts) ? manifest.failure.code : undefined;
  }
  const codes = manifest.outcomes.flatMap((outcome) => (outcome.status === 'failed' ? outcome.code : []));
  return codes.find((code) => shouldRetry(code, attempt, maxAttempts));
}

/** What stands for a visit that never came to its end. */
function failedManifest(job: CaptureJob, code: FailureCode, attempts: number): Manifest {
  const now = new Date().toISOString();
  const detail = failureKindOf(code).meaning;
  return {
    version: 1,
    captureId: job.captureId,
    generation: job.generation,
    lane: job.lane,
    visitId: uuidv7(),
    url: job.url,
    finalUrl: null,
    title: null,
    startedAt: now,
    endedAt: now,
    attempts,
    grade: null,
    failure: { code, detail },
    evidence: {},
    outcomes: job.archivers.map((archiver) => ({ archiver, status: 'failed', code, detail, durationMs: 0 })),
    tools: {},
  };
}
