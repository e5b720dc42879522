import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { text } from 'node:stream/consumers';
import { createTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
let port: number;
before(async () => {
  own = await createTestApp();
  port = Number(new URL(await own.app.listen({ host: '127.0.0.1', port: 0 })).port);
});
after(() => own.close());

/** Sends bytes as they are; resolves with the answer's status, media type and problem. */
async function sendRaw(bytes: string): Promise<unknown[]> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(bytes);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  const { status, code } = JSON.parse(body);
  return [/^HTTP\/1\.1 (\d+)/.exec(head)?.[1], /^content-type: ([^;\r]+)/im.exec(head)?.[1], status, code];
}

const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n${headers}\r\n`;
const media = 'application/problem+json';

test('what is refused before there is a route is a problem too', async () => {
  assert.deepEqual(await sendRaw(get(`/api/v2/archives/${'a'.repeat(500)}`)), ['414', media, 414, 'path_too_long']);
  assert.deepEqual(await sendRaw(get('/api/v2/archives/%ff')), ['400', media, 400, 'invalid_path']);
});

test('what is refused before it is a request is a problem too', async () => {
  assert.deepEqual(await sendRaw(get('/livez', `x-long: ${'a'.repeat(20_000)}\r\n`)), ['431', media, 431, 'headers_too_large']);
  assert.deepEqual(await sendRaw('not http\r\n\r\n'), ['400', media, 400, 'bad_request']);
});

test('what is wrong with a request is said of each part, in words', async () => {
  const post = (payload: unknown) =>
    own.app.inject({ method: 'POST', url: '/api/v2/archive', headers: { 'content-type': 'application/json' }, payload: JSON.stringify(payload) });

  const { errors } = (await post({ URL: 'https://example.com/', max_age: -1 })).json();
  const query = (await own.app.inject('/api/v2/archives?limit=0')).json();

  assert.deepEqual(
    errors.map(({ path }: { path: string }) => path),
    ['body/url', 'body/max_age', 'body'],
  );
  assert.equal(errors[0].message, 'is missing (a value of type string)');
  assert.match(query.detail, /^query\/limit: /);
});
