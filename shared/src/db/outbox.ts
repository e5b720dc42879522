import type { SQL } from 'drizzle-orm';
import type { CaptureOptions, PageArchiver, Priority } from '#models/index.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen } from '#db/legal-moves.ts';
import { executeBuiltOnce } from '#db/prepared.ts';

/** What a capture's flow is made from, as the rows say it. */
export type OutboxCapture = {
  outboxId: string;
  taskId: string;
  captureId: string;
  itemId: string;
  generation: number;
  url: string;
  archivers: PageArchiver[];
  options: CaptureOptions;
  priority: Priority;
};

/** A batch whose rows are to be made, that is to be ended, or whose captures are, since it was cancelled. */
export type OutboxBatch = {
  kind: 'expand_batch' | 'finalize_batch' | 'cancel_batch';
  batchId: string;
  generation: number;
  priority: Priority;
};

export interface OutboxWork {
  captures: OutboxCapture[];
  batches: OutboxBatch[];
}

/**
 * Takes at most `limit` rows of work that waits to be put on a queue, interactive before bulk, oldest first, and hands it to `dispatch`.
 * It counts as dispatched once that resolves; when it rejects, or we die, it waits for the next call. Rows that another relay holds are passed over.
 * Resolves with the number of rows taken.
 */
export async function relayOutbox(db: Database, limit: number, dispatch: (work: OutboxWork) => Promise<void>): Promise<number> {
  return db.transaction(async (tx) => {
    // "nulls last" as in the index, or all that waits would be sorted each time
    const waiting = await executeBuiltOnce<{ id: string; kind: string }>(
      tx,
      'take_outbox',
      () => sql`select id, kind from outbox where dispatched_at is null and kind in ('capture', 'expand_batch', 'finalize_batch', 'cancel_batch')
        order by priority desc nulls last, created_at limit ${sql.placeholder('limit')} for update skip locked`,
      { limit },
    );
    const ids = waiting.rows.map((row) => row.id);
    if (ids.length === 0) {
      return 0;
    }

    const hasBatches = waiting.rows.some(({ kind }) => kind !== 'capture');
    const work = { captures: await readCaptures(tx, ids), batches: hasBatches ? await readBatches(tx, ids) : [] };
    if (work.captures.length > 0 || work.batches.length > 0) {
      await dispatch(work);
    }

    await executeBuiltOnce(
      tx,
      'mark_dispatched',
      () => sql`with done as (update outbox set dispatched_at = now() where id = any(${sql.placeholder('ids')}::uuid[]) returning capture_id, generation)
        update captures set dispatched_at = now(), seen_at = now() from done
        where captures.id = done.capture_id and captures.generation = done.generation and ${isOpen('captures')}`,
      { ids },
    );
    return ids.length;
  });
}

/** A row of an older generation, or of a capture that has ended meanwhile, is passed over but counts as dispatched. */
async function readCaptures(tx: Transaction, ids: readonly string[]): Promise<OutboxCapture[]> {
  const { rows } = await executeBuiltOnce<OutboxCapture>(
    tx,
    'read_outbox_captures',
    () => sql`select o.id as "outboxId", t.id as "taskId", c.id as "captureId", i.item_id as "itemId", c.generation, c.url, c.archivers, c.options, c.priority
      from outbox o
        join captures c on c.id = o.capture_id and c.generation = o.generation and ${isOpen('c')}
        join items i on i.id = c.item_uid
        join tasks t on t.capture_id = c.id and t.type = 'capture'
      where o.id = any(${sql.placeholder('ids')}::uuid[])
      order by o.priority desc, o.created_at`,
    { ids },
  );
  return rows;
}

async function readBatches(tx: Transaction, ids: readonly string[]): Promise<OutboxBatch[]> {
  const { rows } = await tx.execute<OutboxBatch>(sql`
    select o.kind, b.id as "batchId", b.generation, o.priority
    from outbox o join batches b on b.id = o.batch_id and b.generation = o.generation and ${hasStep('b', sql`o.kind`)}
    where o.id = any(${sql.param(ids)}::uuid[]) and o.kind in ('expand_batch', 'finalize_batch', 'cancel_batch')
    order by o.priority desc, o.created_at`);
  return rows;
}

/** Whether a batch (a row of `table`) still has to go this step. */
export function hasStep(table: 'b' | 'batches', kind: SQL): SQL {
  return sql`case when ${kind} = 'cancel_batch' then ${sql.raw(table)}.is_cancelling else ${isOpen(table)} end`;
}

/** Removes rows that were dispatched more than a day ago. */
export async function cleanOutbox(db: Database): Promise<number> {
  const removed = await db.execute(sql`delete from outbox where dispatched_at < now() - interval '1 day'`);
  return removed.rowCount ?? 0;
}
