import type { Readable } from 'node:stream';
import type { Manifest } from '#models/index.ts';

/** Which staging area: one visit's, of one lane, in one generation. No two writers ever share one. */
export interface StagingKey {
  captureId: string;
  generation: number;
  lane: string;
}

export interface WrittenFile {
  sizeBytes: number;
  /** Of the bytes as written, hex. */
  sha256: string;
}

/** Where an archive worker leaves bytes for a storage worker. Every call may reject with the system's error. */
export interface Staging {
  /**
   * Writes one file, hashed while it is written; it appears whole or not at all, and replaces one of the same name.
   * @throws PermanentError `too_large` beyond `maxBytes`; nothing is left behind then.
   */
  write(
    key: StagingKey,
    fileName: string,
    source: Readable | Buffer | string,
    options: { maxBytes: number; signal?: AbortSignal },
  ): Promise<WrittenFile>;
  /** Opens a file for reading. @throws MissingObjectError when there is none. */
  open(key: StagingKey, fileName: string): Promise<Readable>;
  /** Where a file lies, if that is on this machine's disk. */
  pathOf?(key: StagingKey, fileName: string): string;
  /** Writes the manifest of a visit that ended: from now on it is complete. */
  writeManifest(key: StagingKey, manifest: Manifest): Promise<void>;
  /** The manifest of a complete visit, or `undefined` while there is none. */
  readManifest(key: StagingKey): Promise<Manifest | undefined>;
  /** Keeps what an attempt made that will be followed by another. */
  writeDraft(key: StagingKey, manifest: Manifest): Promise<void>;
  /** What an earlier attempt of the same generation made, if anything. */
  readDraft(key: StagingKey): Promise<Manifest | undefined>;
  /**
   * Takes over a complete visit of an older generation, so that it isn't made twice; its manifest, or `undefined` when there is none. Of one before
   * the last requeue only when the store could not be written then (`isUnstored`).
   */
  adoptOlder(key: StagingKey): Promise<Manifest | undefined>;
  /** Removes everything of this lane up to and including the given generation. */
  remove(key: StagingKey): Promise<void>;
  /** Every capture that has anything here, in no order, with when something of it was written last. */
  list(): AsyncIterable<StagedCapture>;
  /** Removes whatever is here of a capture. */
  removeCapture(captureId: string): Promise<void>;
}

export interface StagedCapture {
  captureId: string;
  modifiedAt: Date;
}
