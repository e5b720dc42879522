import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** True for a process that runs; a zombie, which only waits to be reaped, has ended. */
export function isProcessAlive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  } catch {
    return false;
  }
}

/** Removes temporary folders `{prefix}{pid}-…` whose process has been killed, and so could not. */
export async function removeStaleFolders(prefix: string): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix));
  const stale = names.filter((name) => !isProcessAlive(Number(name.slice(prefix.length).split('-')[0])));
  // another user's stay
  await Promise.allSettled(stale.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })));
}
