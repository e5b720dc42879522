import { createHash } from 'node:crypto';
import { z } from 'zod';
import { InvalidInputError } from '#plugins/problems.ts';

/** Where a list goes on, as an opaque text that is good for the same list with the same filters only. */
export function encodeCursor(place: object, list: object): string {
  return Buffer.from(JSON.stringify([fingerprint(list), place])).toString('base64url');
}

const cursorSchema = z.tuple([z.string(), z.unknown()]);

/** @throws InvalidInputError for a text that we didn't make, or made for another list. */
export function decodeCursor<Place>(cursor: string, place: z.ZodType<Place>, list: object): Place {
  const [madeFor, given] = cursorSchema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8'))).data ?? [];
  const parsed = place.safeParse(given);
  if (!parsed.success) {
    throw new InvalidInputError('invalid_cursor', 'This cursor is not one that we gave; begin again without.');
  }
  if (madeFor !== fingerprint(list)) {
    throw new InvalidInputError('invalid_cursor', 'This cursor belongs to a list with other filters; begin again without, or ask as before.');
  }
  return parsed.data;
}

const timeSchema = z.iso.datetime({ precision: 3 }).regex(/^[12]/);

/** Where a list in the order of time goes on. */
export const timePlaceSchema = z.strictObject({ createdAt: timeSchema, uid: z.uuid() });

/** Where the results of a search go on. */
export const rankPlaceSchema = z.strictObject({ asOf: timeSchema, rank: z.number(), uid: z.uuid() });

function fingerprint(list: object): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 12);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no schema takes that
  }
}
