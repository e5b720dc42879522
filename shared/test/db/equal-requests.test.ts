import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { acceptCapture, createBlobRepository, markSeen, recordVisit, relayOutbox, settleCapture, startNextGeneration } from '@htbase/shared/db';
import type { AcceptedCapture, CaptureRequest } from '@htbase/shared/db';
import type { ArchiverOutcome, Manifest } from '@htbase/shared/models';
import { buildManifest, buildRequest, buildSuccess, createTestDatabase, sha256Hex } from '@htbase/shared/testing';
import type { TestDatabase } from '@htbase/shared/testing';

let own: TestDatabase;
before(async () => {
  own = await createTestDatabase(process.env);
});
after(() => own.close());

let pages = 0;
const nextUrl = () => `https://example.com/equal/${(pages += 1)}`;

async function accept(change: Partial<CaptureRequest>): Promise<AcceptedCapture> {
  const accepted = await acceptCapture(own.db, buildRequest({ isForced: false, ...change }));
  assert.ok(accepted);
  return accepted;
}

async function countOf(table: 'captures' | 'tasks' | 'outbox' | 'artifacts', captureId: string): Promise<number> {
  const column = table === 'captures' ? 'id' : 'capture_id';
  const { rowCount } = await own.db.execute(sql`select 1 from ${sql.raw(table)} where ${sql.raw(column)} = ${captureId}`);
  return rowCount ?? 0;
}

type Made = 'singlefile' | 'pdf' | 'original';

/** Ends a capture as its workers would: what is not in `made` failed, or was skipped in favour of the original. */
async function end({ captureId }: AcceptedCapture, change: Partial<Manifest> = {}, made: readonly Made[] = ['singlefile', 'pdf']): Promise<void> {
  const blobs = createBlobRepository(own.db);
  const outcomes: ArchiverOutcome[] = [];
  for (const archiver of made) {
    const text = `${archiver} ${captureId}`;
    const sha256 = sha256Hex(text);
    await blobs.begin(sha256, text.length, 'local');
    await blobs.finish({ sha256, sizeBytes: text.length, storedBytes: text.length, encoding: 'identity', storedSha256: sha256 });
    outcomes.push({ ...buildSuccess('pdf', text), archiver });
  }
  if (made.includes('original')) {
    outcomes.push({ archiver: 'singlefile', status: 'skipped', reason: 'not HTML' }, { archiver: 'pdf', status: 'skipped', reason: 'not HTML' });
  }
  const startedAt = new Date().toISOString();
  assert.equal(await recordVisit(own.db, buildManifest({ captureId, startedAt, outcomes, ...change }), undefined, 1), true);
  await settleCapture(own.db, captureId, 1, 'worker_lost');
}

test('an equal request gets the task of the one that has not started, and adds its tags', async () => {
  const url = nextUrl();
  const first = await accept({ url, tags: ['a'] });
  const again = await accept({ url: `${url}?utm_source=x`, tags: ['b'], title: 'New title' });
  await relayOutbox(own.db, 100, async () => {}); // on a queue isn't started yet
  const third = await accept({ url });

  assert.equal(first.kind, 'new');
  assert.deepEqual(again, { ...first, kind: 'deduplicated' });
  assert.deepEqual(third, { ...first, kind: 'deduplicated' });
  assert.deepEqual(await Promise.all((['captures', 'tasks', 'outbox'] as const).map((table) => countOf(table, first.captureId))), [1, 1, 1]);
  const { rows } = await own.db.execute(sql`select title, (select array_agg(tag order by tag) from tags where item_uid = items.id) as tags from items
    where item_id = ${first.itemId}`);
  assert.deepEqual(rows, [{ title: 'New title', tags: ['a', 'b'] }]);
});

test('fifty equal requests at once make one item, one capture, one task and one outbox row', async () => {
  const url = nextUrl();
  const accepted = await Promise.all(Array.from({ length: 50 }, () => accept({ url })));

  assert.equal(accepted.filter(({ kind }) => kind === 'new').length, 1);
  assert.equal(accepted.filter(({ kind }) => kind === 'deduplicated').length, 49);
  assert.equal(new Set(accepted.map(({ taskId }) => taskId)).size, 1);
  const [{ captureId } = assert.fail()] = accepted;
  assert.deepEqual(
    await Promise.all((['captures', 'tasks', 'outbox', 'artifacts'] as const).map((table) => countOf(table, captureId))),
    [1, 1, 1, 2],
  );
});

