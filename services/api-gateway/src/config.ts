import { loadConfig as load, serviceSettings } from '@htbase/shared/config';
import type { Settings } from '@htbase/shared/config';

export type GatewayConfig = Settings<(typeof serviceSettings)['api-gateway']>;

export function loadConfig(env: Record<string, string | undefined>): GatewayConfig {
  return load(serviceSettings['api-gateway'], env);
}
