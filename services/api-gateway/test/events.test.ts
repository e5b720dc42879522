import assert from 'node:assert/strict';
import { once } from 'node:events';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { acceptCapture, defaultOwnerId, deleteCapture, settleCapture } from '@htbase/shared/db';
import type { AcceptedCapture } from '@htbase/shared/db';
import { createLiveStatus, createTaskEvents } from '@htbase/shared/status';
import type { LiveUpdate } from '@htbase/shared/status';
import { buildRequest, startOwnRedis, waitUntil } from '@htbase/shared/testing';
import { uuidv7 } from '@htbase/shared/utils';
import { createTestApp, keepPage } from './test-app.ts';
import type { TestApp } from './test-app.ts';

interface ServerEvent {
  event: string;
  id: string | undefined;
  data: {
    task_id: string;
    status: string;
    archiver: string;
    stage: string;
    reason?: string;
    subtasks: Record<string, { stage: string; reason?: string }>;
  };
}

/** What a client of the stream receives. */
interface Follower {
  response: IncomingMessage;
  events: ServerEvent[];
  isOver: boolean;
  comments: number;
  /** Waits until this many events have come. */
  receive(count: number): Promise<ServerEvent[]>;
  leave(): void;
}

let own: TestApp;
let url: string;
before(async () => {
  own = await createTestApp({ hasOwnRedis: true });
  url = await listen(own);
});
after(() => own.close());

async function listen({ app }: TestApp): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
}

async function follow(taskId: string, lastEventId?: string, base = url): Promise<Follower> {
  const headers = lastEventId === undefined ? {} : { 'last-event-id': lastEventId };
  const request = get(`${base}/api/v2/tasks/${taskId}/events`, { headers, agent: false });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  const follower: Follower = {
    response,
    events: [],
    isOver: false,
    comments: 0,
    async receive(count) {
      await waitUntil(() => follower.events.length >= count, `${count} events of ${taskId}`);
      return follower.events;
    },
    leave: () => request.destroy(),
  };
  let text = '';
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => {
    const blocks = (text + chunk).split('\n\n');
    text = blocks.pop() ?? '';
    follower.comments += blocks.filter((block) => block === ':').length;
    follower.events.push(...blocks.flatMap(parseBlock));
  });
  response.on('error', () => {});
  response.on('close', () => (follower.isOver = true));
  return follower;
}

