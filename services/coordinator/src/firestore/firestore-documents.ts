import { Firestore, Timestamp } from '@google-cloud/firestore';
import { errorMessageOf } from '@htbase/shared/utils';
import { RefusedDocumentError } from '#firestore/document-store.ts';
import type { DocumentStore } from '#firestore/document-store.ts';

/** gRPC's INVALID_ARGUMENT. */
const invalidArgument = 3;

/** Documents in Google's Firestore, or in an emulator of it at `host:port`. */
export function createFirestoreDocuments(settings: { projectId: string; databaseId: string; emulatorHost?: string | undefined }): DocumentStore {
  const { projectId, databaseId, emulatorHost } = settings;
  const firestore = new Firestore({
    projectId,
    databaseId,
    ...(emulatorHost === undefined ? {} : { host: emulatorHost, ssl: false, customHeaders: { Authorization: 'Bearer owner' } }),
  });

  return {
    async write(changes) {
      const batch = firestore.batch();
      for (const { path, fields } of changes) {
        if (fields) {
          batch.set(firestore.doc(path), withTimestamps(fields));
        } else {
          batch.delete(firestore.doc(path));
        }
      }
      try {
        await batch.commit();
      } catch (error) {
        throw hasCode(error, invalidArgument) ? new RefusedDocumentError(errorMessageOf(error), { cause: error }) : error;
      }
    },

    async removeOlder(collection, time, limit) {
      const old = await firestore.collection(collection).where('mirrored_at', '<', timestampOf(time)).limit(limit).get();
      const batch = firestore.batch();
      old.docs.forEach(({ ref }) => batch.delete(ref));
      await batch.commit();
      return old.size;
    },

    close: () => firestore.terminate(),
  };
}

function withTimestamps(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name.endsWith('_at') && typeof value === 'string' ? timestampOf(value) : isFields(value) && name !== 'metadata' ? withTimestamps(value) : value,
    ]),
  );
}

const timestampOf = (time: string) => Timestamp.fromMillis(Date.parse(time));
const isFields = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const hasCode = (error: unknown, code: number) => error instanceof Error && 'code' in error && error.code === code;
