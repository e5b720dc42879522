export interface ReadNumber {
  written: string;
  /** What it can mean, in one notation: `1.000` is both `1000` and `1.000`. */
  values: string[];
}

/** The numbers of a text, whatever its digits (Arabic, Devanagari, full width) and its separators (`1,000`, `1.000`, `1 000`, `1’000`). A date is several; `withParts`, so is what only a space joins. */
export function* readNumbers(text: string, { withParts = false } = {}): Generator<ReadNumber> {
  for (const { 0: written } of text.matchAll(/\p{Nd}+(?:[.,'’٫٬\u00a0\u202f\u2009 ]\p{Nd}+)*/gu)) {
    if (written.length <= 60) {
      yield* readNumber(written);
      if (withParts && written.includes(' ')) {
        yield* written.split(' ').flatMap((part) => [...readNumber(part)]);
      }
    }
  }
}

function* readNumber(written: string): Generator<ReadNumber> {
  const plain = toAsciiDigits(written.normalize('NFKC')).replaceAll('٫', '.').replaceAll('٬', ',');
  const [first = '', ...rest] = plain.split(/[^\d]/);
  if (rest.length === 0) {
    yield { written, values: [trimZeros(first)] };
    return;
  }
  const separators = plain.replaceAll(/\d/g, '');
  const last = separators.at(-1)!;
  const isGrouped = (groups: readonly string[], marks: string) =>
    first.length <= 3 && first !== '0' && groups.every((group) => group.length === 3) && marks === marks.slice(0, 1).repeat(marks.length);
  const values: string[] = [];
  if (isGrouped(rest, separators) || isIndianGrouped(first, rest, separators)) {
    values.push(trimZeros(first + rest.join('')));
  }
  const canBeDecimal = last === '.' || last === ',';
  const grouping = separators.slice(0, -1);
  if (canBeDecimal && (grouping === '' || (isGrouped(rest.slice(0, -1), grouping) && !grouping.includes(last)))) {
    values.push(decimal(first + rest.slice(0, -1).join(''), rest.at(-1)!, values.length > 0));
  }
  if (values.length > 0) {
    yield { written, values };
    return;
  }
  // Not one number: a date, a version, or numbers that only stand beside each other.
  for (const part of written.split(/[^\p{Nd}]/u)) {
    yield { written: part, values: [trimZeros(toAsciiDigits(part.normalize('NFKC')))] };
  }
}

/** 12,34,567 */
function isIndianGrouped(first: string, rest: readonly string[], separators: string): boolean {
  return (
    rest.length >= 2 &&
    first.length <= 2 &&
    /^,+$/.test(separators) &&
    rest.at(-1)!.length === 3 &&
    rest.slice(0, -1).every((group) => group.length === 2)
  );
}

/** A decimal that could as well be thousands keeps its zeros, so that `1.000` doesn't prove a 1. */
function decimal(whole: string, fraction: string, isAmbiguous: boolean): string {
  const kept = isAmbiguous ? fraction : fraction.replace(/0+$/, '');
  return kept === '' ? trimZeros(whole) : `${trimZeros(whole)}.${kept}`;
}

function trimZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}

function toAsciiDigits(text: string): string {
  return text.replaceAll(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Decimal digits stand ten in a row in Unicode, zero first. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) {
    zero -= 1;
  }
  return code - zero;
}
