import { loadConfig as load, serviceSettings } from '@htbase/shared/config';
import type { Settings } from '@htbase/shared/config';

export type CoordinatorConfig = Settings<(typeof serviceSettings)['coordinator']>;

export function loadConfig(env: Record<string, string | undefined>): CoordinatorConfig {
  return load(serviceSettings.coordinator, env);
}
