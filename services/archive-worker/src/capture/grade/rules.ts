import type { Evidence, Grade } from '@htbase/shared/models';
import { countRefusalConcepts } from '#capture/grade/concepts.ts';
import { markersOf } from '#capture/grade/markers.ts';
import type { Marker } from '#capture/grade/markers.ts';
import {
  brokenPhrases,
  challengePhrases,
  consentPhrases,
  loginPhrases,
  notFoundPhrases,
  parkedPhrases,
  paywallPhrases,
  refusalPhrases,
  waitingPhrases,
} from '#capture/grade/phrases.ts';
import type { Phrases } from '#capture/grade/phrases.ts';

/** A reason to hold a page for something else than what was asked for. */
export interface BadRule {
  name: string;
  grade: Exclude<Grade, 'ok' | 'partial' | 'not_html'>;
  matches(evidence: Evidence): boolean;
}

/**
 * A page that stands in the way says so first and has little else to say; an article about such pages has prose. How much prose a page may have and
 * still be held for one depends on how telling the sign is: characters, as `Evidence.proseLength` counts them.
 */
const littleProse = 200;
const someProse = 520;
const muchProse = 1_100;
/** Visible text of a page that shows next to nothing. */
const fewChars = 160;
/** What a page says within so many characters it says first. */
const firstChars = 160;
/** A page that only says to wait needs no more. */
const waitingChars = 80;
/** Visible text of a page that does nothing but refuse, and of how many things it speaks then. */
const refusalChars = 700;
const refusalConceptCount = 4;

/** The first rule that matches decides: what the server says, then what cannot be mistaken, then words. */
export const badRules: readonly BadRule[] = [
  status('not_found', 404, 410),
  status('login_required', 401, 402, 407),
  { name: 'challenge_header', grade: 'blocked', matches: hasChallengeHeader },
  { name: 'status_refused', grade: 'blocked', matches: ({ httpStatus = 200 }) => httpStatus >= 400 },
  { name: 'challenge_markup', grade: 'blocked', matches: (evidence) => hasMarker(evidence, 'challenge') && isPoor(evidence, muchProse) },
  { name: 'captcha_alone', grade: 'blocked', matches: (evidence) => hasMarker(evidence, 'widget') && says(evidence, challengePhrases, muchProse) },
  { name: 'challenge_words', grade: 'blocked', matches: (evidence) => says(evidence, challengePhrases, someProse) },
  { name: 'parked_markup', grade: 'not_found', matches: (evidence) => hasMarker(evidence, 'parking') && isPoor(evidence, muchProse) },
  { name: 'parked_words', grade: 'not_found', matches: (evidence) => says(evidence, parkedPhrases, someProse) },
  {
    name: 'sent_to_login',
    grade: 'login_required',
    matches: (evidence) => isSentTo(evidence, loginPath) && (evidence.passwordFields > 0 || says(evidence, loginPhrases, muchProse)),
  },
  {
    name: 'login_form_alone',
    grade: 'login_required',
    matches: (evidence) => evidence.passwordFields > 0 && !isAskedFor(evidence, loginPath) && says(evidence, loginPhrases, someProse),
  },
  {
    name: 'login_words',
    grade: 'login_required',
    matches: (evidence) => !isAskedFor(evidence, loginPath) && saysTwice(evidence, loginPhrases, littleProse),
  },
  {
    name: 'paywall',
    grade: 'login_required',
    matches: hasPaywall,
  },
  {
    name: 'sent_to_consent',
    grade: 'blocked',
    matches: (evidence) => isSentTo(evidence, consentPath) && mentions(evidence, consentPhrases, muchProse),
  },
  { name: 'consent_alone', grade: 'blocked', matches: (evidence) => saysTwice(evidence, consentPhrases, muchProse) },
  {
    name: 'refusal_concepts',
    grade: 'blocked',
    matches: (evidence) => isPoor(evidence, someProse) && (evidence.textLength ?? 0) <= refusalChars && !isAboutThem(evidence) && refuses(evidence),
  },
  { name: 'refusal_words', grade: 'blocked', matches: (evidence) => says(evidence, refusalPhrases, someProse) },
  { name: 'sent_to_error', grade: 'not_found', matches: (evidence) => isSentTo(evidence, errorPath) && isPoor(evidence, someProse) },
  {
    name: 'not_found_words',
    grade: 'not_found',
    matches: (evidence) =>
      saysTwice(evidence, notFoundPhrases, someProse) ||
      (isNearlyBare(evidence) && says(evidence, notFoundPhrases, someProse)) ||
      (isPoor(evidence, littleProse) && saysInTwoTitles(evidence, notFoundPhrases)),
  },
  { name: 'nothing_to_see', grade: 'empty', matches: (evidence) => (evidence.textLength ?? 0) === 0 && hasNoPictures(evidence) },
  {
    name: 'still_loading',
    grade: 'empty',
    matches: (evidence) => evidence.lead.length <= waitingChars && hasNoPictures(evidence) && saysFirst(evidence, waitingPhrases, someProse),
  },
  {
    name: 'scripts_failed',
    grade: 'empty',
    matches: (evidence) => isNearlyBare(evidence) && hasNoPictures(evidence) && mentions(evidence, brokenPhrases, someProse),
  },
];

function status(grade: BadRule['grade'], ...codes: number[]): BadRule {
  return { name: `status_${codes.join('_')}`, grade, matches: ({ httpStatus = 200 }) => codes.includes(httpStatus) };
}

