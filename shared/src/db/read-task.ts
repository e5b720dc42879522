import type { Archiver, ArtifactRole, CaptureOptions, Grade, PageArchiver, TaskStatus, TaskType } from '#models/index.ts';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { executeBuiltOnce, executePrepared } from '#db/prepared.ts';

export interface ArtifactRow {
  id: string;
  archiver: Archiver;
  role: ArtifactRole;
  status: 'pending' | 'success' | 'failed' | 'skipped';
  /** Hex. */
  sha256: string | null;
  sizeBytes: number | null;
  mediaType: string | null;
  details: Record<string, unknown> | null;
  errorCode: string | null;
  reason: string | null;
  storedAt: string | null;
}

export interface CaptureRow {
  id: string;
  itemId: string;
  url: string;
  status: TaskStatus;
  generation: number;
  archivers: PageArchiver[];
  options: CaptureOptions;
  grade: Grade | null;
  completeness: 'complete' | 'some_failed' | null;
  errorCode: string | null;
  errorDetail: string | null;
  finalUrl: string | null;
  title: string | null;
  attempts: number;
  createdAt: string;
  startedAt: string | null;
  capturedAt: string | null;
  completedAt: string | null;
  artifacts: ArtifactRow[];
}

export interface TaskRow {
  id: string;
  type: TaskType;
  status: TaskStatus;
  errorCode: string | null;
  errorDetail: string | null;
  createdAt: string;
  startedAt: string | null;
  completedAt: string | null;
  capture: CaptureRow | null;
  batch: BatchRow | null;
}

export interface BatchRow {
  total: number;
  expanded: number;
  processing: number;
  succeeded: number;
  failed: number;
}

/** One task of an owner with its capture and artifacts, or its batch's counts, in one statement. Times are ISO 8601 in UTC. */
export async function readTask(db: Database, ownerId: string, taskId: string): Promise<TaskRow | undefined> {
  const { rows } = await executeBuiltOnce<{ task: TaskRow }>(db, 'read_task', buildReadTask, { taskId, ownerId });
  return rows[0]?.task;
}

const buildReadTask = () => sql`
  select json_build_object(${taskFields}, 'capture', ${captureJson}, 'batch', ${batchJson}) as task
  from tasks t left join captures c on c.id = t.capture_id left join items i on i.id = c.item_uid left join batches b on b.id = t.batch_id
  where t.id = ${sql.placeholder('taskId')} and t.owner_id = ${sql.placeholder('ownerId')} and i.deleted_at is null and c.deleted_at is null`;

/** Only how a task of an owner stands; `undefined` when there is none. */
export async function readTaskStatus(db: Database, ownerId: string, taskId: string): Promise<TaskStatus | undefined> {
  const query = sql`select status from tasks where id = ${taskId} and owner_id = ${ownerId}`;
  const { rows } = await executePrepared<{ status: TaskStatus }>(db, 'read_task_status', query);
  return rows[0]?.status;
}

export const isoTime = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** What stands in a row `t` of tasks itself, as fields of a JSON object. */
export const taskFields = sql`'id', t.id, 'type', t.type, 'status', t.status, 'errorCode', t.error_code, 'errorDetail', t.error_detail,
  'createdAt', ${isoTime('t.created_at')}, 'startedAt', ${isoTime('t.started_at')}, 'completedAt', ${isoTime('t.completed_at')}`;

/** A batch `b` of a task `t` as JSON (a `BatchRow`), or null. */
export const batchJson = sql`case when b.id is null then null else json_build_object('total', b.total, 'expanded', b.expanded, 'succeeded', b.succeeded,
  'failed', b.failed, 'processing', (select count(*) from tasks s where s.parent_id = t.id and s.status = 'processing')) end`;

/** A capture `c` of an item `i` with its artifacts as JSON (a `CaptureRow`), or null. */
export const captureJson = sql`case when c.id is null then null else json_build_object('id', c.id, 'itemId', i.item_id, 'url', c.url, 'status', c.status,
  'generation', c.generation, 'archivers', c.archivers, 'options', c.options, 'grade', c.grade, 'completeness', c.completeness,
  'errorCode', c.error_code, 'errorDetail', c.error_detail, 'finalUrl', c.final_url, 'title', c.title, 'attempts', c.attempts,
  'createdAt', ${isoTime('c.created_at')}, 'startedAt', ${isoTime('c.started_at')}, 'capturedAt', ${isoTime('c.captured_at')},
  'completedAt', ${isoTime('c.completed_at')},
  'artifacts', coalesce((select json_agg(json_build_object('id', a.id, 'archiver', a.archiver, 'role', a.role, 'status', a.status,
    'sha256', encode(a.sha256, 'hex'), 'sizeBytes', a.size_bytes, 'mediaType', a.media_type, 'details', a.details, 'errorCode', a.error_code,
    'reason', a.reason, 'storedAt', ${isoTime('a.stored_at')}) order by a.archiver, a.role) from artifacts a where a.capture_id = c.id), '[]'::json)) end`;
