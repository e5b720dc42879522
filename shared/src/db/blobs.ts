import { sql } from 'drizzle-orm';
import { RetryLaterError } from '#utils/index.ts';
import type { Database } from '#db/connect.ts';

export interface BlobFacts {
  sha256: string;
  sizeBytes: number;
  storedBytes: number;
  encoding: 'identity' | 'gzip';
  storedSha256: string;
}

/** Blobs' rows: `writing` before a byte is stored, `present` after; an object without a row never exists, so that nothing is left behind unseen. */
export interface BlobRepository {
  /** Announces that an object is about to be written. True when it is there already. @throws RetryLaterError while it is being deleted. */
  begin(sha256: string, sizeBytes: number, provider: string): Promise<boolean>;
  /** Notes that an object is stored. */
  finish(facts: BlobFacts): Promise<void>;
}

export function createBlobRepository(db: Database): BlobRepository {
  return {
    async begin(sha256, sizeBytes, provider) {
      const hash = Buffer.from(sha256, 'hex');
      const { rows } = await db.execute<{ state: string }>(sql`
        insert into blobs (sha256, state, size_bytes, provider) values (${hash}, 'writing', ${sizeBytes}, ${provider})
        on conflict (sha256) do update set updated_at = now() returning state`);
      if (rows[0]?.state === 'deleting') {
        throw new RetryLaterError('blob_deleting', 'the same object is being deleted', 2_000);
      }
      return rows[0]?.state === 'present';
    },

    async finish({ sha256, sizeBytes, storedBytes, encoding, storedSha256 }) {
      await db.execute(sql`
        update blobs set state = 'present', size_bytes = ${sizeBytes}, stored_bytes = ${storedBytes}, encoding = ${encoding},
          stored_sha256 = ${Buffer.from(storedSha256, 'hex')}, updated_at = now()
        where sha256 = ${Buffer.from(sha256, 'hex')} and state = 'writing'`);
    },
  };
}
