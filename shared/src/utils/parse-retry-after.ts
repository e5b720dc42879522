/** One of HTTP's three forms of a date (RFC 9110, 5.6.7); anything else that `Date.parse` would take is none. */
const httpDate =
  /^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?:, \d{2}[ -][A-Z][a-z]{2}[ -]\d{2,4} [\d:]{8} GMT| [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4})$/;

/** Seconds that a `Retry-After` header asks to wait, as a number or as a date; a date gone by is 0. `undefined` when it says neither. */
export function parseRetryAfter(value: string | undefined, now: Date): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,15}$/.test(text)) {
    return Number(text);
  }
  if (!httpDate.test(text)) {
    return undefined;
  }
  const time = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : Math.max(0, Math.ceil((time - now.getTime()) / 1_000));
}
