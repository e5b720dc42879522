import type { EgressGuard } from '@htbase/shared/egress';
import { emptyEvidence, isFailureCode, pageArchivers } from '@htbase/shared/models';
import type { ArchiverOutcome, CaptureJob, Manifest, PageArchiver } from '@htbase/shared/models';
import type { Staging } from '@htbase/shared/storage';
import { HtbaseError, createDeadline, errorMessageOf, raceSignal, removeStaleFolders, uuidv7 } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import type { Availability } from '#archivers/archiver.ts';
import { createArchivers } from '#archivers/registry.ts';
import { noJail } from '#jail/jail.ts';
import type { Jail } from '#jail/jail.ts';
import { createBrowserPool } from '#browser/browser-pool.ts';
import type { PoolLimits, PooledSession } from '#browser/browser-pool.ts';
import { startLoopBreaker } from '#browser/loop-breaker.ts';
import { BrowserLostError } from '#capture/browser-lost-error.ts';
import { createHeapKeeper } from '#capture/heap-keeper.ts';
import { recordPrefix } from '#capture/body-file.ts';
import { startRecord } from '#capture/record.ts';
import { monolithPrefix } from '#archivers/monolith/monolith.ts';
import { mainFrameIdOf } from '#capture/page-world.ts';
import type { ScrollLimits } from '#capture/settle.ts';
import { visitPage } from '#capture/visit.ts';
import type { VisitResult } from '#capture/visit.ts';

export interface EngineDeps {
  chromiumPath: string;
  monolithPath: string | undefined;
  guard: EgressGuard;
  /** Where browser and monolith are shut in; nowhere when there is none. */
  jail?: Jail;
  staging: Staging;
  log: Log;
  limits: { archiveTimeoutMs: number; maxArtifactBytes: number; scroll: ScrollLimits };
  userAgent?: string;
  browserLimits?: Partial<PoolLimits>;
}

interface CaptureContext {
  signal: AbortSignal;
  attempt: number;
  /** In a browser of its own: this capture may be one that makes browsers go away. */
  isAlone?: boolean;
  /** When the host asks to come later, the job is put aside, and nothing of this visit is kept. */
  mayComeLater?: boolean;
  /** Successes of an earlier attempt, which need not be made again. */
  have: readonly ArchiverOutcome[];
  /** Called for each archiver as it goes on; with the outcome at its end. */
  onStage(archiver: PageArchiver, stage: 'visiting' | 'making' | 'staged', outcome?: ArchiverOutcome): void;
}

interface EngineDescription {
  archivers: Record<string, Availability>;
  jail: string;
  browserVersion: string;
}

/** Visits pages and makes artifacts in staging. */
export interface CaptureEngine {
  /**
   * Whatever a page does, the manifest tells it. Files are staged, the manifest is not.
   * @throws the reason of `signal`; BrowserLostError when the browser went away and it can't be told by whose fault.
   */
  capture(job: CaptureJob, context: CaptureContext): Promise<Manifest>;
  describe(): Promise<EngineDescription>;
  /** Ends the browser and every helper; no process is left. */
  close(): Promise<void>;
}

/** How long a page's scripts may run without a pause before they are held to be an endless loop. */
const maxStuckMs = 5_000;
const stuckShare = 0.1;

