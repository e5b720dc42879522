import type { SQL } from 'drizzle-orm';
import type { Grade, TaskStatus } from '#models/index.ts';
import { sql } from '#db/drizzle.ts';

/** What a list of items is narrowed down to. */
export interface ItemFilters {
  urlKey?: Buffer | undefined;
  /** As the URL standard writes it. */
  host?: string | undefined;
  /** An item has to have them all. */
  tags: readonly string[];
  status?: TaskStatus | undefined;
  grade?: Grade | undefined;
  /** ISO 8601; at or after. */
  since?: string | undefined;
  /** ISO 8601; before. */
  until?: string | undefined;
}

/** Conditions on an item `i` that is not deleted. */
export function itemConditions(ownerId: string, { urlKey, host, tags }: ItemFilters): SQL[] {
  return [
    sql`i.owner_id = ${ownerId}`,
    sql`i.deleted_at is null`,
    ...(urlKey ? [sql`i.url_key = ${urlKey}`] : []),
    ...(host === undefined ? [] : [sql`i.host = ${host}`]),
    ...tags.map((tag) => hasTag(ownerId, tag, sql`i.id`)),
  ];
}

export function hasTag(ownerId: string, tag: string, itemUid: SQL): SQL {
  return sql`exists (select 1 from tags one where one.owner_id = ${ownerId} and one.tag = ${tag} and one.item_uid = ${itemUid})`;
}

/** Conditions on a capture `c` that is not deleted. */
export function captureConditions({ status, grade }: ItemFilters): SQL[] {
  return [
    sql`c.deleted_at is null`,
    ...(status === undefined ? [] : [sql`c.status = ${status}`]),
    ...(grade === undefined ? [] : [sql`c.grade = ${grade}`]),
  ];
}

/** Conditions on a time. */
export function timeConditions(column: SQL, { since, until }: ItemFilters): SQL[] {
  return [
    ...(since === undefined ? [] : [sql`${column} >= ${since}::timestamptz`]),
    ...(until === undefined ? [] : [sql`${column} < ${until}::timestamptz`]),
  ];
}

/** True of a capture `c` than which its item has no newer one. */
export const isLatestCapture = sql`not exists (select 1 from captures newer where newer.item_uid = c.item_uid and newer.deleted_at is null
  and (newer.created_at, newer.id) > (c.created_at, c.id))`;

export const allOf = (conditions: readonly SQL[]) => sql.join([...conditions], sql` and `);
