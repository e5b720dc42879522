import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { openQueue, startWorker, upkeepQueue } from '@htbase/shared/queue';
import { upkeepSchemas } from '@htbase/shared/models';
import { quietLog, sha256Hex, waitUntil } from '@htbase/shared/testing';
import { uuidv7 } from '@htbase/shared/utils';
import { createTestApp, keepPage } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp();
});
after(() => own.close());

let pages = 0;
async function keep(text: string): Promise<{ itemId: string; captureId: string }> {
  return keepPage(own, `https://example.com/${(pages += 1)}`, [{ archiver: 'pdf', mediaType: 'application/pdf', text }]);
}
const get = (path: string) => own.app.inject(`/api/v2/${path}`);
const send = (method: 'POST' | 'DELETE', path: string, payload?: object) =>
  own.app.inject({ method, url: `/api/v2/${path}`, ...(payload && { payload }) });
const noteFault = (text: string, fault: string | null, state = 'present') =>
  own.db.execute(sql`update blobs set fault = ${fault}, state = ${state} where sha256 = ${Buffer.from(sha256Hex(text), 'hex')}`);

test('what is known to be damaged or missing is not sent, and neither is what turns out to be', async () => {
  const { itemId } = await keep('was fine once');
  const ask = async () => {
    const answer = await get(`archives/${itemId}/pdf`);
    return [answer.statusCode, answer.headers['content-type']?.includes('problem') ? answer.json().code : answer.body];
  };

  assert.deepEqual(await ask(), [200, 'was fine once']);
  await noteFault('was fine once', 'damaged');
  assert.deepEqual(await ask(), [500, 'object_damaged']);
  await noteFault('was fine once', 'missing');
  assert.deepEqual(await ask(), [410, 'object_missing']);
  await noteFault('was fine once', null, 'writing'); // it is being mended
  assert.deepEqual(await ask(), [410, 'object_missing']);
  await noteFault('was fine once', null);
  await own.objectStore.remove(sha256Hex('was fine once'));
  assert.deepEqual(await ask(), [410, 'object_missing']);
});

test('what is deleted is due after PURGE_AFTER; with purge=1 at once, and a storage worker is told', async () => {
  const [later, now, capture] = [await keep('later'), await keep('now'), await keep('one version')];
  const queue = openQueue(own.redis, own.prefix, upkeepQueue);
  const hours = async (table: 'items' | 'captures') => {
    const { rows } = await own.db.execute<{ hours: number }>(sql`
      select extract(epoch from purge_at - deleted_at)::float8 / 3600 as hours from ${sql.identifier(table)} where deleted_at is not null order by 1`);
    return rows.map((row) => row.hours);
  };

  assert.equal((await send('DELETE', `archives/${later.itemId}`)).statusCode, 204);
  assert.equal(await queue.getWaitingCount(), 0);
  assert.equal((await send('DELETE', `archives/${now.itemId}?purge=1`)).statusCode, 204);
  await waitUntil(async () => (await queue.getWaitingCount()) === 1, 'the purge stands on its queue');
  assert.equal((await send('DELETE', `archives/${capture.itemId}/captures/${capture.captureId}?purge=true`)).statusCode, 204);
  await waitUntil(async () => (await queue.getWaitingCount()) === 2, 'the other too');

  assert.deepEqual(await hours('items'), [0, 24]);
  assert.deepEqual(await hours('captures'), [0]);
  assert.equal((await send('DELETE', `archives/${later.itemId}?purge=maybe`)).statusCode, 400);
  await queue.obliterate();
  await queue.close();
});

test('looking after the store is asked for, and its report is told once it is there', async () => {
  const verify = await send('POST', 'admin/storage/verify', { sample: 10 });
  const gc = await send('POST', 'admin/storage/gc', { dry_run: true });
  const [verifyId, gcId]: string[] = [verify.json().run_id, gc.json().run_id];
  const waiting = (await get(`admin/storage/runs/${verifyId}`)).json();
  const asked: unknown[] = [];
  const finding = { sha256: 'ab'.repeat(32), kind: 'object_damaged' };
  const worker = startWorker(
    {
      queue: upkeepQueue,
      concurrency: 1,
      jobs: {
        'verify-objects': {
          name: 'verify',
          schema: upkeepSchemas['verify-objects'],
          handle: async (job) => ({ status: 'done', counts: { checked: asked.push(job) }, findings: [finding] }),
        },
        'collect-garbage': {
          name: 'collect',
          schema: upkeepSchemas['collect-garbage'],
          handle: async (job) => {
            asked.push(job);
            return { status: 'done', counts: { removed: 0 }, findings: [] };
          },
        },
      },
    },
    { redis: own.redis, prefix: own.prefix, log: quietLog(), metrics: { observe: () => {} }, drainMs: 1_000 },
  );
  const ended = (id: string | undefined) =>
    waitUntil(async () => {
      const run = (await get(`admin/storage/runs/${id}`)).json();
      return run.status === 'done' && run;
    }, 'the run ends');
  const [verified, collected] = [await ended(verifyId), await ended(gcId)];
  await worker.close();

  assert.deepEqual([verify.statusCode, gc.statusCode, waiting.status, waiting.job], [202, 202, 'waiting', 'verify-objects']);
  assert.equal(verify.json().status_url, `/api/v2/admin/storage/runs/${verifyId}`);
  assert.deepEqual(asked, [
    { v: 1, sample: 10 },
    { v: 1, isDryRun: true, isCautious: false },
  ]);
  assert.deepEqual([verified.counts, verified.findings], [{ checked: 1 }, [finding]]);
  assert.deepEqual([collected.counts, collected.findings], [{ removed: 0 }, []]);
  for (const id of [uuidv7(), 'meta', '%00']) {
    assert.equal((await get(`admin/storage/runs/${id}`)).json().code, 'run_not_found', id);
  }
  assert.equal((await send('POST', 'admin/storage/verify', { sample: 0 })).statusCode, 400);
});
