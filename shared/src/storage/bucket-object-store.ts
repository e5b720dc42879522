import { pipeline } from 'node:stream';
import { pipeline as finish } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { isZlibError } from '#utils/index.ts';
import type { Bucket } from '#storage/bucket.ts';
import { HashStream } from '#storage/hash-stream.ts';
import { holdToHash } from '#storage/hold-to-hash.ts';
import { MissingObjectError, objectKey, parseObjectKey } from '#storage/object-store.ts';
import type { Encoding, ObjectStore, StoredObject } from '#storage/object-store.ts';

/** The object store in a bucket. */
export function createBucketObjectStore(bucket: Bucket): ObjectStore {
  /** What is there under a hash, once its bytes have been found to be right; what isn't right is removed, so that the next put can write it. */
  async function readStored(sha256: string, encoding: Encoding, signal?: AbortSignal): Promise<StoredObject> {
    const source = await bucket.open(objectKey(sha256, encoding));
    if (!source) {
      throw new Error(`the object ${sha256} was removed while it was put`);
    }
    const stored = new HashStream();
    const plain = new HashStream();
    const unpack = encoding === 'gzip' ? [createGunzip()] : [];
    plain.resume(); // only the hashes are of interest
    let isRight: boolean;
    try {
      await finish([source, stored, ...unpack, plain], signal ? { signal } : {});
      isRight = plain.digest() === sha256;
    } catch (error) {
      if (!isZlibError(error)) {
        throw error;
      }
      isRight = false;
    }
    if (!isRight) {
      await bucket.remove(objectKey(sha256, encoding));
      throw new Error(`the object ${sha256} was damaged and is put anew`);
    }
    return { sizeBytes: plain.sizeBytes, storedBytes: stored.sizeBytes, encoding, storedSha256: stored.digest() };
  }

  return {
    provider: bucket.provider,

    async put(source, expected, { compress, signal }) {
      const encoding: Encoding = compress ? 'gzip' : 'identity';
      const held = await holdToHash(source, expected, compress);
      const last = held.through.at(-1)!;
      pipeline([held.source, ...held.through], () => {}); // whatever breaks breaks the last one, from which the bucket reads
      try {
        const options = { isReplacing: false, isGzip: compress, signal };
        if (!(await bucket.put(objectKey(expected.sha256, encoding), last, options))) {
          return await readStored(expected.sha256, encoding, signal);
        }
      } finally {
        source.destroy();
      }
      return held.describe();
    },

    async open(sha256, encoding, range) {
      const found = await bucket.open(objectKey(sha256, encoding), range);
      if (!found) {
        throw new MissingObjectError(`the object ${sha256}`);
      }
      return found;
    },

    findStoredBytes: (sha256, encoding) => bucket.findSizeBytes(objectKey(sha256, encoding)),

    async *list() {
      for await (const { key, sizeBytes, modifiedAt } of bucket.list('blobs/')) {
        const object = parseObjectKey(key);
        if (object) {
          yield { ...object, storedBytes: sizeBytes, modifiedAt };
        }
      }
    },

    async remove(sha256) {
      await Promise.all([bucket.remove(objectKey(sha256, 'identity')), bucket.remove(objectKey(sha256, 'gzip'))]);
    },

    ...(bucket.removeUnfinished ? { removeUnfinished: bucket.removeUnfinished } : {}),

    signUrl: (sha256, encoding, options) => bucket.signUrl(objectKey(sha256, encoding), { ...options, isGzip: encoding === 'gzip' }),

    check: () => bucket.check(),
  };
}
