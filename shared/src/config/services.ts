/** All settings, each declared once, and which service gets which: the supervisor hands each child its own, and docs/configuration.md is generated from here. */
import { z } from 'zod';
import { lanesSetting } from '#config/lanes.ts';
import { findLanguageModelProblems, languageModels } from '#config/language-models.ts';
import {
  boolean,
  choice,
  integer,
  list,
  networks,
  optionalText,
  origin,
  rate,
  requiredText,
  secrets,
  sentinels,
  text,
  url,
} from '#config/parsers.ts';
import { loadConfig } from '#config/load-config.ts';
import type { Settings } from '#config/load-config.ts';
import { findStorageProblems } from '#config/storage-problems.ts';
import { archiverListSchema, pageArchivers } from '#models/index.ts';
import { errorMessageOf, parseStagingUrl } from '#utils/index.ts';

const log = {
  LOG_FORMAT: choice(['json', 'pretty'], 'json').describe('Log lines as JSON or readable'),
  LOG_LEVEL: choice(['trace', 'debug', 'info', 'warn', 'error'], 'info').describe('Least severe level that is logged'),
  METRICS_PORT: integer(0, 0, 65_535).describe(
    'Port of the Prometheus metrics of this process, on loopback unless METRICS_HOST says otherwise; 0: none',
  ),
  METRICS_HOST: text('127.0.0.1').describe('Address on which the metrics are served'),
};

const redis = {
  REDIS_URL: requiredText().describe('Redis; standalone starts a private one when it is not set'),
  REDIS_SENTINELS: sentinels().describe(
    'Redis Sentinel, `host:port,...`: they say which Redis is the master; of REDIS_URL only user, password and database number hold then',
  ),
  REDIS_SENTINEL_NAME: text('mymaster').describe("The master's name there"),
  REDIS_PREFIX: text('htbase').describe('Prefix of all keys'),
};

const database = {
  DATABASE_URL: requiredText().describe('PostgreSQL; standalone starts a private one when it is not set'),
  DATABASE_POOL_SIZE: integer(8, 1, 200).describe('Connections to PostgreSQL of one process'),
};

const googleCredentials = {
  GOOGLE_APPLICATION_CREDENTIALS: optionalText().describe("File with a service account's key; workload identity when not set"),
};

const objectStore = {
  STORAGE_PROVIDER: choice(['local', 's3', 'gcs'], 'local').describe('Where artifacts live for good'),
  STORAGE_DIR: optionalText().describe('Folder of the object store `local`; standalone: DATA_DIR/objects'),
  S3_BUCKET: optionalText().describe('Bucket of the object store `s3`'),
  S3_PREFIX: optionalText().describe('Folder in that bucket; the whole bucket when not set'),
  S3_ENDPOINT: url().describe("Address of a service that speaks S3's protocol; Amazon's when not set"),
  S3_REGION: optionalText().describe("Region of the bucket; found as Amazon's clients do when not set, us-east-1 with an S3_ENDPOINT"),
  S3_FORCE_PATH_STYLE: boolean(false).describe('The bucket is named in the path and not in the host name, as most services besides Amazon want it'),
  S3_ACCESS_KEY_ID: optionalText().describe(
    "Credentials of the object store; found as Amazon's clients do (environment, role, profile) when not set",
  ),
  S3_SECRET_ACCESS_KEY: optionalText().describe('Secret of S3_ACCESS_KEY_ID'),
  GCS_BUCKET: optionalText().describe('Bucket of the object store `gcs`'),
  GCS_PREFIX: optionalText().describe('Folder in that bucket; the whole bucket when not set'),
  GCS_PROJECT_ID: optionalText().describe("Google Cloud project of the bucket; found as Google's clients do when not set"),
  GCS_API_ENDPOINT: url().describe('Address of an emulator of Google Cloud Storage, asked without credentials'),
  ...googleCredentials,
};

const staging = {
  STAGING_DIR: optionalText().describe('Folder where archive workers leave files for storage workers; standalone: DATA_DIR/staging'),
  STAGING_URL: z
    .string()
    .optional()
    .superRefine((value, context) => {
      try {
        parseStagingUrl(value ?? '');
      } catch (error) {
        context.addIssue(`${errorMessageOf(error)}, not "${value}"`);
      }
    })
    .describe('Instead of STAGING_DIR, for workers without a common disk: `s3://bucket/prefix`, `gs://bucket/prefix`, `file:///path` or a path'),
  STAGING_S3_ENDPOINT: url().describe("Address of a service that speaks S3's protocol, for staging; Amazon's when not set"),
  STAGING_S3_REGION: optionalText().describe('Region of the bucket of staging'),
  STAGING_S3_FORCE_PATH_STYLE: boolean(false).describe('The bucket of staging is named in the path and not in the host name'),
  STAGING_S3_ACCESS_KEY_ID: optionalText().describe(
    'Credentials of staging, best such that reach nothing else: archive workers hold them, and never those of the object store',
  ),
  STAGING_S3_SECRET_ACCESS_KEY: optionalText().describe('Secret of STAGING_S3_ACCESS_KEY_ID'),
  STAGING_GCS_API_ENDPOINT: url().describe('Address of an emulator of Google Cloud Storage, for staging'),
  STAGING_GCS_KEY_FILE: optionalText().describe("File with a service account's key for staging; workload identity when not set"),
};

