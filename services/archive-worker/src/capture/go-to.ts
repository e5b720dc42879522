import type { CDPSession, Protocol } from 'puppeteer-core';
import { raceSignal } from '@htbase/shared/utils';

/** An answer without a body: the browser shows a page of its own for it, which is a document as well. */
const ownPageError = 'net::ERR_HTTP_RESPONSE_CODE_FAILURE';

/**
 * Goes to a URL; resolves when the document of the main frame has been read to its end, of the last one where scripts went on to others meanwhile.
 * Puppeteer's `goto` also waits for every frame inside, of which a page may have hundreds. @throws what Chromium says of a failure (`net::ERR_...`).
 */
export async function goTo(cdp: CDPSession, mainFrameId: string, url: string, signal: AbortSignal): Promise<void> {
  const isRead = Promise.withResolvers<void>();
  let hasLeftBlank = false;
  const onNavigated = ({ frame }: Protocol.Page.FrameNavigatedEvent) => {
    hasLeftBlank ||= frame.id === mainFrameId && frame.url !== 'about:blank'; // which a fresh page may just be reading
  };
  const onRead = () => {
    if (hasLeftBlank) {
      isRead.resolve();
    }
  };
  cdp.on('Page.frameNavigated', onNavigated);
  cdp.on('Page.domContentEventFired', onRead); // of the main frame only
  try {
    await raceSignal(cdp.send('Page.enable'), signal);
    const { errorText } = await raceSignal(cdp.send('Page.navigate', { url }), signal);
    if (errorText !== undefined && errorText !== ownPageError) {
      throw new Error(`${errorText} at ${url}`);
    }
    await raceSignal(isRead.promise, signal);
  } finally {
    cdp.off('Page.frameNavigated', onNavigated);
    cdp.off('Page.domContentEventFired', onRead);
  }
}
