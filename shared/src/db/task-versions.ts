import type { TaskStatus } from '#models/index.ts';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';

export type TaskVersion = {
  taskId: string;
  status: TaskStatus;
  /** Another text whenever what the rows say of the task is another. */
  version: string;
};

/** What of these tasks has changed can be told by asking twice; cheap, for many tasks at once. Tasks that are gone, or of something that was removed, are left out. */
export async function readTaskVersions(db: Database, taskIds: readonly string[]): Promise<TaskVersion[]> {
  const { rows } = await db.execute<TaskVersion>(sql`
    select t.id as "taskId", t.status, concat_ws(' ', t.status, c.generation, c.attempts,
      (select count(*) from artifacts a where a.capture_id = c.id and a.status <> 'pending'), b.status, b.open, b.succeeded, b.failed) as version
    from tasks t left join captures c on c.id = t.capture_id left join items i on i.id = c.item_uid left join batches b on b.id = t.batch_id
    where t.id = any(${sql.param(taskIds)}::uuid[]) and c.deleted_at is null and i.deleted_at is null`);
  return rows;
}
