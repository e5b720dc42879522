import { createLog } from '#utils/log.ts';
import type { Log, LogSettings } from '#utils/log.ts';
import { errorMessageOf } from '#utils/errors.ts';
import { Shutdown, exitOnSignals } from '#utils/shutdown.ts';

export interface ServiceProcess<Config> {
  /** Reads and checks the settings. @throws an error whose message lists every problem. */
  loadConfig(env: Record<string, string | undefined>): Config;
  env: Record<string, string | undefined>;
  exit(code: number): never;
}

export interface ServiceContext<Config> {
  config: Config;
  log: Log;
  /** Whoever opens a thing registers its closing here. */
  shutdown: Shutdown;
}

/** Exit code for settings that can't work: starting again won't help. */
export const badSettingsExitCode = 78;

/**
 * The life of a service's process: settings, log, start, readiness told to a parent over IPC, ordered shutdown on SIGTERM and SIGINT or when the
 * parent is gone. What `start` resolves with goes along with the `ready` message.
 */
export async function runService<Config extends LogSettings>(
  name: string,
  { loadConfig, env, exit }: ServiceProcess<Config>,
  start: (context: ServiceContext<Config>) => Promise<Record<string, unknown>>,
): Promise<void> {
  const config = readConfig(name, { loadConfig, env, exit });
  const log = createLog(name, config);
  const shutdown = new Shutdown(log);
  exitOnSignals(shutdown, exit);
  process.on('unhandledRejection', (error) => {
    log.fatal({ error: errorMessageOf(error), stack: error instanceof Error ? error.stack : undefined }, 'unhandled_rejection');
    exit(1);
  });
  try {
    const details = await start({ config, log, shutdown });
    log.info(details, 'service_ready');
    process.send?.({ type: 'ready', service: name, ...details });
  } catch (error) {
    log.fatal({ error: errorMessageOf(error), stack: error instanceof Error ? error.stack : undefined }, 'service_start_failed');
    await shutdown.run();
    exit(1);
  }
}

function readConfig<Config>(name: string, { loadConfig, env, exit }: ServiceProcess<Config>): Config {
  try {
    return loadConfig(env);
  } catch (error) {
    process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return exit(badSettingsExitCode);
  }
}
