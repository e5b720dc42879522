import assert from 'node:assert/strict';
import { channel } from 'node:diagnostics_channel';
import { after, before, test } from 'node:test';
import type { FastifyInstance, RouteOptions } from 'fastify';
import {
  acceptBatch,
  acceptCapture,
  addEndpoint,
  defaultOwnerId,
  insertApiKey,
  listDeliveries,
  settleCapture,
  settleSummarization,
} from '@htbase/shared/db';
import { scopes } from '@htbase/shared/models';
import type { Scope } from '@htbase/shared/models';
import { buildRequest, buildSummary, keepArticle } from '@htbase/shared/testing';
import { createTestApp, keepPage } from './test-app.ts';
import type { TestApp } from './test-app.ts';

// What holds for every route that there is; a new one is walked without being named here.
const routes: RouteOptions[] = [];
const collect = (message: unknown) => {
  const { fastify } = message as { fastify: FastifyInstance };
  fastify.addHook('onRoute', (route) => void routes.push(route));
};

let own: TestApp;
let ids: Record<string, string>;
/** What a route needs in place of `ids`. */
let ownIds: Record<string, Record<string, string>>;
before(async () => {
  channel('fastify.initialization').subscribe(collect);
  own = await createTestApp({ env: { HOST: '0.0.0.0', ADMIN_API_KEY: 'the-key-of-the-operator' } });
  channel('fastify.initialization').unsubscribe(collect);
  const page = await keepPage(own, 'https://example.com/kept', [{ archiver: 'pdf', mediaType: 'application/pdf', text: 'a pdf' }]);
  const batch = await acceptBatch(own.db, defaultOwnerId, { archivers: ['pdf'], options: {}, priority: 'bulk', requestId: 'walk' }, [
    { position: 0, url: 'https://example.com/in-batch', itemId: undefined, tags: undefined },
  ]);
  const article = await keepArticle(own.db, { url: 'https://example.com/article' });
  const summarizer = { provider: 'openai', model: null, promptVersion: 2 };
  const written = { summary: buildSummary(), textHash: Buffer.alloc(32), summarizer };
  await settleSummarization(own.db, { taskId: article.summaryTaskId!, generation: 1 }, written);
  ownIds = { '/api/v2/tasks/:task_id/items': { task_id: batch.taskId }, '/api/v2/summaries/:item_id': { item_id: article.itemId } };
  const made = await addEndpoint(own.db, defaultOwnerId, { url: 'https://hooks.example.com/', events: ['capture.failed'] });
  const failed = await acceptCapture(own.db, buildRequest({ url: 'https://example.com/failed' }));
  await settleCapture(own.db, failed!.captureId, 1, 'worker_lost');
  const [delivery] = await listDeliveries(own.db, defaultOwnerId, { after: undefined, endpointId: undefined, limit: 1 });
  ids = {
    item_id: page.itemId,
    task_id: page.taskId,
    capture_id: page.captureId,
    archiver: 'pdf',
    endpoint_id: made!.endpoint.id,
    delivery_id: delivery!.id,
  };
});
after(() => own.close());

const withoutKey = ['/api/v2/openapi.json', '/files/:token', '/healthz', '/livez', '/readyz'];
/** It changes nothing: who may read may hand on the right to read. */
const signing = '/api/v2/archives/:item_id/:archiver/url';
/** Not about things of an owner. */
const forEveryone = ['/health', '/api/v2/health', '/metrics'];
/** They make something of the caller's own. */
const making = [
  '/api/v2/archive',
  '/api/v2/archive/batch',
  '/api/v2/archive/sync',
  '/api/v2/summarize/batch',
  '/saves/:archiver',
  '/api/v2/webhooks',
  '/api/v2/webhooks/secret',
];

async function makeKey(owner: string, ...scopes: Scope[]): Promise<Record<string, string>> {
  const { key } = await insertApiKey(own.db, { name: 'walker', owner: { name: owner }, scopes });
  return { authorization: `Bearer ${key}` };
}

/** Routes with their methods, those aside that only answer what another one does (HEAD) or what browsers ask before (OPTIONS). */
function everyRoute(): { method: 'GET' | 'POST' | 'PATCH' | 'DELETE'; url: string; scope: Scope | 'open' | undefined }[] {
  return routes.flatMap(({ method, url, config }) =>
    [method].flat().flatMap((one) => (one === 'HEAD' || one === 'OPTIONS' ? [] : { method: one as 'GET', url, scope: config?.scope })),
  );
}

