import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { acceptCapture, insertApiKey } from '@htbase/shared/db';
import { formatApiKey, hashApiKeySecret, parseApiKey } from '@htbase/shared/models';
import type { Scope } from '@htbase/shared/models';
import { buildRequest, waitUntil } from '@htbase/shared/testing';
import { buildApp } from '../src/app.ts';
import { createTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

const operator = 'the-key-of-the-operator';
const exposed = { HOST: '0.0.0.0', ADMIN_API_KEY: operator };

let own: TestApp;
before(async () => {
  own = await createTestApp({ env: exposed });
});
after(() => own.close());

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const asOperator = bearer(operator);

async function makeKey(...scopes: Scope[]): Promise<{ id: string; key: string }> {
  const { key, row } = await insertApiKey(own.db, { name: scopes.join(' '), owner: { name: 'default' }, scopes });
  return { id: row.id, key };
}
const create = (payload: Record<string, unknown>) => own.app.inject({ method: 'POST', url: '/api/v2/admin/keys', payload, headers: asOperator });
const revoke = (id: string) => own.app.inject({ method: 'DELETE', url: `/api/v2/admin/keys/${id}`, headers: asOperator });
const list = async (app: FastifyInstance, key: string): Promise<[number, string]> => {
  const answer = await app.inject({ url: '/api/v2/archives', headers: bearer(key) });
  return [answer.statusCode, answer.json().detail];
};

test('a key that was just made opens what its scopes say, by either header', async () => {
  const made = await create({ name: 'reader', scopes: ['read'] });

  const { key, ...view } = made.json();
  assert.equal(made.statusCode, 201);
  assert.equal(made.headers['cache-control'], 'no-store');
  assert.deepEqual([view.name, view.owner, view.scopes, view.expires_at], ['reader', 'default', ['read'], undefined]);
  assert.equal((await own.app.inject({ url: '/api/v2/archives', headers: bearer(key) })).statusCode, 200);
  assert.equal((await own.app.inject({ url: '/api/v2/archives', headers: { 'x-api-key': key } })).statusCode, 200);
  const refused = await own.app.inject({ method: 'POST', url: '/api/v2/archive', payload: { url: 'https://example.com/' }, headers: bearer(key) });
  assert.deepEqual([refused.statusCode, refused.json().code], [403, 'insufficient_scope']);
});

test('the secret is shown once and kept as a hash', async () => {
  const { id, key } = (await create({ name: 'shown once' })).json();

  const { secret } = parseApiKey(key)!;
  const { rows } = await own.db.execute<{ row: string; hash: Buffer }>(
    sql`select to_json(k)::text as row, secret_hash as hash from api_keys k where id = ${id}`,
  );
  assert.deepEqual(rows[0]?.hash, hashApiKeySecret(secret));
  assert.equal(rows[0].row.includes(secret), false);
  const listed = await own.app.inject({ url: '/api/v2/admin/keys?limit=200', headers: asOperator });
  assert.ok(listed.json().items.some((item: { id: string }) => item.id === id));
  assert.equal(listed.body.includes(secret), false);
});

test('a revoked key is refused by every gateway soon, also by one that has just let it in', async () => {
  const { id, key } = await makeKey('read');
  const replica = await buildApp(own.deps);
  try {
    for (const app of [own.app, replica]) {
      assert.equal((await list(app, key))[0], 200);
    }

    const revoked = (await revoke(id)).json();

    assert.ok(revoked.revoked_at);
    for (const app of [own.app, replica]) {
      const detail = await waitUntil(async () => {
        const [status, detail] = await list(app, key);
        return status === 401 ? detail : undefined;
      }, 'the key is refused');
      assert.equal(detail, `This API key was revoked at ${revoked.revoked_at}.`);
    }
    assert.equal((await revoke(id)).json().revoked_at, revoked.revoked_at, 'once is for good');
  } finally {
    await replica.close();
  }
});

test('a key is good until it expires', async () => {
  const { id, key, expires_at } = (await create({ name: 'for a while', expires_in_days: 30 })).json();
  assert.ok(Date.parse(expires_at) > Date.now());

  await own.db.execute(sql`update api_keys set expires_at = now() - interval '1 second' where id = ${id}`);

  const [status, detail] = await list(own.app, key);
  assert.equal(status, 401);
  assert.match(detail, /expired at 2/);
});

test('a typo is told without asking the database, whose absence is told as what it is', async () => {
  const { key } = await makeKey('read');
  const typo = `${key.slice(0, 30)}${key[30] === 'a' ? 'b' : 'a'}${key.slice(31)}`;
  const cut = await createTestApp({ env: exposed, isDatabaseGone: true });
  try {
    assert.deepEqual(await list(cut.app, typo), [401, 'This API key is mistyped or cut off: its checksum is wrong.']);
    assert.deepEqual(await list(cut.app, key.slice(0, -1)), [401, 'This API key is mistyped or cut off: its checksum is wrong.']);
    assert.equal((await list(cut.app, key))[0], 503);
  } finally {
    await cut.close();
  }
});

test('a well-formed key of nobody, and one with the secret of another, are not valid', async () => {
  const [mine, other] = [await makeKey('read'), await makeKey('read')];

  const mixed = formatApiKey({ id: mine.id, secret: parseApiKey(other.key)!.secret });
  const unknown = formatApiKey({ id: '000000000000', secret: parseApiKey(mine.key)!.secret });

  assert.deepEqual(await list(own.app, mixed), [401, 'This API key is not valid.']);
  assert.deepEqual(await list(own.app, unknown), [401, 'This API key is not valid.']);
});

test('an owner is made by the first key for its name, once, and sees nothing of others', async () => {
  const made = await Promise.all([1, 2, 3, 4].map(() => create({ name: 'a key', owner: 'somebody' })));

  const { rows } = await own.db.execute<{ count: number }>(sql`select count(*)::int as count from owners where name = 'somebody'`);
  assert.deepEqual(rows, [{ count: 1 }]);
  for (const answer of made) {
    assert.equal(answer.json().owner, 'somebody');
  }
  await own.app.inject({ method: 'POST', url: '/api/v2/archive', payload: { url: 'https://example.com/' }, headers: asOperator });
  const seen = await own.app.inject({ url: '/api/v2/archives', headers: bearer(made[0]!.json().key) });
  assert.deepEqual(seen.json().items, []);
});

test('keys are listed page by page, newest first, each once', async () => {
  const ids = [];
  for (let count = 0; count < 3; count += 1) {
    ids.unshift((await makeKey('read')).id);
  }

  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const url: string = `/api/v2/admin/keys?limit=2${cursor === null ? '' : `&cursor=${cursor}`}`;
    const page = (await own.app.inject({ url, headers: asOperator })).json();
    seen.push(...page.items.map((item: { id: string }) => item.id));
    cursor = page.next_cursor;
  } while (cursor !== null);

  assert.deepEqual(seen.slice(0, 3), ids);
  assert.equal(new Set(seen).size, seen.length);
  const unknown = await own.app.inject({ url: '/api/v2/admin/keys?cursor=nothing', headers: asOperator });
  assert.equal(unknown.json().code, 'invalid_cursor');
});

