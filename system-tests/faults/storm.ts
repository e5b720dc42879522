// Captures are handed over while processes are killed at random; when all has ended, the auditor looks at everything.
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connectDatabase } from '@htbase/shared/db';
import { createLog, errorMessageOf } from '@htbase/shared/utils';
import { temporaryFolder } from '../checks/temporary-folder.ts';
import { startFixtureSite } from '../fixture-site/site.ts';
import { stillAlive } from '../processes.ts';
import type { ProcessInfo } from '../processes.ts';
import { Stack } from '../stack.ts';
import { audit } from './auditor.ts';
import type { Audit } from './auditor.ts';
import { createLedger, handOver } from './client.ts';
import { commitFault } from './commit-fault.ts';
import { makePlan } from './plan.ts';
import type { Fault, PlanOptions } from './plan.ts';

interface StormOptions extends PlanOptions {
  /** At least so many, also when all captures have been handed over before. */
  faults: number;
  /** Between two requests. */
  handOverMs: number;
  /** What may be open before the client waits. */
  maxOpen: number;
  /** How long everything may take to end once nothing is killed any more. */
  calmMs: number;
  /** Where the log of the stack goes when something was found. */
  logFile?: string | undefined;
  /** Ends the run early, and everything that it has started. */
  signal: AbortSignal;
  print(line: string): void;
}

export interface StormReport extends Omit<Audit, 'findings'> {
  findings: string[];
  /** By what was done: how often, and how often the process wasn't there. */
  faults: Record<string, number>;
  /** Requests that were sent more than once. */
  resent: number;
  seconds: number;
}

const clients = 6;
const pollMs = 500;
const reportEveryMs = 10_000;

