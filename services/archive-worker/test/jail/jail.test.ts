import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createEgressGuard, parseEgressRules } from '@htbase/shared/egress';
import { quietLog, waitUntil } from '@htbase/shared/testing';
import { runCommand } from '@htbase/shared/utils';
import type { CommandResult } from '@htbase/shared/utils';
import { launchChromium } from '../../src/browser/chromium.ts';
import { findPrograms } from '../../src/browser/find-programs.ts';
import { openCell } from '../../src/jail/bubblewrap.ts';
import { openGround } from '../../src/jail/cell.ts';
import type { Cell } from '../../src/jail/cell.ts';
import { startInJail } from '../../src/jail/jail.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const tryJail = join(import.meta.dirname, 'try-jail.ts');

const opened = await openCell().catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
const skip = opened instanceof Error ? `this machine gives no jail: ${opened.message}` : false;
const cell = opened instanceof Error ? openGround : opened;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'htb-jail-'));
});
after(async () => {
  await cell.close();
  await rm(folder, { recursive: true });
});

function runIn(where: Cell, script: string, writable: string[] = []): Promise<CommandResult> {
  const { file, args } = where.wrap({ file: 'bash', args: ['-c', script] }, { programs: [], writable });
  return runCommand(file, args, { env: {}, signal: AbortSignal.timeout(20_000) });
}

/** Says hello to a port from within, and gives what comes back. */
const greet = (port: number) => `exec 3<>/dev/tcp/127.0.0.1/${port} && echo hello >&3 && cat <&3`;

test('a program in the jail sees the system, its own folder, and nothing else of the machine', { skip }, async () => {
  await writeFile(join(folder, 'own'), 'mine');

  const { stdout } = await runIn(
    cell,
    `cat ${folder}/own; echo; echo written > ${folder}/made; ls /root /home /work /var/lib /etc/passwd /etc/shadow ${import.meta.dirname} 2>/dev/null; touch /usr/x 2>/dev/null && echo touched; id -u`,
    [folder],
  );

  assert.equal(stdout, 'mine\n1000\n');
  assert.equal(await readFile(join(folder, 'made'), 'utf8'), 'written\n');
  assert.equal((await runIn(cell, `ls ${folder} 2>&1`)).exitCode, 2);
});

test('a program in the jail sees no process but its own, and no environment', { skip }, async () => {
  const { stdout } = await runIn(cell, 'ls -d /proc/[0-9]* | wc -l; cat /proc/1/environ | tr "\\0" "\\n" | grep -v "^PATH="');

  const [count = '', ...variables] = stdout.trim().split('\n');
  assert.ok(Number(count) < 6, count);
  assert.deepEqual(variables, []);
});

test('a program in the jail reaches no network, and on loopback only what listens for the jail', { skip }, async () => {
  const outside = createTcpServer((socket) => socket.end('outside'));
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const listener = await cell.listen();
  const answer = (socket: Socket) => socket.once('data', (chunk) => socket.end(`heard ${chunk.toString()}`));
  listener.onConnection(answer);
  try {
    const { port } = outside.address() as AddressInfo;
    assert.notEqual((await runIn(cell, `exec 3<>/dev/tcp/127.0.0.1/${port}`)).exitCode, 0);
    assert.match((await runIn(cell, 'exec 3<>/dev/tcp/93.184.216.34/80')).stderr, /unreachable/);
    assert.equal((await runIn(cell, 'echo x > /dev/udp/8.8.8.8/53')).exitCode, 1);
    assert.equal((await runIn(cell, greet(listener.port))).stdout, 'heard hello\n');
  } finally {
    await listener.close();
    outside.close();
  }
});

test('a listener that was closed sends clients away, and there are as many as are asked for', { skip }, async () => {
  const listeners = await Promise.all(Array.from({ length: 20 }, () => cell.listen()));
  const [first, last] = [listeners[0]!, listeners.at(-1)!];
  for (const listener of listeners) {
    listener.onConnection((socket) => socket.end(`port ${listener.port}`));
  }

  assert.equal(new Set(listeners.map(({ port }) => port)).size, 20);
  assert.equal((await runIn(cell, `exec 3<>/dev/tcp/127.0.0.1/${last.port} && cat <&3`)).stdout, `port ${last.port}`);
  await first.close();
  assert.equal((await runIn(cell, `exec 3<>/dev/tcp/127.0.0.1/${first.port} && cat <&3`)).stdout, '');
  await Promise.all(listeners.slice(1).map((listener) => listener.close()));
});

