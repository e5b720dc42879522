// Many URLs as one task, from the request to the end, with a coordinator that dies on the way.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { startFixtureSite } from './fixture-site/site.ts';
import { Stack } from './stack.ts';

const batchSchema = z.looseObject({
  status: z.string(),
  progress: z.number(),
  completeness: z.string().optional(),
  counts: z.object({
    total: z.number(),
    expanded: z.number(),
    pending: z.number(),
    processing: z.number(),
    succeeded: z.number(),
    failed: z.number(),
  }),
});
const itemsSchema = z.object({
  items: z.array(z.looseObject({ index: z.number(), status: z.string(), error: z.object({ code: z.string() }).optional() })),
});
const endMs = 90_000;

let site: Awaited<ReturnType<typeof startFixtureSite>>;
let stack: Stack;
before(async () => {
  site = await startFixtureSite();
  stack = await Stack.start({ EGRESS_ALLOW: site.allow });
});
after(async () => {
  await stack?.stop();
  await site.close();
});

test('a batch ends with every capture counted once, though its coordinator is killed; its progress never goes back', async () => {
  const paths = ['/article', '/status/404', '/article?page=2', '/article#top', '/article?page=3'];
  const response = await stack.request('POST', '/api/v2/archive/batch', {
    items: paths.map((path) => ({ url: `${site.url}${path}` })),
    archivers: ['readability'],
  });
  const accepted = z
    .object({ task_id: z.string(), accepted: z.number(), rejected: z.array(z.looseObject({ index: z.number(), code: z.string() })) })
    .parse(await response.json());
  stack.kill('coordinator');

  const seen: number[] = [];
  const deadline = Date.now() + endMs;
  let task: z.infer<typeof batchSchema> | undefined;
  do {
    await sleep(100);
    const answer = await stack.request('GET', `/api/v2/tasks/${accepted.task_id}`);
    task = batchSchema.parse(await answer.json());
    seen.push(task.progress);
  } while (!['success', 'failed'].includes(task.status) && Date.now() < deadline);
  const list = await stack.request('GET', `/api/v2/tasks/${accepted.task_id}/items`);
  const { items } = itemsSchema.parse(await list.json());

  assert.deepEqual(
    [response.status, accepted.accepted, accepted.rejected.map(({ index, code }) => [index, code])],
    [202, 4, [[3, 'duplicate_in_batch']]],
  );
  assert.deepEqual([task.status, task.completeness], ['success', 'some_failed'], stack.output.slice(-3_000));
  assert.deepEqual(task.counts, { total: 4, expanded: 4, pending: 0, processing: 0, succeeded: 3, failed: 1 });
  assert.deepEqual(
    seen,
    seen.toSorted((a, b) => a - b),
  );
  assert.deepEqual(
    items.map(({ index, status, error }) => [index, status, error?.code]),
    [
      [0, 'success', undefined],
      [1, 'failed', 'not_found'],
      [2, 'success', undefined],
      [4, 'success', undefined],
    ],
  );
});
