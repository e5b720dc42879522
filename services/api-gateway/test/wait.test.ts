import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { waitUntil } from '@htbase/shared/testing';
import { readPreferWait } from '../src/plugins/prefer-wait.ts';
import { createTestApp, endCapture, keepPage } from './test-app.ts';
import type { StoredFile, TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp();
});
after(() => own.close());

const files: StoredFile[] = [
  { archiver: 'singlefile', mediaType: 'text/html', text: 'a page' },
  { archiver: 'pdf', mediaType: 'application/pdf', text: 'a pdf' },
];

const archive = (url: string, prefer: string, more: Record<string, unknown> = {}, app = own.app) =>
  app.inject({ method: 'POST', url: '/api/v2/archive', headers: { prefer }, payload: { url, archivers: ['singlefile', 'pdf'], ...more } });
const post = (path: string, payload: Record<string, unknown>) => own.app.inject({ method: 'POST', url: path, payload });

/** The capture of a request that is still being waited for. */
async function captureOf(url: string, { db }: TestApp = own): Promise<string> {
  return waitUntil(async () => {
    const { rows } = await db.execute<{ id: string }>(sql`select id from captures where url = ${url} and status = 'pending'`);
    return rows[0]?.id;
  }, `a capture of ${url}`);
}

/** As a storage worker says that all of it is stored. */
async function tellStored(captureId: string): Promise<void> {
  const { rows } = await own.db.execute<{ id: string }>(sql`select id from tasks where capture_id = ${captureId}`);
  for (const archiver of ['singlefile', 'pdf'] as const) {
    await own.liveStatus.update({ taskId: rows[0]!.id, archiver, generation: 1, stage: 'stored', status: 'success', attempts: 1 });
  }
}

test('who prefers to wait gets the task when it has ended', async () => {
  const url = 'https://example.com/waited';
  const answer = archive(url, 'respond-async, wait=30');
  const captureId = await captureOf(url);
  await endCapture(own, captureId, files);
  await tellStored(captureId);

  const { statusCode, headers, ...response } = await answer;
  const task = response.json();

  assert.equal(statusCode, 200);
  assert.equal(headers['preference-applied'], 'wait=30');
  assert.equal(headers.location, `/api/v2/tasks/${task.task_id}`);
  assert.deepEqual([task.status, task.progress, task.grade, task.capture_id, task.status_url], ['success', 1, 'ok', captureId, headers.location]);
  assert.equal(task.subtasks.pdf.status, 'success');
});

test('without Redis the row alone tells of the end', async () => {
  const alone = await createTestApp({ isRedisGone: true });
  try {
    const url = 'https://example.com/rows-alone';
    const answer = archive(url, 'wait=30', {}, alone.app);
    await endCapture(alone, await captureOf(url, alone), []);

    const response = await answer;

    assert.deepEqual([response.statusCode, response.json().status], [200, 'failed']);
  } finally {
    await alone.close();
  }
});

test('what has not ended in time is accepted all the same', async () => {
  const response = await archive('https://example.com/slow', 'wait=0');

  assert.equal(response.statusCode, 202);
  assert.equal(response.json().status, 'pending');
  assert.equal(response.headers['preference-applied'], 'wait=0');
  assert.equal((await post('/api/v2/archive', { url: 'https://example.com/slower' })).headers['preference-applied'], undefined);
});

test('those who wait for one task all get it, and an Idempotency-Key does not make them wait less', async () => {
  const url = 'https://example.com/together';
  const headers = { prefer: 'wait=30', 'idempotency-key': 'together' };
  const payload = { url, archivers: ['singlefile', 'pdf'] };
  const answers = [
    own.app.inject({ method: 'POST', url: '/api/v2/archive', headers, payload }),
    own.app.inject({ method: 'POST', url: '/api/v2/archive', headers, payload }),
    archive(url, 'wait=30'),
  ];
  await endCapture(own, await captureOf(url), files);

  const tasks = (await Promise.all(answers)).map((response) => response.json());

  assert.deepEqual(
    tasks.map(({ status }) => status),
    ['success', 'success', 'success'],
  );
  assert.equal(new Set(tasks.map(({ task_id: taskId }) => taskId)).size, 1);
});