function hasChallengeHeader({ headers = {} }: Evidence): boolean {
  return headers['cf-mitigated'] === 'challenge' || /challenge|captcha/.test(headers['x-amzn-waf-action'] ?? '');
}

function refuses(evidence: Evidence): boolean {
  const { count, isRefusal } = countRefusalConcepts([...titlesOf(evidence), normalize(evidence.lead)].join(' '));
  return isRefusal && count >= refusalConceptCount;
}

/** The page's own data says so, or a heading; a sentence alone may stand in any advertisement. */
function hasPaywall(evidence: Evidence): boolean {
  const isSaidInHeading = matchesAny([...paywallPhrases.title, ...paywallPhrases.sentence], titlesOf(evidence));
  return evidence.isMarkedPaid
    ? mentions(evidence, paywallPhrases, muchProse)
    : isPoor(evidence, someProse) &&
        (saysTwice(evidence, paywallPhrases, someProse) ||
          saysFirst(evidence, paywallPhrases, littleProse) ||
          (isSaidInHeading && !isAboutThem(evidence)));
}

const hasMarker = ({ markers }: Evidence, kind: Marker['kind']) => markersOf(kind, markers).length > 0;
const isPoor = ({ proseLength }: Evidence, maxProse: number) => proseLength <= maxProse;
const hasNoPictures = ({ imagesDecoded = 0, mediaTotal = 0 }: Evidence) => imagesDecoded === 0 && mediaTotal === 0;
const isNearlyBare = ({ textLength = 0 }: Evidence) => textLength <= fewChars;

const normalize = (text: string) => text.toLowerCase().replaceAll('\u2019', "'").replaceAll(/\s+/g, ' ').trim();
const titlesOf = ({ title = '', headings }: Evidence) => [title, ...headings].map(normalize);
const matchesAny = (patterns: readonly RegExp[], texts: readonly string[]) => patterns.some((pattern) => texts.some((text) => pattern.test(text)));

/** In a title or heading and in its sentences; first of all; or in the title of a page that has little else. */
function says(evidence: Evidence, phrases: Phrases, maxProse: number): boolean {
  return (
    saysTwice(evidence, phrases, maxProse) ||
    saysFirst(evidence, phrases, Math.min(littleProse, maxProse)) ||
    (isNearlyBare(evidence) && isPoor(evidence, maxProse) && matchesAny(phrases.title, titlesOf(evidence)))
  );
}

function saysTwice(evidence: Evidence, phrases: Phrases, maxProse: number): boolean {
  return matchesAny(phrases.title, titlesOf(evidence)) && mentions(evidence, phrases, maxProse);
}

function saysInTwoTitles(evidence: Evidence, { title }: Phrases): boolean {
  return new Set(titlesOf(evidence).filter((text) => matchesAny(title, [text]))).size >= 2;
}

function saysFirst(evidence: Evidence, { sentence }: Phrases, maxProse: number): boolean {
  const texts = [...titlesOf(evidence), normalize(evidence.lead).slice(0, firstChars)];
  return isPoor(evidence, maxProse) && !isAboutThem(evidence) && matchesAny(sentence, texts);
}

/** Somewhere in titles, headings or first sentences. */
function mentions(evidence: Evidence, { sentence }: Phrases, maxProse: number): boolean {
  return isPoor(evidence, maxProse) && !isAboutThem(evidence) && matchesAny(sentence, [...titlesOf(evidence), normalize(evidence.lead)]);
}

/** Titles that quote a trouble or ask about it are about it, and a page that speaks of three different ones has none: it is a glossary, a list. */
function isAboutThem(evidence: Evidence): boolean {
  const title = normalize(evidence.title ?? '');
  const quoted = [...title.matchAll(quotation)].map((match) => match[1] ?? '');
  const asked = questionStart.test(title) ? [title] : [];
  if ([...quoted, ...asked].some((text) => families.some((family) => isTroubled(text, family)))) {
    return true;
  }
  const texts = [...titlesOf(evidence), ...normalize(evidence.lead).split(/(?<=[.!?)])\s/)];
  return families.filter((family) => texts.some((text) => isTroubled(text, family))).length >= 3;
}

const isTroubled = (text: string, family: readonly Phrases[]) => family.some(({ sentence, title }) => matchesAny([...sentence, ...title], [text]));

const families = [[challengePhrases, refusalPhrases], [loginPhrases, paywallPhrases], [notFoundPhrases], [parkedPhrases]];
const quotation = /["\u201c\u201e\u00ab]([^"\u201c\u201d\u00bb]+)["\u201c\u201d\u00bb]/g;
const questionStart = /^(what|why|how|fix(ing)?|solved?|warum|wie|was|pourquoi|comment|por qué|cómo|perché|come|почему|как|为什么|なぜ)\b.*\?/;

const loginPath = /(^|[/_.-])(log-?in|sign-?in|sign-?up|sso|saml|auth|authorize|authwall|servicelogin|session\/new|account\/begin)([/_.?-]|$)/i;
const errorPath = /(^|\/)(errors?|40[34]|not-?found|page-?not-?found)(\/|\.|$)/i;
const consentPath = /(consent|privacy-?(gate|wall)|cookie-?wall|gdpr)/i;

/** A redirect has led to such a path, which wasn't asked for. */
function isSentTo(evidence: Evidence, path: RegExp): boolean {
  return path.test(pathOf(evidence.finalUrl)) && !isAskedFor(evidence, path);
}

function isAskedFor({ url }: Evidence, path: RegExp): boolean {
  return path.test(pathOf(url));
}

function pathOf(url: string | undefined): string {
  return URL.parse(url ?? '')?.pathname ?? '';
}
