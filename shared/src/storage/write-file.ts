import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PermanentError } from '#utils/index.ts';
import { openHandle } from '#storage/open-file.ts';

/** Whether a file of that name is one that is being written, or was when its writer died. */
export const isTemporary = (name: string) => /^\..*\.tmp$/.test(name);

/**
 * Streams bytes into a file that appears whole or not at all: written beside it, synced to disk, renamed. Nothing is left when it fails.
 */
export async function writeFileAtomically(path: string, source: Readable, transforms: Transform[], signal?: AbortSignal): Promise<void> {
  try {
    await makeAppear(path, async (temporary) => {
      const target = createWriteStream(temporary, { flags: 'wx', flush: true });
      await pipeline([source, ...transforms, target], signal ? { signal } : {});
    });
  } catch (error) {
    source.destroy();
    throw error;
  }
}

/** Copies a file to where it appears in the same way, once the copy has been found to be what was promised. @throws PermanentError `hash_mismatch`, MissingObjectError */
export async function copyFileAtomically(
  from: string,
  path: string,
  expected: { sha256: string; sizeBytes: number },
  signal?: AbortSignal,
): Promise<void> {
  const source = await openHandle(from, basename(from));
  try {
    await makeAppear(path, async (temporary) => {
      const target = await open(temporary, 'wx');
      try {
        if (!(await isCopied(source, target, expected, signal))) {
          throw new PermanentError('hash_mismatch', `the bytes are not those of ${expected.sha256}`);
        }
        await target.sync();
      } finally {
        await target.close();
      }
    });
  } finally {
    await source.close();
  }
}

const chunkBytes = 256 * 1024;
const spareBuffers: Buffer[] = [];

/** Each piece is hashed while it is written; with one buffer for all of them it is about half of the work that a pipeline of streams has. */
async function isCopied(
  source: FileHandle,
  target: FileHandle,
  expected: { sha256: string; sizeBytes: number },
  signal?: AbortSignal,
): Promise<boolean> {
  const hash = createHash('sha256');
  const buffer = spareBuffers.pop() ?? Buffer.allocUnsafeSlow(chunkBytes);
  let sizeBytes = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { bytesRead } = await source.read(buffer, 0, chunkBytes);
      sizeBytes += bytesRead;
      if (bytesRead === 0 || sizeBytes > expected.sizeBytes) {
        return sizeBytes === expected.sizeBytes && hash.digest('hex') === expected.sha256;
      }
      const piece = buffer.subarray(0, bytesRead);
      const writing = target.writeFile(piece); // goes on where the last ended
      hash.update(piece);
      await writing;
    }
  } finally {
    spareBuffers.push(buffer); // as many as there were copies at once: to make them anew keeps the garbage collector busy
  }
}

async function makeAppear(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    await write(temporary);
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** A rename is only on disk once its folder is. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
