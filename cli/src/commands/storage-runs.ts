import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, StorageRun } from '#client.ts';
import type { Terminal } from '#program.ts';

export interface StorageRunOptions {
  /** Print the run and come back at once. */
  wait: boolean;
  json?: boolean;
}

const lookMs = 500;

/** Has stored objects hashed anew and prints what was found. False when something is damaged or missing, or the run failed. */
export async function verifyObjects(
  client: Client,
  terminal: Terminal,
  { sample, ...options }: StorageRunOptions & { sample?: number },
): Promise<boolean> {
  const run = await follow(client, terminal, await client.verifyObjects(sample === undefined ? {} : { sample }), options);
  return run === undefined || (run.status === 'done' && !run.counts?.['missing'] && !run.counts?.['damaged']);
}

/** Has objects that nothing refers to removed, or only told of, and prints the report. False when the run failed. */
export async function collectGarbage(
  client: Client,
  terminal: Terminal,
  { dryRun = false, ...options }: StorageRunOptions & { dryRun?: boolean },
): Promise<boolean> {
  const run = await follow(client, terminal, await client.collectGarbage({ dry_run: dryRun }), options);
  return run === undefined || run.status === 'done';
}

async function follow(
  client: Client,
  { stdout }: Terminal,
  started: { run_id: string },
  { wait, json }: StorageRunOptions,
): Promise<StorageRun | undefined> {
  if (!wait) {
    stdout.write(json ? `${JSON.stringify(started)}\n` : `${started.run_id}\n`);
    return undefined;
  }
  let run = await client.storageRun(started.run_id);
  while (run.status === 'waiting' || run.status === 'running') {
    await sleep(lookMs);
    run = await client.storageRun(started.run_id);
  }
  stdout.write(json ? `${JSON.stringify(run)}\n` : render(run));
  return run;
}

function render({ counts = {}, findings = [], error }: StorageRun): string {
  const lines = [
    ...findings.map(({ kind, sha256 }) => `${kind.padEnd(18)} ${sha256}`),
    ...Object.entries(counts).map(([name, count]) => `${name.replaceAll('_', ' ')}: ${count}`),
    ...(error === undefined ? [] : [`failed: ${error}`]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
