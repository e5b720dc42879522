import { isGoodGrade } from '#models/index.ts';
import type { Archiver, ArtifactRole, Grade, TaskStatus } from '#models/index.ts';
import type { BlobFault } from '#db/blobs.ts';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { captureJson, isoTime } from '#db/read-task.ts';
import type { CaptureRow } from '#db/read-task.ts';

export interface ItemRow {
  uid: string;
  itemId: string;
  url: string;
  title: string | null;
  note: string | null;
  metadata: unknown;
  tags: string[];
  createdAt: string;
  captureCount: number;
}

export interface ItemWithCaptures extends ItemRow {
  /** Newest first, at most 50. */
  captures: VisitedCapture[];
}

/** A capture with what its last visit saw. */
export interface VisitedCapture extends CaptureRow {
  visit: { evidence: Record<string, unknown> | null; tools: Record<string, string> | null } | null;
  /** Ids of those of its artifacts that hold the same bytes as in the capture before that has them. */
  unchanged: string[];
}

export interface ItemSummary extends ItemRow {
  latest: { captureId: string; status: TaskStatus; grade: Grade | null; capturedAt: string | null } | null;
}

// newest first as the index has it, "nulls last" included
const newest = sql`order by c.created_at desc nulls last, c.id desc nulls last`;

const itemJson = sql`'uid', i.id, 'itemId', i.item_id, 'url', i.url,
  'title', coalesce(i.title, (select c.title from captures c where c.item_uid = i.id and c.title is not null and c.deleted_at is null ${newest} limit 1)),
  'note', i.note, 'metadata', i.metadata, 'tags', coalesce((select json_agg(tag order by tag) from tags where item_uid = i.id), '[]'::json),
  'createdAt', ${isoTime('i.created_at')},
  'captureCount', (select count(*) from captures c where c.item_uid = i.id and c.deleted_at is null)`;

/** An item `i` as lists show it (an `ItemSummary`). */
export const itemSummaryJson = sql`${itemJson}, 'latest', (
  select json_build_object('captureId', c.id, 'status', c.status, 'grade', c.grade, 'capturedAt', ${isoTime('c.captured_at')})
  from captures c where c.item_uid = i.id and c.deleted_at is null ${newest} limit 1)`;

const visitedCaptureJson = sql`json_build_object('capture', ${captureJson}, 'visit', (
  select json_build_object('evidence', v.evidence, 'tools', v.tools) from visits v where v.capture_id = c.id order by v.ended_at desc limit 1),
  'unchanged', coalesce((select json_agg(a.id) from artifacts a where a.capture_id = c.id and a.status = 'success' and a.sha256 = (
    select p.sha256 from captures b join artifacts p on p.capture_id = b.id
    where b.item_uid = c.item_uid and b.deleted_at is null and (b.created_at, b.id) < (c.created_at, c.id)
      and p.archiver = a.archiver and p.role = a.role and p.status = 'success'
    order by b.created_at desc nulls last, b.id desc nulls last limit 1)), '[]'::json))`;

type VisitedCaptureJson = { capture: CaptureRow; visit: VisitedCapture['visit']; unchanged: string[] };
const toVisitedCapture = ({ capture, visit, unchanged }: VisitedCaptureJson): VisitedCapture => ({ ...capture, visit, unchanged });

/** One item of an owner with its newest captures, at most `limit`. */
export async function readItem(db: Database, ownerId: string, itemId: string, limit = 50): Promise<ItemWithCaptures | undefined> {
  const { rows } = await db.execute<{ item: ItemRow & { captures: VisitedCaptureJson[] } }>(sql`
    select json_build_object(${itemJson}, 'captures', coalesce((
      select json_agg(${visitedCaptureJson} ${newest})
      from (select * from captures c where c.item_uid = i.id and c.deleted_at is null ${newest} limit ${limit}) c), '[]'::json)) as item
    from items i where i.owner_id = ${ownerId} and i.item_id = ${itemId} and i.deleted_at is null`);
  const item = rows[0]?.item;
  return item && { ...item, captures: item.captures.map(toVisitedCapture) };
}

/** Where a page of a list ends: creation time and id of its last row. */
export interface Keyset {
  createdAt: string;
  uid: string;
}

/** A page of an item's captures, newest first, after the given key; `undefined` when there is no such item. */
export async function listCaptures(
  db: Database,
  ownerId: string,
  itemId: string,
  after: Keyset | undefined,
  limit: number,
): Promise<VisitedCapture[] | undefined> {
  const before = after ? sql`and (c.created_at, c.id) < (${after.createdAt}::timestamptz, ${after.uid}::uuid)` : sql``;
  const { rows } = await db.execute<{ captures: VisitedCaptureJson[] }>(sql`
    select coalesce((select json_agg(${visitedCaptureJson} ${newest})
      from (select * from captures c where c.item_uid = i.id and c.deleted_at is null ${before} ${newest} limit ${limit}) c), '[]'::json) as captures
    from items i where i.owner_id = ${ownerId} and i.item_id = ${itemId} and i.deleted_at is null`);
  return rows[0]?.captures.map(toVisitedCapture);
}

