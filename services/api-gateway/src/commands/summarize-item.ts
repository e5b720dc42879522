import type { Redis } from 'ioredis';
import { acceptSummarization } from '@htbase/shared/db';
import type { AcceptedSummarization } from '@htbase/shared/db';
import type { EgressRules } from '@htbase/shared/egress';
import type { Metrics } from '@htbase/shared/metrics';
import { findSummarizer } from '@htbase/shared/queue';
import type { ArchiveUrlContext } from '#commands/archive-url.ts';
import { checkWebhookUrl } from '#commands/check-webhook-url.ts';
import { ConflictError } from '#plugins/problems.ts';
import { captureNotFound, itemNotFound } from '#routes/archives/capture-routes.ts';
import type { SummarizeRequest } from '#routes/summaries/schemas.ts';

export interface SummarizeItemDeps {
  redis: Redis;
  prefix: string;
  egressRules: EgressRules;
  metrics: Metrics;
  /** Tells a coordinator that there is work; may fail, since they also look by themselves. */
  poke(): void;
}

export type SummarizeItem = ReturnType<typeof createSummarizeItem>;

/** Builds the command that accepts a request for a summary: written with its outbox row, then announced. */
export function createSummarizeItem({ redis, prefix, egressRules, metrics, poke }: SummarizeItemDeps) {
  return async function summarizeItem(
    itemId: string,
    request: SummarizeRequest,
    { db, ownerId, requestId, onCommit }: ArchiveUrlContext,
  ): Promise<AcceptedSummarization> {
    const webhookUrl = request.webhook_url === undefined ? undefined : checkWebhookUrl(request.webhook_url, egressRules);
    const accepted = await acceptSummarization(db, {
      ownerId,
      itemId,
      captureId: request.capture_id,
      isForced: request.force ?? false,
      priority: request.priority ?? 'interactive',
      webhookUrl,
      requestId,
      // without Redis nobody knows: then the worker finds what is stored
      summarizer: await findSummarizer(redis, prefix).catch(() => undefined),
    });
    switch (accepted) {
      case 'item_not_found':
        throw itemNotFound(itemId);
      case 'capture_not_found':
        throw captureNotFound(itemId, request.capture_id ?? '');
      case 'no_article':
        throw new ConflictError('no_article', `There is no article of "${itemId}" to summarize: only a good capture with readable text has one.`);
      default:
    }
    if (accepted.kind === 'new') {
      onCommit(() => {
        metrics.taskSubmitted.inc({ task: 'summarize', queue: 'outbox' });
        poke();
      });
    }
    return accepted;
  };
}
