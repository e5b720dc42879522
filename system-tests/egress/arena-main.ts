// A world of its own in a network namespace: an attacker's site at public addresses, a name server under the attacker's hand, and victims at every private address,
// which tell of whatever arrives. In it works the real capture engine behind the real guard. Speaks with `arena.ts` over the channel it was started with.
import { execFileSync, spawn } from 'node:child_process';
import { X509Certificate, createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { generate } from 'selfsigned';
import { createEgressGuard, parseEgressRules } from '@htbase/shared/egress';
import type { EgressGuard, Refusal } from '@htbase/shared/egress';
import { createLocalStaging } from '@htbase/shared/storage';
import { buildCaptureJob, quietLog } from '@htbase/shared/testing';
import { findPrograms } from '../../services/archive-worker/src/browser/find-programs.ts';
import { createCaptureEngine } from '../../services/archive-worker/src/capture/engine.ts';
import type { CaptureEngine } from '../../services/archive-worker/src/capture/engine.ts';
import { startInJail } from '../../services/archive-worker/src/jail/jail.ts';
import type { Jail } from '../../services/archive-worker/src/jail/jail.ts';
import type { ArenaCommand, ArenaReply, WorkerSettings } from './arena.ts';
import { findPage } from './attack-pages.ts';
import { startAttackSite } from './attack-site.ts';
import { startDnsServer } from './dns-server.ts';
import type { DnsAnswer } from './dns-server.ts';
import { recordTraffic } from './record-traffic.ts';
import type { Hit } from './record-traffic.ts';

const [folder = ''] = process.argv.slice(2);
const publicAddresses = ['93.184.216.34', '93.184.216.35', '2606:2800:220:1::34'];
const nameServer = '127.0.0.53';
const captureMs = 40_000;

let hits: Hit[] = [];
let queries: string[] = [];
const flips = new Map<string, number>();

function answerQuery(name: string, type: 'v4' | 'v6'): DnsAnswer | 'silence' | undefined {
  queries.push(name);
  const [first = '', second = ''] = publicAddresses;
  const dotted = /(\d+)[.-](\d+)[.-](\d+)[.-](\d+)\.ip\.example$/.exec(name);
  if (dotted) {
    return { v4: [dotted.slice(1).join('.')] };
  }
  if (name.endsWith('.flip.example')) {
    // public when asked first, private ever after
    const times = (flips.get(name) ?? 0) + (type === 'v4' ? 1 : 0);
    flips.set(name, times);
    return { v4: [times <= 1 ? first : '10.0.0.5'] };
  }
  if (name.endsWith('trap.example')) {
    return { v4: ['10.0.0.5'], v6: ['fd00::5'] };
  }
  const answers: Record<string, DnsAnswer | 'silence'> = {
    'site.example': { v4: [first] },
    'other.example': { v4: [second] },
    'mixed.example': { v4: [first, '10.0.0.5'] },
    'mixed-six.example': { v4: [first], v6: ['fd00::5'] },
    'mapped.example': { v6: ['::ffff:a00:5'] },
    'nat64.example': { v6: ['64:ff9b::a00:5'] },
    'alias.example': { alias: 'inner.trap.example', v4: ['10.0.0.5'] },
    'zero.example': { v4: ['0.0.0.0'], v6: ['::'] },
    'silent.example': 'silence',
  };
  return answers[name];
}

/** Loopback carries the public addresses, everything else leads to the victims. */
async function layOut(): Promise<void> {
  const ip = (line: string) => execFileSync('ip', line.split(' '));
  ip('link set lo up');
  for (const address of publicAddresses) {
    ip(`addr add ${address}/${address.includes(':') ? 128 : 32} dev lo${address.includes(':') ? ' nodad' : ''}`);
  }
  const victim = spawn('unshare', ['--net', process.execPath, '--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'victim-main.ts')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(victim, 'message'); // its namespace is there
  ip('link add outside address 02:00:00:00:00:01 type veth peer name inside');
  ip(`link set inside netns ${victim.pid}`);
  // the kernel's own packets (neighbour discovery, router solicitation) would be counted as the visit's
  for (const [name, value] of [
    ['addr_gen_mode', 1],
    ['accept_ra', 0],
    ['router_solicitations', 0],
  ] as const) {
    await writeFile(`/proc/sys/net/ipv6/conf/outside/${name}`, String(value));
  }
  ip('link set outside arp off up');
  ip('addr add 10.255.255.254/32 dev outside');
  ip('addr add fd00:ffff::1/128 dev outside nodad');
  ip('route add default dev outside src 10.255.255.254');
  ip('-6 route add default dev outside src fd00:ffff::1');
  victim.send('begin');
  await new Promise<void>((resolve) => {
    victim.on('message', (message) => (message === 'ready' ? resolve() : void hits.push(message as Hit)));
  });

  await writeFile(join(folder, 'resolv.conf'), `nameserver ${nameServer}\n`);
  execFileSync('mount', ['--bind', join(folder, 'resolv.conf'), '/etc/resolv.conf']);
  await startDnsServer(nameServer, answerQuery);
  const ports = { tcp: [22, 80, 443, 3_478, 5_432, 6_379, 8_080], udp: [80, 443, 3_478, 5_353] };
  const record = (hit: Hit) => void hits.push(hit);
  await Promise.all([
    ...['127.0.0.1', '::1'].map((host) => recordTraffic(host, ports, record)),
    // no UDP is to leave, to wherever
    ...publicAddresses.map((host) => recordTraffic(host, { tcp: [22, 6_379, 8_080], udp: [80, 443, 3_478] }, record)),
  ]);
}

/** Packets that have left for any address but the public ones. */
function packetsOut(): number {
  const counters = /outside:(.*)/.exec(readFileSync('/proc/self/net/dev', 'utf8'))?.[1]?.trim().split(/\s+/) ?? [];
  return Number(counters[9]); // packets sent
}

await layOut();
const pair = await generate([{ name: 'commonName', value: 'site.example' }], {
  keyType: 'ec',
  extensions: [
    {
      name: 'subjectAltName',
      altNames: [
        { type: 2, value: 'site.example' },
        { type: 2, value: '*.site.example' },
      ],
    },
  ],
});
const site = await startAttackSite(publicAddresses, { key: pair.private, cert: pair.cert }, findPage);
const keyHash = createHash('sha256')
  .update(new X509Certificate(pair.cert).publicKey.export({ type: 'spki', format: 'der' }))
  .digest('base64');
const programs = await findPrograms(process.env, process.env);
// the site's certificate is one that the browser trusts, as any attacker's is
const chromiumPath = join(folder, 'chromium', 'chromium');
await mkdir(join(folder, 'chromium'));
await writeFile(chromiumPath, `#!/bin/sh\nexec ${programs.chromiumPath} "$@" --ignore-certificate-errors-spki-list=${keyHash}\n`);
await chmod(chromiumPath, 0o755);
const staging = createLocalStaging(join(folder, 'staging'));
await mkdir(join(folder, 'staging'), { recursive: true });

interface Worker {
  guard: EgressGuard;
  engine: CaptureEngine;
  jail: Jail;
  refusals: Refusal[];
}
const workers = new Map<string, Promise<Worker>>();

async function startWorker({ allow, jail: mode, limits = {} }: WorkerSettings): Promise<Worker> {
  const refusals: Refusal[] = [];
  const { jail, started } = await startInJail({ mode, chromiumPath, log: quietLog() }, (jail) => startCapturing(jail, { allow, limits }, refusals));
  return { ...started, jail, refusals };
}

async function startCapturing(
  jail: Jail,
  { allow, limits }: Pick<WorkerSettings, 'allow' | 'limits'>,
  refusals: Refusal[],
): Promise<Pick<Worker, 'engine' | 'guard'>> {
  const guard = await createEgressGuard({
    rules: parseEgressRules({ allow, ports: [] }),
    limits: limits ?? {},
    listen: jail.browser.listen,
    onRefused: (refusal) => void refusals.push(refusal),
  });
  const engine = await createCaptureEngine({
    chromiumPath,
    monolithPath: programs.monolithPath,
    guard,
    jail,
    staging,
    log: quietLog(),
    limits: { archiveTimeoutMs: captureMs, maxArtifactBytes: 50_000_000, scroll: { maxViewports: 10, maxPixels: 10_000, maxMs: 5_000 } },
  });
  return { guard, engine };
}

async function run(command: ArenaCommand): Promise<ArenaReply> {
  const worker = async () => {
    const key = JSON.stringify(command.settings);
    const known = workers.get(key) ?? startWorker(command.settings);
    workers.set(key, known);
    return known;
  };
  switch (command.do) {
    case 'capture': {
      const { engine } = await worker();
      const job = buildCaptureJob({
        captureId: randomUUID(),
        url: command.url,
        archivers: ['singlefile', 'monolith', 'readability', 'pdf', 'screenshot'],
      });
      const manifest = await engine.capture(job, { signal: AbortSignal.timeout(captureMs + 5_000), attempt: 1, have: [], onStage: () => {} });
      const key = { captureId: job.captureId, generation: job.generation, lane: job.lane };
      const names = manifest.outcomes.flatMap((outcome) => (outcome.status === 'success' ? outcome.files.map(({ fileName }) => fileName) : []));
      const files = await Promise.all(names.map(async (name) => [name, (await readStaged(key, name)).toString('base64')] as const));
      return { manifest, files: Object.fromEntries(files) };
    }
    case 'speak': {
      const { guard } = await worker();
      const slot = await guard.openSlot();
      try {
        return { answers: await Promise.all(command.texts.map((text) => speak(slot.proxyUrl, text))) };
      } finally {
        await slot.close();
      }
    }
    case 'look': {
      const { refusals } = await worker();
      return { hits, packetsOut: packetsOut(), queries, requests: site.requests, refusals };
    }
  }
}

async function readStaged(key: Parameters<typeof staging.open>[0], name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await staging.open(key, name)) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** The first line of what a proxy answers, or nothing when it just hangs up. */
function speak(proxyUrl: string, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(proxyUrl).port), '127.0.0.1', () => socket.write(text));
    socket.on('error', () => resolve(''));
    socket.on('close', () => resolve(''));
    socket.once('data', (chunk) => {
      resolve(chunk.toString('latin1').split('\r\n')[0] ?? '');
      socket.destroy();
    });
  });
}

async function close(): Promise<void> {
  for (const worker of workers.values()) {
    const { engine, guard, jail } = await worker;
    await engine.close();
    await guard.close();
    await jail.close();
  }
  process.exit(0);
}

process.on('message', ({ id, command }: { id: number; command: ArenaCommand | 'close' }) => {
  if (command === 'close') {
    void close();
    return;
  }
  run(command).then(
    (reply) => process.send?.({ id, reply }),
    (error: unknown) => process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on('disconnect', () => void close());
process.send?.({ baseline: packetsOut() });
