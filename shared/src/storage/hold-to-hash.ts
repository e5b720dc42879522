import { Readable } from 'node:stream';
import type { Transform } from 'node:stream';
import { PermanentError } from '#utils/index.ts';
import { gzipFor } from '#storage/gzip-for.ts';
import { HashStream } from '#storage/hash-stream.ts';
import type { StoredObject } from '#storage/object-store.ts';

/** What a put sends through a pipeline: from a source, through these streams, into the store. */
export interface HeldSource {
  source: Readable;
  /** They break with `hash_mismatch` at the end of bytes that are not those that were promised. */
  through: Transform[];
  /** What has been stored, after the end. */
  describe(): StoredObject;
}

/** Holds the bytes of an object to what was promised of them, and packs them if asked. Each byte is hashed once for what it is and once for what is stored, where that differs. */
export async function holdToHash(source: Readable, expected: { sha256: string; sizeBytes: number }, compress: boolean): Promise<HeldSource> {
  const { sha256, sizeBytes } = expected;
  const plain = new HashStream();
  plain._flush = (done) => {
    const isRight = plain.sizeBytes === sizeBytes && plain.digest() === sha256;
    done(isRight ? null : new PermanentError('hash_mismatch', `the bytes are not those of ${sha256}`));
  };
  if (!compress) {
    return { source, through: [plain], describe: () => ({ sizeBytes, storedBytes: sizeBytes, encoding: 'identity', storedSha256: sha256 }) };
  }
  const { gzip, whole } = await gzipFor(source as AsyncIterable<Buffer>);
  const stored = new HashStream();
  return {
    source: Readable.from(whole, { objectMode: false }),
    through: [plain, gzip, stored],
    describe: () => ({ sizeBytes, storedBytes: stored.sizeBytes, encoding: 'gzip', storedSha256: stored.digest() }),
  };
}
