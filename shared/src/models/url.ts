import { createHash } from 'node:crypto';
import { isTrackingParameter } from '#models/tracking-parameters.ts';

export const maxUrlLength = 2_048;

export type UrlProblem = 'invalid_url' | 'unsupported_scheme' | 'url_has_credentials' | 'url_too_long';

export type UrlCheck = { ok: true; url: string } | { ok: false; code: UrlProblem; detail: string };

/** Checks a URL that someone handed over. The answer's `url` is the text as the URL standard writes it. */
export function checkUrl(text: string): UrlCheck {
  if (text.length > maxUrlLength) {
    return { ok: false, code: 'url_too_long', detail: `The URL has ${text.length} characters; ${maxUrlLength} are allowed.` };
  }
  const url = URL.parse(text);
  if (!url) {
    return { ok: false, code: 'invalid_url', detail: 'This is not an absolute URL; it has to look like https://example.com/page.' };
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { ok: false, code: 'unsupported_scheme', detail: `Only http and https can be archived, not ${url.protocol.slice(0, 40)}` };
  }
  if (url.username || url.password) {
    return { ok: false, code: 'url_has_credentials', detail: 'The URL contains a user name or a password; hand it over without.' };
  }
  if (url.href.length > maxUrlLength) {
    return { ok: false, code: 'url_too_long', detail: `The URL has ${url.href.length} characters when encoded; ${maxUrlLength} are allowed.` };
  }
  return { ok: true, url: url.href };
}

/**
 * The URL that tells whether two URLs are the same item: case of scheme and host, punycode, default port and dot segments as the URL standard has
 * them, no dot at the end of the host, no fragment (except hash routes, `#/` and `#!`), no tracking parameters; the order of the query is kept.
 */
export function normalizeUrl(href: string): string {
  const url = new URL(href);
  if (url.hostname.endsWith('.')) {
    url.hostname = url.hostname.replace(/\.+$/, '');
  }
  if (!/^#[/!]/.test(url.hash)) {
    url.hash = '';
  }
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !isTrackingParameter(pair.split('=', 1)[0] ?? ''))
    .join('&');
  url.search = kept && `?${kept}`; // one that is empty takes a lone "?" away
  return url.href;
}

/** SHA-256 of the normalised URL: a key of fixed length for unique indexes. */
export function urlKeyOf(href: string): Buffer {
  return createHash('sha256').update(normalizeUrl(href)).digest();
}
