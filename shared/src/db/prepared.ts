import { PgDialect } from 'drizzle-orm/pg-core';
import type { SQL } from 'drizzle-orm';
import type { QueryResult, QueryResultRow } from 'pg';
import type { Database, Transaction } from '#db/connect.ts';

const dialect = new PgDialect();

/** Runs a statement that each connection parses and plans once, under this name: for large ones on a hot path. The name stands for one text. */
export async function executePrepared<Row extends QueryResultRow>(db: Database | Transaction, name: string, query: SQL): Promise<QueryResult<Row>> {
  const prepared = db._.session.prepareQuery(dialect.sqlToQuery(query), undefined, name, false);
  return (await prepared.execute()) as QueryResult<Row>;
}
