import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isSystemError } from '#utils/index.ts';
import { MissingObjectError } from '#storage/object-store.ts';

/** Opens a file for reading, or a part of it, both ends inclusive; a symbolic link is not followed. @throws MissingObjectError with the given name when there is none. */
export async function openFile(
  path: string,
  name: string,
  options: { start?: number; end?: number; highWaterMark?: number } = {},
): Promise<Readable> {
  return (await openHandle(path, name)).createReadStream(options);
}

/** All of a file of so many bytes, or `undefined` when it has more or fewer; as `openFile` otherwise. */
export async function readFileOf(path: string, name: string, sizeBytes: number): Promise<Buffer | undefined> {
  const handle = await openHandle(path, name);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(sizeBytes + 1), 0, sizeBytes + 1, 0);
    return bytesRead === sizeBytes ? buffer.subarray(0, sizeBytes) : undefined;
  } finally {
    await handle.close();
  }
}

/** As `openFile`, for who reads by itself. */
export async function openHandle(path: string, name: string): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) {
      throw new MissingObjectError(name, { cause: error });
    }
    throw error;
  }
}
