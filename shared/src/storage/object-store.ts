import type { Readable } from 'node:stream';
import { PermanentError } from '#utils/index.ts';

export type Encoding = 'identity' | 'gzip';

export interface StoredObject {
  sizeBytes: number;
  storedBytes: number;
  encoding: Encoding;
  /** SHA-256 of the bytes as they are stored, hex. */
  storedSha256: string;
}

/** An object as the store itself lists it. */
export interface ListedObject {
  sha256: string;
  encoding: Encoding;
  storedBytes: number;
  modifiedAt: Date;
}

/** How a signed URL answers: the store sends these headers along. */
export interface SignedUrlOptions {
  expiresInSeconds: number;
  mediaType: string;
  /** A whole `Content-Disposition` header. */
  disposition: string;
}

/** There is no such object in the store, or no such file in staging. */
export class MissingObjectError extends PermanentError {
  constructor(name: string, options?: ErrorOptions) {
    super('object_missing', `${name} is not there`, options);
  }
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
  /**
   * Puts a file of this machine's disk as it is, where that takes less than a stream of it. As `put` otherwise; the file stays.
   * @throws MissingObjectError when there is no such file.
   */
  putFile?(path: string, expected: { sha256: string; sizeBytes: number }, options: { signal?: AbortSignal }): Promise<StoredObject>;
  /**
   * The stored bytes (still encoded), or a part of them, both ends inclusive. Resolves when the first bytes may be read.
   * @throws MissingObjectError when there is no such object.
   */
  open(sha256: string, encoding: Encoding, range?: { start: number; end: number }): Promise<Readable>;
  /**
   * All the stored bytes of a small object at once, where that takes less than a stream: as many as are given, or `undefined` when it has more or
   * fewer. @throws MissingObjectError when there is no such object.
   */
  read?(sha256: string, encoding: Encoding, storedBytes: number): Promise<Buffer | undefined>;
  /** The size of an object as it is stored, or `undefined` when there is none. */
  findStoredBytes(sha256: string, encoding: Encoding): Promise<number | undefined>;
  /** Every object, in no order; what is put or removed meanwhile may be in it or not. Names that aren't ours are left out. */
  list(): AsyncIterable<ListedObject>;
  /** Removes an object in both encodings; resolves as well when there is none. */
  remove(sha256: string): Promise<void>;
  /** Removes what writers that died have left of puts which they began before a time, where such a thing stays behind at all. Resolves with how many. */
  removeUnfinished?(before: Date): Promise<number>;
  /** A URL at which the store itself serves the stored bytes for a while, or `undefined` where it serves none (local disk). */
  signUrl(sha256: string, encoding: Encoding, options: SignedUrlOptions): Promise<string | undefined>;
  /** Resolves when an object could be written now. @throws the system's error. */
  check(): Promise<void>;
}

/** `blobs/ab/cd/abcd….gz`: the key of an object, the same in every store. */
export function objectKey(sha256: string, encoding: Encoding): string {
  return `blobs/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}${encoding === 'gzip' ? '.gz' : ''}`;
}

/** What the key of an object names, or `undefined` for a name that isn't ours. */
export function parseObjectKey(key: string): { sha256: string; encoding: Encoding } | undefined {
  const [, sha256, gz] = /^blobs\/[0-9a-f]{2}\/[0-9a-f]{2}\/([0-9a-f]{64})(\.gz)?$/.exec(key) ?? [];
  const encoding: Encoding = gz === undefined ? 'identity' : 'gzip';
  return sha256 !== undefined && objectKey(sha256, encoding) === key ? { sha256, encoding } : undefined;
}
