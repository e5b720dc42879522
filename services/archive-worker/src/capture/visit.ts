import { HtbaseError, PermanentError, createDeadline, errorMessageOf, parseRetryAfter, pause, raceSignal } from '@htbase/shared/utils';
import { emptyEvidence, failureKindOf, failureOfGrade, findArtifactKind, isFailureCode } from '@htbase/shared/models';
import type {
  Archiver as ArchiverName,
  ArchiverOutcome,
  ArtifactRole,
  CaptureJob,
  Evidence,
  FailureCode,
  Grade,
  PageArchiver,
  StagedFile,
} from '@htbase/shared/models';
import type { Staging, StagingKey } from '@htbase/shared/storage';
import { keepOriginal } from '#archivers/original.ts';
import type { Archiver, ArchiverContext, VisitedPage } from '#archivers/archiver.ts';
import { singlefileHook } from '#archivers/singlefile/singlefile.ts';
import type { PageSession } from '#browser/page-session.ts';
import { emulate } from '#capture/emulate.ts';
import { gradeVisit } from '#capture/grade.ts';
import { freezePage, inspectPage } from '#capture/in-page/inspect-page.ts';
import { serializePage } from '#capture/in-page/serialize-page.ts';
import { navigate } from '#capture/navigate.ts';
import type { RecordedResponse, VisitRecord } from '#capture/record.ts';
import { settlePage } from '#capture/settle.ts';
import { VisitError } from '#capture/visit-error.ts';

export interface VisitDeps {
  job: CaptureJob;
  session: PageSession;
  record: VisitRecord;
  archivers: readonly Archiver[];
  staging: Staging;
  key: StagingKey;
  userAgent: string;
  maxArtifactBytes: number;
  /** Archivers whose artifacts an earlier attempt has made. */
  have: ReadonlySet<ArchiverName>;
  onStage(archiver: PageArchiver, stage: 'visiting' | 'making' | 'staged', outcome?: ArchiverOutcome): void;
}

export interface VisitResult {
  finalUrl: string | null;
  title: string | null;
  grade: Grade | null;
  failure: { code: FailureCode; detail: string } | null;
  evidence: Evidence;
  outcomes: ArchiverOutcome[];
}

/** Time for all steps before the first archiver. */
const reachMs = 90_000;
const inspectMs = 10_000;
const emulateMs = 10_000;

/**
 * One visit: the page is reached and settled, then each archiver makes its format from it. The signal ends it when the time is over, the job is
 * cancelled, or page or browser are gone; what has been made by then stays made.
 */
export async function visitPage(deps: VisitDeps, signal: AbortSignal): Promise<VisitResult> {
  const { job, record, session } = deps;
  const evidence = emptyEvidence();
  const result: VisitResult = { finalUrl: null, title: null, grade: null, failure: null, evidence, outcomes: [] };
  const wanted = job.archivers.filter((archiver) => !deps.have.has(archiver));
  try {
    const reached = await reach(deps, evidence, signal);
    result.finalUrl = evidence.finalUrl ?? null;
    if (reached.kind === 'other') {
      await keepOther(deps, reached.response, result, signal);
    } else {
      const { grade, rules } = gradeVisit(evidence);
      evidence.rules = rules;
      result.grade = grade;
      result.title = reached.page.title || null;
      const code = failureOfGrade(grade);
      result.failure = code ? { code, detail: failureKindOf(code).meaning } : null;
      await makeAll(deps, reached.page, wanted, result.outcomes, signal);
    }
  } catch (error) {
    result.failure = { code: failureOf(error, signal), detail: errorMessageOf(error) };
  }
  noteNetwork(evidence, record, session);
  for (const archiver of wanted) {
    if (!result.outcomes.some((outcome) => outcome.archiver === archiver)) {
      const failure = result.failure ?? { code: failureOf(undefined, signal), detail: 'the visit ended before' };
      addOutcome(deps, result.outcomes, archiver, { archiver, status: 'failed', ...failure, durationMs: 0 });
    }
  }
  return result;
}

type Reached = { kind: 'html'; page: VisitedPage } | { kind: 'other'; response: RecordedResponse };

