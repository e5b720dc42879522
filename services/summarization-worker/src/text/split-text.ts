// A text in paragraphs and sentences, as ranges of it, so that what is taken out of it can be found again.
import { segmenterFor } from '#text/segmenters.ts';

/** In UTF-16 units, `end` not included. */
export interface Range {
  start: number;
  end: number;
}

/** The same text, of the same length, with spaces where a line ends only because it was full, as in text of a PDF. */
export function unwrapLines(text: string): string {
  const lines = text.split('\n');
  const inner = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '');
  const full = inner.filter((line) => line.length >= 40 && line.length <= 140);
  const open = full.filter((line) => !sentenceEnd.test(line));
  if (full.length < 5 || full.length < inner.length / 2 || open.length < full.length / 2) {
    return text;
  }
  const width = full.map((line) => line.length).toSorted((a, b) => a - b)[Math.floor(full.length / 2)]!;
  return lines
    .map((line, index) => {
      const isWrapped = line.length > 0.7 * width && line.length < 2 * width && (lines[index + 1] ?? '') !== '';
      return `${line}${index === lines.length - 1 ? '' : isWrapped ? ' ' : '\n'}`;
    })
    .join('');
}

const sentenceEnd = /[.!?…。！？।۔؟։።][\p{Pe}\p{Pf}"'”’]*\s*$/u;

/** Lines that say something, without the white space around them. */
export function splitParagraphs(text: string): Range[] {
  const ranges: Range[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    const start = index + line.length - line.trimStart().length;
    const end = index + line.trimEnd().length;
    if (start < end) {
      ranges.push({ start, end });
    }
  }
  return ranges;
}

/** The sentences of one paragraph, without the white space around them. ICU's, put together again where a full stop only ended an abbreviation. */
export function splitSentences(text: string, { start, end }: Range, language: string | null): Range[] {
  const sentences: Range[] = [];
  let isOpen = false;
  for (const { index, segment } of segmenterFor(language, 'sentence').segment(text.slice(start, end))) {
    const opening = openingAtEnd.exec(segment)?.[0].length ?? 0;
    const last = sentences.at(-1);
    if (last && (isOpen || !/[\p{L}\p{N}]/u.test(segment))) {
      last.end = start + index + segment.length - opening;
    } else {
      sentences.push({ start: last?.end ?? start, end: start + index + segment.length - opening });
    }
    isOpen = endsInAbbreviation(segment, language);
  }
  const last = sentences.at(-1);
  if (last) {
    last.end = end;
  }
  return sentences.flatMap((sentence) => splitAtSpaces(text, sentence)).map((sentence) => trim(text, sentence));
}

/** Quotation marks and brackets that open what comes next, which ICU counts to the sentence before. */
const openingAtEnd = /(?:[“‘«‹„「『（《〈【[(¿¡]\s*)+$/u;

const abbreviations = new Set(
  (
    'mr mrs ms mx dr prof st sr sra srta jr rep reps sen sens gov gen lt col sgt capt cpl adm rev hon pres messrs mme mlle ' +
    'vs inc ltd co corp bros fig figs eq eqs ref refs sec ch vol pp approx dept univ est al cf ca viz etc no nos ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec bzw bspw usw evtl ggf inkl nr abs art str sog dott sig avv ing ud uds núm pág'
  ).split(' '),
);
const ordinalLanguages = new Set(['de', 'da', 'nb', 'nn', 'no', 'fi', 'cs', 'sk', 'hu', 'pl', 'sl', 'hr', 'et', 'lv', 'is', 'tr']);

function endsInAbbreviation(segment: string, language: string | null): boolean {
  const word = /([\p{L}\p{M}.]+|\p{Nd}+)\.\s*$/u.exec(segment.slice(-24))?.[1];
  if (word === undefined) {
    return false;
  }
  if (/^\p{Nd}+$/u.test(word)) {
    return word.length <= 2 && (segment.trim().length <= 3 || ordinalLanguages.has((language ?? '').slice(0, 2)));
  }
  return /^\p{L}$|(?:^|\.)\p{L}\.\p{L}$/u.test(word) || abbreviations.has(word.toLowerCase());
}

/** Thai and Lao end a sentence with a space. Pieces have at least 60 characters, since a space also stands between clauses. */
function splitAtSpaces(text: string, range: Range): Range[] {
  const sentence = text.slice(range.start, range.end);
  if (sentence.length < 120 || !/^[^\p{L}]*[\p{Script=Thai}\p{Script=Lao}]/u.test(sentence)) {
    return [range];
  }
  const pieces: Range[] = [];
  let from = 0;
  for (const { index, 0: space } of sentence.matchAll(/\s+/gu)) {
    if (index - from >= 60 && sentence.length - index >= 30) {
      pieces.push({ start: range.start + from, end: range.start + index });
      from = index + space.length;
    }
  }
  return [...pieces, { start: range.start + from, end: range.end }];
}

function trim(text: string, { start, end }: Range): Range {
  const sentence = text.slice(start, end);
  return { start: start + sentence.length - sentence.trimStart().length, end: start + sentence.trimEnd().length };
}
