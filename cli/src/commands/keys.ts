import type { Scope } from '@htbase/shared/models';
import type { Client, CreatedKey, Key } from '#client.ts';
import type { Terminal } from '#program.ts';
import { printable } from '#printable.ts';

export interface CreateKeyOptions {
  scopes?: Scope[];
  owner?: string;
  expiresInDays?: number;
  database?: string;
  json?: boolean;
}

/** Makes a key, over the API or straight in the database, and prints it alone on standard output. */
export async function createKey(client: Client, { stdout, stderr }: Terminal, name: string, options: CreateKeyOptions): Promise<void> {
  const created =
    options.database === undefined
      ? await client.createKey({
          name,
          ...(options.scopes && { scopes: options.scopes }),
          ...(options.owner !== undefined && { owner: options.owner }),
          ...(options.expiresInDays !== undefined && { expires_in_days: options.expiresInDays }),
        })
      : await insertKey(options.database, name, options);
  if (options.json) {
    stdout.write(`${JSON.stringify(created)}\n`);
    return;
  }
  stdout.write(`${created.key}\n`);
  stderr.write(`The key ${created.id} of ${created.owner} (${created.scopes.join(', ')}${untilOf(created)}). It is not shown again.\n`);
}

async function insertKey(database: string, name: string, { owner, scopes, expiresInDays }: CreateKeyOptions): Promise<CreatedKey> {
  const { connectDatabase, defaultOwnerId, insertApiKey, migrate } = await import('@htbase/shared/db'); // needed by this one command only
  const { createLog } = await import('@htbase/shared/utils');
  await migrate(database); // the first key may be older than the first start
  const log = createLog('htbase', { LOG_FORMAT: 'json', LOG_LEVEL: 'error' });
  const db = connectDatabase(database, { poolSize: 1, log, applicationName: 'htbase-cli' });
  try {
    const { key, row } = await insertApiKey(db, {
      name,
      owner: owner === undefined ? { id: defaultOwnerId } : { name: owner },
      scopes: scopes ?? ['read', 'write'],
      expiresInDays,
    });
    return {
      id: row.id,
      name: row.name,
      owner: row.owner,
      scopes: row.scopes,
      created_at: row.createdAt,
      ...(row.expiresAt !== null && { expires_at: row.expiresAt }),
      key,
    };
  } finally {
    await db.$client.end();
  }
}

export async function listKeys(client: Client, { stdout }: Terminal, { json }: { json?: boolean }): Promise<void> {
  const keys = await client.keys();
  stdout.write(json ? `${JSON.stringify(keys)}\n` : keys.map((key) => `${describeKey(key)}\n`).join(''));
}

export async function revokeKey(client: Client, { stdout }: Terminal, id: string, { json }: { json?: boolean }): Promise<void> {
  const key = await client.revokeKey(id);
  stdout.write(json ? `${JSON.stringify(key)}\n` : `${describeKey(key)}\n`);
}

function describeKey(key: Key): string {
  const state = key.revoked_at === undefined ? `since ${dayOf(key.created_at)}${untilOf(key)}` : `revoked ${dayOf(key.revoked_at)}`;
  return `${key.id}  ${printable(key.owner).padEnd(12)} ${key.scopes.join(',').padEnd(16)} ${state}  ${printable(key.name)}`;
}

const untilOf = ({ expires_at: until }: Key) => (until === undefined ? '' : `, until ${dayOf(until)}`);

const dayOf = (time: string) => time.slice(0, 10);
