import type { Grade, TaskStatus } from '#models/index.ts';
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

/**
 * A page of what a batch's task consists of, by position, after the given one. An item without a capture is pending; or failed, when it can have none
 * or the batch ended before its turn. `undefined` when the owner has no such batch.
 */
export async function listBatchItems(
  db: Database,
  ownerId: string,
  taskId: string,
  { after, status, limit }: { after: number; status?: TaskStatus | undefined; limit: number },
): Promise<BatchItemRow[] | undefined> {
  const batches = await db.execute<{ id: string; status: TaskStatus; errorCode: string | null }>(sql`
    select batch_id as id, status, error_code as "errorCode" from tasks where id = ${taskId} and owner_id = ${ownerId} and type = 'batch'`);
  const batch = batches.rows[0];
  if (!batch) {
    return undefined;
  }

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
