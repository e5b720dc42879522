import { claimDeliveries, disableEndpoint, recordDelivery, releaseDelivery } from '@htbase/shared/db';
import type { ClaimedDelivery, Database } from '@htbase/shared/db';
import type { Metrics } from '@htbase/shared/metrics';
import { errorMessageOf } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import type { SendWebhook, Sent } from '#webhooks/send-webhook.ts';

export interface DeliverDeps {
  db: Database;
  send: SendWebhook;
  metrics: Metrics;
  log: Log;
  /** Between the attempts; after the last one it is given up. */
  retryDelaysMs?: readonly number[];
}

export interface WebhookDeliverer {
  /** Looks for deliveries that are due at once. */
  wake(): void;
  /** Waits a little for what is under way; gives back what doesn't end. */
  close(): Promise<void>;
}

const [second, minute, hour] = [1_000, 60_000, 3_600_000];
/** As Standard Webhooks suggests: 8 attempts over 27 hours. */
const standardDelaysMs = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour];
/** A delay is up to so much longer by chance, so that not all come back at once. */
const jitter = 0.1;
const maxRetryAfterMs = 24 * hour;

const pollMs = 1_000;
const maxSending = 32;
const maxSendingPerUrl = 4;
/** Longer than an attempt can take. */
const leaseSeconds = 60;
const drainMs = 3_000;

/** Sends the deliveries that are due, and never one that another coordinator has on its way. */
export function startWebhookDeliverer({ db, send, metrics, log, retryDelaysMs = standardDelaysMs }: DeliverDeps): WebhookDeliverer {
  const stopping = new AbortController();
  const sending = new Map<ClaimedDelivery, Promise<void>>();
  let current: Promise<void> | undefined;
  let isClosing = false;
  let isFailing = false;

  const isOpen = () => !isClosing;

  async function fill(): Promise<void> {
    try {
      let claimed: ClaimedDelivery[];
      do {
        claimed = await claimDeliveries(db, { count: maxSending - sending.size, perUrl: maxSendingPerUrl, sending: countByUrl(), leaseSeconds });
        for (const delivery of claimed) {
          sending.set(delivery, deliver(delivery));
        }
      } while (claimed.length > 0 && sending.size < maxSending && isOpen());
      isFailing = false;
    } catch (error) {
      if (!isFailing) {
        log.warn({ error: errorMessageOf(error) }, 'webhooks_failed');
      }
      isFailing = true;
    }
  }

  function wake(): void {
    if (isOpen() && sending.size < maxSending) {
      current ??= fill().finally(() => {
        current = undefined;
      });
    }
  }

  function countByUrl(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { url } of sending.keys()) {
      counts.set(url, (counts.get(url) ?? 0) + 1);
    }
    return counts;
  }

  async function deliver(delivery: ClaimedDelivery): Promise<void> {
    const startedAt = performance.now();
    try {
      const sent = await send(delivery, stopping.signal);
      const retryInMs = retryDelayOf(sent, delivery.attempts, retryDelaysMs);
      const error = 'error' in sent ? sent.error : null;
      await recordDelivery(db, delivery, { status: 'status' in sent ? sent.status : null, error, retryInMs });
      if (sent.outcome === 'gone' && delivery.endpointId !== null) {
        await disableEndpoint(db, delivery.endpointId);
      }
      note(delivery, sent, retryInMs, startedAt);
    } catch (error) {
      if (stopping.signal.aborted) {
        await releaseDelivery(db, delivery).catch(() => {}); // then it is due again when the lease is over
      } else {
        log.warn({ delivery_id: delivery.id, error: errorMessageOf(error) }, 'webhook_not_recorded'); // it is sent again when the lease is over
      }
    } finally {
      sending.delete(delivery);
      wake();
    }
  }

  function note({ id, event, url, attempts }: ClaimedDelivery, sent: Sent, retryInMs: number | null, startedAt: number): void {
    const status = sent.outcome === 'delivered' ? 'delivered' : retryInMs === null ? 'failed' : 'retried';
    metrics.webhookDeliveries.inc({ event, status });
    log.info(
      {
        delivery_id: id,
        webhook_event: event,
        host: URL.parse(url)?.host,
        attempts,
        status,
        http_status: 'status' in sent ? sent.status : null,
        ...('error' in sent ? { error: sent.error } : {}),
        duration_seconds: (performance.now() - startedAt) / 1_000,
      },
      'webhook_sent',
    );
  }

  const timer = setInterval(wake, pollMs);
  return {
    wake,
    async close() {
      isClosing = true;
      clearInterval(timer);
      await current;
      const drain = setTimeout(() => stopping.abort(), drainMs);
      await Promise.all(sending.values());
      clearTimeout(drain);
    },
  };
}

/** Milliseconds to the next attempt; null when there is none. */
function retryDelayOf(sent: Sent, attempts: number, delaysMs: readonly number[]): number | null {
  const delayMs = delaysMs[attempts - 1];
  if (sent.outcome !== 'failed' || delayMs === undefined) {
    return null;
  }
  const askedMs = Math.min((sent.retryAfterSeconds ?? 0) * 1_000, maxRetryAfterMs);
  return Math.max(delayMs * (1 + Math.random() * jitter), askedMs);
}
