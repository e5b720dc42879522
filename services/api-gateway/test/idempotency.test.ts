import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { fastify } from 'fastify';
import type { FastifyInstance } from 'fastify';
import { cleanIdempotencyKeys } from '@htbase/shared/db';
import { createAnswerOnce } from '../src/plugins/idempotency.ts';
import type { AnswerWork } from '../src/plugins/idempotency.ts';
import { registerProblems } from '../src/plugins/problems.ts';
import { createTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp();
  await own.db.execute(sql`create table notes (text text)`);
});
after(() => own.close());

let keys = 0;
const nextKey = () => `key-${(keys += 1)}`;
const owner = '00000000-0000-7000-8000-000000000001';

// forced, so that nothing but the key makes two requests one
const archive = (key: string, payload: Record<string, unknown>) =>
  own.app.inject({ method: 'POST', url: '/api/v2/archive', headers: { 'idempotency-key': key }, payload: { force: true, ...payload } });

async function captureCount(url: string): Promise<number> {
  const { rowCount } = await own.db.execute(sql`select 1 from captures where url = ${url}`);
  return rowCount ?? 0;
}

/** An app with routes that do this work under a key. */
function appOf(work: AnswerWork<unknown>, ownerId = owner): FastifyInstance {
  const app = fastify();
  registerProblems(app);
  app.decorateRequest('ownerId', ownerId);
  const answerOnce = createAnswerOnce(own.db);
  for (const path of ['/work', '/other']) {
    app.post(path, async (request, reply) => {
      const { status, body } = await answerOnce(request, work);
      return reply.status(status).send(body);
    });
  }
  return app;
}

const ask = async (app: FastifyInstance, key: string, { url = '/work', payload = {} }: { url?: string; payload?: object } = {}) => {
  const { statusCode, body } = await app.inject({ method: 'POST', url, headers: { 'idempotency-key': key }, payload });
  return [statusCode, JSON.parse(body)] as const;
};

/** Work that counts how often it was done. */
function countedWork(): { work: AnswerWork<unknown>; done: () => number } {
  let count = 0;
  return {
    work: async () => {
      count += 1;
      return { status: 201, body: { count } };
    },
    done: () => count,
  };
}

test('fifty equal requests at once with one key make one capture and get one answer', async () => {
  const url = 'https://example.com/fifty';
  const key = nextKey();
  const pokes = own.pokes.count;

  const answers = await Promise.all(Array.from({ length: 50 }, () => archive(key, { url })));

  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([202]));
  assert.equal(new Set(answers.map(({ body }) => body)).size, 1);
  assert.equal(new Set(answers.map(({ headers }) => headers.location)).size, 1);
  assert.equal(await captureCount(url), 1);
  assert.equal(own.pokes.count, pokes + 1);
  const fresh = await archive(nextKey(), { url });
  assert.notEqual(fresh.json().task_id, answers[0]?.json().task_id, 'another key is another request');
});

test('a key with another body is refused, and its first request stays as it was', async () => {
  const key = nextKey();
  const first = await archive(key, { url: 'https://example.com/first' });

  const other = await archive(key, { url: 'https://example.com/other' });
  const again = await archive(key, { url: 'https://example.com/first' });

  assert.deepEqual([other.statusCode, other.json().code], [422, 'idempotency_key_reused']);
  assert.equal(await captureCount('https://example.com/other'), 0);
  assert.equal(again.body, first.body);
});

test('a refusal is an answer that is kept', async () => {
  const key = nextKey();
  await archive(nextKey(), { url: 'https://example.com/named', item_id: 'named' });
  const refused = await archive(key, { url: 'https://example.com/b', item_id: 'named' });
  await own.db.execute(sql`delete from items where item_id = 'named'`);

  const again = await archive(key, { url: 'https://example.com/b', item_id: 'named' });

  assert.deepEqual([refused.statusCode, refused.json().code], [409, 'item_id_conflict']);
  assert.equal(again.statusCode, 409);
  assert.equal(again.body, refused.body);
  assert.match(String(again.headers['content-type']), /^application\/problem\+json/);
});

