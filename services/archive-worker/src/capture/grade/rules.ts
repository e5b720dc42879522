import type { Evidence, Grade } from '@htbase/shared/models';
import { markersOf } from '#capture/grade/markers.ts';
import type { Marker } from '#capture/grade/markers.ts';
import { explaining } from '#capture/grade/own-content.ts';
import { consentPath, errorPath, hasReturnAddress, isAskedFor, isSentHome, isSentTo, loginPath } from '#capture/grade/paths.ts';
import { isRawTemplate, isStackTrace } from '#capture/grade/raw-text.ts';
import { splitSentences } from '#capture/grade/sentences.ts';
import { enough, scoreTopic } from '#capture/grade/speaks-of.ts';
import { accountTopic } from '#capture/grade/topics/account.ts';
import { enabling, scripts, waitingPattern } from '#capture/grade/topics/broken.ts';
import { consentTopic } from '#capture/grade/topics/consent.ts';
import { check as checking } from '#capture/grade/topics/challenge.ts';
import type { Topic } from '#capture/grade/topics/topic.ts';

/** A reason to hold a page for something else than what was asked for. */
export interface BadRule {
  name: string;
  grade: Exclude<Grade, 'ok' | 'partial' | 'not_html'>;
  matches(evidence: Evidence): boolean;
}

/** A page that stands in the way has little else to say: characters, as `Evidence.proseLength` counts them. */
const someProse = 520;
const muchProse = 1_100;
/** A page that only says to wait needs no more characters. */
const waitingChars = 80;
/** Nor one that only says how to be seen. */
const wishChars = 250;

/** The words of a form that asks for a name and a password: characters of the page's own. */
const maxLoginChars = 220;
const maxLoginFields = 4;
/** What stands around a captcha that stands in the way. */
const maxCheckChars = 300;
/** A header, a menu and a footer have no more characters. */
const maxFrameChars = 400;

/** What cannot be mistaken: what the server says, then the traces that programs leave. The first that matches decides. */
export const certainRules: readonly BadRule[] = [
  { name: 'challenge_header', grade: 'blocked', matches: hasChallengeHeader },
  {
    name: 'challenge_asks_for_login',
    grade: 'blocked',
    matches: (evidence) => evidence.httpStatus === 401 && hasMarker(evidence, 'challenge', 'widget'),
  },
  status('not_found', 404, 410),
  status('login_required', 401, 402, 407),
  {
    name: 'refused_with_login_form',
    grade: 'login_required',
    matches: (evidence) =>
      evidence.httpStatus === 403 &&
      evidence.passwordFields > 0 &&
      !hasMarker(evidence, 'challenge', 'widget') &&
      scoreTopic(evidence, splitSentences(evidence), accountTopic) >= enough,
  },
  { name: 'status_refused', grade: 'blocked', matches: ({ httpStatus = 200 }) => httpStatus >= 400 },
  { name: 'challenge_markup', grade: 'blocked', matches: (evidence) => hasMarker(evidence, 'challenge') && isPoor(evidence, muchProse) },
  { name: 'parked_markup', grade: 'not_found', matches: (evidence) => hasMarker(evidence, 'parking') && isPoor(evidence, muchProse) },
  { name: 'check_in_the_way', grade: 'blocked', matches: isCheckInTheWay },
  {
    name: 'missing_markup',
    grade: 'not_found',
    matches: (evidence) => hasMarker(evidence, 'missing') && isPoor(evidence, someProse) && !evidence.isMarkedArticle,
  },
  {
    name: 'password_asked',
    grade: 'login_required',
    matches: (evidence) => isPasswordForm(evidence) && (!isAskedFor(evidence, loginPath) || hasReturnAddress(evidence)),
  },
  {
    name: 'sent_to_login',
    grade: 'login_required',
    matches: (evidence) =>
      isSentTo(evidence, loginPath) && isPoor(evidence, muchProse) && (evidence.fieldCount > 0 || touches(evidence, accountTopic)),
  },
  {
    name: 'sent_to_consent',
    grade: 'blocked',
    matches: (evidence) => isSentTo(evidence, consentPath) && isPoor(evidence, muchProse) && touches(evidence, consentTopic),
  },
  { name: 'sent_home', grade: 'not_found', matches: isSentHome },
  { name: 'sent_to_error', grade: 'not_found', matches: (evidence) => isSentTo(evidence, errorPath) && isPoor(evidence, someProse) },
];

