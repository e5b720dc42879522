import { PassThrough, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Database } from '@htbase/shared/db';
import { listBlobsAt, moveBlob } from '@htbase/shared/db';
import type { BlobFacts } from '@htbase/shared/db';
import type { ObjectStore } from '@htbase/shared/storage';
import { PermanentError, errorMessageOf, isZlibError } from '@htbase/shared/utils';

export interface CopyCounts {
  copied: number;
  failed: number;
  storedBytes: number;
}

const pageSize = 100;

/**
 * Copies every object that the database looks for in `from` to `to`, and has the database look for it there; what was copied before is not asked for
 * again. Objects that are damaged or missing stay where they are. @throws what either store can't do at all, and what the database can't.
 */
export async function copyObjects(
  { db, from, to }: { db: Database; from: ObjectStore; to: ObjectStore },
  onObject: (counts: CopyCounts, problem?: string) => void,
): Promise<CopyCounts> {
  const counts: CopyCounts = { copied: 0, failed: 0, storedBytes: 0 };
  let last = '';
  for (;;) {
    const blobs = await listBlobsAt(db, { provider: from.provider, after: last, limit: pageSize });
    for (const blob of blobs) {
      last = blob.sha256;
      try {
        const stored = await copyObject(blob, from, to);
        await moveBlob(db, { ...stored, sha256: blob.sha256 }, { from: from.provider, to: to.provider });
        counts.copied += 1;
        counts.storedBytes += stored.storedBytes;
        onObject(counts);
      } catch (error) {
        if (!(error instanceof PermanentError) && !isZlibError(error)) {
          throw error;
        }
        counts.failed += 1;
        onObject(counts, `${blob.sha256}: ${errorMessageOf(error)}`);
      }
    }
    if (blobs.length < pageSize) {
      return counts;
    }
  }
}

async function copyObject({ sha256, encoding, sizeBytes }: BlobFacts, from: ObjectStore, to: ObjectStore) {
  const source = await from.open(sha256, encoding);
  const plain = pipeline(source, encoding === 'gzip' ? createGunzip() : new PassThrough(), () => {}); // what breaks breaks the put
  return to.put(plain, { sha256, sizeBytes }, { compress: encoding === 'gzip' });
}
