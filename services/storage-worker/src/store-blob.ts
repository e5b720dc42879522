import type { BlobRepository } from '@htbase/shared/db';
import type { Metrics } from '@htbase/shared/metrics';
import type { StagedFile } from '@htbase/shared/models';
import type { ObjectStore, Staging, StagingKey } from '@htbase/shared/storage';
import { PermanentError, errorCodeOf, isSystemError } from '@htbase/shared/utils';

export interface StoreBlobDeps {
  staging: Staging;
  objectStore: ObjectStore;
  blobs: BlobRepository;
  metrics: Metrics;
  /** COMPRESSION_ENABLED. */
  isCompressing: boolean;
}

/** Puts one staged file into the object store, unless the same bytes are there already. @throws PermanentError when the staged bytes aren't what the manifest says. */
export async function storeBlob(deps: StoreBlobDeps, key: StagingKey, file: StagedFile, signal: AbortSignal): Promise<void> {
  const { blobs, metrics, objectStore, staging } = deps;
  const isPresent = await blobs.begin(file.sha256, file.sizeBytes, objectStore.provider);
  if (isPresent) {
    return;
  }

  const compress = deps.isCompressing && isCompressible(file.mediaType);
  const labels = { provider: objectStore.provider };
  const endTimer = metrics.uploadDuration.startTimer(labels);
  try {
    const stored = await objectStore.put(staging.open(key, file.fileName), file, { compress, signal });
    endTimer();
    metrics.uploadBytes.inc(labels, stored.storedBytes);
    await blobs.finish({ sha256: file.sha256, ...stored });
  } catch (error) {
    metrics.uploadErrors.inc({ ...labels, error_type: errorCodeOf(error) });
    if (isSystemError(error, 'ENOENT')) {
      throw new PermanentError('staged_file_missing', `${file.fileName} is no longer in staging`, { cause: error });
    }
    throw error;
  }
}

/** Text shrinks to a quarter; pictures, PDF and media are compressed already, and ranges of them are asked for. */
function isCompressible(mediaType: string): boolean {
  return /^(text\/|application\/(json|xml|javascript|[a-z.]+\+(json|xml))|image\/svg)/.test(mediaType);
}
