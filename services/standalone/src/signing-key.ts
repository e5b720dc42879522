import { randomBytes } from 'node:crypto';
import { link, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isSystemError } from '@htbase/shared/utils';

/** Makes the secret that signs URLs of files, once, and says in which file it is; those who run the process alone may read it. */
export async function ensureSigningKey(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'secrets', 'signing-keys');
  try {
    if ((await stat(path)).size > 0) {
      return path;
    }
  } catch (error) {
    if (!isSystemError(error, 'ENOENT')) {
      throw error;
    }
  }
  await mkdir(join(dataFolder, 'secrets'), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  await rm(path, { force: true }); // an empty one: what a full disk leaves
  await writeFile(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
  await link(draft, path);
  await rm(draft);
  return path;
}
