import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { cancelTask, defaultOwnerId, insertApiKey, settleCapture } from '@htbase/shared/db';
import { buildApp } from '../src/app.ts';
import { createTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

async function withLimit(limit: number, check: (own: TestApp) => Promise<void>): Promise<void> {
  const own = await createTestApp({ env: { MAX_QUEUED_PER_KEY: String(limit), API_RATE_LIMIT: 'off' } });
  try {
    await check(own);
  } finally {
    await own.close();
  }
}

let pages = 0;
const pageUrl = () => `https://example.com/${(pages += 1)}`;
const post = (app: FastifyInstance, path: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: `/api/v2/${path}`, payload, headers });
const save = (app: FastifyInstance, url = pageUrl(), headers = {}) => post(app, 'archive', { url }, headers);
const saveBatch = (app: FastifyInstance, count: number) =>
  post(app, 'archive/batch', { items: Array.from({ length: count }, () => ({ url: pageUrl() })) });
const count = async ({ db }: TestApp, table: string) => (await db.execute(sql`select 1 from ${sql.identifier(table)}`)).rowCount;

test('an owner has so many captures waiting or under way; more are refused until one has ended, an equal request is not', () =>
  withLimit(2, async (own) => {
    const url = pageUrl();
    const first = await save(own.app, url);
    assert.equal((await save(own.app)).statusCode, 202);

    const refused = await save(own.app);
    const keyed = await save(own.app, pageUrl(), { 'idempotency-key': 'again' });
    const equal = await save(own.app, url);

    assert.deepEqual([refused.statusCode, refused.json().code], [429, 'too_many_queued']);
    assert.ok(Number(refused.headers['retry-after']) > 0);
    assert.equal(keyed.statusCode, 429);
    assert.deepEqual([equal.statusCode, equal.json().deduplicated], [202, true]);
    assert.deepEqual([await count(own, 'captures'), await count(own, 'items'), await count(own, 'outbox')], [2, 2, 2]);
    const { key } = await insertApiKey(own.db, { name: 'other', owner: { name: 'other' }, scopes: ['write'] });
    assert.equal((await save(own.app, pageUrl(), { authorization: `Bearer ${key}` })).statusCode, 202, 'another owner');

    await settleCapture(own.db, first.json().capture_id, 1, 'worker_lost');
    assert.equal((await save(own.app, pageUrl(), { 'idempotency-key': 'again' })).statusCode, 202, 'the refusal was not kept');
  }));

test('a batch counts its URLs until they have ended, or it is cancelled, and is refused as a whole', () =>
  withLimit(5, async (own) => {
    await save(own.app);
    const batch = await saveBatch(own.app, 3);
    assert.equal(batch.statusCode, 202);

    const refused = await saveBatch(own.app, 2);

    assert.deepEqual([refused.statusCode, refused.json().code], [429, 'too_many_queued']);
    assert.deepEqual([await count(own, 'batches'), await count(own, 'batch_items')], [1, 3]);
    assert.equal((await saveBatch(own.app, 1)).statusCode, 202);
    assert.equal((await save(own.app)).statusCode, 429);
    await cancelTask(own.db, defaultOwnerId, batch.json().task_id);
    assert.equal((await saveBatch(own.app, 3)).statusCode, 202);
  }));

test('requests that come at once over two gateways do not get past the limit together', () =>
  withLimit(7, async (own) => {
    const replica = await buildApp(own.deps);
    try {
      const answers = await Promise.all(
        Array.from({ length: 15 }, (_, index) => [save(index % 2 ? own.app : replica), saveBatch(own.app, 2)]).flat(),
      );

      assert.ok(answers.every(({ statusCode }) => statusCode === 202 || statusCode === 429));
      const { rows } = await own.db.execute(sql`
        select (select count(*) from captures) + (select coalesce(sum(total), 0) from batches) as queued`);
      assert.ok([6, 7].includes(Number(rows[0]?.['queued'])), String(rows[0]?.['queued']));
    } finally {
      await replica.close();
    }
  }));
