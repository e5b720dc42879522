import type { DeliveryRow, EndpointRow } from '@htbase/shared/db';
import { optional } from '#routes/tasks/presenter.ts';
import type { DeliveryView, EndpointView } from '#routes/webhooks/schemas.ts';

export function presentEndpoint({ id, url, events, disabledAt, createdAt }: EndpointRow): EndpointView {
  return { endpoint_id: id, url, events, ...optional('disabled_at', disabledAt), created_at: createdAt };
}

export function presentDelivery(row: DeliveryRow): DeliveryView {
  const isPending = row.completedAt === null;
  return {
    delivery_id: row.id,
    ...optional('endpoint_id', row.endpointId),
    url: row.url,
    event: row.event,
    status: isPending ? 'pending' : row.lastError === null ? 'delivered' : 'failed',
    attempts: row.attempts,
    ...optional('last_status', row.lastStatus),
    ...optional('last_error', row.lastError),
    ...optional('next_attempt_at', isPending ? row.notBefore : undefined),
    created_at: row.createdAt,
    ...optional('completed_at', row.completedAt),
    payload: row.payload,
  };
}