test('what is no key, or a longer one than is taken, is refused', async () => {
  for (const key of ['', 'x'.repeat(256)]) {
    const answer = await archive(key, { url: 'https://example.com/bounds' });
    assert.deepEqual([answer.statusCode, answer.json().code], [400, 'invalid_request']);
  }
  assert.equal((await archive('x'.repeat(255), { url: 'https://example.com/bounds' })).statusCode, 202);
});

test('failures of ours, and 429, are not kept: the next request with the key does the work', async () => {
  const errors = [new Error('broken'), Object.assign(new Error('slower'), { statusCode: 429 })];
  const app = appOf(async (db) => {
    await db.execute(sql`insert into notes values ('kept')`);
    const error = errors.shift();
    if (error) {
      throw error;
    }
    return { status: 201, body: { done: true } };
  });
  const key = nextKey();

  assert.equal((await ask(app, key))[0], 500);
  assert.equal((await ask(app, key))[0], 429);
  assert.deepEqual(await ask(app, key), [201, { done: true }]);
  assert.equal((await own.db.execute(sql`select 1 from notes where text = 'kept'`)).rowCount, 1);
});

test('without PostgreSQL a request with a key is refused as one without is', async () => {
  const gone = await createTestApp({ isDatabaseGone: true });
  try {
    const payload = { url: 'https://example.com/gone' };
    const answer = await gone.app.inject({ method: 'POST', url: '/api/v2/archive', headers: { 'idempotency-key': nextKey() }, payload });

    assert.deepEqual([answer.statusCode, answer.json().code], [503, 'database_unavailable']);
    assert.ok(answer.headers['retry-after']);
  } finally {
    await gone.close();
  }
});

test('a refusal takes back what was written before it, and announces nothing', async () => {
  let announced = 0;
  const app = appOf(async (db, onCommit) => {
    await db.execute(sql`insert into notes values ('taken back')`);
    onCommit(() => void (announced += 1));
    throw Object.assign(new Error('no'), { statusCode: 418 });
  });
  const key = nextKey();

  assert.equal((await ask(app, key))[0], 418);
  assert.equal((await ask(app, key))[0], 418);
  assert.equal((await own.db.execute(sql`select 1 from notes where text = 'taken back'`)).rowCount, 0);
  assert.equal(announced, 0);
});

test('the second waits for the first and gets its answer; one that would wait too long gets 409, and the answer when it comes again', async () => {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  let count = 0;
  const app = appOf(async () => {
    count += 1;
    begun.resolve();
    await gate.promise;
    return { status: 201, body: { count } };
  });
  const key = nextKey();

  const first = ask(app, key);
  await begun.promise;
  const impatient = await ask(app, key);
  const patient = ask(app, key);
  await own.db.execute(sql`select pg_sleep(0.1)`); // it stands in line
  gate.resolve();

  assert.deepEqual([impatient[0], impatient[1].code], [409, 'idempotency_key_in_use']);
  assert.deepEqual(await Promise.all([first, patient]), [
    [201, { count: 1 }],
    [201, { count: 1 }],
  ]);
  assert.deepEqual(await ask(app, key), [201, { count: 1 }]);
});

test('a key means something for one owner and one path', async () => {
  const { work, done } = countedWork();
  const key = nextKey();
  const app = appOf(work);

  await ask(app, key);
  await ask(app, key, { url: '/other' });
  await ask(appOf(work, '00000000-0000-7000-8000-0000000000ee'), key);
  await ask(app, key, { url: '/other' });

  assert.equal(done(), 3);
});

test('a key runs out after a day, and is cleaned away', async () => {
  const { work, done } = countedWork();
  const app = appOf(work);
  const [short, long] = [nextKey(), nextKey()];
  const age = (hours: number) => own.db.execute(sql`update idempotency_keys set created_at = now() - make_interval(hours => ${hours})`);

  await ask(app, short);
  await age(23);
  assert.deepEqual(await ask(app, short), [201, { count: 1 }]);
  await age(25);
  assert.deepEqual(await ask(app, short, { payload: { other: 'body' } }), [201, { count: 2 }]);
  await age(25);
  await ask(app, long);
  assert.ok((await cleanIdempotencyKeys(own.db)) > 0);

  const left = await own.db.execute(sql`select 1 from idempotency_keys`);
  assert.equal(left.rowCount, 1);
  assert.equal(done(), 3);
});