async function reach({ job, record, session, userAgent }: VisitDeps, evidence: Evidence, signal: AbortSignal): Promise<Reached> {
  const { cdp, page, slot } = session;
  using deadline = createDeadline(reachMs, 'navigation_timeout', signal);
  await step(emulateMs, 'browser_crashed', deadline.signal, () =>
    Promise.all([emulate(cdp, job.options, userAgent), page.evaluateOnNewDocument(singlefileHook)]),
  );

  const reached = await navigate({ page, slot, record }, job.url, deadline.signal);
  Object.assign(evidence, {
    httpStatus: reached.response.status,
    finalUrl: reached.response.url,
    redirects: Math.max(0, record.mainChain().length - 1),
    mediaType: reached.response.mediaType,
  });
  const retryAfter = parseRetryAfter(reached.response.headers['retry-after'], new Date());
  if (retryAfter !== undefined) {
    evidence.retryAfterSeconds = retryAfter;
  }
  if (reached.kind === 'other') {
    return reached;
  }

  // oxlint-disable-next-line no-underscore-dangle -- puppeteer has no other name for it
  const mainFrameId = (page.mainFrame() as unknown as { _id: string })._id;
  const { world, settledBy, limits } = await settlePage(
    { cdp, record, mainFrameId },
    { scroll: job.options.scroll ?? true, extraWaitMs: job.options.extra_wait_ms ?? 0 },
    deadline.signal,
  );
  return step(inspectMs, 'navigation_timeout', deadline.signal, async () => {
    await world.call(freezePage);
    const facts = await world.call(inspectPage);
    const html = await world.call(serializePage);
    const { textLength, imagesTotal, imagesDecoded, mediaTotal, title } = facts;
    Object.assign(evidence, {
      settledBy: reached.isLoaded ? settledBy : 'budget',
      limits,
      title,
      textLength,
      imagesTotal,
      imagesDecoded,
      mediaTotal,
      finalUrl: facts.url,
    });
    return { kind: 'html', page: { url: job.url, finalUrl: facts.url, title, width: facts.width, height: facts.height, html } };
  });
}

/** Archivers that need the page take turns; the others work beside them. One that fails fails alone. */
async function makeAll(
  deps: VisitDeps,
  page: VisitedPage,
  wanted: readonly PageArchiver[],
  outcomes: ArchiverOutcome[],
  signal: AbortSignal,
): Promise<void> {
  const chosen = deps.archivers.filter((archiver) => wanted.includes(archiver.name));
  const run = async (archiver: Archiver) => addOutcome(deps, outcomes, archiver.name, await makeOne(deps, archiver, page, signal));
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

async function makeOne(deps: VisitDeps, archiver: Archiver, page: VisitedPage, signal: AbortSignal): Promise<ArchiverOutcome> {
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
    userAgent: deps.job.options.user_agent ?? deps.userAgent,
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
      code: failureOf(error, signal, 'archiver_failed'),
      detail: errorMessageOf(error),
      durationMs: durationMs(),
    };
  }
}

async function keepOther(deps: VisitDeps, response: RecordedResponse, result: VisitResult, signal: AbortSignal): Promise<void> {
  const { job, key, maxArtifactBytes, record, session, staging } = deps;
  result.grade = 'not_html';
  const status = response.status;
  if (status >= 400) {
    const { grade, rules } = gradeVisit({ ...result.evidence, textLength: Number.POSITIVE_INFINITY });
    result.grade = grade;
    result.evidence.rules = rules;
    const code = failureOfGrade(grade) ?? 'not_found';
    throw new VisitError(code, `the site answered with HTTP ${status}`);
  }
  const write = async (fileName: string, mediaType: string, body: Buffer): Promise<StagedFile> => {
    const written = await staging.write(key, fileName, body, { maxBytes: maxArtifactBytes, signal });
    return { role: 'main', fileName, mediaType, ...written };
  };
  const startedAt = performance.now();
  await awaitBody(record, signal);
  const userAgent = job.options.user_agent ?? deps.userAgent;
  const { files, details } = await keepOriginal({ session, record, response, userAgent, signal, maxBytes: maxArtifactBytes, write });
  result.outcomes.push({ archiver: 'original', status: 'success', files, details, durationMs: Math.round(performance.now() - startedAt) });
  for (const archiver of job.archivers) {
    addOutcome(deps, result.outcomes, archiver, {
      archiver,
      status: 'skipped',
      reason: `the URL is not HTML (${response.mediaType || 'unknown type'}): the original is kept`,
    });
  }
}

const bodyMs = 30_000;

/** Lets the browser finish receiving the file, so that it need not be asked for again. */
async function awaitBody(record: VisitRecord, signal: AbortSignal): Promise<void> {
  const endsAt = performance.now() + bodyMs;
  while (record.pendingCount() > 0 && performance.now() < endsAt) {
    await pause(20, signal);
    signal.throwIfAborted();
  }
  await record.settled();
}

function addOutcome(deps: VisitDeps, outcomes: ArchiverOutcome[], archiver: PageArchiver, outcome: ArchiverOutcome): void {
  outcomes.push(outcome);
  deps.onStage(archiver, 'staged', outcome);
}

async function step<T>(ms: number, code: FailureCode, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  using deadline = createDeadline(ms, code, signal);
  return raceSignal(work(), deadline.signal);
}

/** The code of what ended a step: the visit's own end before anything else. */
function failureOf(error: unknown, signal: AbortSignal, fallback: FailureCode = 'internal_error'): FailureCode {
  const cause: unknown = signal.aborted ? signal.reason : error;
  if (cause instanceof HtbaseError && isFailureCode(cause.code)) {
    return cause.code;
  }
  return error instanceof PermanentError && isFailureCode(error.code) ? error.code : fallback;
}

function noteNetwork(evidence: Evidence, record: VisitRecord, { slot }: PageSession): void {
  evidence.failedResources = record.failures();
  evidence.failedResourceCount = record.failureCount();
  evidence.requestCount = record.requestCount();
  evidence.refusedCount = slot.stats().refusedCount;
}
