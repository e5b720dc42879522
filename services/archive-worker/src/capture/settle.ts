import type { CDPSession, Page } from 'puppeteer-core';
import type { CaptureOptions } from '@htbase/shared/models';
import { pause } from '@htbase/shared/utils';
import { watchConsent } from '#capture/consent/dismiss-consent.ts';
import type { ConsentOutcome } from '#capture/consent/dismiss-consent.ts';
import { awaitQuiet, watchChanges } from '#capture/in-page/await-quiet.ts';
import { findScroller, scrollPage, wakeByAttributes, wakeLazies } from '#capture/in-page/wake-page.ts';
import type { ScrollPosition } from '#capture/in-page/wake-page.ts';
import { holdDocument } from '#capture/hold-document.ts';
import { createPageWorld, isWorldGone, mainFrameIdOf } from '#capture/page-world.ts';
import type { PageWorld } from '#capture/page-world.ts';
import type { VisitRecord } from '#capture/record.ts';

export interface SettleDeps {
  cdp: CDPSession;
  page: Page;
  record: VisitRecord;
}

export interface ScrollLimits {
  maxViewports: number;
  maxPixels: number;
  maxMs: number;
}

export interface SettleOptions extends Pick<CaptureOptions, 'consent' | 'scroll' | 'extra_wait_ms'> {
  budgetMs: number;
  scrollLimits: ScrollLimits;
}

export interface SettleResult {
  settledBy: 'quiet' | 'budget';
  consent: ConsentOutcome | undefined;
  /** Limits that cut off what the page would still have shown: `reloads`, `scroll_steps`, `scroll_height`, `scroll_time`. */
  limits: string[];
}

/** Requests that may stay open while the network counts as idle. */
const almostIdle = 2;
const idleMs = 500;
/** On a page without scripts only what is on its way already can still come. */
const inertIdleMs = 100;
const domQuietMs = 250;
/** A page that loads more at its end is given this long to show it. */
const growMs = 1_500;
/** From what has arrived to its being shown; no time is lost by it, since the network has to be idle for longer anyway. */
const growQuietMs = 250;
/** What dismissing a banner may take. */
const consentMs = 5_000;
const worldName = 'htbase';
/** How often the page's own scripts may replace the document while we wait. */
const maxDocuments = 4;

/**
 * Waits until the page is as a reader would find it: consent banners answered, the network almost idle, fonts and images there, the DOM quiet,
 * lazy images awake; all of it within one budget.
 */
export async function settlePage(deps: SettleDeps, options: SettleOptions, signal: AbortSignal): Promise<SettleResult> {
  const endsAt = performance.now() + options.budgetMs;
  for (let documents = 1; ; documents += 1) {
    const isHeld = documents > maxDocuments;
    try {
      const result = await settleDocument(deps, options, endsAt, signal);
      return isHeld ? { ...result, limits: [...result.limits, 'reloads'] } : result;
    } catch (error) {
      if (!isWorldGone(error) || isHeld) {
        throw error;
      }
      if (documents === maxDocuments) {
        await holdDocument(deps.cdp, mainFrameIdOf(deps.page));
      }
    }
  }
}

async function settleDocument(deps: SettleDeps, options: SettleOptions, endsAt: number, signal: AbortSignal): Promise<SettleResult> {
  const { cdp, page, record } = deps;
  const left = () => Math.max(0, endsAt - performance.now());
  const isScrolled = options.scroll ?? true;
  const inert = (await record.isInert()) ? await settleInert(deps, options, endsAt, signal) : undefined;
  if (inert) {
    return inert;
  }
  const watch = (options.consent ?? true) ? watchConsent({ cdp, page }, signal) : undefined;
  try {
    const world = await createPageWorld(cdp, mainFrameIdOf(page), worldName);
    await world.call(watchChanges);
    if (isScrolled) {
      await world.call(wakeLazies); // they load while the network has to be waited for anyway
    }
    const isIdle = await awaitIdle(record, idleMs, left(), signal);
    const consent = await watch?.finish(Math.min(consentMs, left()));
    const limits = isScrolled ? await wakePage(world, record, { ...options.scrollLimits, endsAt }, signal) : [];
    const isQuiet = await world.call(awaitQuiet, Math.max(500, left()), domQuietMs);
    // what scrolling woke is still arriving
    const isIdleAgain = await awaitIdle(record, idleMs, left(), signal);
    await pause(options.extra_wait_ms ?? 0, signal);
    signal.throwIfAborted();
    await record.settled();
    return { settledBy: isIdle && isQuiet && isIdleAgain ? 'quiet' : 'budget', consent, limits };
  } finally {
    watch?.stop();
  }
}

