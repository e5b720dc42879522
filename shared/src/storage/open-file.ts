import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isSystemError } from '#utils/index.ts';
import { MissingObjectError } from '#storage/object-store.ts';

/** Opens a file for reading, or a part of it, both ends inclusive; a symbolic link is not followed. @throws MissingObjectError with the given name when there is none. */
export async function openFile(path: string, name: string, range?: { start: number; end: number }): Promise<Readable> {
  try {
    const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    return handle.createReadStream(range ?? {});
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) {
      throw new MissingObjectError(name, { cause: error });
    }
    throw error;
  }
}
