import { sql } from 'drizzle-orm';
import type { CaptureOptions, PageArchiver, Priority } from '#models/index.ts';
import { urlKeyOf } from '#models/index.ts';
import { uuidv7 } from '#utils/index.ts';
import type { Database } from '#db/connect.ts';
import { normalizeJson, normalizeText } from '#db/normalize-text.ts';
import { executePrepared } from '#db/prepared.ts';

export interface CaptureRequest {
  ownerId: string;
  /** As the URL standard writes it. */
  url: string;
  /** The client's; we make one when it is left out. */
  itemId?: string | undefined;
  archivers: readonly PageArchiver[];
  options: CaptureOptions;
  priority: Priority;
  title?: string | undefined;
  tags: readonly string[];
  metadata?: unknown;
  /** Is told of the end, besides the owner's endpoints. */
  webhookUrl?: string | undefined;
  requestId: string;
}

export interface AcceptedCapture {
  taskId: string;
  captureId: string;
  itemId: string;
}

/**
 * Accepts a request for a capture: item, tags, capture, task, pending artifacts and outbox row in one statement, and so all or nothing.
 * A known `item_id`, or no `item_id` and a known URL, makes a new capture of that item.
 * Resolves with `undefined` when the `item_id` belongs to another URL.
 */
export async function acceptCapture(db: Database, request: CaptureRequest): Promise<AcceptedCapture | undefined> {
  const itemUid = uuidv7();
  const captureId = uuidv7();
  const taskId = uuidv7();
  const isIdOurs = request.itemId === undefined;
  const itemId = request.itemId ?? itemUid;
  const urlKey = urlKeyOf(request.url);
  const title = request.title === undefined ? null : normalizeText(request.title);
  const metadata = request.metadata === undefined ? null : JSON.stringify(normalizeJson(request.metadata));
  const conflict = isIdOurs ? sql`(owner_id, url_key) where is_id_ours` : sql`(owner_id, item_id)`;

  const statement = sql`
    with item as (
      insert into items (id, owner_id, item_id, url, url_key, host, is_id_ours, title, metadata)
      values (${itemUid}, ${request.ownerId}, ${itemId}, ${request.url}, ${urlKey}, ${new URL(request.url).hostname}, ${isIdOurs}, ${title}, ${metadata}::jsonb)
      on conflict ${conflict} do update
        set deleted_at = null, title = coalesce(excluded.title, items.title), metadata = coalesce(excluded.metadata, items.metadata)
        where items.url_key = excluded.url_key
      returning id, owner_id, item_id
    ), tagged as (
      insert into tags (owner_id, item_uid, tag)
      select item.owner_id, item.id, tag from item, unnest(${sql.param(request.tags)}::text[]) tag
      on conflict do nothing
    ), capture as (
      insert into captures (id, owner_id, item_uid, url, archivers, options, priority)
      select ${captureId}::uuid, owner_id, id, ${request.url}, ${sql.param(request.archivers)}::text[], ${JSON.stringify(request.options)}::jsonb,
        ${request.priority}
      from item returning id, owner_id
    ), task as (
      insert into tasks (id, owner_id, type, capture_id, webhook_url, request_id)
      select ${taskId}::uuid, owner_id, 'capture', id, ${request.webhookUrl ?? null}, ${request.requestId} from capture
    ), artifact as (
      insert into artifacts (id, owner_id, capture_id, archiver, role)
      select wanted.id, capture.owner_id, capture.id, wanted.archiver, 'main'
      from capture, unnest(${sql.param(request.archivers.map(() => uuidv7()))}::uuid[], ${sql.param(request.archivers)}::text[]) wanted (id, archiver)
    ), job as (
      insert into outbox (id, kind, capture_id, priority)
      select ${uuidv7()}::uuid, 'capture', id, ${request.priority} from capture
    )
    select item_id from item, capture`;
  const result = await executePrepared<{ item_id: string }>(db, isIdOurs ? 'accept_capture' : 'accept_capture_as', statement);
  const accepted = result.rows[0];
  return accepted && { taskId, captureId, itemId: accepted.item_id };
}