function parseBlock(block: string): ServerEvent[] {
  const fields = Object.fromEntries(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
  return fields['event'] === undefined ? [] : [{ event: fields['event'], id: fields['id'], data: JSON.parse(fields['data'] ?? '') }];
}

let pages = 0;
async function accept(app = own, ownerId = defaultOwnerId): Promise<AcceptedCapture> {
  pages += 1;
  const accepted = await acceptCapture(app.db, buildRequest({ url: `https://example.com/${pages}`, ownerId }));
  assert.ok(accepted);
  return accepted;
}

const countStreams = async ({ app }: TestApp) => /^event_streams_open\{.*\} (\d+)$/m.exec((await app.inject('/metrics')).body)?.[1];
const update = (taskId: string, change: Partial<LiveUpdate>) =>
  own.liveStatus.update({ taskId, archiver: 'pdf', generation: 1, status: 'processing', attempts: 1, ...change });
const announce = (taskId: string) => createTaskEvents(own.redis, own.prefix).announce(taskId);
const read = async (taskId: string) => (await own.app.inject(`/api/v2/tasks/${taskId}`)).json();

test('a stream begins with the task as GET shows it, tells each change and ends with the final task', async () => {
  const { taskId, captureId } = await accept();
  const task = await read(taskId);

  const follower = await follow(taskId);
  const [snapshot] = await follower.receive(1);
  await update(taskId, { stage: 'visiting' });
  await update(taskId, { stage: 'staged' });
  await follower.receive(3);
  await settleCapture(own.db, captureId, 1, 'worker_lost');
  await announce(taskId);
  await waitUntil(() => follower.isOver, 'the stream ends');

  assert.deepEqual(
    follower.events.map(({ event }) => event),
    ['snapshot', 'subtask', 'subtask', 'end'],
  );
  assert.deepEqual(snapshot?.data, task);
  assert.deepEqual(
    follower.events.slice(1, 3).map(({ data }) => [data.archiver, data.stage]),
    [
      ['pdf', 'visiting'],
      ['pdf', 'staged'],
    ],
  );
  assert.deepEqual(follower.events.at(-1)?.data, await read(taskId));
  assert.equal(follower.events.at(-1)?.data.status, 'failed');
  assert.match(String(follower.response.headers['content-type']), /^text\/event-stream/);
  assert.equal(follower.response.headers['x-accel-buffering'], 'no');
});

test('Last-Event-ID goes on after that event; one that is not known begins with a snapshot', async () => {
  const { taskId } = await accept();
  const first = await follow(taskId);
  await first.receive(1);
  await update(taskId, { stage: 'visiting' });
  await update(taskId, { stage: 'making' });
  const [, visiting, making] = await first.receive(3);
  first.leave();
  await update(taskId, { stage: 'staged' });

  const resumed = await follow(taskId, visiting?.id);
  const unknown = await follow(taskId, '12345-6');
  const nonsense = await follow(taskId, 'nonsense');
  await Promise.all([resumed.receive(2), unknown.receive(1), nonsense.receive(1)]);

  assert.deepEqual(
    resumed.events.map(({ data }) => data.stage),
    ['making', 'staged'],
  );
  assert.equal(resumed.events[0]?.id, making?.id);
  assert.equal(unknown.events[0]?.event, 'snapshot');
  assert.equal(unknown.events[0]?.id, resumed.events[1]?.id);
  assert.equal(nonsense.events[0]?.event, 'snapshot');
  [resumed, unknown, nonsense].forEach((follower) => follower.leave());
});

test('of a task that is final there is a snapshot and the end', async () => {
  const { taskId } = await keepPage(own, 'https://example.com/ended', [{ archiver: 'pdf', mediaType: 'application/pdf', text: 'a pdf' }]);

  const follower = await follow(taskId);
  await waitUntil(() => follower.isOver, 'the stream ends');

  assert.deepEqual(
    follower.events.map(({ event, data }) => [event, data.status]),
    [
      ['snapshot', 'success'],
      ['end', 'success'],
    ],
  );
});

test('a task that ends without a word to Redis ends its stream all the same', async () => {
  const { taskId, captureId } = await accept();
  const follower = await follow(taskId);
  await follower.receive(1);

  await settleCapture(own.db, captureId, 1, 'worker_lost');

  await waitUntil(() => follower.isOver, 'the stream ends');
  assert.equal(follower.events.at(-1)?.event, 'end');
});

test("a task that is not there and another owner's are 404 before anything is streamed", async () => {
  const stranger = uuidv7();
  await own.db.execute(sql`insert into owners (id, name) values (${stranger}, 'stranger')`);
  const { taskId } = await accept(own, stranger);

  for (const id of [taskId, uuidv7(), 'nonsense']) {
    const answer = await own.app.inject(`/api/v2/tasks/${id}/events`);
    assert.deepEqual([answer.statusCode, answer.json().code], [404, 'task_not_found']);
  }
});

test('hundreds of streams need no connection to Redis of their own, and each gets only its own events', async () => {
  const count = 300;
  const countConnections = async () =>
    String(await own.redis.client('LIST'))
      .trim()
      .split('\n').length;
  const tasks = await Promise.all(Array.from({ length: count }, () => accept()));
  const one = await follow(tasks[0]?.taskId ?? '');
  await one.receive(1);
  const before = await countConnections();

  const followers = await Promise.all(tasks.map(({ taskId }) => follow(taskId)));
  await Promise.all(followers.map((follower) => follower.receive(1)));
  const during = await countConnections();
  await Promise.all(tasks.map(({ taskId }) => update(taskId, { stage: 'visiting' })));
  await Promise.all(followers.map((follower) => follower.receive(2)));
  await Promise.all(tasks.map(({ captureId }) => settleCapture(own.db, captureId, 1, 'worker_lost')));
  await Promise.all(tasks.map(({ taskId }) => announce(taskId)));
  await waitUntil(() => followers.every((follower) => follower.isOver), 'all streams end');

  assert.equal(during, before);
  followers.forEach(({ events }, index) => {
    assert.deepEqual(
      events.map(({ event }) => event),
      ['snapshot', 'subtask', 'end'],
    );
    assert.equal(events.at(-1)?.data.task_id, tasks[index]?.taskId);
  });
});

test('a client that does not read gets how things are once it does, not all that happened', async () => {
  const { taskId } = await accept();
  const follower = await follow(taskId);
  await follower.receive(1);
  follower.response.pause();
  const changes = 4_000;
  const filler = 'x'.repeat(5_000);

  for (let change = 1; change <= changes; change += 1) {
    await update(taskId, { stage: 'making', reason: `${change} ${filler}` });
  }
  follower.response.resume();

  const latest = () => follower.events.findLast(({ event }) => event === 'snapshot')?.data.subtasks['pdf']?.reason ?? '';
  await waitUntil(() => latest().startsWith(`${changes} `), 'a snapshot of the last change');
  assert.ok(follower.events.filter(({ event }) => event === 'subtask').length < changes);
  follower.leave();
});

test('what was missed while the connection to Redis was lost comes when it is back', async () => {
  const { taskId } = await accept();
  const follower = await follow(taskId);
  await follower.receive(1);
  await update(taskId, { stage: 'visiting' });
  await follower.receive(2);

  await own.redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
  await update(taskId, { stage: 'making' });
  await update(taskId, { stage: 'staged' });

  await waitUntil(() => follower.events.at(-1)?.data.stage === 'staged', 'the last event');
  assert.deepEqual(
    follower.events.slice(1).map(({ data }) => data.stage),
    ['visiting', 'making', 'staged'],
  );
  follower.leave();
});

test('without Redis the rows are looked at', async () => {
  const alone = await createTestApp({ isRedisGone: true });
  const base = await listen(alone);
  try {
    const { taskId, captureId } = await accept(alone);
    const follower = await follow(taskId, undefined, base);
    await follower.receive(1);

    await alone.db.execute(sql`update artifacts set status = 'skipped', reason = 'no need' where capture_id = ${captureId} and archiver = 'pdf'`);
    await follower.receive(2);
    await settleCapture(alone.db, captureId, 1, 'worker_lost');
    await waitUntil(() => follower.isOver, 'the stream ends');

    assert.deepEqual(
      follower.events.map(({ event }) => event),
      ['snapshot', 'snapshot', 'end'],
    );
    assert.equal(follower.events[1]?.data.subtasks['pdf']?.reason, 'no need');
  } finally {
    await alone.close();
  }
});

test('when Redis goes the rows are looked at, and when it is back events come again', async () => {
  const behind = await startOwnRedis();
  const gate = await openGate(behind.url);
  const alone = await createTestApp({ redisUrl: gate.url });
  const base = await listen(alone);
  const change = (stage: 'visiting' | 'making' | 'staged') =>
    createLiveStatus(behind.redis, alone.prefix).update({ taskId, archiver: 'pdf', generation: 1, status: 'processing', attempts: 1, stage });
  const { taskId, captureId } = await accept(alone);
  try {
    const follower = await follow(taskId, undefined, base);
    await follower.receive(1);
    await change('visiting');
    await follower.receive(2);

    gate.shut();
    await alone.db.execute(
      sql`update artifacts set status = 'skipped', reason = 'no need' where capture_id = ${captureId} and archiver = 'singlefile'`,
    );
    await waitUntil(() => follower.events.at(-1)?.data.subtasks?.['singlefile']?.reason === 'no need', 'what the rows say');
    await change('making');
    await gate.reopen();
    await waitUntil(() => follower.events.at(-1)?.data.subtasks?.['pdf']?.stage === 'making', 'what happened meanwhile');
    await change('staged');
    await waitUntil(() => follower.events.at(-1)?.data.stage === 'staged', 'events again');
    follower.leave();
  } finally {
    await alone.close();
    gate.shut();
    await behind.close();
  }
});

/** A way to Redis that can be shut. */
async function openGate(socketPath: string): Promise<{ url: string; shut(): void; reopen(): Promise<void> }> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(socketPath);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => [client, upstream].forEach((either) => either.destroy()));
    }
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `redis://127.0.0.1:${port}`,
    shut() {
      server.close();
      open.forEach((socket) => socket.destroy());
    },
    reopen: () => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve)),
  };
}

