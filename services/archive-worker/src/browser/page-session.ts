import { TargetType } from 'puppeteer-core';
import type { BrowserContext, CDPSession, Page } from 'puppeteer-core';
import type { EgressGuard, EgressSlot } from '@htbase/shared/egress';
import { HtbaseError, createDeadline, raceSignal } from '@htbase/shared/utils';
import type { Chromium } from '#browser/chromium.ts';
import { tamePage } from '#browser/in-page/tame-page.ts';

/** A fresh context with one page, whose only way out is its own slot of the guard. */
export interface PageSession {
  page: Page;
  cdp: CDPSession;
  slot: EgressSlot;
  /** Aborted when the page or the browser has crashed. */
  gone: AbortSignal;
  /** False when the browser did not let go of the context in time. */
  close(): Promise<boolean>;
}

const openMs = 15_000;
const closeMs = 3_000;

/** Opens a session. @throws `browser_crashed` when the browser doesn't answer in time. */
export async function openPageSession(chromium: Chromium, guard: EgressGuard): Promise<PageSession> {
  using deadline = createDeadline(openMs, 'browser_crashed', chromium.gone);
  const slot = await guard.openSlot();
  let context: BrowserContext | undefined;
  try {
    context = await raceSignal(
      chromium.browser.createBrowserContext({
        proxyServer: slot.proxyUrl,
        // without this a context reads loopback directly, past every proxy
        proxyBypassList: ['<-loopback>'],
        downloadBehavior: { policy: 'deny' },
      }),
      deadline.signal,
    );
    const page = await raceSignal(context.newPage(), deadline.signal);
    const cdp = await raceSignal(page.createCDPSession(), deadline.signal);
    return await raceSignal(prepare(chromium, context, page, cdp, slot), deadline.signal);
  } catch (error) {
    await closeContext(context, slot);
    throw error;
  }
}

async function prepare(chromium: Chromium, context: BrowserContext, page: Page, cdp: CDPSession, slot: EgressSlot): Promise<PageSession> {
  const crashed = new AbortController();
  page.on('error', () => crashed.abort(new HtbaseError('browser_crashed', 'the page crashed')));
  // what gets past `tamePage`: a dialog of `beforeunload`, a window that a form or a link opens
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {})); // it may have gone with its page
  // those inside of TLS, which the slot can't see
  cdp.on('Network.requestWillBeSent', ({ request }) => void (request.url.startsWith('https:') && slot.countRequest()));
  context.on('targetcreated', (target) => {
    if (target.type() === TargetType.PAGE && target !== page.target()) {
      void target
        .page()
        .then((popup) => popup?.close())
        .catch(() => {});
    }
  });
  await Promise.all([
    page.evaluateOnNewDocument(tamePage),
    cdp.send('Network.enable', { maxTotalBufferSize: 100_000_000, maxResourceBufferSize: 50_000_000 }),
    cdp.send('Network.setBypassServiceWorker', { bypass: true }),
  ]);
  return {
    page,
    cdp,
    slot,
    gone: AbortSignal.any([crashed.signal, chromium.gone]),
    close: () => closeContext(context, slot),
  };
}

async function closeContext(context: BrowserContext | undefined, slot: EgressSlot): Promise<boolean> {
  using deadline = createDeadline(closeMs, 'close_timeout');
  try {
    await raceSignal(context?.close() ?? Promise.resolve(), deadline.signal);
    return true;
  } catch {
    return false; // a browser that is gone or hangs; the pool looks after it
  } finally {
    await slot.close();
  }
}
