import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { stillAlive } from '../system-tests/processes.ts';
import { Stack } from '../system-tests/stack.ts';
import { openBenchSite, pageNames } from './capture/site.ts';
import { median, quantile, renderTable } from './statistics.ts';

interface Sample {
  captures: number;
  minutes: number;
  workerMb: number;
  browserMb: number;
}

/** Captures handed over and not yet ended: enough that no worker waits. */
const inFlight = 6;
const latencies = [0, 80];
const sampleMs = 5_000;
/** Samples before this many captures are warm-up. */
const warmUpCaptures = 40;

/** Captures the benchmark pages one after the other for some time, with default settings and storage: rate, memory, and what is left behind. */
export async function benchSoak(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { minutes: { type: 'string', default: '10' }, captures: { type: 'string', default: '500' }, site: { type: 'string' } },
  });
  const site = await openBenchSite(values.site);
  // the pages come from one host: politeness would be what is measured
  const stack = await Stack.start({ EGRESS_ALLOW: new URL(site.url).host, LOG_LEVEL: 'error', HOST_CONCURRENCY: '64' });
  const urls = latencies.flatMap((latency) => pageNames.map((name) => `${site.url}/${latency}/${name}/`));
  const startedAt = performance.now();
  const endsAt = startedAt + Number(values.minutes) * 60_000;
  const minutes = () => (performance.now() - startedAt) / 60_000;
  const samples: Sample[] = [];
  const seconds: number[] = [];
  let [begun, ended, failed] = [0, 0, 0];
  const over = new AbortController();

  const sampler = (async () => {
    while (!over.signal.aborted) {
      samples.push({ captures: ended, minutes: minutes(), ...memoryOf(stack) });
      await sleep(sampleMs);
    }
  })();
  const capture = async () => {
    while (performance.now() < endsAt || begun < Number(values.captures)) {
      const url = urls[begun % urls.length]!;
      begun += 1;
      const at = performance.now();
      const task = await stack.save(url, { force: true }, 120_000);
      seconds.push((performance.now() - at) / 1_000);
      ended += 1;
      failed += task.status === 'success' && task.completeness === 'complete' ? 0 : 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: inFlight }, capture));
    const total = minutes();
    over.abort();
    await sampler;
    const family = stack.processes();
    await stack.stop();
    report(samples, { begun, failed, total, seconds, left: stillAlive(family).length });
  } finally {
    over.abort();
    await stack.stop();
    await site.close();
  }
}

function report(
  samples: readonly Sample[],
  { begun, failed, left, seconds, total }: { begun: number; failed: number; left: number; seconds: readonly number[]; total: number },
): void {
  const warm = samples.filter((sample) => sample.captures >= warmUpCaptures);
  const quarter = Math.max(1, Math.floor(warm.length / 4));
  const [first, last] = [warm.slice(0, quarter), warm.slice(-quarter)];
  const row = (what: string, pick: (sample: Sample) => number) => {
    const [before, after] = [median(first.map(pick)), median(last.map(pick))];
    return [what, before.toFixed(0), after.toFixed(0), `${((after / before - 1) * 100).toFixed(1)} %`, Math.max(...warm.map(pick)).toFixed(0)];
  };
  const cores = availableParallelism();
  console.log(
    `${begun} captures in ${total.toFixed(1)} min, ${failed} of them not whole: ${(begun / total).toFixed(1)} a minute, ${(begun / total / cores).toFixed(1)} a minute and core (${cores} cores; the site and this benchmark ran on them too)`,
  );
  console.log(`from request to stored, ${inFlight} in flight: median ${median(seconds).toFixed(1)} s, p95 ${quantile(seconds, 0.95).toFixed(1)} s`);
  console.log(
    renderTable(
      ['memory (PSS, MB)', 'first quarter, median', 'last quarter, median', 'growth', 'most'],
      [row('archive worker', (sample) => sample.workerMb), row('browser and its processes', (sample) => sample.browserMb)],
    ),
  );
  console.log(`processes left after the stop: ${left}`);
}

function memoryOf(stack: Stack): { workerMb: number; browserMb: number } {
  const all = stack.processes();
  const worker = all.find(({ command }) => command.includes('archive-worker/src/main.ts') && !command.startsWith('setpriv'));
  const browsers = all.filter(({ command }) => /--type=|--user-data-dir=/.test(command));
  return { workerMb: worker ? pssMb(worker.pid) : 0, browserMb: browsers.reduce((sum, { pid }) => sum + pssMb(pid), 0) };
}

/** Proportional set size: shared pages are divided among those who share them. */
function pssMb(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1_024;
  } catch {
    return 0; // it has ended
  }
}
