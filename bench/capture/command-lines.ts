// What one would run by hand: one program per format, each with a page load of its own, one after the other.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPrograms } from '../../services/archive-worker/src/browser/find-programs.ts';
import { cpuSecondsOf, descendantsOf } from '../../system-tests/processes.ts';
import type { CpuGroup } from '../cpu-group.ts';

export interface CommandRun {
  name: string;
  wallSeconds: number;
  cpuSeconds: number;
  /** It ended well and wrote something; SingleFile's command line now and then does only the first. */
  isRight: boolean;
}

const sampleMs = 40;
const limitMs = 120_000;

/**
 * The five command lines on one URL: `default` with their defaults and the virtual time budget that such set-ups give Chromium, `tuned` without any
 * waiting.
 */
export async function runCommandLines(url: string, kind: 'default' | 'tuned', group: CpuGroup | undefined): Promise<CommandRun[]> {
  const { chromiumPath, monolithPath } = await findPrograms({}, process.env);
  const folder = await mkdtemp(join(tmpdir(), 'htb-bench-'));
  const chromium = (name: string) => [
    chromiumPath,
    '--headless',
    '--disable-gpu',
    '--no-sandbox',
    '--disable-software-rasterizer',
    '--disable-dev-shm-usage',
    '--run-all-compositor-stages-before-draw',
    `--user-data-dir=${join(folder, `profile-${name}`)}`,
    ...(kind === 'default' ? ['--virtual-time-budget=10000'] : []),
  ];
  const file = (name: string) => join(folder, name);
  const commands: [name: string, command: string[], output: string, isStdout?: boolean][] = [
    ['dump-dom', [...chromium('dom'), '--dump-dom', url], file('dom.html'), true],
    ['pdf', [...chromium('pdf'), `--print-to-pdf=${file('page.pdf')}`, '--no-margins', url], file('page.pdf')],
    ['screenshot', [...chromium('png'), `--screenshot=${file('page.png')}`, '--window-size=1920,1080', '--hide-scrollbars', url], file('page.png')],
    [
      'singlefile',
      [
        'node_modules/.bin/single-file',
        url,
        file('single.html'),
        `--browser-executable-path=${chromiumPath}`,
        '--browser-arg=--no-sandbox',
        ...(kind === 'tuned' ? ['--browser-wait-until=load', '--browser-wait-until-delay=0'] : []),
      ],
      file('single.html'),
    ],
    ...(monolithPath === undefined
      ? []
      : ([['monolith', [monolithPath, url, '-o', file('mono.html')], file('mono.html')]] as [string, string[], string][])),
  ];
  const runs: CommandRun[] = [];
  try {
    for (const [name, command, output, isStdout] of commands) {
      const { exitCode, wallSeconds, cpuSeconds } = await time(command, isStdout ? output : undefined, group);
      const size = await stat(output).then(
        (found) => found.size,
        () => 0,
      );
      runs.push({ name, wallSeconds, cpuSeconds, isRight: exitCode === 0 && size > 0 });
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
  return runs;
}

/** Wall time, and CPU time of the whole family: by its control group, or sampled while it lives, which misses what ends between two looks. */
async function time(
  command: string[],
  stdoutFile: string | undefined,
  group: CpuGroup | undefined,
): Promise<{ exitCode: number | null; wallSeconds: number; cpuSeconds: number }> {
  const [file = '', ...args] = group ? group.wrap(command) : command;
  const cpuBefore = group?.seconds() ?? 0;
  const startedAt = performance.now();
  const child = spawn(file, args, { stdio: ['ignore', stdoutFile === undefined ? 'ignore' : 'pipe', 'ignore'], detached: true });
  if (stdoutFile !== undefined) {
    child.stdout?.pipe(createWriteStream(stdoutFile));
  }
  const seen = new Map<string, number>();
  const sample = () => {
    const family = [child.pid ?? 0, ...descendantsOf(child.pid ?? 0).map(({ pid }) => pid)];
    for (const pid of family) {
      seen.set(String(pid), cpuSecondsOf([pid], { isOwnOnly: true }));
    }
  };
  const sampler = group ? undefined : setInterval(sample, sampleMs);
  const killer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), limitMs);
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(sampler);
  clearTimeout(killer);
  const wallSeconds = (performance.now() - startedAt) / 1_000;
  const cpuSeconds = group ? group.seconds() - cpuBefore : [...seen.values()].reduce((sum, value) => sum + value, 0);
  return { exitCode, wallSeconds, cpuSeconds };
}