/** Of pages that speak of nothing bad: those that show nothing. */
export const emptyRules: readonly BadRule[] = [
  { name: 'nothing_to_see', grade: 'empty', matches: (evidence) => (evidence.textLength ?? 0) === 0 && hasNoPictures(evidence) },
  { name: 'stack_trace', grade: 'empty', matches: isStackTrace },
  { name: 'raw_template', grade: 'empty', matches: isRawTemplate },
  {
    name: 'nothing_in_frame',
    grade: 'empty',
    matches: (evidence) => evidence.ownLength === 0 && isShort(evidence) && evidence.headings.length === 0 && hasNothingElse(evidence),
  },
  {
    name: 'scripts_wanted',
    grade: 'empty',
    matches: (evidence) => evidence.lead.length <= wishChars && hasNothingElse(evidence) && wantsScripts(evidence),
  },
  {
    name: 'still_loading',
    grade: 'empty',
    matches: (evidence) => evidence.lead.length <= waitingChars && hasNoPictures(evidence) && saysToWait(evidence),
  },
  {
    name: 'still_drawn',
    grade: 'empty',
    matches: (evidence) =>
      hasMarker(evidence, 'waiting') &&
      (evidence.ownLength ?? Infinity) <= waitingChars &&
      evidence.headings.length === 0 &&
      hasNothingElse(evidence),
  },
];

function status(grade: BadRule['grade'], ...codes: number[]): BadRule {
  return { name: `status_${codes.join('_')}`, grade, matches: ({ httpStatus = 200 }) => codes.includes(httpStatus) };
}

function hasChallengeHeader({ headers = {} }: Evidence): boolean {
  return headers['cf-mitigated'] === 'challenge' || /challenge|captcha/.test(headers['x-amzn-waf-action'] ?? '');
}

/** Among so few words, a heading that begins with it is enough, or a sentence (after a word of politeness) that is half of what is said. */
function saysToWait(evidence: Evidence): boolean {
  const { headings, lead } = splitSentences(evidence);
  return headings.some(beginsWithIt) || lead.some((text) => beginsWithIt(text) && text.length >= evidence.lead.length / 2);
}

const beginsWithIt = (text: string) => waitingPattern.exec(text.replace(politeWord, ''))?.index === 0;
const politeWord =
  /^(prosím|prosimo|molimo|моля|молимо|kérjük|παρακαλώ|palun|lūdzu|prašome|lütfen|vinsamlegast|si us plau|mesedez)[\s,]+(vas\s|Вас\s)?/u;

/** A captcha, and little else under a title or heading that speaks of checking. */
function isCheckInTheWay(evidence: Evidence): boolean {
  const { titles, headings } = splitSentences(evidence);
  return (
    hasMarker(evidence, 'widget') &&
    evidence.fieldCount <= 1 &&
    (evidence.ownLength ?? Infinity) <= maxCheckChars &&
    [...titles, ...headings].some((text) => checking.test(text))
  );
}

function wantsScripts(evidence: Evidence): boolean {
  const { titles, headings, lead } = splitSentences(evidence);
  return (
    ![...titles, ...headings].some((text) => explaining.test(text)) &&
    [...headings, ...lead].some((text) => scripts.test(text) && enabling.test(text))
  );
}

/** One password is all that the page has to do with: more than one makes an account. */
function isPasswordForm({ passwordFields, fieldCount, ownLength = Infinity, proseLength }: Evidence): boolean {
  return passwordFields === 1 && fieldCount <= maxLoginFields && ownLength <= maxLoginChars && proseLength <= maxLoginChars;
}

const isShort = ({ textLength = 0 }: Evidence) => textLength <= maxFrameChars;
const hasNothingElse = (evidence: Evidence) => hasNoPictures(evidence) && evidence.fieldCount === 0 && evidence.rowCount === 0;
const touches = (evidence: Evidence, topic: Topic) => scoreTopic(evidence, splitSentences(evidence), topic) > 0;
const hasMarker = ({ markers }: Evidence, ...kinds: Marker['kind'][]) => kinds.some((kind) => markersOf(kind, markers).length > 0);
const isPoor = ({ proseLength }: Evidence, maxProse: number) => proseLength <= maxProse;
const hasNoPictures = ({ imagesDecoded = 0, mediaTotal = 0 }: Evidence) => imagesDecoded === 0 && mediaTotal === 0;
