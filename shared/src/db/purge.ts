import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen } from '#db/legal-moves.ts';
import { releaseBlobs } from '#db/remove-blobs.ts';

export interface Purged {
  captureIds: string[];
  items: number;
  /** Blobs that nothing refers to any more: the caller removes them (`removeBlobs`). */
  released: string[];
}

/**
 * Takes away the rows of at most `limit` captures, and of items without any left, that were deleted and are due; with a capture go its task, visits,
 * artifacts, article and summary. What has not ended yet is left for later: its worker and its batch still count on it.
 */
export async function purgeDeleted(db: Database, limit: number): Promise<Purged> {
  return db.transaction(async (tx) => {
    const due = await tx.execute<{ id: string }>(sql`
      select id from captures where id in (
        (select c.id from captures c where c.purge_at <= now() and not ${isOpen('c')} order by c.purge_at limit ${limit})
        union all
        (select c.id from items i join captures c on c.item_uid = i.id where i.purge_at <= now() and not ${isOpen('c')} limit ${limit})
      ) order by id limit ${limit} for update skip locked`);
    const captureIds = due.rows.map(({ id }) => id);
    const ids = sql`${sql.param(captureIds)}::uuid[]`;
    const used = await tx.execute<{ sha256: string }>(sql`
      select distinct encode(sha256, 'hex') as sha256 from artifacts where capture_id = any(${ids}) and sha256 is not null`);
    await tx.execute(sql`delete from captures where id = any(${ids})`);
    const items = await tx.execute(sql`
      delete from items where id in (
        select i.id from items i where i.purge_at <= now() and not exists (select 1 from captures c where c.item_uid = i.id)
        order by i.purge_at limit ${limit} for update skip locked)`);
    // last: whoever stores the same bytes waits for these rows
    const released = await releaseBlobs(
      tx,
      used.rows.map(({ sha256 }) => sha256),
    );
    return { captureIds, items: items.rowCount ?? 0, released };
  });
}
