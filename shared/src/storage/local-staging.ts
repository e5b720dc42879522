import { lstat, mkdir, readFile, readdir, rename, rm, rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { manifestSchema } from '#models/index.ts';
import type { Manifest } from '#models/index.ts';
import { firstGenerationOf } from '#status/transitions.ts';
import { isSystemError, isUuid } from '#utils/index.ts';
import { HashStream } from '#storage/hash-stream.ts';
import { openFile } from '#storage/open-file.ts';
import type { Staging, StagingKey } from '#storage/staging.ts';
import { writeFileAtomically } from '#storage/write-file.ts';

const manifestName = 'manifest.json';
const draftName = 'draft.json';

/** Staging as a folder that archive and storage workers share: `{capture_id}/g{generation}/{lane}/`. */
export function createLocalStaging(root: string): Staging {
  const captureFolder = (key: StagingKey) => join(root, key.captureId);
  const folderOf = (key: StagingKey, generation = key.generation) => join(captureFolder(key), `g${generation}`, key.lane);

  return {
    async write(key, fileName, source, { maxBytes, signal }) {
      const hash = new HashStream(maxBytes);
      const stream = source instanceof Readable ? source : Readable.from([Buffer.from(source)]);
      await writeFileAtomically(join(folderOf(key), fileName), stream, [hash], signal);
      return { sizeBytes: hash.sizeBytes, sha256: hash.digest() };
    },

    open: (key, fileName) => openFile(join(folderOf(key), fileName), `${key.captureId}/${fileName}`),
    pathOf: (key, fileName) => join(folderOf(key), fileName),
    writeManifest: (key, manifest) => writeJson(join(folderOf(key), manifestName), manifest),
    readManifest: (key) => readJson(join(folderOf(key), manifestName)),
    writeDraft: (key, manifest) => writeJson(join(folderOf(key), draftName), manifest),
    readDraft: (key) => readJson(join(folderOf(key), draftName)),

    async adoptOlder(key) {
      for (let generation = key.generation - 1; generation >= 1; generation -= 1) {
        const manifest = await readJson(join(folderOf(key, generation), manifestName));
        if (manifest && (manifest.isUnstored || generation >= firstGenerationOf(key.generation))) {
          const adopted = { ...manifest, generation: key.generation, isUnstored: undefined };
          await moveFolder(folderOf(key, generation), folderOf(key));
          await writeJson(join(folderOf(key), manifestName), adopted);
          return adopted;
        }
      }
      return undefined;
    },

    async remove(key) {
      for (let generation = key.generation; generation >= 1; generation -= 1) {
        await removeFolder(folderOf(key, generation));
        await removeIfEmpty(join(captureFolder(key), `g${generation}`));
      }
      await removeIfEmpty(captureFolder(key));
    },

    async *list() {
      for (const name of await namesIn(root)) {
        const modifiedAt = isUuid(name) ? await lastChangeOf(join(root, name)) : undefined;
        if (modifiedAt) {
          yield { captureId: name, modifiedAt };
        }
      }
    },

    async removeCapture(captureId) {
      await rm(join(root, captureId), { recursive: true, force: true });
    },
  };
}

/** The latest change of a folder or of anything in it; `undefined` when it has gone. */
async function lastChangeOf(folder: string): Promise<Date | undefined> {
  try {
    const entries = await readdir(folder, { recursive: true });
    const times = await Promise.all(['', ...entries].map(async (entry) => (await lstat(join(folder, entry))).mtimeMs));
    return new Date(Math.max(...times));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) {
      return [];
    }
    throw error;
  }
}

async function moveFolder(from: string, to: string): Promise<void> {
  await mkdir(join(to, '..'), { recursive: true });
  await rm(to, { recursive: true, force: true }); // half of a visit that this generation had begun
  await rename(from, to);
}

/** In half of the steps of `rm`. */
async function removeFolder(folder: string): Promise<void> {
  try {
    await Promise.all((await readdir(folder)).map((name) => unlink(join(folder, name))));
    await rmdir(folder);
  } catch {
    await rm(folder, { recursive: true, force: true }); // which tells what is wrong, if anything is
  }
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (!isSystemError(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) {
      throw error;
    }
  }
}

async function readJson(path: string): Promise<Manifest | undefined> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) {
      return undefined;
    }
    throw error;
  }
}

async function writeJson(path: string, manifest: Manifest): Promise<void> {
  await writeFileAtomically(path, Readable.from([Buffer.from(JSON.stringify(manifest))]), []);
}
