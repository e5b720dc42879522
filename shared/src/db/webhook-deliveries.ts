import type { SQL } from 'drizzle-orm';
import type { WebhookEvent } from '#models/index.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isoTime } from '#db/read-task.ts';
import { normalizeText } from '#db/normalize-text.ts';
import type { Keyset } from '#db/read-archives.ts';

/** A delivery that one coordinator sends now, and nobody else before its lease is over. */
export type ClaimedDelivery = {
  id: string;
  endpointId: string | null;
  url: string;
  event: WebhookEvent;
  payload: unknown;
  /** This one counted. */
  attempts: number;
  /** The one in force first, then the one before it while that still counts. */
  secrets: string[];
};

export interface ClaimLimits {
  count: number;
  /** Deliveries to one URL at a time: a slow receiver must not hold up the others. */
  perUrl: number;
  /** How many are on their way by URL. */
  sending: ReadonlyMap<string, number>;
  leaseSeconds: number;
}

const candidates = 100;

/** Takes deliveries that are due, oldest first; rows that another coordinator looks at are passed over. */
export async function claimDeliveries(db: Database, { count, perUrl, sending, leaseSeconds }: ClaimLimits): Promise<ClaimedDelivery[]> {
  const busy = [...sending].filter(([, number]) => number >= perUrl).map(([url]) => url);
  return db.transaction(async (tx) => {
    const { rows: due } = await tx.execute<ClaimedDelivery>(sql`
      select d.id, d.endpoint_id as "endpointId", coalesce(e.url, d.url) as url, d.event, d.payload, d.attempts + 1 as attempts,
        array_remove(array[coalesce(e.secret, s.secret),
          case when coalesce(e.rotated_at, s.rotated_at) > now() - interval '1 day' then coalesce(e.previous_secret, s.previous_secret) end], null) as secrets
      from webhook_deliveries d
        left join webhook_endpoints e on e.id = d.endpoint_id
        left join webhook_secrets s on d.endpoint_id is null and s.owner_id = d.owner_id
      where d.completed_at is null and d.not_before <= now() and e.disabled_at is null and coalesce(e.url, d.url) <> all(${sql.param(busy)}::text[])
      order by d.not_before limit ${candidates} for update of d skip locked`);
    const claimed = pick(due, count, perUrl, sending);
    if (claimed.length > 0) {
      await tx.execute(sql`
        update webhook_deliveries set attempts = attempts + 1, not_before = now() + make_interval(secs => ${leaseSeconds})
        where id = any(${sql.param(claimed.map(({ id }) => id))}::uuid[])`);
    }
    return claimed;
  });
}

function pick(due: readonly ClaimedDelivery[], count: number, perUrl: number, sending: ReadonlyMap<string, number>): ClaimedDelivery[] {
  const numbers = new Map(sending);
  const picked: ClaimedDelivery[] = [];
  for (const delivery of due) {
    const number = numbers.get(delivery.url) ?? 0;
    if (picked.length < count && number < perUrl) {
      numbers.set(delivery.url, number + 1);
      picked.push(delivery);
    }
  }
  return picked;
}

export interface DeliveryResult {
  /** Of the answer, if there was one. */
  status: number | null;
  /** What went wrong; null when it was delivered. */
  error: string | null;
  /** Null: it is over. */
  retryInMs: number | null;
}

/** Notes how an attempt went, unless its lease was over and another has begun. */
export async function recordDelivery(
  db: Database | Transaction,
  { id, attempts }: ClaimedDelivery,
  { status, error, retryInMs }: DeliveryResult,
): Promise<void> {
  await db.execute(sql`
    update webhook_deliveries set last_status = ${status}, last_error = ${error === null ? null : normalizeText(error)},
      not_before = ${retryInMs === null ? null : sql`now() + make_interval(secs => ${retryInMs / 1_000})`},
      completed_at = ${retryInMs === null ? sql`now()` : null}
    where id = ${id} and attempts = ${attempts} and completed_at is null`);
}

