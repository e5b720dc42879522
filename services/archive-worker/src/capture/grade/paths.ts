import type { Evidence } from '@htbase/shared/models';

/** Paths under which sites put what stands in the way. Among more words than these it is rather the title of an article. */
export const loginPath =
  /(^|\/)([^/_.-]+[_.-])?(log-?in|sign-?in|sign-?up|sso|saml|wayf|shibboleth|oauth2?|auth|authorize|authwall|servicelogin|session\/new|account\/begin)([_.-][^/_.-]+){0,2}(\/|$)/i;
export const errorPath = /(^|\/)(errors?|40[34]|not-?found|page-?not-?found)(\/|\.|$)/i;
export const consentPath = /(consent|privacy-?(gate|wall)|cookie-?wall|gdpr)/i;

/** A redirect has led to such a path, which wasn't asked for. */
export function isSentTo(evidence: Evidence, path: RegExp): boolean {
  return path.test(pathOf(evidence.finalUrl)) && !isAskedFor(evidence, path);
}

export function isAskedFor({ url }: Evidence, path: RegExp): boolean {
  return path.test(pathOf(url));
}

/** What was asked for has a name or a number of its own, and a redirect has led to the front page of the same site instead. */
export function isSentHome({ url, finalUrl }: Evidence): boolean {
  const [asked, final] = [URL.parse(url ?? ''), URL.parse(finalUrl ?? '')];
  return asked?.host === final?.host && final?.pathname === '/' && final.search === '' && final.hash === '' && ofItsOwn.test(asked?.pathname ?? '');
}

const ofItsOwn = /\d{4}|([^/_-]+[_-]){3}/;

/** Who asked for it was sent there from elsewhere, sooner or later, and is to be sent back. */
export function hasReturnAddress({ finalUrl }: Evidence): boolean {
  return [...(URL.parse(finalUrl ?? '')?.searchParams ?? [])].some(([name, value]) => returning.test(name) && value.includes('/'));
}

const returning =
  /^(next|continue|(session_?)?redirect\w*|re?turn\w*|return_?to|from|goto|target|dest\w*|back\w*|ref\w*|url|service|came_from|r|u)$/i;

/** A redirect, or a script, has led to another path. */
export function isSentElsewhere({ url, finalUrl }: Evidence): boolean {
  return pathOf(finalUrl) !== pathOf(url);
}

function pathOf(url: string | undefined): string {
  return URL.parse(url ?? '')?.pathname ?? '';
}
