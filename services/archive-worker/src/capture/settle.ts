import type { CDPSession } from 'puppeteer-core';
import { pause } from '@htbase/shared/utils';
import { awaitQuiet, watchChanges } from '#capture/in-page/await-quiet.ts';
import { wakePage } from '#capture/in-page/wake-page.ts';
import { createPageWorld, isWorldGone } from '#capture/page-world.ts';
import type { PageWorld } from '#capture/page-world.ts';
import type { VisitRecord } from '#capture/record.ts';

export interface SettleResult {
  world: PageWorld;
  settledBy: 'quiet' | 'budget';
  limits: string[];
}

const budgetMs = 20_000;
/** Requests that may stay open while the network counts as idle. */
const almostIdle = 2;
const idleMs = 500;
const domQuietMs = 250;
const scrollLimits = { maxViewports: 30, maxPixels: 30_000, maxMs: 10_000 };
const worldName = 'htbase';
/** How often the page's own scripts may replace the document while we wait. */
const maxDocuments = 4;

/**
 * Waits until the page is as a reader would find it: the network almost idle, fonts and images there, the DOM quiet, lazy images awake;
 * all of it within one budget.
 */
export async function settlePage(
  { cdp, record, mainFrameId }: { cdp: CDPSession; record: VisitRecord; mainFrameId: string },
  options: { scroll: boolean; extraWaitMs: number },
  signal: AbortSignal,
): Promise<SettleResult> {
  const endsAt = performance.now() + budgetMs;
  const left = () => Math.max(0, endsAt - performance.now());

  for (let documents = 1; ; documents += 1) {
    try {
      const world = await createPageWorld(cdp, mainFrameId, worldName);
      await world.call(watchChanges);
      const isIdle = await awaitIdle(record, left(), signal);
      const woken = options.scroll ? await world.call(wakePage, { ...scrollLimits, maxMs: Math.min(scrollLimits.maxMs, left()) }) : undefined;
      const isQuiet = await world.call(awaitQuiet, Math.max(500, left()), domQuietMs);
      // what scrolling woke is still arriving
      const isIdleAgain = await awaitIdle(record, left(), signal);
      await pause(options.extraWaitMs, signal);
      signal.throwIfAborted();
      await record.settled();
      return { world, settledBy: isIdle && isQuiet && isIdleAgain ? 'quiet' : 'budget', limits: woken?.limits ?? [] };
    } catch (error) {
      if (!isWorldGone(error) || documents >= maxDocuments) {
        throw error;
      }
    }
  }
}

/** True once the network has been almost idle for a while; false when `ms` were over before. */
async function awaitIdle(record: VisitRecord, ms: number, signal: AbortSignal): Promise<boolean> {
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
