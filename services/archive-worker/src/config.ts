import { loadServiceConfig } from '@htbase/shared/config';
import type { Settings, serviceSettings } from '@htbase/shared/config';

export type ArchiveWorkerConfig = Settings<(typeof serviceSettings)['archive-worker']>;

export function loadConfig(env: Record<string, string | undefined>): ArchiveWorkerConfig {
  return loadServiceConfig('archive-worker', env);
}
