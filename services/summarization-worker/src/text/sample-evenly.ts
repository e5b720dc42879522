/** `count` of the values, from the first to the last, evenly spaced; all of them when there are no more. */
export function sampleEvenly<Value>(values: readonly Value[], count: number): Value[] {
  if (values.length <= count) {
    return [...values];
  }
  return Array.from({ length: count }, (_, index) => values[Math.round((index * (values.length - 1)) / Math.max(1, count - 1))]!);
}

/** Windows of a text too long to be read, evenly spaced, together at most `maxChars` UTF-16 units; one window when it is short enough. */
export function sampleWindows(text: string, maxChars: number, count: number): { start: number; end: number }[] {
  if (text.length <= maxChars) {
    return [{ start: 0, end: text.length }];
  }
  const length = Math.floor(maxChars / count);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.round((index * (text.length - length)) / Math.max(1, count - 1));
    return { start: toCharacter(text, start), end: toCharacter(text, start + length) };
  });
}

/** Not into the middle of a surrogate pair. */
function toCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}
