import type { Dirent, Stats } from 'node:fs';
import { access, constants, lstat, mkdir, readdir, realpath, rm, statfs } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { isSystemError } from '#utils/index.ts';
import { holdToHash } from '#storage/hold-to-hash.ts';
import type { Encoding, ObjectStore } from '#storage/object-store.ts';
import { objectKey, parseObjectKey } from '#storage/object-store.ts';
import { openFile, readFileOf } from '#storage/open-file.ts';
import { copyFileAtomically, isTemporary, writeFileAtomically } from '#storage/write-file.ts';

/** Larger pieces than Node's own 64 kB: each costs several turns of threads and streams. */
const chunkBytes = 256 * 1024;
const minFreeBytes = 20 * 1024 * 1024;

/** The object store on the local disk: one file an object under `root`, and never outside of it: symbolic links are not followed. */
export function createLocalObjectStore(root: string): ObjectStore {
  const home = join(resolve(root), 'blobs');
  /** The root without links in it, once it has been there. */
  let realRoot: string | undefined;

  /** Where a disk was mounted is an empty folder when it has gone: what was on it is not lost, and nothing belongs there. @throws Error then. */
  async function ensureHome(): Promise<void> {
    if (realRoot === undefined) {
      await mkdir(home, { recursive: true });
      realRoot = await realpath(root);
    } else if (!(await lstatIfThere(home))?.isDirectory()) {
      throw new Error(`${home} has gone`);
    }
  }

  /** The path of an object, once the folders on the way are known to be no links. */
  async function findPath(sha256: string, encoding: Encoding): Promise<string> {
    const key = objectKey(sha256, encoding);
    if (realRoot !== undefined && (await realPathIfThere(join(realRoot, dirname(key)))) === join(realRoot, dirname(key))) {
      return join(realRoot, key); // as most are: one look instead of one at each folder
    }
    const path = join(resolve(root), key);
    await Promise.all([ensureHome(), refuseLink(dirname(dirname(path))), refuseLink(dirname(path))]);
    return path;
  }

  /** The folders that hold objects. */
  async function* folders(): AsyncGenerator<string> {
    await ensureHome();
    for (const first of await entriesIn(home)) {
      for (const second of first.isDirectory() ? await entriesIn(join(home, first.name)) : []) {
        if (second.isDirectory()) {
          yield join(home, first.name, second.name);
        }
      }
    }
  }

  return {
    provider: 'local',

    async put(source, expected, { compress, signal }) {
      const encoding: Encoding = compress ? 'gzip' : 'identity';
      source.on('error', () => {}); // it may break before anybody reads; who reads hears of it
      let path: string;
      try {
        path = await findPath(expected.sha256, encoding);
      } catch (error) {
        source.destroy();
        throw error;
      }
      const held = await holdToHash(source, expected, compress);
      await writeFileAtomically(path, held.source, held.through, signal);
      return held.describe();
    },

    async putFile(path, expected, { signal }) {
      await copyFileAtomically(path, await findPath(expected.sha256, 'identity'), expected, signal);
      return { sizeBytes: expected.sizeBytes, storedBytes: expected.sizeBytes, encoding: 'identity', storedSha256: expected.sha256 };
    },

    async open(sha256, encoding, range) {
      return openFile(await findPath(sha256, encoding), `the object ${sha256}`, { ...range, highWaterMark: chunkBytes });
    },

    async read(sha256, encoding, storedBytes) {
      return readFileOf(await findPath(sha256, encoding), `the object ${sha256}`, storedBytes);
    },

    async findStoredBytes(sha256, encoding) {
      return (await statFile(await findPath(sha256, encoding)))?.size;
    },

    async *list() {
      for await (const folder of folders()) {
        for (const { name } of await entriesIn(folder)) {
          const object = parseObjectKey(relative(resolve(root), join(folder, name)));
          const stats = object && (await statFile(join(folder, name)));
          if (object && stats) {
            yield { ...object, storedBytes: stats.size, modifiedAt: stats.mtime };
          }
        }
      }
    },

    async remove(sha256) {
      for (const encoding of ['identity', 'gzip'] as const) {
        await rm(await findPath(sha256, encoding), { force: true });
      }
    },

    async removeUnfinished(before) {
      let removed = 0;
      for await (const folder of folders()) {
        for (const { name } of await entriesIn(folder)) {
          const stats = isTemporary(name) ? await statFile(join(folder, name)) : undefined;
          if (stats && stats.mtime < before) {
            await rm(join(folder, name), { force: true });
            removed += 1;
          }
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
  const stats = await lstatIfThere(path);
  return stats?.isFile() ? stats : undefined;
}

/** @throws Error when a folder is something else. */
async function refuseLink(folder: string): Promise<void> {
  const stats = await lstatIfThere(folder);
  if (stats && !stats.isDirectory()) {
    throw new Error(`${folder} is no folder: nothing is read or written beyond it`);
  }
}

const lstatIfThere = (path: string) => ifThere(() => lstat(path));
const realPathIfThere = (path: string) => ifThere(() => realpath(path));

async function ifThere<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) {
      return undefined;
    }
    throw error;
  }
}

async function entriesIn(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ENOTDIR')) {
      return [];
    }
    throw error;
  }
}
