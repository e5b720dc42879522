import { parseArgs } from 'node:util';
import { Stack } from '../../system-tests/stack.ts';
import { cpuSecondsOf } from '../../system-tests/processes.ts';
import { geometricMean, median, renderTable } from '../statistics.ts';
import { runCommandLines } from './command-lines.ts';
import type { CommandRun } from './command-lines.ts';
import { pageNames, startBenchSite } from './site.ts';
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
  const { values } = parseArgs({ args, options: { repeat: { type: 'string', default: '3' }, pages: { type: 'string' } } });
  const repeat = Number(values.repeat);
  const chosen = pageNames.filter((name) => values.pages === undefined || values.pages.split(',').includes(name));
  const site = await startBenchSite();
  const stack = await Stack.start({ EGRESS_ALLOW: new URL(site.url).host, LOG_LEVEL: 'warn' });
  try {
    await capture(stack, site, `${site.url}/0/article/`); // warms up both
    const rows: (string | number)[][] = [];
    const ratios = { wall: [] as number[], wallWithoutSinglefile: [] as number[], cpu: [] as number[] };
    for (const latency of latencies) {
      for (const name of chosen) {
        const ours: OurRun[] = [];
        const theirs: CommandRun[][] = [];
        for (let round = 0; round < repeat; round += 1) {
          const url = `${site.url}/${latency}/${name}/`;
          ours.push(await capture(stack, site, url));
          theirs.push(await runCommandLines(url));
          site.take();
        }
        const our = { wall: median(ours.map((run) => run.wallSeconds)), cpu: median(ours.map((run) => run.cpuSeconds)) };
        const their = {
          wall: median(theirs.map((runs) => sum(runs, (run) => run.wallSeconds))),
          wallWithoutSinglefile: median(
            theirs.map((runs) =>
              sum(
                runs.filter((run) => run.name !== 'singlefile'),
                (run) => run.wallSeconds,
              ),
            ),
          ),
          cpu: median(theirs.map((runs) => sum(runs, (run) => run.cpuSeconds))),
          wrote: sum(theirs.flat(), (run) => (run.isRight ? 1 : 0)),
        };
        ratios.wall.push(their.wall / our.wall);
        ratios.wallWithoutSinglefile.push(their.wallWithoutSinglefile / our.wall);
        ratios.cpu.push(their.cpu / our.cpu);
        rows.push([
          `${latency} ms`,
          name,
          our.wall.toFixed(2),
          their.wall.toFixed(2),
          (their.wall / our.wall).toFixed(1),
          our.cpu.toFixed(2),
          their.cpu.toFixed(2),
          (their.cpu / our.cpu).toFixed(1),
          median(ours.map((run) => run.navigations)),
          median(ours.map((run) => run.requests)),
          `${their.wrote}/${theirs.flat().length}`,
        ]);
        console.error(rows.at(-1)?.join('  '));
      }
    }
    const header = [
      'latency',
      'page',
      'ours, s',
      'theirs, s',
      'ratio',
      'ours, CPU s',
      'theirs, CPU s',
      'ratio',
      'navigations',
      'requests',
      'theirs wrote',
    ];
    console.log(renderTable(header, rows));
    console.log(
      `\ngeometric means: wall ${geometricMean(ratios.wall).toFixed(1)} times (without SingleFile's command line ${geometricMean(ratios.wallWithoutSinglefile).toFixed(1)}), CPU ${geometricMean(ratios.cpu).toFixed(1)} times; medians of ${repeat}`,
    );
  } finally {
    await stack.stop();
    await site.close();
  }
}

/** From the request to the last artifact stored. */
async function capture(stack: Stack, site: BenchSite, url: string): Promise<OurRun> {
  site.take();
  const family = () => [stack.pid, ...stack.processes().map(({ pid }) => pid)];
  const cpuBefore = cpuSecondsOf(family());
  const startedAt = performance.now();
  const task = await stack.save(url);
  const wallSeconds = (performance.now() - startedAt) / 1_000;
  if (task.status !== 'success' || task.completeness !== 'complete') {
    throw new Error(`${url}: ${JSON.stringify(task)}`);
  }
  return { wallSeconds, cpuSeconds: cpuSecondsOf(family()) - cpuBefore, ...site.take() };
}

function sum(runs: readonly CommandRun[], pick: (run: CommandRun) => number): number {
  return runs.reduce((total, run) => total + pick(run), 0);
}
