// Names and numbers of a summary that its text doesn't have: the commonest way in which language models are wrong.
import { readNumbers } from '#grounding/read-numbers.ts';
import { knownLanguage } from '#text/segmenters.ts';
import { splitSentences } from '#text/split-text.ts';

const maxListed = 20;
const maxChecked = 200;

/** As they stand in the summary, in its order, at most 20. A name is a capitalised word that doesn't begin a sentence; scripts without capitals have none. */
export function findUnsupported(summary: string, article: string, language: string | null): string[] {
  return [...new Set([...findNumbers(summary, article), ...findNames(summary, article, language)])].slice(0, maxListed);
}

function findNumbers(summary: string, article: string): string[] {
  const asked = [...readNumbers(summary)].slice(0, maxChecked);
  if (asked.length === 0) {
    return [];
  }
  const wanted = new Set(asked.flatMap(({ values }) => values));
  const seen = new Set<string>();
  for (const { values } of readNumbers(article, { withParts: true })) {
    for (const value of values) {
      if (wanted.has(value)) {
        seen.add(value);
      }
    }
  }
  const lower = article.toLowerCase();
  return asked.filter(({ values }) => !values.some((value) => seen.has(value) || isSpelledOut(value, lower))).map(({ written }) => written);
}

/** Small numbers as texts write them: English, German, French, Spanish, Italian, Portuguese, Dutch, Russian, Chinese. */
const spelled: Record<string, string> = {
  1: 'one first single once ein eine einen einem einer eines erste un une premier uno una primo um uma een один одна 一',
  2: 'two second both twice zwei zweite beide deux dos due dois duas twee два две 二 两 兩',
  3: 'three third drei dritte trois tres tre três drie три 三',
  4: 'four fourth vier quatre cuatro quattro quatro четыре 四',
  5: 'five fifth fünf cinq cinco cinque vijf пять 五',
  6: 'six sixth sechs seis sei zes шесть 六',
  7: 'seven seventh sieben sept siete sette sete zeven семь 七',
  8: 'eight eighth acht huit ocho otto oito восемь 八',
  9: 'nine ninth neun neuf nueve nove negen девять 九',
  10: 'ten tenth zehn dix diez dieci dez tien десять 十',
  11: 'eleven elf onze once undici одиннадцать 十一',
  12: 'twelve zwölf douze doce dodici doze twaalf двенадцать 十二',
};

function isSpelledOut(value: string, lower: string): boolean {
  return (spelled[value] ?? '').split(' ').some((word) => word !== '' && hasWord(lower, word, { isExact: !/\p{Script=Han}/u.test(word) }));
}

function findNames(summary: string, article: string, language: string | null): string[] {
  const isInflected = !['en', 'vi', 'id', 'ms'].includes(knownLanguage(language) ?? 'en');
  const lower = fold(article);
  const unsupported: string[] = [];
  let checked = 0;
  for (const { start, end } of splitSentences(summary, { start: 0, end: summary.length }, language)) {
    let last: { end: number; isListed: boolean } | undefined;
    for (const { index, 0: word } of summary.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}\p{N}]*(?:[.'’](?=\p{L})\p{L}[\p{L}\p{M}\p{N}]*)*/gu)) {
      const isFirst = last === undefined;
      const isName = !isFirst && /^\p{Lu}./u.test(word) && checked < maxChecked;
      checked += isName ? 1 : 0;
      const isListed = isName && !isInText(word, lower, isInflected);
      if (isListed && last?.isListed && /^\s+$/.test(summary.slice(start + last.end, start + index))) {
        unsupported.push(`${unsupported.pop()} ${word}`);
      } else if (isListed) {
        unsupported.push(word);
      }
      last = { end: index + word.length, isListed };
    }
  }
  return unsupported.map((name) => name.slice(0, 80));
}

/** The word in any case; without its genitive or dots; and, in languages that change a word's end, anything that begins as it does. */
function isInText(word: string, lower: string, isInflected: boolean): boolean {
  const folded = fold(word);
  const bare = folded.replace(/'s?$/, '').replaceAll('.', '');
  if (hasWord(lower, folded, { isExact: true }) || hasWord(lower, bare, { isExact: true }) || hasWord(lower, `${bare}s`, { isExact: true })) {
    return true;
  }
  const stem = bare.slice(0, -2);
  return isInflected && stem.length >= 3 && hasWord(lower, stem, { isExact: false });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

/** Whether the text has the word, `isExact` as a whole, otherwise as the beginning of one. */
function hasWord(text: string, word: string, { isExact }: { isExact: boolean }): boolean {
  let at = text.indexOf(word);
  for (let tries = 0; at !== -1 && tries < maxTries; tries += 1) {
    const startsThere = !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /^\p{Script=Han}/u.test(word);
    if (startsThere && (!isExact || !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ''))) {
      return true;
    }
    at = text.indexOf(word, at + 1);
  }
  return false;
}

/** Places inside of other words before one counts as absent. */
const maxTries = 10_000;
