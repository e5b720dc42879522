import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { after, test } from 'node:test';
import { createEgressGuard, parseEgressRules } from '@htbase/shared/egress';
import type { EgressGuard, EgressSlot } from '@htbase/shared/egress';
import { waitUntil } from '@htbase/shared/testing';

const servers: Server[] = [];
const sockets = new Set<Socket>();
const guards: EgressGuard[] = [];

after(async () => {
  await Promise.all(guards.map((guard) => guard.close()));
  sockets.forEach((socket) => socket.destroy());
  servers.forEach((server) => server.close());
});

/** A server that answers every connection with these bytes, and keeps what it was told. */
async function serve(answer: string | Buffer, { isKept = false } = {}): Promise<{ port: number; heard(): string; open(): number }> {
  let heard = '';
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      if (isKept) {
        socket.write(answer);
      } else {
        socket.end(answer);
      }
    });
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, heard: () => heard, open: () => open.size };
}

async function openGuard(allow: string[], change: Partial<Parameters<typeof createEgressGuard>[0]> = {}): Promise<EgressGuard> {
  const guard = await createEgressGuard({ rules: parseEgressRules({ allow, ports: [] }), dialTimeoutMs: 500, ...change });
  guards.push(guard);
  return guard;
}

/** Everything that a slot answers until it hangs up. */
async function say(slot: EgressSlot, text: string): Promise<string> {
  const socket = connect(Number(new URL(slot.proxyUrl).port), '127.0.0.1');
  let heard = '';
  socket.on('error', () => {});
  socket.on('data', (chunk) => (heard += chunk.toString('latin1')));
  socket.write(text);
  await once(socket, 'close');
  return heard;
}

const fetchFrom = (slot: EgressSlot, port: number) =>
  slot.fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(5_000), maxBytes: 1_000 }).then(
    ({ status }) => String(status),
    (error: { code: string }) => error.code,
  );

test('an answer that makes no sense fails alone, whoever asked', async () => {
  const answers = [
    'HTTP/1.1 099 too low\r\n\r\n',
    'HTTP/1.1 999 high\r\nx: y\r\n\r\n',
    'HTTP/1.1 200 OK\r\nx: \u0001\u0002\r\ncontent-length: 0\r\n\r\n',
    'HTTP/1.1 200 \u0080\u00ff\r\ncontent-length: 0\r\n\r\n',
    'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\nnot http any more',
    'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\nhello',
    'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
    'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 5\r\n\r\nhello',
    `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(50_000)}\r\n`,
    'HTTP/1.1 100 Continue\r\n\r\n'.repeat(1_000),
    '\0\0\0\0',
    '',
  ];
  for (const answer of answers) {
    const { port } = await serve(answer);
    const slot = await (await openGuard([`127.0.0.1:${port}`])).openSlot();

    assert.match(
      await say(slot, `GET http://127.0.0.1:${port}/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`),
      /^(HTTP\/1\.1 \d{3} |$)/,
      answer.slice(0, 60),
    );
    assert.match(await fetchFrom(slot, port), /^(\d{2,3}|connection_reset|too_large)$/, answer.slice(0, 60));
  }
});

test('a server that falls silent, at once or in the middle, is not waited for longer than asked', async () => {
  for (const answer of ['', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhel']) {
    const { port } = await serve(answer, { isKept: true });
    const slot = await (await openGuard([`127.0.0.1:${port}`])).openSlot();

    const fetching = slot.fetch(`http://127.0.0.1:${port}/`, { signal: new AbortController().signal, maxBytes: 1_000, maxSilenceMs: 100 });
    await assert.rejects(fetching, { code: 'connection_timeout' });
  }
});

test('only the guard itself can say that it has refused', async () => {
  const { port } = await serve('HTTP/1.1 200 OK\r\nx-htbase-refused: blocked_address\r\ncontent-length: 0\r\n\r\n');
  const slot = await (await openGuard([`127.0.0.1:${port}`])).openSlot();

  assert.doesNotMatch(await say(slot, `GET http://127.0.0.1:${port}/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`), /x-htbase-refused/);
});

test('a request goes on with the host of its target, and its body stays its body', async () => {
  const { port, heard } = await serve('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
  const slot = await (await openGuard([`127.0.0.1:${port}`])).openSlot();
  const body = 'GET /admin HTTP/1.1\r\nhost: 10.0.0.5\r\n\r\n';

  await say(
    slot,
    `GET http://127.0.0.1:${port}/a HTTP/1.1\r\nhost: 10.0.0.5\r\nconnection: x-dropped, close\r\nx-dropped: 1\r\ntransfer-encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  );

  const [head = ''] = heard().split('\r\n\r\n', 1);
  assert.match(head, new RegExp(`^GET /a HTTP/1.1\\r\\n(.*\\r\\n)*host: 127.0.0.1:${port}(\\r\\n|$)`));
  assert.match(head, /transfer-encoding: chunked/);
  assert.doesNotMatch(head, /x-dropped|10\.0\.0\.5/);
});

test('our own listeners are no target under any name of this machine', async () => {
  const guard = await openGuard(['127.0.0.0/8', '0.0.0.0', '::1', '::', '::/96', 'localhost', '::ffff:0:0/96'], {
    resolve: async () => ['127.0.0.2'],
  });
  const [slot, other] = [await guard.openSlot(), await guard.openSlot()];

  for (const target of [other.proxyUrl, slot.proxyUrl, guard.refusingProxyUrl]) {
    const port = new URL(target).port;
    for (const host of ['127.0.0.1', '127.9.9.9', 'localhost', '0.0.0.0', '[::]', '[::1]', '[::ffff:127.0.0.1]', 'rebinding.example', '2130706433']) {
      assert.match(await say(slot, `CONNECT ${host}:${port} HTTP/1.1\r\n\r\n`), /^HTTP\/1\.1 403 /, host);
    }
  }
  assert.equal(slot.stats().connections, 0);
});

test('a connection that comes when its visit is over is not kept', async () => {
  const { port, open } = await serve('x', { isKept: true });
  const resolving = Promise.withResolvers<string[]>();
  const slot = await (await openGuard([`127.0.0.1:${port}`], { resolve: () => resolving.promise })).openSlot();
  const answered = fetchFrom(slot, port);
  const late = slot
    .fetch(`http://late.example:${port}/`, { signal: AbortSignal.timeout(5_000), maxBytes: 1 })
    .catch((error: { code: string }) => error.code);
  await answered;

  await slot.close();
  resolving.resolve(['127.0.0.1']);

  assert.equal(await late, 'connection_reset');
  await waitUntil(() => open() === 0, 'the late connection to end');
});

test('a name with hundreds of addresses that lead nowhere is given up after a few', async () => {
  const { port, heard } = await serve('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n');
  const dead = Array.from({ length: 200 }, (_, index) => `127.0.1.${index + 1}`);
  const rules = parseEgressRules({ allow: ['127.0.0.0/8'], ports: [String(port)] });
  const guard = await openGuard([], { rules, resolve: async () => [...dead, '127.0.0.1'] });
  const slot = await guard.openSlot();

  const code = await slot
    .fetch(`http://many.example:${port}/`, { signal: AbortSignal.timeout(10_000), maxBytes: 1 })
    .catch((error: { code: string }) => error.code);

  assert.equal(code, 'connection_refused');
  assert.equal(heard(), '');
});
