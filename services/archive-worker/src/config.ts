import { loadConfig as load, serviceSettings } from '@htbase/shared/config';
import type { Settings } from '@htbase/shared/config';

export type ArchiveWorkerConfig = Settings<(typeof serviceSettings)['archive-worker']>;

export function loadConfig(env: Record<string, string | undefined>): ArchiveWorkerConfig {
  return load(serviceSettings['archive-worker'], env);
}
