import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Stack } from '../../system-tests/stack.ts';
import { cpuSecondsOf } from '../../system-tests/processes.ts';
import { createCpuGroup } from '../cpu-group.ts';
import type { CpuGroup } from '../cpu-group.ts';
import { geometricMean, median, renderTable } from '../statistics.ts';
import { runCommandLines } from './command-lines.ts';
import type { CommandRun } from './command-lines.ts';
import { openBenchSite, pageNames } from './site.ts';
import type { BenchSite } from './site.ts';

interface OurRun {
  wallSeconds: number;
  cpuSeconds: number;
  navigations: number;
  requests: number;
}

const latencies = [0, 80];

/** All five formats of six pages: our running system, storage included, beside five command lines, in the same run. */
export async function benchCapture(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { repeat: { type: 'string', default: '5' }, pages: { type: 'string' }, site: { type: 'string' } } });
  const repeat = Number(values.repeat);
  const chosen = pageNames.filter((name) => values.pages === undefined || values.pages.split(',').includes(name));
  const site = await openBenchSite(values.site);
  const stack = await Stack.start({ EGRESS_ALLOW: new URL(site.url).host, LOG_LEVEL: 'warn' });
  const groups = { ours: createCpuGroup('bench-ours'), theirs: createCpuGroup('bench-theirs') };
  try {
    groups.ours?.add([stack.pid, ...stack.processes().map(({ pid }) => pid)]);
    const measured = { stack, site, group: groups.ours };
    await capture(measured, `${site.url}/0/article/`); // warms up both
    const rows: (string | number)[][] = [];
    const ratios = {
      default: [] as number[],
      tuned: [] as number[],
      withoutSinglefile: [] as number[],
      cpu: [] as number[],
      requests: [] as number[],
    };
    for (const latency of latencies) {
      for (const name of chosen) {
        const ours: OurRun[] = [];
        const plain: OurRun[] = [];
        const theirs: CommandRun[][] = [];
        const tuned: CommandRun[][] = [];
        for (let round = 0; round < repeat; round += 1) {
          const url = `${site.url}/${latency}/${name}/`;
          ours.push(await capture(measured, url));
          theirs.push(await runCommandLines(url, 'default', groups.theirs));
          tuned.push(await runCommandLines(url, 'tuned', groups.theirs));
          plain.push(await capture(measured, url, ['screenshot']));
        }
        const wall = median(ours.map((run) => run.wallSeconds));
        const cpu = median(ours.map((run) => run.cpuSeconds));
        const requests = median(ours.map((run) => run.requests));
        const theirWall = sumOfMedians(theirs, (run) => run.wallSeconds);
        const tunedWall = sumOfMedians(tuned, (run) => run.wallSeconds);
        const theirCpu = sumOfMedians(theirs, (run) => run.cpuSeconds);
        const withoutSinglefile = sumOfMedians(theirs, (run) => (run.name === 'singlefile' ? 0 : run.wallSeconds));
        ratios.default.push(theirWall / wall);
        ratios.tuned.push(tunedWall / wall);
        ratios.withoutSinglefile.push(withoutSinglefile / wall);
        ratios.cpu.push(theirCpu / cpu);
        ratios.requests.push(requests / median(plain.map((run) => run.requests)));
        rows.push([
          `${latency} ms`,
          name,
          wall.toFixed(2),
          `${theirWall.toFixed(2)} (${(theirWall / wall).toFixed(1)})`,
          `${tunedWall.toFixed(2)} (${(tunedWall / wall).toFixed(1)})`,
          `${withoutSinglefile.toFixed(2)} (${(withoutSinglefile / wall).toFixed(1)})`,
          cpu.toFixed(2),
          `${theirCpu.toFixed(2)} (${(theirCpu / cpu).toFixed(1)})`,
          median(ours.map((run) => run.navigations)),
          requests,
          median(plain.map((run) => run.requests)),
          `${theirs.flat().filter((run) => run.isRight).length}/${theirs.flat().length}`,
        ]);
        console.error(rows.at(-1)?.join('  '));
      }
    }
    const header = [
      'latency',
      'page',
      'ours, s',
      'default, s',
      'tuned, s',
      'default but SingleFile, s',
      'ours, CPU s',
      'default, CPU s',
      'navigations',
      'requests',
      'requests for a screenshot only',
      'default wrote',
    ];
    console.log(renderTable(header, rows));
    console.log(
      `\ngeometric means of the ratios, medians of ${repeat}: default ${mean(ratios.default)}, tuned ${mean(ratios.tuned)}, default without SingleFile ${mean(ratios.withoutSinglefile)}, CPU ${mean(ratios.cpu)}; worst page: default ${Math.min(...ratios.default).toFixed(1)}; requests, most: ${Math.max(...ratios.requests).toFixed(2)} times those of a screenshot alone`,
    );
  } finally {
    await stack.stop();
    await site.close();
    groups.ours?.remove();
    groups.theirs?.remove();
  }
}

interface Measured {
  stack: Stack;
  site: BenchSite;
  group: CpuGroup | undefined;
}

/** After a capture the browser makes its next context ready: that is part of what a capture costs. */
const aftermathMs = 600;

/** From the request to the last artifact stored. */
async function capture({ stack, site, group }: Measured, url: string, archivers?: readonly string[]): Promise<OurRun> {
  await site.take();
  const cpu = () => group?.seconds() ?? cpuSecondsOf([stack.pid, ...stack.processes().map(({ pid }) => pid)]);
  const cpuBefore = cpu();
  const startedAt = performance.now();
  const task = await stack.save(url, archivers ? { archivers } : {});
  const wallSeconds = (performance.now() - startedAt) / 1_000;
  if (task.status !== 'success' || task.completeness !== 'complete') {
    throw new Error(`${url}: ${JSON.stringify(task)}`);
  }
  await sleep(aftermathMs);
  return { wallSeconds, cpuSeconds: cpu() - cpuBefore, ...(await site.take()) };
}

/** What the commands take one after the other: the sum of each one's median, over those of its runs that wrote something. */
function sumOfMedians(rounds: readonly (readonly CommandRun[])[], pick: (run: CommandRun) => number): number {
  const runs = rounds.flat();
  return [...new Set(runs.map(({ name }) => name))].reduce((total, name) => {
    const own = runs.filter((run) => run.name === name);
    const right = own.filter((run) => run.isRight);
    return total + median((right.length > 0 ? right : own).map(pick));
  }, 0);
}

const mean = (values: readonly number[]) => geometricMean(values).toFixed(1);
