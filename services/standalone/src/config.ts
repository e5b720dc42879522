import { resolve } from 'node:path';
import {
  BadSettingsError,
  choice,
  integer,
  loadConfig,
  loadServiceConfig,
  optionalText,
  sentinels,
  serviceSettings,
  text,
} from '@htbase/shared/config';
import type { ServiceName, Settings, SettingsShape } from '@htbase/shared/config';

/** What the supervisor itself reads; the services' settings pass through it, to each its own. */
export const standaloneSettings = {
  DATA_DIR: text('./data').describe('Folder for everything that is kept: objects, database, queues, logs'),
  PORT: integer(8_080, 0, 65_535).describe('Port of the HTTP API; 0: a free one'),
  HOST: text('localhost').describe('Address on which the HTTP API listens'),
  METRICS_PORT: integer(undefined, 0, 65_000).describe("Port of the first service's metrics, the others follow; 0: none. Free ports when not set"),
  REDIS_URL: optionalText().describe('Redis to use instead of a private one'),
  REDIS_SENTINELS: sentinels().describe('Redis Sentinel to use instead of a private Redis, `host:port,...`'),
  REDIS_SENTINEL_NAME: text('mymaster').describe("The master's name there"),
  DATABASE_URL: optionalText().describe('PostgreSQL to use instead of a private one'),
  LOG_FORMAT: choice(['json', 'pretty'], 'json').describe('Log lines as JSON or readable; readable on a terminal unless set'),
  LOG_LEVEL: choice(['trace', 'debug', 'info', 'warn', 'error'], 'info').describe('Least severe level that is logged'),
} satisfies SettingsShape;

export type StandaloneConfig = Settings<typeof standaloneSettings>;

export type Environment = Record<string, string | undefined>;

/** Settings of the supervisor. @throws BadSettingsError */
export function loadStandaloneConfig(env: Environment, { isTerminal }: { isTerminal: boolean }): StandaloneConfig {
  const config = loadConfig(standaloneSettings, { ...env, LOG_FORMAT: env['LOG_FORMAT'] || (isTerminal ? 'pretty' : 'json') });
  return { ...config, DATA_DIR: resolve(config.DATA_DIR) };
}

/** What every process needs of the machine; no setting of ours. */
const machineNames = ['PATH', 'HOME', 'LANG', 'TZ', 'TMPDIR', 'XDG_CACHE_HOME'];

/** A service's environment: its own settings, what is derived for it, and no other service's secrets. */
export function serviceEnvironment(service: ServiceName, env: Environment, derived: Record<string, string>): Record<string, string> {
  const own = Object.keys(serviceSettings[service]).flatMap((name) => [name, `${name}_FILE`]);
  const chosen: Record<string, string> = {};
  for (const name of [...machineNames, ...own]) {
    const value = derived[name] ?? env[name];
    if (value !== undefined && value !== '' && !(name.endsWith('_FILE') && derived[name.slice(0, -5)] !== undefined)) {
      chosen[name] = value;
    }
  }
  return chosen;
}

/** Checks the settings of all services before anything starts. @throws BadSettingsError with every problem once. */
export function checkServiceSettings(services: readonly ServiceName[], env: Environment, derived: Record<string, string>): void {
  const problems = new Set<string>();
  for (const service of services) {
    try {
      loadServiceConfig(service, serviceEnvironment(service, env, derived));
    } catch (error) {
      if (!(error instanceof BadSettingsError)) {
        throw error;
      }
      error.problems.forEach((problem) => problems.add(problem));
    }
  }
  if (problems.size > 0) {
    throw new BadSettingsError([...problems]);
  }
}
