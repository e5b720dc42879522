import { createHmac, randomBytes } from 'node:crypto';

export const webhookEvents = ['capture.completed', 'capture.failed', 'batch.completed', 'summary.completed'] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

const secretPrefix = 'whsec_';

/** A new secret as Standard Webhooks writes them. */
export function createWebhookSecret(): string {
  return `${secretPrefix}${randomBytes(32).toString('base64')}`;
}

/** Signs a message by each of the secrets; receivers accept it when they know one of them (Standard Webhooks, `v1`: HMAC-SHA256). */
export function signWebhook(secrets: readonly string[], id: string, timestampSeconds: number, body: string): string {
  return secrets
    .map((secret) => Buffer.from(secret.slice(secretPrefix.length), 'base64'))
    .map((key) => `v1,${createHmac('sha256', key).update(`${id}.${timestampSeconds}.${body}`).digest('base64')}`)
    .join(' ');
}
