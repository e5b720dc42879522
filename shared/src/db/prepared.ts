import type { Query, SQL } from 'drizzle-orm';
import type { QueryResult, QueryResultRow } from 'pg';
import type { Database, Transaction } from '#db/connect.ts';
import { PgDialect } from '#db/drizzle.ts';

const dialect = new PgDialect();

/** Runs a statement that each connection parses and plans once, under this name: for large ones on a hot path. The name stands for one text. */
export async function executePrepared<Row extends QueryResultRow>(db: Database | Transaction, name: string, query: SQL): Promise<QueryResult<Row>> {
  const prepared = db._.session.prepareQuery(dialect.sqlToQuery(query), undefined, name, false);
  return (await prepared.execute()) as QueryResult<Row>;
}

const built = new Map<string, Query>();

/**
 * The same where making the text costs too: it is made once in this process. What changes from call to call stands in it as `sql.placeholder(name)`, and
 * in `values` under that name.
 */
export async function executeBuiltOnce<Row extends QueryResultRow>(
  db: Database | Transaction,
  name: string,
  build: () => SQL,
  values: Record<string, unknown>,
): Promise<QueryResult<Row>> {
  let query = built.get(name);
  if (!query) {
    query = dialect.sqlToQuery(build());
    built.set(name, query);
  }
  return (await db._.session.prepareQuery(query, undefined, name, false).execute(values)) as QueryResult<Row>;
}
