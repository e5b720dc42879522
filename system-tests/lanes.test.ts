// `ARCHIVE_QUEUES`: one queue for each archiver, as the plan scales them, and a change of queues while captures are under way.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pageArchivers } from '@htbase/shared/models';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import { temporaryFolder } from './checks/temporary-folder.ts';
import { Stack } from './stack.ts';

let site: FixtureSite;
let data: Awaited<ReturnType<typeof temporaryFolder>>;
before(async () => {
  [site, data] = await Promise.all([startFixtureSite(), temporaryFolder('htb-lanes-')]);
});
after(async () => {
  await site?.close();
  await data?.remove();
});

const settings = { SWEEP_INTERVAL: '2', SWEEP_STALE_AFTER: '6', ARCHIVE_RETRY_DELAY: '1' };
const oneEach = pageArchivers.map((archiver) => `archive-${archiver}=${archiver}`).join(';');
const start = (env: Record<string, string>) => Stack.start({ EGRESS_ALLOW: site.allow, DATA_DIR: data.path, ...settings, ...env });

const stored = (subtasks: Record<string, { status: string; stage: string }>) =>
  Object.entries(subtasks)
    .map(([archiver, { status, stage }]) => `${archiver} ${status} ${stage}`)
    .toSorted();
const allStored = pageArchivers.map((archiver) => `${archiver} success stored`).toSorted();

test('with a queue for each archiver each makes its format from a visit of its own, and the capture ends once', async () => {
  const stack = await start({ ARCHIVE_QUEUES: oneEach });
  try {
    site.reset();
    const task = await stack.save(`${site.url}/article`);

    assert.equal(task.status, 'success', JSON.stringify(task));
    assert.equal(task.completeness, 'complete', JSON.stringify(task.subtasks));
    assert.deepEqual(stored(task.subtasks), allStored);
    assert.equal(site.counts()['/article'], pageArchivers.length);
    for (const archiver of pageArchivers) {
      const { response, body } = await stack.artifact(task.item_id, archiver);
      assert.deepEqual([response.status, body.length], [200, task.subtasks[archiver]?.result?.size_bytes], archiver);
    }
  } finally {
    await stack.end('SIGTERM');
  }
});

test('queues that are renamed while captures wait on them lose nothing: what was on the old ones is driven anew', async () => {
  const before = await start({ ARCHIVE_QUEUES: oneEach, WORKER_CONCURRENCY: '1' });
  const accepted = await Promise.all(['/article', '/app', '/frames'].map((path) => before.archive({ url: `${site.url}${path}`, force: true })));
  await before.end('SIGTERM'); // what has begun may end within its grace, the rest waits on queues that nobody will look at

  const stack = await start({});
  try {
    for (const { task_id: taskId } of accepted) {
      const task = await stack.waitForTask(taskId, 90_000);
      assert.equal(task.status, 'success', JSON.stringify(task));
      assert.deepEqual(stored(task.subtasks), allStored);
    }
  } finally {
    await stack.stop();
  }
});
