import type { Readable } from 'node:stream';
import type { CDPSession, Page } from 'puppeteer-core';
import { hostOf } from '@htbase/shared/egress';
import type { EgressSlot } from '@htbase/shared/egress';
import { emptyEvidence, failureOfGrade } from '@htbase/shared/models';
import { HtbaseError, createDeadline, raceSignal } from '@htbase/shared/utils';
import { goTo } from '#capture/go-to.ts';
import { gradeVisit } from '#capture/grade/grade-visit.ts';
import { sniffDocument } from '#capture/in-page/sniff-document.ts';
import { interruptScripts, mainFrameIdOf } from '#capture/page-world.ts';
import type { RecordedResponse, VisitRecord } from '#capture/record.ts';
import { essenceOf, isHtmlType } from '#capture/sniff-media-type.ts';
import { watchMainResponse } from '#capture/take-main-response.ts';
import { VisitError, failureOfNetError } from '#capture/visit-error.ts';

/** Of the time to reach a page, how much the load event may take after the document has come. */
const loadShare = 1 / 3;
const stopMs = 2_000;
const sniffMs = 1_000;

export interface OtherNavigation {
  kind: 'other';
  response: RecordedResponse;
  /** The body, where it was taken before the browser got it. */
  body?: Readable;
}
export type Navigation = { kind: 'html'; response: RecordedResponse; isLoaded: boolean } | OtherNavigation;

export interface NavigateDeps {
  page: Page;
  cdp: CDPSession;
  slot: EgressSlot;
  record: VisitRecord;
}

/**
 * Goes to the URL, once. A document that has begun to come but doesn't end in time is taken as it stands.
 * @throws VisitError with the code of why no page was reached.
 */
export async function navigate(
  { page, cdp, slot, record }: NavigateDeps,
  { url, limitMs }: { url: string; limitMs: number },
  signal: AbortSignal,
): Promise<Navigation> {
  let isWhole = true;
  using deadline = createDeadline(limitMs, 'navigation_timeout', signal);
  const watch = await raceSignal(watchMainResponse(cdp, mainFrameIdOf(page)), signal);
  try {
    const arrived = goTo(cdp, mainFrameIdOf(page), url, deadline.signal);
    const taken = await raceSignal(Promise.race([watch.taken, arrived.then(() => undefined)]), signal);
    if (taken) {
      arrived.catch(() => {}); // it ends as an aborted navigation once the body is read
      return { kind: 'other', ...taken };
    }
    await raceSignal(watch.stop(), signal);
  } catch (error) {
    signal.throwIfAborted();
    const response = record.main();
    if (response && !isHtml(response)) {
      return { kind: 'other', response }; // a download, or a viewer's page: the navigation was given up, its answer is there
    }
    if (response && response.status >= 400 && isBrowsersOwnPage(error)) {
      const { grade } = gradeVisit({ ...emptyEvidence(), httpStatus: response.status });
      throw new VisitError(failureOfGrade(grade) ?? 'http_error', `the site answered with HTTP ${response.status} and no page`, { cause: error });
    }
    isWhole = false;
    if (!response || !isTimeout(error)) {
      throw explain(error, url, { limitMs, slot, record });
    }
    await stopLoading({ cdp, page }, signal);
  }

  const response = record.main();
  if (!response) {
    throw new VisitError('connection_reset', 'the site gave no answer');
  }
  const refused = slot.failureOf(hostOf(new URL(response.url)));
  if (refused && response.headers['x-htbase-refused'] === refused) {
    throw new VisitError(refused, describe(refused, new URL(response.url).host)); // plain http: the guard itself has answered
  }
  if (isServersFault(response.status)) {
    throw new VisitError('http_error', `the site answered with HTTP ${response.status}`);
  }
  if (!isHtml(response)) {
    return { kind: 'other', response };
  }
  // a page may keep one picture waiting without an end
  const isLoaded = isWhole && (await awaitState(page, 'document.readyState === "complete"', limitMs * loadShare, signal));
  const actualType = isLoaded ? await sniffShown(page, signal) : null;
  return actualType === null ? { kind: 'html', response, isLoaded } : { kind: 'other', response: relabel(response, actualType) };
}

