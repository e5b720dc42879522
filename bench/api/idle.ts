import { setTimeout as sleep } from 'node:timers/promises';
import { startFixtureSite } from '../../system-tests/fixture-site/site.ts';
import { Stack } from '../../system-tests/stack.ts';

const idleMs = 700;

/** `POST /archive` to a whole idle installation: milliseconds to the answer, and from the answer to the start of the visit. */
export async function measureIdle(repeat: number): Promise<{ answers: number[]; starts: number[] }> {
  const site = await startFixtureSite();
  const stack = await Stack.start({ EGRESS_ALLOW: site.allow, LOG_LEVEL: 'error' });
  const answers: number[] = [];
  const starts: number[] = [];
  try {
    await stack.save(`${site.url}/article`);
    for (let round = 0; round < repeat; round += 1) {
      await sleep(idleMs); // the browser makes its next context ready
      const begun = performance.now();
      const { task_id: taskId } = await stack.archive({ url: `${site.url}/article`, archivers: ['readability'] });
      answers.push(performance.now() - begun);
      const answeredAt = Date.now();
      let startedAt: string | undefined;
      await stack.waitForTask(taskId, 30_000, (task) => (startedAt ??= task.started_at));
      starts.push(Math.max(0, Date.parse(startedAt ?? '') - answeredAt));
    }
    return { answers, starts };
  } finally {
    await stack.stop();
    await site.close();
  }
}
