import { BrowserLostError } from '#capture/browser-lost-error.ts';
import type { CaptureEngine } from '#capture/engine.ts';
import { mergeManifests } from '#capture/merge-manifests.ts';
import { visitInTurn } from '#visit-in-turn.ts';
import { hostOf } from '@htbase/shared/egress';
import type { Metrics } from '@htbase/shared/metrics';
import { failureKindOf, shouldRetry } from '@htbase/shared/models';
import type { ArchiverOutcome, CaptureJob, FailureCode, Manifest } from '@htbase/shared/models';
import type { GenerationWatch, Generations, HostSlots, JobContext, Suspects, Visitor } from '@htbase/shared/queue';
import type { Staging, StagingKey } from '@htbase/shared/storage';
import type { LiveStatus, LiveUpdate } from '@htbase/shared/status';
import { HtbaseError, errorMessageOf, uuidv7 } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import { createGate } from '#run-alone.ts';

export interface CaptureJobDeps {
  engine: CaptureEngine;
  staging: Staging;
  liveStatus: LiveStatus;
  generations: Generations;
  generationWatch: GenerationWatch;
  hostSlots: HostSlots;
  suspects: Suspects;
  metrics: Metrics;
  log: Log;
}

/** How often a worker may die with a job before the job is held to be the reason. */
const maxStalls = 3;
const maxLoggedRefusals = 20;

/**
 * Builds the handler of one capture job: one visit, its artifacts in staging as soon as they exist, the manifest at the end.
 * What a page does wrong is no error of the job: the manifest tells it. A failure that another attempt may mend is thrown,
 * and what was made so far is kept as a draft. While its host has no turn for it, or asks to come later, the job is put aside.
 */
export function createCaptureHandler(deps: CaptureJobDeps) {
  const { engine, staging, liveStatus, generations, generationWatch, hostSlots, suspects, metrics, log } = deps;
  const gate = createGate();

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

    const leaveLine = () => hostSlots.forget(visitor).catch((error: unknown) => log.warn({ error: errorMessageOf(error) }, 'host_slots_failed'));

    using watch = generationWatch.watch(job.captureId, job.generation);
    const signal = AbortSignal.any([context.signal, watch.signal]);
    const endSuperseded = async () => {
      if (!(await staging.readManifest(key))) {
        await staging.remove(key); // nobody goes on with half a visit; a whole one is left to its store job, or to the newer generation
      }
      await leaveLine();
      return { status: 'superseded' };
    };
    if (await isSuperseded(job)) {
      return endSuperseded();
    }
    if ((await staging.readManifest(key)) ?? (await staging.adoptOlder(key))) {
      await leaveLine();
      return { status: 'made_before' };
    }
    if (context.stalledCount >= maxStalls) {
      await staging.writeManifest(key, failedManifest(job, 'worker_lost', attempt));
      await leaveLine();
      return { status: 'worker_lost' };
    }

    const draft = await staging.readDraft(key);
    // a worker has died with it: it runs alone in this process until it ends
    const isSuspect = context.stalledCount >= 1;
    const missing = job.archivers.filter((name) => !draft?.outcomes.some(({ archiver, status }) => archiver === name && status === 'success'));
    const inTurn = () =>
      visitInTurn(
        {
          hostSlots,
          log,
          onBegin(timesAsked) {
            if (attempt > 1 || timesAsked > 0) {
              // their stage stays that of the visit before, so nothing else would say that they wait no more
              missing.forEach((archiver) => report({ archiver, status: 'processing' }));
            }
          },
          onPutAside({ notBefore, reason, timesAsked }, text) {
            const status = attempt > 1 || timesAsked > 0 ? 'retrying' : 'pending';
            missing.forEach((archiver) => report({ archiver, status, notBefore, reason: text, waiting: { queue: job.lane, reason } }));
            metrics.archiveDeferred.inc({ reason });
            Object.assign(event, { host: visitor.host, not_before: notBefore.toISOString() });
          },
        },
        visitor,
        ({ mayComeLater }) => visit(job, key, { ...context, signal }, draft, report, { isSuspect, mayComeLater }),
      );
    const made = await gate.run({ isAlone: isSuspect, signal }, inTurn).catch((error: unknown) => {
      if (watch.signal.aborted) {
        return undefined;
      }
      throw error;
    });
    if (!made) {
      return endSuperseded();
    }
    const manifest = { ...mergeManifests(draft, made), attempts: attempt };
    const { refusals } = manifest.evidence;
    Object.assign(event, {
      grade: manifest.grade,
      failure: manifest.failure?.code,
      refused: Array.isArray(refusals) ? refusals.slice(0, maxLoggedRefusals) : [],
      limits: manifest.evidence['limits'],
      made: manifest.outcomes.filter((outcome) => outcome.status === 'success').map((outcome) => outcome.archiver),
      failed: manifest.outcomes.flatMap((outcome) => (outcome.status === 'failed' ? `${outcome.archiver}:${outcome.code}` : [])),
    });

    const code = findRetryable(manifest, attempt, context.maxAttempts);
    if (code) {
      await staging.writeDraft(key, manifest);
      const notBefore = new Date(Date.now() + context.retryDelayMs);
      for (const outcome of manifest.outcomes) {
        if (outcome.status === 'failed') {
          report({ archiver: outcome.archiver, status: 'retrying', notBefore, reason: failureKindOf(outcome.code).meaning, errorCode: outcome.code });
        }
      }
      throw new HtbaseError(code, manifest.failure?.detail ?? failureKindOf(code).meaning);
    }
    await staging.writeManifest(key, manifest);
    return { status: manifest.failure ? 'failed' : 'captured' };
  };

  async function visit(
    job: CaptureJob,
    key: StagingKey,
    context: JobContext,
    draft: Manifest | undefined,
    report: (change: Report) => void,
    { isSuspect, mayComeLater }: { isSuspect: boolean; mayComeLater: boolean },
  ): Promise<Manifest> {
    const capture = (isAlone: boolean, before: Manifest | undefined) =>
      engine.capture(job, {
        signal: context.signal,
        attempt: context.attempt,
        isAlone,
        mayComeLater,
        have: before?.outcomes.filter((outcome) => outcome.status === 'success') ?? [],
        onStage(archiver, stage, outcome) {
          count(outcome);
          report({ archiver, stage, status: outcome?.status === 'success' || outcome === undefined ? 'processing' : outcome.status });
        },
      });
    try {
      return await capture(isSuspect || (await suspects.has(job.captureId)), draft);
    } catch (error) {
      if (!(error instanceof BrowserLostError)) {
        throw error;
      }
      log.info({ capture_id: job.captureId }, 'visit_begins_again');
      const made = mergeManifests(draft, error.manifest);
      await staging.writeDraft(key, made);
      await suspects.add(job.captureId);
      return mergeManifests(made, await capture(true, made));
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
