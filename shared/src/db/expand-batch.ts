import { urlKeyOf } from '#models/index.ts';
import type { BatchRequest } from '#models/index.ts';
import { uuidv7 } from '#utils/index.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen, mayBecome } from '#db/legal-moves.ts';
import { countInBatch } from '#db/settle-batch.ts';

export type Expansion = { expanded: number; total: number };

type OpenBatch = Expansion & { ownerId: string; taskId: string; request: BatchRequest };

type Entry = { position: number; url: string; itemId: string | null };

/**
 * Makes the rows of a batch's next `limit` items: item, tags, capture, task, pending artifacts and outbox row of each, in one transaction with the
 * cursor (`batches.expanded`). So a crash at any point, or two who do it at once, repeat nothing and leave nothing out.
 * An item that meanwhile has another URL fails as `item_id_conflict`. `undefined` when the batch has ended or is of another generation.
 */
export async function expandBatch(db: Database, batchId: string, generation: number, limit: number): Promise<Expansion | undefined> {
  return db.transaction(async (tx) => {
    const batch = await lockBatch(tx, batchId, generation);
    if (!batch) {
      return undefined;
    }
    const entries = await readEntries(tx, batchId, batch.expanded, limit);
    const expansion = { expanded: batch.expanded + entries.length, total: batch.total };
    if (entries.length === 0) {
      return expansion;
    }

    const itemUids = await upsertItems(tx, batch.ownerId, entries);
    const placed = entries.flatMap((entry) => {
      const itemUid = itemUids.get(entry);
      return itemUid === undefined ? [] : [{ position: entry.position, itemUid }];
    });
    const refused = entries.filter((entry) => !itemUids.has(entry));
    await insertCaptures(tx, batchId, batch, placed);
    await advance(tx, batchId, batch.taskId, entries.length);
    await refuse(tx, batchId, refused);
    return expansion;
  });
}

async function lockBatch(tx: Transaction, batchId: string, generation: number): Promise<OpenBatch | undefined> {
  const { rows } = await tx.execute<OpenBatch>(sql`
    select b.owner_id as "ownerId", t.id as "taskId", b.request, b.expanded, b.total
    from batches b join tasks t on t.batch_id = b.id and t.type = 'batch'
    where b.id = ${batchId} and b.generation = ${generation} and ${isOpen('b')} for no key update of b`);
  return rows[0];
}

async function readEntries(tx: Transaction, batchId: string, expanded: number, limit: number): Promise<Entry[]> {
  const { rows } = await tx.execute<Entry>(sql`
    select position, url, item_id as "itemId" from batch_items where batch_id = ${batchId} order by position offset ${expanded} limit ${limit}`);
  return rows;
}

/** The items of the entries, known or new; an entry whose `item_id` belongs to another URL gets none. In a fixed order, so that batches don't deadlock. */
async function upsertItems(tx: Transaction, ownerId: string, entries: readonly Entry[]): Promise<Map<Entry, string>> {
  const keyed = entries.map((entry) => ({ entry, uid: uuidv7(), urlKey: urlKeyOf(entry.url) }));
  const named = keyed.filter(({ entry }) => entry.itemId !== null).sort((a, b) => (a.entry.itemId! < b.entry.itemId! ? -1 : 1));
  const unnamed = keyed.filter(({ entry }) => entry.itemId === null).sort((a, b) => Buffer.compare(a.urlKey, b.urlKey));
  const uids = new Map<Entry, string>();
  for (const group of [named, unnamed]) {
    const areIdsOurs = group === unnamed;
    const found = await upsertGroup(tx, ownerId, group, areIdsOurs);
    for (const { entry, urlKey } of group) {
      const uid = found.get(areIdsOurs ? urlKey.toString('hex') : entry.itemId!);
      if (uid !== undefined) {
        uids.set(entry, uid);
      }
    }
  }
  return uids;
}