/** Gives a delivery back as if it hadn't been tried. */
export async function releaseDelivery(db: Database, { id, attempts }: ClaimedDelivery): Promise<void> {
  await db.execute(sql`
    update webhook_deliveries set attempts = attempts - 1, not_before = now() where id = ${id} and attempts = ${attempts} and completed_at is null`);
}

/** Sends no more of what tells of captures (those that `which` speaks of) that are being removed. */
export async function dropDeliveries(tx: Transaction, ownerId: string, which: SQL): Promise<void> {
  await tx.execute(sql`
    update webhook_deliveries set completed_at = now(), not_before = null, last_error = 'What it tells of was removed before it could be sent.'
    where owner_id = ${ownerId} and completed_at is null
      and payload #>> '{data,capture_id}' = any(array(select captures.id::text from captures where ${which}))`);
}

const keepDays = 30;

/** Removes deliveries from the log that are older than 30 days. Resolves with how many. */
export async function cleanWebhookDeliveries(db: Database): Promise<number> {
  const removed = await db.execute(sql`delete from webhook_deliveries where created_at < now() - make_interval(days => ${keepDays})`);
  return removed.rowCount ?? 0;
}

export type DeliveryRow = {
  id: string;
  endpointId: string | null;
  url: string;
  event: WebhookEvent;
  payload: Record<string, unknown>;
  attempts: number;
  lastStatus: number | null;
  lastError: string | null;
  notBefore: string | null;
  createdAt: string;
  completedAt: string | null;
};

const deliveryColumns = sql`id, endpoint_id as "endpointId", url, event, payload, attempts, last_status as "lastStatus", last_error as "lastError",
  ${isoTime('not_before')} as "notBefore", ${isoTime('created_at')} as "createdAt", ${isoTime('completed_at')} as "completedAt"`;

/** A page of an owner's deliveries, newest first, after the given key; of one endpoint only, if it is named. */
export async function listDeliveries(
  db: Database,
  ownerId: string,
  { after, endpointId, limit }: { after: Keyset | undefined; endpointId: string | undefined; limit: number },
): Promise<DeliveryRow[]> {
  const { rows } = await db.execute<DeliveryRow>(sql`
    select ${deliveryColumns} from webhook_deliveries
    where owner_id = ${ownerId} ${endpointId === undefined ? sql`` : sql`and endpoint_id = ${endpointId}`}
      ${after ? sql`and (created_at, id) < (${after.createdAt}::timestamptz, ${after.uid}::uuid)` : sql``}
    order by created_at desc, id desc limit ${limit}`);
  return rows;
}

export type Replay = { outcome: 'not_found' | 'pending' | 'disabled' } | { outcome: 'replayed'; delivery: DeliveryRow };

/** Makes a delivery that is over due again, with the same id and all its attempts. */
export async function replayDelivery(db: Database, ownerId: string, deliveryId: string): Promise<Replay> {
  return db.transaction(async (tx) => {
    const { rows } = await tx.execute<{ isPending: boolean; isDisabled: boolean }>(sql`
      select d.completed_at is null as "isPending", e.disabled_at is not null as "isDisabled"
      from webhook_deliveries d left join webhook_endpoints e on e.id = d.endpoint_id
      where d.id = ${deliveryId} and d.owner_id = ${ownerId} for update of d`);
    const [found] = rows;
    if (!found) {
      return { outcome: 'not_found' };
    }
    if (found.isPending || found.isDisabled) {
      return { outcome: found.isPending ? 'pending' : 'disabled' };
    }
    const { rows: replayed } = await tx.execute<DeliveryRow>(sql`
      update webhook_deliveries set attempts = 0, not_before = now(), completed_at = null, last_status = null, last_error = null
      where id = ${deliveryId} returning ${deliveryColumns}`);
    return { outcome: 'replayed', delivery: replayed[0]! };
  });
}
