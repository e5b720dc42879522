import { createReadStream } from 'node:fs';
import { access, constants, mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { PermanentError } from '#utils/index.ts';
import { gzipFor } from '#storage/gzip-for.ts';
import { HashStream } from '#storage/hash-stream.ts';
import type { Encoding, ObjectStore } from '#storage/object-store.ts';
import { objectKey } from '#storage/object-store.ts';
import { writeFileAtomically } from '#storage/write-file.ts';

const minFreeBytes = 20 * 1024 * 1024;

/** The object store on the local disk: one file an object under `root`. */
export function createLocalObjectStore(root: string): ObjectStore {
  const pathOf = (sha256: string, encoding: Encoding) => join(root, objectKey(sha256, encoding));
  return {
    provider: 'local',

    async put(source, expected, { compress, signal }) {
      const encoding: Encoding = compress ? 'gzip' : 'identity';
      const plain = new HashStream();
      const stored = new HashStream();
      const verify = new HashStream();
      verify._flush = (done) => {
        const isRight = plain.sizeBytes === expected.sizeBytes && plain.digest() === expected.sha256;
        done(isRight ? null : new PermanentError('hash_mismatch', `the bytes are not those of ${expected.sha256}`));
      };
      if (compress) {
        const { gzip, whole } = await gzipFor(source as AsyncIterable<Buffer>);
        const peeked = Readable.from(whole, { objectMode: false });
        await writeFileAtomically(pathOf(expected.sha256, encoding), peeked, [plain, gzip, stored, verify], signal);
      } else {
        await writeFileAtomically(pathOf(expected.sha256, encoding), source, [plain, stored, verify], signal);
      }
      return { sizeBytes: plain.sizeBytes, storedBytes: stored.sizeBytes, encoding, storedSha256: stored.digest() };
    },

    open: (sha256, encoding, range) => createReadStream(pathOf(sha256, encoding), range ?? {}),

    async has(sha256, encoding) {
      return access(pathOf(sha256, encoding)).then(
        () => true,
        () => false,
      );
    },

    async remove(sha256) {
      await Promise.all([rm(pathOf(sha256, 'identity'), { force: true }), rm(pathOf(sha256, 'gzip'), { force: true })]);
    },

    async check() {
      await mkdir(root, { recursive: true });
      await access(root, constants.W_OK);
      const { bavail, bsize } = await statfs(root);
      if (bavail * bsize < minFreeBytes) {
        throw new Error(`less than ${minFreeBytes / 1024 / 1024} MB are free`);
      }
    },
  };
}
