import { loadServiceConfig } from '@htbase/shared/config';
import type { Settings, serviceSettings } from '@htbase/shared/config';

export type GatewayConfig = Settings<(typeof serviceSettings)['api-gateway']>;

export function loadConfig(env: Record<string, string | undefined>): GatewayConfig {
  return loadServiceConfig('api-gateway', env);
}
