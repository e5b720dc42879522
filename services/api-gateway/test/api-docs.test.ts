import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp({ env: { HOST: '0.0.0.0', ADMIN_API_KEY: 'the-key-of-the-operator' } });
});
after(() => own.close());

test('the documentation can be read without a key, and loads nothing from elsewhere', async () => {
  const page = await own.app.inject({ url: '/docs/' });

  assert.equal(page.statusCode, 200);
  assert.match(String(page.headers['content-security-policy']), /^default-src 'none'/);
  assert.doesNotMatch(String(page.headers['content-security-policy']), /https?:/);
  const addresses = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
  assert.ok(addresses.length >= 3);
  for (const address of addresses) {
    const { pathname, origin } = new URL(address, 'http://gateway.test/docs/');
    assert.equal(origin, 'http://gateway.test');
    assert.equal((await own.app.inject({ url: pathname })).statusCode, 200, pathname);
  }
});

test('the document that it shows names every call', async () => {
  const paths = Object.keys((await own.app.inject({ url: '/api/v2/openapi.json' })).json().paths);

  assert.ok(paths.length >= 20, paths.join());
  assert.ok(paths.includes('/api/v2/archive') && paths.includes('/saves/{archiver}'));
  assert.ok(!paths.some((path) => path.startsWith('/docs')));
});
