import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { acceptCapture, defaultOwnerId, listItems } from '@htbase/shared/db';
import { buildRequest, createTestDatabase } from '@htbase/shared/testing';
import type { TestDatabase } from '@htbase/shared/testing';

let database: TestDatabase;
before(async () => {
  database = await createTestDatabase(process.env);
});
after(() => database.close());

test('a list does not go through all captures for each of its items, before PostgreSQL has statistics too', async () => {
  const { db } = database;
  await db.execute(sql`alter table items set (autovacuum_enabled = off); alter table captures set (autovacuum_enabled = off)`);
  for (let index = 0; index < 400; index += 1) {
    assert.ok(await acceptCapture(db, buildRequest({ url: `https://example.com/${index}` })));
  }

  const { items, readRows } = await db.transaction(async (tx) => {
    const listed = await listItems(Object.assign(Object.create(db) as typeof db, { execute: tx.execute.bind(tx) }), defaultOwnerId, undefined, 20);
    const { rows } = await tx.execute<{ read: string }>(sql`
      select sum(pg_stat_get_xact_tuples_returned(oid)) as read from pg_class
      where oid = 'captures'::regclass or oid in (select indexrelid from pg_index where indrelid = 'captures'::regclass)`);
    return { items: listed.length, readRows: Number(rows[0]?.read) };
  });

  assert.equal(items, 20);
  // reading all of them once, as some plans do, is no harm; for each item it would be 8,000 and more
  assert.ok(readRows >= 20 && readRows < 4_000, `${readRows} rows were read`);
});
