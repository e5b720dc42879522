import type { EgressSlot } from '@htbase/shared/egress';
import { bodyOf } from '#capture/body-file.ts';
import type { Body } from '#capture/body-file.ts';
import type { VisitRecord } from '#capture/record.ts';

export interface VisitFetchDeps {
  record: Pick<VisitRecord, 'find'>;
  session: { slot: EgressSlot };
  page: { finalUrl: string };
  userAgent: string;
  signal: AbortSignal;
}

export interface VisitResponse {
  isFromRecord: boolean;
  status: number;
  contentType: string;
  body: Body;
  finalUrl: string;
}

/** What an archiver asks for again: answered from the visit's record, and only what that lacks goes out, through the guard. http and https only. */
export async function fetchForVisit(
  deps: VisitFetchDeps,
  url: string,
  options: { maxBytes: number; headers?: Record<string, string>; maxSilenceMs?: number },
): Promise<VisitResponse> {
  const { record, session, page, userAgent, signal } = deps;
  const known = record.find(url);
  if (known) {
    return {
      isFromRecord: true,
      status: known.status,
      contentType: known.headers['content-type'] ?? known.mediaType,
      body: known.body,
      finalUrl: known.url,
    };
  }
  const headers = { 'user-agent': userAgent, referer: refererFor(page.finalUrl, url), ...options.headers };
  const { status, headers: answered, body, finalUrl } = await session.slot.fetch(url, { ...options, signal, headers });
  return { isFromRecord: false, status, contentType: answered['content-type'] ?? '', body: bodyOf(body), finalUrl };
}

/** As browsers do by default (strict-origin-when-cross-origin): the page for its own origin, the origin for others. */
function refererFor(pageUrl: string, url: string): string {
  const [from, to] = [new URL(pageUrl), URL.parse(url)];
  return from.origin === to?.origin ? `${from.origin}${from.pathname}${from.search}` : `${from.origin}/`;
}
