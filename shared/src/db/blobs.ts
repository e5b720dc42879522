import type { SQL } from 'drizzle-orm';
import { RetryLaterError } from '#utils/index.ts';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';

export type BlobEncoding = 'identity' | 'gzip';

/** What can be wrong with a stored object. */
export const blobFaults = ['damaged', 'missing'] as const;
export type BlobFault = (typeof blobFaults)[number];

export interface BlobFacts {
  sha256: string;
  sizeBytes: number;
  storedBytes: number;
  encoding: BlobEncoding;
  storedSha256: string;
}

export interface BegunBlob {
  /** `present`: there is nothing to do. `faulty`: it has to be renewed first. `writing`: the bytes have to be put, by whoever else does so too. */
  state: 'present' | 'faulty' | 'writing';
  /** How it is stored, or has to be: all who write the same bytes write the same object. */
  encoding: BlobEncoding;
}

/**
 * Blobs' rows: `writing` before a byte is stored, `present` after, `deleting` before one is removed. An object without a row is garbage, and a
 * visit may refer to a blob only while it is present (`recordVisit`), so that a blob never goes while somebody needs it.
 */
export interface BlobRepository {
  /** Announces that an object is about to be written. @throws RetryLaterError while it is being deleted. */
  begin(sha256: string, sizeBytes: number, provider: string, encoding?: BlobEncoding): Promise<BegunBlob>;
  /** Makes room for a faulty object: `remove` takes it away, and it is to be written as if it had never been there. Changes nothing once somebody else has done so. */
  renew(sha256: string, remove: () => Promise<void>): Promise<void>;
  /** Notes that an object is stored. */
  finish(facts: BlobFacts): Promise<void>;
}

export const hashOf = (sha256: string) => Buffer.from(sha256, 'hex');
export const hashesOf = (hashes: readonly string[]): SQL => sql`${sql.param(hashes.map(hashOf))}::bytea[]`;

const deletingDelayMs = 2_000;

export function createBlobRepository(db: Database): BlobRepository {
  return {
    async begin(sha256, sizeBytes, provider, encoding = 'identity') {
      const { rows } = await db.execute<{ state: string; encoding: BlobEncoding; isFaulty: boolean }>(sql`
        insert into blobs (sha256, state, size_bytes, provider, encoding) values (${hashOf(sha256)}, 'writing', ${sizeBytes}, ${provider}, ${encoding})
        on conflict (sha256) do update set updated_at = now(), encoding = coalesce(blobs.encoding, excluded.encoding)
        returning state, encoding, fault is not null as "isFaulty"`);
      const row = rows[0]!;
      if (row.state === 'deleting') {
        throw new RetryLaterError('blob_deleting', 'the same object is being deleted', deletingDelayMs);
      }
      return { state: row.state === 'writing' ? 'writing' : row.isFaulty ? 'faulty' : 'present', encoding: row.encoding };
    },

    async renew(sha256, remove) {
      await db.transaction(async (tx) => {
        // others who write the same bytes wait at this row until the object is gone
        const { rowCount } = await tx.execute(sql`
          select 1 from blobs where sha256 = ${hashOf(sha256)} and state = 'present' and fault is not null for update`);
        if (rowCount === 1) {
          await remove();
          await tx.execute(sql`update blobs set state = 'writing', fault = null, updated_at = now() where sha256 = ${hashOf(sha256)}`);
        }
      });
    },

    async finish({ sha256, sizeBytes, storedBytes, encoding, storedSha256 }) {
      await db.execute(sql`
        update blobs set state = 'present', fault = null, size_bytes = ${sizeBytes}, stored_bytes = ${storedBytes}, encoding = ${encoding},
          stored_sha256 = ${hashOf(storedSha256)}, updated_at = now()
        where sha256 = ${hashOf(sha256)} and state = 'writing'`);
    },
  };
}
