import type { Evidence } from '@htbase/shared/models';
import {
  allIsWell,
  announcing,
  code,
  date,
  duration,
  explaining,
  markup,
  offersInstead,
  published,
  reference,
  technical,
  work,
  workDescribed,
} from '#capture/grade/own-content.ts';
import { isSentElsewhere } from '#capture/grade/paths.ts';
import type { Sentences } from '#capture/grade/sentences.ts';
import type { Topic } from '#capture/grade/topics/topic.ts';

/** How much a sign says that a page is about a topic. What tells of the topic counts by where it stands, each further concept adds to it. */
const weights = {
  title: 2,
  heading: 2,
  named: 1,
  toldTwice: 0.5,
  sameHeading: -1,
  veryFirst: 0.5,
  first: 1.5,
  later: 1,
  spread: 0.75,
  concept: 0.75,
  titleConcept: 0.4,
  bare: 1,
  nearlyBlank: 1,
  backed: 1.5,
  onlyTitled: -3,
  insists: 0.75,
  unlisted: 0.75,
  sentThere: 1,
  table: -2,
  published: -2,
  dated: -1,
  announced: -1.5,
  article: -1,
  explains: -2.5,
  work: -3.5,
  technical: -1.5,
  isWell: -1.5,
  pictures: -1,
};
const maxConcepts = 4;
/** So many characters about other things take a sign of weight 1 away: a page that stands in the way has little else to say. */
const otherCharsPerSign = 90;
/** The beginning of an article stands above its paywall. */
const otherCharsPerSignInExcerpt = 180;
/** Links to other pages are on every page of a site. */
const linkedShare = 0.25;
/** Lines that are no sentences: names, prices, menus, buttons. */
const listedShare = 0.5;
/** So many sentences tell of little else, under a title that does. */
const insistingSentences = 3;
/** Sentences that count as the first ones. */
const firstSentences = 3;
/** Sentences below an excerpt that count like the first ones. */
const lastSentences = 2;
/** Every topic's score that convinces. */
export const enough = 3.25;
const bareChars = 200;
const blankChars = 60;
/** Among so few characters, what one sentence begins another may end. */
const spreadChars = 150;
/** Such lines are rather menus and buttons. */
const shortLine = 25;
/** How much of a sentence that doesn't tell of the topic is about other things, by how many concepts of the topic it names. */
const otherShares = [1, 0.5];
/** Longer ones are running text, whatever they end with. */
const proseLine = 80;
const sentenceMark = /[.!?。！？]$/;
const rowsOfTable = 3;
const manyPictures = 4;

/** How strongly a page speaks of a topic and of nothing else; 0 when no sentence tells of it. */
export function scoreTopic(evidence: Evidence, sentences: Sentences, topic: Topic): number {
  const found = findSigns(evidence, sentences, topic);
  if (!found) {
    return 0;
  }
  const { signs, leadConcepts, titleConcepts, otherChars } = found;
  return (
    signs.reduce((sum, sign) => sum + weights[sign], 0) +
    Math.min(leadConcepts, maxConcepts) * weights.concept +
    Math.min(titleConcepts, maxConcepts) * weights.titleConcept -
    otherChars / (topic.withExcerpt && signs.includes('backed') ? otherCharsPerSignInExcerpt : otherCharsPerSign)
  );
}

