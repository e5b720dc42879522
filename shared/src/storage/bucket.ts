import type { Readable } from 'node:stream';
import type { SignedUrlOptions } from '#storage/object-store.ts';

interface PutOptions {
  /** Whether an object of that key is replaced; else it stays as it is. */
  isReplacing: boolean;
  isGzip?: boolean;
  signal?: AbortSignal | undefined;
}

interface ListedKey {
  key: string;
  sizeBytes: number;
  modifiedAt: Date;
}

/**
 * What object store and staging ask of a vendor's buckets; all that knows a vendor's client is behind it. Keys are without the prefix under which
 * the bucket was opened. Every call rejects with the client's error when the vendor can't be asked or refuses; that is never a PermanentError.
 */
export interface Bucket {
  readonly provider: 's3' | 'gcs';
  /**
   * Streams an object in. It appears whole once the source has ended, or not at all: also when the source breaks off or the signal aborts.
   * Resolves with false when one of that key was there and stays.
   */
  put(key: string, source: Readable, options: PutOptions): Promise<boolean>;
  /** The bytes as they are stored, or a part of them, both ends inclusive; `undefined` when there is no such object. */
  open(key: string, range?: { start: number; end: number }): Promise<Readable | undefined>;
  findSizeBytes(key: string): Promise<number | undefined>;
  list(prefix: string): AsyncIterable<ListedKey>;
  /** Copies an object inside the bucket, over one that is there. */
  copy(from: string, to: string): Promise<void>;
  /** Resolves as well when there is none. */
  remove(key: string): Promise<void>;
  /** Removes what is left of puts that began before a time and never ended; resolves with how many. Google does so by itself, after a week. */
  removeUnfinished?(before: Date): Promise<number>;
  signUrl(key: string, options: SignedUrlOptions & { isGzip: boolean }): Promise<string>;
  /** Resolves when the bucket is there and may be listed. */
  check(): Promise<void>;
}

/** Larger objects are sent in parts of so many bytes, of which few are in memory at once. */
const partBytes = 8 * 1024 * 1024;

/** Sources that are smaller than this, as most are, take no whole part's memory. */
const smallBytes = 256 * 1024;

/**
 * A stream's bytes in parts of `partBytes`, the last one shorter; an empty stream is one empty part. Whoever has sent a part may leave it in `used`: its
 * memory is taken for one that follows.
 */
export async function* inParts(source: Readable, used: Buffer[] = []): AsyncGenerator<Buffer, void, void> {
  let part: Buffer = Buffer.allocUnsafeSlow(smallBytes);
  let sizeBytes = 0;
  let count = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    for (let rest = chunk; rest.length > 0;) {
      const copiedBytes = Math.min(rest.length, partBytes - sizeBytes);
      if (part.length < sizeBytes + copiedBytes) {
        const small = part;
        part = used.pop() ?? Buffer.allocUnsafeSlow(partBytes);
        small.copy(part, 0, 0, sizeBytes);
      }
      rest.copy(part, sizeBytes, 0, copiedBytes);
      sizeBytes += copiedBytes;
      rest = rest.subarray(copiedBytes);
      if (sizeBytes === partBytes) {
        yield part;
        part = Buffer.alloc(0);
        sizeBytes = 0;
        count += 1;
      }
    }
  }
  if (sizeBytes > 0 || count === 0) {
    yield part.subarray(0, sizeBytes);
  }
}

/** Parts that were looked at, and those that follow. */
export async function* putBack(seen: readonly Buffer[], rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield* seen;
  yield* rest;
}

/** `prefix/` for a prefix that may be empty or have slashes around it. */
export function folderOfPrefix(prefix: string | undefined): string {
  const trimmed = (prefix ?? '').replaceAll(/^\/+|\/+$/g, '');
  return trimmed === '' ? '' : `${trimmed}/`;
}