test('every route declares the scope that it takes, and only liveness, the documentation and what is signed take none', () => {
  const open = everyRoute().filter(({ scope }) => scope === 'open');

  assert.ok(everyRoute().length > 10);
  assert.deepEqual(
    everyRoute().filter(({ scope }) => scope === undefined),
    [],
  );
  const urls = new Set(open.map(({ url }) => url).filter((url) => !/^\/docs(\/|$)/.test(url)));
  assert.deepEqual([...urls].sort(), withoutKey);
});

test('what changes something takes write or admin, and what stands under admin takes admin', () => {
  for (const { method, url, scope } of everyRoute()) {
    if (method !== 'GET' && url !== signing) {
      assert.notEqual(scope, 'read', `${method} ${url}`);
    }
    assert.equal(/^(\/api\/v2)?\/admin(\/|$)/.test(url), scope === 'admin', `${method} ${url}`);
  }
});

test('no route answers without a key, or with one that has every scope but its own', async () => {
  const without = {
    read: await makeKey('default', 'write', 'admin'),
    write: await makeKey('default', 'read', 'admin'),
    admin: await makeKey('default', 'read', 'write'),
  };
  for (const route of everyRoute()) {
    const { method, url, scope } = route;
    if (scope !== 'open' && scope !== undefined) {
      const path = pathOf(route);
      assert.equal((await own.app.inject({ method, url: path })).statusCode, 401, `${method} ${url}`);
      const answer = await own.app.inject({ method, url: path, headers: without[scope] });
      assert.deepEqual([answer.statusCode, answer.json().code], [403, 'insufficient_scope'], `${method} ${url}`);
    }
  }
});

test('nothing of another owner is there: 404 by its id, and lists are empty', async () => {
  const owner = await makeKey('default', ...scopes);
  const stranger = await makeKey('stranger', 'read', 'write');
  let walked = 0;
  for (const route of everyRoute()) {
    const { method, url, scope } = route;
    if (scope === 'admin' || scope === 'open' || forEveryone.includes(url) || (method === 'POST' && making.includes(url))) {
      continue;
    }
    walked += 1;
    const answer = await own.app.inject({ method, url: pathOf(route), headers: stranger, ...(method === 'PATCH' ? { payload: {} } : {}) });
    if (url.includes(':')) {
      assert.equal(answer.statusCode, 404, `${method} ${url}: ${answer.body.slice(0, 300)}`);
    } else {
      assert.deepEqual([answer.statusCode, answer.json().items], [200, []], `${method} ${url}`);
    }
    if (method === 'GET') {
      assert.equal((await own.app.inject({ url: pathOf(route), headers: owner })).statusCode, 200, `it is there for its owner: ${url}`);
    }
  }
  assert.ok(walked >= 4);
});

test('an item id that another owner has is free, and a capture of another owner is in no item of mine', async () => {
  const stranger = await makeKey('neighbour', 'read', 'write');
  const ask = (url: string) => own.app.inject({ url: `/api/v2/archives/${url}`, headers: stranger });

  const accepted = await own.app.inject({
    method: 'POST',
    url: '/api/v2/archive',
    payload: { url: 'https://example.com/mine', item_id: ids['item_id'] },
    headers: stranger,
  });

  assert.equal(accepted.statusCode, 202);
  const { url, captures } = (await ask(ids['item_id']!)).json();
  assert.equal(url, 'https://example.com/mine');
  assert.deepEqual(
    captures.map((capture: { capture_id: string }) => capture.capture_id),
    [accepted.json().capture_id],
  );
  assert.equal((await ask(`${ids['item_id']}/pdf?capture=${ids['capture_id']}`)).statusCode, 404);
});

test('an id that no text could be is not found, or refused, and never an error of ours', async () => {
  const owner = await makeKey('default', ...scopes);
  for (const { method, url } of everyRoute().filter((route) => route.url.includes(':'))) {
    for (const id of ['%00', '%F0%9F%92%A9', 'x'.repeat(300), '..%2F..%2Fetc']) {
      const answer = await own.app.inject({ method, url: url.replaceAll(/:\w+/g, id), headers: owner });
      // the board's page is the same whatever it is to show, and it takes nothing but GET
      const isRefused =
        url.startsWith('/admin/queues/') || url.startsWith('/files/') ? answer.statusCode < 500 : [400, 404].includes(answer.statusCode);
      assert.ok(isRefused, `${method} ${url} ${id}: ${answer.statusCode}`);
    }
  }
});

/** A route's path with ids of what the default owner has; what only an admin sees belongs to nobody. */
function pathOf({ url, scope }: { url: string; scope: Scope | 'open' | undefined }): string {
  return url.replaceAll(
    /:(\w+)/g,
    (_, name: string) => ownIds[url]?.[name] ?? ids[name] ?? (scope === 'admin' ? 'nothing' : assert.fail(`what is a good :${name} of ${url}?`)),
  );
}
