import { createHash } from 'node:crypto';
import type { SQL } from 'drizzle-orm';
import { grades, isGoodGrade, normalizeUrl, urlKeyOf } from '#models/index.ts';
import type { CaptureOptions, PageArchiver, Priority } from '#models/index.ts';
import { uuidv7 } from '#utils/index.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { normalizeJson, normalizeText } from '#db/normalize-text.ts';
import { executeBuiltOnce, executePrepared } from '#db/prepared.ts';

export interface CaptureRequest {
  ownerId: string;
  /** As the URL standard writes it. */
  url: string;
  /** The client's; we make one when it is left out. */
  itemId?: string | undefined;
  archivers: readonly PageArchiver[];
  options: CaptureOptions;
  summarize: boolean;
  priority: Priority;
  title?: string | undefined;
  tags: readonly string[];
  metadata?: unknown;
  /** Is told of the end, besides the owner's endpoints. */
  webhookUrl?: string | undefined;
  requestId: string;
  /** Makes a capture whatever there is. */
  isForced: boolean;
  /** A good capture of the item that is at most so many seconds old will do. */
  maxAgeSeconds?: number | undefined;
}

/** `reused`: a good capture that is fresh enough; `deduplicated`: an equal request's, which hasn't started yet. */
export type AcceptedKind = 'new' | 'deduplicated' | 'reused';

export interface AcceptedCapture {
  kind: AcceptedKind;
  taskId: string;
  captureId: string;
  itemId: string;
}

const goodGrades = grades.filter(isGoodGrade);

/**
 * Accepts a request for a capture: item, tags, capture, task, pending artifacts and outbox row in one statement, and so all or nothing.
 * A known `item_id`, or no `item_id` and a known URL, makes a new capture of that item, unless one that is fresh enough, or waits for an equal
 * request, answers it. Resolves with `undefined` when the `item_id` belongs to another URL.
 */
export async function acceptCapture(db: Database | Transaction, request: CaptureRequest): Promise<AcceptedCapture | undefined> {
  const [accepted] = await acceptCaptures(db, [request]);
  return accepted;
}

/** The same for several requests in one statement. They have to be of one `acceptanceShape`, and each for another item (`itemKeyOf`). */
export async function acceptCaptures(db: Database | Transaction, requests: readonly CaptureRequest[]): Promise<(AcceptedCapture | undefined)[]> {
  const [first] = requests;
  if (!first) {
    return [];
  }
  const rows = requests.map(rowOf);
  const { rows: found } = await executeBuiltOnce<{ wanted: string; item_id: string; capture_id: string; is_reused: boolean }>(
    db,
    `accept_captures_${acceptanceShape(first)}`,
    () => buildStatement(isIdOurs(first), wantsFresh(first)),
    { requests: JSON.stringify(rows), goodGrades },
  );
  const accepted = new Map(found.map((row) => [row.wanted, row]));
  return Promise.all(
    rows.map(async ({ capture_id: wanted, task_id: taskId }) => {
      const row = accepted.get(wanted);
      if (!row) {
        return undefined;
      }
      const placed = { captureId: row.capture_id, itemId: row.item_id };
      return placed.captureId === wanted
        ? { kind: 'new', taskId, ...placed }
        : { kind: row.is_reused ? 'reused' : 'deduplicated', taskId: await findTaskOf(db, placed.captureId), ...placed };
    }),
  );
}

const isIdOurs = ({ itemId }: CaptureRequest) => itemId === undefined;
const wantsFresh = ({ isForced, maxAgeSeconds }: CaptureRequest) => !isForced && maxAgeSeconds !== undefined;

/** Requests of one shape take the same statement. */
export function acceptanceShape(request: CaptureRequest): string {
  return `${isIdOurs(request) ? 'by_url' : 'by_id'}${wantsFresh(request) ? '_fresh' : ''}`;
}

/** What finds the item of a request, among those of one shape. */
export function itemKeyOf({ ownerId, itemId, url }: CaptureRequest): string {
  return `${ownerId} ${itemId ?? normalizeUrl(url)}`;
}

/** A request as the statement reads it. */
function rowOf(request: CaptureRequest) {
  const itemUid = uuidv7();
  return {
    item_uid: itemUid,
    capture_id: uuidv7(),
    task_id: uuidv7(),
    outbox_id: uuidv7(),
    artifact_ids: request.archivers.map(() => uuidv7()),
    owner_id: request.ownerId,
    item_id: request.itemId ?? itemUid,
    url: request.url,
    url_key: bytea(urlKeyOf(request.url)),
    host: new URL(normalizeUrl(request.url)).hostname,
    title: request.title === undefined ? null : normalizeText(request.title),
    metadata: request.metadata === undefined ? null : normalizeJson(request.metadata),
    tags: request.tags,
    archivers: request.archivers,
    options: request.options,
    summarize: request.summarize,
    priority: request.priority,
    request_hash: request.isForced ? null : bytea(requestHashOf(request)),
    webhook_url: request.webhookUrl ?? null,
    request_id: request.requestId,
    max_age_seconds: request.maxAgeSeconds ?? null,
  };
}