/** A page without scripts needs no scrolling, and shows no banner that one could answer; nothing when a frame that was woken brought some. */
async function settleInert(
  { cdp, page, record }: SettleDeps,
  options: SettleOptions,
  endsAt: number,
  signal: AbortSignal,
): Promise<SettleResult | undefined> {
  const left = () => Math.max(0, endsAt - performance.now());
  const world = await createPageWorld(cdp, mainFrameIdOf(page), worldName);
  if (options.scroll ?? true) {
    await world.call(wakeLazies);
    await world.call(wakeByAttributes);
  }
  const isIdle = await awaitIdle(record, inertIdleMs, left(), signal);
  const isQuiet = await world.call(awaitQuiet, Math.max(500, left()), 0);
  const isIdleAgain = await awaitIdle(record, 0, left(), signal);
  if (!(await record.isInert())) {
    return undefined;
  }
  await pause(options.extra_wait_ms ?? 0, signal);
  signal.throwIfAborted();
  await record.settled();
  return { settledBy: isIdle && isQuiet && isIdleAgain ? 'quiet' : 'budget', consent: undefined, limits: [] };
}

/** Scrolls one viewport at a time to the end of the page, on while that grows, and back to the top. Resolves with the limits that cut it off. */
async function wakePage(
  world: PageWorld,
  record: VisitRecord,
  { endsAt, maxMs, maxPixels, maxViewports }: ScrollLimits & { endsAt: number },
  signal: AbortSignal,
): Promise<string[]> {
  const lastAt = Math.min(endsAt, performance.now() + maxMs);
  await world.call(wakeLazies);
  let position = await world.call(findScroller);
  const firstHeight = position.height;
  let limit: string | undefined;
  for (let steps = 0; !limit; steps += 1) {
    if (position.bottom >= position.height - 1) {
      position = await awaitGrowth(world, record, position, Math.min(lastAt, performance.now() + growMs), signal);
      if (position.bottom >= position.height - 1) {
        break;
      }
    }
    if (steps >= maxViewports) {
      limit = 'scroll_steps';
    } else if (position.bottom > maxPixels) {
      limit = 'scroll_height';
    } else if (performance.now() > lastAt) {
      limit = 'scroll_time';
    } else {
      position = await world.call(scrollPage, position.bottom);
    }
  }
  await world.call(wakeByAttributes);
  const { height } = await world.call(scrollPage, 0);
  // the end of a long page that was whole from the start is no loss; what a page adds while one scrolls is
  return limit && height > firstHeight * 1.05 ? [limit] : [];
}

/** At the end of a page that still fetches something: waits until it is higher, or has shown what it wanted. */
async function awaitGrowth(
  world: PageWorld,
  record: VisitRecord,
  position: ScrollPosition,
  endsAt: number,
  signal: AbortSignal,
): Promise<ScrollPosition> {
  let now = position;
  const isBusy = () => record.pendingCount() > 0 || performance.now() - record.lastActivityAt() < growQuietMs;
  while (isBusy() && now.height <= position.height && performance.now() < endsAt) {
    await pause(50, signal);
    signal.throwIfAborted();
    now = await world.call(scrollPage, position.bottom);
  }
  return now;
}

/** True once the network has been almost idle for `idleMs`; false when `ms` were over before. */
async function awaitIdle(record: VisitRecord, idleMs: number, ms: number, signal: AbortSignal): Promise<boolean> {
  const endsAt = performance.now() + ms;
  let idleSince = record.pendingCount() === 0 ? record.lastActivityAt() : performance.now();
  for (;;) {
    signal.throwIfAborted();
    const now = performance.now();
    const pending = record.pendingCount();
    if (pending > almostIdle) {
      idleSince = now;
    } else if (pending === 0) {
      idleSince = Math.max(idleSince, record.lastActivityAt());
    }
    if (now - idleSince >= idleMs) {
      return true;
    }
    if (now >= endsAt) {
      return false;
    }
    await pause(20, signal);
  }
}
