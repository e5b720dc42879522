import type { Database } from '@htbase/shared/db';
import type { Metrics } from '@htbase/shared/metrics';
import type { ObjectStore, Staging } from '@htbase/shared/storage';
import type { Log } from '@htbase/shared/utils';

export interface UpkeepDeps {
  db: Database;
  objectStore: ObjectStore;
  staging: Staging;
  metrics: Metrics;
  log: Log;
  /** CLEANUP_AFTER_UPLOAD. */
  isCleaning: boolean;
  /** Milliseconds that reading so many bytes may take. */
  readMs(sizeBytes: number): number;
}
