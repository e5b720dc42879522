import { createWebhookSecret } from '#models/index.ts';
import type { WebhookEvent } from '#models/index.ts';
import { uuidv7 } from '#utils/index.ts';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isoTime } from '#db/read-task.ts';

export type EndpointRow = {
  id: string;
  url: string;
  events: WebhookEvent[];
  disabledAt: string | null;
  createdAt: string;
};

export const maxEndpoints = 50;

const endpointColumns = sql`id, url, events, ${isoTime('disabled_at')} as "disabledAt", ${isoTime('created_at')} as "createdAt"`;

/** Adds an endpoint with a secret of its own; `undefined` when the owner has as many as is allowed. */
export async function addEndpoint(
  db: Database,
  ownerId: string,
  { url, events }: { url: string; events: readonly WebhookEvent[] },
): Promise<{ endpoint: EndpointRow; secret: string } | undefined> {
  const secret = createWebhookSecret();
  return db.transaction(async (tx) => {
    await tx.execute(sql`select 1 from owners where id = ${ownerId} for update`); // one at a time, or the limit isn't one
    const { rows } = await tx.execute<EndpointRow>(sql`
      insert into webhook_endpoints (id, owner_id, url, events, secret)
      select ${uuidv7()}::uuid, ${ownerId}::uuid, ${url}, ${sql.param(events)}::text[], ${secret}
      where (select count(*) from webhook_endpoints where owner_id = ${ownerId}) < ${maxEndpoints}
      returning ${endpointColumns}`);
    return rows[0] && { endpoint: rows[0], secret };
  });
}

/** All endpoints of an owner, oldest first. */
export async function listEndpoints(db: Database, ownerId: string): Promise<EndpointRow[]> {
  const { rows } = await db.execute<EndpointRow>(sql`
    select ${endpointColumns} from webhook_endpoints where owner_id = ${ownerId} order by created_at, id`);
  return rows;
}

export async function readEndpoint(db: Database, ownerId: string, endpointId: string): Promise<EndpointRow | undefined> {
  const { rows } = await db.execute<EndpointRow>(sql`
    select ${endpointColumns} from webhook_endpoints where owner_id = ${ownerId} and id = ${endpointId}`);
  return rows[0];
}

export interface EndpointChange {
  url?: string | undefined;
  events?: readonly WebhookEvent[] | undefined;
  isDisabled?: boolean | undefined;
}

/** Changes what is given. What still waits for an endpoint that is disabled is over. */
export async function changeEndpoint(db: Database, ownerId: string, endpointId: string, change: EndpointChange): Promise<EndpointRow | undefined> {
  const { url, events, isDisabled } = change;
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<EndpointRow>(sql`
      update webhook_endpoints set url = coalesce(${url ?? null}, url), events = coalesce(${sql.param(events ?? null)}::text[], events),
        disabled_at = case ${isDisabled ?? null}::boolean when true then coalesce(disabled_at, now()) when false then null else disabled_at end
      where owner_id = ${ownerId} and id = ${endpointId} returning ${endpointColumns}`);
    if (rows[0] && isDisabled) {
      await endDeliveries(tx, endpointId);
    }
    return rows[0];
  });
}

/** Disables an endpoint that says it is gone for good. */
export async function disableEndpoint(db: Database, endpointId: string): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`update webhook_endpoints set disabled_at = coalesce(disabled_at, now()) where id = ${endpointId}`);
    await endDeliveries(tx, endpointId);
  });
}

async function endDeliveries(tx: Pick<Database, 'execute'>, endpointId: string): Promise<void> {
  await tx.execute(sql`
    update webhook_deliveries set completed_at = now(), last_status = null, last_error = 'The endpoint is disabled.'
    where endpoint_id = ${endpointId} and completed_at is null`);
}

/** Removes an endpoint and its log. False when there is none. */
export async function removeEndpoint(db: Database, ownerId: string, endpointId: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`delete from webhook_deliveries where owner_id = ${ownerId} and endpoint_id = ${endpointId}`);
    const removed = await tx.execute(sql`delete from webhook_endpoints where owner_id = ${ownerId} and id = ${endpointId}`);
    return removed.rowCount === 1;
  });
}

/** Gives an endpoint a new secret; the one before signs too for a day. `undefined` when there is no such endpoint. */
export async function rotateEndpointSecret(db: Database, ownerId: string, endpointId: string): Promise<string | undefined> {
  const secret = createWebhookSecret();
  const rotated = await db.execute(sql`
    update webhook_endpoints set previous_secret = secret, secret = ${secret}, rotated_at = now() where owner_id = ${ownerId} and id = ${endpointId}`);
  return rotated.rowCount === 1 ? secret : undefined;
}

/** Gives an owner a new secret for what goes to a `webhook_url`; the one before signs too for a day. */
export async function rotateOwnerSecret(db: Database, ownerId: string): Promise<string> {
  const secret = createWebhookSecret();
  await db.execute(sql`
    insert into webhook_secrets (owner_id, secret) values (${ownerId}, ${secret})
    on conflict (owner_id) do update set previous_secret = webhook_secrets.secret, secret = excluded.secret, rotated_at = now()`);
  return secret;
}