export async function runStorm(options: StormOptions): Promise<StormReport> {
  const { print, signal } = options;
  const plan = makePlan(options);
  const folder = await temporaryFolder('htb-storm-');
  const site = await startFixtureSite();
  const temporary = join(folder.path, 'tmp');
  await mkdir(temporary, { mode: 0o711 });
  const dataFolder = join(folder.path, 'data');
  const stack = await Stack.start({
    DATA_DIR: dataFolder,
    TMPDIR: temporary,
    EGRESS_ALLOW: site.allow,
    HOST_CONCURRENCY: '64', // politeness would be what is waited for
    SWEEP_INTERVAL: '5',
    SWEEP_STALE_AFTER: '20',
    ARCHIVE_RETRY_DELAY: '2',
  });
  const ledger = createLedger(join(folder.path, 'ledger.jsonl'));
  const places = { databaseUrl: stack.databaseUrl(), redisSocket: stack.redisSocket(), objectsFolder: join(dataFolder, 'objects') };
  const startedAt = performance.now();
  const seconds = () => Math.round((performance.now() - startedAt) / 1_000);
  const everyProcess = new Map<string, ProcessInfo>();
  const faults: Record<string, number> = {};
  const findings: string[] = [];
  let [handedOver, resent, committed] = [0, 0, 0];

  const counts = createCounter(places.databaseUrl);
  const noteProcesses = () => stack.processes().forEach((found) => everyProcess.set(`${found.pid}/${found.startedAt}`, found));
  const report = setInterval(() => {
    const { open, ended } = counts.latest();
    print(`${seconds()} s: ${handedOver} handed over, ${ended} ended, ${open} open, ${committed} faults`);
  }, reportEveryMs);

  const queue = [...plan.requests];
  const client = async () => {
    for (let request = queue.shift(); request; request = queue.shift()) {
      while (handedOver - counts.latest().ended >= options.maxOpen) {
        await sleep(pollMs, undefined, { signal });
      }
      const tries = await handOver(stack, site.url, request, ledger);
      handedOver += 1;
      resent += tries > (request.isRepeated ? 2 : 1) ? 1 : 0;
      await sleep(options.handOverMs * clients);
    }
  };
  const handingOver = Promise.all(Array.from({ length: clients }, client)).catch((error: unknown) => {
    findings.push(errorMessageOf(error));
    queue.length = 0;
  });
  let isHandedOver = false;
  void handingOver.finally(() => (isHandedOver = true));

  const commit = async (fault: Fault) => {
    noteProcesses();
    const name = fault.kind === 'kill' ? `${fault.signal} ${fault.victims.toSorted().join(' + ')}` : fault.kind;
    const met = await commitFault(stack, fault);
    print(`${seconds()} s: ${name}${met.length === 0 ? ' (not there)' : ''}`);
    faults[name] = (faults[name] ?? 0) + (met.length === 0 ? 0 : 1);
    committed += 1;
  };

  try {
    for (const { afterMs, fault } of plan.faults()) {
      await sleep(afterMs, undefined, { signal });
      for (const [index, special] of plan.once.entries()) {
        if (handedOver >= special.whenHandedOver) {
          await commitOnceThere(() => commit(special.fault));
          plan.once.splice(index, 1);
          break;
        }
      }
      if (isHandedOver && committed >= options.faults && plan.once.length === 0) {
        break;
      }
      await commit(fault);
    }
    await handingOver;

    print(`${seconds()} s: all handed over, nothing is killed any more`);
    const isCalm = () => counts.latest().ended === options.captures;
    for (const deadline = Date.now() + options.calmMs; Date.now() < deadline && !isCalm(); await sleep(pollMs, undefined, { signal })) {
      // what is open goes on
    }
    print(`${seconds()} s: ${counts.latest().ended} of ${options.captures} have ended`);
    const found = await auditWhenQuiet(() => audit(ledger.read(), { ...places, stagingFolder: join(dataFolder, 'staging') }), options.calmMs);
    noteProcesses();
    clearInterval(report);
    counts.close();
    await stack.end('SIGTERM');

    const left = await readdir(temporary);
    findings.push(
      ...found.findings,
      ...stillAlive([...everyProcess.values()]).map(({ pid, command }) => `the process ${pid} is left: ${command.slice(0, 200)}`),
      ...left.map((name) => `a temporary file is left: ${name}`),
    );
    return { ...found, findings, faults, resent, seconds: seconds() };
  } finally {
    clearInterval(report);
    counts.close();
    if (options.logFile !== undefined) {
      await writeFile(options.logFile, stack.output);
    }
    await stack.stop();
    await site.close();
    await folder.remove();
  }
}

/** What lasts (a job of a killed worker that is still locked, for example) is waited for; what stays wrong is found. */
async function auditWhenQuiet(look: () => Promise<Audit>, limitMs: number): Promise<Audit> {
  for (const deadline = Date.now() + limitMs; ; await sleep(1_000)) {
    const found = await look();
    if (found.findings.length === 0 || Date.now() > deadline) {
      return found;
    }
  }
}

/** Redis and PostgreSQL may just be away: what is to be done once is done when they are back. */
async function commitOnceThere(commit: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await commit();
      return;
    } catch {
      await sleep(pollMs);
    }
  }
}

/** Keeps counting captures; the last count stands while PostgreSQL is away. */
function createCounter(databaseUrl: string): { latest(): { open: number; ended: number }; close(): void } {
  const log = createLog('storm', { LOG_FORMAT: 'json', LOG_LEVEL: 'error' });
  const { $client: database } = connectDatabase(databaseUrl, { poolSize: 1, log, applicationName: 'storm' });
  const over = new AbortController();
  let counts = { open: 0, ended: 0 };
  void (async () => {
    while (!over.signal.aborted) {
      try {
        const { rows } = await database.query<{ open: number; ended: number }>(
          `select count(*) filter (where completed_at is null)::int as open, count(completed_at)::int as ended from captures`,
        );
        counts = rows[0]!;
      } catch {
        // it is being started again
      }
      await Promise.race([sleep(pollMs), once(over.signal, 'abort')]);
    }
    await database.end();
  })();
  return { latest: () => counts, close: () => over.abort() };
}
