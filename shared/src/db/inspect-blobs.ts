import type { SQL } from 'drizzle-orm';
import type { Database } from '#db/connect.ts';
import { hashOf, hashesOf } from '#db/blobs.ts';
import type { BlobEncoding, BlobFault } from '#db/blobs.ts';
import { sql } from '#db/drizzle.ts';

/** A blob as it was looked at. */
export type BlobRow = {
  sha256: string;
  state: 'writing' | 'present' | 'deleting';
  encoding: BlobEncoding;
  storedBytes: number;
  fault: BlobFault | null;
  isReferenced: boolean;
  /** Changes whenever somebody announces, writes or removes it. */
  version: string;
};

/** Blobs in the order of their hashes behind `after`, which may be any hash (hex); with `idleSince` only those that nobody has touched since. */
export async function listBlobs(
  db: Database,
  after: string,
  limit: number,
  { idleSince, isPresent = false }: { idleSince?: string; isPresent?: boolean } = {},
): Promise<BlobRow[]> {
  const conditions = [
    sql`b.sha256 > ${hashOf(after)}`,
    ...(isPresent ? [sql`b.state = 'present'`] : []),
    ...(idleSince === undefined ? [] : [sql`b.updated_at < ${idleSince}::timestamptz`]),
  ];
  return selectBlobs(db, sql`${sql.join(conditions, sql` and `)} order by b.sha256 limit ${limit}`);
}

/** Blobs that something was found to be wrong with, behind `after` as in `listBlobs`. */
export async function listFaultyBlobs(db: Database, after: string, limit: number): Promise<BlobRow[]> {
  return selectBlobs(db, sql`b.fault is not null and b.state = 'present' and b.sha256 > ${hashOf(after)} order by b.sha256 limit ${limit}`);
}

async function selectBlobs(db: Database, where: SQL): Promise<BlobRow[]> {
  const { rows } = await db.execute<BlobRow>(sql`
    select encode(b.sha256, 'hex') as sha256, b.state, coalesce(b.encoding, 'identity') as encoding, coalesce(b.stored_bytes, 0)::float8 as "storedBytes", b.fault,
      exists (select 1 from artifacts a where a.sha256 = b.sha256) as "isReferenced", b.updated_at::text || b.state as version
    from blobs b where ${where}`);
  return rows;
}

/** Of these hashes, those that have no row. */
export async function findStrays(db: Database, hashes: readonly string[]): Promise<string[]> {
  const { rows } = await db.execute<{ sha256: string }>(sql`
    select encode(hash, 'hex') as sha256 from unnest(${hashesOf(hashes)}) as hash where not exists (select 1 from blobs where sha256 = hash)`);
  return rows.map(({ sha256 }) => sha256);
}

/** Notes what a look at an object has found, or that it is fine again. False when somebody has touched the blob meanwhile: then nothing is noted. */
export async function noteFault(db: Database, { sha256, version }: Pick<BlobRow, 'sha256' | 'version'>, fault: BlobFault | null): Promise<boolean> {
  const { rowCount } = await db.execute(sql`
    update blobs set fault = ${fault} where sha256 = ${hashOf(sha256)} and state = 'present' and updated_at::text || state = ${version}`);
  return rowCount === 1;
}
