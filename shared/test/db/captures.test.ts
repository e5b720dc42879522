import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import {
  acceptCapture,
  defaultOwnerId,
  findArtifact,
  findStaleCaptures,
  listItems,
  markSeen,
  readItem,
  readTask,
  recordVisit,
  relayOutbox,
  secondsAgo,
  settleCapture,
  startNextGeneration,
} from '@htbase/shared/db';
import type { AcceptedCapture, CaptureRequest, OutboxCapture } from '@htbase/shared/db';
import { buildManifest, buildRequest, buildSuccess, createTestDatabase, sha256Hex, storeBlobs } from '@htbase/shared/testing';
import type { TestDatabase } from '@htbase/shared/testing';

let own: TestDatabase;
before(async () => {
  own = await createTestDatabase(process.env);
});
after(() => own.close());

let pages = 0;
async function accept(change: Partial<CaptureRequest> = {}): Promise<AcceptedCapture> {
  pages += 1;
  const accepted = await acceptCapture(own.db, buildRequest({ url: `https://example.com/${pages}`, ...change }));
  assert.ok(accepted);
  return accepted;
}

async function relayAll(): Promise<OutboxCapture[]> {
  const seen: OutboxCapture[] = [];
  await relayOutbox(own.db, 500, async ({ captures }) => void seen.push(...captures));
  return seen;
}

test('the same URL without an id, or the same id, is one item with two captures; another URL under a known id is refused', async () => {
  const first = await accept({ url: 'https://example.com/same?utm_source=a' });
  const again = await accept({ url: 'https://example.com/same' });
  const named = await accept({ url: 'https://example.com/named', itemId: 'mine', tags: ['a'] });
  const namedAgain = await accept({ url: 'https://example.com/named', itemId: 'mine', tags: ['a', 'b'] });
  const conflict = await acceptCapture(own.db, buildRequest({ url: 'https://example.com/other', itemId: 'mine' }));

  assert.equal(again.itemId, first.itemId);
  assert.notEqual(again.captureId, first.captureId);
  assert.equal(namedAgain.itemId, 'mine');
  assert.equal(conflict, undefined);
  const item = await readItem(own.db, defaultOwnerId, 'mine');
  assert.deepEqual(
    item?.captures.map((capture) => capture.id),
    [namedAgain.captureId, named.captureId],
  );
  assert.deepEqual(item?.tags, ['a', 'b']);
  const orphans = await own.db.execute(sql`select 1 from captures where url = 'https://example.com/other'`);
  assert.equal(orphans.rowCount, 0);
});

test('the URL as it was given stays with its capture, whatever it has in common with others', async () => {
  const urls = ['https://example.com./given?utm_source=a#top', 'https://example.com/given'];
  const first = await accept({ url: urls[0]! });
  const second = await accept({ url: urls[1]! });

  const item = await readItem(own.db, defaultOwnerId, first.itemId);

  assert.equal(second.itemId, first.itemId);
  assert.deepEqual(
    item?.captures.map((capture) => capture.url),
    urls.toReversed(),
  );
  assert.equal(item?.url, urls[0]);
  const { rows } = await own.db.execute(sql`select host from items where item_id = ${first.itemId}`);
  assert.deepEqual(rows, [{ host: 'example.com' }]);
});

test("an item of one owner is nobody else's", async () => {
  const { itemId, taskId } = await accept();
  const other = '00000000-0000-7000-8000-0000000000ff';

  assert.equal(await readItem(own.db, other, itemId), undefined);
  assert.equal(await readTask(own.db, other, taskId), undefined);
  assert.deepEqual(await listItems(own.db, other, undefined, 10), []);
});

test('the relay hands rows over interactive first, once, and again when dispatching fails', async () => {
  await relayAll();
  const bulk = await accept({ priority: 'bulk' });
  const interactive = await accept();

  await assert.rejects(relayOutbox(own.db, 10, () => Promise.reject(new Error('Redis is gone'))));
  const relayed = await relayAll();

  assert.deepEqual(
    relayed.map((capture) => capture.captureId),
    [interactive.captureId, bulk.captureId],
  );
  assert.deepEqual(await relayAll(), []);
});

test('two relays at once never take the same row', async () => {
  await relayAll();
  await Promise.all(Array.from({ length: 20 }, () => accept()));
  const seen: string[] = [];
  const relay = () => relayOutbox(own.db, 7, async ({ captures }) => void seen.push(...captures.map((capture) => capture.captureId)));

  await Promise.all([relay(), relay(), relay()]);
  await relay();

  assert.equal(seen.length, 20);
  assert.equal(new Set(seen).size, 20);
});

