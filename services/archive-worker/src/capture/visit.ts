import type { EgressSlot } from '@htbase/shared/egress';
import { errorMessageOf, parseRetryAfter } from '@htbase/shared/utils';
import { emptyEvidence, failureKindOf, failureOfGrade, grades } from '@htbase/shared/models';
import type { Archiver as ArchiverName, ArchiverOutcome, Evidence, FailureCode, Grade, PageArchiver } from '@htbase/shared/models';
import type { VisitedPage } from '#archivers/archiver.ts';
import { singlefileHook } from '#archivers/singlefile/singlefile.ts';
import type { LoopBreaker } from '#browser/loop-breaker.ts';
import { emulate } from '#capture/emulate.ts';
import { findRetryAfter } from '#capture/grade/find-retry-after.ts';
import { gradeVisit } from '#capture/grade/grade-visit.ts';
import { markers } from '#capture/grade/markers.ts';
import { holdDocument } from '#capture/hold-document.ts';
import { freezePage, inspectPage } from '#capture/in-page/inspect-page.ts';
import { serializePage } from '#capture/in-page/serialize-page.ts';
import { gradeOther, keepOther } from '#capture/keep-other.ts';
import { makeArtifacts } from '#capture/make-artifacts.ts';
import type { MakeDeps } from '#capture/make-artifacts.ts';
import { navigate } from '#capture/navigate.ts';
import type { Navigation } from '#capture/navigate.ts';
import { createPageWorld, interruptScripts, mainFrameIdOf } from '#capture/page-world.ts';
import { runSteps } from '#capture/run-steps.ts';
import type { Step } from '#capture/run-steps.ts';
import { settlePage } from '#capture/settle.ts';
import type { ScrollLimits } from '#capture/settle.ts';
import { failureCodeOf } from '#capture/visit-error.ts';

