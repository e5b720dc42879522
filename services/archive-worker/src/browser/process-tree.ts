import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export interface TreeProcess {
  pid: number;
  /** Resident bytes; what processes share counts in each of them. */
  residentBytes: number;
}

const pageBytes = 4_096;

/** A process and all that descend from it, as they are now: one look at /proc, 10 to 20 us for each process of the machine. */
export function listTree(root: number): TreeProcess[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);
  const found = all.filter(({ pid }) => pid === root);
  for (let wave = found; wave.length > 0;) {
    const parents = new Set(wave.map(({ pid }) => pid));
    wave = all.filter(({ parent }) => parents.has(parent));
    found.push(...wave);
  }
  return found;
}

/**
 * Memory that a process and its descendants really take: what several of them share counts once (PSS). A sandboxed renderer of an ordinary user
 * doesn't let its maps be read; it counts with what is not shared with anybody, which is a little less.
 */
export async function measureTree(root: number): Promise<number> {
  const sizes = await Promise.all(listTree(root).map(({ pid }) => measureProcess(pid)));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

/** What kind of process Chromium started: `renderer`, `gpu-process`, …; `undefined` for the browser itself and for what is gone. */
export function chromiumTypeOf(pid: number): string | undefined {
  try {
    return /--type=([\w-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'latin1'))?.[1];
  } catch {
    return undefined;
  }
}

function readProcess(pid: number): (TreeProcess & { parent: number }) | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const isZombie = fields[0] === 'Z';
    return isZombie ? undefined : { pid, parent: Number(fields[1]), residentBytes: Number(fields[21]) * pageBytes };
  } catch {
    return undefined; // it ended while we looked
  }
}

async function measureProcess(pid: number): Promise<number> {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/smaps_rollup`, 'latin1'))?.[1] ?? 0) * 1_024;
  } catch {
    const [, resident = 0, shared = 0] = await readFile(`/proc/${pid}/statm`, 'latin1').then(
      (text) => text.split(' ').map(Number),
      () => [],
    );
    return (resident - shared) * pageBytes;
  }
}
