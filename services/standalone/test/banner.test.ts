import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderBanner } from '../src/banner.ts';

const facts = { dataFolder: '/data', archivers: { pdf: { available: true } }, metrics: new Map(), notes: [] };

test('what the banner gives to try goes to the server that has just started', () => {
  const usual = renderBanner({ ...facts, urls: ['http://127.0.0.1:8080'] });
  const elsewhere = renderBanner({ ...facts, urls: ['http://127.0.0.1:9000'] });

  assert.match(usual, /^ {4}npx htbase save /m);
  assert.match(elsewhere, /^ {4}HTBASE_URL=http:\/\/127\.0\.0\.1:9000 npx htbase save /m);
  assert.match(elsewhere, /http:\/\/127\.0\.0\.1:9000\/docs$/m);
});
