import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { Webhook } from 'standardwebhooks';
import {
  acceptCapture,
  addEndpoint,
  claimDeliveries,
  connectDatabase,
  createBlobRepository,
  defaultOwnerId,
  listDeliveries,
  readEndpoint,
  recordDelivery,
  recordVisit,
  replayDelivery,
  rotateEndpointSecret,
  rotateOwnerSecret,
  settleCapture,
} from '@htbase/shared/db';
import type { AcceptedCapture, ClaimedDelivery, Database, DeliveryRow } from '@htbase/shared/db';
import { createEgressFetch, parseEgressRules } from '@htbase/shared/egress';
import { createMetrics } from '@htbase/shared/metrics';
import { webhookEvents } from '@htbase/shared/models';
import type { WebhookEvent } from '@htbase/shared/models';
import { buildManifest, buildRequest, buildSuccess, createTestDatabase, quietLog, sha256Hex, waitUntil } from '@htbase/shared/testing';
import type { TestDatabase } from '@htbase/shared/testing';
import { uuidv7 } from '@htbase/shared/utils';
import { startWebhookDeliverer } from '../src/webhooks/deliver-webhooks.ts';
import type { WebhookDeliverer } from '../src/webhooks/deliver-webhooks.ts';
import { createSendWebhook } from '../src/webhooks/send-webhook.ts';

interface Received {
  path: string;
  id: string;
  headers: IncomingHttpHeaders;
  body: string;
}

let own: TestDatabase;
let receiver: Server;
let origin: string;
let received: Received[] = [];
/** How the receiver answers; 204 unless a test says otherwise. */
let answer: (request: Received, response: ServerResponse) => void;
let deliverers: WebhookDeliverer[] = [];

before(async () => {
  own = await createTestDatabase(process.env);
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const one = { path: request.url ?? '', id: String(request.headers['webhook-id']), headers: request.headers, body };
      received.push(one);
      answer(one, response);
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
});
beforeEach(async () => {
  received = [];
  answer = (_request, response) => response.writeHead(204).end();
  await query('truncate webhook_deliveries, webhook_endpoints, webhook_secrets cascade');
});
afterEach(async () => {
  await Promise.all(deliverers.map((deliverer) => deliverer.close()));
  deliverers = [];
});
after(async () => {
  receiver.closeAllConnections();
  receiver.close();
  await own.close();
});

function start({ db = own.db, allow = [origin.slice('http://'.length)], retryDelaysMs = [1, 1] }: StartOptions = {}): WebhookDeliverer {
  const send = createSendWebhook(createEgressFetch({ rules: parseEgressRules({ allow, ports: [] }), upstream: undefined }));
  const deliverer = startWebhookDeliverer({ db, send, metrics: createMetrics('test'), log: quietLog(), retryDelaysMs });
  deliverers.push(deliverer);
  deliverer.wake();
  return deliverer;
}

interface StartOptions {
  db?: Database;
  allow?: string[];
  retryDelaysMs?: number[];
}

async function listenAt(
  path: string,
  events: readonly WebhookEvent[] = webhookEvents,
  ownerId = defaultOwnerId,
): Promise<{ id: string; secret: string }> {
  const added = await addEndpoint(own.db, ownerId, { url: `${origin}${path}`, events });
  assert.ok(added);
  return { id: added.endpoint.id, secret: added.secret };
}

let pages = 0;
async function accept(webhookUrl?: string): Promise<AcceptedCapture> {
  pages += 1;
  const accepted = await acceptCapture(own.db, buildRequest({ url: `https://example.com/${pages}`, archivers: ['pdf'], webhookUrl }));
  assert.ok(accepted);
  return accepted;
}

async function fail(accepted?: AcceptedCapture): Promise<AcceptedCapture> {
  const capture = accepted ?? (await accept());
  await settleCapture(own.db, capture.captureId, 1, 'worker_lost');
  return capture;
}

async function succeed(accepted?: AcceptedCapture): Promise<AcceptedCapture> {
  const capture = accepted ?? (await accept());
  const sha256 = sha256Hex('a pdf');
  const blobs = createBlobRepository(own.db);
  await blobs.begin(sha256, 5, 'local');
  await blobs.finish({ sha256, sizeBytes: 5, storedBytes: 5, encoding: 'identity', storedSha256: sha256 });
  await recordVisit(own.db, buildManifest({ captureId: capture.captureId, outcomes: [buildSuccess('pdf', 'a pdf')] }), undefined, 1);
  await settleCapture(own.db, capture.captureId, 1, 'worker_lost');
  return capture;
}