test('what differs in item, archivers, options, summary or urgency is no equal request', async () => {
  const url = nextUrl();
  const first = await accept({ url });
  const changes: Partial<CaptureRequest>[] = [
    { itemId: 'of-its-own' },
    { archivers: ['singlefile'] },
    { options: { scroll: false } },
    { summarize: false },
    { priority: 'bulk' }, // it may have to wait long
  ];

  for (const change of changes) {
    const other = await accept({ url, ...change });
    assert.equal(other.kind, 'new', JSON.stringify(change));
    assert.notEqual(other.captureId, first.captureId);
  }
  assert.equal((await accept({ url, archivers: ['pdf', 'singlefile'] })).kind, 'deduplicated', 'the order of archivers says nothing');
});

test('a forced request has a capture of its own, and a capture that has started or ended is not waited with', async () => {
  const url = nextUrl();
  const first = await accept({ url });
  const forced = [await accept({ url, isForced: true }), await accept({ url, isForced: true })];
  const second = await accept({ url });
  await markSeen(own.db, [{ captureId: first.captureId, generation: 1 }], true);
  const third = await accept({ url });
  await settleCapture(own.db, third.captureId, 1, 'worker_lost');
  const fourth = await accept({ url });

  assert.deepEqual(
    [...forced, second, third, fourth].map(({ kind }) => kind),
    ['new', 'new', 'deduplicated', 'new', 'new'],
  );
});

test('a capture that is driven anew stands for itself, beside one that waits for an equal request', async () => {
  const url = nextUrl();
  const lost = await accept({ url });
  assert.equal(await startNextGeneration(own.db, lost.captureId, 1), true);
  const next = await accept({ url });
  assert.equal(await startNextGeneration(own.db, next.captureId, 1), true, 'two of them never meet in the index');

  assert.equal(next.kind, 'new');
});

test('a good capture that is fresh enough and has the archivers is used again', async () => {
  const url = nextUrl();
  const first = await accept({ url, archivers: ['singlefile', 'pdf'] });
  assert.equal((await accept({ url, archivers: ['pdf'], maxAgeSeconds: 3_600 })).kind, 'new', 'it is not there yet');
  await end(first);

  const reused = await accept({ url: `${url}#part`, archivers: ['pdf'], maxAgeSeconds: 3_600, tags: ['again'] });

  assert.deepEqual(reused, { ...first, kind: 'reused' });
  const { rows } = await own.db.execute(sql`select tag from tags join items on items.id = tags.item_uid where item_id = ${first.itemId}`);
  assert.deepEqual(rows, [{ tag: 'again' }]);
  assert.equal((await accept({ url, archivers: ['singlefile', 'pdf'] })).kind, 'new', 'without max_age');
});

test('what is too old, lacks an archiver, was asked for otherwise or is no good is not used again', async () => {
  const twoHoursAgo = new Date(Date.now() - 7_200_000).toISOString();
  const cases: { name: string; manifest?: Partial<Manifest>; made?: readonly Made[]; change?: Partial<CaptureRequest> }[] = [
    { name: 'too old', manifest: { startedAt: twoHoursAgo } },
    { name: 'an archiver that was not asked for', change: { archivers: ['singlefile', 'monolith'] } },
    { name: 'an archiver that failed', made: ['pdf'] },
    { name: 'other options', change: { options: { media: 'print' } } },
    { name: 'forced', change: { isForced: true } },
    { name: 'blocked', manifest: { grade: 'blocked' } },
    { name: 'no time at all', change: { maxAgeSeconds: 0 } },
  ];
  for (const { name, manifest, made, change } of cases) {
    const url = nextUrl();
    await end(await accept({ url }), manifest, made);
    assert.equal((await accept({ url, maxAgeSeconds: 3_600, ...change })).kind, 'new', name);
  }
});

test('a page that lacks something, and what is no page at all, may be used again', async () => {
  const lacking = nextUrl();
  await end(await accept({ url: lacking }), { grade: 'partial' });
  const download = nextUrl();
  await end(await accept({ url: download }), { grade: 'not_html' }, ['original']);

  assert.equal((await accept({ url: lacking, maxAgeSeconds: 3_600 })).kind, 'reused');
  assert.equal((await accept({ url: download, maxAgeSeconds: 3_600 })).kind, 'reused');
});

test("another owner's captures are neither waited with nor used again", async () => {
  const other = '00000000-0000-7000-8000-0000000000fe';
  await own.db.execute(sql`insert into owners (id, name) values (${other}, 'other')`);
  const url = nextUrl();
  await end(await accept({ url }));
  await accept({ url });

  assert.equal((await accept({ url, ownerId: other, maxAgeSeconds: 3_600 })).kind, 'new');
});
