import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { waitUntil } from '@htbase/shared/testing';
import { temporaryFolder } from './checks/temporary-folder.ts';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import { descendantsOf, stillAlive } from './processes.ts';
import { Stack, failToStart } from './stack.ts';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;

let site: FixtureSite;
let folder: { path: string; remove(): Promise<void> };
before(async () => {
  site = await startFixtureSite();
  folder = await temporaryFolder('htb-start-');
});
after(async () => {
  await site?.close();
  await folder?.remove();
});

test('the banner tells where it is, what it can do and where the metrics are; every service serves its own', async () => {
  const stack = await Stack.start();
  try {
    assert.match(stack.output, /archivers {2}(?=.*singlefile)(?=.*readability)(?=.*pdf)(?=.*screenshot)/);
    assert.ok(stack.output.includes(`data       ${stack.dataFolder}`));
    assert.match(stack.output, /curl -X POST http:\S+\/api\/v2\/archive/);
    const metrics = [...(/ {2}metrics {4}(.+)/.exec(stack.output)?.[1] ?? '').matchAll(/(\S+) :(\d+)/g)];
    assert.deepEqual(
      metrics.map(([, name]) => name),
      ['api-gateway', 'archive-worker', 'coordinator', 'storage-worker', 'summarization-worker'],
    );
    for (const [, name, port] of metrics) {
      const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
      assert.match(text, new RegExp(`service="${name}"`));
    }
  } finally {
    await stack.stop();
  }
});

test('npm start that is sent SIGTERM ends with all that it started', async () => {
  const env = { ...process.env, DATA_DIR: join(folder.path, 'by-npm'), PORT: '0' };
  const npm = spawn('npm', ['start'], { cwd: join(import.meta.dirname, '..'), env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  npm.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await waitUntil(() => output.includes('HT Base is ready'), 'npm start is ready', 60_000);
  const family = descendantsOf(npm.pid ?? 0);

  npm.kill('SIGTERM');

  await waitUntil(() => stillAlive(family).length === 0, 'all processes end');
  assert.ok(family.length > 5);
});

test('a second start on the same data folder is refused and harms nothing', async () => {
  const stack = await Stack.start({ EGRESS_ALLOW: site.allow });
  try {
    const { exitCode, output } = await failToStart({ DATA_DIR: stack.dataFolder });

    assert.equal(exitCode, 1);
    assert.match(output, /Another HT Base is running on .+ Stop it first, or name another folder with DATA_DIR/);
    assert.equal((await stack.save(`${site.url}/article`, { archivers: ['readability'] })).status, 'success');
  } finally {
    await stack.stop();
  }
});

test('a port that is in use is named, with what to do, and no folder is made', async () => {
  const other = createServer().listen(0, 'localhost');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const dataFolder = join(folder.path, 'port');
  try {
    const { exitCode, output } = await failToStart({ DATA_DIR: dataFolder, PORT: String(port) });

    assert.equal(exitCode, 1);
    assert.match(output, new RegExp(`Port ${port} is in use on localhost.*PORT=${port + 1} npm start`));
    assert.deepEqual((await readdir(folder.path)).includes('port'), false);
  } finally {
    other.close();
  }
});

test('all wrong settings are named at once, before anything is made', async () => {
  const { exitCode, output } = await failToStart({
    DATA_DIR: join(folder.path, 'settings'),
    ARCHIVE_TIMEOUT: 'soon',
    ARCHIVE_QUEUES: 'archive=pdf',
    ADMIN_API_KEY: 'short',
  });

  assert.equal(exitCode, 1);
  for (const name of ['ARCHIVE_TIMEOUT: has to be a whole number', 'ARCHIVE_QUEUES: has to name each of', 'ADMIN_API_KEY: has to have at least 16']) {
    assert.ok(output.includes(name), output);
  }
  assert.deepEqual((await readdir(folder.path)).includes('settings'), false);
});

test('bound beyond this machine without a key it does not start', async () => {
  const { exitCode, output } = await failToStart({ DATA_DIR: join(folder.path, 'exposed'), HOST: '0.0.0.0' });

  assert.equal(exitCode, 1);
  assert.match(output, /set ADMIN_API_KEY/);
});

test(
  'a data folder that is full or read-only is refused with what to do',
  { skip: isRoot ? false : 'only root can mount a small disk' },
  async (t) => {
    const mounted = async (name: string, options: string) => {
      const path = join(folder.path, name);
      await mkdir(path);
      await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]);
      t.after(() => run('umount', [path]));
      return path;
    };

    const full = await failToStart({ DATA_DIR: await mounted('full', 'size=20m') });
    assert.equal(full.exitCode, 1);
    assert.match(full.output, /Only \d+ MB are free in .+Make room, or name another folder with DATA_DIR/);

    const readOnly = await failToStart({ DATA_DIR: await mounted('readonly', 'ro') });
    assert.equal(readOnly.exitCode, 1);
    assert.match(readOnly.output, /can't be written .+Make it writable, or name another one with DATA_DIR/);
  },
);

test(
  "root's own folder, which PostgreSQL's user can not enter, will do",
  { skip: isRoot ? false : 'only root starts PostgreSQL as another user' },
  async () => {
    const secret = join(folder.path, 'secret');
    await mkdir(secret);
    await chmod(secret, 0o700);
    const stack = await Stack.start({ DATA_DIR: join(secret, 'data'), EGRESS_ALLOW: site.allow });
    let elsewhere: string | undefined;
    try {
      elsewhere = /"database_folder":"([^"]+)"/.exec(stack.output)?.[1];
      assert.match(stack.output, /note {7}the database is not in the data folder/);
      assert.equal((await stack.save(`${site.url}/article`, { archivers: ['readability'] })).status, 'success');
    } finally {
      await stack.stop();
      if (elsewhere !== undefined) {
        await rm(join(elsewhere, '..'), { recursive: true, force: true });
      }
    }
  },
);

test('an ordinary user saves a page too', async (t) => {
  const nobody = { uid: 65_534, gid: 65_534 };
  if (!isRoot) {
    return t.skip('all the other tests run as an ordinary user already');
  }
  const reads = await run('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', 'cat', 'package.json']).catch(() => undefined);
  if (!reads) {
    return t.skip('the repository is where an ordinary user can not read it');
  }
  const home = join(folder.path, 'home');
  await mkdir(home);
  await chown(home, nobody.uid, nobody.gid);
  const stack = await Stack.start({ EGRESS_ALLOW: site.allow, HOME: home, XDG_CACHE_HOME: join(home, '.cache') }, nobody);
  try {
    const task = await stack.save(`${site.url}/article`, { archivers: ['singlefile', 'pdf', 'readability', 'screenshot'] });

    assert.deepEqual([task.status, task.completeness], ['success', 'complete']);
  } finally {
    await stack.stop();
  }
});

test('a service that dies is started again, and the log says so', async () => {
  const stack = await Stack.start();
  try {
    stack.kill('storage-worker');

    await waitUntil(() => /"process":"storage-worker".*"process_restarted"/.test(stack.output), 'the log names the restart');
    assert.match(stack.output, /"process":"storage-worker".*"signal":"SIGKILL".*"process_ended"/);
  } finally {
    await stack.stop();
  }
});
