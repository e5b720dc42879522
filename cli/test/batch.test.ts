import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { listen, runProgram } from './run-program.ts';

// The command against a server that keeps what has "good" in its URL, refuses what has "bad", and fails the rest.
const id = '018f0000-0000-7000-8000-000000000000';
interface Batch {
  items: { url: string }[];
}
let batch: Batch = { items: [] };
let polls = 0;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const send = (status: number, body: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const rejected = () =>
    batch.items.flatMap(({ url }, index) => {
      const first = batch.items.findIndex((item) => item.url === url);
      const duplicate = {
        index,
        url,
        code: 'duplicate_in_batch',
        detail: `It is the same page as item ${first} of this batch.`,
        duplicate_of: first,
      };
      return url.includes('bad') ? [{ index, url, code: 'invalid_url', detail: 'This is not a URL.' }] : first < index ? [duplicate] : [];
    });
  const failed = () => batch.items.flatMap(({ url }, index) => (/good|bad/.test(url) ? [] : [{ index, url }]));
  const path = new URL(request.url ?? '', 'http://localhost');
  if (request.method === 'POST') {
    batch = (await json(request)) as Batch;
    polls = 0;
    if (rejected().length === batch.items.length) {
      const errors = rejected().map(({ index, code, detail }) => ({ path: `body/items/${index}`, message: detail, code }));
      return void send(422, { code: 'no_url_accepted', detail: 'None of the URLs can be archived; nothing was stored.', errors });
    }
    return void send(202, { task_id: id, status: 'pending', accepted: batch.items.length - rejected().length, rejected: rejected() });
  }
  if (path.pathname === `/api/v2/tasks/${id}/items`) {
    const start = Number(path.searchParams.get('cursor') ?? 0);
    const items = failed()
      .slice(start, start + 1)
      .map((item) => ({ ...item, status: 'failed', error: { code: 'not_found', detail: 'It is gone.', hint: '' } }));
    return void send(200, { items, next_cursor: start + 1 < failed().length ? String(start + 1) : null });
  }
  polls += 1;
  const total = batch.items.length - rejected().length;
  const failures = failed().length;
  const isEnded = polls > 1;
  const counts = { total, pending: isEnded ? 0 : total, processing: 0, succeeded: isEnded ? total - failures : 0, failed: isEnded ? failures : 0 };
  const task = { task_id: id, type: 'batch', progress: isEnded ? 1 : 0, counts, subtasks: {}, created_at: '2026-01-02T03:04:05.000Z' };
  if (path.pathname === '/api/v2/tasks') {
    return void send(200, { items: [{ ...task, status: 'processing' }], next_cursor: null });
  }
  const status = !isEnded ? 'processing' : failures === total ? 'failed' : 'success';
  send(200, { ...task, status, ...(isEnded && { completeness: failures === 0 ? 'complete' : 'some_failed' }) });
}

const server = createServer((request, response) => void answer(request, response));
let folder: string;
let url: string;
before(async () => {
  url = await listen(server);
  folder = await mkdtemp(join(tmpdir(), 'htb-cli-'));
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const run = (args: string[], input = '') => runProgram(url, args, { input });

test('a file of URLs is handed over as one batch, without comments and empty lines', async () => {
  const file = join(folder, 'urls.txt');
  await writeFile(file, '\uFEFFhttps://good.example/a\r\n\n# later\n  https://good.example/b#part  \n');

  const { code, out } = await run(['batch', file, '--archivers', 'pdf', '--priority', 'interactive']);

  assert.equal(code, 0);
  assert.equal(out, '2 of 2 kept\n');
  assert.deepEqual(batch, {
    items: [{ url: 'https://good.example/a' }, { url: 'https://good.example/b#part' }],
    archivers: ['pdf'],
    priority: 'interactive',
  });
});

test('what was refused and what failed is told by its line, and the exit code tells all, some and none apart', async () => {
  const some = await run(['batch', '-'], '# mine\nbad\nhttps://good.example/\nhttps://one.example/\nhttps://two.example/\n');
  const twice = await run(['batch', '-'], '# mine\nhttps://good.example/\nhttps://good.example/\n');
  const failed = await run(['batch', '-'], 'https://one.example/\n');
  const refused = await run(['batch', '-'], '\nbad\nbad too\n');

  assert.deepEqual([some.code, failed.code, refused.code], [4, 1, 1]);
  assert.equal(some.err, 'line 2: invalid_url: This is not a URL.\n');
  assert.match(some.out, /^line 4: https:\/\/one\.example\/\n {2}not_found: It is gone\.\nline 5: .+\n.+\n1 of 4 kept\n$/);
  assert.deepEqual([twice.code, twice.err], [4, 'line 3: duplicate_in_batch: It is the same page as line 2.\n']);
  assert.match(failed.out, /\n0 of 1 kept\n$/);
  assert.equal(
    refused.err,
    'line 2: invalid_url: This is not a URL.\nline 3: invalid_url: This is not a URL.\nno_url_accepted: None of the URLs can be archived; nothing was stored.\n',
  );
});

test('--json prints one line with the counts and what was refused, --no-wait only the task', async () => {
  const whole = await run(['batch', '-', '--json'], 'https://good.example/\nbad\n');
  const accepted = await run(['batch', '-', '--no-wait'], 'https://good.example/\n');

  const { status, counts, rejected } = JSON.parse(whole.out);
  assert.deepEqual([whole.code, whole.err, status, counts.succeeded, rejected[0].index], [4, '', 'success', 1, 1]);
  assert.deepEqual([accepted.code, accepted.out], [0, `${id}\n`]);
});

test('a file without URLs, with too many, or that is not there, is told before anything is sent', async () => {
  batch = { items: [] };
  const none = await run(['batch', '-'], '# nothing\n');
  const tooMany = await run(['batch', '-'], 'https://good.example/\n'.repeat(10_001));
  const missing = await run(['batch', join(folder, 'missing.txt')]);

  assert.deepEqual([none.code, tooMany.code, missing.code], [2, 2, 2]);
  assert.match(missing.err, /missing\.txt can't be read: no such file or directory\n$/);
  assert.match(tooMany.err, /^It has 10001 URLs; one batch takes 10000\. Split it/);
  assert.deepEqual(batch.items, []);
});

test('tasks lists the newest ones, a line each', async () => {
  batch = { items: [{ url: 'https://good.example/' }] };
  polls = 0;
  const { code, out } = await run(['tasks', '--type', 'batch', '--status', 'processing']);

  assert.equal(code, 0);
  assert.equal(out, `${id}  2026-01-02T03:04:05.000Z  processing  batch: 1 URLs: 0 kept, 0 failed, 0 under way, 1 waiting\n`);
  assert.equal((await run(['tasks', '--status', 'done'])).code, 2);
});
