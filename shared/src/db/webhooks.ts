/** The outbox of webhooks: whoever writes a task's final state calls `queueWebhooks` in the same transaction; the coordinators send the rows. */
import { sql } from 'drizzle-orm';
import { createWebhookSecret } from '#models/index.ts';
import type { Grade, WebhookEvent } from '#models/index.ts';
import { uuidv7 } from '#utils/index.ts';
import type { Transaction } from '#db/connect.ts';
import { isoTime } from '#db/read-task.ts';

type Target = {
  ownerId: string;
  /** Null: the `webhook_url` of the task. */
  endpointId: string | null;
  url: string;
};

/**
 * Writes the deliveries of an event of a task: one for each of the owner's endpoints that wants it, and one for the task's own `webhook_url`.
 * `describe` gives the event's data, and is asked only when there is someone to tell.
 */
export async function queueWebhooks(
  tx: Transaction,
  taskId: string,
  event: WebhookEvent,
  describe: () => Promise<Record<string, unknown>>,
): Promise<void> {
  const { rows: targets } = await tx.execute<Target>(sql`
    select t.owner_id as "ownerId", e.id as "endpointId", e.url
    from tasks t join webhook_endpoints e on e.owner_id = t.owner_id and e.disabled_at is null and ${event} = any(e.events) where t.id = ${taskId}
    union all
    select owner_id, null, webhook_url from tasks where id = ${taskId} and webhook_url is not null`);
  if (targets.length === 0) {
    return;
  }

  const payload = JSON.stringify({ type: event, timestamp: new Date().toISOString(), data: await describe() });
  for (const { ownerId, endpointId, url } of targets) {
    if (endpointId === null) {
      await tx.execute(sql`insert into webhook_secrets (owner_id, secret) values (${ownerId}, ${createWebhookSecret()}) on conflict do nothing`);
    }
    await tx.execute(sql`
      insert into webhook_deliveries (id, owner_id, endpoint_id, url, event, payload, not_before)
      values (${uuidv7()}, ${ownerId}, ${endpointId}, ${url}, ${event}, ${payload}::jsonb, now())`);
  }
}

/** Those of these tasks of whose event somebody wants to hear: with many tasks it is cheaper to ask first. */
export async function findAwaited(tx: Transaction, taskIds: readonly string[], event: WebhookEvent): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select t.id from tasks t
    where t.id = any(${sql.param(taskIds)}::uuid[]) and (t.webhook_url is not null or exists (
      select 1 from webhook_endpoints e where e.owner_id = t.owner_id and e.disabled_at is null and ${event} = any(e.events)))
    order by t.id`);
  return rows.map(({ id }) => id);
}

type CaptureFacts = {
  itemId: string;
  captureId: string;
  url: string;
  finalUrl: string | null;
  title: string | null;
  grade: Grade | null;
  completeness: string | null;
  errorCode: string | null;
  errorDetail: string | null;
  createdAt: string;
  completedAt: string;
};

/** Writes the deliveries of a capture's end, from the rows as they stand in the transaction. */
export async function queueCaptureWebhooks(tx: Transaction, taskId: string, status: 'success' | 'failed'): Promise<void> {
  await queueWebhooks(tx, taskId, status === 'success' ? 'capture.completed' : 'capture.failed', async () => {
    const facts = await readCaptureFacts(tx, taskId);
    return {
      task_id: taskId,
      status,
      item_id: facts.itemId,
      capture_id: facts.captureId,
      url: facts.url,
      final_url: facts.finalUrl,
      title: facts.title,
      grade: facts.grade,
      completeness: facts.completeness,
      error: facts.errorCode === null ? null : { code: facts.errorCode, detail: facts.errorDetail },
      created_at: facts.createdAt,
      completed_at: facts.completedAt,
      status_url: `/api/v2/tasks/${taskId}`,
    };
  });
}

async function readCaptureFacts(tx: Transaction, taskId: string): Promise<CaptureFacts> {
  const { rows } = await tx.execute<CaptureFacts>(sql`
    select i.item_id as "itemId", c.id as "captureId", c.url, c.final_url as "finalUrl", c.title, c.grade, c.completeness,
      t.error_code as "errorCode", t.error_detail as "errorDetail", ${isoTime('t.created_at')} as "createdAt", ${isoTime('t.completed_at')} as "completedAt"
    from tasks t join captures c on c.id = t.capture_id join items i on i.id = c.item_uid where t.id = ${taskId}`);
  return rows[0]!;
}