/** Starts the browser. @throws when it doesn't come up. */
export async function createCaptureEngine({
  chromiumPath,
  monolithPath,
  guard,
  jail = noJail('it was not asked for'),
  staging,
  log,
  limits,
  userAgent,
  browserLimits = {},
}: EngineDeps): Promise<CaptureEngine> {
  await Promise.all([removeStaleFolders(recordPrefix), removeStaleFolders(monolithPrefix)]);
  const pool = await createBrowserPool({
    chromiumPath,
    defaultProxyUrl: guard.refusingProxyUrl,
    userAgent,
    cell: jail.browser,
    protocolTimeoutMs: limits.archiveTimeoutMs,
    guard,
    limits: browserLimits,
    log,
  });
  const archivers = createArchivers({ monolithPath, monolithCell: jail.monolith, browserVersion: pool.version });
  const tools = await describeTools();
  const heapKeeper = createHeapKeeper();
  const stuckMs = Math.min(maxStuckMs, limits.archiveTimeoutMs * stuckShare);

  async function describeTools(): Promise<Record<string, string>> {
    const versions = await Promise.all(archivers.map(async (archiver) => [archiver.name, await archiver.availability()] as const));
    return { chromium: pool.version(), ...Object.fromEntries(versions.flatMap(([name, state]) => (state.available ? [[name, state.version]] : []))) };
  }

  /** A session; one that comes too late is closed again. */
  async function openSession({ isAlone = false }: CaptureContext, signal: AbortSignal): Promise<PooledSession> {
    const opening = pool.open({ isAlone });
    try {
      return await raceSignal(opening, signal);
    } catch (error) {
      opening.then(
        (session) => session.close(),
        () => {},
      );
      throw error;
    }
  }

  async function visit(
    job: CaptureJob,
    context: CaptureContext,
    signal: AbortSignal,
  ): Promise<{ result: VisitResult; isSharedBrowserLost: boolean }> {
    const session = await openSession(context, signal);
    try {
      const record = await startRecord(session.cdp, () => mainFrameIdOf(session.page));
      const breaker = startLoopBreaker(session.cdp, stuckMs);
      try {
        const result = await visitPage(
          {
            job,
            session,
            record,
            archivers,
            staging,
            key: { captureId: job.captureId, generation: job.generation, lane: job.lane },
            userAgent: job.options.user_agent ?? (await session.page.browser().userAgent()),
            timeoutMs: limits.archiveTimeoutMs,
            scrollLimits: limits.scroll,
            maxArtifactBytes: limits.maxArtifactBytes,
            have: new Set(context.have.map((outcome) => outcome.archiver)),
            breaker,
            mayComeLater: context.mayComeLater ?? false,
            onStage: context.onStage,
          },
          AbortSignal.any([signal, session.gone, record.tooLarge]),
        );
        return { result, isSharedBrowserLost: result.failure?.code === 'browser_crashed' && session.isSharedBrowserLost() };
      } finally {
        breaker.stop();
        await record.close();
      }
    } finally {
      await session.close();
    }
  }

  return {
    async capture(job, context) {
      const startedAt = new Date();
      for (const archiver of job.archivers.filter((name) => !context.have.some((outcome) => outcome.archiver === name))) {
        context.onStage(archiver, 'visiting');
      }
      using deadline = createDeadline(limits.archiveTimeoutMs, 'capture_timeout', context.signal);
      const { result, isSharedBrowserLost } = await visit(job, context, deadline.signal).catch((error: unknown) => ({
        result: failedVisit(job, error),
        isSharedBrowserLost: false,
      }));
      void heapKeeper.check().catch((error: unknown) => log.warn({ error: errorMessageOf(error) }, 'heap_collection_failed'));
      context.signal.throwIfAborted();
      const manifest: Manifest = {
        version: 1,
        captureId: job.captureId,
        generation: job.generation,
        lane: job.lane,
        visitId: uuidv7(startedAt.getTime()),
        url: job.url,
        startedAt: startedAt.toISOString(),
        endedAt: new Date().toISOString(),
        attempts: context.attempt,
        ...result,
        evidence: { ...result.evidence },
        tools,
      };
      if (isSharedBrowserLost) {
        throw new BrowserLostError(manifest);
      }
      return manifest;
    },

    async describe() {
      const states = await Promise.all(archivers.map(async (archiver) => [archiver.name, await archiver.availability()] as const));
      return { archivers: Object.fromEntries(states), jail: jail.state, browserVersion: pool.version() };
    },

    async close() {
      await Promise.all([pool.close(), ...archivers.map((archiver) => archiver.close?.())]);
    },
  };
}

/** What stands for a visit that found no browser to visit with. */
function failedVisit(job: CaptureJob, error: unknown): VisitResult {
  const code = error instanceof HtbaseError && isFailureCode(error.code) ? error.code : 'internal_error';
  const failure = { code, detail: errorMessageOf(error) } as const;
  return {
    finalUrl: null,
    title: null,
    grade: null,
    failure,
    evidence: emptyEvidence(),
    outcomes: pageArchivers
      .filter((archiver) => job.archivers.includes(archiver))
      .map((archiver) => ({ archiver, status: 'failed', ...failure, durationMs: 0 })),
  };
}
