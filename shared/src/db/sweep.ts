import type { SQL } from 'drizzle-orm';
import type { PageArchiver } from '#models/index.ts';
import { isLastGeneration } from '#status/transitions.ts';
import { uuidv7 } from '#utils/index.ts';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isBeingCancelled, isOpen, mayBecome } from '#db/legal-moves.ts';
import { hasStep } from '#db/outbox.ts';
import type { OutboxBatch } from '#db/outbox.ts';

/** A capture in one generation: what a job, or a sign of life, speaks of. */
export type CaptureRef = {
  captureId: string;
  generation: number;
};

export type StaleCapture = CaptureRef & { archivers: PageArchiver[] };

/** The database's time, so many seconds ago. */
export async function secondsAgo(db: Database, seconds: number): Promise<string> {
  const { rows } = await db.execute<{ time: string }>(sql`select (now() - make_interval(secs => ${seconds}))::text as time`);
  return rows[0]!.time;
}

/** Captures that were dispatched, aren't settled, and have shown no sign of life since `before`; oldest sign first. */
export async function findStaleCaptures(db: Database, before: string, limit: number): Promise<StaleCapture[]> {
  const stale = await db.execute<StaleCapture>(sql`
    select id as "captureId", generation, archivers from captures
    where ${isOpen('captures')} and dispatched_at is not null
      and coalesce(seen_at, dispatched_at) <= ${before}::timestamptz
      and not exists (select 1 from tasks t where t.capture_id = captures.id and t.type = 'capture' and ${isBeingCancelled('t')})
    order by coalesce(seen_at, dispatched_at) limit ${limit}`);
  return stale.rows;
}

/**
 * Notes a sign of life of captures, and that they have begun if `isStarted`. Advisory: never touches what is settled or of another generation,
 * never goes back.
 */
export async function markSeen(db: Database, captures: readonly CaptureRef[], isStarted = false): Promise<void> {
  if (captures.length === 0) {
    return;
  }
  const ids = sql.param(captures.map(({ captureId }) => captureId));
  const generations = sql.param(captures.map(({ generation }) => generation));
  const seen = sql`unnest(${ids}::uuid[], ${generations}::smallint[]) as seen (id, generation)`;
  const isCurrent = sql`captures.id = seen.id and captures.generation = seen.generation and ${mayBecome('processing', 'captures')}`;
  if (!isStarted) {
    await db.execute(sql`update captures set seen_at = now() from ${seen} where ${isCurrent}`);
    return;
  }
  await db.execute(sql`
    with started as (
      update captures set seen_at = now(), status = 'processing', started_at = coalesce(started_at, now()) from ${seen} where ${isCurrent}
      returning captures.id
    )
    update tasks set status = 'processing', started_at = coalesce(tasks.started_at, now())
    from started where tasks.capture_id = started.id and tasks.type = 'capture' and ${mayBecome('processing', 'tasks')}`);
}

/**
 * Drives a capture anew: the next generation and its outbox row, in one statement. False when someone else did so first, it has ended, or this
 * was the last generation: then the caller ends it.
 */
export async function startNextGeneration(db: Database, captureId: string, generation: number): Promise<boolean> {
  if (isLastGeneration(generation)) {
    return false;
  }
  const bumped = await db.execute(sql`
    with bumped as (
      update captures set generation = generation + 1, dispatched_at = null, seen_at = null
      where id = ${captureId} and generation = ${generation} and ${isOpen('captures')}
      returning id, generation, priority
    )
    insert into outbox (id, kind, capture_id, generation, priority)
    select ${uuidv7()}::uuid, 'capture', id, generation, priority from bumped`);
  return bumped.rowCount === 1;
}

export type StaleBatch = Pick<OutboxBatch, 'kind' | 'batchId' | 'generation'>;

/** Batches that have work of their own to do (rows to be made, their end, the ends of captures) which was put on a queue before `before`, or that nothing speaks of any more. */
export async function findStaleBatches(db: Database, before: string, limit: number): Promise<StaleBatch[]> {
  const { rows } = await db.execute<StaleBatch>(sql`
    select kind, id as "batchId", generation
    from (
      select id, generation, created_at, case when open = 0 then 'finalize_batch' else 'expand_batch' end as kind
      from batches where ${isOpen('batches')} and (open = 0 or expanded < total)
      union all
      select id, generation, created_at, 'cancel_batch' from batches where is_cancelling
    ) b
    where not exists (
      select 1 from outbox o where o.batch_id = b.id and o.kind = b.kind and o.generation = b.generation
        and (o.dispatched_at is null or o.dispatched_at > ${before}::timestamptz))
    order by created_at limit ${limit}`);
  return rows;
}

/**
 * Drives a batch's own work anew, as `startNextGeneration` does a capture's. As often as need be: it goes on where it stood, and nothing of it reaches
 * beyond us.
 */
export async function startNextBatchGeneration(db: Database, { kind, batchId, generation }: StaleBatch): Promise<boolean> {
  const bumped = await db.execute(sql`
    with bumped as (
      update batches set generation = generation + 1
      where id = ${batchId} and generation = ${generation} and ${hasStep('batches', sql`${kind}`)}
      returning id, generation, request
    )
    insert into outbox (id, kind, batch_id, generation, priority)
    select ${uuidv7()}::uuid, ${kind}, id, generation, ${priorityOfStep(kind)} from bumped`);
  return bumped.rowCount === 1;
}

/** What is cancelled is not to wait behind what is to be made. */
const priorityOfStep = (kind: StaleBatch['kind']): SQL => (kind === 'cancel_batch' ? sql`'interactive'` : sql`request->>'priority'`);