test("a batch's counts are sent now and then, however often they change, and at its end", async () => {
  const [taskId, batchId] = [uuidv7(), uuidv7()];
  await own.db.execute(sql`insert into batches (id, owner_id, request, total, open) values (${batchId}, ${defaultOwnerId}, '{}', 60, 60)`);
  await own.db.execute(sql`insert into tasks (id, owner_id, type, batch_id) values (${taskId}, ${defaultOwnerId}, 'batch', ${batchId})`);
  const follower = await follow(taskId);
  await follower.receive(1);

  for (let done = 1; done <= 60; done += 1) {
    await own.db.execute(sql`update batches set open = open - 1, succeeded = succeeded + 1 where id = ${batchId}`);
  }
  await follower.receive(2);
  await own.db.execute(sql`update tasks set status = 'success', completed_at = now() where id = ${taskId}`);
  await waitUntil(() => follower.isOver, 'the stream ends');

  assert.equal(follower.events.at(-1)?.event, 'end');
  assert.ok(follower.events.length < 30, `${follower.events.length} events for 60 changes`);
});

test('clients that leave, however early, leave nothing behind', async () => {
  const { taskId } = await accept();

  await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const request = get(`${url}/api/v2/tasks/${taskId}/events`, { agent: false });
      request.on('error', () => {});
      await once(request, index % 2 === 0 ? 'socket' : 'response').catch(() => {});
      await sleep(index % 10);
      request.destroy();
    }),
  );

  await waitUntil(async () => (await countStreams(own)) === '0', 'no stream is open');
});

