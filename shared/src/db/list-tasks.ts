import type { TaskStatus, TaskType } from '#models/index.ts';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import type { Keyset } from '#db/read-archives.ts';
import { batchJson, taskFields } from '#db/read-task.ts';
import type { CaptureRow, TaskRow } from '#db/read-task.ts';

/** A task as lists show it. */
export interface TaskSummary extends Omit<TaskRow, 'capture'> {
  capture: Pick<CaptureRow, 'id' | 'itemId' | 'url' | 'completeness' | 'grade'> | null;
}

/** A page of an owner's tasks, newest first, after the given key. */
export async function listTasks(
  db: Database,
  ownerId: string,
  { after, status, type, limit }: { after?: Keyset | undefined; status?: TaskStatus | undefined; type?: TaskType | undefined; limit: number },
): Promise<TaskSummary[]> {
  const conditions = [
    sql`owner_id = ${ownerId}`,
    sql`not exists (select 1 from captures c join items i on i.id = c.item_uid where c.id = capture_id and (c.deleted_at is not null or i.deleted_at is not null))`,
    ...(status === undefined ? [] : [sql`status = ${status}`]),
    ...(type === undefined ? [] : [sql`type = ${type}`]),
    ...(type === undefined || type === 'capture' ? [] : [sql`type <> 'capture'`]), // what the index of the rarer types is over
    ...(after === undefined ? [] : [sql`(created_at, id) < (${after.createdAt}::timestamptz, ${after.uid}::uuid)`]),
  ];
  // "nulls last" as in the indexes, or all of the owner's tasks would be sorted
  const { rows } = await db.execute<{ task: TaskSummary }>(sql`
    select json_build_object(${taskFields}, 'batch', ${batchJson}, 'capture', case when c.id is not null then json_build_object('id', c.id,
      'itemId', i.item_id, 'url', c.url, 'completeness', c.completeness, 'grade', c.grade) end) as task
    from (select * from tasks where ${sql.join(conditions, sql` and `)} order by created_at desc nulls last, id desc nulls last limit ${limit}) t
      left join captures c on c.id = t.capture_id left join items i on i.id = c.item_uid left join batches b on b.id = t.batch_id
    order by t.created_at desc, t.id desc`);
  return rows.map((row) => row.task);
}