/** The uids by what finds these items again: our ids by URL (key, hex), the client's by themselves. */
async function upsertGroup(
  tx: Transaction,
  ownerId: string,
  group: readonly { entry: Entry; uid: string; urlKey: Buffer }[],
  areIdsOurs: boolean,
): Promise<Map<string, string>> {
  if (group.length === 0) {
    return new Map();
  }
  const conflict = areIdsOurs ? sql`(owner_id, url_key) where is_id_ours` : sql`(owner_id, item_id)`;
  const { rows } = await tx.execute<{ uid: string; itemId: string; urlKey: string }>(sql`
    insert into items (id, owner_id, item_id, url, url_key, host, is_id_ours)
    select uid, ${ownerId}::uuid, item_id, url, url_key, host, ${areIdsOurs}
    from unnest(${sql.param(group.map(({ uid }) => uid))}::uuid[], ${sql.param(group.map(({ entry, uid }) => entry.itemId ?? uid))}::text[],
      ${sql.param(group.map(({ entry }) => entry.url))}::text[], ${sql.param(group.map(({ urlKey }) => urlKey))}::bytea[],
      ${sql.param(group.map(({ entry }) => new URL(entry.url).hostname))}::text[]) entry (uid, item_id, url, url_key, host)
    on conflict ${conflict} do update set url = items.url where items.url_key = excluded.url_key
    returning id as uid, item_id as "itemId", encode(url_key, 'hex') as "urlKey"`);
  return new Map(rows.map(({ uid, itemId, urlKey }) => [areIdsOurs ? urlKey : itemId, uid]));
}

async function insertCaptures(
  tx: Transaction,
  batchId: string,
  { ownerId, taskId, request }: OpenBatch,
  placed: readonly { position: number; itemUid: string }[],
): Promise<void> {
  const captureIds = placed.map(() => uuidv7());
  const newIds = () => sql.param(placed.map(() => uuidv7()));
  const artifacts = captureIds.flatMap((captureId) => request.archivers.map((archiver) => ({ id: uuidv7(), captureId, archiver })));
  await tx.execute(sql`
    with entry as (
      update batch_items b set capture_id = placed.capture_id
      from unnest(${sql.param(placed.map(({ position }) => position))}::int[], ${sql.param(placed.map(({ itemUid }) => itemUid))}::uuid[],
        ${sql.param(captureIds)}::uuid[], ${newIds()}::uuid[], ${newIds()}::uuid[]) placed (position, item_uid, capture_id, task_id, outbox_id)
      where b.batch_id = ${batchId} and b.position = placed.position
      returning b.url, b.tags, placed.item_uid, placed.capture_id, placed.task_id, placed.outbox_id
    ), tagged as (
      insert into tags (owner_id, item_uid, tag)
      select distinct ${ownerId}::uuid, item_uid, tag from entry, unnest(tags) tag on conflict do nothing
    ), capture as (
      insert into captures (id, owner_id, item_uid, url, archivers, options, priority)
      select capture_id, ${ownerId}::uuid, item_uid, url, ${sql.param(request.archivers)}::text[], ${JSON.stringify(request.options)}::jsonb,
        ${request.priority} from entry
    ), task as (
      insert into tasks (id, owner_id, type, capture_id, parent_id, request_id)
      select task_id, ${ownerId}::uuid, 'capture', capture_id, ${taskId}::uuid, ${request.requestId} from entry
    ), artifact as (
      insert into artifacts (id, owner_id, capture_id, archiver, role)
      select id, ${ownerId}::uuid, capture_id, archiver, 'main'
      from unnest(${sql.param(artifacts.map(({ id }) => id))}::uuid[], ${sql.param(artifacts.map(({ captureId }) => captureId))}::uuid[],
        ${sql.param(artifacts.map(({ archiver }) => archiver))}::text[]) artifact (id, capture_id, archiver)
    )
    insert into outbox (id, kind, capture_id, priority) select outbox_id, 'capture', capture_id, ${request.priority} from entry`);
}

async function advance(tx: Transaction, batchId: string, taskId: string, count: number): Promise<void> {
  await tx.execute(sql`
    with advanced as (update batches set expanded = expanded + ${count}, status = 'processing' where id = ${batchId})
    update tasks set status = 'processing', started_at = coalesce(started_at, now()) where id = ${taskId} and ${mayBecome('processing', 'tasks')}`);
}

async function refuse(tx: Transaction, batchId: string, refused: readonly Entry[]): Promise<void> {
  if (refused.length === 0) {
    return;
  }
  const positions = sql.param(refused.map(({ position }) => position));
  await tx.execute(sql`
    update batch_items set error_code = 'item_id_conflict' where batch_id = ${batchId} and position = any(${positions}::int[])`);
  await countInBatch(tx, batchId, { succeeded: 0, failed: refused.length });
}
