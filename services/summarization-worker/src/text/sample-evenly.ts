/** `count` of the values, from the first to the last, evenly spaced; all of them when there are no more. */
export function sampleEvenly<Value>(values: readonly Value[], count: number): Value[] {
  if (values.length <= count) {
    return [...values];
  }
  return Array.from({ length: count }, (_, index) => values[Math.round((index * (values.length - 1)) / Math.max(1, count - 1))]!);
}

/** Windows of a text too long to be read, evenly spaced, together about `maxChars` UTF-16 units, each from the end of a sentence to the end of one; one window when it is short enough. */
export function sampleWindows(text: string, maxChars: number, count: number): { start: number; end: number }[] {
  if (text.length <= maxChars) {
    return [{ start: 0, end: text.length }];
  }
  const length = Math.floor(maxChars / count);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.round((index * (text.length - length)) / Math.max(1, count - 1));
    return { start: start === 0 ? 0 : nextBreak(text, start, length), end: nextBreak(text, start + length, length) };
  });
}

/** Where the next sentence or at least the next word begins, looked for in a tenth of a window. */
function nextBreak(text: string, at: number, length: number): number {
  const ahead = text.slice(at, at + Math.min(1_000, Math.ceil(length / 10)));
  const found = /\n|[.!?…]["'”’»)]*\s|[。！？।۔]/u.exec(ahead) ?? /\s/u.exec(ahead);
  if (found) {
    return at + found.index + found[0].length;
  }
  // Not into the middle of a surrogate pair.
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}
