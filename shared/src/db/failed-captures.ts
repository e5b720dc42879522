import type { SQL } from 'drizzle-orm';
import { grades, isGoodGrade } from '#models/index.ts';
import type { Grade } from '#models/index.ts';
import { firstGenerationAfter, requeueMove } from '#status/transitions.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isBeingCancelled } from '#db/legal-moves.ts';
import type { Keyset } from '#db/read-archives.ts';
import { isoTime } from '#db/read-task.ts';
import { reopenBatches } from '#db/settle-batch.ts';
import type { CaptureRef } from '#db/sweep.ts';
import { transact } from '#db/transact.ts';

/** Which failed captures; all of them when nothing is given. */
export interface FailedFilter {
  code?: string | undefined;
  host?: string | undefined;
  /** When it failed, ISO 8601. */
  after?: string | undefined;
  before?: string | undefined;
}

export type FailedCapture = {
  taskId: string;
  captureId: string;
  itemId: string;
  url: string;
  errorCode: string;
  errorDetail: string | null;
  grade: Grade | null;
  generation: number;
  attempts: number;
  createdAt: string;
  completedAt: string;
};

/** Captures of an owner that have failed, newest first, at most `limit` of those behind `after`. */
export async function listFailed(
  db: Database,
  ownerId: string,
  filter: FailedFilter,
  after: Keyset | undefined,
  limit: number,
): Promise<FailedCapture[]> {
  const behind = after === undefined ? sql`true` : sql`(t.created_at, t.id) < (${after.createdAt}::timestamptz, ${after.uid}::uuid)`;
  const { rows } = await db.execute<FailedCapture>(sql`
    select t.id as "taskId", c.id as "captureId", i.item_id as "itemId", c.url, c.error_code as "errorCode", c.error_detail as "errorDetail", c.grade,
      c.generation, c.attempts, ${isoTime('t.created_at')} as "createdAt", ${isoTime('c.completed_at')} as "completedAt"
    ${fromFailed(ownerId, filter)} and ${behind} order by t.created_at desc, t.id desc limit ${limit}`);
  return rows;
}

/**
 * Drives failed captures of an owner anew, newest first, at most `limit`: the one way out of a final state, into a new round of generations.
 * What good visits stored stays; what is left of others, as evidence of why it failed, makes room. Resolves with how many there were.
 */
export async function requeueFailed(db: Database, ownerId: string, filter: FailedFilter, limit: number): Promise<number> {
  return transact(db, async (tx) => {
    const { rows } = await tx.execute<CaptureRef>(sql`
      select c.id as "captureId", c.generation ${fromFailed(ownerId, filter)} and not ${isBeingCancelled('t')} order by t.created_at desc, t.id desc limit ${limit} for update of c`);
    if (rows.length > 0) {
      await resetArtifacts(tx, rows);
      await reopen(tx, rows);
    }
    return rows.length;
  });
}

function fromFailed(ownerId: string, { code, host, after, before }: FailedFilter): SQL {
  const conditions = [
    sql`t.owner_id = ${ownerId} and t.type = 'capture' and t.status = ${requeueMove.from} and c.status = ${requeueMove.from}
      and c.deleted_at is null and i.deleted_at is null`,
    ...(code === undefined ? [] : [sql`c.error_code = ${code}`]),
    ...(host === undefined ? [] : [sql`i.host = ${host}`]),
    ...(after === undefined ? [] : [sql`c.completed_at >= ${after}::timestamptz`]),
    ...(before === undefined ? [] : [sql`c.completed_at < ${before}::timestamptz`]),
  ];
  return sql`from tasks t join captures c on c.id = t.capture_id join items i on i.id = c.item_uid where ${sql.join(conditions, sql` and `)}`;
}

const idsOf = (captures: readonly CaptureRef[]) => sql`${sql.param(captures.map(({ captureId }) => captureId))}::uuid[]`;

async function resetArtifacts(tx: Transaction, captures: readonly CaptureRef[]): Promise<void> {
  const goodGrades = sql.param(grades.filter(isGoodGrade));
  const isToGo = sql`(a.status <> 'success' or not exists (select 1 from visits v where v.id = a.visit_id and v.grade = any(${goodGrades}::text[])))`;
  const isAskedFor = sql`(a.role = 'main' and a.archiver = any(c.archivers))`;
  await tx.execute(sql`
    delete from artifacts a using captures c where a.capture_id = any(${idsOf(captures)}) and c.id = a.capture_id and ${isToGo} and not ${isAskedFor}`);
  await tx.execute(sql`
    update artifacts a set status = 'pending', visit_id = null, sha256 = null, size_bytes = null, media_type = null, details = null, error_code = null,
      reason = null, duration_seconds = null, stored_at = null
    where a.capture_id = any(${idsOf(captures)}) and ${isToGo}`);
  await tx.execute(sql`
    delete from articles where capture_id = any(${idsOf(captures)}) and not exists (select 1 from artifacts a
      where a.capture_id = articles.capture_id and a.archiver in ('readability', 'original') and a.status = 'success')`);
}

async function reopen(tx: Transaction, captures: readonly CaptureRef[]): Promise<void> {
  const generations = sql.param(captures.map(({ generation }) => firstGenerationAfter(generation)));
  await tx.execute(sql`
    with wanted as (select * from unnest(${idsOf(captures)}, ${generations}::smallint[]) as wanted (id, generation)),
    reopened as (
      update captures set status = ${requeueMove.to}, generation = wanted.generation, grade = null, completeness = null, error_code = null, error_detail = null,
        attempts = 0, dispatched_at = null, seen_at = null, started_at = null, completed_at = null
      from wanted where captures.id = wanted.id and captures.status = ${requeueMove.from} returning captures.id, captures.generation, captures.priority
    ), task as (
      update tasks set status = ${requeueMove.to}, error_code = null, error_detail = null, started_at = null, completed_at = null
      from reopened where tasks.capture_id = reopened.id and tasks.type = 'capture' and tasks.status = ${requeueMove.from}
    )
    insert into outbox (id, kind, capture_id, generation, priority) select gen_random_uuid(), 'capture', id, generation, priority from reopened`);

  await reopenBatches(
    tx,
    sql`select batch_id, count(*)::integer as items from batch_items where capture_id = any(${idsOf(captures)}) group by batch_id order by batch_id`,
  );
}
