import assert from 'node:assert/strict';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { waitUntil } from '../shared/test/helpers/index.ts';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import { Stack } from './stack.ts';

let site: FixtureSite;
let stack: Stack;
before(async () => {
  site = await startFixtureSite();
  stack = await Stack.start({ EGRESS_ALLOW: site.allow });
});
after(async () => {
  await stack?.stop();
  await site?.close();
});

const objects = async () => {
  const entries = await readdir(join(stack.dataFolder, 'objects'), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};
async function runStorage(path: string): Promise<Record<string, number>> {
  const started = (await (await stack.request('POST', `/api/v2/admin/storage/${path}`, {})).json()) as { status_url: string };
  const run = await waitUntil(async () => {
    const found = (await (await stack.request('GET', started.status_url)).json()) as { status: string; counts?: Record<string, number> };
    return found.status === 'done' ? found : undefined;
  }, 'the run ends');
  return run.counts ?? {};
}

test('damage is found, told and mended by the next capture; what is deleted leaves nothing behind', async () => {
  const file = `${site.url}/file.pdf`;
  const task = await stack.save(file);
  assert.equal(task.status, 'success');
  const ask = async () => (await stack.artifact(task.item_id, 'original')).response.status;
  const [path] = (await objects()).filter((name) => !name.endsWith('.gz'));
  assert.ok(path);
  assert.equal(await ask(), 200);
  await writeFile(path, 'rubbish');

  assert.equal((await runStorage('verify'))['damaged'], 1);
  assert.equal(await ask(), 500);
  await stack.save(file, { force: true });
  assert.equal(await ask(), 200);
  assert.equal((await runStorage('verify'))['damaged'], 0);

  assert.equal((await stack.request('DELETE', `/api/v2/archives/${task.item_id}?purge=1`)).status, 204);
  await waitUntil(async () => (await objects()).length === 0, 'its objects are gone');
  assert.equal((await runStorage('gc'))['removed'], 0);
});

test('what storage workers are asked for by themselves is shown among the schedules', async () => {
  const names = ['clean-staging', 'collect-garbage', 'purge-deleted', 'verify-objects'];
  const runs = await waitUntil(async () => {
    const { schedules } = (await (await stack.request('GET', '/api/v2/admin/schedules')).json()) as {
      schedules: { name: string; last_run?: { outcome: string } }[];
    };
    const found = schedules.filter(({ name }) => names.includes(name));
    return found.every(({ last_run: run }) => run) ? found : undefined;
  }, 'each has run once');

  assert.deepEqual(
    runs.map(({ name, last_run: run }) => [name, run?.outcome]),
    names.map((name) => [name, 'done']),
  );
});
