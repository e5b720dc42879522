import { loadServiceConfig } from '@htbase/shared/config';
import type { Settings, serviceSettings } from '@htbase/shared/config';

export type CoordinatorConfig = Settings<(typeof serviceSettings)['coordinator']>;

export function loadConfig(env: Record<string, string | undefined>): CoordinatorConfig {
  return loadServiceConfig('coordinator', env);
}
