// A task is stopped while a real browser works on it, and while it waits for its turn.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { waitUntil } from '@htbase/shared/testing';
import { Stack } from './stack.ts';

let stack: Stack;
let site: string;
/** Documents that were asked for, and those whose connection the other side closed. */
const asked: string[] = [];
const left: string[] = [];

/** Pages under `/endless` are never answered to the end: whoever leaves them does so by itself. */
const server = createServer((request, response) => {
  const path = request.url ?? '/';
  asked.push(path);
  response.writeHead(200, { 'content-type': 'text/html' });
  response.write(
    '<!doctype html><title>A page</title><link rel="icon" href="data:,"><h1>A page</h1><p>With enough words on it to be worth keeping.</p>',
  );
  if (path.startsWith('/endless')) {
    response.on('close', () => void left.push(path));
  } else {
    response.end();
  }
});
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  site = `http://127.0.0.1:${port}`;
  stack = await Stack.start({ EGRESS_ALLOW: `127.0.0.1:${port}`, HOST_CONCURRENCY: '1', WORKER_CONCURRENCY: '2' });
});
after(async () => {
  await stack?.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const cancel = (taskId: string) => stack.request('POST', `/api/v2/tasks/${taskId}/cancel`);

test('a cancelled visit stops in the middle of its page, or when its item is removed, gives its host back, and one that waits never begins', async () => {
  const running = await stack.archive({ url: `${site}/endless/running` });
  await waitUntil(() => asked.includes('/endless/running'), 'the browser is on the page');
  const waiting = await stack.archive({ url: `${site}/endless/waiting` });
  await waitUntil(async () => (await stack.task(waiting.task_id)).waiting?.reason === 'host_limit', 'the second one waits for its turn');

  assert.equal((await cancel(waiting.task_id)).status, 200);
  const isLeftBefore = left.includes('/endless/running');
  const answer = await cancel(running.task_id);
  await waitUntil(() => left.includes('/endless/running'), 'the browser leaves the page that never ends');
  const removed = await stack.archive({ url: `${site}/endless/removed` });
  await waitUntil(() => asked.includes('/endless/removed'), 'the browser is on the next page');
  const removal = await stack.request('DELETE', `/api/v2/archives/${removed.item_id}`);
  await waitUntil(() => left.includes('/endless/removed'), 'the browser leaves a page whose item is removed');
  const next = await stack.save(`${site}/next`, { archivers: ['readability'] });

  assert.equal(isLeftBefore, false);
  assert.equal(answer.status, 200);
  for (const { task_id: taskId } of [running, waiting]) {
    const task = await stack.task(taskId);
    assert.deepEqual([task.status, task.error?.code], ['failed', 'cancelled']);
  }
  assert.equal(removal.status, 204);
  assert.equal((await stack.request('GET', `/api/v2/tasks/${removed.task_id}`)).status, 404);
  assert.equal(next.status, 'success');
  assert.deepEqual(
    asked.filter((path) => path.startsWith('/endless')),
    ['/endless/running', '/endless/removed'],
  );
});
