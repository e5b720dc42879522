import { loadServiceConfig } from '@htbase/shared/config';
import type { Settings, serviceSettings } from '@htbase/shared/config';

export type SummarizationWorkerConfig = Settings<(typeof serviceSettings)['summarization-worker']>;

export function loadConfig(env: Record<string, string | undefined>): SummarizationWorkerConfig {
  return loadServiceConfig('summarization-worker', env);
}
