import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { connect, createServer as createTcpServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createEgressGuard, parseEgressRules } from '@htbase/shared/egress';
import type { EgressGuard, EgressSlot } from '@htbase/shared/egress';

let origin: Server;
let port: number;
let seen: string[] = [];
const guards: EgressGuard[] = [];

before(async () => {
  origin = createServer((incoming, answer) => {
    seen.push(incoming.url ?? '');
    const path = incoming.url ?? '';
    if (path.startsWith('/redirect?')) {
      answer.writeHead(302, { location: decodeURIComponent(path.slice(10)) }).end();
    } else if (path === '/loop') {
      answer.writeHead(302, { location: '/loop' }).end();
    } else if (path === '/big') {
      answer.end(Buffer.alloc(3_000_000, 1));
    } else if (path === '/bomb') {
      answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000)));
    } else if (path === '/cut') {
      incoming.socket.destroy();
    } else {
      answer.writeHead(200, { 'x-headers': JSON.stringify(incoming.headers) }).end(`hello ${path}`);
    }
  });
  origin.on('upgrade', (_request, socket) => socket.destroy());
  await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
  port = (origin.address() as AddressInfo).port;
});
after(async () => {
  await Promise.all(guards.map((guard) => guard.close()));
  origin.closeAllConnections();
  origin.close();
});

async function openGuard(allow: string[], resolve?: (host: string) => Promise<string[]>): Promise<EgressGuard> {
  const guard = await createEgressGuard({ rules: parseEgressRules({ allow, ports: [] }), dialTimeoutMs: 1_000, ...(resolve ? { resolve } : {}) });
  guards.push(guard);
  return guard;
}

function getThrough(proxyUrl: string, url: string): Promise<{ status: number; reason: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      proxyUrl,
      { path: url, headers: { host: new URL(url).host, 'proxy-connection': 'keep-alive' }, agent: false },
      (answer: IncomingMessage) => {
        let body = '';
        answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, reason: answer.headers['x-htbase-refused'] as string | undefined, body }));
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
}

function connectThrough(slot: EgressSlot, authority: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(slot.proxyUrl).port), '127.0.0.1');
    socket.on('error', reject);
    socket.once('data', (chunk) => {
      resolve(chunk.toString().split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.write(`CONNECT ${authority} HTTP/1.1\r\nhost: ${authority}\r\n\r\n`);
  });
}

test('what is allowed passes, without the headers that were meant for the proxy', async () => {
  const slot = await (await openGuard([`127.0.0.1:${port}`])).openSlot();

  const answer = await getThrough(slot.proxyUrl, `http://127.0.0.1:${port}/a?b=1`);

  assert.equal(answer.status, 200);
  assert.equal(answer.body, 'hello /a?b=1');
  assert.equal(await connectThrough(slot, `127.0.0.1:${port}`), 'HTTP/1.1 200 Connection Established');
  const fetched = await slot.fetch(`http://127.0.0.1:${port}/x`, { signal: AbortSignal.timeout(5_000), maxBytes: 1_000 });
  assert.ok(!('proxy-connection' in (JSON.parse(fetched.headers['x-headers'] ?? '{}') as object)));
  assert.equal(slot.stats().connections, 3);
  assert.ok(slot.stats().bytesReceived > 100);
});

test('private targets are refused in every form, counted, and nothing reaches them', async () => {
  seen = [];
  const slot = await (await openGuard([])).openSlot();

  for (const url of [
    `http://127.0.0.1:${port}/`,
    `http://localhost:${port}/`,
    'http://127.0.0.1/',
    'http://10.0.0.5/',
    'http://[::1]/',
    'http://169.254.169.254/latest/',
  ]) {
    const answer = await getThrough(slot.proxyUrl, url);
    assert.equal(answer.status, 403, url);
    assert.equal(answer.reason, 'blocked_address');
    assert.equal(
      await connectThrough(slot, new URL(url).host.includes(':') ? new URL(url).host : `${new URL(url).host}:80`),
      'HTTP/1.1 403 blocked_address',
      url,
    );
    await assert.rejects(slot.fetch(url, { signal: AbortSignal.timeout(5_000), maxBytes: 1 }), { code: 'blocked_address' });
  }
  await assert.rejects(slot.fetch('file:///etc/passwd', { signal: AbortSignal.timeout(5_000), maxBytes: 1 }), { code: 'blocked_address' });

  assert.deepEqual(seen, []);
  assert.equal(slot.stats().connections, 0);
  assert.equal(slot.stats().refusedCount, 18);
  assert.equal(slot.failureOf('10.0.0.5'), 'blocked_address');
});

test('a name with one private address among public ones is refused', async () => {
  const slot = await (await openGuard([], async () => ['93.184.216.34', '10.0.0.5'])).openSlot();

  assert.equal((await getThrough(slot.proxyUrl, 'http://mixed.example/')).reason, 'blocked_address');
});

