import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fastify } from 'fastify';
import type { InjectOptions } from 'fastify';
import { connectDatabase, insertApiKey } from '@htbase/shared/db';
import { createTestDatabase, quietLog } from '@htbase/shared/testing';
import { findAccessProblem, registerAccess } from '../src/plugins/access.ts';
import type { AccessSettings } from '../src/plugins/access.ts';
import { registerProblems } from '../src/plugins/problems.ts';

const key = 'a-key-of-24-characters..';
const local: AccessSettings = { HOST: 'localhost', AUTH_REQUIRED: true, TRUSTED_PROXIES: [], CORS_ORIGINS: [] };
const exposed: AccessSettings = { ...local, HOST: '0.0.0.0', ADMIN_API_KEY: key };

// without keys in a database; keys.test.ts has those
const noKeys = { recall: () => undefined, check: async () => ({ isGood: false as const, reason: 'none' }) };
const noLimit = { check: async () => {}, count: async () => {} };

async function ask(settings: AccessSettings, request: InjectOptions = {}): Promise<number> {
  return (await askWhole(settings, request)).statusCode;
}

async function askWhole(settings: AccessSettings, request: InjectOptions) {
  const app = fastify();
  registerProblems(app);
  registerAccess(app, { settings, keys: noKeys, failures: noLimit });
  app.get('/api/v2/archives', { config: { scope: 'read' } }, () => 'ok');
  app.get('/admin/queues', { config: { scope: 'admin' } }, () => 'ok');
  app.get('/admin/queues-too', { config: { scope: 'admin' } }, () => 'ok');
  app.get('/livez', { config: { scope: 'open' } }, () => 'ok');
  return app.inject({ url: '/api/v2/archives', ...request, headers: { host: 'localhost:8080', ...request.headers } });
}

test('on this machine no key is asked for', async () => {
  assert.equal(await ask(local), 200);
  assert.equal(await ask(local, { headers: { host: '127.0.0.1:8080' } }), 200);
  assert.equal(await ask(local, { headers: { host: '[::1]:8080' }, remoteAddress: '::1' }), 200);
  assert.equal(await ask({ ...local, ADMIN_API_KEY: key }), 200);
});

test('a request that may come from elsewhere needs the key, even when the gateway is bound to loopback', async () => {
  assert.equal(await ask(local, { headers: { host: 'rebound.example' } }), 401, 'a name that resolves to us');
  assert.equal(await ask(local, { headers: { host: 'localhost.evil.example' } }), 401);
  assert.equal(await ask(local, { headers: { 'x-forwarded-for': '203.0.113.9' } }), 401, 'a proxy stands between');
  assert.equal(await ask(local, { headers: { forwarded: 'for=203.0.113.9' } }), 401);
  assert.equal(await ask(local, { headers: { 'x-real-ip': '203.0.113.9' } }), 401);
  assert.equal(await ask(local, { remoteAddress: '192.0.2.7' }), 401);
  assert.equal(await ask({ ...local, PUBLIC_URL: 'https://archive.example' }), 401, 'clients come through a public address');
  assert.equal(await ask({ ...local, TRUSTED_PROXIES: ['10.0.0.0/8'] }), 401, 'clients come through a proxy');
});

test('beyond loopback everyone needs the key, by either header, and only the liveness paths are open', async () => {
  assert.equal(await ask(exposed), 401);
  assert.equal(await ask(exposed, { headers: { authorization: 'Bearer wrong' } }), 401);
  assert.equal(await ask(exposed, { headers: { authorization: `Basic ${key}` } }), 401);
  assert.equal(await ask(exposed, { headers: { authorization: `Bearer ${key}` } }), 200);
  assert.equal(await ask(exposed, { headers: { 'x-api-key': key } }), 200);
  assert.equal(await ask(exposed, { url: '/livez' }), 200);
  assert.equal(await ask({ ...exposed, AUTH_REQUIRED: false }), 200);
});