test('a key that is not there can not be revoked', async () => {
  const answer = await revoke('nothing');

  assert.deepEqual([answer.statusCode, answer.json().code], [404, 'key_not_found']);
});

test('on this machine without a key one runs everything, and with a key one is who the key says', async () => {
  const near = await createTestApp();
  try {
    const ask = (url: string, headers = {}) => near.app.inject({ url, headers });
    const made = await near.app.inject({ method: 'POST', url: '/api/v2/admin/keys', payload: { name: 'guest', owner: 'guest', scopes: ['read'] } });
    const guest = bearer(made.json().key);

    await near.app.inject({ method: 'POST', url: '/api/v2/archive', payload: { url: 'https://example.com/' } });

    assert.equal(made.statusCode, 201);
    assert.equal((await ask('/api/v2/archives')).json().items.length, 1);
    assert.deepEqual((await ask('/api/v2/archives', guest)).json().items, []);
    assert.equal((await ask('/api/v2/admin/keys', guest)).statusCode, 403);
    assert.equal((await ask('/api/v2/archives', bearer('for-somebody-else'))).statusCode, 200);
  } finally {
    await near.close();
  }
});

test('a browser may ask from an allowed origin whether it may ask, before it has sent a key', async () => {
  const open = await createTestApp({ env: { ...exposed, CORS_ORIGINS: 'https://ui.example' } });
  try {
    const preflight = await open.app.inject({
      method: 'OPTIONS',
      url: '/api/v2/archive',
      headers: { origin: 'https://ui.example', 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });
    const refused = await open.app.inject({ url: '/api/v2/archives', headers: { origin: 'https://ui.example' } });

    assert.equal(preflight.statusCode, 204);
    assert.equal(preflight.headers['access-control-allow-origin'], 'https://ui.example');
    assert.equal(refused.statusCode, 401);
    assert.equal(refused.headers['access-control-allow-origin'], 'https://ui.example', 'so that the page can read why');
  } finally {
    await open.close();
  }
});

test('streams end soon after their key is revoked or has expired, and only those', async () => {
  const follower = await createTestApp({ env: exposed });
  try {
    await follower.app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = follower.app.server.address() as AddressInfo;
    const make = async () => (await insertApiKey(follower.db, { name: 'follower', owner: { name: 'default' }, scopes: ['read'] })).key;
    const keys = { revoked: await make(), expired: await make(), good: await make(), operator };
    const { taskId } = (await acceptCapture(follower.db, buildRequest()))!;
    const ended: string[] = [];
    const leave = new AbortController();
    for (const [name, key] of Object.entries(keys)) {
      const url = `http://127.0.0.1:${port}/api/v2/tasks/${taskId}/events`;
      const response = await fetch(url, { headers: bearer(key), signal: leave.signal });
      assert.equal(response.status, 200);
      void response.text().then(
        () => ended.push(name),
        () => ended.push(name),
      );
    }

    await follower.db.execute(sql`update api_keys set revoked_at = now() where id = ${parseApiKey(keys.revoked)!.id}`);
    await follower.db.execute(sql`update api_keys set expires_at = now() where id = ${parseApiKey(keys.expired)!.id}`);

    await waitUntil(() => ended.length >= 2, 'both streams end');
    assert.deepEqual(ended.toSorted(), ['expired', 'revoked']);
    leave.abort();
  } finally {
    await follower.close();
  }
});
