import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { insertApiKey } from '@htbase/shared/db';
import { connectRedis } from '@htbase/shared/queue';
import { quietLog, startOwnRedis } from '@htbase/shared/testing';
import { buildApp } from '../src/app.ts';
import { createTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

const operator = 'the-key-of-the-operator';
const exposed = { HOST: '0.0.0.0', ADMIN_API_KEY: operator };

const write = (app: FastifyInstance, options: InjectOptions = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/v2/archive',
    payload: { url: 'https://example.com/' },
    ...options,
    headers: { authorization: `Bearer ${operator}`, ...options.headers },
  });
const read = (app: FastifyInstance, headers: Record<string, string> = {}, remoteAddress = '192.0.2.1') =>
  app.inject({ url: '/api/v2/archives', headers, remoteAddress });

async function withApp(options: Parameters<typeof createTestApp>[0], check: (own: TestApp) => Promise<void>): Promise<void> {
  const own = await createTestApp(options);
  try {
    await check(own);
  } finally {
    await own.close();
  }
}

test('a key has one allowance over all gateways, and the answer says how much is left and when to come back', () =>
  withApp({ env: { ...exposed, API_RATE_LIMIT: '3/hour' } }, async (own) => {
    const replica = await buildApp(own.deps);
    try {
      const answers = [await write(own.app), await write(replica), await write(own.app), await write(replica), await write(own.app)];

      assert.deepEqual(
        answers.map(({ statusCode }) => statusCode),
        [202, 202, 202, 429, 429],
      );
      assert.deepEqual(
        answers.map(({ headers }) => String(headers['ratelimit']).replace(/t=\d+$/, 't=')),
        [2, 1, 0, 0, 0].map((left) => `"write";r=${left};t=`),
      );
      const [, , , refused] = answers;
      assert.equal(refused?.headers['ratelimit-policy'], '"write";q=3;w=3600');
      assert.match(String(refused?.headers['content-type']), /^application\/problem\+json/);
      assert.equal(refused?.json().code, 'rate_limited');
      const wait = Number(refused?.headers['retry-after']);
      assert.ok(wait > 0 && wait <= 3_600, String(wait));
    } finally {
      await replica.close();
    }
  }));

test('looking has an allowance of its own, ten times as large, and so has every key', () =>
  withApp({ env: { ...exposed, API_RATE_LIMIT: '1/hour' } }, async (own) => {
    const { key } = await insertApiKey(own.db, { name: 'other', owner: { name: 'default' }, scopes: ['read', 'write'] });
    await write(own.app);

    assert.equal((await write(own.app)).statusCode, 429);
    const looked = await read(own.app, { authorization: `Bearer ${operator}` });
    assert.equal(looked.statusCode, 200);
    assert.equal(looked.headers['ratelimit-policy'], '"read";q=10;w=3600');
    assert.equal((await write(own.app, { headers: { authorization: `Bearer ${key}` } })).statusCode, 202);
  }));

test('while Redis is gone each gateway counts by itself', () =>
  withApp({ env: { ...exposed, API_RATE_LIMIT: '2/hour' }, isRedisGone: true }, async (own) => {
    const answers = [await write(own.app), await write(own.app), await write(own.app)];

    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [202, 202, 429],
    );
  }));

test('a Redis that hangs holds nobody up, and each gateway counts by itself', () =>
  withApp({ env: { ...exposed, API_RATE_LIMIT: '2/hour' } }, async (own) => {
    const server = await startOwnRedis();
    const other = connectRedis({ REDIS_URL: server.url }, 'worker', quietLog()); // on the one connection everything waits
    const app = await buildApp({ ...own.deps, redis: server.redis });
    try {
      await other.call('CLIENT', 'PAUSE', '600000', 'WRITE');

      const answers = [await write(app), await write(app), await write(app)];

      assert.deepEqual(
        answers.map(({ statusCode }) => statusCode),
        [202, 202, 429],
      );
    } finally {
      await app.close();
      await other.call('CLIENT', 'UNPAUSE');
      other.disconnect();
      await server.close();
    }
  }));

test('people on this machine have no limit unless one is set', async () => {
  await withApp({}, async (own) => {
    assert.equal((await write(own.app, { headers: { authorization: '' } })).headers['ratelimit'], undefined);
  });
  await withApp({ env: { API_RATE_LIMIT: '1/hour' } }, async (own) => {
    const near = { headers: { authorization: '' } };
    assert.deepEqual([(await write(own.app, near)).statusCode, (await write(own.app, near)).statusCode], [202, 429]);
  });
});

test('others have a limit when none is set, and none when it is off', async () => {
  await withApp({ env: exposed }, async (own) => {
    assert.equal((await write(own.app)).headers['ratelimit-policy'], '"write";q=100;w=60');
  });
  await withApp({ env: { ...exposed, API_RATE_LIMIT: 'off' } }, async (own) => {
    assert.equal((await write(own.app)).headers['ratelimit-policy'], undefined);
  });
});

test('without keys each address has an allowance, and of IPv6 each network', () =>
  withApp({ env: { HOST: '0.0.0.0', AUTH_REQUIRED: 'false', API_RATE_LIMIT: '1/hour' } }, async (own) => {
    const from = async (remoteAddress: string) => (await write(own.app, { remoteAddress, headers: { authorization: '' } })).statusCode;

    assert.deepEqual([await from('192.0.2.1'), await from('192.0.2.1'), await from('192.0.2.2')], [202, 429, 202]);
    assert.deepEqual([await from('2001:db8:1:2::1'), await from('2001:db8:1:2::ffff'), await from('2001:db8:1:3::1')], [202, 429, 202]);
  }));

test('an address that sends wrong keys is put off after a while, with right ones too, and others are not', () =>
  withApp({ env: exposed }, async (own) => {
    const replica = await buildApp(own.deps);
    try {
      const statuses = new Set<number>();
      for (let count = 0; count < 20; count += 1) {
        statuses.add((await read(count % 2 === 0 ? own.app : replica, { 'x-api-key': `guess-${count}` })).statusCode);
      }
      assert.deepEqual([...statuses], [401]);

      const putOff = await read(own.app, { 'x-api-key': operator });

      assert.deepEqual([putOff.statusCode, putOff.json().code], [429, 'rate_limited']);
      assert.ok(Number(putOff.headers['retry-after']) > 0);
      assert.equal((await read(own.app, { 'x-api-key': operator }, '192.0.2.2')).statusCode, 200);
    } finally {
      await replica.close();
    }
  }));

test('a request without any key is no guess', () =>
  withApp({ env: exposed }, async (own) => {
    for (let count = 0; count < 25; count += 1) {
      assert.equal((await read(own.app)).statusCode, 401);
    }
    assert.equal((await read(own.app, { 'x-api-key': operator })).statusCode, 200);
  }));
