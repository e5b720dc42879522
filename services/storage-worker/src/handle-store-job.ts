import { articleSchema } from '@htbase/shared/models';
import { readStanding, recordVisit } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import type { Article, ArchiverOutcome, Manifest, StoreJob } from '@htbase/shared/models';
import type { JobContext } from '@htbase/shared/queue';
import type { StagingKey } from '@htbase/shared/storage';
import type { LiveStatus } from '@htbase/shared/status';
import { PermanentError, RetryLaterError, errorMessageOf } from '@htbase/shared/utils';
import { readStream } from '#read-stream.ts';
import { storeBlob } from '#store-blob.ts';
import type { StoreBlobDeps } from '#store-blob.ts';

export interface StoreDeps extends StoreBlobDeps {
  db: Database;
  liveStatus: LiveStatus;
  /** CLEANUP_AFTER_UPLOAD. */
  isCleaning: boolean;
  /** Attempts after which storage trouble is no longer waited for. */
  giveUpAttempts: number;
}

/** Builds the handler of one store job: what a visit left in staging becomes blobs and rows, exactly once. */
export function createStoreHandler(deps: StoreDeps) {
  const { db, liveStatus, staging } = deps;

  return async function handleStoreJob(job: StoreJob, { attempt, event, signal }: JobContext): Promise<{ status: string }> {
    Object.assign(event, { task_id: job.taskId, item_id: job.itemId, capture_id: job.captureId });
    const key: StagingKey = { captureId: job.captureId, generation: job.generation, lane: job.lane };
    const manifest = await staging.readManifest(key);
    if (!manifest) {
      return { status: 'nothing_staged' }; // the visit never ended, or this was stored before
    }

    if ((await readStanding(db, job.captureId, job.generation)) !== 'current') {
      return endSuperseded(key);
    }
    const isGivingUp = attempt >= deps.giveUpAttempts;
    const stored = await Promise.all(manifest.outcomes.map((outcome) => storeOutcome(key, outcome, isGivingUp, signal)));
    const outcomes = stored.map(({ outcome }) => outcome);
    if (stored.some(({ isUnstored }) => isUnstored)) {
      // before the rows say so: a requeue goes on with what is here
      await staging.writeManifest(key, { ...manifest, isUnstored: true });
    }
    const files = outcomes.flatMap((outcome) => (outcome.status === 'success' ? outcome.files : []));
    if (!(await recordVisit(db, { ...manifest, outcomes }, await readArticle(key, outcomes), job.generation))) {
      return endSuperseded(key);
    }
    await announce(job, manifest, outcomes);
    if (deps.isCleaning && !stored.some(({ isUnstored }) => isUnstored)) {
      await staging.remove(key);
    }
    Object.assign(event, { grade: manifest.grade, files: files.length, file_size_bytes: files.reduce((sum, file) => sum + file.sizeBytes, 0) });
    return { status: 'stored' };
  };

  async function endSuperseded(key: StagingKey): Promise<{ status: string }> {
    // a newer generation goes on with what is there, and clears it
    if (deps.isCleaning && (await readStanding(db, key.captureId, key.generation)) === 'ended') {
      await staging.remove(key);
    }
    return { status: 'superseded' };
  }

  /**
   * An archiver's files go in together: one that can't be stored makes its archiver fail, and no other. `isUnstored`: it is the store that
   * could not be written, and the bytes are good.
   */
  async function storeOutcome(
    key: StagingKey,
    outcome: ArchiverOutcome,
    isGivingUp: boolean,
    signal: AbortSignal,
  ): Promise<{ outcome: ArchiverOutcome; isUnstored?: boolean }> {
    if (outcome.status !== 'success') {
      return { outcome };
    }
    try {
      await Promise.all(outcome.files.map((file) => storeBlob(deps, key, file, signal)));
      return { outcome };
    } catch (error) {
      const isPermanent = error instanceof PermanentError;
      if ((!isPermanent && !isGivingUp) || error instanceof RetryLaterError || signal.aborted) {
        throw error;
      }
      const { archiver, durationMs } = outcome;
      return {
        outcome: { archiver, status: 'failed', code: 'storage_unavailable', detail: errorMessageOf(error), durationMs },
        isUnstored: !isPermanent,
      };
    }
  }

  async function readArticle(key: StagingKey, outcomes: readonly ArchiverOutcome[]): Promise<Article | undefined> {
    const files = outcomes.flatMap((outcome) => (outcome.status === 'success' ? outcome.files : []));
    const file = files.find((candidate) => candidate.role === 'json'); // of readability, or of original where that holds text
    return file && articleSchema.parse(JSON.parse(await readStream(await staging.open(key, file.fileName), maxArticleBytes)));
  }

  async function announce(job: StoreJob, manifest: Manifest, outcomes: readonly ArchiverOutcome[]): Promise<void> {
    const { taskId, generation } = job;
    await Promise.all(
      outcomes.map((outcome) =>
        liveStatus.update({ taskId, archiver: outcome.archiver, generation, status: outcome.status, stage: 'stored', attempts: manifest.attempts }),
      ),
    );
  }
}

const maxArticleBytes = 50_000_000;

const shortDelayMs = 10_000;
const shortAttempts = 5;
const longDelayMs = 300_000;

/** Storage trouble is waited for: 10 s five times, then every 5 minutes. */
export function storeBackoffMs(attemptsMade: number): number {
  return attemptsMade <= shortAttempts ? shortDelayMs : longDelayMs;
}

/** Attempts that fit into the given hours. */
export function giveUpAttempts(hours: number): number {
  return shortAttempts + Math.ceil((hours * 3_600_000) / longDelayMs);
}
