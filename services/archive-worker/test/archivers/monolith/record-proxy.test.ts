import assert from 'node:assert/strict';
import { createServer, get } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { after, before, test } from 'node:test';
import { createEgressGuard, parseEgressRules } from '@htbase/shared/egress';
import type { EgressGuard, EgressSlot } from '@htbase/shared/egress';
import { waitUntil } from '@htbase/shared/testing';
import { openRecordProxy } from '../../../src/archivers/monolith/record-proxy.ts';
import type { RecordProxy } from '../../../src/archivers/monolith/record-proxy.ts';
import { createStandIns } from '../../../src/archivers/stand-ins.ts';
import { noJail } from '../../../src/jail/jail.ts';

const open = new Set<Socket>();
const site = createServer((request, response) => {
  if (request.url === '/whole') {
    response.end('the whole of it');
  } else if (request.url === '/endless') {
    const timer = setInterval(() => response.write('more'), 10);
    response.once('close', () => clearInterval(timer));
  } // `/silent` has no answer
});
site.on('connection', (socket) => {
  open.add(socket);
  socket.once('close', () => open.delete(socket));
});

let url: string;
let guard: EgressGuard;
let slot: EgressSlot;
before(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  guard = await createEgressGuard({ rules: parseEgressRules({ allow: [new URL(url).host], ports: [] }) });
  slot = await guard.openSlot();
});
after(async () => {
  await guard.close();
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

async function openProxy(limits: { silenceMs: number; fetchMs: number }): Promise<RecordProxy> {
  const record = { find: () => undefined };
  const deps = { record, session: { slot }, page: { finalUrl: `${url}/` }, userAgent: 'test', signal: new AbortController().signal };
  return openRecordProxy(deps, noJail('a test').monolith.listen, createStandIns(), limits);
}

/** What a client of the proxy is answered. */
const fetchBy = (proxy: RecordProxy, path: string) =>
  new Promise<string>((resolve, reject) => {
    const request = get({ port: new URL(proxy.url).port, path: `${url}${path}` }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += String(chunk)));
      response.once('end', () => resolve(body));
    });
    request.once('error', reject);
  });

test('what the origin never ends is not waited for, and its client goes on without it', async () => {
  const proxy = await openProxy({ silenceMs: 10_000, fetchMs: 300 });

  assert.equal(await fetchBy(proxy, '/endless'), '');
  assert.equal(await fetchBy(proxy, '/whole'), 'the whole of it');
  assert.deepEqual(proxy.counts(), { fromRecord: 0, fromOrigin: 1, failed: 1 });
  await proxy.close();
  await waitUntil(() => open.size === 0, 'nothing is fetched any more');
});

test('an origin that says nothing is given up sooner', async () => {
  const proxy = await openProxy({ silenceMs: 100, fetchMs: 600_000 });

  assert.equal(await fetchBy(proxy, '/silent'), '');
  await proxy.close();
});

test('what a client no longer waits for is not fetched on', async () => {
  const proxy = await openProxy({ silenceMs: 600_000, fetchMs: 600_000 });
  const request = get({ port: new URL(proxy.url).port, path: `${url}/endless` });
  request.once('error', () => {});
  await waitUntil(() => open.size === 1, 'the fetch is under way');

  request.destroy();

  await waitUntil(() => open.size === 0, 'the fetch has ended');
  await proxy.close();
});
