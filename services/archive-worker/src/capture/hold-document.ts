import type { CDPSession } from 'puppeteer-core';

/**
 * Keeps the present document: wherever the page wants to go from here, it stays. An answer without content (204) is what browsers don't leave a
 * page for, so that neither an error page takes its place nor the page notices.
 */
export async function holdDocument(cdp: CDPSession, mainFrameId: string): Promise<void> {
  cdp.on('Fetch.requestPaused', ({ requestId, frameId }) => {
    const answered =
      frameId === mainFrameId ? cdp.send('Fetch.fulfillRequest', { requestId, responseCode: 204 }) : cdp.send('Fetch.continueRequest', { requestId });
    answered.catch(() => {}); // the frame may have gone
  });
  await cdp.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Request' }] });
}
