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
  const captureId = uuidv7();
  const taskId = uuidv7();
  const itemUid = uuidv7();
  const isIdOurs = request.itemId === undefined;
  const wantsFresh = !request.isForced && request.maxAgeSeconds !== undefined;
  const name = `accept_capture${isIdOurs ? '' : '_as'}${wantsFresh ? '_fresh' : ''}`;
  const result = await executeBuiltOnce<{ item_id: string; capture_id: string; is_reused: boolean }>(
    db,
    name,
    () => buildStatement(isIdOurs, wantsFresh),
    {
      itemUid,
      captureId,
      taskId,
      outboxId: uuidv7(),
      artifactIds: request.archivers.map(() => uuidv7()),
      ownerId: request.ownerId,
      itemId: request.itemId ?? itemUid,
      url: request.url,
      urlKey: urlKeyOf(request.url),
      host: new URL(normalizeUrl(request.url)).hostname,
      isIdOurs,
      title: request.title === undefined ? null : normalizeText(request.title),
      metadata: request.metadata === undefined ? null : JSON.stringify(normalizeJson(request.metadata)),
      tags: request.tags,
      archivers: request.archivers,
      options: JSON.stringify(request.options),
      summarize: request.summarize,
      priority: request.priority,
      requestHash: request.isForced ? null : requestHashOf(request),
      webhookUrl: request.webhookUrl ?? null,
      requestId: request.requestId,
      maxAgeSeconds: request.maxAgeSeconds,
      goodGrades,
    } satisfies StatementValues,
  );
  const accepted = result.rows[0];
  if (!accepted) {
    return undefined;
  }
  const found = { captureId: accepted.capture_id, itemId: accepted.item_id };
  return found.captureId === captureId
    ? { kind: 'new', taskId, ...found }
    : { kind: accepted.is_reused ? 'reused' : 'deduplicated', taskId: await findTaskOf(db, found.captureId), ...found };
}

/** What stands in the statement by name. */
interface StatementValues {
  itemUid: string;
  captureId: string;
  taskId: string;
  outboxId: string;
  artifactIds: readonly string[];
  ownerId: string;
  itemId: string;
  url: string;
  urlKey: Buffer;
  host: string;
  isIdOurs: boolean;
  title: string | null;
  metadata: string | null;
  tags: readonly string[];
  archivers: readonly PageArchiver[];
  options: string;
  summarize: boolean;
  priority: Priority;
  requestHash: Buffer | null;
  webhookUrl: string | null;
  requestId: string;
  maxAgeSeconds: number | undefined;
  goodGrades: readonly string[];
}

const value = (name: keyof StatementValues) => sql.placeholder(name);

function buildStatement(isIdOurs: boolean, wantsFresh: boolean): SQL {
  const fresh = wantsFresh ? freshCapture : undefined;
  const conflict = isIdOurs ? sql`(owner_id, url_key) where is_id_ours` : sql`(owner_id, item_id)`;

  // of requests that come at once the later ones wait at `captures_waiting`, so that they see a capture that their snapshot doesn't have
  return sql`
    with item as (
      insert into items (id, owner_id, item_id, url, url_key, host, is_id_ours, title, metadata)
      values (${value('itemUid')}, ${value('ownerId')}, ${value('itemId')}, ${value('url')}, ${value('urlKey')}, ${value('host')}, ${value('isIdOurs')}, ${value('title')}, ${value('metadata')}::jsonb)
      on conflict ${conflict} do update
        set title = coalesce(excluded.title, items.title), metadata = coalesce(excluded.metadata, items.metadata)
        where items.url_key = excluded.url_key
      returning id, owner_id, item_id
    ), tagged as (
      insert into tags (owner_id, item_uid, tag)
      select item.owner_id, item.id, tag from item, unnest(${value('tags')}::text[]) tag
      on conflict do nothing
    ), ${fresh} capture as (
      insert into captures (id, owner_id, item_uid, url, archivers, options, summarize, priority, request_hash)
      select ${value('captureId')}::uuid, owner_id, id, ${value('url')}, ${value('archivers')}::text[], ${value('options')}::jsonb, ${value('summarize')},
        ${value('priority')}, ${value('requestHash')}::bytea
      from item ${fresh && sql`where not exists (select 1 from fresh)`}
      on conflict (item_uid, request_hash) where status = 'pending' and generation = 1 do update set request_hash = excluded.request_hash
      returning id, owner_id
    ), made as (
      select id, owner_id from capture where id = ${value('captureId')}::uuid
    ), task as (
      insert into tasks (id, owner_id, type, capture_id, webhook_url, request_id)
      select ${value('taskId')}::uuid, owner_id, 'capture', id, ${value('webhookUrl')}, ${value('requestId')} from made
    ), artifact as (
      insert into artifacts (id, owner_id, capture_id, archiver, role)
      select wanted.id, made.owner_id, made.id, wanted.archiver, 'main'
      from made, unnest(${value('artifactIds')}::uuid[], ${value('archivers')}::text[]) wanted (id, archiver)
    ), job as (
      insert into outbox (id, kind, capture_id, priority)
      select ${value('outboxId')}::uuid, 'capture', id, ${value('priority')} from made
    )
    ${
      fresh
        ? sql`select item.item_id, coalesce(fresh.id, capture.id) as capture_id, fresh.id is not null as is_reused
          from item left join fresh on true left join capture on true`
        : sql`select item.item_id, capture.id as capture_id, false as is_reused from item, capture`
    }`;
}

/**
 * A good capture of `item` that is fresh enough, as `fresh`. A statement of its own rather than a condition: PostgreSQL would find it worth its while to plan
 * the statement anew for each request without an age.
 */
const freshCapture = sql`fresh as (
      select c.id from item join captures c on c.item_uid = item.id
      where c.deleted_at is null and c.captured_at >= now() - make_interval(secs => ${value('maxAgeSeconds')}::int) and c.status = 'success'
        and c.grade = any(${value('goodGrades')}::text[])
        and c.options = ${value('options')}::jsonb and (c.summarize or not ${value('summarize')}::boolean)
        and not exists (
          select 1 from unnest(${value('archivers')}::text[]) wanted (archiver)
          where not exists (
            select 1 from artifacts a
            where a.capture_id = c.id and a.role = 'main' and a.status = 'success' and a.archiver in (wanted.archiver, 'original')))
      order by c.created_at desc, c.id desc limit 1
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