const lanes = {
  ARCHIVE_QUEUES: lanesSetting().describe('Archive queues and the archivers that share a visit, `queue=archiver,...;queue=...`'),
};

const egress = {
  EGRESS_ALLOW: list().describe('Holes in the egress guard: CIDRs, hosts, `host:port`, comma-separated'),
  EGRESS_PORTS: list().describe('Ports besides 80 and 443 that visits and webhooks may reach, comma-separated'),
};

const egressProxy = {
  EGRESS_PROXY: optionalText().describe(
    'HTTP proxy through which everything public goes out, `http://user:password@host:port`; it is asked for checked addresses, by CONNECT to ports 80 and 443. What EGRESS_ALLOW opens is reached directly',
  ),
};

const worker = {
  WORKER_CONCURRENCY: integer(2, 1, 64).describe('Jobs that one worker process does side by side'),
  WORKER_QUEUES: list().describe('Queues that this worker consumes; all of its kind when empty'),
};

const archiveTimeout = {
  ARCHIVE_TIMEOUT: integer(300, 5, 3_600).describe('Seconds that one capture may take'),
};

const politeness = {
  HOST_CONCURRENCY: integer(2, 1, 1_000).describe('Visits of one host at a time, over all workers'),
  HOST_MIN_INTERVAL: integer(0, 0, 3_600_000).describe(
    'Milliseconds from the beginning of one visit of a host to that of the next, over all workers',
  ),
};

