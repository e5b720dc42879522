// Servers that refuse without a puzzle: limits, bans, law, maintenance, and gates of consent with nothing behind them.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const refusals: readonly GradedPage[] = [
  {
    name: 'nginx-403',
    label: 'blocked',
    why: 'the shortest refusal that there is',
    status: 403,
    headers: { server: 'nginx' },
    html: '<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>',
  },
  {
    name: 'apache-403',
    label: 'blocked',
    why: 'Apache’s default refusal',
    status: 403,
    headers: { server: 'Apache' },
    html: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p><hr><address>Apache/2.4.57 (Debian) Server at files.example Port 443</address></body></html>`,
  },
  {
    name: 'rate-limit-with-retry-after',
    label: 'blocked',
    why: '429 that says for how long',
    status: 429,
    headers: { 'retry-after': '120', 'x-ratelimit-remaining': '0' },
    html: htmlPage(
      'Too many requests',
      '<h1>Whoa there!</h1><p>You have sent too many requests in a short time. Please wait two minutes and try again.</p>',
    ),
  },
  {
    name: 'rate-limit-behind-200',
    label: 'blocked',
    why: 'a limit that the application reports with a 200',
    html: htmlPage(
      'Rate limit exceeded',
      '<div class="error-page"><h1>Slow down</h1><p>You have exceeded the number of pages that may be viewed per hour. Your IP address 203.0.113.9 has been temporarily blocked. Try again later.</p></div>',
    ),
  },
  {
    name: 'unavailable-for-legal-reasons',
    label: 'blocked',
    why: 'HTTP 451: the page exists and is withheld',
    status: 451,
    html: htmlPage(
      'Unavailable due to legal reasons',
      '<h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time.</p><p>For any issues, call 555-0100.</p>',
    ),
  },
  {
    name: 'maintenance-503',
    label: 'blocked',
    why: 'a site that is closed for maintenance',
    status: 503,
    headers: { 'retry-after': '3600' },
    html: htmlPage(
      'We’ll be back soon',
      '<h1>Down for maintenance</h1><p>We are moving to new servers and will be back at about 18:00 UTC. Follow our status page for news.</p>',
    ),
  },
  {
    name: 'wordpress-briefly-unavailable',
    label: 'blocked',
    why: 'WordPress while it updates itself',
    status: 503,
    headers: { 'retry-after': '600' },
    html: `<!DOCTYPE html><html lang="en-US"><head><meta name="robots" content="noindex, follow"><title>Maintenance</title></head><body id="error-page"><div class="wp-die-message">Briefly unavailable for scheduled maintenance. Check back in a minute.</div></body></html>`,
  },
  {
    name: 'consent-interstitial',
    label: 'blocked',
    why: 'a consent page at an address of its own, in front of the content and with none of it',
    redirectFrom: '/news/harbour-reopens',
    path: '/v2/collectConsent?sessionId=3_cc-session_6a1c&returnUrl=%2Fnews%2Fharbour-reopens',
    html: htmlPage(
      'Portal.example is part of the Media family of brands',
      `<form method="post" action="/v2/consent" class="consent-form"><h1>Portal.example is part of the Media family of brands</h1><p>When you use our sites and apps, we use cookies to provide them to you, to authenticate users, to apply security measures and to measure your use.</p><p>If you click “Accept all”, we and our partners (236 of them in the IAB Transparency &amp; Consent Framework) will also store and access information on a device and use precise location data for personalised advertising.</p><p>If you do not want us and our partners to use cookies for these additional purposes, click “Reject all”.</p><p><a href="/privacy">Privacy Policy</a> <a href="/cookies">Cookie Policy</a></p><input type="hidden" name="csrf" value="x1"></form>`,
    ),
  },
  {
    name: 'age-gate',
    label: 'blocked',
    why: 'an age gate with nothing behind it',
    html: htmlPage(
      'Age check | Northgate Distillery',
      '<div class="age-gate"><h1>Are you of legal drinking age?</h1><p>You must be 18 or over to enter this site.</p><select name="d"><option>Day</option></select><select name="m"><option>Month</option></select><select name="y"><option>Year</option></select><button>Enter</button><p>Please drink responsibly.</p></div>',
    ),
  },
  {
    name: 'ip-ban-behind-200',
    label: 'blocked',
    why: 'forum software that tells a banned address so with a 200',
    html: htmlPage(
      'Information - Modelling Forum',
      '<div id="page-header"><a href="/">Modelling Forum</a></div><div class="panel" id="message"><h2>Information</h2><p>You have been permanently banned from this board.</p><p>Please contact the Board Administrator for more information.</p><p>A ban has been issued on your IP address.</p></div>',
    ),
  },
  {
    name: 'browser-not-supported-wall',
    label: 'blocked',
    why: 'a site that turns the visitor away for the browser that it thinks it sees',
    html: htmlPage(
      'Unsupported browser',
      '<main><h1>Your browser is not supported</h1><p>To use Ledger Cloud you need the latest version of one of these browsers.</p><ul><li>Chrome</li><li>Firefox</li><li>Safari</li></ul></main>',
    ),
  },
  {
    name: 'too-many-requests-without-hint',
    label: 'blocked',
    why: '429 with two words and nothing else',
    status: 429,
    mediaType: 'text/html',
    html: 'Too Many Requests',
  },
  {
    name: 'not-available-in-your-country',
    label: 'blocked',
    why: 'a broadcaster that withholds a film by country, behind a 200',
    html: htmlPage(
      'Ferry in fog - Coast TV',
      '<header><a href="/">Coast TV</a> <a href="/live">Live</a></header><main><div class="player-error" style="height:360px;background:#111;color:#fff"><h2>Sorry, this content is not available in your location.</h2><p>For rights reasons this programme can only be watched from within the country. Error 20403.</p></div></main>',
    ),
  },
];
