import type { Database, Transaction } from '#db/connect.ts';
import { hashesOf } from '#db/blobs.ts';
import { sql } from '#db/drizzle.ts';

/**
 * Marks those of these blobs that nothing refers to as `deleting`, and resolves with them; the caller removes them after the commit (`removeBlobs`).
 * With `idleSince` also those that were never written to their end, and only what nobody has touched since.
 */
export async function releaseBlobs(tx: Transaction, hashes: readonly string[], idleSince?: string): Promise<string[]> {
  // in the order of their hashes, as everybody who locks several; a visit that refers to one holds it (`recordVisit`)
  await tx.execute(sql`select 1 from blobs where sha256 = any(${hashesOf(hashes)}) order by sha256 for update`);
  const isReleasable = idleSince === undefined ? sql`state = 'present'` : sql`state <> 'deleting' and updated_at < ${idleSince}::timestamptz`;
  const { rows } = await tx.execute<{ sha256: string }>(sql`
    update blobs set state = 'deleting', updated_at = now()
    where sha256 = any(${hashesOf(hashes)}) and ${isReleasable} and not exists (select 1 from artifacts a where a.sha256 = blobs.sha256)
    returning encode(sha256, 'hex') as sha256`);
  return rows.map(({ sha256 }) => sha256);
}

/** Blobs under whose removal somebody seems to have died: marked so long ago that no removal is still under way. */
export async function findHalfRemoved(db: Database, limit: number): Promise<string[]> {
  const { rows } = await db.execute<{ sha256: string }>(sql`
    select encode(sha256, 'hex') as sha256 from blobs where state = 'deleting' and updated_at < now() - interval '10 minutes' order by updated_at limit ${limit}`);
  return rows.map(({ sha256 }) => sha256);
}

/**
 * Removes the objects of blobs that the caller has released, or has found half removed, by `remove`, then their rows. Who wants to write one of them meanwhile waits at its row.
 * Resolves with how many; when `remove` rejects they stay as they are.
 */
export async function removeBlobs(db: Database, hashes: readonly string[], remove: (sha256: string) => Promise<void>): Promise<number> {
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ sha256: string }>(sql`
      select encode(sha256, 'hex') as sha256 from blobs where sha256 = any(${hashesOf(hashes)}) and state = 'deleting' order by sha256 for update`);
    const locked = rows.map(({ sha256 }) => sha256);
    await Promise.all(locked.map((sha256) => remove(sha256)));
    await tx.execute(sql`delete from blobs where sha256 = any(${hashesOf(locked)})`);
    return locked.length;
  });
}

/** Makes objects that have no row `deleting` ones, so that nobody writes them while they are removed. Resolves with those that it did. */
export async function claimStrays(db: Database, strays: readonly { sha256: string; storedBytes: number }[], provider: string): Promise<string[]> {
  const { rows } = await db.execute<{ sha256: string }>(sql`
    insert into blobs (sha256, state, size_bytes, provider)
    select stray.sha256, 'deleting', stray.size_bytes, ${provider}
    from unnest(${hashesOf(strays.map(({ sha256 }) => sha256))}, ${sql.param(strays.map(({ storedBytes }) => storedBytes))}::bigint[]) as stray (sha256, size_bytes)
    on conflict do nothing returning encode(sha256, 'hex') as sha256`);
  return rows.map(({ sha256 }) => sha256);
}
