import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { createEgressGuard, parseEgressRules, parseUpstreamProxy } from '@htbase/shared/egress';
import type { EgressGuard, EgressSlot } from '@htbase/shared/egress';

/** What the upstream was asked for: the authority, and the credentials. */
const asked: { authority: string; credentials: string | undefined }[] = [];
const site = createServer((request, response) => response.end(`hello ${request.headers.host} ${request.url}`));
const upstream = createServer();
const guards: EgressGuard[] = [];
let sitePort: number;
let upstreamPort: number;
let answer = 'HTTP/1.1 200 Connection established\r\n\r\n';

const portOf = (server: typeof site) => (server.address() as AddressInfo).port;

before(async () => {
  // stands for the whole public internet: wherever one wants to go, the site is there
  upstream.on('connect', (request: IncomingMessage, client: Socket) => {
    asked.push({ authority: request.url ?? '', credentials: request.headers['proxy-authorization'] });
    client.on('error', () => {});
    client.write(answer);
    if (!answer.includes(' 200 ')) {
      client.end();
      return;
    }
    const target = connect(sitePort, '127.0.0.1');
    target.on('error', () => client.destroy());
    client.pipe(target).pipe(client);
  });
  site.listen(0, '127.0.0.1');
  upstream.listen(0, '127.0.0.1');
  await Promise.all([once(site, 'listening'), once(upstream, 'listening')]);
  [sitePort, upstreamPort] = [portOf(site), portOf(upstream)];
});
after(async () => {
  await Promise.all(guards.map((guard) => guard.close()));
  site.closeAllConnections();
  upstream.closeAllConnections();
  site.close();
  upstream.close();
});

async function openSlot(proxy: string, allow: string[] = []): Promise<EgressSlot> {
  const guard = await createEgressGuard({
    rules: parseEgressRules({ allow, ports: [] }),
    upstream: parseUpstreamProxy(proxy),
    resolve: async (host) => (host === 'inner.example' ? ['10.0.0.5'] : host === 'six.example' ? ['2606:2800:220::1'] : ['93.184.216.34']),
    dialTimeoutMs: 1_000,
  });
  guards.push(guard);
  return guard.openSlot();
}

const get = (slot: EgressSlot, url: string) =>
  slot.fetch(url, { signal: AbortSignal.timeout(5_000), maxBytes: 1_000 }).then(
    ({ body }) => body.toString(),
    (error: { code: string }) => error.code,
  );

test('everything public goes through the upstream, which is asked for the address that was checked', async () => {
  asked.length = 0;
  const slot = await openSlot(`http://user:p%40ss@127.0.0.1:${upstreamPort}`);

  assert.equal(await get(slot, 'http://site.example/a'), 'hello site.example /a');
  assert.equal(await get(slot, 'http://six.example/b'), 'hello six.example /b');
  const credentials = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
  assert.deepEqual(asked, [
    { authority: '93.184.216.34:80', credentials },
    { authority: '[2606:2800:220::1]:80', credentials },
  ]);
});

test('what is not public is refused before the upstream hears of it, and so is the upstream itself', async () => {
  asked.length = 0;
  const slot = await openSlot(`http://127.0.0.1:${upstreamPort}`);

  for (const url of ['http://inner.example/', 'http://10.0.0.5/', 'http://site.example:22/', `http://127.0.0.1:${upstreamPort}/`]) {
    assert.equal(await get(slot, url), 'blocked_address', url);
  }
  assert.deepEqual(asked, []);
});

test('what EGRESS_ALLOW opens is near, and reached directly', async () => {
  asked.length = 0;
  const slot = await openSlot(`http://127.0.0.1:${upstreamPort}`, [`127.0.0.1:${sitePort}`]);

  assert.equal(await get(slot, `http://127.0.0.1:${sitePort}/near`), `hello 127.0.0.1:${sitePort} /near`);
  assert.deepEqual(asked, []);
});

test('what the upstream says of a target becomes the reason, and its own troubles are worth another attempt', async () => {
  const slot = await openSlot(`http://127.0.0.1:${upstreamPort}`);
  const codes: Record<string, string> = {
    'HTTP/1.1 403 Forbidden\r\n\r\n': 'connection_refused',
    'HTTP/1.1 407 Who are you\r\n\r\n': 'connection_timeout',
    'HTTP/1.1 502 Bad Gateway\r\n\r\n': 'connection_timeout',
    'SSH-2.0-not a proxy\r\n\r\n': 'connection_timeout',
    'HTTP/1.1 ': 'connection_timeout',
    [`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(10_000)}`]: 'connection_timeout',
  };
  const before = answer;
  for (const [said, code] of Object.entries(codes)) {
    answer = said;
    assert.equal(await get(slot, 'http://site.example/'), code, said.slice(0, 40));
  }
  answer = before;

  assert.equal(await get(await openSlot('http://127.0.0.1:1'), 'http://site.example/'), 'connection_timeout');
  assert.equal(await get(slot, 'http://site.example/'), 'hello site.example /');
});

test('a setting that is no HTTP proxy is refused without showing its password', () => {
  for (const bad of ['proxy', 'socks5://proxy:1080', 'https://user:secret@proxy/', 'http://user:secret@proxy/path', 'http://']) {
    assert.throws(
      () => parseUpstreamProxy(bad),
      (error: Error) => /EGRESS_PROXY/.test(error.message) && !error.message.includes('secret'),
      bad,
    );
  }
  assert.deepEqual(parseUpstreamProxy('http://proxy.lan'), { host: 'proxy.lan', port: 80, authorization: undefined });
  assert.deepEqual(parseUpstreamProxy('http://[fd00::1]:3128'), { host: 'fd00::1', port: 3_128, authorization: undefined });
});
