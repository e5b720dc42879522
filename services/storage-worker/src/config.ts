import { loadServiceConfig } from '@htbase/shared/config';
import type { Settings, serviceSettings } from '@htbase/shared/config';

export type StorageWorkerConfig = Settings<(typeof serviceSettings)['storage-worker']>;

export function loadConfig(env: Record<string, string | undefined>): StorageWorkerConfig {
  return loadServiceConfig('storage-worker', env);
}
