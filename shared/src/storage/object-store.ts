import type { Readable } from 'node:stream';

export type Encoding = 'identity' | 'gzip';

export interface StoredObject {
  sizeBytes: number;
  storedBytes: number;
  encoding: Encoding;
  /** SHA-256 of the bytes as they are stored, hex. */
  storedSha256: string;
}

/**
 * Where artifacts live for good, content-addressed by the SHA-256 (hex) of the uncompressed bytes. Objects are create-only: a put of a hash that
 * is there already changes nothing.
 */
export interface ObjectStore {
  readonly provider: string;
  /**
   * Streams an object in, verifying its hash; it appears whole or not at all.
   * @throws PermanentError `hash_mismatch` when the bytes are not what was promised; system errors when the store can't be written.
   */
  put(source: Readable, expected: { sha256: string; sizeBytes: number }, options: { compress: boolean; signal?: AbortSignal }): Promise<StoredObject>;
  /** The stored bytes (still encoded), or a part of them, both ends inclusive. The stream errors with ENOENT when there is no such object. */
  open(sha256: string, encoding: Encoding, range?: { start: number; end: number }): Readable;
  has(sha256: string, encoding: Encoding): Promise<boolean>;
  remove(sha256: string): Promise<void>;
  /** Resolves when an object could be written now. @throws the system's error. */
  check(): Promise<void>;
}

/** `blobs/ab/cd/abcd….gz`: the key of an object, the same in every store. */
export function objectKey(sha256: string, encoding: Encoding): string {
  return `blobs/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}${encoding === 'gzip' ? '.gz' : ''}`;
}
