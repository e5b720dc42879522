import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { listen, runProgram } from './run-program.ts';

// `verify` and `gc` against a server that answers as the API does: the first look at a run finds it running.
const runs: Record<string, object> = {
  fine: { status: 'done', counts: { checked: 2, missing: 0, damaged: 0 }, findings: [] },
  damaged: { status: 'done', counts: { checked: 9, missing: 0, damaged: 1 }, findings: [{ sha256: 'ab'.repeat(32), kind: 'object_damaged' }] },
  gc: { status: 'done', counts: { objects_without_row: 1, removed: 0 }, findings: [{ sha256: 'cd'.repeat(32), kind: 'object_without_row' }] },
  failed: { status: 'failed', error: 'the store is away' },
};
let next = 'fine';
let looks = 0;
const received: { request: string; body: unknown }[] = [];

const server = createServer(async (request, response) => {
  const body = await text(request);
  const send = (status: number, answer: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  if (request.method === 'POST') {
    received.push({ request: request.url ?? '', body: JSON.parse(body) });
    return send(202, { run_id: next, status_url: '' });
  }
  looks += 1;
  const id = request.url?.split('/').at(-1) ?? '';
  return send(200, { run_id: id, ...(looks === 1 ? { status: 'running' } : runs[id]) });
});
let url: string;
before(async () => {
  url = await listen(server);
});
after(() => {
  server.closeAllConnections();
  server.close();
});

async function run(id: string, ...args: string[]): Promise<{ code: number; out: string }> {
  next = id;
  looks = 0;
  const { code, out } = await runProgram(url, [...args]);
  return { code, out };
}

test('verify waits for the report and ends with 1 when something is wrong', async () => {
  const fine = await run('fine', 'verify', '--all');
  const damaged = await run('damaged', 'verify', '--sample', '9');
  const failed = await run('failed', 'verify');

  assert.deepEqual(fine, { code: 0, out: 'checked: 2\nmissing: 0\ndamaged: 0\n' });
  assert.deepEqual(damaged, { code: 1, out: `object_damaged     ${'ab'.repeat(32)}\nchecked: 9\nmissing: 0\ndamaged: 1\n` });
  assert.deepEqual(failed, { code: 1, out: 'failed: the store is away\n' });
  assert.deepEqual(
    received.map(({ body }) => body),
    [{}, { sample: 9 }, {}],
  );
  assert.equal((await run('fine', 'verify', '--all', '--sample', '3')).code, 2);
  assert.equal((await run('fine', 'verify', '--sample', '0')).code, 2);
});

test('gc tells what it removes, or with --dry-run would', async () => {
  const { code, out } = await run('gc', 'gc', '--dry-run');

  assert.deepEqual([code, out], [0, `object_without_row ${'cd'.repeat(32)}\nobjects without row: 1\nremoved: 0\n`]);
  assert.deepEqual(received.at(-1), { request: '/api/v2/admin/storage/gc', body: { dry_run: true } });
  assert.equal((await run('gc', 'gc', '--no-wait')).out, 'gc\n');
  assert.equal(JSON.parse((await run('gc', 'gc', '--json')).out).counts.removed, 0);
});
