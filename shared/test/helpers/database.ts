import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { acceptCapture, connectDatabase, createBlobRepository, migrate, recordVisit, settleCapture } from '../../src/db/index.ts';
import type { AcceptedCapture, CaptureRequest, Database } from '../../src/db/index.ts';
import type { Article } from '../../src/models/index.ts';
import { buildArticle, buildManifest, buildRequest, buildSuccess, quietLog, sha256Hex } from './builders.ts';

const template = 'htbase_template';
const templateLock = 7_480_299;

export interface TestDatabase {
  db: Database;
  url: string;
  close(): Promise<void>;
}

/** A database of its own, cloned from a migrated template; `npm test` starts the server. */
export async function createTestDatabase(env: Record<string, string | undefined>): Promise<TestDatabase> {
  const adminUrl = env['TEST_DATABASE_URL'];
  if (!adminUrl) {
    throw new Error('TEST_DATABASE_URL is not set: run the tests with npm test, which starts PostgreSQL and Redis for them');
  }
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, async (admin) => {
    await admin.query('select pg_advisory_lock($1)', [templateLock]);
    await makeTemplate(admin, adminUrl);
    await admin.query(`create database ${name} template ${template}`);
  });
  const url = withDatabase(adminUrl, name);
  const db = connectDatabase(url, { poolSize: 4, log: quietLog(), applicationName: 'test' });
  return {
    db,
    url,
    async close() {
      await db.$client.end();
      await asAdmin(adminUrl, (admin) => admin.query(`drop database ${name} with (force)`));
    },
  };
}

/** Rows of objects that are stored. */
export async function storeBlobs(db: Database, ...texts: string[]): Promise<void> {
  const blobs = createBlobRepository(db);
  for (const text of texts) {
    const facts = { sha256: sha256Hex(text), sizeBytes: text.length };
    await blobs.begin(facts.sha256, facts.sizeBytes, 'local');
    await blobs.finish({ ...facts, storedBytes: text.length, encoding: 'identity', storedSha256: facts.sha256 });
  }
}

/** A capture that has ended well, with an article; with the task of its summary, if one was asked for. */
export async function keepArticle(
  db: Database,
  request: Partial<CaptureRequest> = {},
  article: Partial<Article> = {},
): Promise<AcceptedCapture & { summaryTaskId: string | null }> {
  await storeBlobs(db, 'pdf');
  const accepted = await acceptCapture(db, buildRequest({ archivers: ['pdf'], ...request }));
  if (!accepted) {
    throw new Error('it was not accepted');
  }
  const { captureId } = accepted;
  await recordVisit(db, buildManifest({ captureId, outcomes: [buildSuccess('pdf', 'pdf')] }), buildArticle(article), 1);
  const settled = await settleCapture(db, captureId, 1, 'worker_lost');
  return { ...accepted, summaryTaskId: settled?.summaryTaskId ?? null };
}

async function makeTemplate(admin: Client, adminUrl: string): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [template]);
  if (rowCount === 0) {
    await admin.query(`create database ${template}_new`);
    await migrate(withDatabase(adminUrl, `${template}_new`));
    await admin.query(`alter database ${template}_new rename to ${template}`);
  }
}

async function asAdmin(url: string, work: (admin: Client) => Promise<unknown>): Promise<void> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