test('a listener that was closed keeps nothing of whoever had it', { skip }, async () => {
  const lend = async () => {
    const listener = await cell.listen();
    const taker = (socket: Socket) => socket.end('taken');
    listener.onConnection(taker);
    await listener.close();
    return new WeakRef(taker);
  };

  const taker = await lend();

  await waitUntil(() => {
    collectGarbage();
    return taker.deref() === undefined;
  }, 'it is gone');
});

test('two cells do not reach each other', { skip }, async () => {
  const other = await openCell();
  const listener = await other.listen();
  listener.onConnection((socket) => socket.end('other'));
  try {
    assert.notEqual((await runIn(cell, `exec 3<>/dev/tcp/127.0.0.1/${listener.port}`)).exitCode, 0);
    assert.equal((await runIn(other, `exec 3<>/dev/tcp/127.0.0.1/${listener.port} && cat <&3`)).stdout, 'other');
  } finally {
    await other.close();
  }
});

test('the browser in the jail has its own sandbox on, goes through its slot, and knows no secret of ours', { skip }, async () => {
  const site = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<title>reached</title>'));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  const guard = await createEgressGuard({ rules: parseEgressRules({ allow: [host], ports: [] }), listen: cell.listen });
  const { chromiumPath } = await findPrograms({}, process.env);
  const secret = 'REDIS_URL=redis://:secret@redis';
  process.env['REDIS_URL'] = secret.slice(10);
  const chromium = await launchChromium({ chromiumPath, defaultProxyUrl: guard.refusingProxyUrl, cell, log: quietLog() });
  try {
    const slot = await guard.openSlot();
    const context = await chromium.browser.createBrowserContext({ proxyServer: slot.proxyUrl, proxyBypassList: ['<-loopback>'] });
    const page = await context.newPage();
    await page.goto(`http://${host}/`);
    assert.equal(await page.title(), 'reached');
    await page.goto('chrome://sandbox');
    assert.match(await page.evaluate('document.body.innerText').then(String), /You are adequately sandboxed/);
    const environments = await Promise.all((await groupOf(chromium.browser.process()?.pid)).map((pid) => readFile(`/proc/${pid}/environ`, 'latin1')));
    assert.ok(environments.length > 3, 'the browser has processes');
    assert.deepEqual(
      environments.filter((text) => /REDIS|DATABASE|secret/i.test(text)),
      [],
    );
  } finally {
    delete process.env['REDIS_URL'];
    await chromium.close();
    await guard.close();
    site.closeAllConnections();
    site.close();
  }
});

test('where the browser does not come up in the jail, auto goes on without it and says why', { skip }, async () => {
  const { chromiumPath } = await findPrograms({}, process.env);
  const tried: string[] = [];

  const { jail, started } = await startInJail({ mode: 'auto', chromiumPath, log: quietLog() }, async ({ state }) => {
    tried.push(state);
    if (state === 'on') {
      throw new Error('it did not come up');
    }
    return 'started';
  });

  assert.equal(started, 'started');
  assert.equal(jail.state, 'off: it did not come up');
  assert.deepEqual(tried, ['on', 'off: it did not come up']);
});

test('where the kernel gives no namespaces, auto goes on without a jail and require does not', { skip }, async () => {
  const noNamespaces = 'echo 0 > /proc/sys/user/max_user_namespaces && exec "$@"';
  const attempt = async (mode: string) => {
    const command = [
      '--user',
      '--map-root-user',
      'sh',
      '-c',
      noNamespaces,
      'sh',
      process.execPath,
      '--disable-warning=ExperimentalWarning',
      tryJail,
      mode,
    ];
    return JSON.parse((await promisify(execFile)('unshare', command)).stdout) as { state?: string; error?: string };
  };

  assert.match((await attempt('auto')).state ?? '', /^off: bwrap: /);
  assert.match((await attempt('require')).error ?? '', /^CAPTURE_JAIL=require, and there is no jail on this machine: bwrap: /);
  assert.equal((await attempt('off')).state, 'off: CAPTURE_JAIL is off');
});

/** All processes of a process group. */
async function groupOf(leader: number | undefined): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '')));
  return pids.filter((_, index) => stats[index]?.slice(stats[index].lastIndexOf(')') + 2).split(' ')[2] === String(leader));
}
