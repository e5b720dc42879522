import type { BlobEncoding, BlobRepository } from '@htbase/shared/db';
import type { Metrics } from '@htbase/shared/metrics';
import type { StagedFile } from '@htbase/shared/models';
import type { ObjectStore, Staging, StagingKey, StoredObject } from '@htbase/shared/storage';
import { createDeadline, errorCodeOf, raceSignal } from '@htbase/shared/utils';

export interface StoreBlobDeps {
  staging: Staging;
  objectStore: ObjectStore;
  blobs: BlobRepository;
  metrics: Metrics;
  /** COMPRESSION_ENABLED. */
  isCompressing: boolean;
  /** Milliseconds that a put of so many bytes may take. */
  putMs(sizeBytes: number): number;
}

/** Puts one staged file into the object store, unless the same bytes are there already. @throws PermanentError when the staged bytes aren't what the manifest says. */
export async function storeBlob(deps: StoreBlobDeps, key: StagingKey, file: StagedFile, signal: AbortSignal): Promise<void> {
  const { blobs, metrics, objectStore, staging } = deps;
  const wanted = deps.isCompressing && isCompressible(file.mediaType) ? 'gzip' : 'identity';
  const { state, encoding } = await blobs.begin(file.sha256, file.sizeBytes, objectStore.provider, wanted);
  if (state === 'present') {
    return;
  }

  const labels = { provider: objectStore.provider };
  const endTimer = metrics.uploadDuration.startTimer(labels);
  using deadline = createDeadline(deps.putMs(file.sizeBytes), 'store_timeout', signal);
  try {
    if (state === 'faulty') {
      await blobs.renew(file.sha256, () => raceSignal(objectStore.remove(file.sha256), deadline.signal));
    }
    const path = encoding === 'identity' ? staging.pathOf?.(key, file.fileName) : undefined;
    const stored =
      path !== undefined && objectStore.putFile
        ? await raceSignal(objectStore.putFile(path, file, { signal: deadline.signal }), deadline.signal)
        : await putStream(deps, key, file, encoding, deadline.signal);
    endTimer();
    metrics.uploadBytes.inc(labels, stored.storedBytes);
    await blobs.finish({ sha256: file.sha256, ...stored });
  } catch (error) {
    metrics.uploadErrors.inc({ ...labels, error_type: errorCodeOf(error) });
    throw error;
  }
}

async function putStream(
  { objectStore, staging }: StoreBlobDeps,
  key: StagingKey,
  file: StagedFile,
  encoding: BlobEncoding,
  signal: AbortSignal,
): Promise<StoredObject> {
  const source = await raceSignal(staging.open(key, file.fileName), signal);
  const put = objectStore.put(source, file, { compress: encoding === 'gzip', signal });
  // not every client that hangs hears the signal
  return raceSignal(put, signal).finally(() => source.destroy());
}

/** A minute, and a second more for each 200 kB: slower than that, a store counts as hanging. */
export function transferMs(sizeBytes: number): number {
  return 60_000 + sizeBytes / 200;
}

/** Text shrinks to a quarter; pictures, PDF and media are compressed already, and ranges of them are asked for. */
function isCompressible(mediaType: string): boolean {
  return /^(text\/|application\/(json|xml|javascript|[a-z.]+\+(json|xml))|image\/svg)/.test(mediaType);
}
