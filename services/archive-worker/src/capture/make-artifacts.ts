import { findArtifactKind } from '@htbase/shared/models';
import type { ArchiverOutcome, ArtifactRole, CaptureJob, PageArchiver } from '@htbase/shared/models';
import type { Staging, StagingKey } from '@htbase/shared/storage';
import { createDeadline, errorMessageOf, raceSignal } from '@htbase/shared/utils';
import type { Archiver, ArchiverContext, VisitedPage } from '#archivers/archiver.ts';
import type { PageSession } from '#browser/page-session.ts';
import type { VisitRecord } from '#capture/record.ts';
import { failureCodeOf } from '#capture/visit-error.ts';

export interface MakeDeps {
  job: CaptureJob;
  session: PageSession;
  record: VisitRecord;
  archivers: readonly Archiver[];
  staging: Staging;
  key: StagingKey;
  userAgent: string;
  maxArtifactBytes: number;
  onStage(archiver: PageArchiver, stage: 'making'): void;
  /** Hears of each artifact as soon as it is made or has failed. */
  onOutcome(outcome: ArchiverOutcome & { archiver: PageArchiver }): void;
}

/** Archivers that need the page take turns; the others work beside them. One that fails fails alone. */
export async function makeArtifacts(deps: MakeDeps, page: VisitedPage, wanted: readonly PageArchiver[], signal: AbortSignal): Promise<void> {
  const chosen = deps.archivers.filter((archiver) => wanted.includes(archiver.name));
  const run = async (archiver: Archiver) => deps.onOutcome(await makeOne(deps, archiver, page, signal));
  const beside = chosen.filter((archiver) => !archiver.needsPage).map(run);
  for (const archiver of chosen.filter((candidate) => candidate.needsPage)) {
    if (signal.aborted) {
      break;
    }
    await run(archiver);
  }
  await Promise.all(beside);
  signal.throwIfAborted();
}

async function makeOne(
  deps: MakeDeps,
  archiver: Archiver,
  page: VisitedPage,
  signal: AbortSignal,
): Promise<ArchiverOutcome & { archiver: PageArchiver }> {
  const { name } = archiver;
  const availability = await archiver.availability();
  if (!availability.available) {
    return { archiver: name, status: 'skipped', reason: availability.reason.slice(0, 200) };
  }
  deps.onStage(name, 'making');
  const startedAt = performance.now();
  const durationMs = () => Math.round(performance.now() - startedAt);
  using deadline = createDeadline(archiver.timeoutMs, 'archiver_timeout', signal);
  const context: ArchiverContext = {
    session: deps.session,
    record: deps.record,
    page,
    options: deps.job.options,
    userAgent: deps.userAgent,
    signal: deadline.signal,
    maxBytes: deps.maxArtifactBytes,
    async write(role: ArtifactRole, source) {
      const kind = findArtifactKind(name, role);
      if (!kind) {
        throw new Error(`${name} makes no ${role}`);
      }
      const written = await deps.staging.write(deps.key, kind.fileName, source, { maxBytes: deps.maxArtifactBytes, signal: deadline.signal });
      return { role, fileName: kind.fileName, mediaType: kind.mediaType, ...written };
    },
  };
  try {
    const { files, details } = await raceSignal(archiver.make(context), deadline.signal);
    return { archiver: name, status: 'success', files, durationMs: durationMs(), ...(details ? { details } : {}) };
  } catch (error) {
    return {
      archiver: name,
      status: 'failed',
      code: failureCodeOf(error, signal, 'archiver_failed'),
      detail: errorMessageOf(error),
      durationMs: durationMs(),
    };
  }
}
