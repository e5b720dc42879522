// A batch is cancelled by coordinators that are killed in the middle of it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { acceptBatch, addEndpoint, cancelTask, defaultOwnerId, expandBatch, listBatchItems, markSeen } from '@htbase/shared/db';
import { createGenerations } from '@htbase/shared/queue';
import { createTestDatabase, startOwnRedis, waitUntil } from '@htbase/shared/testing';
import type { TestDatabase, TestRedis } from '@htbase/shared/testing';

let database: TestDatabase;
let own: TestRedis;
const coordinators: ChildProcess[] = [];
before(async () => {
  [database, own] = await Promise.all([createTestDatabase(process.env), startOwnRedis()]);
});
after(async () => {
  await Promise.all(coordinators.map(kill));
  await own.close();
  await database.close();
});

function startCoordinator(): ChildProcess {
  const coordinator = spawn(process.execPath, [fileURLToPath(new URL('../src/main.ts', import.meta.url))], {
    stdio: 'ignore',
    env: { REDIS_URL: own.url, REDIS_PREFIX: own.prefix, DATABASE_URL: database.url, SWEEP_INTERVAL: '1', LOG_LEVEL: 'error' },
  });
  coordinators.push(coordinator);
  return coordinator;
}

async function kill(coordinator: ChildProcess): Promise<void> {
  if (coordinator.exitCode === null && coordinator.signalCode === null) {
    const exit = once(coordinator, 'exit');
    coordinator.kill('SIGKILL');
    await exit;
  }
}

/** A batch of which some captures have been put on a queue, and the one at `running` is being visited. */
async function makeBatch(total: number, running: number): Promise<{ taskId: string; captureIds: string[] }> {
  const { db } = database;
  const entries = Array.from({ length: total }, (_, position) => ({ position, url: `https://host-${position}.example.com/` }));
  const request = { archivers: ['singlefile' as const, 'pdf' as const], options: {}, priority: 'bulk' as const, requestId: 'test' };
  const { taskId, batchId } = await acceptBatch(db, defaultOwnerId, request, entries);
  await expandBatch(db, batchId, 1, total);
  const items = await listBatchItems(db, defaultOwnerId, taskId, { after: -1, limit: total });
  const captureIds = items!.map(({ captureId }) => captureId!);
  await markSeen(db, [{ captureId: captureIds[running]!, generation: 1 }], true);
  return { taskId, captureIds };
}

test('a cancelled batch whose coordinator is killed in the middle, and whose queues are wiped, ends each capture once and tells every worker', async () => {
  const total = 1_100;
  await addEndpoint(database.db, defaultOwnerId, { url: 'https://hooks.invalid/', events: ['capture.failed', 'batch.completed'] });
  const { taskId, captureIds } = await makeBatch(total, total - 1);
  const generations = createGenerations(own.redis, own.prefix);
  const count = async (statement: string) => Number((await database.db.$client.query<{ count: string }>(statement)).rows[0]?.count);
  const countCancelled = () => count("select count(*) from captures where error_code = 'cancelled'");

  // whoever comes to this capture waits for it, in the middle of a chunk
  const holder = new Client({ connectionString: database.url });
  await holder.connect();
  await holder.query('begin');
  await holder.query(`select 1 from captures where id = (
    select capture_id from tasks where type = 'capture' order by status = 'processing' desc, id offset 600 limit 1) for update`);
  await cancelTask(database.db, defaultOwnerId, taskId);
  const first = startCoordinator();
  const isStuck = () =>
    count("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%from captures where captures.id%'");
  await waitUntil(async () => (await countCancelled()) === 500 && (await isStuck()) === 1, 'two chunks are done, and the third is under way');
  assert.equal(await generations.current(captureIds[total - 1]!), 2, 'the one that was under way is among the first');

  await kill(first);
  await own.redis.flushall();
  await holder.query('rollback');
  await holder.end();
  startCoordinator();
  await waitUntil(async () => (await count('select count(*) from batches where is_cancelling')) === 0, 'the next one does the rest');

  assert.equal(await count("select count(*) from captures where status = 'failed' and error_code = 'cancelled' and generation = 2"), total);
  assert.equal(await count("select count(*) from tasks where status = 'failed' and error_code = 'cancelled'"), total + 1);
  assert.equal(await count("select count(*) from artifacts where error_code = 'cancelled'"), 2 * total);
  assert.equal(await count("select count(distinct payload #>> '{data,task_id}') from webhook_deliveries where event = 'capture.failed'"), total);
  assert.deepEqual([await count('select count(*) from webhook_deliveries'), await count('select failed as count from batches')], [total + 1, total]);
  assert.deepEqual(new Set(await Promise.all(captureIds.map((id) => generations.current(id)))), new Set([2]), 'every worker can know');
});
