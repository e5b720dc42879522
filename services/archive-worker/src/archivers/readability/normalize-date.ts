/** Years that a page can have been published in. */
const firstYear = 1000;
const lastYear = 2200;

/** A date as ISO 8601: a day alone stays a day, a time without a zone stays without one. What can't be read is kept as it was written. */
export function normalizeDate(written: string | null): string | null {
  const text = written?.trim();
  if (!text) {
    return null;
  }
  const iso =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) {
    const [, year = '', month = '', day = '', time, zone] = iso;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!isReal(date)) {
      return text;
    }
    return time === undefined ? date : `${date}T${withSeconds(time)}${zoneOf(zone)}`;
  }
  const stamp = /^\d{10}(?:\d{3})?$/.test(text) ? Number(text) * (text.length === 10 ? 1_000 : 1) : undefined;
  if (stamp !== undefined) {
    return new Date(stamp).toISOString();
  }
  // "3 May 2024", "May 3, 2024 10:00 GMT": a year and a month's name, so that nothing else is read into a date
  if (/\d{4}/.test(text) && /[a-z]{3}/i.test(text)) {
    const hasZone = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*(?:\(.*\))?$/i.test(text);
    const parsed = new Date(hasZone ? text : `${text} UTC`);
    if (!Number.isNaN(parsed.getTime()) && isReal(parsed.toISOString().slice(0, 10))) {
      const full = parsed.toISOString().replace('.000Z', 'Z');
      return !/\d:\d{2}/.test(text) ? full.slice(0, 10) : hasZone ? full : full.slice(0, -1);
    }
  }
  return text;
}

function isReal(date: string): boolean {
  const year = Number(date.slice(0, 4));
  const parsed = new Date(`${date}T00:00:00Z`);
  return year >= firstYear && year <= lastYear && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

function withSeconds(time: string): string {
  const [hour = '', minute = '00', second = '00'] = time.split(':');
  return `${hour.padStart(2, '0')}:${minute}:${second}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) {
    return '';
  }
  return /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}`.replace(/^[+-]00:00$/, 'Z') : 'Z';
}
