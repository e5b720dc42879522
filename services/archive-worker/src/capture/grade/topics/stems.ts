import { asian } from './languages/asian.ts';
import { balticAndOthers } from './languages/baltic-and-others.ts';
import { germanic } from './languages/germanic.ts';
import { romance } from './languages/romance.ts';
import { slavic } from './languages/slavic.ts';

/** What the tables of `languages/` have a row for. */
type Concept =
  | 'login'
  | 'password'
  | 'protected'
  | 'member'
  | 'reserved'
  | 'pay'
  | 'readOn'
  | 'human'
  | 'check'
  | 'denied'
  | 'access'
  | 'tooMany'
  | 'visitor'
  | 'browser'
  | 'outdated'
  | 'country'
  | 'queue'
  | 'works'
  | 'site'
  | 'later'
  | 'sorry'
  | 'age'
  | 'confirm'
  | 'data'
  | 'choose'
  | 'thing'
  | 'absent'
  | 'wayOut'
  | 'oops'
  | 'closed'
  | 'failed'
  | 'waiting'
  | 'enable'
  | 'purpose'
  | 'hidden'
  | 'permission'
  | 'lacking'
  | 'session'
  | 'domain'
  | 'forSale';

const notInWord = '(?<![\\p{L}\\p{N}])';
const notBeforeWord = '(?![\\p{L}\\p{N}])';

const alphabeticTables = Object.values({ ...germanic, ...romance, ...slavic, ...balticAndOthers });
const gluedTables = Object.values(asian);

/**
 * A pattern for any of the stems: those of alphabets only at the beginning of a word, those of other scripts (which glue words together) anywhere.
 * Stems are parts of a regular expression, in lower case; `\b` ends a word of any alphabet. Those that every language has for the concept are added.
 */
export function stems(alphabetic: readonly string[], glued: readonly string[] = [], concept?: Concept): RegExp {
  const atBeginning = join([...alphabetic, ...rowsOf(alphabeticTables, concept)]);
  const anywhere = join([...glued, ...rowsOf(gluedTables, concept)]);
  return new RegExp([atBeginning && `${notInWord}(?:${atBeginning})`, anywhere].filter(Boolean).join('|'), 'u');
}

/** Letters that change within a word (Greek accents), or that are written in two ways (Romanian, Russian), each with its others. */
const kindred = ['αά', 'εέ', 'ηή', 'ιίϊΐ', 'οό', 'υύϋΰ', 'ωώ', 'șş', 'țţ', 'её'];

const join = (parts: readonly string[]) => loosen(parts.join('|')).replaceAll('\\b', notBeforeWord);

/** Lets kindred letters stand for each other, outside of character classes. */
function loosen(pattern: string): string {
  return pattern.replaceAll(/\[[^\]]*\]|[αάεέηήιίοόυύωώșşțţеё]/g, (part) => {
    const letters = kindred.find((group) => part.length === 1 && group.includes(part));
    return letters ? `[${letters}]` : part;
  });
}

/** A pattern for a concept in every language that the tables know. */
export function stemsOf(concept: Concept): RegExp {
  return stems([], [], concept);
}

/** A pattern for what any of the patterns matches. */
export function either(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'u');
}

/** A table has a line for each concept: its name, a colon, its stems. */
function rowsOf(tables: readonly string[], concept: Concept | undefined): string[] {
  return tables.flatMap((table) =>
    table
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => concept !== undefined && line.startsWith(`${concept}: `))
      .map((line) => line.slice(line.indexOf(':') + 2)),
  );
}
