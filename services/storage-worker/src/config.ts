import { loadConfig as load, serviceSettings } from '@htbase/shared/config';
import type { Settings } from '@htbase/shared/config';

export type StorageWorkerConfig = Settings<(typeof serviceSettings)['storage-worker']>;

export function loadConfig(env: Record<string, string | undefined>): StorageWorkerConfig {
  return load(serviceSettings['storage-worker'], env);
}
