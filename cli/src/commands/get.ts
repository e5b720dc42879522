import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'content-disposition';
import type { Client } from '#client.ts';
import type { Terminal } from '#program.ts';
import { formatBytes } from '#render-task.ts';

export interface GetOptions {
  itemId: string;
  archiver: string;
  output?: string;
  capture?: string;
  role?: string;
}

/** Writes a stored file to a file (whole or not at all) or, for `-`, to standard output; without a name it takes the server's. */
export async function getArtifact(
  client: Client,
  { stdout, stderr }: Terminal,
  { itemId, archiver, output, capture, role }: GetOptions,
): Promise<void> {
  const response = await client.artifact(itemId, archiver, { ...(capture ? { capture } : {}), ...(role ? { role } : {}) });
  const body = Readable.from((response.body ?? []) as AsyncIterable<Uint8Array>);
  if (output === '-') {
    await pipeline(body, stdout, { end: false });
    return;
  }

  const path = output ?? (nameFrom(response.headers.get('content-disposition')) || `${itemId}-${archiver}`);
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}`);
  let size = 0;
  body.on('data', (chunk: Buffer) => {
    size += chunk.length;
  });
  try {
    await pipeline(body, createWriteStream(temporary));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  stderr.write(`${path} (${formatBytes(size)})\n`);
}

/** The name that the server gives, as a name in this folder. */
function nameFrom(disposition: string | null): string {
  const filename = disposition === null ? '' : (parse(disposition).parameters['filename'] ?? '');
  return basename(filename.replaceAll(/[\\\p{Cc}]/gu, '-'));
}