/** The type of what the browser shows as text although it is something else; `null` too when the page's scripts let nobody in. */
async function sniffShown(page: Page, signal: AbortSignal): Promise<string | null> {
  using deadline = createDeadline(sniffMs, 'navigation_timeout', signal);
  return raceSignal(page.evaluate(sniffDocument), deadline.signal).catch(() => {
    signal.throwIfAborted();
    return null;
  });
}

function relabel(response: RecordedResponse, mediaType: string): RecordedResponse {
  const { 'content-length': _length, ...headers } = response.headers; // asked for again, it is another answer's
  return { ...response, mediaType, headers: { ...headers, 'content-type': mediaType } };
}

/** An answer without a body, or one that asks for credentials: the browser shows a page of its own. */
const isBrowsersOwnPage = (error: unknown) => error instanceof Error && /ERR_HTTP_RESPONSE_CODE_FAILURE|ERR_\w*AUTH/.test(error.message);

/** Something is broken behind the site. Protectors of sites answer with 503 and with codes that nobody else uses: those are graded by rules. */
const isServersFault = (status: number) => (status >= 500 && status <= 530 && status !== 503) || status === 598 || status === 599;

const isTimeout = (error: unknown) => error instanceof HtbaseError && error.code === 'navigation_timeout';

/** Ends a script that keeps the parser waiting; where it is the network that doesn't end, what has come so far becomes the document. */
async function stopLoading({ cdp, page }: Pick<NavigateDeps, 'cdp' | 'page'>, signal: AbortSignal): Promise<void> {
  using deadline = createDeadline(stopMs, 'navigation_timeout', signal);
  await raceSignal(interruptScripts(cdp), deadline.signal);
  if (!(await awaitState(page, 'document.readyState !== "loading"', stopMs / 2, deadline.signal))) {
    await raceSignal(cdp.send('Page.stopLoading'), deadline.signal);
  }
}

/** True once an expression holds in the page; false when it did not within `ms`. */
async function awaitState(page: Page, expression: string, ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await raceSignal(page.waitForFunction(expression, { timeout: ms, polling: 50 }), signal);
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

function isHtml({ mediaType, headers }: RecordedResponse): boolean {
  return isHtmlType(essenceOf(mediaType)) && !/^\s*attachment/i.test(headers['content-disposition'] ?? '');
}

function explain(error: unknown, url: string, { limitMs, slot, record }: { limitMs: number; slot: EgressSlot; record: VisitRecord }): VisitError {
  const message = error instanceof Error ? error.message : String(error);
  const reached = URL.parse(record.mainChain().at(-1) ?? url) ?? new URL(url);
  if (/^https?:$/.test(reached.protocol)) {
    const refused = slot.failureOf(hostOf(reached));
    if (refused) {
      return new VisitError(refused, describe(refused, reached.host), { cause: error });
    }
  }
  if (isTimeout(error)) {
    return new VisitError('navigation_timeout', `the page did not come within ${Math.round(limitMs / 1_000)} s`, { cause: error });
  }
  const failure = failureOfNetError(message) ?? 'connection_reset';
  return new VisitError(failure, describe(failure, reached.host, /net::ERR_\w+/.exec(message)?.[0]), { cause: error });
}

function describe(failure: string, host: string, netError?: string): string {
  const suffix = netError === undefined ? '' : ` (${netError})`;
  switch (failure) {
    case 'dns_not_found':
      return `${host} does not exist${suffix}`;
    case 'connection_refused':
      return `${host} refused the connection${suffix}`;
    case 'tls_error':
      return `the certificate of ${host} is not valid${suffix}`;
    case 'too_many_redirects':
      return `${host} redirects for ever${suffix}`;
    case 'blocked_address':
      return `${host} is not a public address${suffix}`;
    case 'connection_timeout':
      return `${host} did not answer in time${suffix}`;
    default:
      return `${host} cut the connection${suffix}`;
  }
}
