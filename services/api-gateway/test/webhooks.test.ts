import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { acceptCapture, addEndpoint, settleCapture, settleSummarization } from '@htbase/shared/db';
import { buildRequest, buildSummary, keepArticle } from '@htbase/shared/testing';
import { uuidv7 } from '@htbase/shared/utils';
import { batchEventSchema, captureEventSchema, summaryEventSchema } from '../src/routes/webhooks/event-schemas.ts';
import { createTestApp, keepPage } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp();
});
after(() => own.close());

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
const call = (method: Method, path: string, payload?: Record<string, unknown>) =>
  own.app.inject({ method, url: `/api/v2${path}`, ...(payload ? { payload } : {}) });

const webhookUrl = 'https://hooks.example.com/htbase';

async function create(payload: Record<string, unknown> = { url: webhookUrl }) {
  const response = await call('POST', '/webhooks', payload);
  assert.equal(response.statusCode, 201, response.body);
  return response.json<{ endpoint_id: string; secret: string; events: string[] }>();
}

let pages = 0;
async function endCapture(): Promise<void> {
  pages += 1;
  const accepted = await acceptCapture(own.db, buildRequest({ url: `https://example.com/webhook/${pages}` }));
  assert.ok(accepted);
  await settleCapture(own.db, accepted.captureId, 1, 'worker_lost');
}

test('an endpoint is made, shown, changed and removed; its secret is shown only when it is made', async () => {
  const created = await create({ url: webhookUrl, events: ['capture.failed'] });
  const path = `/webhooks/${created.endpoint_id}`;

  const shown = await call('GET', path);
  const changed = await call('PATCH', path, { events: ['batch.completed'], disabled: true });
  const enabled = await call('PATCH', path, { disabled: false });
  const rotated = await call('POST', `${path}/secret`);
  const listed = await call('GET', '/webhooks');
  const removed = await call('DELETE', path);

  assert.match(created.secret, /^whsec_[A-Za-z0-9+/]{43}=$/);
  assert.deepEqual([shown.json().url, shown.json().events, shown.json().secret], [webhookUrl, ['capture.failed'], undefined]);
  assert.deepEqual(changed.json().events, ['batch.completed']);
  assert.ok(changed.json().disabled_at);
  assert.equal(enabled.json().disabled_at, undefined);
  assert.deepEqual(enabled.json().events, ['batch.completed']);
  assert.notEqual(rotated.json().secret, created.secret);
  assert.ok(listed.json().items.some((item: { endpoint_id: string }) => item.endpoint_id === created.endpoint_id));
  assert.doesNotMatch(listed.body, /whsec_/);
  assert.deepEqual([removed.statusCode, removed.body], [204, '']);
  assert.equal((await call('GET', path)).statusCode, 404);
});

test('a URL to which nothing would be sent is refused, for endpoints and for webhook_url', async () => {
  const { endpoint_id: id } = await create();
  for (const url of [
    'http://127.0.0.1/',
    'http://192.168.0.1/',
    'http://localhost/',
    'https://example.com:8443/',
    'ftp://example.com/',
    'nonsense',
  ]) {
    const answers = await Promise.all([
      call('POST', '/webhooks', { url }),
      call('PATCH', `/webhooks/${id}`, { url }),
      call('POST', '/archive', { url: 'https://example.com/', webhook_url: url }),
    ]);
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [400, 400, 400],
      url,
    );
  }
});

test('webhook_url of a request is kept with its task', async () => {
  const accepted = await call('POST', '/archive', { url: 'https://example.com/told', webhook_url: webhookUrl });

  const { rows } = await own.db.execute(sql`select webhook_url from tasks where id = ${accepted.json().task_id}`);
  assert.equal(accepted.statusCode, 202);
  assert.deepEqual(rows, [{ webhook_url: webhookUrl }]);
});

