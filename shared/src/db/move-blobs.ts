import type { BlobFacts } from '#db/blobs.ts';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';

/** Objects that are looked for at a provider, in the order of their hashes (hex), after a given one. */
export async function listBlobsAt(
  db: Database,
  { provider, after, limit }: { provider: string; after: string; limit: number },
): Promise<BlobFacts[]> {
  const { rows } = await db.execute<Record<'sha256' | 'size_bytes' | 'stored_bytes' | 'encoding' | 'stored_sha256', string>>(sql`
    select encode(sha256, 'hex') as sha256, size_bytes, stored_bytes, encoding, encode(stored_sha256, 'hex') as stored_sha256 from blobs
    where state = 'present' and provider = ${provider} and sha256 > ${Buffer.from(after, 'hex')} order by blobs.sha256 limit ${limit}`);
  return rows.map((row) => ({
    sha256: row.sha256,
    sizeBytes: Number(row.size_bytes),
    storedBytes: Number(row.stored_bytes),
    encoding: row.encoding === 'gzip' ? 'gzip' : 'identity',
    storedSha256: row.stored_sha256,
  }));
}

/** Notes that an object is at another provider now, as it is stored there. One that was deleted meanwhile stays so. */
export async function moveBlob(db: Database, facts: BlobFacts, { from, to }: { from: string; to: string }): Promise<void> {
  await db.execute(sql`
    update blobs set provider = ${to}, stored_bytes = ${facts.storedBytes}, encoding = ${facts.encoding},
      stored_sha256 = ${Buffer.from(facts.storedSha256, 'hex')}, updated_at = now()
    where sha256 = ${Buffer.from(facts.sha256, 'hex')} and state = 'present' and provider = ${from}`);
}
