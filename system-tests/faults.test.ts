// Pulls plugs, one at a time, while captures are under way: everything accepted ends, once.
import assert from 'node:assert/strict';
import { afterEach, before, after, test } from 'node:test';
import { Redis } from 'ioredis';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import { stillAlive } from './processes.ts';
import { Stack } from './stack.ts';
import type { Task } from './stack.ts';

let site: FixtureSite;
let stack: Stack;
before(async () => {
  site = await startFixtureSite();
  stack = await Stack.start({ EGRESS_ALLOW: site.allow, SWEEP_INTERVAL: '2', SWEEP_STALE_AFTER: '8', ARCHIVE_RETRY_DELAY: '1' });
});
after(async () => {
  await stack?.stop();
  await site?.close();
});
afterEach(() => site.reset());

const paths = ['/article', '/app', '/frames', '/japanese'];
const endMs = 120_000;

/** Hands four pages over, waits until the first is being visited, and pulls the plug; then everything has to end well. */
async function saveThrough(pullPlug: () => Promise<void>, when: 'visiting' | 'staged' = 'visiting'): Promise<Task[]> {
  const accepted = await Promise.all(paths.map((path) => stack.archive({ url: `${site.url}${path}` })));
  const order = ['queued', 'visiting', 'making', 'staged', 'stored'];
  await waitFor(async () => {
    const tasks = await Promise.all(accepted.map(({ task_id: taskId }) => stack.task(taskId)));
    return tasks.some((task) => Object.values(task.subtasks).some((subtask) => order.indexOf(subtask.stage) >= order.indexOf(when)));
  }, `a capture is ${when}`);
  await pullPlug();
  const tasks = await Promise.all(accepted.map(({ task_id: taskId }) => stack.waitForTask(taskId, endMs)));
  for (const task of tasks) {
    await assertWhole(task);
  }
  await assertNothingStaged();
  return tasks;
}

async function assertWhole(task: Task): Promise<void> {
  assert.equal(task.status, 'success', JSON.stringify(task));
  const item = (await (await stack.request('GET', `/api/v2/archives/${task.item_id}`)).json()) as {
    captures: { capture_id: string; artifacts: { archiver: string; role: string; status: string }[] }[];
  };
  const capture = item.captures.find((candidate) => candidate.capture_id === task.capture_id);
  const names = capture?.artifacts.map(({ archiver, role, status }) => `${archiver}/${role}/${status}`);
  assert.deepEqual(names, [
    'monolith/main/success',
    'pdf/main/success',
    'readability/json/success',
    'readability/main/success',
    'readability/markdown/success',
    'readability/text/success',
    'screenshot/main/success',
    'screenshot/thumbnail/success',
    'singlefile/main/success',
  ]);
  for (const archiver of ['singlefile', 'screenshot', 'pdf']) {
    const { response, body } = await stack.artifact(task.item_id, archiver, `?capture=${task.capture_id}`);
    assert.equal(response.status, 200);
    assert.equal(body.length, task.subtasks[archiver]?.result?.size_bytes);
  }
}

async function assertNothingStaged(): Promise<void> {
  await waitFor(async () => (await readdir(join(stack.dataFolder, 'staging')).catch(() => [])).length === 0, 'staging is empty');
}

async function waitFor(condition: () => Promise<boolean>, what: string, limitMs = 30_000): Promise<void> {
  for (const deadline = Date.now() + limitMs; !(await condition().catch(() => false)); await sleep(30)) {
    assert.ok(Date.now() < deadline, `waited in vain: ${what}`);
  }
}

for (const service of ['archive-worker', 'storage-worker', 'coordinator', 'api-gateway']) {
  test(`kill -9 of the ${service} in the middle loses nothing`, async () => {
    const { pid } = stack.find(service);

    await saveThrough(async () => stack.kill(service), service === 'storage-worker' ? 'staged' : 'visiting');

    assert.notEqual(stack.find(service).pid, pid, 'it was started again');
    assert.match(stack.output, new RegExp(`"process":"${service}".*"process_restarted"`));
  });
}

test('kill -9 of Chromium in the middle loses nothing, and no Chromium stays behind', async () => {
  const before = stack.processes().filter(({ command }) => command.includes('--user-data-dir='));

  await saveThrough(async () => stack.browsers().forEach(({ pid }) => process.kill(pid, 'SIGKILL')));

  assert.deepEqual(stillAlive(before), []);
  assert.ok(stack.browsers().length > 0);
});

test('kill -9 of Redis and of PostgreSQL in the middle loses nothing', async () => {
  await saveThrough(async () => stack.kill('redis'));
  await saveThrough(async () => stack.kill('postgres'));
});

test('a wipe of Redis in the middle loses nothing', async () => {
  await saveThrough(async () => {
    const redis = new Redis(stack.redisSocket(), { maxRetriesPerRequest: 1 });
    await redis.flushall();
    redis.disconnect();
  });
});

test('what is accepted while Redis is down is done when it is back', async () => {
  const { pid } = stack.find('redis');
  process.kill(pid, 'SIGSTOP');
  let accepted;
  try {
    accepted = await stack.archive({ url: `${site.url}/article` });
  } finally {
    process.kill(pid, 'SIGCONT');
  }

  await assertWhole(await stack.waitForTask(accepted.task_id, endMs));
});

test('a restart in the middle loses nothing, ends in order and leaves no process', async () => {
  await saveThrough(async () => {
    const { exitCode } = await stack.end('SIGTERM');
    assert.equal(exitCode, 0);
    await stack.boot();
  });
});

test('kill -9 of the supervisor in the middle takes everything along, and the next start finishes what was interrupted', async () => {
  await saveThrough(async () => {
    await stack.end('SIGKILL');
    await stack.boot();
  });
});
