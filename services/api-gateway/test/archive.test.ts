import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'drizzle-orm';
import { createTestApp } from './test-app.ts';

const archive = (url: string) => ({ method: 'POST', url: '/api/v2/archive', payload: { url } }) as const;

test('an accepted URL is written with its outbox row before the answer, and a coordinator is told', async () => {
  const own = await createTestApp();
  try {
    const response = await own.app.inject(archive('https://example.com/'));

    const { task_id, capture_id, item_id, status, status_url } = response.json();
    assert.equal(response.statusCode, 202);
    assert.equal(status, 'pending');
    assert.equal(status_url, `/api/v2/tasks/${task_id}`);
    assert.equal(response.headers.location, status_url);
    assert.ok(item_id);
    const rows = await own.db.execute(sql`select 1 from outbox where capture_id = ${capture_id}`);
    assert.equal(rows.rowCount, 1);
    assert.equal(own.pokes.count, 1);
  } finally {
    await own.close();
  }
});

test('without Redis a URL is accepted all the same, and health says degraded', async () => {
  const own = await createTestApp({ isRedisGone: true });
  try {
    const accepted = await own.app.inject(archive('https://example.com/'));
    const task = await own.app.inject(accepted.json().status_url);
    const health = await own.app.inject('/api/v2/health');

    assert.equal(accepted.statusCode, 202);
    assert.equal(task.statusCode, 200);
    assert.equal(task.json().status, 'pending');
    assert.equal(health.statusCode, 200);
    assert.equal(health.json().status, 'degraded');
    assert.equal(health.json().checks.redis.ok, false);
  } finally {
    await own.close();
  }
});

test('without PostgreSQL the answer is 503 with Retry-After, nothing is claimed, and the process counts as alive but not ready', async () => {
  const own = await createTestApp({ isDatabaseGone: true });
  try {
    const refused = await own.app.inject(archive('https://example.com/'));
    const health = await own.app.inject('/healthz');

    assert.equal(refused.statusCode, 503);
    assert.equal(refused.json().code, 'database_unavailable');
    assert.match(String(refused.headers['content-type']), /^application\/problem\+json/);
    assert.ok(Number(refused.headers['retry-after']) > 0);
    assert.equal(own.pokes.count, 0);
    assert.equal((await own.app.inject('/livez')).statusCode, 200);
    assert.equal((await own.app.inject('/readyz')).statusCode, 503);
    assert.equal(health.statusCode, 503);
    assert.equal(health.json().status, 'unhealthy');
    assert.equal(health.json().checks.database.ok, false);
  } finally {
    await own.close();
  }
});

test('an item id belongs to one URL', async () => {
  const own = await createTestApp();
  const named = (url: string) => own.app.inject({ method: 'POST', url: '/api/v2/archive', payload: { url, item_id: 'mine' } });
  try {
    assert.equal((await named('https://example.com/a')).statusCode, 202);
    assert.equal((await named('https://example.com/a')).statusCode, 202);
    const conflict = await named('https://example.com/b');

    assert.equal(conflict.statusCode, 409);
    assert.equal(conflict.json().code, 'item_id_conflict');
  } finally {
    await own.close();
  }
});

test('an equal request that has not started is answered with its task, also of fifty at once, unless it is forced', async () => {
  const own = await createTestApp();
  const ask = (more: Record<string, unknown> = {}) =>
    own.app.inject({ method: 'POST', url: '/api/v2/archive', payload: { url: 'https://example.com/equal?utm_source=x', ...more } });
  try {
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask()));
    const forced = await ask({ force: true });
    const later = await own.app.inject(archive('https://example.com/equal'));

    const bodies = answers.map((answer) => answer.json());
    assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([202]));
    assert.equal(new Set(bodies.map(({ task_id: taskId }) => taskId)).size, 1);
    assert.equal(bodies.filter(({ deduplicated }) => deduplicated === undefined).length, 1);
    assert.equal(bodies.filter(({ deduplicated }) => deduplicated === true).length, 49);
    assert.equal(own.pokes.count, 2);
    assert.equal(forced.json().deduplicated, undefined);
    assert.notEqual(forced.json().task_id, bodies[0].task_id);
    assert.equal(forced.json().item_id, bodies[0].item_id);
    assert.deepEqual([later.json().deduplicated, later.json().task_id], [true, bodies[0].task_id]);
    const { rows } = await own.db.execute(sql`select count(*)::int as count from captures`);
    assert.deepEqual(rows, [{ count: 2 }]);
  } finally {
    await own.close();
  }
});
