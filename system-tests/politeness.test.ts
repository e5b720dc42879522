// Hosts are treated with care: how many visits at a time, when they ask to come later, and by what name we go.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, test } from 'node:test';
import { waitUntil } from '@htbase/shared/testing';
import { Stack } from './stack.ts';
import type { Task } from './stack.ts';

/** One server under two names, which are two hosts to us. */
let hosts: { first: string; second: string };
let stack: Stack;
let seen: { host: string; path: string; userAgent: string; time: number }[] = [];
let gate = Promise.withResolvers<void>();
let refusals = 0;

const name = 'ExampleArchive/1.0 (+https://archive.example/about)';
const text = '<p>This page has enough words on it to count as a page that somebody may want to keep.</p>';

const server = createServer((request, response) => void answer(request, response));
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  hosts = { first: `http://127.0.0.1:${port}`, second: `http://localhost:${port}` };
  stack = await Stack.start({
    EGRESS_ALLOW: `127.0.0.1:${port},localhost:${port}`,
    HOST_CONCURRENCY: '1',
    WORKER_CONCURRENCY: '3',
    USER_AGENT: name,
  });
});
after(async () => {
  gate.resolve();
  await stack?.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  seen = [];
  gate = Promise.withResolvers();
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host = '', 'user-agent': userAgent = '' } = request.headers;
  const path = request.url ?? '/';
  seen.push({ host, path, userAgent, time: performance.now() });
  const send = (type: string, body: string, status = 200, headers = {}) => response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  const page = (title: string, more = '') => `<!doctype html><title>${title}</title><link rel="icon" href="data:,"><h1>${title}</h1>${text}${more}`;
  if (path.startsWith('/gated/')) {
    await gate.promise;
    send('text/html', page('Gated', `<link rel="stylesheet" href="/style.css?of=${path}">`));
  } else if (path === '/always-busy' || (path === '/busy' && (refusals += 1) === 1)) {
    // monolith alone asks for what isn't to be played before someone says so
    const audio = `<audio src="/of${path}.mp3" preload="none"></audio>`;
    send('text/html', page('Too many requests', audio), 429, { 'retry-after': path === '/busy' ? '2' : '1' });
  } else if (path === '/everything') {
    send('text/html', everything());
  } else if (path.endsWith('.js')) {
    send('text/javascript', path === '/worker.js' ? "fetch('/from-worker'); postMessage('done')" : '');
  } else if (path.includes('.css')) {
    send('text/css', 'p { color: green }');
  } else {
    send('text/html', page('A page'));
  }
}

const save = (url: string, more = {}) => stack.archive({ url, archivers: ['singlefile'], ...more });
const pathsOf = (host: string) => seen.filter((request) => request.host === new URL(host).host).map(({ path }) => path);

/** A page that asks for more in every way it can. */
function everything(): string {
  return `<!doctype html><title>Everything</title><link rel="icon" href="/icon.png"><link rel="stylesheet" href="/style.css"><link rel="alternate stylesheet" title="x" href="/alternate.css">
  <link rel="prefetch" href="/prefetched"><link rel="manifest" href="/manifest.json"><script src="/script.js"></script><h1>Everything</h1>${text}<img src="/image.png" srcset="/image2.png 2x"><img src="/hidden.png" style="display:none" loading="lazy">
  <picture><source srcset="/wide.png" media="(min-width: 4000px)"><img src="/narrow.png"></picture><video src="/video.mp4" preload="none" poster="/poster.png"></video><audio src="/audio.mp3" preload="none"></audio><iframe src="/frame"></iframe><iframe src="${hosts.second}/other-frame"></iframe>
  <script>fetch('/fetched'); fetch('/keepalive', { keepalive: true }); navigator.sendBeacon('/beacon'); const request = new XMLHttpRequest(); request.open('GET', '/xhr'); request.send();
  new Worker('/worker.js'); new WebSocket('${hosts.first.replace('http', 'ws')}/socket');</script>`;
}

