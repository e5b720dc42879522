import type { Readable } from 'node:stream';
import type { ClaimedDelivery } from '@htbase/shared/db';
import type { FetchOptions, FetchedResponse } from '@htbase/shared/egress';
import { EgressError } from '@htbase/shared/egress';
import { signWebhook } from '@htbase/shared/models';
import { createDeadline, errorMessageOf, parseRetryAfter } from '@htbase/shared/utils';

export type Sent =
  | { outcome: 'delivered'; status: number }
  /** The receiver wants no more of them, ever. */
  | { outcome: 'gone'; status: number; error: string }
  /** Trying again can't help. */
  | { outcome: 'refused'; error: string }
  | { outcome: 'failed'; status: number | null; error: string; retryAfterSeconds?: number | undefined };

export type SendWebhook = (delivery: ClaimedDelivery, signal: AbortSignal) => Promise<Sent>;

const timeoutMs = 15_000;
/** Of the answer, for the log; a receiver has nothing to tell us. */
const maxAnswerBytes = 512;

/** Builds the sender: one signed POST (Standard Webhooks) through the egress guard, no redirect followed. @throws the signal's reason. */
export function createSendWebhook(fetchGuarded: (url: string, options: FetchOptions) => Promise<FetchedResponse>): SendWebhook {
  return async function sendWebhook(delivery, signal) {
    const body = JSON.stringify(delivery.payload);
    const timestamp = Math.floor(Date.now() / 1_000);
    using deadline = createDeadline(timeoutMs, 'webhook_timeout', signal);
    let answer = '';
    try {
      const { status, headers } = await fetchGuarded(delivery.url, {
        signal: deadline.signal,
        maxBytes: maxAnswerBytes,
        body,
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'HTBase-Webhooks',
          'webhook-id': delivery.id,
          'webhook-timestamp': String(timestamp),
          'webhook-signature': signWebhook(delivery.secrets, delivery.id, timestamp, body),
        },
        onBody: async (stream, head) => {
          answer = isDelivered(head.status) ? '' : await readStart(stream);
        },
      });
      return judge(status, headers, answer);
    } catch (error) {
      signal.throwIfAborted();
      const isRefused = error instanceof EgressError && error.failure === 'blocked_address';
      return isRefused ? { outcome: 'refused', error: errorMessageOf(error) } : { outcome: 'failed', status: null, error: errorMessageOf(error) };
    }
  };
}

const isDelivered = (status: number) => status >= 200 && status < 300;

function judge(status: number, headers: Record<string, string>, answer: string): Sent {
  if (isDelivered(status)) {
    return { outcome: 'delivered', status };
  }
  const error = `It answered ${status}${answer === '' ? '.' : `: ${answer}`}`;
  return status === 410
    ? { outcome: 'gone', status, error }
    : { outcome: 'failed', status, error, retryAfterSeconds: parseRetryAfter(headers['retry-after'], new Date()) };
}

/** The beginning of a body; the rest is never read. */
async function readStart(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= maxAnswerBytes) {
      break;
    }
  }
  return Buffer.concat(chunks).subarray(0, maxAnswerBytes).toString('utf8').replaceAll(/\s+/g, ' ').trim();
}
