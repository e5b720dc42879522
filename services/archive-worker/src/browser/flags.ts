/** Chromium's command line: ours alone, none of puppeteer's. The parts on the network were tried against some 45 ways out. */
export function chromiumFlags({
  profile,
  defaultProxyUrl,
  isRoot,
  userAgent,
}: {
  profile: string;
  defaultProxyUrl: string;
  isRoot: boolean;
  userAgent: string;
}): string[] {
  return [
    '--headless=new',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    ...network(defaultProxyUrl),
    ...quiet,
    ...rendering,
    // Chromium's sandbox does not start as root
    ...(isRoot ? ['--no-sandbox'] : []),
    `--user-agent=${userAgent}`,
    'about:blank',
  ];
}

function network(defaultProxyUrl: string): string[] {
  return [
    // what belongs to no visit is refused there; each context has its own proxy
    `--proxy-server=${defaultProxyUrl}`,
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    '--disable-quic',
    // two names of one switch: the two Debian browsers know one each
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    '--no-pings',
    '--dns-prefetch-disable',
  ];
}

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-client-side-phishing-detection',
  '--disable-hang-monitor',
  '--disable-prompt-on-repost',
  '--disable-notifications',
  '--disable-search-engine-choice-screen',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--mute-audio',
  '--log-level=3',
];

/** A capture's frames live in one process, so that one session sees all of them; captures never share one, since contexts don't. */
const disabledFeatures = [
  'IsolateOrigins',
  'site-per-process',
  'Translate',
  'MediaRouter',
  'OptimizationHints',
  'InterestFeedContentSuggestions',
  'DialMediaRouteProvider',
  'PaintHolding',
  // joins the multicast group of mDNS, and so sends packets past the proxy, whenever a page uses WebRTC
  'WebRtcHideLocalIpsWithMdns',
  // a headless window has no address bar, yet each one loads the pages behind it: over half a second of CPU for every context
  'PreloadTopChromeWebUI',
  'WebUIOmniboxPopup',
  'WebUIOmniboxFullPopup',
  'WebUIOmniboxAimPopup',
];

const rendering = [
  '--disable-site-isolation-trials',
  `--disable-features=${disabledFeatures.join(',')}`,
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--lang=en-US',
  '--window-size=1280,800',
  // of the window's own parts: pages don't see it
  '--animation-duration-scale=0',
];
