import { createApiKey, formatApiKey, hashApiKeySecret } from '#models/index.ts';
import type { Scope } from '#models/index.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { normalizeText } from '#db/normalize-text.ts';
import { isoTime } from '#db/read-task.ts';
import { uuidv7 } from '#utils/index.ts';

export type ApiKeyRow = {
  id: string;
  name: string;
  ownerId: string;
  /** The owner's name. */
  owner: string;
  scopes: Scope[];
  createdAt: string;
  expiresAt: string | null;
  revokedAt: string | null;
};

export interface ApiKeyRequest {
  name: string;
  /** An owner that is there, or the name of one, which is made when nobody is called so. */
  owner: { id: string } | { name: string };
  scopes: readonly Scope[];
  /** From now; for ever when left out. */
  expiresInDays?: number | undefined;
}

const keyColumns = sql`k.id, k.name, k.owner_id as "ownerId", o.name as owner, k.scopes, ${isoTime('k.created_at')} as "createdAt",
  ${isoTime('k.expires_at')} as "expiresAt", ${isoTime('k.revoked_at')} as "revokedAt"`;

/** Makes a key. `key` is what its bearer has to send: only its hash is kept, so that it can't be shown again. */
export async function insertApiKey(db: Database, request: ApiKeyRequest): Promise<{ key: string; row: ApiKeyRow }> {
  const parts = createApiKey();
  const expiresAt = request.expiresInDays === undefined ? sql`null` : sql`now() + make_interval(days => ${request.expiresInDays}::int)`;
  const row = await db.transaction(async (transaction) => {
    const ownerId = 'id' in request.owner ? request.owner.id : await findOrMakeOwner(transaction, normalizeText(request.owner.name));
    const { rows } = await transaction.execute<ApiKeyRow>(sql`
      with k as (
        insert into api_keys (id, owner_id, name, secret_hash, scopes, expires_at)
        values (${parts.id}, ${ownerId}, ${normalizeText(request.name)}, ${hashApiKeySecret(parts.secret)}, ${sql.param([...new Set(request.scopes)])}::text[], ${expiresAt})
        returning *
      )
      select ${keyColumns} from k join owners o on o.id = k.owner_id`);
    return rows[0]!;
  });
  return { key: formatApiKey(parts), row };
}

/** Any constant will do, as long as nobody else uses it in this database. */
const ownersLock = 7_480_203;

async function findOrMakeOwner(transaction: Transaction, name: string): Promise<string> {
  await transaction.execute(sql`select pg_advisory_xact_lock(${ownersLock})`); // two at once would make two owners of one name
  const { rows } = await transaction.execute<{ id: string }>(sql`
    with known as (select id from owners where name = ${name} order by created_at, id limit 1),
    made as (insert into owners (id, name) select ${uuidv7()}::uuid, ${name} where not exists (select 1 from known) returning id)
    select id from known union all select id from made`);
  return rows[0]!.id;
}

/** A key with the hash of its secret, whether it is still good or not. */
export async function findApiKey(db: Database, id: string): Promise<(ApiKeyRow & { secretHash: Buffer }) | undefined> {
  const { rows } = await db.execute<ApiKeyRow & { secretHash: Buffer }>(sql`
    select ${keyColumns}, k.secret_hash as "secretHash" from api_keys k join owners o on o.id = k.owner_id where k.id = ${id}`);
  return rows[0];
}

/** A page of all owners' keys, newest first, after the key with the given id. */
export async function listApiKeys(db: Database, afterId: string | undefined, limit: number): Promise<ApiKeyRow[]> {
  const before = afterId === undefined ? sql`` : sql`where (k.created_at, k.id) < (select created_at, id from api_keys where id = ${afterId})`;
  const { rows } = await db.execute<ApiKeyRow>(sql`
    select ${keyColumns} from api_keys k join owners o on o.id = k.owner_id ${before} order by k.created_at desc, k.id desc limit ${limit}`);
  return rows;
}

/** Ends a key for good; one that was revoked before keeps its time. `undefined` when there is no such key. */
export async function revokeApiKey(db: Database, id: string): Promise<ApiKeyRow | undefined> {
  const { rows } = await db.execute<ApiKeyRow>(sql`
    with k as (update api_keys set revoked_at = coalesce(revoked_at, now()) where id = ${id} returning *)
    select ${keyColumns} from k join owners o on o.id = k.owner_id`);
  return rows[0];
}

const isGood = sql`revoked_at is null and (expires_at is null or expires_at > now())`;

/** Those of these keys that are neither revoked nor expired. */
export async function findGoodKeys(db: Database, ids: readonly string[]): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`select id from api_keys where id = any(${sql.param(ids)}::text[]) and ${isGood}`);
  return rows.map(({ id }) => id);
}

/** Whether anybody has a key that is still good. */
export async function hasUsableApiKey(db: Database): Promise<boolean> {
  const { rowCount } = await db.execute(sql`select 1 from api_keys where ${isGood} limit 1`);
  return rowCount === 1;
}