const query = (text: string, values: unknown[] = []) => own.db.$client.query(text, values);
const log = () => listDeliveries(own.db, defaultOwnerId, { after: undefined, endpointId: undefined, limit: 200 });
const whenOver = () =>
  waitUntil(async () => {
    const rows = await log();
    return rows.length > 0 && rows.every(({ completedAt }) => completedAt !== null) ? rows : undefined;
  }, 'all deliveries are over');
const verify = (secret: string, { body, headers }: Received) => new Webhook(secret).verify(body, headers as Record<string, string>);
const outcomes = (rows: readonly DeliveryRow[]) => rows.map(({ attempts, lastStatus, lastError }) => [attempts, lastStatus, lastError]);

test('the end of a capture reaches the endpoints that want it, signed by the secret of each', async () => {
  const all = await listenAt('/all');
  await listenAt('/failures', ['capture.failed']);
  const stranger = uuidv7();
  await query(`insert into owners (id, name) values ($1, 'stranger')`, [stranger]);
  await listenAt('/stranger', webhookEvents, stranger);
  const { taskId, itemId, captureId } = await succeed();

  start();
  await whenOver();

  const [message] = received;
  assert.deepEqual(
    received.map(({ path }) => path),
    ['/all'],
  );
  assert.ok(message);
  const payload = verify(all.secret, message) as { type: string; data: Record<string, unknown> };
  assert.equal(payload.type, 'capture.completed');
  assert.deepEqual(
    [payload.data['task_id'], payload.data['item_id'], payload.data['capture_id'], payload.data['status'], payload.data['grade']],
    [taskId, itemId, captureId, 'success', 'ok'],
  );
  assert.throws(() => verify(all.secret, { ...message, body: message.body.replace('success', 'failed') }));
});

test('webhook_url of a request is told of a failure, signed by the secret of the owner', async () => {
  const secret = await rotateOwnerSecret(own.db, defaultOwnerId);
  await fail(await accept(`${origin}/mine`));

  start();
  await whenOver();

  assert.deepEqual(
    received.map(({ path }) => path),
    ['/mine'],
  );
  const payload = verify(secret, received[0]!) as { type: string; data: { error: { code: string } } };
  assert.equal(payload.type, 'capture.failed');
  assert.equal(payload.data.error.code, 'worker_lost');
});

test('what is not answered by 2xx is sent again with the same id, until it is given up', async () => {
  await listenAt('/');
  answer = (_request, response) => response.writeHead(500).end('out of\norder');
  await fail();

  start();
  const [given] = await whenOver();

  assert.equal(received.length, 3);
  assert.equal(new Set(received.map(({ id }) => id)).size, 1);
  assert.equal(received[0]?.id, given?.id);
  assert.deepEqual(outcomes([given!]), [[3, 500, 'It answered 500: out of order']]);
});

