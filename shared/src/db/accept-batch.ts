import type { BatchRequest } from '#models/index.ts';
import { uuidv7 } from '#utils/index.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { normalizeText } from '#db/normalize-text.ts';

export interface BatchEntry {
  /** Its index in the client's list. */
  position: number;
  /** As the URL standard writes it. */
  url: string;
  /** The client's; we make one when it is left out. */
  itemId?: string | undefined;
  tags?: readonly string[] | undefined;
}

export interface AcceptedBatch {
  taskId: string;
  batchId: string;
}

/**
 * Accepts a batch: its row, its items as they were given, its task and one outbox row, in one statement, and so all or nothing.
 * What the captures need is written later (`expandBatch`). The entries are by position.
 */
export async function acceptBatch(
  db: Database | Transaction,
  ownerId: string,
  request: BatchRequest,
  entries: readonly BatchEntry[],
): Promise<AcceptedBatch> {
  const batchId = uuidv7();
  const taskId = uuidv7();
  const tags = entries.map((entry) => (entry.tags?.length ? JSON.stringify(entry.tags.map((tag) => normalizeText(tag))) : null));
  await db.execute(sql`
    with batch as (
      insert into batches (id, owner_id, request, total, open)
      values (${batchId}, ${ownerId}, ${JSON.stringify(request)}::jsonb, ${entries.length}, ${entries.length})
    ), entry as (
      insert into batch_items (batch_id, position, url, item_id, tags)
      select ${batchId}::uuid, position, url, item_id, array(select json_array_elements_text(tags))
      from unnest(${sql.param(entries.map((entry) => entry.position))}::int[], ${sql.param(entries.map((entry) => entry.url))}::text[],
        ${sql.param(entries.map((entry) => entry.itemId ?? null))}::text[], ${sql.param(tags)}::json[]) entry (position, url, item_id, tags)
    ), task as (
      insert into tasks (id, owner_id, type, batch_id, webhook_url, request_id)
      values (${taskId}, ${ownerId}, 'batch', ${batchId}, ${request.webhookUrl ?? null}, ${request.requestId})
    )
    insert into outbox (id, kind, batch_id, priority) values (${uuidv7()}, 'expand_batch', ${batchId}, ${request.priority})`);
  return { taskId, batchId };
}

/** The URLs (as keys, in hex) that an owner's items with these ids have; ids that nothing has are left out. */
export async function findUrlKeys(db: Database | Transaction, ownerId: string, itemIds: readonly string[]): Promise<Map<string, string>> {
  if (itemIds.length === 0) {
    return new Map();
  }
  const { rows } = await db.execute<{ itemId: string; urlKey: string }>(sql`
    select item_id as "itemId", encode(url_key, 'hex') as "urlKey" from items
    where owner_id = ${ownerId} and item_id = any(${sql.param(itemIds)}::text[])`);
  return new Map(rows.map(({ itemId, urlKey }) => [itemId, urlKey]));
}
