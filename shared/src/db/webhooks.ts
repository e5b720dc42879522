/** The outbox of webhooks: whoever writes a task's final state calls `queueWebhooks` in the same transaction; the coordinators send the rows. */
import { createWebhookSecret } from '#models/index.ts';
import type { Grade, WebhookEvent } from '#models/index.ts';
import { uuidv7 } from '#utils/index.ts';
import type { Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isoTime } from '#db/read-task.ts';

type Target = {
  taskId: string;
  ownerId: string;
  /** Null: the `webhook_url` of the task. */
  endpointId: string | null;
  url: string;
};

type EventData = Record<string, unknown>;

/**
 * Writes the deliveries of an event of a task: one for each of the owner's endpoints that wants it, and one for the task's own `webhook_url`.
 * `describe` gives the event's data, and is asked only when there is someone to tell.
 */
export async function queueWebhooks(tx: Transaction, taskId: string, event: WebhookEvent, describe: () => Promise<EventData>): Promise<void> {
  await queueForTasks(tx, [taskId], event, async () => new Map([[taskId, await describe()]]));
}

/** Writes the deliveries of the ends of captures that ended alike, from the rows as they stand in the transaction. What was removed is not spoken of. */
export async function queueCaptureWebhooks(tx: Transaction, taskIds: readonly string[], status: 'success' | 'failed'): Promise<void> {
  await queueForTasks(tx, taskIds, status === 'success' ? 'capture.completed' : 'capture.failed', async (awaited) => {
    const facts = await readCaptureFacts(tx, awaited);
    return new Map(facts.map((fact) => [fact.taskId, describeCapture(fact, status)]));
  });
}

/** The same for many tasks in a fixed number of statements. `describe` is given those of whose event somebody wants to hear; what it leaves out is not told. */
async function queueForTasks(
  tx: Transaction,
  taskIds: readonly string[],
  event: WebhookEvent,
  describe: (taskIds: readonly string[]) => Promise<Map<string, EventData>>,
): Promise<void> {
  const { rows: targets } = await tx.execute<Target>(sql`
    with task as (select id, owner_id, webhook_url from tasks where id = any(${sql.param(taskIds)}::uuid[]))
    select task.id as "taskId", e.owner_id as "ownerId", e.id as "endpointId", e.url
    from task join webhook_endpoints e on e.owner_id = task.owner_id and e.disabled_at is null and ${event} = any(e.events)
    union all
    select id, owner_id, null, webhook_url from task where webhook_url is not null
    order by 1`);
  if (targets.length === 0) {
    return;
  }

  const data = await describe([...new Set(targets.map(({ taskId }) => taskId))]);
  const timestamp = new Date().toISOString();
  const payloads = new Map([...data].map(([taskId, facts]) => [taskId, JSON.stringify({ type: event, timestamp, data: facts })]));
  const deliveries = targets.filter(({ taskId }) => payloads.has(taskId));
  for (const ownerId of new Set(deliveries.flatMap((target) => (target.endpointId === null ? [target.ownerId] : [])))) {
    await tx.execute(sql`insert into webhook_secrets (owner_id, secret) values (${ownerId}, ${createWebhookSecret()}) on conflict do nothing`);
  }
  await tx.execute(sql`
    insert into webhook_deliveries (id, owner_id, endpoint_id, url, event, payload, not_before)
    select id, owner_id, endpoint_id, url, ${event}, payload, now()
    from unnest(${sql.param(deliveries.map(() => uuidv7()))}::uuid[], ${sql.param(deliveries.map(({ ownerId }) => ownerId))}::uuid[],
      ${sql.param(deliveries.map(({ endpointId }) => endpointId))}::uuid[], ${sql.param(deliveries.map(({ url }) => url))}::text[],
      ${sql.param(deliveries.map(({ taskId }) => payloads.get(taskId)))}::jsonb[]) delivery (id, owner_id, endpoint_id, url, payload)`);
}

type CaptureFacts = {
  taskId: string;
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

async function readCaptureFacts(tx: Transaction, taskIds: readonly string[]): Promise<CaptureFacts[]> {
  const { rows } = await tx.execute<CaptureFacts>(sql`
    select t.id as "taskId", i.item_id as "itemId", c.id as "captureId", c.url, c.final_url as "finalUrl", c.title, c.grade, c.completeness,
      t.error_code as "errorCode", t.error_detail as "errorDetail", ${isoTime('t.created_at')} as "createdAt", ${isoTime('t.completed_at')} as "completedAt"
    from tasks t join captures c on c.id = t.capture_id join items i on i.id = c.item_uid
    where t.id = any(${sql.param(taskIds)}::uuid[]) and c.deleted_at is null and i.deleted_at is null`);
  return rows;
}

function describeCapture(facts: CaptureFacts, status: 'success' | 'failed'): EventData {
  return {
    task_id: facts.taskId,
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
    status_url: `/api/v2/tasks/${facts.taskId}`,
  };
}