test('a receiver that asks for time gets it', async () => {
  await listenAt('/');
  answer = (_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end();
  await fail();

  start();
  const delivery = await waitUntil(async () => (await log()).find(({ lastStatus }) => lastStatus === 429), 'the answer is noted');

  assert.equal(delivery.completedAt, null);
  assert.ok(Date.parse(delivery.notBefore ?? '') > Date.parse(delivery.createdAt) + 3_500_000);
});

test('a delivery is replayed with the same id once it is over, and not before', async () => {
  await listenAt('/');
  await fail();
  const [waiting] = await log();
  assert.equal((await replayDelivery(own.db, defaultOwnerId, waiting!.id)).outcome, 'pending');
  start();
  await whenOver();

  assert.equal((await replayDelivery(own.db, uuidv7(), waiting!.id)).outcome, 'not_found');
  assert.equal((await replayDelivery(own.db, defaultOwnerId, waiting!.id)).outcome, 'replayed');
  await waitUntil(() => received.length === 2, 'it comes again');

  assert.deepEqual(
    received.map(({ id }) => id),
    [waiting!.id, waiting!.id],
  );
});

test('a capture that is driven anew after its end tells of its new end', async () => {
  await listenAt('/');
  const { captureId } = await fail();
  await query(`update captures set status = 'pending', generation = 2 where id = $1`, [captureId]);
  await query(`update tasks set status = 'pending' where capture_id = $1`, [captureId]);
  await settleCapture(own.db, captureId, 2, 'worker_lost');

  start();
  await whenOver();

  assert.equal(new Set(received.map(({ id }) => id)).size, 2);
});

test('after a rotation messages are signed by the new secret and the one before', async () => {
  const { id, secret } = await listenAt('/');
  const rotated = await rotateEndpointSecret(own.db, defaultOwnerId, id);
  await fail();

  start();
  await whenOver();

  assert.ok(verify(secret, received[0]!));
  assert.ok(verify(rotated!, received[0]!));
  assert.throws(() => verify('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', received[0]!));

  await query(`update webhook_endpoints set rotated_at = now() - interval '25 hours'`);
  await fail();
  await waitUntil(() => received.length === 2, 'the next one');
  assert.ok(verify(rotated!, received[1]!));
  assert.throws(() => verify(secret, received[1]!));
});

test('410 disables the endpoint, and what waits for it is over', async () => {
  const { id } = await listenAt('/');
  answer = (_request, response) => response.writeHead(410).end();
  await Promise.all(Array.from({ length: 8 }, () => fail()));

  start();
  await whenOver();
  const count = received.length;
  await fail();

  assert.ok((await readEndpoint(own.db, defaultOwnerId, id))?.disabledAt);
  assert.ok(count <= 4, 'no more than were on their way');
  assert.equal((await log()).length, 8, 'nothing new is written for it');
  assert.equal((await replayDelivery(own.db, defaultOwnerId, (await log())[0]!.id)).outcome, 'disabled');
});

test('redirects are not followed, and of an answer only the beginning is read', async () => {
  await listenAt('/moved');
  answer = ({ path }, response) =>
    path === '/moved' ? response.writeHead(302, { location: `${origin}/elsewhere` }).end() : response.writeHead(200).end(Buffer.alloc(20_000_000, 1));
  await fail();
  start({ retryDelaysMs: [] });
  const [moved] = await whenOver();
  await fail(await accept(`${origin}/large`));
  const rows = await whenOver();

  assert.deepEqual(received.map(({ path }) => path).sort(), ['/large', '/moved', '/moved']);
  assert.equal(moved?.lastStatus, 302);
  assert.deepEqual(outcomes(rows.filter(({ url }) => url.endsWith('/large'))), [[1, 200, null]]);
});

test('nothing is sent to an address that is not public', async () => {
  await listenAt('/');
  await fail();

  start({ allow: [] });
  const [refused] = await whenOver();

  assert.equal(received.length, 0);
  assert.equal(refused?.attempts, 1);
  assert.match(refused?.lastError ?? '', /port \d+ is not open|not a public address/);
});

test('two coordinators never send the same delivery', async () => {
  await listenAt('/');
  const other = connectDatabase(own.url, { poolSize: 2, log: quietLog(), applicationName: 'other' });
  answer = (_request, response) => void setTimeout(() => response.writeHead(204).end(), 5);
  await Promise.all(Array.from({ length: 60 }, () => fail()));

  start();
  start({ db: other });
  await whenOver();
  await Promise.all(deliverers.map((deliverer) => deliverer.close()));
  await other.$client.end();

  assert.equal(received.length, 60);
  assert.equal(new Set(received.map(({ id }) => id)).size, 60);
});

test('what a coordinator had on its way when it died is sent by another, and what the dead one still writes counts for nothing', async () => {
  await listenAt('/');
  await fail();
  const [lost] = await claimDeliveries(own.db, { count: 1, perUrl: 1, sending: new Map(), leaseSeconds: 0 });

  start();
  await whenOver();
  await recordDelivery(own.db, lost as ClaimedDelivery, { status: 500, error: 'late', retryInMs: 0 });

  assert.equal(received.length, 1);
  assert.deepEqual(outcomes(await log()), [[2, 204, null]]);
});

test('a receiver that hangs does not hold up the others; a coordinator that stops gives back what is on its way', async () => {
  answer = ({ path }, response) => path === '/quick' && response.writeHead(204).end();
  await listenAt('/hangs', ['capture.failed']);
  await Promise.all(Array.from({ length: 50 }, () => fail()));
  await fail(await accept(`${origin}/quick`));

  const deliverer = start();
  await waitUntil(() => received.some(({ path }) => path === '/quick'), 'the quick one is served');
  await deliverer.close();

  const rows = await log();
  assert.ok(received.filter(({ path }) => path === '/hangs').length <= 4);
  assert.deepEqual(new Set(outcomes(rows.filter(({ url }) => url.endsWith('/hangs'))).map(String)), new Set([String([0, null, null])]));
});
