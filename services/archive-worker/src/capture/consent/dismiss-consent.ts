import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { filterCompactRules } from '@duckduckgo/autoconsent';
import type { IndexedCMPRuleset } from '@duckduckgo/autoconsent';
import type { CDPSession, Page } from 'puppeteer-core';
import { pause } from '@htbase/shared/utils';
import { pollConsent, prepareConsent, showPrehidden } from '#capture/consent/in-page.ts';
import type { ConsentState } from '#capture/consent/in-page.ts';
import { createPageWorld, frameIdOf, isWorldGone, mainFrameIdOf } from '#capture/page-world.ts';
import type { PageWorld } from '#capture/page-world.ts';

/** How the consent banner of a page ended. */
export interface ConsentOutcome {
  /** The consent management that was recognised. */
  cmp: string | null;
  outcome: 'dismissed' | 'stayed';
}

/** autoconsent at work in one document. */
export interface ConsentWatch {
  /** Lets a banner that has been found be dismissed, for at most `ms`; a page without one isn't waited for, and has no outcome. */
  finish(ms: number): Promise<ConsentOutcome | undefined>;
  stop(): void;
}

const worldName = 'htbase-consent';
const pollMs = 100;
const evalMs = 2_000;
/** A known consent management whose banner isn't there yet may still show it; texts alone are looked at again after half a second. */
const bannerMs = 1_200;
const maxFrames = 6;
/** Frames that may be a consent management's own; others aren't entered, since a page may have hundreds. */
const consentFrame =
  /consent|cookie|privacy|cmp|gdpr|ccpa|tcf|trustarc|sp_message|sourcepoint|onetrust|iubenda|didomi|quantcast|usercentrics|truste/i;

const config = {
  enabled: true,
  autoAction: 'optOut',
  disabledCmps: [],
  enablePrehide: true,
  enableCosmeticRules: true,
  enableGeneratedRules: true,
  enableHeuristicDetection: true,
  heuristicMode: 'tier2',
  detectRetries: 20,
  isMainWorld: false,
  prehideTimeout: 2_000,
  logs: { lifecycle: false, rulesteps: false, detectionsteps: false, evals: false, errors: false, messages: false, waits: false },
};

const entry = import.meta.resolve('@duckduckgo/autoconsent');
const contentScript = readFileSync(new URL('./autoconsent.playwright.js', entry), 'utf8');
const rules = createRequire(import.meta.url)('@duckduckgo/autoconsent/rules/compact-rules.json') as IndexedCMPRuleset;

/** Lets autoconsent look for consent banners in the page's present document and say no to them. It goes on until `stop`. */
export function watchConsent({ cdp, page }: { cdp: CDPSession; page: Page }, signal: AbortSignal): ConsentWatch {
  const ended = new AbortController();
  const stopSignal = AbortSignal.any([ended.signal, signal]);
  const states = new Map<string, ConsentState>();
  const worlds: PageWorld[] = [];
  const mainId = mainFrameIdOf(page);

  /** One frame, until its document or the watch has ended. */
  async function attend(frameId: string, url: string): Promise<void> {
    const isMain = frameId === mainId;
    const world = await createPageWorld(cdp, frameId, worldName);
    worlds.push(world);
    await world.call(prepareConsent);
    await world.run(contentScript);
    const compact = filterCompactRules(rules, { url, mainFrame: isMain });
    let messages = [JSON.stringify({ type: 'initResp', config, rules: { compact } })];
    while (!stopSignal.aborted) {
      const { state, evals } = await world.call(pollConsent, messages);
      states.set(frameId, state);
      messages = await Promise.all(
        evals.map(async ({ id, code }) => JSON.stringify({ type: 'evalResp', id, result: await evaluateInPage(isMain ? undefined : frameId, code) })),
      );
      await pause(messages.length > 0 ? 0 : pollMs, stopSignal);
    }
  }

  async function evaluateInPage(frameId: string | undefined, expression: string): Promise<unknown> {
    try {
      if (frameId === undefined) {
        const { result } = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, timeout: evalMs });
        return result.value ?? false;
      }
      return await page
        .frames()
        .find((frame) => frameIdOf(frame) === frameId)
        ?.evaluate(expression);
    } catch {
      return false; // the page's own scripts may throw, or the frame has left
    }
  }

  const attended = new Set<string>();
  const attendAll = () => {
    for (const frame of page.frames()) {
      const id = frameIdOf(frame);
      if (!attended.has(id) && attended.size < maxFrames && (id === mainId || consentFrame.test(frame.url()))) {
        attended.add(id);
        attend(id, frame.url()).catch((error: unknown) => {
          if (!isWorldGone(error) && !stopSignal.aborted) {
            states.delete(id); // a document that can't be entered has no say
          }
        });
      }
    }
  };
  attendAll();
  const timer = setInterval(attendAll, pollMs * 2);
  const clean = () => {
    clearInterval(timer);
    // nobody waits: what is asked of the page from now on comes behind it
    worlds.forEach((world) => void world.call(showPrehidden).catch(() => {})); // its document may have gone
  };
  stopSignal.addEventListener('abort', clean, { once: true });

  return {
    async finish(ms) {
      const endsAt = performance.now() + ms;
      const bannerEndsAt = performance.now() + Math.min(ms, bannerMs);
      for (;;) {
        const outcome = judge([...states.values()]);
        const isWaitedFor = outcome === 'working' ? performance.now() < endsAt : outcome === 'known' && performance.now() < bannerEndsAt;
        if (!isWaitedFor || stopSignal.aborted) {
          const cmp = [...states.values()].flatMap((state) => [...state.detectedPopups, ...state.detectedCmps])[0] ?? null;
          return outcome === 'none' || outcome === 'known' ? undefined : { cmp, outcome: outcome === 'dismissed' ? 'dismissed' : 'stayed' };
        }
        await pause(pollMs / 2, stopSignal);
      }
    },
    stop: () => ended.abort(),
  };
}

/** Where the frames stand together: `known` has a consent management, or words of one, and no banner. */
function judge(states: readonly ConsentState[]): ConsentOutcome['outcome'] | 'working' | 'known' | 'none' {
  const isIn = (...lifecycles: string[]) => states.some((state) => lifecycles.includes(state.lifecycle));
  if (isIn('openPopupDetected', 'runningOptOut')) {
    return 'working';
  }
  if (isIn('optOutSucceeded', 'done')) {
    return 'dismissed';
  }
  if (isIn('optOutFailed')) {
    return 'stayed';
  }
  const hasConsentText = states.some((state) => state.lifecycle === 'started' && state.heuristicPatterns.length > 0);
  return isIn('cmpDetected') || hasConsentText ? 'known' : 'none';
}
