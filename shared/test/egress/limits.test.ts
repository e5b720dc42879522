import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createEgressGuard, parseEgressRules } from '@htbase/shared/egress';
import type { EgressGuard, EgressSlot, Refusal, SlotLimits } from '@htbase/shared/egress';
import { waitUntil } from '@htbase/shared/testing';

const site = createServer((request, response) => {
  if (request.url === '/endless') {
    const timer = setInterval(() => response.write(Buffer.alloc(50_000)), 5);
    response.on('close', () => clearInterval(timer));
  } else {
    response.end('hello');
  }
});
let url: string;
let guard: EgressGuard;
const refused: Refusal[] = [];

before(async () => {
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  url = `http://${host}`;
  guard = await createEgressGuard({ rules: parseEgressRules({ allow: [host], ports: [] }), onRefused: (refusal) => refused.push(refusal) });
});
after(async () => {
  await guard.close();
  site.closeAllConnections();
  site.close();
});

const codeOf = (slot: EgressSlot, path = '/') =>
  slot.fetch(`${url}${path}`, { signal: AbortSignal.timeout(10_000), maxBytes: 1e9 }).then(
    ({ status }) => status,
    (error: { code: string }) => error.code,
  );

test('bytes, requests and connections are counted', async () => {
  const slot = await guard.openSlot();

  await codeOf(slot);
  await codeOf(slot);
  slot.countRequest();

  const { bytesReceived, bytesSent, connections, requests, limits } = slot.stats();
  assert.ok(bytesReceived > 10 && bytesSent > 10);
  assert.deepEqual({ connections, requests, limits }, { connections: 2, requests: 3, limits: [] });
});

const cases: { limit: string; limits: SlotLimits; code: string }[] = [
  { limit: 'wire_bytes', limits: { maxBytes: 200_000 }, code: 'too_large' },
  { limit: 'wire_time', limits: { maxMs: 200 }, code: 'capture_timeout' },
];
for (const { limit, limits, code } of cases) {
  test(`${limit}: a slot that has used it up ends what is open, refuses the rest, and says so`, async () => {
    refused.length = 0;
    const slot = await guard.openSlot(limits);

    const ended = await codeOf(slot, '/endless');

    assert.match(String(ended), /connection_reset|too_large|capture_timeout/);
    assert.equal(await codeOf(slot), code);
    assert.deepEqual(slot.stats().limits, [limit]);
    assert.equal(slot.failureOf('127.0.0.1'), code);
    assert.ok(slot.stats().refusals.every(({ reason }) => reason === limit));
    assert.ok(refused.length >= 2 && refused.every(({ reason, host }) => reason === limit && host === '127.0.0.1'));
  });
}

test('wire_connections: the one too many is refused, those that lead nowhere count', async () => {
  const slot = await guard.openSlot({ maxConnections: 2 });
  await slot.fetch('http://10.0.0.5/', { signal: AbortSignal.timeout(1_000), maxBytes: 1 }).catch(() => {});

  assert.equal(await codeOf(slot), 200);
  assert.equal(await codeOf(slot), 'too_large');
  assert.deepEqual(slot.stats().limits, ['wire_connections']);
});

test('wire_requests: those that only the client sees count too', async () => {
  const slot = await guard.openSlot({ maxRequests: 3 });

  assert.equal(await codeOf(slot), 200);
  slot.countRequest();
  slot.countRequest();
  slot.countRequest();

  await waitUntil(async () => (await codeOf(slot)) === 'too_large', 'the limit to be hit');
  assert.deepEqual(slot.stats().limits, ['wire_requests']);
});

test('a refusal says where to, why, and how often', async () => {
  const slot = await guard.openSlot();
  const attempt = (target: string) => slot.fetch(target, { signal: AbortSignal.timeout(1_000), maxBytes: 1 }).catch(() => {});

  for (const target of ['http://10.0.0.5/', 'http://10.0.0.5/again', 'http://93.184.216.34:22/', `${slot.proxyUrl}/`]) {
    await attempt(target);
  }

  assert.deepEqual(
    slot.stats().refusals.map(({ host, reason, count }) => ({ host, reason, count })),
    [
      { host: '10.0.0.5', reason: 'private_address', count: 2 },
      { host: '93.184.216.34', reason: 'closed_port', count: 1 },
      { host: '127.0.0.1', reason: 'closed_port', count: 1 },
    ],
  );
  assert.equal(slot.stats().refusedCount, 4);
});

test('what a slot remembers of refusals has an end', async () => {
  const slot = await guard.openSlot();

  await Promise.all(
    Array.from({ length: 300 }, (_, index) =>
      slot.fetch(`http://10.0.${index >> 8}.${index & 255}/`, { signal: AbortSignal.timeout(5_000), maxBytes: 1 }).catch(() => {}),
    ),
  );

  assert.equal(slot.stats().refusals.length, 200);
  assert.equal(slot.stats().refusedCount, 300);
});
