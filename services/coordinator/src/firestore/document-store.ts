/** A document that is to be as given, or to be gone. */
export interface DocumentChange {
  /** `owners/{owner_id}/{collection}/{id}`. */
  path: string;
  /** None: it is removed. Times are ISO 8601 in fields that end in `_at`. */
  fields?: Record<string, unknown>;
}

/** Where clients read what is mirrored. Calls reject while it can't be reached. */
export interface DocumentStore {
  /** Writes all of them or none. @throws RefusedDocumentError when one of them never can be written. */
  write(changes: readonly DocumentChange[]): Promise<void>;
  /** Removes up to `limit` documents of a collection whose `mirrored_at` is before the given time; resolves with how many. */
  removeOlder(collection: string, time: string, limit: number): Promise<number>;
  close(): Promise<void>;
}

/** Trying again can't help: a document is too large, or has what Firestore doesn't keep. */
export class RefusedDocumentError extends Error {}
