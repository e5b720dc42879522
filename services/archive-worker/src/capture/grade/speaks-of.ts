import type { Evidence } from '@htbase/shared/models';
import { allIsWell, announcing, code, date, explaining, markup, published, technical } from '#capture/grade/own-content.ts';
import { isSentElsewhere } from '#capture/grade/paths.ts';
import type { Sentences } from '#capture/grade/sentences.ts';
import type { Topic } from '#capture/grade/topics/topic.ts';

/** How much a sign says that a page is about a topic. What tells of the topic counts by where it stands, each further concept adds to it. */
const weights = {
  title: 2,
  heading: 2,
  named: 1,
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
  sentThere: 1,
  table: -2,
  published: -2,
  dated: -1,
  announced: -1.5,
  article: -1,
  explains: -2,
  technical: -1,
  isWell: -1.5,
  pictures: -1,
};
const maxConcepts = 4;
/** So many characters about other things take a sign of weight 1 away: a page that stands in the way has little else to say. */
const otherCharsPerSign = 90;
/** The beginning of an article stands above its paywall. */
const otherCharsPerSignInExcerpt = 180;
/** Sentences that count as the first ones. */
const firstSentences = 3;
/** Every topic's score that convinces. */
export const enough = 3.25;
const bareChars = 200;
const blankChars = 60;
/** Among so few characters, what one sentence begins another may end. */
const spreadChars = 110;
/** Such lines are rather menus and buttons. */
const shortLine = 25;
/** How much of a sentence that doesn't tell of the topic is about other things, by how many concepts of the topic it names. */
const otherShares = [1, 0.5];
const sentenceMark = /[.!?。！？]$/;
const rowsOfTable = 3;
const manyPictures = 4;

/** How strongly a page speaks of a topic and of nothing else; 0 when no sentence tells of it. */
export function scoreTopic(
  evidence: Evidence,
  { titles, headings, lead }: Sentences,
  { told, unless, phrases, besides, isBacked, withExcerpt = false, isTechnical = false, isDated = false }: Topic,
): number {
  const tells = (text: string) =>
    !unless?.test(text) &&
    (isTechnical || !markup.test(text)) &&
    (told.some((patterns) => patterns.every((pattern) => pattern.test(text))) || (phrases?.sentence.some((pattern) => pattern.test(text)) ?? false));
  const names = (text: string) => phrases?.title.some((pattern) => pattern.test(text)) ?? false;
  const countConcepts = (text: string) => Object.values(besides).filter((pattern) => pattern.test(text)).length;
  const sentences = lead.filter((text) => weigh([text]) >= shortLine || sentenceMark.test(text));
  const first = (sentences.length > 0 ? sentences : lead).slice(0, firstSentences);
  const later = lead.filter((text) => !first.includes(text));
  const all = [...titles, ...headings, ...lead];
  const isBare = weigh(lead) <= bareChars;
  const places = {
    title: titles.some(tells),
    heading: headings.some(tells),
    named: [...titles, ...headings].some(names),
    first: first.some(tells),
    later: later.some(tells),
  };
  const isTold = Object.values(places).includes(true);
  const isSpread = !isTold && weigh(lead) <= spreadChars && tells(all.join(' '));
  if (!isTold && !isSpread) {
    return 0;
  }
  const named = Object.values(besides).filter((pattern) => all.some((text) => pattern.test(text)));
  const concepts = named.filter((pattern) => lead.some((text) => pattern.test(text))).length;
  const beyondLead = Math.max(0, evidence.proseLength - weigh(lead));
  const others = [...headings.filter((text) => !names(text)), ...lead];
  const otherChars = others.reduce((sum, text, index) => {
    const isSaidAgain = others.indexOf(text) < index; // what is said again and again is no notice
    const share = isSaidAgain ? 1 : tells(text) ? 0 : (otherShares[countConcepts(text)] ?? 0);
    return sum + weigh([text]) * (text.length < shortLine ? 0.5 : 1) * share;
  }, beyondLead);
  const backed = isBacked?.(evidence) === true;
  const dated = !withExcerpt && !isDated && all.some((text) => date.test(text));
  const signs = {
    ...places,
    sameHeading: headings.some(tells) && headings.filter(tells).every((text) => titles.includes(text)),
    veryFirst: first.slice(0, 1).some(tells),
    nearlyBlank: weigh(lead) <= blankChars,
    spread: isSpread,
    bare: isBare,
    backed,
    sentThere: isSentElsewhere(evidence),
    table: evidence.rowCount >= rowsOfTable,
    published: all.some((text) => published.test(text)),
    dated,
    announced: dated && [...titles, ...headings].some((text) => announcing.test(text)),
    article: evidence.isMarkedArticle && !withExcerpt,
    explains:
      !withExcerpt &&
      ([...titles, ...headings.slice(0, 1)].some((text) => explaining.test(text)) || (!isTechnical && lead.some((text) => code.test(text)))),
    technical: !isTechnical && lead.some((text) => technical.test(text)),
    isWell: all.some((text) => allIsWell.test(text)),
    pictures: (evidence.imagesDecoded ?? 0) >= manyPictures,
  };
  return (
    (Object.keys(signs) as (keyof typeof signs)[]).reduce((sum, sign) => sum + (signs[sign] ? weights[sign] : 0), 0) +
    Math.min(concepts, maxConcepts) * weights.concept +
    Math.min(named.length - concepts, maxConcepts) * weights.titleConcept -
    otherChars / (withExcerpt && backed ? otherCharsPerSignInExcerpt : otherCharsPerSign)
  );
}

/** Characters of texts; one of Chinese, Japanese or Korean says as much as two or three letters. */
const weigh = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0) * 1.5, 0);
