// What becomes of text on its way into a `tsvector`, and of a query on its way to one: the same words on both sides, whatever the database's locale is.
// (With LC_CTYPE=C PostgreSQL's parser takes every character beyond ASCII for a letter: “hello” with its quotation marks would be a word.)
import { normalizeText } from '#db/normalize-text.ts';

/** PostgreSQL's text search configurations by the primary subtag of a language; all of them are in PostgreSQL 14. */
const configsByLanguage = {
  ar: 'arabic',
  hy: 'armenian',
  eu: 'basque',
  ca: 'catalan',
  da: 'danish',
  nl: 'dutch',
  en: 'english',
  fi: 'finnish',
  fr: 'french',
  de: 'german',
  el: 'greek',
  hi: 'hindi',
  hu: 'hungarian',
  id: 'indonesian',
  ga: 'irish',
  it: 'italian',
  lt: 'lithuanian',
  ne: 'nepali',
  no: 'norwegian',
  nb: 'norwegian',
  nn: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sr: 'serbian',
  es: 'spanish',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
  yi: 'yiddish',
} as const;
export type SearchConfig = (typeof configsByLanguage)[keyof typeof configsByLanguage] | 'simple';

/** The configuration that stems words of this language; `simple`, which takes words as they are, for all others. */
export function searchConfigOf(language: string | null): SearchConfig {
  const primary = language?.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return Object.hasOwn(configsByLanguage, primary) ? configsByLanguage[primary as keyof typeof configsByLanguage] : 'simple';
}

export function isSearchConfig(name: string): name is SearchConfig {
  return name === 'simple' || Object.values<string>(configsByLanguage).includes(name);
}

const maxSearchBytes = 500_000;
const notInWords = /[^\p{L}\p{M}\p{N}]+/gu;
const scriptsWithoutSpaces = '[\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}]+';
const withoutSpaces = new RegExp(scriptsWithoutSpaces, 'gu');
/** ICU's dictionary for Chinese and Japanese is one, so that the locale doesn't matter. */
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words for `to_tsvector`, with a space between them: at most 500 kB, so that no tsvector becomes larger than PostgreSQL allows (1 MB). */
export function searchableText(text: string, maxBytes = maxSearchBytes): string {
  const clean = limitBytes(normalizeText(text), maxBytes).normalize('NFKC').replaceAll('\u00ad', '').toLowerCase();
  const spaced = clean.replace(notInWords, ' ').replace(withoutSpaces, (run) => ` ${segmentsOf(run).join(' ')} `);
  return limitBytes(spaced.trim(), maxBytes);
}

function segmentsOf(run: string): string[] {
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}

function limitBytes(text: string, maxBytes: number): string {
  if (text.length * 3 <= maxBytes) {
    return text;
  }
  const bytes = Buffer.from(text);
  return bytes.length <= maxBytes ? text : new TextDecoder().decode(bytes.subarray(0, maxBytes)).replace(/\ufffd+$/, '');
}

export interface SearchQuery {
  /** For `websearch_to_tsquery`; empty when there is no word in it. */
  text: string;
  /**
   * For `websearch_to_tsquery` too, when there is a phrase in `text`: at least what that finds, since words may stand anywhere. PostgreSQL answers it
   * from the index alone, and has to look at each document for a phrase.
   */
  loose?: string | undefined;
  /** Words that have to be there. */
  words: string[];
}

/** A person's query (words, "phrases", or, -without) over words as `searchableText` makes them. What it sets apart inside a word becomes a phrase. */
export function articleQuery(query: string): SearchQuery {
  return rewriteQuery(query, (text) => searchableText(text).split(' ').filter(Boolean));
}

// The same sets stand in the expression of items.search (schema.ts), which PostgreSQL computes: there each character of these scripts is a word.
// oxlint-disable-next-line no-control-regex -- what separates words, control characters too
const ownSeparators = /[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f]/g;
const ownSingles = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/g;

/** The same for `items.search`. */
export function ownWordsQuery(query: string): SearchQuery {
  return rewriteQuery(query, (text) => normalizeText(text).replace(ownSeparators, ' ').replace(ownSingles, ' $& ').split(' ').filter(Boolean));
}

/** PostgreSQL refuses queries with a word of 2,047 bytes. */
const maxWordChars = 500;

function rewriteQuery(query: string, wordsOf: (text: string) => string[]): SearchQuery {
  const terms: string[] = [];
  const loose: string[] = [];
  const needed: string[] = [];
  let hasPhrase = false;
  let lacksTerm = false;
  const straight = normalizeText(query).replaceAll(/[“”„‟«»＂]/g, '"');
  for (const { groups } of straight.matchAll(/(?<minus>-?)(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/g)) {
    const { minus = '', phrase, word = '' } = groups ?? {};
    if (phrase === undefined && minus === '' && word.toLowerCase() === 'or') {
      terms.push('or');
      loose.push('or');
      continue;
    }
    const words = wordsOf(phrase ?? word).map((part) => part.slice(0, maxWordChars).toWellFormed());
    if (words.length > 0) {
      terms.push(`${minus}"${words.join(' ')}"`);
      hasPhrase ||= words.length > 1;
      // what is without a phrase may have its words
      lacksTerm ||= minus !== '' && words.length > 1;
      loose.push(...(minus === '' ? words.map((each) => `"${each}"`) : words.length === 1 ? [`-"${words[0]}"`] : []));
    }
    if (minus === '') {
      needed.push(...words);
    }
  }
  // left out beside an "or", a term would make its other side all there is
  const isLoose = hasPhrase && needed.length > 0 && !(lacksTerm && terms.includes('or'));
  return { text: terms.some((term) => term !== 'or') ? terms.join(' ') : '', loose: isLoose ? loose.join(' ') : undefined, words: needed };
}

const breakMark = '\u0001';
const markStart = '\u0002';
const markEnd = '\u0003';

/** `StartSel` and `StopSel` of `ts_headline`. */
export const headlineMarks = `StartSel="${markStart}", StopSel="${markEnd}"`;

/** Text for `ts_headline`: what people see, with its words set apart as in `searchableText` by a character that `partsOf` takes out again. */
export function withWordBreaks(text: string): string {
  return normalizeText(text)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/[^\p{L}\p{M}\p{N}\s]+/gu, `${breakMark}$&${breakMark}`)
    .replace(withoutSpaces, (run) => segmentsOf(run).join(breakMark));
}

/** A piece of text, and whether it is what was looked for. Plain text: it may hold any character. */
export interface TextPart {
  text: string;
  isMatch: boolean;
}

const maxPartsChars = 1_000;

/** What `ts_headline` made of such a text, in parts; at most 1,000 characters, whatever a page calls a word. */
export function partsOf(headline: string): TextPart[] {
  const parts: TextPart[] = [];
  let charsLeft = maxPartsChars;
  for (const [whole, marked] of headline
    .replaceAll(breakMark, '')
    .replaceAll(/\s+/g, ' ')
    // oxlint-disable-next-line no-control-regex -- the marks that PostgreSQL was told to set
    .matchAll(/\u0002([^\u0003]*)\u0003|[^\u0002]+/g)) {
    const part = { text: (marked ?? whole).slice(0, charsLeft).toWellFormed(), isMatch: marked !== undefined };
    charsLeft -= part.text.length;
    const last = parts.at(-1);
    if (last?.isMatch === part.isMatch) {
      last.text += part.text;
    } else if (part.text !== '') {
      parts.push(part);
    }
  }
  return parts;
}