test('a host is visited once at a time and others are not held up; who waits says so and until when', async () => {
  const mine = await Promise.all([1, 2, 3, 4].map((n) => save(`${hosts.first}/gated/${n}`)));
  const waiting = await waitUntil(async () => {
    const tasks = await Promise.all(mine.map((accepted) => stack.task(accepted.task_id)));
    // there are four jobs and three workers: the last one may wait for a worker first
    const found = tasks.filter((task) => task.waiting?.reason === 'host_limit');
    return found.length === 3 ? found : undefined;
  }, 'three of four wait for their host');
  const other = await save(`${hosts.second}/page`);
  const otherTask = await stack.waitForTask(other.task_id);
  const seenByThen = pathsOf(hosts.first);
  gate.resolve();
  const tasks = await Promise.all(mine.map((accepted) => stack.waitForTask(accepted.task_id)));

  for (const { status, waiting: wait, subtasks } of waiting) {
    assert.deepEqual([status, wait?.queue, subtasks['singlefile']?.status], ['pending', 'archive', 'pending']);
    assert.equal(subtasks['singlefile']?.not_before, wait?.not_before);
    assert.match(subtasks['singlefile']?.reason ?? '', /127\.0\.0\.1/);
    assert.ok(!Number.isNaN(Date.parse(wait?.not_before ?? '')));
  }
  assert.equal(otherTask.status, 'success');
  assert.equal(seenByThen.length, 1, 'the others have not been there yet');
  assert.deepEqual(
    tasks.map((task) => [task.status, task.waiting]),
    mine.map(() => ['success', undefined]),
  );
  const numbers = pathsOf(hosts.first).map((path) => path.at(-1));
  assert.equal(numbers.filter((number, index) => number !== numbers[index - 1]).length, 4, `visits overlapped: ${numbers.join(' ')}`);
});

test('a host that asks to come later is asked again then, at no cost of an attempt, and progress never goes backwards', async () => {
  const { task_id: taskId } = await save(`${hosts.first}/busy`, { archivers: ['singlefile', 'monolith'] });
  const polled: Task[] = [];
  const task = await stack.waitForTask(taskId, 30_000, (each) => void polled.push(each));

  const wait = polled.find((each) => each.waiting?.reason === 'retry_after');
  assert.deepEqual([wait?.status, wait?.subtasks['singlefile']?.status], ['processing', 'retrying']);
  assert.deepEqual(
    [wait?.subtasks['singlefile']?.stage, pathsOf(hosts.first).includes('/of/busy.mp3')],
    ['visiting', false],
    'nothing was made of it',
  );
  assert.deepEqual([task.status, task.subtasks['singlefile']?.attempts], ['success', 1]);
  const [first, second, ...more] = seen.filter(({ path }) => path === '/busy');
  assert.ok(first && second && second.time - first.time >= 2_000);
  assert.deepEqual(more, []);
  polled.reduce((before, { progress }) => (assert.ok(progress >= before), progress), 0);
});

test('a host that never stops asking to come later is asked four times, and the capture ends as blocked with what it showed last', async () => {
  const { task_id: taskId } = await save(`${hosts.first}/always-busy`, { archivers: ['monolith'] });
  const task = await stack.waitForTask(taskId, 30_000);

  assert.deepEqual([task.status, task.error?.code, task.grade], ['failed', 'blocked', 'blocked']);
  const paths = pathsOf(hosts.first);
  assert.deepEqual(paths, ['/always-busy', '/always-busy', '/always-busy', '/always-busy', '/of/always-busy.mp3']);
  const { response, body } = await stack.artifact(task.item_id, 'monolith', `?capture=${task.capture_id}`);
  assert.ok(response.status === 200 && body.includes('Too many requests'));
});

test('every request of a visit bears the name that the operator, or the request itself, gives', async () => {
  for (const [options, expected] of [
    [{}, name],
    [{ user_agent: 'Someone/2.0' }, 'Someone/2.0'],
  ] as const) {
    seen = [];
    const { status } = await stack.save(`${hosts.first}/everything`, { archivers: ['singlefile', 'monolith', 'pdf'], options });

    assert.equal(status, 'success');
    assert.deepEqual(
      seen.filter(({ userAgent }) => userAgent !== expected),
      [],
    );
    // by the browser itself, by a frame of another host, by a worker, and by what an archiver asks for afterwards
    for (const path of ['/everything', '/style.css', '/fetched', '/beacon', '/socket', '/other-frame', '/from-worker', '/icon.png', '/audio.mp3']) {
      assert.ok(
        seen.some((request) => request.path === path),
        `${path} was asked for`,
      );
    }
  }
});
