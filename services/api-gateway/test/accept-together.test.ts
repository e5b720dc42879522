import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import type { CaptureRequest } from '@htbase/shared/db';
import { buildRequest, createTestDatabase } from '@htbase/shared/testing';
import type { TestDatabase } from '@htbase/shared/testing';
import { createAcceptTogether } from '../src/commands/accept-together.ts';

let own: TestDatabase;
before(async () => {
  own = await createTestDatabase(process.env);
});
after(() => own.close());

let pages = 0;
const nextUrl = () => `https://example.com/together/${(pages += 1)}`;
const requests = (count: number, change: Partial<CaptureRequest> = {}) =>
  Array.from({ length: count }, () => buildRequest({ url: nextUrl(), isForced: false, ...change }));

test('requests that come at once share transactions, and each gets its own item, task and capture', async () => {
  const acceptTogether = createAcceptTogether(own.db);
  const wanted = [
    ...requests(30),
    ...requests(5, { itemId: undefined, maxAgeSeconds: 60 }),
    ...requests(5).map((request, index) => ({ ...request, itemId: `own-${index}` })),
  ];

  const accepted = await Promise.all(wanted.map(acceptTogether));

  assert.ok(accepted.every((found) => found?.kind === 'new'));
  const { rows } = await own.db.execute<{ url: string; itemId: string; taskId: string; captureId: string; made: string }>(sql`
    select c.url, i.item_id as "itemId", t.id as "taskId", c.id as "captureId", c.xmin::text as made
    from captures c join items i on i.id = c.item_uid join tasks t on t.capture_id = c.id join outbox o on o.capture_id = c.id`);
  const byUrl = new Map(rows.map(({ url, itemId, taskId, captureId }) => [url, { itemId, taskId, captureId }]));
  assert.deepEqual(
    wanted.map(({ url }) => byUrl.get(url)),
    accepted.map((found) => ({ itemId: found?.itemId, taskId: found?.taskId, captureId: found?.captureId })),
  );
  assert.equal(new Set(rows.map(({ made }) => made)).size, 3, 'one for each kind of request');
});

test('of equal requests among them one makes the capture, and the others get its task', async () => {
  const acceptTogether = createAcceptTogether(own.db);
  const [equal = assert.fail()] = requests(1);

  const accepted = await Promise.all([...requests(3), equal, equal, equal, ...requests(3), equal].map(acceptTogether));

  const kinds = accepted.map((found) => found?.kind);
  assert.equal(kinds.filter((kind) => kind === 'new').length, 7);
  assert.equal(kinds.filter((kind) => kind === 'deduplicated').length, 3);
  assert.equal(new Set(accepted.map((found) => found?.taskId)).size, 7);
});

test('what is wrong with one request is no matter of the others', async () => {
  const acceptTogether = createAcceptTogether(own.db);
  const [first = assert.fail(), other = assert.fail(), broken = assert.fail()] = requests(3);
  assert.equal((await acceptTogether({ ...first, itemId: 'taken' }))?.kind, 'new');

  const [conflict, refused, good] = await Promise.allSettled([
    acceptTogether({ ...other, itemId: 'taken' }),
    acceptTogether({ ...broken, itemId: 'broken', tags: ['\u0000'] }),
    acceptTogether({ ...other, itemId: 'free' }),
  ]);

  assert.deepEqual(conflict, { status: 'fulfilled', value: undefined });
  assert.equal(refused.status, 'rejected');
  assert.equal(good.status === 'fulfilled' && good.value?.kind, 'new');
});
