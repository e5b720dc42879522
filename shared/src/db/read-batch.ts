import type { BatchKind, Grade, TaskStatus } from '#models/index.ts';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isoTime } from '#db/read-task.ts';

export type BatchItemRow = {
  position: number;
  url: string;
  itemId: string | null;
  taskId: string | null;
  captureId: string | null;
  status: TaskStatus;
  completeness: 'complete' | 'some_failed' | null;
  grade: Grade | null;
  errorCode: string | null;
  errorDetail: string | null;
  startedAt: string | null;
  completedAt: string | null;
};

type Batch = { id: string; kind: BatchKind; status: TaskStatus; errorCode: string | null };
type Page = { after: number; status?: TaskStatus | undefined; limit: number };

/**
 * A page of what a batch's task consists of, by position, after the given one. An item without a capture, or summarization, is pending; or failed, when it can have none
 * or the batch ended before its turn. `undefined` when the owner has no such batch.
 */
export async function listBatchItems(db: Database, ownerId: string, taskId: string, page: Page): Promise<BatchItemRow[] | undefined> {
  const batches = await db.execute<Batch>(sql`
    select b.id, b.kind, t.status, t.error_code as "errorCode" from tasks t join batches b on b.id = t.batch_id
    where t.id = ${taskId} and t.owner_id = ${ownerId} and t.type = 'batch'`);
  const batch = batches.rows[0];
  if (!batch) {
    return undefined;
  }
  return batch.kind === 'captures' ? listCaptures(db, batch, page) : listSummaries(db, batch, page);
}

async function listCaptures(db: Database, batch: Batch, { after, status, limit }: Page): Promise<BatchItemRow[]> {
  const itemStatus = sql`case when c.id is not null then c.status when b.error_code is not null or ${batch.status} = 'failed' then 'failed' else 'pending' end`;
  const { rows } = await db.execute<BatchItemRow>(sql`
    select b.position, b.url, coalesce(i.item_id, b.item_id) as "itemId", t.id as "taskId", c.id as "captureId", ${itemStatus} as status,
      c.completeness, c.grade, case when c.id is null then coalesce(b.error_code, ${batch.errorCode}) else c.error_code end as "errorCode",
      c.error_detail as "errorDetail", ${isoTime('c.started_at')} as "startedAt", ${isoTime('c.completed_at')} as "completedAt"
    from batch_items b
      left join captures c on c.id = b.capture_id
      left join items i on i.id = c.item_uid
      left join tasks t on t.capture_id = c.id and t.type = 'capture'
    where b.batch_id = ${batch.id} and b.position > ${after} and c.deleted_at is null and i.deleted_at is null
      ${status === undefined ? sql`` : sql`and ${itemStatus} = ${status}`}
    order by b.position limit ${limit}`);
  return rows;
}

async function listSummaries(db: Database, batch: Batch, { after, status, limit }: Page): Promise<BatchItemRow[]> {
  const itemStatus = sql`case when t.id is not null then t.status when b.error_code is not null or ${batch.status} = 'failed' then 'failed' else 'pending' end`;
  const { rows } = await db.execute<BatchItemRow>(sql`
    select b.position, b.url, b.item_id as "itemId", t.id as "taskId", t.capture_id as "captureId", ${itemStatus} as status,
      null as completeness, null as grade, case when t.id is null then coalesce(b.error_code, ${batch.errorCode}) else t.error_code end as "errorCode",
      t.error_detail as "errorDetail", ${isoTime('t.started_at')} as "startedAt", ${isoTime('t.completed_at')} as "completedAt"
    from batch_items b
      left join tasks t on t.id = b.summary_task_id
      left join captures c on c.id = t.capture_id
      left join items i on i.id = c.item_uid
    where b.batch_id = ${batch.id} and b.position > ${after} and c.deleted_at is null and i.deleted_at is null
      ${status === undefined ? sql`` : sql`and ${itemStatus} = ${status}`}
    order by b.position limit ${limit}`);
  return rows;
}