export const serviceSettings = {
  'api-gateway': {
    ...log,
    ...redis,
    ...database,
    ...objectStore,
    ...lanes,
    ...egress,
    PORT: integer(8_080, 0, 65_535).describe('Port of the HTTP API'),
    HOST: text('localhost').describe('Address on which the HTTP API listens; localhost means 127.0.0.1 and ::1'),
    ADMIN_API_KEY: z
      .string()
      .min(16, 'has to have at least 16 characters')
      .optional()
      .describe('A key that may do everything, beside those that `htbase keys` makes'),
    AUTH_REQUIRED: boolean(true).describe('false: no key is asked for although the gateway is bound beyond loopback'),
    PUBLIC_URL: optionalText().describe('Address under which clients reach the gateway; a key is asked for then'),
    CONTENT_ORIGIN: origin().describe(
      'Second origin of this gateway, `https://host`, that serves archived files only: a host name that shares no cookies with PUBLIC_URL. Archived HTML is then shown from there',
    ),
    SIGNING_KEYS: secrets().describe(
      'Secrets that sign URLs of files, comma-separated: the first signs, all are accepted, so that a new one is put in front of the old. All gateways need the same; standalone makes one. When not set, signed URLs end with the process',
    ),
    TRUSTED_PROXIES: networks().describe(
      "Reverse proxies (CIDRs, comma-separated) whose word on a client's address counts (X-Forwarded-For); a key is asked for then",
    ),
    API_RATE_LIMIT: rate().describe(
      'Requests that change something, for each key (without one: for each address), over all gateways; ten times as many may look. `100/minute` when not set, but then people on this machine who need no key have no limit; `off`: nobody has one',
    ),
    MAX_QUEUED_PER_KEY: integer(0, 0, 1_000_000_000).describe(
      'Captures of one owner, over all of its keys, that may wait or be under way at once; a batch counts its URLs. More are refused (429 `too_many_queued`). 0: no limit',
    ),
    DEFAULT_ARCHIVERS: list(pageArchivers).pipe(archiverListSchema).describe('Archivers of a request that names none'),
    ENABLE_SUMMARIZATION: boolean(true).describe('Captures get a summary of their article, unless their request says otherwise'),
    PURGE_AFTER: integer(24, 0, 8_760).describe('Hours after its deletion for which the rows and bytes of an item or capture are kept'),
    CORS_ORIGINS: list().describe('Origins of web pages that may call the API, comma-separated'),
  },
  coordinator: {
    ...log,
    ...redis,
    ...database,
    ...lanes,
    ...egress,
    ...egressProxy,
    SWEEP_INTERVAL: integer(30, 1, 3_600).describe('Seconds between two looks for work that got lost'),
    SWEEP_STALE_AFTER: integer(90, 1, 3_600).describe('Seconds without a sign of life after which work that is on no queue is driven anew'),
    FIRESTORE_PROJECT_ID: optionalText().describe(
      "Google Cloud project whose Firestore mirrors items, captures and summaries; none when not set. Credentials are found as Google's clients do (GOOGLE_APPLICATION_CREDENTIALS, workload identity)",
    ),
    ...googleCredentials,
    FIRESTORE_DATABASE: text('(default)').describe('Name of the Firestore database'),
    FIRESTORE_EMULATOR_HOST: optionalText().describe('`host:port` of a Firestore emulator, asked without TLS and credentials'),
    TASK_RETENTION_DAYS: integer(365, 1, 36_500).describe('Days after its end for which a task can be asked for; what it made stays'),
    ARCHIVE_RETRY_DELAY: integer(60, 1, 3_600).describe('Seconds between two attempts of a capture (a fifth more or less by chance)'),
  },
  'archive-worker': {
    ...log,
    ...redis,
    ...staging,
    ...lanes,
    ...egress,
    ...egressProxy,
    ...worker,
    ...archiveTimeout,
    ...politeness,
    CHROMIUM_PATH: optionalText().describe('Chromium; looked for in the usual places when not set'),
    MONOLITH_PATH: optionalText().describe('The monolith binary; looked for in PATH and in the cache of set-up when not set'),
    SINGLEFILE_PATH: optionalText().describe('Accepted and ignored with a warning: SingleFile is built in'),
    USER_AGENT: optionalText().describe(
      "User-Agent of visits, best with an address where people can read about it; Chromium's own without the word Headless when not set",
    ),
    SCROLL_MAX_VIEWPORTS: integer(30, 0, 1_000).describe('Viewports that a visit scrolls down to wake what loads late'),
    SCROLL_MAX_PIXELS: integer(30_000, 0, 1_000_000).describe('Pixels from the top beyond which a visit does not scroll'),
    SCROLL_MAX_SECONDS: integer(10, 0, 600).describe('Seconds that a visit scrolls at most'),
    CAPTURE_JAIL: choice(['auto', 'require', 'off'], 'auto').describe(
      'Chromium and monolith run in a jail of bubblewrap: where it can be had, always (else the worker does not start), or never',
    ),
    MAX_VISIT_MB: integer(300, 1, 100_000).describe(
      'What one visit may receive on the wire, in MB; then it goes on with what has come, as `partial`',
    ),
    MAX_VISIT_REQUESTS: integer(10_000, 1, 1_000_000).describe('Requests that one visit may make'),
    MAX_VISIT_CONNECTIONS: integer(10_000, 1, 1_000_000).describe('Connections that one visit may open'),
    BROWSER_MAX_VISITS: integer(200, 1, 100_000).describe('Visits after which a browser is replaced'),
    BROWSER_MAX_MINUTES: integer(60, 1, 10_080).describe('Minutes after which a browser is replaced'),
    BROWSER_MAX_MB: integer(1_500, 200, 1_000_000).describe(
      'Memory of a browser and its pages (PSS, in MB) beyond which it is replaced after a visit',
    ),
    BROWSER_MAX_PAGE_MB: integer(2_000, 200, 1_000_000).describe("Memory of one page's process, in MB, beyond which the page is ended"),
    MAX_ARTIFACT_MB: integer(200, 1, 4_096).describe('Largest file that an archiver may make, in MB'),
  },
  'storage-worker': {
    ...log,
    ...redis,
    ...database,
    ...objectStore,
    ...staging,
    ...worker,
    WORKER_CONCURRENCY: integer(4, 1, 64).describe(worker.WORKER_CONCURRENCY.description ?? ''),
    COMPRESSION_ENABLED: boolean(true).describe('gzip what shrinks before it is stored'),
    CLEANUP_AFTER_UPLOAD: boolean(true).describe('Remove staged files once they are stored'),
    STORE_GIVE_UP: integer(24, 1, 720).describe('Hours for which a store that fails is tried again'),
  },
  'summarization-worker': {
    ...log,
    ...redis,
    ...database,
    WORKER_CONCURRENCY: integer(5, 1, 64).describe(worker.WORKER_CONCURRENCY.description ?? ''),
    ...languageModels,
  },
} as const;

export type ServiceName = keyof typeof serviceSettings;
export const serviceNames = Object.keys(serviceSettings) as ServiceName[];

/** Settings of a service. @throws BadSettingsError with every problem, also of settings that don't go together. */
export function loadServiceConfig<Name extends ServiceName>(
  service: Name,
  env: Record<string, string | undefined>,
): Settings<(typeof serviceSettings)[Name]> {
  return loadConfig(serviceSettings[service], env, (values) => [...findStorageProblems(values), ...findLanguageModelProblems(values)]);
}

/** Settings of the object store alone. @throws BadSettingsError */
export function loadStorageConfig(env: Record<string, string | undefined>): Settings<typeof objectStore> {
  return loadConfig(objectStore, env, findStorageProblems);
}
