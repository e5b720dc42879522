import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '@htbase/shared/db';
import { serviceNames } from '@htbase/shared/config';
import type { ServiceName } from '@htbase/shared/config';
import type { Log } from '@htbase/shared/utils';
import { readArchiverStates } from '#banner.ts';
import type { BannerFacts } from '#banner.ts';
import { checkServiceSettings, serviceEnvironment } from '#config.ts';
import type { Environment, StandaloneConfig } from '#config.ts';
import { openDataFolder } from '#data-folder.ts';
import { ManagedProcess } from '#managed-process.ts';
import type { ProcessSpec } from '#managed-process.ts';
import { claimPort, freePort } from '#ports.ts';
import { findPostgresUser, privatePostgres } from '#postgres.ts';
import { privateRedis } from '#redis.ts';
import { makeRunFolder } from '#run-folder.ts';
import { serviceProcess, serviceStopMs } from '#service.ts';
import { ensureSigningKey } from '#signing-key.ts';
import { watchSources } from '#watch-sources.ts';

export interface StandaloneOptions {
  /** The repository. */
  root: string;
  config: StandaloneConfig;
  env: Environment;
  isDev: boolean;
  log: Log;
}

const daemonStopMs = 3_000;

/** Everything on one machine, and how to end it. */
export class Standalone {
  readonly #options: StandaloneOptions;
  /** In the order of their start; each has what it needs before it. */
  readonly #cleanups: (() => Promise<void> | void)[] = [];
  readonly #services = new Map<ServiceName, ManagedProcess>();

  constructor(options: StandaloneOptions) {
    this.#options = options;
  }

  /** Starts daemons, migrates, starts services; resolves with what the banner says. @throws StartError or BadSettingsError; call `stop` then too. */
  async start(): Promise<BannerFacts> {
    const { config, env, isDev, log, root } = this.#options;
    const names = serviceNames.filter((name) => existsSync(mainFile(root, name)));
    const port = String(config.PORT);
    checkServiceSettings(names, env, { ...this.#derived('checked', 'checked'), PORT: port });
    const claimed = await claimPort(config.HOST, config.PORT);
    const folder = await openDataFolder(config.DATA_DIR);
    this.#cleanups.push(() => folder.release());

    const signingKeysFile = await ensureSigningKey(config.DATA_DIR);
    const user = config.DATABASE_URL === undefined ? await findPostgresUser() : undefined;
    const runFolder = await makeRunFolder(user?.uid);
    this.#cleanups.push(() => rm(runFolder, { recursive: true, force: true }));
    const logFolder = join(config.DATA_DIR, 'logs');
    await mkdir(logFolder, { recursive: true });
    const places = { dataFolder: config.DATA_DIR, runFolder, logFolder };
    const [redisUrl, databaseUrl] = await Promise.all([
      config.REDIS_URL ?? (config.REDIS_SENTINELS.length > 0 ? 'redis://sentinel' : this.#startDaemon(await privateRedis(places))),
      config.DATABASE_URL ?? this.#startDaemon(await privatePostgres({ ...places, user, log })),
    ]);
    await migrate(databaseUrl);

    const metrics = new Map<string, number>();
    const taken = new Set([claimed]);
    let urls: readonly string[] = [];
    const started = names.map(async (name, index) => {
      const derived = {
        ...this.#derived(redisUrl, databaseUrl),
        PORT: String(claimed),
        ...(env['SIGNING_KEYS'] || env['SIGNING_KEYS_FILE'] ? {} : { SIGNING_KEYS_FILE: signingKeysFile }),
        METRICS_PORT: String(await metricsPort(config.METRICS_PORT, index, taken)),
        ...(isDev && env['LLM_PROVIDER'] === undefined ? { LLM_PROVIDER: 'mock' } : {}),
      };
      const spec = serviceProcess({
        name,
        mainFile: mainFile(root, name),
        env: serviceEnvironment(name, env, derived),
        onReady: (ready) => {
          urls = ready.addresses ?? urls;
          if (ready.metrics_port) {
            metrics.set(name, ready.metrics_port);
          }
        },
      });
      const service = new ManagedProcess(spec, log);
      this.#services.set(name, service);
      await service.start();
    });
    const outcomes = await Promise.allSettled(started);
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) {
      throw failed.reason;
    }
    if (isDev) {
      const watcher = watchSources(root, names, (changed) => this.#restart(changed));
      this.#cleanups.push(() => watcher.close());
    }
    return {
      urls,
      dataFolder: config.DATA_DIR,
      archivers: await readArchiverStates({ ...config, REDIS_URL: redisUrl }, env['REDIS_PREFIX'] || 'htbase'),
      metrics: new Map([...metrics].sort(([a], [b]) => a.localeCompare(b))),
      notes: existsSync(join(config.DATA_DIR, 'postgres-is-elsewhere.txt'))
        ? ["the database is not in the data folder, since PostgreSQL's user can't reach it; postgres-is-elsewhere.txt there says where"]
        : [],
    };
  }

  /** The gateway first, so that nothing more comes in; then the workers, then what they stand on. */
  async stop(): Promise<void> {
    await this.#services.get('api-gateway')?.stop(2_000);
    await Promise.all([...this.#services.values()].map((service) => service.stop(serviceStopMs)));
    for (const cleanup of this.#cleanups.toReversed()) {
      await cleanup();
    }
  }

  async #startDaemon(spec: ProcessSpec & { url: string }): Promise<string> {
    const daemon = new ManagedProcess(spec, this.#options.log);
    this.#cleanups.push(() => daemon.stop(daemonStopMs));
    await daemon.start();
    return spec.url;
  }

  #restart(names: readonly string[]): void {
    this.#options.log.info({ services: names }, 'sources_changed');
    for (const name of names) {
      this.#services.get(name as ServiceName)?.restart();
    }
  }

  #derived(redisUrl: string, databaseUrl: string): Record<string, string> {
    const { DATA_DIR, HOST, LOG_FORMAT, LOG_LEVEL } = this.#options.config;
    return {
      REDIS_URL: redisUrl,
      DATABASE_URL: databaseUrl,
      STORAGE_DIR: join(DATA_DIR, 'objects'),
      STAGING_DIR: join(DATA_DIR, 'staging'),
      HOST,
      LOG_FORMAT,
      LOG_LEVEL,
    };
  }
}

/** Consecutive ports from the one that was asked for; free ones when none was; 0 turns metrics off. */
async function metricsPort(asked: number | undefined, index: number, taken: Set<number>): Promise<number> {
  if (asked === undefined) {
    let port = await freePort();
    while (taken.has(port)) {
      port = await freePort(); // it is free for now, but one of us is about to listen there
    }
    taken.add(port);
    return port;
  }
  return asked === 0 ? 0 : asked + index;
}

const mainFile = (root: string, name: ServiceName) => join(root, 'services', name, 'src', 'main.ts');
