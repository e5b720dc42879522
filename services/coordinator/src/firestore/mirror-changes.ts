import { readFirestoreChanges, readMirroredRows, removeFirestoreChanges } from '@htbase/shared/db';
import type { Database, FirestoreChange, MirroredKind } from '@htbase/shared/db';
import type { Metrics } from '@htbase/shared/metrics';
import { errorMessageOf, pause } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import { RefusedDocumentError } from '#firestore/document-store.ts';
import type { DocumentChange, DocumentStore } from '#firestore/document-store.ts';

export interface MirrorDeps {
  db: Database;
  documents: DocumentStore;
  metrics: Metrics;
  log: Log;
}

/** Firestore takes 500 writes at once; so many of our documents stay well below its 10 MB. */
const maxAtOnce = 200;
const pollMs = 1_000;
const longestPauseMs = 60_000;

const collections: Readonly<Record<MirroredKind, string>> = { item: 'items', capture: 'captures', summary: 'summaries' };
const kinds = Object.keys(collections) as MirroredKind[];

/** Tells Firestore what has changed, oldest first, until the signal ends it; while Firestore is away the log of changes waits. Only the leader runs it. */
export async function runFirestoreMirror(deps: MirrorDeps, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    try {
      const isMore = await mirrorChanges(deps);
      failures = 0;
      await pause(isMore ? 0 : pollMs, signal);
    } catch (error) {
      if (failures === 0) {
        deps.log.warn({ error: errorMessageOf(error) }, 'firestore_failed');
      }
      failures += 1;
      await pause(Math.min(pollMs * 2 ** failures, longestPauseMs), signal);
    }
  }
}

/**
 * Takes one round of changes. What is written is the row as it is now, whatever the change was: so a change that is told twice, or late, does no
 * harm, and a document never goes back. Resolves with whether there may be more.
 */
export async function mirrorChanges({ db, documents, metrics, log }: MirrorDeps): Promise<boolean> {
  const read = await readFirestoreChanges(db, maxAtOnce);
  metrics.firestoreLag.set(read[0] ? (Date.now() - Date.parse(read[0].createdAt)) / 1_000 : 0);
  // what comes before a sweep has to be written before it
  const sweepAt = read.findIndex(({ kind }) => kind === 'sweep');
  const changes = sweepAt === -1 ? read : read.slice(0, Math.max(1, sweepAt));
  if (changes[0]?.kind === 'sweep') {
    await sweepOwner(changes[0]);
  } else if (changes.length > 0) {
    await writeAll(await readDocuments(db, changes));
  }
  await removeFirestoreChanges(
    db,
    changes.map(({ id }) => id),
  );
  return read.length === maxAtOnce || changes.length < read.length;

  async function sweepOwner({ ownerId, createdAt }: FirestoreChange): Promise<void> {
    for (const kind of kinds) {
      let removed: number;
      do {
        removed = await documents.removeOlder(`owners/${ownerId}/${collections[kind]}`, createdAt, maxAtOnce);
        metrics.firestoreWrites.inc({ outcome: 'removed' }, removed);
      } while (removed === maxAtOnce);
    }
  }

  /** One that Firestore refuses holds up no other. */
  async function writeAll(all: readonly DocumentChange[]): Promise<void> {
    try {
      await documents.write(all);
      metrics.firestoreWrites.inc({ outcome: 'written' }, all.filter(({ fields }) => fields).length);
      metrics.firestoreWrites.inc({ outcome: 'removed' }, all.filter(({ fields }) => !fields).length);
    } catch (error) {
      if (!(error instanceof RefusedDocumentError)) {
        throw error;
      }
      if (all.length === 1) {
        metrics.firestoreWrites.inc({ outcome: 'refused' });
        log.error({ document: all[0]?.path, error: errorMessageOf(error) }, 'firestore_document_refused');
        return;
      }
      const middle = Math.ceil(all.length / 2);
      await writeAll(all.slice(0, middle));
      await writeAll(all.slice(middle));
    }
  }
}

async function readDocuments(db: Database, changes: readonly FirestoreChange[]): Promise<DocumentChange[]> {
  const idsOf = (kind: MirroredKind) => [...new Set(changes.filter((change) => change.kind === kind).flatMap(({ rowId }) => rowId ?? []))];
  const rows = await readMirroredRows(db, { item: idsOf('item'), capture: idsOf('capture'), summary: idsOf('summary') });
  const found = new Map(rows.map(({ kind, rowId, fields }) => [`${kind}:${rowId}`, fields]));
  const wanted = new Map(changes.flatMap((change) => (change.kind === 'sweep' ? [] : [[`${change.kind}:${change.rowId}`, change] as const])));
  return [...wanted].map(([key, { kind, ownerId, rowId }]) => {
    const fields = found.get(key);
    const path = `owners/${ownerId}/${collections[kind as MirroredKind]}/${rowId}`;
    return fields ? { path, fields } : { path };
  });
}
