import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { FirestoreServer } from '@firestore-emulator/server';
import {
  acceptCapture,
  acceptSummarization,
  changeItem,
  defaultOwnerId,
  deleteItem,
  logFirestoreChanges,
  queueFirestoreRebuild,
  readFirestoreChanges,
  recordVisit,
  settleCapture,
  settleSummarization,
} from '@htbase/shared/db';
import { createMetrics } from '@htbase/shared/metrics';
import {
  buildManifest,
  buildRequest,
  buildSuccess,
  buildSummary,
  createTestDatabase,
  keepArticle,
  quietLog,
  storeBlobs,
  waitUntil,
} from '@htbase/shared/testing';
import type { TestDatabase } from '@htbase/shared/testing';
import { RefusedDocumentError } from '../src/firestore/document-store.ts';
import type { DocumentChange, DocumentStore } from '../src/firestore/document-store.ts';
import { createFirestoreDocuments } from '../src/firestore/firestore-documents.ts';
import { mirrorChanges, runFirestoreMirror } from '../src/firestore/mirror-changes.ts';

let own: TestDatabase;
let server: FirestoreServer;
let documents: DocumentStore;

before(async () => {
  own = await createTestDatabase(process.env);
});
beforeEach(async () => {
  await own.db.$client.query('truncate items cascade');
  server = new FirestoreServer();
  documents = createFirestoreDocuments({ projectId: 'test', databaseId: '(default)', emulatorHost: `127.0.0.1:${await listen(0)}` });
  await logFirestoreChanges(own.db, true);
});
afterEach(async () => {
  await documents.close();
  server.stop();
  await logFirestoreChanges(own.db, false);
});
after(() => own.close());

/** On loopback alone; the emulator's own start takes all addresses, and no free port. */
function listen(port: number): Promise<number> {
  const { ServerCredentials } = createRequire(import.meta.resolve('@firestore-emulator/server'))('@grpc/grpc-js');
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, bound: number) => (error ? reject(error) : resolve(bound));
    server['server'].bindAsync(`127.0.0.1:${port}`, ServerCredentials.createInsecure(), done);
  });
}

const deps = (store = documents) => ({ db: own.db, documents: store, metrics: createMetrics('test'), log: quietLog() });
const mirrorAll = async (store = documents) => {
  while (await mirrorChanges(deps(store))) {
    // until nothing is left
  }
};

/** The emulator's state, as far as it is looked at. */
interface Stored {
  documents?: Record<string, { collections: Record<string, Stored>; fields: Record<string, { value: unknown }> }>;
}

/** The documents of a collection by id, as the emulator has them. */
function documentsOf(kind: 'items' | 'captures' | 'summaries'): Map<string, Record<string, unknown>> {
  const { projects } = server.state.toJSON() as { projects: Record<string, { databases: Record<string, { collections: Record<string, Stored> }> }> };
  const owner = projects['test']?.databases['(default)']?.collections['owners']?.documents?.[defaultOwnerId];
  const plain = (fields: Record<string, { value: unknown }>) => Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));
  return new Map(Object.entries(owner?.collections[kind]?.documents ?? {}).map(([id, { fields }]) => [id, plain(fields)]));
}

async function saveAndSettle(url: string) {
  const accepted = (await acceptCapture(own.db, buildRequest({ url, archivers: ['pdf'] })))!;
  await storeBlobs(own.db, 'pdf');
  await recordVisit(own.db, buildManifest({ captureId: accepted.captureId, outcomes: [buildSuccess('pdf', 'pdf')] }), undefined, 1);
  await settleCapture(own.db, accepted.captureId, 1, 'internal_error');
  return accepted;
}

test('what is saved, changed and ended is in Firestore, as it is last', async () => {
  const { captureId, itemId } = await saveAndSettle('https://example.com/mirrored');
  await changeItem(own.db, defaultOwnerId, itemId, { title: 'Mine', tags: ['b', 'a'], metadata: { read_at: 'not a time' } });

  await mirrorAll();

  const [item] = documentsOf('items').values();
  assert.equal(item?.['item_id'], itemId);
  assert.equal(item?.['title'], 'Mine');
  assert.equal(item?.['url'], 'https://example.com/mirrored');
  const capture = documentsOf('captures').get(captureId);
  assert.equal(capture?.['status'], 'success');
  assert.equal(capture?.['item_id'], itemId);
  assert.deepEqual(await readFirestoreChanges(own.db, 10), []);
});

