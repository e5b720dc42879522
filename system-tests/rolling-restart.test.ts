// Every process is asked to end while captures are under way, one after the other, as an upgrade does it: nothing is lost, and next to nothing is done twice.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitUntil } from '@htbase/shared/testing';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import { Stack } from './stack.ts';

let site: FixtureSite;
let stack: Stack;
before(async () => {
  site = await startFixtureSite();
  stack = await Stack.start({ EGRESS_ALLOW: site.allow, HOST_CONCURRENCY: '8' });
});
after(async () => {
  await stack?.stop();
  await site?.close();
});

const services = ['archive-worker', 'storage-worker', 'summarization-worker', 'coordinator', 'api-gateway'];
const paths = ['/article', '/app', '/frames', '/japanese', '/slow'];
const betweenMs = 150;
const restartMs = 40_000;

/** Lines of the log with this message, as they are so far. */
function logged(message: string): Record<string, unknown>[] {
  return stack.output
    .split('\n')
    .filter((line) => line.startsWith('{') && line.includes(`"${message}"`))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('a rolling restart under load loses no job, repeats only what could not end within its grace, and is drained by every process', async () => {
  const accepted: { path: string; taskId: string; captureId: string }[] = [];
  const over = new AbortController();
  const load = (async () => {
    for (let number = 0; !over.signal.aborted; number += 1) {
      const path = `${paths[number % paths.length]}?n=${number}`;
      const request = { url: `${site.url}${path}`, archivers: ['readability', 'screenshot'] };
      // while the gateway is being started again nobody answers; the key makes sending it again safe
      const answer = await stack.request('POST', '/api/v2/archive', request, { 'idempotency-key': path }).catch(() => undefined);
      const body = answer?.status === 202 ? ((await answer.json()) as { task_id: string; capture_id: string }) : undefined;
      if (body) {
        accepted.push({ path, taskId: body.task_id, captureId: body.capture_id });
      } else {
        number -= 1;
      }
      const open = accepted.length - logged('finish_capture_completed').length;
      await sleep(open > 8 ? 1_000 : betweenMs);
    }
  })();
  await waitUntil(async () => logged('finish_capture_completed').length > 0, 'the first capture has ended', 60_000);

  for (const service of services) {
    const { pid } = stack.find(service);
    process.kill(pid, 'SIGTERM');
    await waitUntil(async () => logged('process_restarted').some((line) => line['process'] === service), `${service} is there again`, restartMs);
  }
  over.abort();
  await load;

  for (const { taskId, path } of accepted) {
    const task = await stack.waitForTask(taskId);
    assert.deepEqual([task.status, task.completeness], ['success', 'complete'], `${path}: ${JSON.stringify(task)}`);
  }
  const ends = logged('process_ended').map(({ process: name, exit_code: exitCode, signal }) => [name, exitCode, signal]);
  assert.deepEqual(
    ends,
    services.map((service) => [service, 0, null]),
    'each has ended in order',
  );
  assert.deepEqual(logged('shutdown_step_failed'), []);

  const givenBack = new Set(logged('archive_given_back').map(({ capture_id: captureId }) => captureId));
  const visits = site.countsByUrl();
  for (const { path, captureId } of accepted) {
    assert.ok(visits[path] === 1 || (visits[path] === 2 && givenBack.has(captureId)), `${path} was visited ${visits[path]} times`);
  }
  assert.ok(accepted.length > services.length, 'there was load');
});