/** As PostgreSQL reads bytes from text. */
const bytea = (bytes: Buffer) => `\\x${bytes.toString('hex')}`;

function buildStatement(byUrl: boolean, fresh: boolean): SQL {
  const [conflict, itemKey] = byUrl ? [sql`(owner_id, url_key) where is_id_ours`, sql`url_key`] : [sql`(owner_id, item_id)`, sql`item_id`];

  // of requests that come at once the later ones wait at `captures_waiting`, so that they see a capture that their snapshot doesn't have;
  // items are taken in a fixed order, so that two statements don't wait for each other
  return sql`
    with request as (
      select * from json_to_recordset(${sql.placeholder('requests')}::json) request (
        item_uid uuid, capture_id uuid, task_id uuid, outbox_id uuid, artifact_ids uuid[], owner_id uuid, item_id text, url text, url_key bytea, host text,
        title text, metadata jsonb, tags text[], archivers text[], options jsonb, summarize boolean, priority text, request_hash bytea, webhook_url text,
        request_id text, max_age_seconds int)
    ), item as (
      insert into items (id, owner_id, item_id, url, url_key, host, is_id_ours, title, metadata)
      select item_uid, owner_id, item_id, url, url_key, host, ${sql.raw(String(byUrl))}, title, metadata from request order by owner_id, ${itemKey}
      on conflict ${conflict} do update
        set title = coalesce(excluded.title, items.title), metadata = coalesce(excluded.metadata, items.metadata)
        where items.url_key = excluded.url_key
      returning id, owner_id, item_id, url_key
    ), placed as (
      select item.id as uid, item.item_id as placed_id, request.* from request join item using (owner_id, ${itemKey})
    ), tagged as (
      insert into tags (owner_id, item_uid, tag) select owner_id, uid, tag from placed, unnest(tags) tag
      on conflict do nothing
    ), ${fresh ? freshCapture : sql``} capture as (
      insert into captures (id, owner_id, item_uid, url, archivers, options, summarize, priority, request_hash)
      select capture_id, owner_id, uid, url, archivers, options, summarize, priority, request_hash
      from placed ${fresh ? sql`where not exists (select 1 from fresh where fresh.uid = placed.uid)` : sql``}
      on conflict (item_uid, request_hash) where status = 'pending' and generation = 1 do update set request_hash = excluded.request_hash
      returning id, item_uid
    ), made as (
      select placed.* from placed join capture on capture.id = placed.capture_id
    ), task as (
      insert into tasks (id, owner_id, type, capture_id, webhook_url, request_id)
      select task_id, owner_id, 'capture', capture_id, webhook_url, request_id from made
    ), artifact as (
      insert into artifacts (id, owner_id, capture_id, archiver, role)
      select wanted.id, owner_id, capture_id, wanted.archiver, 'main' from made, unnest(artifact_ids, archivers) wanted (id, archiver)
    ), job as (
      insert into outbox (id, kind, capture_id, priority) select outbox_id, 'capture', capture_id, priority from made
    )
    ${
      fresh
        ? sql`select placed.capture_id as wanted, placed_id as item_id, coalesce(fresh.id, capture.id) as capture_id, fresh.id is not null as is_reused
          from placed left join fresh using (uid) left join capture on capture.item_uid = placed.uid`
        : sql`select placed.capture_id as wanted, placed_id as item_id, capture.id as capture_id, false as is_reused
          from placed join capture on capture.item_uid = placed.uid`
    }`;
}

/**
 * A good capture of each item that is fresh enough, as `fresh`. A statement of its own rather than a condition: PostgreSQL would find it worth its while to
 * plan the statement anew for each request without an age.
 */
const freshCapture = sql`fresh as (
      select placed.uid, c.id from placed, lateral (
        select c.id from captures c
        where c.item_uid = placed.uid and c.deleted_at is null and c.captured_at >= now() - make_interval(secs => placed.max_age_seconds) and c.status = 'success'
          and c.grade = any(${sql.placeholder('goodGrades')}::text[])
          and c.options = placed.options and (c.summarize or not placed.summarize)
          and not exists (
            select 1 from unnest(placed.archivers) wanted (archiver)
            where not exists (
              select 1 from artifacts a
              where a.capture_id = c.id and a.role = 'main' and a.status = 'success' and a.archiver in (wanted.archiver, 'original')))
        order by c.created_at desc, c.id desc limit 1) c
    ),`;

/**
 * What makes two requests for one item equal while neither has started. The priority is part of it: an interactive request that was answered with a
 * bulk one's task would wait behind all that is bulk. So is the webhook, of which each request has its own.
 */
function requestHashOf({ archivers, options, summarize, priority, webhookUrl }: CaptureRequest): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([archivers.toSorted(), options, summarize, priority, ...(webhookUrl === undefined ? [] : [webhookUrl])]))
    .digest();
}

async function findTaskOf(db: Database | Transaction, captureId: string): Promise<string> {
  const { rows } = await executePrepared<{ id: string }>(
    db,
    'find_task_of_capture',
    sql`select id from tasks where capture_id = ${captureId} and type = 'capture' limit 1`,
  );
  return rows[0]!.id;
}
