import type { SQL } from 'drizzle-orm';
import { cancelCaptures } from '#db/cancel-captures.ts';
import type { CancelledCapture } from '#db/cancel-captures.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { normalizeJson, normalizeText } from '#db/normalize-text.ts';
import { countFailedInBatches } from '#db/settle-batch.ts';
import { transact } from '#db/transact.ts';
import { dropDeliveries } from '#db/webhook-deliveries.ts';

/** What to change of an item; null takes a value away, what is left out stays. */
export interface ItemChange {
  title?: string | null | undefined;
  note?: string | null | undefined;
  metadata?: Record<string, unknown> | null | undefined;
  /** All tags from now on. */
  tags?: readonly string[] | undefined;
  addTags?: readonly string[] | undefined;
  removeTags?: readonly string[] | undefined;
}

export const maxTagsPerItem = 50;

/** Changes an item and its tags, all or nothing. */
export async function changeItem(
  db: Database,
  ownerId: string,
  itemId: string,
  change: ItemChange,
): Promise<'changed' | 'not_found' | 'too_many_tags'> {
  try {
    return await db.transaction(async (tx) => {
      const { rows } = await tx.execute<{ id: string }>(sql`
        select id from items where owner_id = ${ownerId} and item_id = ${itemId} and deleted_at is null for update`);
      const uid = rows[0]?.id;
      if (uid === undefined) {
        return 'not_found';
      }

      const fields = [
        ...(change.title === undefined ? [] : [sql`title = ${normalized(change.title)}`]),
        ...(change.note === undefined ? [] : [sql`note = ${normalized(change.note)}`]),
        ...(change.metadata === undefined
          ? []
          : [sql`metadata = ${change.metadata === null ? null : JSON.stringify(normalizeJson(change.metadata))}::jsonb`]),
      ];
      if (fields.length > 0) {
        await tx.execute(sql`update items set ${sql.join(fields, sql`, `)} where id = ${uid}`);
      }
      if (change.tags) {
        await tx.execute(sql`delete from tags where item_uid = ${uid} and not tag = any(${sql.param(change.tags)}::text[])`);
      }
      if (change.removeTags) {
        await tx.execute(sql`delete from tags where item_uid = ${uid} and tag = any(${sql.param(change.removeTags)}::text[])`);
      }
      const added = [...(change.tags ?? []), ...(change.addTags ?? [])];
      if (added.length > 0) {
        await tx.execute(sql`
          insert into tags (owner_id, item_uid, tag) select ${ownerId}, ${uid}, tag from unnest(${sql.param(added)}::text[]) tag on conflict do nothing`);
        const { rowCount } = await tx.execute(sql`select 1 from tags where item_uid = ${uid} limit ${maxTagsPerItem + 1}`);
        if ((rowCount ?? 0) > maxTagsPerItem) {
          throw new TooManyTags();
        }
      }
      return 'changed';
    });
  } catch (error) {
    if (error instanceof TooManyTags) {
      return 'too_many_tags';
    }
    throw error;
  }
}

/** Rolls the transaction back. */
class TooManyTags extends Error {}

const normalized = (text: string | null) => (text === null ? null : normalizeText(text));

/**
 * Hides an item with its captures at once, and lets its `item_id` and URL go: saving either again makes a new item without the old captures. What of it
 * waits or is under way is cancelled, and nobody hears of it any more. Resolves with that; with `undefined` when there is no such item.
 * Its rows and bytes are due to go after `purgeAfterHours` (`purgeDeleted`).
 */
export async function deleteItem(db: Database, ownerId: string, itemId: string, purgeAfterHours: number): Promise<CancelledCapture[] | undefined> {
  return transact(db, async (tx) => {
    // no client can give an id that begins with "~"
    const { rows } = await tx.execute<{ id: string }>(sql`
      with gone as (
        update items set deleted_at = now(), purge_at = now() + make_interval(hours => ${purgeAfterHours}), item_id = '~' || id, is_id_ours = false
        where owner_id = ${ownerId} and item_id = ${itemId} and deleted_at is null returning id
      ), untagged as (
        delete from tags using gone where tags.item_uid = gone.id
      )
      select id from gone`);
    const uid = rows[0]?.id;
    return uid === undefined ? undefined : endWork(tx, ownerId, sql`captures.item_uid = ${uid}`);
  });
}

/** Hides a capture at once, and cancels it if it waits or is under way, as `deleteItem` does. `undefined` when there is none. */
export async function deleteCapture(
  db: Database,
  ownerId: string,
  itemId: string,
  captureId: string,
  purgeAfterHours: number,
): Promise<CancelledCapture[] | undefined> {
  return transact(db, async (tx) => {
    const { rowCount } = await tx.execute(sql`
      update captures c set deleted_at = now(), purge_at = now() + make_interval(hours => ${purgeAfterHours}) from items i
      where c.id = ${captureId} and c.deleted_at is null and i.id = c.item_uid and i.owner_id = ${ownerId} and i.item_id = ${itemId} and i.deleted_at is null`);
    return rowCount === 1 ? endWork(tx, ownerId, sql`captures.id = ${captureId}`) : undefined;
  });
}

async function endWork(tx: Transaction, ownerId: string, which: SQL): Promise<CancelledCapture[]> {
  const cancelled = await cancelCaptures(tx, which);
  await dropDeliveries(tx, ownerId, which);
  await countFailedInBatches(
    tx,
    cancelled.map(({ captureId }) => captureId),
  );
  return cancelled;
}
