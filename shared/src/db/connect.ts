import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Pool } from 'pg';
import { drizzle } from '#db/drizzle.ts';
import { isSystemError } from '#utils/index.ts';
import type { Log } from '#utils/index.ts';

export type Database = NodePgDatabase & { $client: Pool };
/** A transaction's view of the database. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/** Owner of a fresh installation; the first migration makes it. */
export const defaultOwnerId = '00000000-0000-7000-8000-000000000001';

/** Opens a pool of connections; the caller closes it by `db.$client.end()`. */
export function connectDatabase(url: string, options: { poolSize: number; log: Log; applicationName: string }): Database {
  const pool = new Pool({
    connectionString: url,
    max: options.poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    application_name: options.applicationName,
    statement_timeout: 60_000,
  });
  // an idle connection that the server closed; the pool replaces it
  pool.on('error', (error) => options.log.warn({ error: error.message }, 'database_connection_lost'));
  return drizzle(pool);
}

/** True when PostgreSQL can't be reached or is going away, as opposed to a statement that is wrong. */
export function isDatabaseDown(error: unknown): boolean {
  const cause = causeOf(error);
  if (
    isSystemError(
      cause,
      'ECONNREFUSED',
      'ECONNRESET',
      'ENOENT',
      'EPIPE',
      'ETIMEDOUT',
      'ENOTFOUND',
      '57P01',
      '57P02',
      '57P03',
      '08006',
      '08001',
      '08003',
      '53300',
    )
  ) {
    return true;
  }
  return (
    cause instanceof Error &&
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(cause.message)
  );
}

/** True when a statement was given text that PostgreSQL doesn't keep: a NUL. */
export function isTextRefused(error: unknown): boolean {
  return isSystemError(causeOf(error), '22021', '22P05');
}

/** What drizzle has wrapped. */
const causeOf = (error: unknown) => (error instanceof Error && error.cause !== undefined ? error.cause : error);
