import { chown, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeStaleFolders } from '@htbase/shared/utils';

const prefix = 'htbase-run-';

/** A short private folder for sockets: a socket's path may have 107 bytes, which a data folder easily passes. Those of dead runs are removed. */
export async function makeRunFolder(ownerUid: number | undefined): Promise<string> {
  await removeStaleFolders(prefix);
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  if (ownerUid !== undefined) {
    await chown(folder, ownerUid, -1);
  }
  return folder;
}
