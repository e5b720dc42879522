import type { Page } from 'puppeteer-core';
import { hostOf } from '@htbase/shared/egress';
import type { EgressSlot } from '@htbase/shared/egress';
import { raceSignal } from '@htbase/shared/utils';
import type { RecordedResponse, VisitRecord } from '#capture/record.ts';
import { VisitError, failureOfNetError } from '#capture/visit-error.ts';

const navigationMs = 45_000;
const loadMs = 15_000;
const htmlTypes = /^(text\/html|application\/xhtml\+xml|multipart\/x-mixed-replace)$/;

export type Navigation = { kind: 'html'; response: RecordedResponse; isLoaded: boolean } | { kind: 'other'; response: RecordedResponse };

export interface NavigateDeps {
  page: Page;
  slot: EgressSlot;
  record: VisitRecord;
}

/** Goes to the URL, once. @throws VisitError with the code of why no page was reached. */
export async function navigate({ page, slot, record }: NavigateDeps, url: string, signal: AbortSignal): Promise<Navigation> {
  try {
    await raceSignal(page.goto(url, { waitUntil: 'domcontentloaded', timeout: navigationMs }), signal);
  } catch (error) {
    signal.throwIfAborted();
    const response = record.main();
    if (response && !isHtml(response)) {
      return { kind: 'other', response }; // a download, or a viewer's page: the navigation was given up, its answer is there
    }
    throw explain(error, url, slot, record);
  }

  const response = record.main();
  if (!response) {
    throw new VisitError('connection_reset', 'the site gave no answer');
  }
  const refused = slot.failureOf(hostOf(new URL(response.url)));
  if (refused && response.headers['x-htbase-refused'] === refused) {
    throw new VisitError(refused, describe(refused, new URL(response.url).host)); // plain http: the guard itself has answered
  }
  if (response.status >= 500 && response.status !== 503) {
    throw new VisitError('http_error', `the site answered with HTTP ${response.status}`);
  }
  if (!isHtml(response)) {
    return { kind: 'other', response };
  }
  return { kind: 'html', response, isLoaded: await awaitLoad(page, signal) };
}

/** Waits for the load event, but not for ever: a page may keep one picture waiting without an end. */
async function awaitLoad(page: Page, signal: AbortSignal): Promise<boolean> {
  try {
    await raceSignal(page.waitForFunction('document.readyState === "complete"', { timeout: loadMs, polling: 50 }), signal);
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

function isHtml({ mediaType, headers }: RecordedResponse): boolean {
  return htmlTypes.test(mediaType.toLowerCase()) && !/^\s*attachment/i.test(headers['content-disposition'] ?? '');
}

function explain(error: unknown, url: string, slot: EgressSlot, record: VisitRecord): VisitError {
  const message = error instanceof Error ? error.message : String(error);
  const reached = URL.parse(record.mainChain().at(-1) ?? url) ?? new URL(url);
  if (/^https?:$/.test(reached.protocol)) {
    const refused = slot.failureOf(hostOf(reached));
    if (refused) {
      return new VisitError(refused, describe(refused, reached.host), { cause: error });
    }
  }
  if (/timeout/i.test(message)) {
    return new VisitError('navigation_timeout', `the page did not come within ${navigationMs / 1_000} s`, { cause: error });
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