/** What a score is made of; nothing when no sentence tells of the topic. */
function findSigns(
  evidence: Evidence,
  { titles, headings, lead, linked }: Sentences,
  { told, titled, unless, phrases, besides, isBacked, withExcerpt = false, isTechnical = false, isDated = false }: Topic,
) {
  const tells = (text: string) =>
    !unless?.test(text) &&
    !linked.includes(text) &&
    (isTechnical || !markup.test(text)) &&
    (told.some((patterns) => patterns.every((pattern) => pattern.test(text))) || (phrases?.sentence.some((pattern) => pattern.test(text)) ?? false));
  const names = (text: string) => phrases?.title.some((pattern) => pattern.test(text)) ?? false;
  const agrees = (text: string) => titled?.some((patterns) => patterns.every((pattern) => pattern.test(text))) ?? false;
  const countConcepts = (text: string) => Object.values(besides).filter((pattern) => pattern.test(text)).length;
  const sentences = lead.filter((text) => weigh([text]) >= shortLine || sentenceMark.test(text));
  const first = (sentences.length > 0 ? sentences : lead).slice(0, firstSentences);
  const later = lead.filter((text) => !first.includes(text));
  const all = [...titles, ...headings, ...lead];
  const isBare = weigh(lead) <= bareChars;
  const places = {
    title: titles.some(tells) || (titles.some(agrees) && [...headings, ...first].some(tells)),
    heading: headings.some(tells),
    named: [...titles, ...headings].some(names),
    first: [...first, ...pairsOf(lead.slice(0, firstSentences)), ...(withExcerpt ? sentences.slice(-lastSentences) : [])].some(tells),
    later: later.some(tells),
  };
  const isTold = Object.values(places).includes(true);
  const isSpread = !isTold && weigh(lead) <= spreadChars && tells(all.join(' '));
  if (!isTold && !isSpread) {
    return undefined;
  }
  const named = Object.values(besides).filter((pattern) => all.some((text) => pattern.test(text)));
  const leadConcepts = named.filter((pattern) => lead.some((text) => pattern.test(text))).length;
  const beyondLead = Math.max(0, evidence.proseLength - weigh(lead));
  const others = [...headings.filter((text) => !names(text)), ...lead];
  const isOffering = headings.some((text) => offersInstead.test(text)) && (places.title || places.heading || places.first);
  const otherChars = others.reduce((sum, text, index) => {
    const isSaidAgain = others.indexOf(text) < index; // what is said again and again is no notice
    const share = linked.includes(text) || isOffering ? linkedShare : isSaidAgain ? 1 : tells(text) ? 0 : (otherShares[countConcepts(text)] ?? 0);
    const isSentence = weigh([text]) >= proseLine || (text.length >= shortLine && sentenceMark.test(text));
    return sum + weigh([text]) * (isSentence ? 1 : listedShare) * share;
  }, beyondLead);
  const dated = !withExcerpt && !isDated && all.some((text) => date.test(text));
  const isSameHeading = headings.some(tells) && headings.filter(tells).every((text) => titles.includes(text));
  const isToldTwice = places.title && places.heading && !isSameHeading;
  const isTitled = places.title || places.heading || places.named;
  const isInsisting =
    (first.length > 1 && first.slice(0, 2).every(tells)) || ((places.title || places.heading) && lead.filter(tells).length >= insistingSentences);
  const hasPictures = (evidence.imagesDecoded ?? 0) + (evidence.mediaTotal ?? 0) > 0;
  const signs = {
    ...places,
    onlyTitled: isTitled && hasPictures && !places.first && !places.later && leadConcepts === 0,
    insists: isInsisting,
    toldTwice: isToldTwice,
    sameHeading: isSameHeading,
    veryFirst: first.slice(0, 1).some(tells),
    nearlyBlank: weigh(lead) <= blankChars,
    spread: isSpread,
    bare: isBare,
    backed: isBacked?.(evidence) === true,
    unlisted: evidence.isUnlisted,
    sentThere: isSentElsewhere(evidence),
    table: evidence.rowCount >= rowsOfTable,
    published: !isInsisting && all.some((text) => published.test(text)),
    dated,
    announced: dated && [...titles, ...headings].some((text) => announcing.test(text)),
    article: evidence.isMarkedArticle && !withExcerpt && !isToldTwice,
    explains: withExcerpt
      ? titles.some((text) => reference.test(text))
      : [...titles, ...headings.slice(0, 1)].flatMap(afterColon).some((text) => explaining.test(text)) ||
        (!isTechnical && lead.some((text) => code.test(text))),
    work: [...titles, ...headings].some((text) => work.test(text)) || lead.some((text) => duration.test(text) || workDescribed.test(text)),
    technical: !isTechnical && lead.some((text) => technical.test(text)),
    isWell: all.some((text) => allIsWell.test(text)),
    pictures: (evidence.imagesDecoded ?? 0) >= manyPictures,
  };
  return {
    signs: (Object.keys(signs) as (keyof typeof signs)[]).filter((sign) => signs[sign]),
    leadConcepts,
    titleConcepts: named.length - leadConcepts,
    otherChars,
  };
}

/** A title, and what stands behind its colon. */
const afterColon = (text: string) => [text, ...text.split(/[:：] ?/).slice(1)];

/** Each of the short lines together with the next: layouts break sentences. */
const pairsOf = (lines: readonly string[]) =>
  lines.flatMap((line, index) => (line.length <= shortLine && !sentenceMark.test(line) && lines[index + 1] ? [`${line} ${lines[index + 1]}`] : []));

/** Characters of texts; one of Chinese, Japanese or Korean says as much as two or three letters. */
const weigh = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0) * 1.5, 0);
