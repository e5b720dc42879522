import { isSystemError } from '#utils/index.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { normalizeJson } from '#db/normalize-text.ts';

/** What a client's key stands for: keys of two owners, or for two calls, have nothing to do with each other. */
export interface IdempotencyScope {
  ownerId: string;
  method: string;
  path: string;
  /** SHA-256 of the key. */
  keyHash: Buffer;
}

export interface KeptAnswer {
  status: number;
  body: unknown;
}

/** `claimed`: ours, until the transaction ends; `busy`: another request with it isn't done. */
export type IdempotencyClaim = { state: 'claimed' } | { state: 'busy' } | { state: 'other_request' } | { state: 'answered'; answer: KeptAnswer };

const keptHours = 24;

/**
 * Claims a key for the request with this hash, as the first thing that its transaction does. While another transaction holds the key it waits for that
 * one's end, but no longer than `waitMs`; after `busy` the transaction can only be rolled back.
 */
export async function claimIdempotencyKey(
  tx: Transaction,
  { ownerId, method, path, keyHash }: IdempotencyScope,
  requestHash: Buffer,
  waitMs: number,
): Promise<IdempotencyClaim> {
  await tx.execute(sql`select set_config('lock_timeout', ${`${waitMs}ms`}, true)`);
  const claimed = await tx
    .execute(
      sql`
      insert into idempotency_keys (owner_id, method, path, key_hash, request_hash) values (${ownerId}, ${method}, ${path}, ${keyHash}, ${requestHash})
      on conflict (owner_id, method, path, key_hash) do update
        set request_hash = excluded.request_hash, status = null, body = null, created_at = now()
        where idempotency_keys.created_at < now() - make_interval(hours => ${keptHours})`,
    )
    .catch((error: unknown) => {
      if (isLockTimeout(error)) {
        return undefined;
      }
      throw error;
    });
  if (!claimed) {
    return { state: 'busy' };
  }
  await tx.execute(sql`set local lock_timeout to default`);
  if (claimed.rowCount === 1) {
    return { state: 'claimed' };
  }

  const { rows } = await tx.execute<{ isSame: boolean; status: number; body: unknown }>(sql`
    select request_hash = ${requestHash} as "isSame", status, body from idempotency_keys
    where owner_id = ${ownerId} and method = ${method} and path = ${path} and key_hash = ${keyHash}`);
  const known = rows[0];
  if (!known) {
    return { state: 'busy' }; // it ran out this moment, and was cleaned away
  }
  return known.isSame ? { state: 'answered', answer: { status: known.status, body: known.body } } : { state: 'other_request' };
}

/** Keeps the answer of the request that claimed the key, in the same transaction. */
export async function keepAnswer(tx: Transaction, { ownerId, method, path, keyHash }: IdempotencyScope, answer: KeptAnswer): Promise<void> {
  await tx.execute(sql`
    update idempotency_keys set status = ${answer.status}, body = ${JSON.stringify(normalizeJson(answer.body))}::jsonb
    where owner_id = ${ownerId} and method = ${method} and path = ${path} and key_hash = ${keyHash}`);
}

/** Removes keys that have run out. */
export async function cleanIdempotencyKeys(db: Database): Promise<number> {
  const removed = await db.execute(sql`delete from idempotency_keys where created_at < now() - make_interval(hours => ${keptHours})`);
  return removed.rowCount ?? 0;
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && isSystemError(error.cause ?? error, '55P03');
}
