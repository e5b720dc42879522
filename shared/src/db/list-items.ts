import type { SQL } from 'drizzle-orm';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { allOf, captureConditions, hasTag, isLatestCapture, itemConditions, timeConditions } from '#db/item-filters.ts';
import type { ItemFilters } from '#db/item-filters.ts';
import { itemSummaryJson } from '#db/read-archives.ts';
import type { ItemSummary, Keyset } from '#db/read-archives.ts';
import { isoTime } from '#db/read-task.ts';

export interface ListedItem extends ItemSummary {
  /** Where the list goes on after it. */
  key: Keyset;
}

/**
 * A page of an owner's items, newest first, after the given key. What newest means follows the filters, so that each list is read off an index:
 * when the item was saved, or with `status` or `grade` (which speak of an item's newest capture) when that capture was asked for.
 */
export async function listItems(
  db: Database,
  ownerId: string,
  after: Keyset | undefined,
  limit: number,
  filters: ItemFilters = { tags: [] },
): Promise<ListedItem[]> {
  const { rows } = await db.execute<{ item: ListedItem }>(sql`
    with page as materialized (${pageOf(ownerId, after, limit, filters)})
    select json_build_object(${itemSummaryJson}, 'key', json_build_object('createdAt', ${isoTime('page.created_at')}, 'uid', page.uid)) as item
    from page join items i on i.id = page.item_uid
    order by page.place`);
  return rows.map((row) => row.item);
}

// "nulls last" as in the indexes, or everything would be sorted
function pageOf(ownerId: string, after: Keyset | undefined, limit: number, filters: ItemFilters): SQL {
  const [tag, ...otherTags] = filters.tags;
  if (filters.status !== undefined || filters.grade !== undefined) {
    const conditions = [
      sql`c.owner_id = ${ownerId}`,
      ...captureConditions(filters),
      isLatestCapture,
      ...itemConditions(ownerId, filters),
      ...timeConditions(sql`c.created_at`, filters),
      ...(after ? [sql`(c.created_at, c.id) < (${after.createdAt}::timestamptz, ${after.uid}::uuid)`] : []),
    ];
    return sql`select c.item_uid, c.created_at, c.id as uid, row_number() over (order by c.created_at desc nulls last, c.id desc nulls last) as place
      from captures c join items i on i.id = c.item_uid
      where ${allOf(conditions)} order by c.created_at desc nulls last, c.id desc nulls last limit ${limit}`;
  }
  if (tag !== undefined) {
    // ids of items are made when they are saved, and have the time in front; "offset 0": items are looked up one by one, not merged from the newest on
    const conditions = [
      sql`t.owner_id = ${ownerId} and t.tag = ${tag}`,
      ...otherTags.map((other) => hasTag(ownerId, other, sql`t.item_uid`)),
      ...(after ? [sql`t.item_uid < ${after.uid}::uuid`] : []),
    ];
    const ofItem = [...itemConditions(ownerId, { ...filters, tags: [] }), ...timeConditions(sql`i.created_at`, filters)];
    return sql`select t.item_uid, i.created_at, t.item_uid as uid, row_number() over (order by t.item_uid desc) as place
      from tags t cross join lateral (select i.created_at from items i where i.id = t.item_uid and ${allOf(ofItem)} offset 0) i
      where ${allOf(conditions)} order by t.item_uid desc limit ${limit}`;
  }
  const conditions = [
    ...itemConditions(ownerId, filters),
    ...timeConditions(sql`i.created_at`, filters),
    ...(after ? [sql`(i.created_at, i.id) < (${after.createdAt}::timestamptz, ${after.uid}::uuid)`] : []),
  ];
  return sql`select i.id as item_uid, i.created_at, i.id as uid, row_number() over (order by i.created_at desc nulls last, i.id desc nulls last) as place
    from items i where ${allOf(conditions)} order by i.created_at desc nulls last, i.id desc nulls last limit ${limit}`;
}
