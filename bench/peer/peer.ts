import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packages = ['celery[redis]==5.7.0', 'fastapi==0.165.0', 'uvicorn[standard]==0.54.0', 'sqlalchemy==2.1.9', 'psycopg[binary]==3.3.9'];

/** Folder of the peer's programs. */
export const peerFolder = fileURLToPath(new URL('.', import.meta.url));

/** A Python with what the peer needs, installed into the cache folder once; `undefined`, said on standard error, where there is no Python. */
export async function installPeer(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    await run('python3', ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))']);
  } catch {
    console.error('There is no Python 3.10 or later with venv: our side is measured alone, without FastAPI and Celery beside it.');
    return undefined;
  }
  const cache = join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'htbase');
  const home = join(cache, 'bench-peer');
  await mkdir(cache, { recursive: true });
  await run('bash', ['-c', installScript, home, ...packages]);
  return join(home, 'bin', 'python');
}

const installScript = `
  [ "$(cat "$0/installed" 2>/dev/null)" = "$*" ] && exit
  rm -rf "$0" && python3 -m venv "$0" && "$0/bin/pip" install --quiet --disable-pip-version-check "$@" && echo "$*" >"$0/installed"
`;