test('a stream is kept alive by comments, and cut when its client takes nothing', async () => {
  const hasty = await createTestApp({ heartbeatMs: 50 });
  const base = await listen(hasty);
  try {
    const { taskId } = await accept(hasty);
    const follower = await follow(taskId, undefined, base);
    await waitUntil(() => follower.comments > 3, 'comments');
    assert.equal(await countStreams(hasty), '1');

    follower.response.pause();
    const filler = 'x'.repeat(50_000);
    await waitUntil(async () => {
      await hasty.liveStatus.update({ taskId, archiver: 'pdf', generation: 1, status: 'processing', attempts: 1, stage: 'making', reason: filler });
      return (await countStreams(hasty)) === '0';
    }, 'the stream is cut');
    follower.leave();
  } finally {
    await hasty.close();
  }
});

test('a stream ends when what it follows is removed, told or untold', async () => {
  const [told, untold] = [await accept(), await accept()];
  const followers = [await follow(told.taskId), await follow(untold.taskId)];
  await Promise.all(followers.map((follower) => follower.receive(1)));

  assert.equal((await own.app.inject({ method: 'DELETE', url: `/api/v2/archives/${told.itemId}` })).statusCode, 204);
  await deleteCapture(own.db, defaultOwnerId, untold.itemId, untold.captureId, 24);

  await waitUntil(() => followers.every(({ isOver }) => isOver), 'the streams end');
  assert.deepEqual(
    followers.map(({ events }) => events.map(({ event }) => event)),
    [['snapshot'], ['snapshot']],
  );
});

test('streams end when the gateway stops', async () => {
  const stopping = await createTestApp();
  const base = await listen(stopping);
  const { taskId } = await accept(stopping);
  const follower = await follow(taskId, undefined, base);
  await follower.receive(1);

  await stopping.close();

  await waitUntil(() => follower.isOver, 'the stream ends');
  assert.deepEqual(
    follower.events.map(({ event }) => event),
    ['snapshot'],
  );
});