test('of the summaries of a capture the latest is in Firestore', async () => {
  const { captureId, itemId, summaryTaskId } = await keepArticle(own.db, { url: 'https://example.com/summarized' });
  const summarizer = { provider: 'openai', model: null, promptVersion: 2 };
  const write = async (taskId: string, lede: string) =>
    settleSummarization(own.db, { taskId, generation: 1 }, { summary: buildSummary({ lede }), textHash: Buffer.alloc(32), summarizer });
  await write(summaryTaskId!, 'First.');
  const wanted = { ownerId: defaultOwnerId, itemId, isForced: true, priority: 'bulk', requestId: 'test' } as const;
  const forced = await acceptSummarization(own.db, wanted);
  assert.ok(typeof forced !== 'string');
  await write(forced.taskId, 'Second.');

  await mirrorAll();
  assert.deepEqual(
    [...documentsOf('summaries')].map(([id, { lede, item_id: of }]) => [id, lede, of]),
    [[captureId, 'Second.', itemId]],
  );
  await deleteItem(own.db, defaultOwnerId, itemId, 24);
  await mirrorAll();
  assert.deepEqual([...documentsOf('summaries')], []);
});

test('what is deleted is gone from Firestore, with its captures', async () => {
  const { itemId } = await saveAndSettle('https://example.com/deleted');
  const kept = await saveAndSettle('https://example.com/kept');
  await mirrorAll();

  await deleteItem(own.db, defaultOwnerId, itemId, 24);
  await mirrorAll();

  assert.deepEqual(
    [...documentsOf('items').values()].map((fields) => fields['item_id']),
    [kept.itemId],
  );
  assert.deepEqual([...documentsOf('captures').keys()], [kept.captureId]);
});

test('a rebuild writes everything anew and removes what belongs to nothing', async () => {
  const { captureId } = await saveAndSettle('https://example.com/rebuilt');
  await documents.write([
    { path: `owners/${defaultOwnerId}/captures/stray`, fields: { mirrored_at: '2020-01-01T00:00:00.000Z' } },
    { path: `owners/${defaultOwnerId}/captures/${captureId}`, fields: { mirrored_at: '2020-01-01T00:00:00.000Z', title: 'old' } },
  ]);

  assert.ok((await queueFirestoreRebuild(own.db))! > 0);
  await mirrorAll();

  const captures = documentsOf('captures');
  assert.equal(captures.has('stray'), false);
  assert.equal(captures.get(captureId)?.['title'], 'A page');
});

test('what was there before Firestore was set is told, and nothing is logged without one', async () => {
  await logFirestoreChanges(own.db, false);
  const { captureId } = await saveAndSettle('https://example.com/before');
  assert.deepEqual(await readFirestoreChanges(own.db, 10), []);
  assert.equal(await queueFirestoreRebuild(own.db), undefined);

  await logFirestoreChanges(own.db, true);
  await mirrorAll();

  assert.equal(documentsOf('captures').get(captureId)?.['status'], 'success');
});

test('changes wait while Firestore is away, and are told when it is back', async (t) => {
  await mirrorAll();
  let isAway = true;
  const sometimes: DocumentStore = {
    ...documents,
    write: (changes) => (isAway ? Promise.reject(new Error('unavailable')) : documents.write(changes)),
  };
  const stopping = new AbortController();
  const running = runFirestoreMirror(deps(sometimes), stopping.signal);
  t.after(async () => {
    stopping.abort();
    await running;
  });
  const { captureId } = await saveAndSettle('https://example.com/away');
  await assert.rejects(mirrorChanges(deps(sometimes)), /unavailable/);
  assert.notDeepEqual(await readFirestoreChanges(own.db, 1), []);

  isAway = false;

  await waitUntil(async () => documentsOf('captures').get(captureId)?.['status'] === 'success', 'the capture to be in Firestore');
});

test('a document that Firestore refuses holds up no other, and is given up', async () => {
  const refused = await saveAndSettle('https://example.com/refused');
  const kept = await saveAndSettle('https://example.com/fine');
  const isRefused = ({ path }: DocumentChange) => path.endsWith(refused.captureId);
  const picky: DocumentStore = {
    ...documents,
    write: async (changes) => {
      if (changes.some(isRefused)) {
        throw new RefusedDocumentError('too large');
      }
      await documents.write(changes);
    },
  };

  await mirrorAll(picky);

  assert.equal(documentsOf('captures').has(refused.captureId), false);
  assert.equal(documentsOf('captures').get(kept.captureId)?.['status'], 'success');
  assert.deepEqual(await readFirestoreChanges(own.db, 10), []);
});
