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
