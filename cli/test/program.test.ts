import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { listen, runProgram } from './run-program.ts';

// The command against a server that answers as the API does; the system tests run it against the real one.
const id = '018f0000-0000-7000-8000-000000000000';
const followedId = '018f0000-0000-7000-8000-000000000001';
const queuedId = '018f0000-0000-7000-8000-000000000002';
const endedId = '018f0000-0000-7000-8000-000000000003';
let polls = 0;
const askedAfter: (string | undefined)[] = [];
const queries: URLSearchParams[] = [];
const received: { authorization: string | undefined; body: unknown }[] = [];

function answer(request: IncomingMessage, response: ServerResponse): void {
  const send = (status: number, body: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const path = request.url ?? '';
  if (path.endsWith('/cancel')) {
    if (path.includes(endedId)) {
      send(409, { code: 'task_ended', detail: 'The task has ended already.' });
      return;
    }
    const error = { code: 'cancelled', detail: 'The capture was cancelled.', hint: 'Hand the URL over again.' };
    const subtasks = { pdf: { status: 'failed', stage: 'queued', error }, screenshot: { status: 'skipped', stage: 'queued', reason: 'not asked' } };
    send(request.method === 'POST' ? 200 : 405, { task_id: id, status: 'failed', progress: 1, subtasks, error });
    return;
  }
  if (request.method === 'POST') {
    void readBody(request).then((text) => {
      received.push({ authorization: request.headers.authorization, body: JSON.parse(text) });
      if (text.includes('refuse')) {
        return send(400, { code: 'invalid_url', detail: 'This is not a URL.' });
      }
      return send(202, { task_id: id, item_id: 'item', capture_id: id, status: 'pending', status_url: `/api/v2/tasks/${id}` });
    });
    return;
  }
  if (path === `/api/v2/tasks/${followedId}/events`) {
    sendEvents(request, response);
    return;
  }
  if (path.endsWith(queuedId)) {
    const waiting = { queue: 'archive', reason: 'workers_busy', position: 3, estimate_seconds: 12 };
    send(200, { task_id: queuedId, status: 'pending', progress: 0, subtasks: {}, waiting });
    return;
  }
  if (path.startsWith('/api/v2/tasks/')) {
    polls += 1;
    const isDone = polls > 1;
    const result = { size_bytes: 12_345, media_type: 'application/pdf', url: '/api/v2/archives/item/pdf' };
    send(200, {
      task_id: id,
      status: isDone ? 'success' : 'processing',
      progress: isDone ? 1 : 0.4,
      item_id: 'item',
      url: 'https://example.com/',
      grade: 'ok',
      subtasks: { pdf: isDone ? { status: 'success', stage: 'stored', result } : { status: 'processing', stage: 'staged' } },
    });
    return;
  }
  if (path.startsWith('/api/v2/archives?')) {
    const query = new URL(path, 'http://localhost').searchParams;
    queries.push(query);
    const isFirst = !query.has('cursor');
    const kept = { item_id: isFirst ? 'first' : 'second', url: 'https://example.com/', title: 'A \u001B[2Jpage', tags: ['red'], capture_count: 2 };
    const match = query.has('q') && { match: { title: [{ text: 'A page', mark: true }], snippet: [{ text: 'some words', mark: false }] } };
    const items = query.get('q') === 'nothing' ? [] : [{ ...kept, latest: { status: 'success', grade: 'partial' }, ...match }];
    send(200, { items, next_cursor: isFirst && items.length > 0 ? 'more' : null });
    return;
  }
  if (path.startsWith('/api/v2/archives/item/pdf')) {
    response.writeHead(200, { 'content-disposition': 'inline; filename="item-pdf.pdf"' }).end('PDF bytes');
    return;
  }
  if (path.startsWith('/api/v2/archives/cut/pdf')) {
    response.writeHead(200, { 'content-length': '1000' }).write('half');
    setTimeout(() => response.destroy(), 20);
    return;
  }
  send(404, { code: 'item_not_found', detail: 'There is no item "other".' });
}

/** Cuts the connection in the middle; the rest comes to who asks with the id of the last event. */
function sendEvents(request: IncomingMessage, response: ServerResponse): void {
  const lastEventId = request.headers['last-event-id']?.toString();
  askedAfter.push(lastEventId);
  const event = (name: string, eventId: string, data: unknown) => `id: ${eventId}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
  const task = { task_id: followedId, status: 'pending', progress: 0, subtasks: { pdf: { status: 'pending', stage: 'queued', progress: 0 } } };
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if (lastEventId === undefined) {
    const staged = { archiver: 'pdf', status: 'processing', stage: 'staged', progress: 0.8 };
    response.write(`retry: 10\n\n${event('snapshot', '1-0', task)}:\n\n${event('subtask', '2-0', staged)}`);
    setTimeout(() => response.destroy(), 20);
    return;
  }
  response.end(event('end', '3-0', { ...task, status: 'failed', progress: 1, error: { code: 'blocked', detail: 'No.', hint: 'Later.' } }));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

const server = createServer(answer);
let url: string;
let folder: string;
before(async () => {
  url = await listen(server);
  folder = await mkdtemp(join(tmpdir(), 'htb-cli-'));
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

async function run(args: string[], env: Record<string, string> = {}): Promise<{ code: number; out: string; err: string }> {
  polls = 0;
  return runProgram(url, args, { env });
}

test('save waits for the end and lists the files with their sizes', async () => {
  const { code, out } = await run(['save', 'https://example.com/', '--archivers', 'pdf', '--item-id', 'mine'], { HTBASE_API_KEY: 'key' });

  assert.equal(code, 0);
  assert.match(out, /^kept {2}https:\/\/example\.com\/\n/);
  assert.match(out, /pdf +12\.3 kB +http:\S+\/api\/v2\/archives\/item\/pdf/);
  assert.deepEqual(received.at(-1), { authorization: 'Bearer key', body: { url: 'https://example.com/', archivers: ['pdf'], item_id: 'mine' } });
});

test('save hands on tags, an age that will do, and that a new capture is wanted', async () => {
  const base = ['save', 'https://example.com/', '--no-wait'];
  await run([...base, '--tag', 'a', '-t', 'b c', '--max-age', '3600']);
  assert.deepEqual(received.at(-1)?.body, { url: 'https://example.com/', tags: ['a', 'b c'], max_age: 3_600 });
  await run([...base, '--force']);
  assert.deepEqual(received.at(-1)?.body, { url: 'https://example.com/', force: true });

  const both = await run([...base, '--force', '--max-age', '1']);
  const words = await run([...base, '--max-age', '1h']);

  assert.deepEqual([both.code, words.code], [2, 2]);
  assert.match(words.err, /number of seconds/);
});

test('--json prints one line of JSON, --no-wait only the task', async () => {
  const whole = await run(['save', 'https://example.com/', '--json']);
  const accepted = await run(['save', 'https://example.com/', '--no-wait']);

  assert.equal(JSON.parse(whole.out).status, 'success');
  assert.equal(whole.out.split('\n').length, 2);
  assert.equal(accepted.out, `${id}\n`);
  assert.equal(polls, 0);
});

test('status shows a task that is under way', async () => {
  const { code, out } = await run(['status', id]);

  assert.equal(code, 0);
  assert.match(out, /^processing, 40 %/);
});

test('status says what a task waits for', async () => {
  const { out } = await run(['status', queuedId]);

  assert.match(out, /^pending, 0 %\n {2}waits for a worker \(archive, place 3, about 12 s\)\n/);
});

test('cancel stops a task, and says so when there is nothing left to stop', async () => {
  const stopped = await run(['cancel', id]);
  const asJson = await run(['cancel', id, '--json']);
  const late = await run(['cancel', endedId]);

  assert.deepEqual([stopped.code, asJson.code, late.code], [0, 0, 1]);
  assert.match(stopped.out, /^failed \(cancelled\)/);
  assert.equal(stopped.out.split('The capture was cancelled.').length, 2, 'said once, not of every format');
  assert.match(stopped.out, /screenshot +skipped: not asked/);
  assert.equal(JSON.parse(asJson.out).error.code, 'cancelled');
  assert.equal(late.err, 'task_ended: The task has ended already.\n');
});

test('watch tells each change, goes on where its connection was cut, and its exit code says how it ended', async () => {
  const { code, out } = await run(['watch', followedId, '--json']);

  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(code, 1);
  assert.deepEqual(
    lines.map(({ status, progress }) => [status, progress]),
    [
      ['pending', 0],
      ['processing', 0.8],
      ['failed', 1],
    ],
  );
  assert.equal(lines[1].subtasks.pdf.stage, 'staged');
  assert.deepEqual(askedAfter, [undefined, '2-0']);
});

test('watch asks again and again where events do not come through', async () => {
  const { code, out } = await run(['watch', id]);

  assert.equal(code, 0);
  assert.match(out, /^kept {2}https:/);
});

test('list shows a page with its filters, and says how to go on; no title steers the terminal', async () => {
  const { code, out, err } = await run([
    'list',
    '-t',
    'red',
    '-t',
    'blue',
    '--host',
    'example.com',
    '--status',
    'success',
    '--since',
    '2026-01-31T12:00:00Z',
    '-n',
    '1',
  ]);

  assert.equal(code, 0);
  assert.equal(out, 'first  A  [2Jpage\n  https://example.com/  (partial, 2 captures, #red)\n');
  assert.equal(err, 'There are more: --cursor more\n');
  assert.equal(queries.at(-1)?.toString(), 'host=example.com&status=success&since=2026-01-31T12%3A00%3A00.000Z&limit=1&tag=red&tag=blue');
});

test('search looks for words; --all walks the pages, --json prints a line for each', async () => {
  const found = await run(['search', 'a', 'page']);
  const all = await run(['search', '"a page"', '--all', '--json']);

  assert.equal(found.code, 0);
  assert.match(found.out, /^first {2}A page\n.*\n {2}some words\n$/);
  assert.deepEqual([queries.at(-3)?.get('q'), queries.at(-1)?.get('q'), queries.at(-1)?.get('cursor')], ['a page', '"a page"', 'more']);
  assert.deepEqual(
    all.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).items[0].item_id),
    ['first', 'second'],
  );
});

test('search that finds nothing ends with 1, a filter that makes no sense with 2', async () => {
  const { code, err } = await run(['search', 'nothing']);
  assert.deepEqual([code, err], [1, 'Nothing found.\n']);
  assert.equal((await run(['list', '--grade', 'fine'])).code, 2);
  assert.equal((await run(['list', '--since', 'soon'])).code, 2);
  assert.equal((await run(['search', 'a', '--limit', '201'])).code, 2);
  assert.equal((await run(['search'])).code, 2);
});

test('get writes the whole file or none', async () => {
  const output = join(folder, 'page.pdf');

  assert.equal((await run(['get', 'item', 'pdf', '-o', output])).code, 0);
  assert.equal(await readFile(output, 'utf8'), 'PDF bytes');
  assert.equal((await run(['get', 'item', 'pdf', '-o', '-'])).out, 'PDF bytes');

  const cut = await run(['get', 'cut', 'pdf', '-o', join(folder, 'cut.pdf')]);
  assert.equal(cut.code, 1);
  assert.deepEqual(await readdir(folder), ['page.pdf']);
});

test('what goes wrong is said in a sentence, with an exit code of its own', async () => {
  const closed = await run(['save', 'https://example.com/'], { HTBASE_URL: 'http://127.0.0.1:9' });
  const refused = await run(['save', 'refuse']);
  const missing = await run(['get', 'other', 'pdf']);
  const usage = await run(['save', 'https://example.com/', '--archivers', 'gif']);
  const noUrl = await run(['list'], { HTBASE_URL: 'localhost:8080' });

  assert.deepEqual([closed.code, refused.code, missing.code, usage.code, noUrl.code], [3, 1, 1, 2, 2]);
  assert.match(noUrl.err, /has to look like http:\/\/localhost:8080, not "localhost:8080"/);
  assert.match(closed.err, /No HT Base answers at http:\/\/127\.0\.0\.1:9\. Start one with "npm start", or set HTBASE_URL\./);
  assert.equal(refused.err, 'invalid_url: This is not a URL.\n');
  assert.equal(missing.err, 'item_not_found: There is no item "other".\n');
  assert.match(usage.err, /There is no archiver "gif"/);
});

test('something else that answers there is told apart from HT Base', async () => {
  const other = createServer((_request, response) => response.writeHead(200).end('<html>'));
  const otherUrl = await listen(other);
  try {
    const { code, err } = await run(['status', id], { HTBASE_URL: otherUrl });
    assert.equal(code, 3);
    assert.match(err, /is not HT Base/);
  } finally {
    other.closeAllConnections();
    other.close();
  }
});
