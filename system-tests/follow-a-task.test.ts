import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { Webhook } from 'standardwebhooks';
import { waitUntil } from '@htbase/shared/testing';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import { Stack } from './stack.ts';

const run = promisify(execFile);

let site: FixtureSite;
let receiver: Server;
let receiverHost: string;
let stack: Stack;
const received: { headers: IncomingHttpHeaders; body: string }[] = [];

before(async () => {
  site = await startFixtureSite();
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  receiverHost = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  stack = await Stack.start({ EGRESS_ALLOW: `${site.allow},${receiverHost}` });
});
after(async () => {
  await stack?.stop();
  receiver.closeAllConnections();
  receiver.close();
  await site?.close();
});

test('who follows a task sees it go through its stages to its end, and webhooks tell the same', async () => {
  const created = (await (await stack.request('POST', '/api/v2/webhooks', { url: `http://${receiverHost}/` })).json()) as { secret: string };
  const { task_id: taskId, capture_id: captureId } = await stack.archive({
    url: `${site.url}/article`,
    archivers: ['readability', 'screenshot'],
    options: { extra_wait_ms: 5_000 }, // the command is there before the visit is over, also on a busy machine
  });

  const { stdout } = await run(process.execPath, ['cli/src/main.ts', 'watch', taskId, '--json'], { env: { ...process.env, HTBASE_URL: stack.url } });
  await waitUntil(() => received.length > 0, 'the webhook');

  const seen = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { status: string; progress: number; subtasks: Record<string, { stage: string }> });
  const stages = new Set(seen.map(({ subtasks }) => subtasks['screenshot']?.stage));
  assert.equal(seen.at(-1)?.status, 'success');
  assert.ok(stages.has('making') || stages.has('staged'), `stages seen: ${[...stages].join(', ')}`);
  const message = received[0]!;
  const payload = new Webhook(created.secret).verify(message.body, message.headers as Record<string, string>) as {
    type: string;
    data: { capture_id: string };
  };
  assert.deepEqual([payload.type, payload.data.capture_id], ['capture.completed', captureId]);
});
