import type { Grade, FailureCode } from '@htbase/shared/models';

export interface HostileCase {
  name: string;
  /** Path on the site; `raw:` on the server that doesn't keep to the protocol, `tls:` on the one with a bad certificate. */
  path: string;
  /** One of these ends is right. */
  grades?: readonly Grade[];
  /** What singlefile and readability have to contain besides the marker. */
  words?: string;
  /** What neither may contain. */
  neverWords?: string;
  code?: readonly FailureCode[];
  /** Seconds within which the task has to be over, all attempts together. */
  limitSeconds: number;
  /** Also in the ordinary test, not only in the long one. */
  isShort?: boolean;
}

const good = ['ok', 'partial'] as const;
const timeouts = ['navigation_timeout', 'capture_timeout'] as const;

/** Every hostile page with what has to come of it. */
export const hostileCases: readonly HostileCase[] = [
  // answers that don't end, or end badly
  { name: 'an answer that never ends is kept as far as it came', path: '/endless', grades: ['partial'], limitSeconds: 25, isShort: true },
  { name: 'headers without a body', path: '/silent', code: ['navigation_timeout', 'empty'], limitSeconds: 45 },
  { name: 'no answer at all', path: '/never', code: timeouts, limitSeconds: 45 },
  { name: 'headers that come a line at a time (slow-loris)', path: 'raw:/slow-loris', code: timeouts, limitSeconds: 45 },
  { name: 'a page of 100 MB', path: '/large', code: ['too_large'], limitSeconds: 25, isShort: true },
  { name: 'a gzip bomb', path: '/gzip-bomb', code: ['too_large'], limitSeconds: 25, isShort: true },
  { name: 'a brotli bomb', path: '/brotli-bomb', code: ['too_large', 'connection_reset', 'empty'], limitSeconds: 25 },
  { name: 'bombs inside a page', path: '/bombs-inside', grades: good, limitSeconds: 25, isShort: true },
  { name: 'a data URI of 45 MB', path: '/data-uri', grades: good, code: [...timeouts, 'archiver_failed', 'archiver_timeout'], limitSeconds: 60 },
  { name: 'a length that is too long', path: 'raw:/length-too-long', grades: good, code: ['connection_reset'], limitSeconds: 30 },
  { name: 'a length that is too short', path: 'raw:/length-too-short', grades: good, limitSeconds: 25, isShort: true },
  {
    name: 'a connection that is reset in the middle',
    path: 'raw:/reset-in-the-middle',
    grades: ['partial'],
    code: ['connection_reset'],
    limitSeconds: 40,
    isShort: true,
  },
  { name: 'chunks that are cut off', path: 'raw:/chunks-cut-off', grades: ['partial'], code: ['connection_reset'], limitSeconds: 40 },
  { name: 'HTTP/1.0', path: 'raw:/http-1-0', grades: ['ok'], words: 'THE-LAST-LINE', limitSeconds: 25, isShort: true },
  { name: 'an answer without headers (HTTP/0.9)', path: 'raw:/garbage', code: ['connection_reset'], limitSeconds: 30, isShort: true },
  { name: 'noise', path: 'raw:/noise', code: ['connection_reset'], limitSeconds: 30 },
  { name: 'an answer without a byte', path: 'raw:/empty-answer', code: ['connection_reset'], limitSeconds: 30 },
  { name: 'a flood of headers', path: 'raw:/header-flood', code: ['connection_reset'], limitSeconds: 30 },
  { name: 'a certificate that nobody trusts', path: 'tls:/ordinary', code: ['tls_error'], limitSeconds: 15, isShort: true },

  // where it leads
  { name: 'a redirect to itself', path: '/redirects-to-itself', code: ['too_many_redirects'], limitSeconds: 15, isShort: true },
  { name: 'redirects to ever new addresses', path: '/redirects-on', code: ['too_many_redirects'], limitSeconds: 15, isShort: true },
  { name: 'a cookie wall that lets one through', path: '/cookie-wall', grades: ['ok'], limitSeconds: 25, isShort: true },
  { name: 'a cookie wall that lets nobody through', path: '/wall-for-all', code: ['too_many_redirects'], limitSeconds: 15 },
  {
    name: 'a page that reloads itself',
    path: '/reloads-itself',
    grades: ['partial'],
    limitSeconds: 30,
    isShort: true,
  },
  { name: 'a page that refreshes itself', path: '/refreshes-itself', grades: ['partial'], limitSeconds: 30 },
  { name: 'a page that leaves for another', path: '/leaves', grades: good, words: 'WHERE-IT-WENT', limitSeconds: 25, isShort: true },
  {
    name: 'a page that is written anew after it has loaded',
    path: '/writes-late',
    grades: good,
    words: 'WRITTEN-LATE',
    limitSeconds: 25,
    isShort: true,
  },
  { name: 'a forced download', path: '/attachment', grades: ['not_html'], limitSeconds: 15, isShort: true },

  // what it is made of
  { name: 'a charset that does not exist, and bytes of none', path: '/broken-charset', grades: good, limitSeconds: 25, isShort: true },
  { name: 'no content type', path: '/no-type', grades: ['ok'], limitSeconds: 25, isShort: true },
  { name: '40,000 px of height', path: '/tall', grades: good, words: 'THE-END', limitSeconds: 30, isShort: true },
  { name: '5,000 images', path: '/images', grades: good, code: timeouts, limitSeconds: 60 },
  { name: '300 frames', path: '/frames', grades: good, limitSeconds: 45 },
  { name: 'a frame that holds itself', path: '/frame-in-itself', grades: good, limitSeconds: 40 },
  { name: '100,000 nodes', path: '/nodes', grades: good, limitSeconds: 90 },
  { name: '5,000 elements inside each other', path: '/deep', grades: good, limitSeconds: 40 },
  { name: 'style sheets that explode', path: '/layout', grades: good, code: timeouts, limitSeconds: 60 },
  { name: 'animations without an end', path: '/animations', grades: good, limitSeconds: 25 },
  { name: 'videos that play by themselves', path: '/video', grades: good, limitSeconds: 60 },
  { name: 'lazy images by three techniques', path: '/lazy-images', grades: ['ok'], limitSeconds: 25, isShort: true },
  { name: 'infinite scroll', path: '/infinite-scroll', grades: good, limitSeconds: 30, isShort: true },

  // what it asks its visitor for
  { name: 'alerts without an end', path: '/alerts', grades: ['ok'], words: 'AFTER-THE-LOOP', limitSeconds: 25, isShort: true },
  { name: 'a question until it is confirmed', path: '/confirms', grades: ['ok'], words: 'AFTER-THE-LOOP', limitSeconds: 25 },
  { name: 'a question until it is answered', path: '/prompts', grades: ['ok'], words: 'AFTER-THE-LOOP', limitSeconds: 25 },
  { name: 'print without an end', path: '/prints', grades: ['ok'], words: 'AFTER-THE-LOOP', limitSeconds: 25, isShort: true },
  { name: 'beforeunload', path: '/before-unload', grades: ['ok'], limitSeconds: 25 },
  { name: 'permissions of all kinds', path: '/permissions', grades: ['ok'], limitSeconds: 25, isShort: true },
  { name: 'full screen', path: '/full-screen', grades: good, limitSeconds: 25 },
  { name: 'a page that closes itself', path: '/closes-itself', grades: ['ok'], words: 'STILL-HERE', limitSeconds: 25, isShort: true },
  { name: 'a storm of pop-ups', path: '/pop-ups', grades: good, limitSeconds: 30, isShort: true },

  // what it does to the browser
  { name: 'a page that eats memory', path: '/memory', code: ['browser_crashed'], limitSeconds: 75, isShort: true },
  { name: 'a page that eats the heap', path: '/heap', grades: good, code: ['browser_crashed', ...timeouts], limitSeconds: 90 },
  {
    name: 'an endless loop while it loads',
    path: '/loop-while-loading',
    grades: ['partial'],
    words: 'AFTER-THE-LOOP',
    limitSeconds: 25,
    isShort: true,
  },
  { name: 'an endless loop after it has loaded', path: '/loop-after-load', grades: ['partial'], limitSeconds: 25, isShort: true },
  { name: 'an endless loop when it is scrolled', path: '/loop-while-scrolling', grades: ['partial'], limitSeconds: 60 },
  { name: 'endless loops from a timer', path: '/loop-in-a-timer', grades: ['partial'], limitSeconds: 25, isShort: true },
  {
    name: 'a service worker that answers for the site',
    path: '/service-worker',
    grades: good,
    neverWords: 'FAKE-PAGE',
    limitSeconds: 25,
    isShort: true,
  },
  { name: 'WebGL contexts that get lost', path: '/webgl', grades: good, limitSeconds: 30 },
  { name: 'a flood of history entries', path: '/push-state', grades: good, limitSeconds: 30, isShort: true },
  { name: 'a flood on the console', path: '/console', grades: good, limitSeconds: 30, isShort: true },
  { name: 'a flood of titles', path: '/titles', grades: good, limitSeconds: 40 },
  { name: 'a flood of messages', path: '/messages', grades: good, code: timeouts, limitSeconds: 60 },
  { name: 'a DOM that never rests', path: '/mutations', grades: ['partial'], limitSeconds: 60 },
  { name: 'requests without an end', path: '/requests', grades: ['partial'], limitSeconds: 30 },
  { name: 'a WebSocket that stays open', path: '/web-socket', grades: ['ok'], limitSeconds: 25 },
  { name: 'an EventSource that goes on', path: '/event-source', grades: good, limitSeconds: 25 },
  { name: 'prototypes that are bent', path: '/hostile-prototypes', grades: good, words: 'BENT-WORLD', limitSeconds: 30, isShort: true },
];
