import { randomBytes } from 'node:crypto';

/** A text between two lines that nobody who wrote it could know, and how to speak of them. */
export function delimit(text: string): string {
  const mark = randomBytes(12).toString('hex');
  return `The text stands between the lines BEGIN ${mark} and END ${mark}.\n\nBEGIN ${mark}\n${text}\nEND ${mark}`;
}
