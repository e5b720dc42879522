/** Looks passages up in a text; white space, hidden characters, kinds of quotation marks and dashes, and Unicode's normal forms make no difference, everything else does. */
export interface QuoteFinder {
  /** Where it stands, in UTF-16 units of the text as it was given. */
  find(quote: string): { start: number; end: number } | undefined;
}

export function createQuoteFinder(text: string): QuoteFinder {
  let folded: Folded | undefined;
  return {
    find(quote) {
      folded ??= fold(text);
      for (const variant of variants(quote)) {
        const found = findWhole(folded, fold(variant).text);
        if (found) {
          return found;
        }
      }
      return undefined;
    },
  };
}

interface Folded {
  text: string;
  /** Per unit of the folded text: where the character that it came from begins and ends in the original. */
  starts: Uint32Array;
  ends: Uint32Array;
  original: string;
}

const foldedCharacters = new Map(
  Object.entries({ "'": '‘’‚‛′`´ʼ＇', '"': '“”„‟″«»「」『』＂', '-': '‐‑‒–—―−－﹣' }).flatMap(([plain, kinds]) =>
    kinds.split('').map((kind) => [kind, plain] as const),
  ),
);
const ignored = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** Without white space and hidden characters, in NFKC character by character, so that each unit knows where it came from. */
function fold(original: string): Folded {
  let units = new Uint16Array(original.length + 16);
  let starts = new Uint32Array(original.length + 16);
  let ends = new Uint32Array(original.length + 16);
  let length = 0;
  const push = (unit: number, start: number, end: number) => {
    if (length === units.length) {
      units = grow(units, new Uint16Array(length * 2));
      starts = grow(starts, new Uint32Array(length * 2));
      ends = grow(ends, new Uint32Array(length * 2));
    }
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length += 1;
  };
  let at = 0;
  while (at < original.length) {
    const code = original.charCodeAt(at);
    if (code < 0x80 && !(original.charCodeAt(at + 1) >= 0x300)) {
      // An ASCII letter that no mark follows is what it is.
      if (isLineBreakHyphen(original, at)) {
        at += 1;
        continue;
      }
      if (code > 0x20 && code < 0x7f) {
        push(code === 0x60 ? 0x27 : code, at, at + 1);
      }
      at += 1;
      continue;
    }
    const cluster = clusterAt(original, at);
    for (const character of cluster.normalize('NFKC')) {
      if (!ignored.test(character)) {
        const plain = foldedCharacters.get(character) ?? character;
        for (let unit = 0; unit < plain.length; unit += 1) {
          push(plain.charCodeAt(unit), at, at + cluster.length);
        }
      }
    }
    at += cluster.length;
  }
  return {
    text: new TextDecoder('utf-16le').decode(units.subarray(0, length)),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    original,
  };
}

function grow<Values extends Uint16Array | Uint32Array>(values: Values, larger: Values): Values {
  larger.set(values);
  return larger;
}

/** A hyphen that only divides a word at the end of a line. */
function isLineBreakHyphen(text: string, at: number): boolean {
  return text[at] === '-' && text[at + 1] === '\n' && /\p{Ll}/u.test(text[at - 1] ?? '') && /^\s*\p{Ll}/u.test(text.slice(at + 1, at + 20));
}

/** A character with the marks and joined jamo that follow it; at most 32 units. */
const cluster = /[^][\p{M}\u1160-\u11ff]{0,31}/uy;

function clusterAt(text: string, at: number): string {
  cluster.lastIndex = at;
  return cluster.exec(text)?.[0] ?? text[at]!;
}

/** As it is, then without marks and dots around it that a model sets and a text doesn't have. */
function variants(quote: string): string[] {
  const bare = quote.replaceAll(/^[\s"'“”„‘’‚«»「」『』.…]+|[\s"'“”„‘’‚«»「」『』.…]+$/gu, '');
  return bare === quote ? [quote] : [quote, bare];
}

function findWhole({ text, starts, ends, original }: Folded, quote: string): { start: number; end: number } | undefined {
  if (quote === '') {
    return undefined;
  }
  let at = text.indexOf(quote);
  for (let tries = 0; at !== -1 && tries < maxTries; tries += 1) {
    const start = starts[at]!;
    const end = ends[at + quote.length - 1]!;
    if (!isInsideWord(original, start) && !isInsideWord(original, end)) {
      return { start, end };
    }
    at = text.indexOf(quote, at + 1);
  }
  return undefined;
}

/** Places inside of words before a passage counts as absent. */
const maxTries = 10_000;

/** Whether letters that spaces would part stand on both sides. */
function isInsideWord(text: string, at: number): boolean {
  return spaced.test(text[at - 1] ?? '') && spaced.test(text[at] ?? '');
}

const spaced =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hangul}\p{Script=Devanagari}\p{Nd}]/u;