test('a web page of another origin may not ask unless an operator allows it', async () => {
  assert.equal(await ask(local, { headers: { origin: 'https://evil.example' } }), 403);
  assert.equal(await ask(local, { headers: { origin: 'null' } }), 403);
  assert.equal(await ask(local, { headers: { origin: 'http://localhost:8080' } }), 200);
  assert.equal(await ask(local, { headers: { origin: 'http://localhost:3000' } }), 403, 'another port is another origin');
  assert.equal(await ask(local, { headers: { origin: 'http://rebound.example', host: 'rebound.example' } }), 401, 'its own name, but not ours');
  assert.equal(await ask({ ...local, CORS_ORIGINS: ['https://ui.example'] }, { headers: { origin: 'https://ui.example' } }), 200);
});

test('what a page of another site loads from us needs the key, a link that a person follows does not', async () => {
  const from = (site: string, mode: string) => ask(local, { headers: { 'sec-fetch-site': site, 'sec-fetch-mode': mode } });

  assert.equal(await from('cross-site', 'no-cors'), 401);
  assert.equal(await from('same-site', 'no-cors'), 401, 'another port of this machine');
  assert.equal(await from('cross-site', 'navigate'), 200);
  assert.equal(await from('same-origin', 'cors'), 200);
  assert.equal(await from('none', 'navigate'), 200);
});

test('the password of HTTP Basic counts as the key, for the pages of the queues only', async () => {
  const basic = { authorization: `Basic ${Buffer.from(`anyone:${key}`).toString('base64')}` };

  assert.equal(await ask(exposed, { url: '/admin/queues', headers: basic }), 200);
  assert.equal(await ask(exposed, { url: '/admin/queues?page=2', headers: basic }), 200);
  assert.equal(await ask(exposed, { url: '/admin/queues-too', headers: basic }), 401);
  assert.equal(await ask(exposed, { url: '/api/v2/archives', headers: basic }), 401);
  assert.equal((await askWhole(exposed, { url: '/admin/queues' })).headers['www-authenticate'], 'Basic realm="htbase"', 'so that a browser asks');
  assert.equal((await askWhole(exposed, {})).headers['www-authenticate'], 'Bearer realm="htbase"');
});

test('an app with a route that declares no scope does not start, and the route would take the most', async () => {
  const app = fastify();
  registerProblems(app);
  registerAccess(app, { settings: exposed, keys: noKeys, failures: noLimit });
  app.get('/forgotten', () => 'ok');

  await assert.rejects(async () => app.ready(), /GET \/forgotten declares no scope/);
});

test('the gateway refuses to start where others could use it and nobody has a key', async () => {
  const database = await createTestDatabase(process.env);
  const gone = connectDatabase('postgres://127.0.0.1:9/gone', { poolSize: 1, log: quietLog(), applicationName: 'test' });
  try {
    const problem = (settings: AccessSettings) => findAccessProblem(settings, database.db);
    const open = { ...local, HOST: '0.0.0.0' };

    assert.equal(await problem(local), undefined);
    assert.equal(await problem({ ...local, HOST: '127.0.0.5' }), undefined);
    assert.match((await problem(open)) ?? '', /ADMIN_API_KEY/);
    assert.match((await problem({ ...local, HOST: '192.168.1.10' })) ?? '', /ADMIN_API_KEY/);
    assert.equal(await problem(exposed), undefined);
    assert.equal(await problem({ ...local, HOST: '::', AUTH_REQUIRED: false }), undefined);
    assert.equal(await findAccessProblem(open, gone), undefined, 'nobody is let in, but it can wait for its database');

    await insertApiKey(database.db, { name: 'first', owner: { name: 'default' }, scopes: ['admin'] });
    assert.equal(await problem(open), undefined);
  } finally {
    await gone.$client.end();
    await database.close();
  }
});
