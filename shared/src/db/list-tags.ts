import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';

export type TagCount = { tag: string; items: number };

/** A page of an owner's tags with how many items have each, in the order of their characters, after the given tag. */
export async function listTags(db: Database, ownerId: string, after: string | undefined, limit: number): Promise<TagCount[]> {
  const { rows } = await db.execute<TagCount>(sql`
    select tag, count(*)::int as items from tags where owner_id = ${ownerId} ${after === undefined ? sql`` : sql`and tag > ${after}`}
    group by tag order by tag limit ${limit}`);
  return rows;
}
