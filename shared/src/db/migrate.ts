import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { drizzle, runMigrations } from '#db/drizzle.ts';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));
/** Any constant will do, as long as nobody else uses it in this database. */
const migrationLock = 7_480_201;

/** Brings the schema up to date. Several processes may call it at once: an advisory lock lets one through at a time. */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await runMigrations(drizzle(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}
