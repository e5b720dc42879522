import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fastify } from 'fastify';
import type { InjectOptions } from 'fastify';
import { findAccessProblem, registerAccess } from '../src/plugins/access.ts';
import type { AccessSettings } from '../src/plugins/access.ts';
import { registerProblems } from '../src/plugins/problems.ts';

const key = 'a-key-of-24-characters..';
const local: AccessSettings = { HOST: 'localhost', AUTH_REQUIRED: true, CORS_ORIGINS: [] };
const exposed: AccessSettings = { ...local, HOST: '0.0.0.0', ADMIN_API_KEY: key };

async function ask(settings: AccessSettings, request: InjectOptions = {}): Promise<number> {
  const app = fastify();
  registerProblems(app);
  registerAccess(app, settings);
  app.get('/api/v2/archives', () => 'ok');
  app.get('/livez', () => 'ok');
  const { statusCode } = await app.inject({ url: '/api/v2/archives', ...request, headers: { host: 'localhost:8080', ...request.headers } });
  return statusCode;
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
  assert.equal(await ask(local, { remoteAddress: '192.0.2.7' }), 401);
  assert.equal(await ask({ ...local, PUBLIC_URL: 'https://archive.example' }), 401, 'clients come through a public address');
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
  assert.equal(await ask({ ...local, CORS_ORIGINS: ['https://ui.example'] }, { headers: { origin: 'https://ui.example' } }), 200);
});

test('the gateway refuses to start where others could use it without a key', () => {
  assert.equal(findAccessProblem(local), undefined);
  assert.equal(findAccessProblem({ ...local, HOST: '127.0.0.5' }), undefined);
  assert.match(findAccessProblem({ ...local, HOST: '0.0.0.0' }) ?? '', /ADMIN_API_KEY/);
  assert.match(findAccessProblem({ ...local, HOST: '192.168.1.10' }) ?? '', /ADMIN_API_KEY/);
  assert.equal(findAccessProblem(exposed), undefined);
  assert.equal(findAccessProblem({ ...local, HOST: '::', AUTH_REQUIRED: false }), undefined);
});
