import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { connectDatabase, findApiKey, migrate } from '@htbase/shared/db';
import { parseApiKey } from '@htbase/shared/models';
import { createTestDatabase, quietLog } from '@htbase/shared/testing';
import { listen, runProgram } from './run-program.ts';

// `keys` against a server that answers as the API does, and against a real database.
const key = { id: 'AbCdEfGhIjKl', name: 'phone', owner: 'default', scopes: ['read', 'write'], created_at: '2026-01-02T03:04:05.000Z' };
const received: { request: string; body: unknown }[] = [];

const server = createServer(async (request, response) => {
  const body = await text(request);
  received.push({ request: `${request.method} ${request.url}`, body: body && JSON.parse(body) });
  const send = (status: number, answer: unknown) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  if (request.method === 'POST') {
    return send(201, { ...key, key: 'htb_the_key' });
  }
  if (request.method === 'DELETE') {
    return send(200, { ...key, revoked_at: '2026-02-03T04:05:06.000Z' });
  }
  return request.url?.includes('cursor')
    ? send(200, { items: [{ ...key, id: 'second', name: 'a\u001B[2Jb', expires_at: '2027-01-02T00:00:00.000Z' }], next_cursor: null })
    : send(200, { items: [key], next_cursor: 'next' });
});
let url: string;
before(async () => {
  url = await listen(server);
});
after(() => {
  server.closeAllConnections();
  server.close();
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return runProgram(url, ['keys', ...args]);
}

test('create prints the key alone, so that a script can take it, and says the rest beside', async () => {
  const { code, out, err } = await run('create', 'phone', '--scopes', 'read,write', '--owner', 'anna', '--expires-in-days', '30');

  assert.equal(code, 0);
  assert.equal(out, 'htb_the_key\n');
  assert.match(err, /AbCdEfGhIjKl of default \(read, write\).*not shown again/);
  assert.deepEqual(received.at(-1), {
    request: 'POST /api/v2/admin/keys',
    body: { name: 'phone', scopes: ['read', 'write'], owner: 'anna', expires_in_days: 30 },
  });
});

test('list shows all pages, and no name moves the cursor', async () => {
  const { out } = await run('list');

  assert.match(out, /^AbCdEfGhIjKl {2}default +read,write +since 2026-01-02 {2}phone\nsecond .* until 2027-01-02 {2}a \[2Jb\n$/);
});

test('revoke ends one, and --json prints the answers as they are', async () => {
  const { out } = await run('revoke', key.id);
  const listed = await run('list', '--json');

  assert.match(out, /revoked 2026-02-03/);
  assert.equal(
    received.some(({ request }) => request === `DELETE /api/v2/admin/keys/${key.id}`),
    true,
  );
  assert.equal(JSON.parse(listed.out).length, 2);
});

test('a scope that there is not and days that are none are refused as wrong use', async () => {
  assert.equal((await run('create', 'x', '--scopes', 'root')).code, 2);
  assert.equal((await run('create', 'x', '--expires-in-days', '0')).code, 2);
});

test('the first key is made in the database, before any server has run on it', async () => {
  const database = await createTestDatabase(process.env);
  const fresh = new URL(database.url);
  fresh.pathname = `${fresh.pathname}_fresh`;
  const name = fresh.pathname.slice(1);
  await database.db.$client.query(`create database ${name}`);
  try {
    const { code, out } = await run('create', 'first', '--scopes', 'admin', '--database', fresh.href, '--json');

    assert.equal(code, 0);
    const created = JSON.parse(out);
    const parts = parseApiKey(created.key);
    assert.equal(parts?.id, created.id);
    const db = connectDatabase(fresh.href, { poolSize: 1, log: quietLog(), applicationName: 'test' });
    const row = await findApiKey(db, created.id);
    await db.$client.end();
    assert.deepEqual([row?.name, row?.owner, row?.scopes, row?.expiresAt], ['first', 'default', ['admin'], null]);
    await migrate(fresh.href); // and the server's own start finds everything as it would have made it
  } finally {
    await database.db.$client.query(`drop database ${name} with (force)`);
    await database.close();
  }
});

test('a database that does not answer is told in a sentence', async () => {
  const { code, err } = await run('create', 'first', '--database', 'postgres://127.0.0.1:9/gone');

  assert.equal(code, 1);
  assert.match(err, /ECONNREFUSED/);
});
