import { sql } from 'drizzle-orm';
import { isGoodGrade } from '#models/index.ts';
import type { Archiver, ArtifactRole, Grade, TaskStatus } from '#models/index.ts';
import type { Database } from '#db/connect.ts';
import { captureJson, isoTime } from '#db/read-task.ts';
import type { CaptureRow } from '#db/read-task.ts';

export interface ItemRow {
  uid: string;
  itemId: string;
  url: string;
  title: string | null;
  metadata: unknown;
  tags: string[];
  createdAt: string;
}

export interface ItemWithCaptures extends ItemRow {
  /** Newest first, at most 50. */
  captures: VisitedCapture[];
}

/** A capture with what its last visit saw. */
export interface VisitedCapture extends CaptureRow {
  visit: { evidence: Record<string, unknown> | null; tools: Record<string, string> | null } | null;
}

export interface ItemSummary extends ItemRow {
  captureCount: number;
  latest: { captureId: string; status: TaskStatus; grade: Grade | null; capturedAt: string | null } | null;
}

const itemJson = sql`'uid', i.id, 'itemId', i.item_id, 'url', i.url,
  'title', coalesce(i.title, (select c.title from captures c where c.item_uid = i.id and c.title is not null order by c.created_at desc limit 1)),
  'metadata', i.metadata, 'tags', coalesce((select json_agg(tag order by tag) from tags where item_uid = i.id), '[]'::json),
  'createdAt', ${isoTime('i.created_at')}`;

/** One item of an owner with its newest captures. */
export async function readItem(db: Database, ownerId: string, itemId: string): Promise<ItemWithCaptures | undefined> {
  const { rows } = await db.execute<{ item: ItemRow & { captures: { capture: CaptureRow; visit: VisitedCapture['visit'] }[] } }>(sql`
    select json_build_object(${itemJson}, 'captures', coalesce((
      select json_agg(json_build_object('capture', ${captureJson}, 'visit', (
        select json_build_object('evidence', v.evidence, 'tools', v.tools) from visits v where v.capture_id = c.id order by v.ended_at desc limit 1))
        order by c.created_at desc, c.id desc)
      from (select * from captures where item_uid = i.id order by created_at desc, id desc limit 50) c), '[]'::json)) as item
    from items i where i.owner_id = ${ownerId} and i.item_id = ${itemId} and i.deleted_at is null`);
  const item = rows[0]?.item;
  return item && { ...item, captures: item.captures.map(({ capture, visit }) => ({ ...capture, visit })) };
}

/** Where a page of a list ends: creation time and id of its last row. */
export interface Keyset {
  createdAt: string;
  uid: string;
}

/** A page of an owner's items, newest first, after the given key. */
export async function listItems(db: Database, ownerId: string, after: Keyset | undefined, limit: number): Promise<ItemSummary[]> {
  const before = after ? sql`and (i.created_at, i.id) < (${after.createdAt}::timestamptz, ${after.uid}::uuid)` : sql``;
  const { rows } = await db.execute<{ item: ItemSummary }>(sql`
    select json_build_object(${itemJson}, 'captureCount', (select count(*) from captures c where c.item_uid = i.id),
      'latest', (select json_build_object('captureId', c.id, 'status', c.status, 'grade', c.grade, 'capturedAt', ${isoTime('c.captured_at')})
        from captures c where c.item_uid = i.id order by c.created_at desc, c.id desc limit 1)) as item
    from items i where i.owner_id = ${ownerId} and i.deleted_at is null ${before}
    order by i.created_at desc, i.id desc limit ${limit}`);
  return rows.map((row) => row.item);
}

export type FoundArtifact = {
  artifactId: string;
  captureId: string;
  sha256: string;
  sizeBytes: number;
  storedBytes: number;
  encoding: 'identity' | 'gzip';
  mediaType: string;
  url: string;
  capturedAt: string;
};

/**
 * A stored artifact of an item: of the given capture, whatever its grade, else of the latest good one. `undefined` when there is none.
 */
export async function findArtifact(
  db: Database,
  ownerId: string,
  wanted: { itemId: string; archiver: Archiver; role: ArtifactRole; captureId?: string | undefined },
): Promise<FoundArtifact | undefined> {
  const goodGrades = (['ok', 'partial', 'not_html'] as const).filter(isGoodGrade);
  const which = wanted.captureId
    ? sql`and c.id = ${wanted.captureId}`
    : sql`and c.status = 'success' and c.grade = any(${sql.param(goodGrades)}::text[])`;
  const { rows } = await db.execute<FoundArtifact>(sql`
    select a.id as "artifactId", c.id as "captureId", encode(a.sha256, 'hex') as sha256, a.size_bytes::float8 as "sizeBytes",
      b.stored_bytes::float8 as "storedBytes", b.encoding, a.media_type as "mediaType", c.url, ${isoTime('coalesce(c.captured_at, c.created_at)')} as "capturedAt"
    from items i join captures c on c.item_uid = i.id join artifacts a on a.capture_id = c.id join blobs b on b.sha256 = a.sha256 and b.state = 'present'
    where i.owner_id = ${ownerId} and i.item_id = ${wanted.itemId} and i.deleted_at is null and a.archiver = ${wanted.archiver} and a.role = ${wanted.role}
      and a.status = 'success' ${which}
    order by c.created_at desc, c.id desc limit 1`);
  return rows[0];
}