test('the log is paged, newest first, and a delivery that is over can be replayed', async () => {
  const { endpoint_id: id } = await create();
  for (let count = 0; count < 3; count += 1) {
    await endCapture();
  }
  const first = (await call('GET', `/webhooks/deliveries?endpoint_id=${id}&limit=2`)).json();
  const second = (await call('GET', `/webhooks/deliveries?endpoint_id=${id}&limit=2&cursor=${first.next_cursor}`)).json();
  const deliveries: { delivery_id: string; status: string; event: string; payload: { type: string } }[] = [...first.items, ...second.items];
  const replay = () => call('POST', `/webhooks/deliveries/${deliveries[0]?.delivery_id}/replay`);

  const early = await replay();
  await own.db.execute(sql`update webhook_deliveries set completed_at = now(), last_status = 500, last_error = 'It answered 500.', attempts = 8`);
  const failed = (await call('GET', `/webhooks/deliveries?endpoint_id=${id}`)).json().items[0];
  const replayed = await replay();

  assert.equal(new Set(deliveries.map(({ delivery_id }) => delivery_id)).size, 3);
  assert.equal(second.next_cursor, null);
  assert.deepEqual(
    deliveries.map(({ status, event, payload }) => [status, event, payload.type]),
    Array.from({ length: 3 }, () => ['pending', 'capture.failed', 'capture.failed']),
  );
  assert.deepEqual([early.statusCode, early.json().code], [409, 'delivery_pending']);
  assert.deepEqual([failed.status, failed.attempts, failed.last_error], ['failed', 8, 'It answered 500.']);
  assert.deepEqual([replayed.statusCode, replayed.json().status, replayed.json().attempts], [202, 'pending', 0]);
});

test('what is sent is what the OpenAPI document says of the events', async () => {
  const { endpoint_id: id } = await create({ url: 'https://hooks.example.com/described' });
  await keepPage(own, 'https://example.com/kept', [{ archiver: 'pdf', mediaType: 'application/pdf', text: 'a pdf' }]);
  await endCapture();
  const batch = await call('POST', '/archive/batch', { items: [{ url: 'https://example.com/batch' }] });
  await call('POST', `/tasks/${batch.json().task_id}/cancel`);
  const { summaryTaskId } = await keepArticle(own.db, { url: 'https://example.com/summarized' });
  const written = { summary: buildSummary(), textHash: Buffer.alloc(32), summarizer: { provider: 'openai', model: null, promptVersion: 2 } };
  await settleSummarization(own.db, { taskId: summaryTaskId!, generation: 1 }, written);

  const { items } = (await call('GET', `/webhooks/deliveries?endpoint_id=${id}`)).json<{ items: { event: string; payload: unknown }[] }>();
  const { webhooks } = (await call('GET', '/openapi.json')).json<{ webhooks: object }>();

  assert.deepEqual(new Set(items.map(({ event }) => event)), new Set(Object.keys(webhooks)));
  const schemas: Record<string, z.ZodType> = {
    'batch.completed': batchEventSchema,
    'summary.completed': summaryEventSchema,
    'capture.completed': captureEventSchema,
    'capture.failed': captureEventSchema,
  };
  for (const { event, payload } of items) {
    assert.deepEqual(schemas[event]?.parse(payload), payload, 'and nothing besides');
  }
});

test("another owner's endpoints and deliveries are not there", async () => {
  const stranger = uuidv7();
  await own.db.execute(sql`insert into owners (id, name) values (${stranger}, 'stranger')`);
  const added = await addEndpoint(own.db, stranger, { url: webhookUrl, events: ['capture.failed'] });
  const id = added?.endpoint.id ?? '';
  const accepted = await acceptCapture(own.db, buildRequest({ ownerId: stranger, url: 'https://example.com/theirs' }));
  await settleCapture(own.db, accepted?.captureId ?? '', 1, 'worker_lost');
  const { rows } = await own.db.execute<{ id: string }>(sql`select id from webhook_deliveries where owner_id = ${stranger}`);

  const answers = await Promise.all([
    call('GET', `/webhooks/${id}`),
    call('PATCH', `/webhooks/${id}`, { disabled: true }),
    call('DELETE', `/webhooks/${id}`),
    call('POST', `/webhooks/${id}/secret`),
    call('POST', `/webhooks/deliveries/${rows[0]?.id}/replay`),
    call('GET', '/webhooks/nonsense'),
  ]);

  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([404]));
  assert.equal((await call('GET', `/webhooks/deliveries?endpoint_id=${id}`)).json().items.length, 0);
  assert.doesNotMatch((await call('GET', '/webhooks')).body, new RegExp(id));
});
