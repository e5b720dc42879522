import type { BlobRepository } from '@htbase/shared/db';
import type { Metrics } from '@htbase/shared/metrics';
import type { StagedFile } from '@htbase/shared/models';
import type { ObjectStore, Staging, StagingKey } from '@htbase/shared/storage';
import { errorCodeOf } from '@htbase/shared/utils';

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
    const source = await staging.open(key, file.fileName);
    const stored = await objectStore.put(source, file, { compress, signal });
    endTimer();
    metrics.uploadBytes.inc(labels, stored.storedBytes);
    await blobs.finish({ sha256: file.sha256, ...stored });
  } catch (error) {
    metrics.uploadErrors.inc({ ...labels, error_type: errorCodeOf(error) });
    throw error;
  }
}

/** Text shrinks to a quarter; pictures, PDF and media are compressed already, and ranges of them are asked for. */
function isCompressible(mediaType: string): boolean {
  return /^(text\/|application\/(json|xml|javascript|[a-z.]+\+(json|xml))|image\/svg)/.test(mediaType);
}
