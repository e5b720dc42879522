import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startFixtureSite } from '../system-tests/fixture-site/site.ts';
import { Stack } from '../system-tests/stack.ts';
import { median, quantile, renderTable } from './statistics.ts';

const closedLoopMs = 5_000;
const connections = 8;
const idleMs = 700;

/** `POST /archive` on an idle server: time to the answer, and from the answer to the start of the work; then how many a second it takes. */
export async function benchApi(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { repeat: { type: 'string', default: '40' } } });
  const site = await startFixtureSite();
  const stack = await Stack.start({ EGRESS_ALLOW: site.allow, LOG_LEVEL: 'error' });
  try {
    await stack.save(`${site.url}/article`);
    const answers: number[] = [];
    const starts: number[] = [];
    for (let round = 0; round < Number(values.repeat); round += 1) {
      await sleep(idleMs); // the browser makes its next context ready
      const begun = performance.now();
      const { task_id: taskId } = await stack.archive({ url: `${site.url}/article`, archivers: ['readability'] });
      answers.push(performance.now() - begun);
      const answeredAt = Date.now();
      let startedAt: string | undefined;
      await stack.waitForTask(taskId, 30_000, (task) => (startedAt ??= task.started_at));
      starts.push(Math.max(0, Date.parse(startedAt ?? '') - answeredAt));
    }

    const latencies: number[] = [];
    const endsAt = performance.now() + closedLoopMs;
    let count = 0;
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (performance.now() < endsAt) {
          count += 1;
          const begun = performance.now();
          await stack.archive({ url: `http://bench-${count}.invalid/`, archivers: ['readability'], priority: 'bulk' });
          latencies.push(performance.now() - begun);
        }
      }),
    );
    console.log(
      renderTable(
        ['what', 'p50, ms', 'p99, ms', 'n'],
        [
          row('POST /archive, idle', answers),
          row('answer to start of the visit, idle', starts),
          row(`POST /archive, ${connections} at once, captures running beside`, latencies),
        ],
      ),
    );
    console.log(`\n${Math.round(latencies.length / (closedLoopMs / 1_000))} requests a second accepted with ${connections} connections`);
  } finally {
    await stack.stop();
    await site.close();
  }
}

function row(what: string, ms: readonly number[]): (string | number)[] {
  return [what, median(ms).toFixed(1), quantile(ms, 0.99).toFixed(1), ms.length];
}
