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