test('a capture that shows no sign of life is found, and no longer once it is seen or driven anew', async () => {
  const { captureId } = await accept();
  await relayAll();
  const isStale = async () =>
    (await findStaleCaptures(own.db, await secondsAgo(own.db, 0), 1_000)).some((capture) => capture.captureId === captureId);
  assert.equal(await isStale(), true);
  assert.equal((await findStaleCaptures(own.db, await secondsAgo(own.db, 90), 1_000)).length, 0);

  assert.equal(await startNextGeneration(own.db, captureId, 1), true);
  assert.equal(await startNextGeneration(own.db, captureId, 1), false, 'only one sweeper wins');
  assert.equal(await isStale(), false, 'not dispatched yet');

  const [relayed] = await relayAll();
  assert.equal(relayed?.generation, 2);
  assert.equal(await startNextGeneration(own.db, captureId, 2), true);
  assert.equal(await startNextGeneration(own.db, captureId, 3), false, 'at most three generations');
  assert.equal((await settleCapture(own.db, captureId, 3, 'worker_lost'))?.code, 'worker_lost');
});

test('a visit is recorded once, whoever repeats it, and an older generation or an ended capture changes nothing', async () => {
  const { captureId, itemId, taskId } = await accept();
  await relayAll();
  await storeBlobs(own.db, 'single', 'pdf');
  const manifest = buildManifest({ captureId, outcomes: [buildSuccess('singlefile', 'single'), buildSuccess('pdf', 'pdf')] });

  assert.equal(await recordVisit(own.db, manifest, undefined, 1), true);
  assert.equal(await recordVisit(own.db, manifest, undefined, 1), true);
  assert.equal(await recordVisit(own.db, manifest, undefined, 2), false);
  const settlement = await settleCapture(own.db, captureId, 1, 'worker_lost');
  assert.equal(await settleCapture(own.db, captureId, 1, 'worker_lost'), undefined);
  assert.equal(await recordVisit(own.db, buildManifest({ captureId }), undefined, 1), false);
  await markSeen(own.db, [{ captureId, generation: 1 }], true);

  assert.deepEqual(settlement, { status: 'success', completeness: 'complete', grade: 'ok', code: null, detail: null, taskId, summaryTaskId: null });
  const capture = (await readItem(own.db, defaultOwnerId, itemId))?.captures[0];
  assert.equal(capture?.status, 'success');
  assert.deepEqual(
    capture?.artifacts.map((artifact) => [artifact.archiver, artifact.role, artifact.status]),
    [
      ['pdf', 'main', 'success'],
      ['singlefile', 'main', 'success'],
    ],
  );
  assert.equal((await findArtifact(own.db, defaultOwnerId, { itemId, archiver: 'pdf', role: 'main' }))?.sha256, sha256Hex('pdf'));
});

test('what a blocked visit made is evidence: reachable by its capture, never the latest good version', async () => {
  const { captureId, itemId, taskId } = await accept();
  await storeBlobs(own.db, 'challenge');
  const failure = { code: 'blocked', detail: 'a challenge' } as const;
  await recordVisit(own.db, buildManifest({ captureId, grade: 'blocked', failure, outcomes: [buildSuccess('pdf', 'challenge')] }), undefined, 1);
  await settleCapture(own.db, captureId, 1, 'worker_lost');

  const task = await readTask(own.db, defaultOwnerId, taskId);
  assert.equal(task?.status, 'failed');
  assert.equal(task?.errorCode, 'blocked');
  const wanted = { itemId, archiver: 'pdf', role: 'main' } as const;
  assert.equal(await findArtifact(own.db, defaultOwnerId, wanted), undefined);
  assert.equal((await findArtifact(own.db, defaultOwnerId, { ...wanted, captureId }))?.captureId, captureId);
});

test('text of the web never breaks a row: NUL, half surrogates and a megabyte of Japanese go in and are found', async () => {
  const { captureId } = await accept();
  const article = {
    title: 'Nu\u0000ll \ud800',
    byline: null,
    site_name: null,
    language: 'ja',
    published: null,
    description: null,
    canonical_url: null,
    top_image: null,
    favicon: null,
    keywords: ['a\u0000'],
    text: '東京都に住んでいます。'.repeat(100_000),
    word_count: 1,
    reading_time_minutes: 1,
    extractor: 'readability',
  } as const;

  assert.equal(
    await recordVisit(
      own.db,
      buildManifest({ captureId, title: 'x\u0000', evidence: { title: '\ud800\u0000' } }),
      { ...article, keywords: ['a\u0000'] },
      1,
    ),
    true,
  );

  const found = await own.db.execute(sql`select 1 from articles where capture_id = ${captureId} and search @@ to_tsquery('simple', '東京')`);
  assert.equal(found.rowCount, 1);
});

test('the list pages through every item once, newest first', async () => {
  const ids: string[] = [];
  for (
    let page = await listItems(own.db, defaultOwnerId, undefined, 3);
    page.length > 0;
    page = await listItems(own.db, defaultOwnerId, page.at(-1), 3)
  ) {
    ids.push(...page.map((item) => item.uid));
  }

  assert.equal(new Set(ids).size, ids.length);
  const { rows } = await own.db.execute<{ id: string }>(sql`select id from items order by created_at desc, id desc`);
  assert.deepEqual(
    ids,
    rows.map((row) => row.id),
  );
});