test('the address that was vetted is the one that is dialled: a name that changes its mind gains nothing', async () => {
  let asked = 0;
  const resolve = async () => (asked++ === 0 ? ['127.0.0.1'] : ['10.0.0.5']);
  const slot = await (await openGuard([`127.0.0.1:${port}`], resolve)).openSlot();

  assert.equal((await getThrough(slot.proxyUrl, `http://rebinding.example:${port}/`)).status, 200);
  assert.equal(asked, 1);
  assert.equal((await getThrough(slot.proxyUrl, `http://rebinding.example:${port}/`)).status, 403);
});

test('redirects are followed by our own fetches only to where they may go, and not for ever', async () => {
  const slot = await (await openGuard([`127.0.0.1:${port}`])).openSlot();
  const fetch = (path: string) => slot.fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(5_000), maxBytes: 10_000 });

  assert.equal((await fetch('/redirect?/end')).finalUrl, `http://127.0.0.1:${port}/end`);
  await assert.rejects(fetch('/redirect?http://10.0.0.5/'), { code: 'blocked_address' });
  await assert.rejects(fetch('/redirect?file:///etc/passwd'), { code: 'blocked_address' });
  await assert.rejects(fetch('/loop'), { code: 'too_many_redirects' });
});

test('sizes are bounded: of one answer, of what it unpacks to, and of a whole slot', async () => {
  const guard = await openGuard([`127.0.0.1:${port}`]);
  const slot = await guard.openSlot();
  const fetch = (path: string, maxBytes: number) => slot.fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(5_000), maxBytes });
  await assert.rejects(fetch('/big', 1_000_000), { code: 'too_large' });
  await assert.rejects(fetch('/bomb', 1_000_000), { code: 'too_large' });

  const small = await guard.openSlot({ maxBytes: 1_000_000 });
  await getThrough(small.proxyUrl, `http://127.0.0.1:${port}/big`).catch(() => {}); // may be cut
  assert.equal((await getThrough(small.proxyUrl, `http://127.0.0.1:${port}/a`)).reason, 'too_large');
});

test('every way in which a host is not reached has its code', async () => {
  const closed = createTcpServer();
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
  const closedPort = (closed.address() as AddressInfo).port;
  await new Promise((resolve) => closed.close(resolve));
  const slot = await (await openGuard([`127.0.0.1:${port}`, `127.0.0.1:${closedPort}`])).openSlot();
  const codeOf = (url: string) =>
    slot.fetch(url, { signal: AbortSignal.timeout(5_000), maxBytes: 1_000 }).then(String, (error: { code: string }) => error.code);

  assert.equal(await codeOf('http://nothing.invalid/'), 'dns_not_found');
  assert.equal(await codeOf(`http://127.0.0.1:${closedPort}/`), 'connection_refused');
  assert.equal(await codeOf(`http://127.0.0.1:${port}/cut`), 'connection_reset');
  assert.equal(await codeOf('http://example.com:22/'), 'blocked_address');
  assert.equal(slot.failureOf('nothing.invalid'), 'dns_not_found');
});

test('the guard is no target of its own, and its default proxy refuses everything', async () => {
  const guard = await openGuard(['127.0.0.0/8']);
  const slot = await guard.openSlot();
  const other = await guard.openSlot();

  assert.equal((await getThrough(slot.proxyUrl, `${other.proxyUrl}/`)).status, 403);
  assert.equal((await getThrough(guard.refusingProxyUrl, 'http://example.com/')).status, 403);
});

test('garbage, half requests and clients that leave do no harm', async () => {
  const slot = await (await openGuard([`127.0.0.1:${port}`])).openSlot();
  const speak = (text: string) =>
    new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(slot.proxyUrl).port), '127.0.0.1', () => socket.write(text, () => setImmediate(() => socket.destroy())));
      socket.on('close', () => resolve());
      socket.on('error', () => {});
    });

  await Promise.all([
    speak('\0\0\0\r\n\r\n'),
    speak(`GET http://127.0.0.1:${port}/ HTTP/1.1\r\n`),
    speak('CONNECT a b c\r\n\r\n'),
    speak(`CONNECT 127.0.0.1:${port} HTTP/1.1\r\n\r\n`),
    speak(`GET / HTTP/1.1\r\n${'x: y\r\n'.repeat(20_000)}\r\n`),
    speak('CONNECT user@127.0.0.1:80 HTTP/1.1\r\n\r\n'),
  ]);

  assert.equal((await getThrough(slot.proxyUrl, `http://127.0.0.1:${port}/still`)).body, 'hello /still');
});

test('closing a slot ends its connections', async () => {
  const slot = await (await openGuard([`127.0.0.1:${port}`])).openSlot();
  const socket = connect(Number(new URL(slot.proxyUrl).port), '127.0.0.1');
  const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.on('error', () => {});
  await new Promise<void>((resolve) => {
    socket.once('data', () => resolve());
    socket.write(`CONNECT 127.0.0.1:${port} HTTP/1.1\r\n\r\n`);
  });

  await slot.close();

  await ended;
});
