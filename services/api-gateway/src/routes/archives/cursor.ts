import type { Keyset } from '@htbase/shared/db';
import { isUuid } from '@htbase/shared/utils';
import { InvalidInputError } from '#plugins/problems.ts';

/** The key of a list's last row as an opaque text. */
export function encodeCursor(key: Keyset): string {
  return Buffer.from(`${key.createdAt} ${key.uid}`).toString('base64url');
}

/** @throws InvalidInputError for a text that we didn't make. */
export function decodeCursor(cursor: string): Keyset {
  const [createdAt = '', uid = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(createdAt) || Number.isNaN(Date.parse(createdAt)) || !isUuid(uid)) {
    throw new InvalidInputError('invalid_cursor', 'This cursor is not one that we gave; begin again without.');
  }
  return { createdAt, uid };
}
