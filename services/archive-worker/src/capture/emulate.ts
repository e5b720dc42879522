import type { CDPSession } from 'puppeteer-core';
import type { CaptureOptions } from '@htbase/shared/models';

const defaultViewport = { width: 1_280, height: 800 };

/** Makes a fresh page look like the visitor that the request asks for. */
export async function emulate(cdp: CDPSession, options: CaptureOptions, userAgent: string): Promise<void> {
  const { width, height } = options.viewport ?? defaultViewport;
  const locale = options.locale ?? 'en-US';
  await Promise.all([
    cdp.send('Emulation.setDeviceMetricsOverride', { width, height, screenWidth: width, screenHeight: height, deviceScaleFactor: 1, mobile: false }),
    cdp.send('Network.setUserAgentOverride', { userAgent, acceptLanguage: acceptLanguage(locale) }),
    options.locale === undefined ? undefined : cdp.send('Emulation.setLocaleOverride', { locale: locale.replaceAll('-', '_') }),
    options.timezone === undefined ? undefined : cdp.send('Emulation.setTimezoneOverride', { timezoneId: options.timezone }),
  ]);
}

/** `de-CH` becomes `de-CH,de,en`: the language itself, and one that most sites know. */
function acceptLanguage(locale: string): string {
  const language = locale.split('-')[0] ?? locale;
  return [...new Set([locale, language, 'en'])].join(',');
}