export interface VisitDeps extends Omit<MakeDeps, 'onOutcome' | 'onStage'> {
  breaker: LoopBreaker;
  /** What the whole visit may take; the time of its steps follows from it. */
  timeoutMs: number;
  scrollLimits: ScrollLimits;
  /** Archivers whose artifacts an earlier attempt has made. */
  have: ReadonlySet<ArchiverName>;
  /** Nothing is made of a page that only asks to come later: the job does. */
  mayComeLater: boolean;
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

const emulateMs = 10_000;
const navigateMs = 45_000;
const settleMs = 20_000;
const inspectMs = 10_000;
const interruptMs = 2_000;
/** Of the visit's time, so that a slow page leaves enough of it to make something of what has come. */
const navigateShare = 0.4;
const settleShare = 0.25;
const inspectShare = 0.15;

/**
 * One visit: the page is reached and settled, then each archiver makes its format from it. The signal ends it when the time is over, the job is
 * cancelled, or page or browser are gone; what has been made by then stays made.
 */
export async function visitPage(deps: VisitDeps, signal: AbortSignal): Promise<VisitResult> {
  const { job, record, session } = deps;
  const evidence: Evidence = { ...emptyEvidence(), url: job.url };
  const result: VisitResult = { finalUrl: null, title: null, grade: null, failure: null, evidence, outcomes: [] };
  const wanted = job.archivers.filter((archiver) => !deps.have.has(archiver));
  const finish = (outcome: ArchiverOutcome & { archiver: PageArchiver }) => {
    result.outcomes.push(outcome);
    deps.onStage(outcome.archiver, 'staged', outcome);
  };
  try {
    await runSteps(listSteps({ ...deps, onOutcome: finish }, result, wanted), signal, ({ name, durationMs, outcome }) => {
      evidence.steps.push({ name, durationMs, outcome });
      if (outcome === 'timed_out') {
        evidence.limits.push(`${name}_time`);
      }
    });
  } catch (error) {
    const code = failureCodeOf(error, signal);
    result.failure = { code, detail: errorMessageOf(error) };
    result.grade ??= grades.find((grade) => grade === code) ?? null;
  }
  evidence.failedResources = record.failures();
  evidence.failedResourceCount = record.failureCount();
  evidence.requestCount = record.requestCount();
  noteWire(result, session.slot);
  if (!isPutAside(deps, result)) {
    for (const archiver of wanted.filter((name) => !result.outcomes.some((outcome) => outcome.archiver === name))) {
      const failure = result.failure ?? { code: failureCodeOf(undefined, signal), detail: 'the visit ended before' };
      finish({ archiver, status: 'failed', ...failure, durationMs: 0 });
    }
  }
  return result;
}

/** The steps of a visit, in order. Each finds in the closure what those before it have left. */
function listSteps(
  deps: MakeDeps & Pick<VisitDeps, 'breaker' | 'mayComeLater' | 'scrollLimits' | 'timeoutMs'>,
  result: VisitResult,
  wanted: readonly PageArchiver[],
): Step[] {
  const { breaker, job, record, scrollLimits, session, timeoutMs, userAgent } = deps;
  const { cdp, page, slot } = session;
  const { evidence } = result;
  const share = (ms: number, part: number) => Math.min(ms, timeoutMs * part);
  let reached: Navigation | undefined;
  let visited: VisitedPage | undefined;
  const isHtml = () => reached?.kind === 'html';

  return [
    {
      name: 'emulate',
      limitMs: emulateMs,
      timeoutCode: 'browser_crashed',
      onTimeout: 'end',
      async run() {
        await Promise.all([emulate(cdp, job.options, userAgent), page.evaluateOnNewDocument(singlefileHook)]);
      },
    },
    {
      name: 'navigate',
      limitMs: 0, // it stops by itself in time to keep what has come
      timeoutCode: 'navigation_timeout',
      onTimeout: 'end',
      async run(signal) {
        reached = await navigate({ page, cdp, slot, record }, { url: job.url, limitMs: share(navigateMs, navigateShare) }, signal);
        Object.assign(evidence, describeResponse(reached, record.mainChain().length));
        result.finalUrl = reached.response.url;
        if (reached.kind === 'html' && !reached.isLoaded) {
          evidence.limits.push('load_time');
        }
      },
    },
    {
      name: 'settle',
      isSkipped: () => !isHtml(),
      limitMs: share(settleMs, settleShare) + (job.options.extra_wait_ms ?? 0),
      timeoutCode: 'navigation_timeout',
      onTimeout: 'go_on',
      async run(signal) {
        evidence.settledBy = 'budget';
        const options = { ...job.options, budgetMs: share(settleMs, settleShare), scrollLimits };
        const { settledBy, consent, limits } = await settlePage({ cdp, page, record }, options, signal);
        evidence.settledBy = settledBy;
        evidence.limits.push(...limits);
        if (consent) {
          evidence.consent = consent;
        }
      },
    },
    {
      name: 'interrupt', // scripts that never end would keep everyone else from the page
      isSkipped: () => evidence.steps.at(-1)?.outcome !== 'timed_out',
      limitMs: interruptMs,
      timeoutCode: 'navigation_timeout',
      onTimeout: 'go_on',
      run: () => interruptScripts(cdp),
    },
    {
      name: 'inspect',
      isSkipped: () => !isHtml(),
      // what the steps before it have left: a page that came and settled quickly may be the one that is large
      get limitMs() {
        const spentMs = evidence.steps.reduce((sum, { durationMs }) => sum + durationMs, 0);
        return Math.max(share(inspectMs, inspectShare), Math.min(inspectMs, timeoutMs * (navigateShare + settleShare + inspectShare) - spentMs));
      },
      timeoutCode: 'navigation_timeout',
      onTimeout: 'end',
      async run() {
        breaker.stop(); // from here on the page's thread is busy for us
        if (breaker.count() > 0 || evidence.limits.includes('settle_time')) {
          // it would loop again, at the next scroll for example; our own worlds go on without the page's scripts
          await cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
          await interruptScripts(cdp);
        }
        evidence.limits.push(...(breaker.count() > 0 ? ['script_time'] : []), ...(record.isStopped() ? ['page_bytes'] : []));
        await holdDocument(cdp, mainFrameIdOf(page)); // a page that leaves now would leave some formats without it
        const world = await createPageWorld(cdp, mainFrameIdOf(page), 'htbase');
        await world.call(freezePage);
        const { width, height, url, ...facts } = await world.call(
          inspectPage,
          markers.map(({ name, selector }) => [name, selector]),
        );
        const html = await world.call(serializePage);
        Object.assign(evidence, facts, { finalUrl: url });
        const { imagesDecoded, textLength, title } = facts;
        visited = { url: job.url, finalUrl: url, title, textLength, imagesDecoded, width, height, html };
        result.finalUrl = url;
        result.title = facts.title || null;
      },
    },
    {
      name: 'grade',
      limitMs: 0,
      timeoutCode: 'internal_error',
      onTimeout: 'end',
      async run() {
        const { grade, rules } = reached?.kind === 'other' ? gradeOther(evidence, reached.response) : gradeVisit(evidence);
        result.grade = grade;
        evidence.rules = rules;
        const code = failureOfGrade(grade);
        result.failure = code ? { code, detail: failureKindOf(code).meaning } : null;
      },
    },
    {
      name: 'make',
      isSkipped: () => !visited || isPutAside(deps, result),
      limitMs: 0,
      timeoutCode: 'capture_timeout',
      onTimeout: 'end',
      run: async (signal) => visited && makeArtifacts(deps, visited, wanted, signal),
    },
    {
      name: 'keep_original',
      isSkipped: () => reached?.kind !== 'other',
      limitMs: 0,
      timeoutCode: 'capture_timeout',
      onTimeout: 'end',
      async run(signal) {
        if (reached?.kind !== 'other') {
          return;
        }
        const { response } = reached;
        const { outcome, title } = await keepOther(deps, reached, signal);
        result.outcomes.push(outcome);
        result.title = title;
        for (const archiver of job.archivers) {
          const reason = `the URL is not HTML (${response.mediaType || 'unknown type'}): the original is kept`;
          deps.onOutcome({ archiver, status: 'skipped', reason });
        }
      },
    },
  ];
}

function isPutAside({ mayComeLater }: Pick<VisitDeps, 'mayComeLater'>, { grade, evidence }: VisitResult): boolean {
  return mayComeLater && findRetryAfter(grade, evidence) !== undefined;
}

/** What the egress guard saw of the visit. A limit that was hit leaves a gap, whenever it was. */
function noteWire(result: VisitResult, slot: EgressSlot): void {
  const { evidence } = result;
  const { bytesReceived, connections, limits, refusals, refusedCount } = slot.stats();
  Object.assign(evidence, { refusedCount, refusals, wireBytes: bytesReceived, connectionCount: connections });
  evidence.limits.push(...limits);
  if (limits.length > 0 && result.grade === 'ok') {
    result.grade = 'partial';
    evidence.rules.push(...limits);
  }
}

function describeResponse({ response }: Navigation, chainLength: number): Partial<Evidence> {
  const retryAfter = parseRetryAfter(response.headers['retry-after'], new Date());
  return {
    httpStatus: response.status,
    finalUrl: response.url,
    redirects: Math.max(0, chainLength - 1),
    mediaType: response.mediaType,
    headers: pickHeaders(response.headers),
    ...(retryAfter === undefined ? {} : { retryAfterSeconds: retryAfter }),
  };
}

/** Headers by which a protector of sites, or a login, can be told. */
const tellingHeaders = ['server', 'cf-mitigated', 'x-amzn-waf-action', 'x-datadome', 'x-cdn', 'www-authenticate', 'retry-after', 'x-robots-tag'];

function pickHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(tellingHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name].slice(0, 200)]])));
}