test('what is reused has ended already', async () => {
  const { captureId } = await keepPage(own, 'https://example.com/reused', files);
  await own.db.execute(sql`update captures set captured_at = now() where id = ${captureId}`);

  const plain = await post('/api/v2/archive', { url: 'https://example.com/reused', archivers: ['pdf'], max_age: 60 });
  const waited = await archive('https://example.com/reused', 'wait=30', { max_age: 60 });

  assert.deepEqual([plain.statusCode, plain.json().reused, plain.json().status, plain.json().capture_id], [200, true, 'success', captureId]);
  assert.deepEqual([waited.statusCode, waited.json().reused, waited.json().subtasks.pdf.status], [200, true, 'success']);
});

test('waiting holds no connection to the database', async () => {
  const urls = Array.from({ length: 20 }, (_, n) => `https://example.com/held/${n}`); // more than there are connections
  const answers = urls.map((url) => archive(url, 'wait=30'));
  const captureIds = await Promise.all(urls.map((url) => captureOf(url)));

  const { $client: pool } = own.db;
  await waitUntil(() => pool.waitingCount === 0 && pool.idleCount === pool.totalCount, 'all connections are free');
  const other = await own.app.inject('/api/v2/archives');
  await Promise.all(captureIds.map((captureId) => endCapture(own, captureId, files)));

  assert.equal(other.statusCode, 200);
  assert.deepEqual(new Set((await Promise.all(answers)).map(({ statusCode }) => statusCode)), new Set([200]));
});

test('a gateway that stops lets nobody wait', async () => {
  const stopping = await createTestApp();
  const url = 'https://example.com/stopping';
  const answer = archive(url, 'wait=60', {}, stopping.app);
  await captureOf(url, stopping);
  await stopping.close();

  assert.equal((await answer).statusCode, 202);
});

test('a preference is read as RFC 7240 has it, bounded, and ignored when it is not understood', () => {
  const cases: [unknown, number | undefined][] = [
    ['wait=5', 5],
    ['respond-async, WAIT = "10"; foo=bar', 10],
    ['return=minimal,wait=7,wait=9', 7],
    ['wait=100000', 60],
    ['wait=0', 0],
    ['wait=-1', undefined],
    ['wait=1.5', undefined],
    ['wait', undefined],
    ['no-wait=5', undefined],
    [undefined, undefined],
  ];
  for (const [header, seconds] of cases) {
    assert.equal(readPreferWait(header), seconds, String(header));
  }
});

test('the old blocking calls answer with what was made, and where it is', async () => {
  const url = 'https://example.com/blocking';
  const answer = post('/api/v2/archive/sync', { url, archivers: ['singlefile-cli', 'pdf'], item_id: 'blocking' });
  const captureId = await captureOf(url);
  await endCapture(own, captureId, files);

  const { statusCode, headers, ...response } = await answer;
  const result = response.json();

  assert.equal(statusCode, 200);
  assert.equal(headers.link, '</api/v2/archive>; rel="successor-version"');
  assert.deepEqual([result.success, result.status, result.item_id, result.capture_id, result.grade], [true, 'success', 'blocking', captureId, 'ok']);
  assert.deepEqual(Object.keys(result.paths).sort(), ['pdf', 'singlefile']);
  assert.equal((await own.app.inject(result.path)).statusCode, 200);
});

test('POST /saves/{archiver} makes that one format, takes fields that it does not know, and says why it failed', async () => {
  const url = 'https://example.com/old-client';
  const answer = post('/saves/singlefile-cli', { url, user: 'old' });
  const captureId = await captureOf(url);
  const { rows } = await own.db.execute(sql`select archivers from captures where id = ${captureId}`);
  await endCapture(own, captureId, []);

  const response = await answer;
  const result = response.json();

  assert.deepEqual(rows, [{ archivers: ['singlefile'] }]);
  assert.equal(response.statusCode, 200);
  assert.deepEqual([result.success, result.path, result.paths], [false, null, {}]);
  assert.ok(result.error.code);
  const unknown = await post('/saves/gif', { url });
  assert.deepEqual([unknown.statusCode, unknown.json().code], [404, 'unknown_archiver']);
});

test('at its timeout a blocking call says where the task is followed', async () => {
  const response = await post('/saves/pdf', { url: 'https://example.com/too-slow', timeout: 1 });

  assert.equal(response.statusCode, 202);
  assert.equal((await own.app.inject(response.json().status_url)).json().status, 'pending');
  assert.equal((await post('/saves/pdf', { url: 'https://example.com/too-slow', timeout: 601 })).json().code, 'invalid_request');
});
