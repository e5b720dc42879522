/** Text from the web as PostgreSQL takes it: no NUL, no half of a surrogate pair, at most `maxChars` UTF-16 units. */
export function normalizeText(text: string, maxChars = 500_000): string {
  return text.slice(0, maxChars).toWellFormed().replaceAll('\u0000', '');
}

/** The same for a value that becomes `jsonb`: every string in it, keys included. */
export function normalizeJson(value: unknown): unknown {
  if (typeof value === 'string') {
    return normalizeText(value);
  }
  if (Array.isArray(value)) {
    return value.map(normalizeJson);
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [normalizeText(key), normalizeJson(inner)]));
  }
  return value;
}

const withoutSpaces = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const maxSearchBytes = 500_000;

/**
 * Text for `to_tsvector`: at most 500 kB, and words of languages that write without spaces set apart
 * (PostgreSQL's parser would take a whole sentence as one word).
 */
export function searchableText(text: string, language: string | null): string {
  const limited = limitBytes(normalizeText(text), maxSearchBytes);
  if (!withoutSpaces.test(limited)) {
    return limited;
  }
  const segmenter = new Intl.Segmenter(language && Intl.Segmenter.supportedLocalesOf([language]).length > 0 ? language : 'ja', {
    granularity: 'word',
  });
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(limited)) {
    if (isWordLike) {
      words.push(segment);
    }
  }
  return limitBytes(words.join(' '), maxSearchBytes);
}

function limitBytes(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text);
  return bytes.length <= maxBytes ? text : new TextDecoder().decode(bytes.subarray(0, maxBytes)).replace(/\ufffd+$/, '');
}
