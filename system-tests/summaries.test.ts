// What is saved gets a summary, through the whole of the running system.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { waitUntil } from '@htbase/shared/testing';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import { Stack } from './stack.ts';

let site: FixtureSite;
let stack: Stack;
/** What webhooks brought. */
const events: { type: string; data: Record<string, unknown> }[] = [];
const receiver = createServer(async (request, response) => {
  events.push(JSON.parse(Buffer.concat(await request.toArray()).toString()) as (typeof events)[number]);
  response.writeHead(204).end();
});

before(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  site = await startFixtureSite();
  stack = await Stack.start({ EGRESS_ALLOW: `${site.allow},${receiverHost()}` });
});
after(async () => {
  await stack?.stop();
  await site?.close();
  receiver.closeAllConnections();
  receiver.close();
});

const receiverHost = () => `127.0.0.1:${(receiver.address() as AddressInfo).port}`;

async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await stack.request(method, `/api/v2${path}`, body);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test('a saved page has a summary without being asked for one, its task names that, and a webhook tells of it', async () => {
  const { task_id: taskId, item_id: itemId } = await stack.archive({
    url: `${site.url}/article`,
    archivers: ['readability'],
    webhook_url: `http://${receiverHost()}/hook`,
  });
  await stack.waitForTask(taskId);
  const task = await ask('GET', `/tasks/${taskId}`);
  const summaryTaskId = String(task.body['summary_task_id']);
  const summaryTask = await stack.waitForTask(summaryTaskId);
  const { status, body: summary } = await ask('GET', `/summaries/${itemId}`);
  const item = await ask('GET', `/archives/${itemId}`);
  const told = await waitUntil(() => events.find(({ type }) => type === 'summary.completed'), 'the webhook tells of the summary');

  assert.deepEqual([summaryTask.status, summaryTask['type'], summaryTask.progress], ['success', 'summary', 1]);
  assert.equal(status, 200);
  assert.deepEqual([summary['provider'], summary['grounded'], summary['item_id']], ['extractive', 1, itemId]);
  assert.ok(String(summary['lede']).length > 20, JSON.stringify(summary));
  assert.deepEqual(item.body['summary'], summary);
  assert.deepEqual([told.data['task_id'], told.data['status'], told.data['item_id']], [summaryTaskId, 'success', itemId]);
  assert.equal((told.data['summary'] as { lede: string }).lede, summary['lede']);
});
