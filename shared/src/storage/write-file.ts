import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The names of what is being written, as a glob. */
export const temporaryFiles = '.*.tmp';

/**
 * Streams bytes into a file that appears whole or not at all: written beside it, synced to disk, renamed. Nothing is left when it fails.
 */
export async function writeFileAtomically(path: string, source: Readable, transforms: Transform[], signal?: AbortSignal): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    const target = createWriteStream(temporary, { flags: 'wx', flush: true });
    await pipeline([source, ...transforms, target], signal ? { signal } : {});
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (error) {
    source.destroy();
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
