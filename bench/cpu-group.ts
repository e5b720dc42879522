import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A control group that adds up the CPU time of everything in it, also of processes that have ended unseen. */
export interface CpuGroup {
  seconds(): number;
  /** Takes processes in; what they start from then on is in it too. */
  add(pids: readonly number[]): void;
  /** A command line that runs another one inside the group. */
  wrap(command: readonly string[]): string[];
  remove(): void;
}

const roots = ['/sys/fs/cgroup/cpuacct', '/sys/fs/cgroup'];

/** Makes a group where the kernel lets us (version 1 or 2); `undefined` elsewhere. */
export function createCpuGroup(name: string): CpuGroup | undefined {
  for (const root of roots) {
    const folder = join(root, `${name}-${process.pid}`);
    try {
      mkdirSync(folder);
    } catch {
      continue; // not mounted, or not ours to write
    }
    if (existsSync(join(folder, 'cgroup.procs')) && ['cpuacct.usage', 'cpu.stat'].some((file) => existsSync(join(folder, file)))) {
      return openGroup(folder);
    }
    rmdirSync(folder);
  }
  return undefined;
}

function openGroup(folder: string): CpuGroup {
  const procs = join(folder, 'cgroup.procs');
  return {
    seconds() {
      const usage = join(folder, 'cpuacct.usage');
      return existsSync(usage)
        ? Number(readFileSync(usage, 'utf8')) / 1e9
        : Number(/usage_usec (\d+)/.exec(readFileSync(join(folder, 'cpu.stat'), 'utf8'))?.[1] ?? 0) / 1e6;
    },
    add(pids) {
      for (const pid of pids) {
        try {
          writeFileSync(procs, String(pid));
        } catch {
          // it has ended
        }
      }
    },
    wrap: (command) => ['bash', '-c', 'echo $$ > "$0"; exec "$@"', procs, ...command],
    remove() {
      try {
        rmdirSync(folder);
      } catch {
        // a process of it is still ending; the kernel takes the empty group with the machine
      }
    },
  };
}
