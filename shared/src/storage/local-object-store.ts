import type { Stats } from 'node:fs';
import { access, constants, glob, lstat, mkdir, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { PermanentError, isSystemError } from '#utils/index.ts';
import { gzipFor } from '#storage/gzip-for.ts';
import { HashStream } from '#storage/hash-stream.ts';
import type { Encoding, ObjectStore } from '#storage/object-store.ts';
import { objectKey, parseObjectKey } from '#storage/object-store.ts';
import { openFile } from '#storage/open-file.ts';
import { temporaryFiles, writeFileAtomically } from '#storage/write-file.ts';

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

    open: (sha256, encoding, range) => openFile(pathOf(sha256, encoding), `the object ${sha256}`, range),

    async findStoredBytes(sha256, encoding) {
      return (await statFile(pathOf(sha256, encoding)))?.size;
    },

    async *list() {
      for await (const key of glob('blobs/*/*/*', { cwd: root })) {
        const object = parseObjectKey(key);
        const stats = object && (await statFile(join(root, key)));
        if (object && stats) {
          yield { ...object, storedBytes: stats.size, modifiedAt: stats.mtime };
        }
      }
    },

    async remove(sha256) {
      await Promise.all([rm(pathOf(sha256, 'identity'), { force: true }), rm(pathOf(sha256, 'gzip'), { force: true })]);
    },

    async removeUnfinished(before) {
      let removed = 0;
      for await (const name of glob(`blobs/*/*/${temporaryFiles}`, { cwd: root })) {
        const stats = await statFile(join(root, name));
        if (stats && stats.mtime < before) {
          await rm(join(root, name), { force: true });
          removed += 1;
        }
      }
      return removed;
    },

    signUrl: async () => undefined,

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

async function statFile(path: string): Promise<Stats | undefined> {
  try {
    const stats = await lstat(path);
    return stats.isFile() ? stats : undefined;
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) {
      return undefined;
    }
    throw error;
  }
}
