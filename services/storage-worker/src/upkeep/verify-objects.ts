import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { listBlobs, listFaultyBlobs } from '@htbase/shared/db';
import type { BlobFault, BlobRow } from '@htbase/shared/db';
import type { UpkeepJob, UpkeepReport } from '@htbase/shared/models';
import { HashStream, MissingObjectError } from '@htbase/shared/storage';
import { createDeadline, isSystemError, raceSignal } from '@htbase/shared/utils';
import { createFaultNotes } from '#upkeep/fault-notes.ts';
import type { UpkeepDeps } from '#upkeep/upkeep-deps.ts';

const noHash = '00'.repeat(32);
const lastHash = 'ff'.repeat(32);
const pageSize = 200;
/** Objects read side by side. */
const concurrency = 4;

/** Reads objects and hashes them anew; what is damaged or missing is noted, and so is what is fine again. */
export async function verifyObjects(deps: UpkeepDeps, { sample }: UpkeepJob<'verify-objects'>, signal: AbortSignal): Promise<UpkeepReport> {
  const notes = createFaultNotes(deps);
  const blobs = sample === undefined ? everyBlob(deps) : someBlobs(deps, sample);
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for await (const blob of blobs) {
        signal.throwIfAborted();
        await notes.add(blob, await findFault(deps, blob, signal));
      }
    }),
  );
  return notes.end();
}

async function* everyBlob({ db }: UpkeepDeps, from = noHash): AsyncGenerator<BlobRow> {
  let page: BlobRow[];
  let after = from;
  do {
    page = await listBlobs(db, after, pageSize, { isPresent: true });
    yield* page;
    after = page.at(-1)?.sha256 ?? after;
  } while (page.length === pageSize);
}

/** What was faulty before, then `count` from a random place on, all around: neighbours by hash have nothing else in common. */
async function* someBlobs(deps: UpkeepDeps, count: number): AsyncGenerator<BlobRow> {
  let faulty: BlobRow[];
  let after = noHash;
  do {
    faulty = await listFaultyBlobs(deps.db, after, pageSize);
    yield* faulty;
    after = faulty.at(-1)?.sha256 ?? after;
  } while (faulty.length === pageSize);

  const start = randomBytes(32).toString('hex');
  let left = count;
  for (const { from, to } of [
    { from: start, to: lastHash },
    { from: noHash, to: start },
  ]) {
    for await (const blob of everyBlob(deps, from)) {
      if (left === 0 || blob.sha256 > to) {
        break;
      }
      left -= 1;
      if (blob.fault === null) {
        yield blob;
      }
    }
  }
}

/** What is wrong with an object. @throws when the store can't say: it can't be reached, or hangs. */
async function findFault(
  { objectStore, readMs }: UpkeepDeps,
  { sha256, encoding, storedBytes }: BlobRow,
  parent: AbortSignal,
): Promise<BlobFault | null> {
  const stored = new HashStream();
  const plain = new HashStream();
  using deadline = createDeadline(readMs(storedBytes), 'store_timeout', parent);
  const { signal } = deadline;
  try {
    const source = await raceSignal(objectStore.open(sha256, encoding), signal);
    const steps = encoding === 'gzip' ? [stored, createGunzip(), plain] : [stored, plain];
    await pipeline([source, ...steps, new Writable({ write: (_chunk, _encoding, done) => done() })], { signal });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof MissingObjectError) {
      return 'missing';
    }
    // a disk that can't read a file has damaged it; and no gzip ends early or breaks off by itself
    if (isSystemError(error, 'EIO', 'Z_DATA_ERROR', 'Z_BUF_ERROR')) {
      return 'damaged';
    }
    throw error;
  }
  return plain.digest() === sha256 && stored.sizeBytes === storedBytes ? null : 'damaged';
}
