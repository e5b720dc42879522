import { chown, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'htbase-run-';

/** A short private folder for sockets: a socket's path may have 107 bytes, which a data folder easily passes. Those of dead runs are removed. */
export async function makeRunFolder(ownerUid: number | undefined): Promise<string> {
  await removeStale();
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  if (ownerUid !== undefined) {
    await chown(folder, ownerUid, -1);
  }
  return folder;
}

async function removeStale(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : undefined;
    if (pid !== undefined && !isAlive(pid)) {
      await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {}); // another user's
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
