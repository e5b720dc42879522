import assert from 'node:assert/strict';
import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { connect, createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { createTestApp } from './test-app.ts';

// Real connections: a gateway on loopback, a proxy before it on the same machine, a client who comes through that.
const operator = 'the-key-of-the-operator';

async function withGateway(env: Record<string, string>, check: (port: number) => Promise<void>): Promise<void> {
  const own = await createTestApp({ env });
  try {
    await own.app.listen({ port: 0, host: '127.0.0.1' });
    await check((own.app.server.address() as AddressInfo).port);
  } finally {
    await own.close();
  }
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A proxy that adds headers as `change` says. */
async function withProxy(
  port: number,
  change: (from: IncomingMessage) => OutgoingHttpHeaders,
  check: (port: number) => Promise<void>,
): Promise<void> {
  const proxy = createServer((from, to) => {
    const onward = ask({ port, host: '127.0.0.1', method: from.method, path: from.url, headers: { ...from.headers, ...change(from) } }, (answer) => {
      to.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(to);
    });
    from.pipe(onward);
  });
  try {
    await check(await listen(proxy));
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
}

async function statusOf(port: number, headers: Record<string, string> = {}): Promise<number> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = ask({ port, host: '127.0.0.1', path: '/api/v2/archives', headers, agent: false }, resolve);
    request.on('error', reject).end();
  });
  await text(answer);
  return answer.statusCode ?? 0;
}

test('a reverse proxy on the same machine does not make its clients people on this machine', () =>
  withGateway({}, async (port) => {
    assert.equal(await statusOf(port), 200, 'without a proxy one is');
    await withProxy(
      port,
      () => ({ 'x-forwarded-for': '203.0.113.9', host: `localhost:${port}` }),
      async (proxy) => {
        assert.equal(await statusOf(proxy), 401);
      },
    );
    await withProxy(
      port,
      () => ({ via: '1.1 proxy', host: `localhost:${port}` }),
      async (proxy) => {
        assert.equal(await statusOf(proxy), 401);
      },
    );
    await withProxy(
      port,
      () => ({}),
      async (proxy) => {
        assert.equal(await statusOf(proxy, { host: 'archive.example' }), 401, 'a proxy that keeps the name that was asked for');
      },
    );
  }));

test('nginx as it comes, which speaks HTTP/1.0, renames the host and adds nothing, is told too', () =>
  withGateway({}, async (port) => {
    const proxy = createTcpServer((client) => {
      client.once('data', () => {
        const onward = connect(port, '127.0.0.1', () =>
          onward.write(`GET /api/v2/archives HTTP/1.0\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`),
        );
        onward.pipe(client);
      });
    });
    try {
      assert.equal(await statusOf(await listen(proxy)), 401);
    } finally {
      proxy.close();
    }
  }));

test('only a trusted proxy is believed whose address it is', () =>
  withGateway({ TRUSTED_PROXIES: '127.0.0.0/8', ADMIN_API_KEY: operator }, async (port) => {
    const key = { 'x-api-key': operator };
    assert.equal(await statusOf(port), 401, 'with proxies before it nobody is let in without a key');

    const guess = async (count: number, client: string) => {
      for (let index = 0; index < count; index += 1) {
        await statusOf(port, { 'x-api-key': 'guess', 'x-forwarded-for': client });
      }
    };
    await guess(20, '203.0.113.1');

    assert.equal(await statusOf(port, { ...key, 'x-forwarded-for': '203.0.113.1' }), 429);
    assert.equal(await statusOf(port, { ...key, 'x-forwarded-for': '203.0.113.2' }), 200);
    assert.equal(await statusOf(port, { ...key, 'x-forwarded-for': '203.0.113.2, 203.0.113.1' }), 429, 'what the client wrote before does not count');
  }));

test('without trusted proxies nobody is believed', () =>
  withGateway({ HOST: '0.0.0.0', ADMIN_API_KEY: operator }, async (port) => {
    for (let index = 0; index < 20; index += 1) {
      await statusOf(port, { 'x-api-key': 'guess', 'x-forwarded-for': `203.0.113.${index}` });
    }

    assert.equal(await statusOf(port, { 'x-api-key': operator, 'x-forwarded-for': '203.0.113.99' }), 429);
  }));
