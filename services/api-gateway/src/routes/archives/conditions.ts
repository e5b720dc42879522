import type { IncomingHttpHeaders } from 'node:http';
import { parse as parseRange } from 'range-parser';
import { InvalidInputError } from '#plugins/problems.ts';

/** Whether If-None-Match names this entity tag: in a list, weakly compared, or as `*`. */
export function hasAlready(header: string | undefined, etag: string): boolean {
  if (header === undefined) {
    return false;
  }
  return header.trim() === '*' || [...header.matchAll(/"[^"]*"/g)].some(([tag]) => tag === etag);
}

/** A bit of range-parser's result code. */
const unsatisfiable = 2;

/**
 * The one part of a file of `size` bytes that a request asks for, both ends inclusive. A header that isn't understood, asks for several parts, or is
 * only meant for another version (If-Range) is answered with the whole file, as RFC 9110 allows: `undefined`.
 * @throws InvalidInputError `range_not_satisfiable`
 */
export function findRange(headers: IncomingHttpHeaders, size: number, etag: string): { start: number; end: number } | undefined {
  const { range, 'if-range': ifRange } = headers;
  if (range === undefined || range.includes(',') || (ifRange !== undefined && ifRange !== etag)) {
    return undefined;
  }
  const parsed = parseRange(size, range);
  if (parsed.type !== 'bytes') {
    return undefined;
  }
  if (parsed.ranges.length === 0 && (parsed.code & unsatisfiable) !== 0) {
    throw new InvalidInputError('range_not_satisfiable', `The file has ${size} bytes.`);
  }
  return parsed.ranges[0];
}
