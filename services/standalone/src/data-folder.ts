import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorMessageOf } from '@htbase/shared/utils';
import { plainEnvironment } from '#daemon.ts';
import { StartError } from '#start-error.ts';

const minFreeBytes = 200 * 1024 * 1024;

/** The data folder, ours alone until `release`. */
export interface DataFolder {
  path: string;
  release(): Promise<void>;
}

/** Makes, checks and locks the data folder. @throws StartError when it can't be written, is nearly full, or another HT Base has it. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const probe = join(path, '.write-test');
  try {
    await mkdir(path, { recursive: true });
    await writeFile(probe, 'x'.repeat(4_096));
    await rm(probe);
  } catch (error) {
    throw new StartError(`The data folder ${path} can't be written (${errorMessageOf(error)}). Make it writable, or name another one with DATA_DIR.`);
  }
  const { bavail, bsize } = await statfs(path);
  if (bavail * bsize < minFreeBytes) {
    throw new StartError(
      `Only ${Math.floor((bavail * bsize) / 1024 / 1024)} MB are free in ${path}; ${minFreeBytes / 1024 / 1024} MB are needed to start. Make room, or name another folder with DATA_DIR.`,
    );
  }
  return lock(path);
}

/** The lock belongs to a child that lives on our pipe: however we end, it ends, and the lock with it. */
async function lock(path: string): Promise<DataFolder> {
  const holder = spawn('flock', ['--no-fork', '--nonblock', '--conflict-exit-code', '75', join(path, 'htbase.lock'), 'cat'], {
    env: plainEnvironment,
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  });
  const ended = once(holder, 'exit') as Promise<[number | null]>;
  holder.stdin.on('error', () => {}); // it has ended; `ended` tells
  holder.stdin.write('held\n');
  const first = await Promise.race([once(holder.stdout, 'data').then(() => 'held' as const), ended.then(([code]) => code)]);
  if (first === 75) {
    throw new StartError(`Another HT Base is running on ${path}. Stop it first, or name another folder with DATA_DIR.`);
  }
  if (first !== 'held') {
    throw new StartError(`The data folder ${path} can't be locked (flock ended with code ${first}). Is it on a file system that knows locks?`);
  }
  return {
    path,
    async release() {
      holder.stdin.end();
      await ended;
    },
  };
}
