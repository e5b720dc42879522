import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '#start-error.ts';

export interface DaemonSpec {
  name: string;
  command: string[];
  /** Runs as this user; as ours when left out. */
  uid?: number | undefined;
  gid?: number | undefined;
  cwd: string;
  env?: Record<string, string>;
  logFile: string;
  isReady(): Promise<boolean>;
  readyMs?: number;
}

/** For programs that have nothing to do with our settings, and the secrets among them. */
export const plainEnvironment = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' };

const defaultReadyMs = 20_000;
const pollMs = 20;

/** Starts a daemon that dies with us, and waits until it answers. @throws StartError with the end of its log. */
export async function startDaemon(spec: DaemonSpec): Promise<ChildProcess> {
  const log = await open(spec.logFile, 'a');
  const child = spawn('setpriv', [...identity(spec), '--pdeathsig', 'SIGKILL', '--', ...spec.command], {
    cwd: spec.cwd,
    env: { ...plainEnvironment, ...spec.env },
    stdio: ['ignore', log.fd, log.fd],
    detached: true, // Ctrl-C in a terminal is for us; we end our children in order
  });
  await log.close();
  child.on('error', () => {}); // seen as an exit below
  const deadline = Date.now() + (spec.readyMs ?? defaultReadyMs);
  while (!(await spec.isReady())) {
    const hasEnded = child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
    if (hasEnded || Date.now() > deadline) {
      if (!hasEnded) {
        child.kill('SIGKILL');
        await once(child, 'exit');
      }
      throw new StartError(
        `${spec.name} does not start${hasEnded ? ` (exit code ${child.exitCode})` : ''}. The end of ${spec.logFile}:\n${await tail(spec.logFile)}`,
      );
    }
    await sleep(pollMs);
  }
  return child;
}

function identity({ uid, gid }: DaemonSpec): string[] {
  return uid === undefined ? [] : [`--reuid=${uid}`, `--regid=${gid ?? uid}`, '--clear-groups'];
}

async function tail(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .trimEnd()
    .split('\n')
    .slice(-8)
    .map((line) => `  | ${line}`)
    .join('\n');
}
