/** Servers that speak the protocols of S3 and Google Cloud Storage, built by Go into the cache folder once, and started for a test file. */
import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { waitUntil } from './wait-until.ts';

const sources = {
  versitygw: { module: 'github.com/versity/versitygw/cmd/versitygw', version: 'v1.8.0' },
  'fake-gcs-server': { module: 'github.com/fsouza/fake-gcs-server', version: 'v1.56.1' },
};
type ServerName = keyof typeof sources;

const run = promisify(execFile);

/** Why there are no such servers on this machine, if so. @throws in CI, where they have to be. */
export async function findServersMissing(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    await run('go', ['version']);
    return undefined;
  } catch (error) {
    if (env['CI'] === 'true') {
      throw new Error('go is missing: CI has to test the object stores', { cause: error });
    }
    return 'there is no go on this machine that could build versitygw and fake-gcs-server';
  }
}

/** Builds a server unless it is there (minutes, the first time); resolves with its path. Who comes meanwhile waits. */
export async function installServer(name: ServerName, env: NodeJS.ProcessEnv): Promise<string> {
  const { module, version } = sources[name];
  const cache = join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'htbase');
  const home = join(cache, `${name}-${version}`);
  if (existsSync(home)) {
    return join(home, name);
  }
  await mkdir(cache, { recursive: true });
  await run('flock', [join(cache, 'bucket-servers.lock'), 'bash', '-c', installScript, home, `${module}@${version}`], { maxBuffer: 1e8 });
  return join(home, name);
}

// elsewhere first: the place where it is looked for never holds half of it
const installScript = `
  [ -e "$0" ] && exit
  rm -rf "$0.new" && mkdir "$0.new" && GOBIN="$0.new" GOFLAGS=-buildvcs=false nice go install "$1" && mv "$0.new" "$0"
`;

export interface BucketServer {
  url: string;
  /** Of an S3 server. */
  credentials: { accessKeyId: string; secretAccessKey: string };
  /** Its process, to be stopped and killed by tests. */
  pid: number;
  close(): Promise<void>;
}

/** Starts a server on a free port of loopback, with an empty bucket of the given name. */
export async function startBucketServer(name: ServerName, bucket: string, env: NodeJS.ProcessEnv): Promise<BucketServer> {
  const program = await installServer(name, env);
  const folder = await mkdtemp(join(tmpdir(), 'htb-bucket-'));
  const data = join(folder, 'data');
  await mkdir(join(data, bucket), { recursive: true });
  const port = await freePort();
  const credentials = { accessKeyId: 'testkey', secretAccessKey: 'testsecret' };
  const args = {
    versitygw: ['--access', 'testkey', '--secret', 'testsecret', '--port', `127.0.0.1:${port}`, '--quiet', 'posix', '--sidecar', folder, data],
    'fake-gcs-server': [
      '-scheme=http',
      '-host=127.0.0.1',
      `-port=${port}`,
      `-public-host=127.0.0.1:${port}`,
      `-external-url=http://127.0.0.1:${port}`,
      '-backend=filesystem',
      `-filesystem-root=${data}`,
      '-log-level=error',
    ],
  }[name];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = outputOf(child);
  const url = `http://127.0.0.1:${port}`;
  await waitUntil(async () => {
    if (child.exitCode !== null) {
      throw new Error(`${name} ended: ${output()}`);
    }
    return fetch(url).then(
      () => true,
      () => false,
    );
  }, `${name} to answer`);
  return {
    url,
    credentials,
    pid: child.pid ?? 0,
    async close() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function outputOf(child: ChildProcess): () => string {
  let output = '';
  const read = (chunk: Buffer) => void (output += chunk.toString());
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  return () => output;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
