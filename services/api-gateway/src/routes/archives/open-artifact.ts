// The bytes of an artifact, held to what is promised of them: a client never gets damaged or cut bytes as if they were whole.
import { createHash, hash as hashOf } from 'node:crypto';
import { Readable, addAbortSignal, pipeline } from 'node:stream';
import { promisify } from 'node:util';
import { createGunzip, gunzip } from 'node:zlib';
import type { FoundArtifact } from '@htbase/shared/db';
import { MissingObjectError } from '@htbase/shared/storage';
import type { ObjectStore } from '@htbase/shared/storage';
import { HtbaseError, isZlibError } from '@htbase/shared/utils';

/** The stored bytes are not those that were stored. */
class DamagedObjectError extends HtbaseError {
  constructor(sha256: string, options?: ErrorOptions) {
    super('object_damaged', `The stored file ${sha256} is damaged; saving the page again makes a new one.`, options);
  }
}

type StoredArtifact = Pick<FoundArtifact, 'sha256' | 'sizeBytes' | 'storedBytes' | 'storedSha256' | 'encoding' | 'fault'>;

/** Looks whether an artifact's object is there in its full size. @throws MissingObjectError, DamagedObjectError */
export async function checkObject(store: ObjectStore, artifact: StoredArtifact): Promise<void> {
  refuseFaulty(artifact);
  const { sha256, encoding, storedBytes } = artifact;
  const found = await store.findStoredBytes(sha256, encoding);
  if (found === undefined) {
    throw new MissingObjectError(`the object ${sha256}`);
  }
  if (found !== storedBytes) {
    throw new DamagedObjectError(sha256);
  }
}

function refuseFaulty({ sha256, fault }: StoredArtifact): void {
  if (fault === 'missing') {
    throw new MissingObjectError(`the object ${sha256}`);
  }
  if (fault === 'damaged') {
    throw new DamagedObjectError(sha256);
  }
}

/** Which bytes are wanted: as they are stored, unpacked, or a part of them unpacked (both ends inclusive). */
export type Wanted = 'stored' | 'whole' | { start: number; end: number };

/** Files of so many bytes are read and held to their hash before the first byte is sent. It is no more than what a stream of a larger one holds. */
const maxReadBytes = 1024 * 1024;

/** Whether what is wanted of an artifact is read as a whole by `readArtifact`. */
export function isReadWhole({ sizeBytes, storedBytes }: StoredArtifact, wanted: Wanted): boolean {
  return storedBytes <= maxReadBytes && (wanted === 'stored' || sizeBytes <= maxReadBytes);
}

/** What is wanted of a small artifact, all of which has been found to be right. @throws MissingObjectError, DamagedObjectError */
export async function readArtifact(store: ObjectStore, artifact: StoredArtifact, wanted: Wanted, signal: AbortSignal): Promise<Buffer> {
  refuseFaulty(artifact);
  const { sha256, encoding, storedBytes, storedSha256 } = artifact;
  const stored = store.read
    ? await store.read(sha256, encoding, storedBytes)
    : await readAll(addAbortSignal(signal, await store.open(sha256, encoding)), storedBytes);
  const isStoredWanted = encoding === 'gzip' && wanted === 'stored';
  const bytes = stored && encoding === 'gzip' && !isStoredWanted ? await unpackAll(stored, artifact) : stored;
  const expected = isStoredWanted ? storedSha256 : sha256;
  if (!bytes || (expected !== null && hashOf('sha256', bytes) !== expected)) {
    throw new DamagedObjectError(sha256);
  }
  return typeof wanted === 'object' ? bytes.subarray(wanted.start, wanted.end + 1) : bytes;
}

/** All of a stream that has so many bytes, or `undefined` when it has more or less. */
async function readAll(source: Readable, sizeBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let left = sizeBytes;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    left -= chunk.length;
    if (left < 0) {
      return undefined;
    }
  }
  const [first] = chunks;
  return left > 0 ? undefined : first && chunks.length === 1 ? first : Buffer.concat(chunks);
}

const unzip = promisify(gunzip);

async function unpackAll(stored: Buffer, { sha256, sizeBytes }: StoredArtifact): Promise<Buffer> {
  try {
    return await unzip(stored, { maxOutputLength: Math.max(1, sizeBytes) });
  } catch (error) {
    throw new DamagedObjectError(sha256, { cause: error });
  }
}

/**
 * Opens an artifact's bytes. Resolves when the first of them have been read; whole files are hashed on the way, and their last piece is held back
 * until the hash has turned out right, else the stream breaks with a DamagedObjectError. Closing the stream, or the signal, closes the store's.
 * @throws MissingObjectError, DamagedObjectError when that shows before the first bytes.
 */
export async function openArtifact(store: ObjectStore, artifact: StoredArtifact, wanted: Wanted, signal: AbortSignal): Promise<Readable> {
  await checkObject(store, artifact);
  const { sha256, encoding } = artifact;
  const isPacked = encoding === 'gzip';
  const range = typeof wanted === 'object' ? wanted : undefined;
  const stored = await store.open(sha256, encoding, isPacked ? undefined : range);
  const source = isPacked && wanted !== 'stored' ? unpack(stored) : stored;
  // a generator that waits for a store that hangs would not hear that nobody wants it any more
  signal.addEventListener('abort', () => source.destroy(), { once: true });
  const pieces = range
    ? takePart(source, isPacked ? range.start : 0, range.end - range.start + 1)
    : takeWhole(source, isPacked && wanted === 'stored' ? artifact.storedSha256 : sha256);

  const bytes = told(pieces, sha256);
  const first = await bytes.next();
  const stream = Readable.from(first.done ? [] : putBack(first.value, bytes), { objectMode: false });
  stream.once('close', () => source.destroy());
  return stream;
}

function unpack(stored: Readable): Readable {
  const gunzip = createGunzip();
  pipeline(stored, gunzip, () => {}); // an error destroys `gunzip`, and closing that the store's stream
  return gunzip;
}

/** Everything, the last piece only when the whole has the hash (`null`: is not known). */
async function* takeWhole(source: Readable, sha256: string | null): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    if (held) {
      yield held;
    }
    hash.update(chunk);
    held = chunk;
  }
  if (sha256 !== null && hash.digest('hex') !== sha256) {
    throw new DamagedObjectError(sha256);
  }
  if (held) {
    yield held;
  }
}

async function* takePart(source: Readable, skip: number, length: number): AsyncGenerator<Buffer> {
  let left = length;
  let toSkip = skip;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const part = chunk.subarray(toSkip, toSkip + left);
    toSkip = Math.max(0, toSkip - chunk.length);
    left -= part.length;
    if (part.length > 0) {
      yield part;
    }
    if (left === 0) {
      return;
    }
  }
  throw new Error('the stored bytes end too soon');
}

/** Says of bytes that can't be unpacked, or are too few, what it means. */
async function* told(pieces: AsyncGenerator<Buffer>, sha256: string): AsyncGenerator<Buffer> {
  try {
    yield* pieces;
  } catch (error) {
    throw isZlibError(error) ? new DamagedObjectError(sha256, { cause: error }) : error;
  }
}

async function* putBack(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}
