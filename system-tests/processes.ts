import { readFileSync, readdirSync } from 'node:fs';

export interface ProcessInfo {
  pid: number;
  parent: number;
  command: string;
  /** Together with the pid it names a process for good: pids come again. */
  startedAt: string;
}

/** All processes that descend from one, as they are now. */
export function descendantsOf(root: number): ProcessInfo[] {
  const all = listProcesses();
  const found: ProcessInfo[] = [];
  let wave = [root];
  while (wave.length > 0) {
    const next = all.filter((candidate) => wave.includes(candidate.parent));
    found.push(...next);
    wave = next.map((child) => child.pid);
  }
  return found;
}

/** Those of the processes that still live (a zombie has ended). */
export function stillAlive(processes: readonly ProcessInfo[]): ProcessInfo[] {
  const now = new Map(listProcesses().map((found) => [found.pid, found.startedAt]));
  return processes.filter((process) => now.get(process.pid) === process.startedAt);
}

function listProcesses(): ProcessInfo[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);
}

function readProcess(pid: number): ProcessInfo | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return fields[0] === 'Z' ? undefined : { pid, parent: Number(fields[1]), command, startedAt: fields[19] ?? '' };
  } catch {
    return undefined; // it ended while we looked
  }
}

/** CPU seconds of processes that live; with those of the children that they have outlived, unless only their own are wanted. */
export function cpuSecondsOf(pids: readonly number[], { isOwnOnly = false }: { isOwnOnly?: boolean } = {}): number {
  const ticksPerSecond = 100;
  return pids.reduce((sum, pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return sum + fields.slice(11, isOwnOnly ? 13 : 15).reduce((ticks, field) => ticks + Number(field), 0) / ticksPerSecond;
    } catch {
      return sum; // it has ended
    }
  }, 0);
}