/** One capture of an item of an owner. */
export async function readCapture(db: Database, ownerId: string, itemId: string, captureId: string): Promise<VisitedCapture | undefined> {
  const { rows } = await db.execute<{ capture: VisitedCaptureJson }>(sql`
    select ${visitedCaptureJson} as capture from items i join captures c on c.item_uid = i.id
    where i.owner_id = ${ownerId} and i.item_id = ${itemId} and i.deleted_at is null and c.id = ${captureId} and c.deleted_at is null`);
  return rows[0] && toVisitedCapture(rows[0].capture);
}

export type FoundArtifact = {
  artifactId: string;
  captureId: string;
  itemId: string;
  archiver: Archiver;
  role: ArtifactRole;
  sha256: string;
  sizeBytes: number;
  storedBytes: number;
  /** Of the bytes as they are stored. */
  storedSha256: string | null;
  encoding: 'identity' | 'gzip';
  mediaType: string;
  url: string;
  finalUrl: string | null;
  /** What the item was given, or else the page's own. */
  title: string | null;
  capturedAt: string;
  /** Why its bytes can't be had. */
  fault: BlobFault | null;
};

const foundArtifact = sql`a.id as "artifactId", c.id as "captureId", i.item_id as "itemId", a.archiver, a.role, encode(a.sha256, 'hex') as sha256,
  a.size_bytes::float8 as "sizeBytes", coalesce(b.stored_bytes, 0)::float8 as "storedBytes", encode(b.stored_sha256, 'hex') as "storedSha256",
  coalesce(b.encoding, 'identity') as encoding, case when b.state = 'present' then b.fault else 'missing' end as fault,
  a.media_type as "mediaType", c.url, c.final_url as "finalUrl", coalesce(i.title, c.title) as title,
  ${isoTime('coalesce(c.captured_at, c.created_at)')} as "capturedAt"`;
const storedArtifacts = sql`items i join captures c on c.item_uid = i.id join artifacts a on a.capture_id = c.id
  join blobs b on b.sha256 = a.sha256`;
const isShown = sql`i.deleted_at is null and c.deleted_at is null and a.status = 'success'`;
const goodGrades = (['ok', 'partial', 'not_html'] as const).filter(isGoodGrade);
const isGood = sql`c.status = 'success' and c.grade = any(${sql.param(goodGrades)}::text[])`;

/**
 * A stored artifact of an item: of the given capture, whatever its grade, else of the good one that was captured nearest to `at`, else of the latest
 * good one. `undefined` when there is none.
 */
export async function findArtifact(
  db: Database,
  ownerId: string,
  wanted: { itemId: string; archiver: Archiver; role: ArtifactRole; captureId?: string | undefined; at?: string | undefined },
): Promise<FoundArtifact | undefined> {
  const which = wanted.captureId ? sql`c.id = ${wanted.captureId}` : isGood;
  const nearest = wanted.at ? sql`abs(extract(epoch from coalesce(c.captured_at, c.created_at) - ${wanted.at}::timestamptz)),` : sql``;
  const { rows } = await db.execute<FoundArtifact>(sql`
    select ${foundArtifact} from ${storedArtifacts}
    where i.owner_id = ${ownerId} and i.item_id = ${wanted.itemId} and a.archiver = ${wanted.archiver} and a.role = ${wanted.role}
      and ${isShown} and ${which}
    order by ${nearest} c.created_at desc nulls last, c.id desc nulls last limit 1`);
  return rows[0];
}

/** A stored artifact by its id, whoever has it; `undefined` when there is none, or none any more. */
export async function findArtifactById(db: Database, artifactId: string): Promise<FoundArtifact | undefined> {
  const { rows } = await db.execute<FoundArtifact>(sql`select ${foundArtifact} from ${storedArtifacts} where a.id = ${artifactId} and ${isShown}`);
  return rows[0];
}

/** All that is stored of a capture of an item: of the given one, whatever its grade, else of the latest good one. */
export async function findArtifacts(db: Database, ownerId: string, itemId: string, captureId?: string): Promise<FoundArtifact[]> {
  const which = captureId
    ? sql`c.id = ${captureId}`
    : sql`c.id = (select c.id from captures c where c.item_uid = i.id and c.deleted_at is null and ${isGood} ${newest} limit 1)`;
  const { rows } = await db.execute<FoundArtifact>(sql`
    select ${foundArtifact} from ${storedArtifacts}
    where i.owner_id = ${ownerId} and i.item_id = ${itemId} and ${isShown} and ${which} order by a.archiver, a.role`);
  return rows;
}
