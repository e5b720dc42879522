import type { Evidence } from '@htbase/shared/models';
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
  const otherChars = [...headings.filter((text) => !names(text)), ...lead]
    .filter((text) => !tells(text))
    .reduce((sum, text) => sum + weigh([text]) * (text.length < shortLine ? 0.5 : 1) * (otherShares[countConcepts(text)] ?? 0), 0);
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

/** Something that people have read and answered, or that has a date of its own, is no page in the way. */
const published =
  /\d+ (points|comments?|views|answers|replies|stars|likes|votes|upvotes|kommentare|antworten|aufrufe|commentaires|réponses|vues|comentarios|respuestas|vistas|comentários|respostas|commenti|risposte|reacties|kommentarer|svar|kommenttia|komentarz|odpowiedzi|komentář|hozzászólás|comentarii|комментари|ответ|просмотр|коментар|відповід|σχόλια|yorum|bình luận|lượt xem|komentar)|(posted|asked|answered|published|updated|opened) (on|by|this|\d)|\d+ (minutes?|hours?|days?|weeks?|months?|years?) ago|조회 ?\d|댓글 ?\d|작성일|(阅读|评论|浏览|回复|点赞)[\s:：(]*\d|\d+\s*(阅读|评论|次浏览|回复)|コメント[\s(（]*\d|(投稿|公開|更新)日|تعليقات|نظرات/;

/** A day as people write it. */
const date =
  /\b(mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}\.? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|janv|févr|avril|juin|juil|août|déc|enero|abril|agosto|diciembre|gennaio|maggio|giugno|luglio|ottobre|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)|(january|february|march|april|june|july|august|september|october|november|december) \d|\d+ ?月 ?\d+ ?日|[一二三四五六七八九十]月[一二三四五六七八九十]+日|\d+월 ?\d+일/;
/** Something has been looked at, and there is no trouble. */
const allIsWell =
  /\bis up to date|no action (is )?(needed|required)|ist (auf dem neuesten stand|aktuell)|est à jour|está actualizado|está atualizado|è aggiornato|is up-to-date|jest aktualn/;
/** Titles of notices. */
const announcing =
  /announce|notice|planned|bekanntmachung|mitteilung|hinweis|ankündig|avis\b|annonce|aviso|comunicado|avviso|comunicat|mededeling|meddelande|meddelelse|kunngjøring|tiedote|komunikat|ogłoszenie|oznámení|oznam|közlemény|anunț|объявление|оголошення|съобщение|ανακοίνωση|duyuru|thông báo|pengumuman|إعلان|اطلاعیه|הודעה|सूचना|ประกาศ|お知らせ|공지|안내|通知|公告/;
/** How much of a sentence that doesn't tell of the topic is about other things, by how many concepts of the topic it names. */
const otherShares = [1, 0.5];

/** Titles of documentation, of help and of questions. */
const explaining =
  /\b(docs|documentation|manual|reference|api|sdk|changelog|release notes|glossary|faq|guide|tutorial|handbook|encyclopedia|dictionary|wiki|how to|advisory|cve-\d+|postmortem|incident report|dokumentation|handbuch|anleitung|lexikon|documentation|référence|guide|documentación|guía|diccionario|documentação|guia|documentazione|guida|handleiding|dokumentacja|poradnik)\b|^(what|why|how|warum|wie|was|pourquoi|comment|por qué|cómo|por que|como|perché|come|hoe|waarom|hur|varför|hvordan|hvorfor|miksi|miten|jak\b|dlaczego|co to|proč|prečo|hogyan|miért|cum\b|de ce|почему|как |что |чому|як |защо|γιατί|πώς|neden|nasıl|tại sao|làm (sao|thế nào)|mengapa|bagaimana|cara )|よくある質問|とは|方法|場合|백과|방법|질문|如何|怎么|为什么|教程|文档|كيف|لماذا|چگونه|چرا|איך|מדוע|למה|कैसे|क्यों|วิธี|ทำไม/;
/** Lines of a program or of its settings. */
const code = /\b(function|const|let|var) \w+ ?[=(]|=>|<\/?[a-z]+[^>]*>|\w+\(\w*\) *\{|^\s*[\w.-]+: ["'^]|\w+ = ["'[{]/;

/** Words for those who make sites. */
const technical = /\b(api|endpoints?|retry-after|user-agents?:|headers?|status codes?|json|yaml|x-[a-z]+-[a-z]+)\b/;

/** Characters of texts; one of Chinese, Japanese or Korean says as much as two or three letters. */
const weigh = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0) * 1.5, 0);
