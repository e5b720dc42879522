import { UsageError } from '#errors.ts';
import type { Terminal } from '#program.ts';

export const providers = ['local', 's3', 'gcs'] as const;
type Provider = (typeof providers)[number];

export interface CopyOptions {
  from: Provider;
  to: Provider;
  database?: string;
  json?: boolean;
}

/**
 * Moves the objects of an installation to another object store; both are named by the services' own settings. Resolves with false when some could
 * not be copied.
 */
export async function copyStorage({ stdout, stderr }: Terminal, env: Record<string, string | undefined>, options: CopyOptions): Promise<boolean> {
  if (options.from === options.to) {
    throw new UsageError('From where and to where have to differ.');
  }
  // needed by this one command only
  const { BadSettingsError, loadStorageConfig } = await import('@htbase/shared/config');
  const { createObjectStore } = await import('@htbase/shared/storage');
  const { connectDatabase } = await import('@htbase/shared/db');
  const { createLog } = await import('@htbase/shared/utils');
  const { copyObjects } = await import('#copy-objects.ts');
  const url = options.database ?? env['DATABASE_URL'];
  if (!url) {
    throw new UsageError('Give the database with --database or DATABASE_URL.');
  }
  const open = (provider: Provider) => {
    try {
      return createObjectStore(loadStorageConfig({ ...env, STORAGE_PROVIDER: provider }));
    } catch (error) {
      throw error instanceof BadSettingsError ? new UsageError(error.message) : error;
    }
  };
  const [from, to] = [await open(options.from), await open(options.to)];
  await Promise.all([from.check(), to.check()]);

  const log = createLog('htbase', { LOG_FORMAT: 'json', LOG_LEVEL: 'error' });
  const db = connectDatabase(url, { poolSize: 1, log, applicationName: 'htbase-cli' });
  try {
    const counts = await copyObjects({ db, from, to }, (_, problem) => {
      if (problem !== undefined) {
        stderr.write(`${problem}\n`);
      }
    });
    stdout.write(options.json ? `${JSON.stringify(counts)}\n` : `${counts.copied} copied (${counts.storedBytes} bytes), ${counts.failed} failed\n`);
    return counts.failed === 0;
  } finally {
    await db.$client.end();
  }
}
