import { createHash, timingSafeEqual } from 'node:crypto';
import { findApiKey } from '@htbase/shared/db';
import type { ApiKeyRow, Database } from '@htbase/shared/db';
import { hashApiKeySecret, parseApiKey } from '@htbase/shared/models';

/** How long a key that was good counts without another look: a revocation is in effect everywhere after this. */
const rememberMs = 5_000;
const maxRemembered = 10_000;

export interface ApiKeys {
  /** A key that this process has found good in the last seconds. */
  recall(key: string): ApiKeyRow | undefined;
  /** Looks a key up, unless its checksum tells already that it is none. */
  check(key: string): Promise<{ isGood: true; row: ApiKeyRow } | { isGood: false; reason: string }>;
}

/** The keys in PostgreSQL, the good ones remembered for a moment under their hashes. */
export function createApiKeys(db: Database): ApiKeys {
  const remembered = new Map<string, { row: ApiKeyRow; until: number }>();

  return {
    recall(key) {
      const known = remembered.get(hashOf(key));
      return known && known.until > Date.now() && !isExpired(known.row) ? known.row : undefined;
    },

    async check(key) {
      const parts = parseApiKey(key);
      if (!parts) {
        const isMistyped = key.startsWith('htb_');
        return { isGood: false, reason: isMistyped ? 'This API key is mistyped or cut off: its checksum is wrong.' : 'This API key is not valid.' };
      }
      const row = await findApiKey(db, parts.id);
      if (!row || !timingSafeEqual(hashApiKeySecret(parts.secret), row.secretHash)) {
        return { isGood: false, reason: 'This API key is not valid.' };
      }
      if (row.revokedAt !== null) {
        return { isGood: false, reason: `This API key was revoked at ${row.revokedAt}.` };
      }
      if (isExpired(row)) {
        return { isGood: false, reason: `This API key expired at ${row.expiresAt}.` };
      }
      if (remembered.size >= maxRemembered) {
        remembered.clear();
      }
      remembered.set(hashOf(key), { row, until: Date.now() + rememberMs });
      return { isGood: true, row };
    },
  };
}

function isExpired({ expiresAt }: ApiKeyRow): boolean {
  return expiresAt !== null && Date.parse(expiresAt) <= Date.now();
}

/** A look-up by hash takes a time that says nothing about keys. */
const hashOf = (key: string) => createHash('sha256').update(key).digest('base64');
