import { acceptBatch, findItemUrls, findStaleItems } from '@htbase/shared/db';
import type { AcceptedBatch, BatchEntry, Database, Transaction } from '@htbase/shared/db';
import { maxBatchItems } from '@htbase/shared/models';
import type { SummaryBatchRequest } from '@htbase/shared/models';
import { findSummarizer } from '@htbase/shared/queue';
import type { ArchiveUrlContext } from '#commands/archive-url.ts';
import { checkWebhookUrl } from '#commands/check-webhook-url.ts';
import type { SummarizeItemDeps } from '#commands/summarize-item.ts';
import { ConflictError, UnprocessableError } from '#plugins/problems.ts';
import type { AcceptedSummaryBatchView, SummarizeBatchRequest } from '#routes/summaries/schemas.ts';

type Rejected = AcceptedSummaryBatchView['rejected'];

export type SummarizeBatch = ReturnType<typeof createSummarizeBatch>;

/** Builds the command that accepts a request for many summaries as one task, with one outbox row. */
export function createSummarizeBatch({ redis, prefix, egressRules, metrics, poke }: SummarizeItemDeps) {
  return async function summarizeBatch(
    request: SummarizeBatchRequest,
    { db, ownerId, requestId, onCommit }: ArchiveUrlContext,
  ): Promise<AcceptedBatch & { accepted: number; rejected: Rejected }> {
    const wanted: SummaryBatchRequest = {
      isForced: request.force ?? false,
      priority: request.priority ?? 'bulk',
      requestId,
      webhookUrl: request.webhook_url === undefined ? undefined : checkWebhookUrl(request.webhook_url, egressRules),
    };
    const { entries, rejected } = request.item_ids ? await chooseEntries(db, ownerId, request.item_ids) : await findStale(db, ownerId);
    if (entries.length === 0) {
      throw new UnprocessableError(
        'nothing_to_summarize',
        request.item_ids ? 'None of the items is there; nothing was stored.' : 'Every article has a summary by the prompt in use.',
        rejected.map(({ index, detail }) => ({ path: `body/item_ids/${index}`, message: detail })),
      );
    }
    const accepted = await acceptBatch(db, ownerId, wanted, entries, 'summaries');
    onCommit(() => {
      metrics.taskSubmitted.inc({ task: 'batch', queue: 'outbox' });
      poke();
    });
    return { ...accepted, accepted: entries.length, rejected };
  };

  async function findStale(db: Database | Transaction, ownerId: string): Promise<{ entries: BatchEntry[]; rejected: Rejected }> {
    const summarizer = await findSummarizer(redis, prefix).catch(() => undefined);
    if (!summarizer) {
      throw new ConflictError('no_summarizer', 'No summarization worker is running, so that nobody knows which prompt is in use.');
    }
    const stale = await findStaleItems(db, ownerId, summarizer.promptVersion, maxBatchItems);
    return { entries: stale.map((item, position) => ({ ...item, position })), rejected: [] };
  }
}

/** Each item that is there, once. */
async function chooseEntries(
  db: Database | Transaction,
  ownerId: string,
  itemIds: readonly string[],
): Promise<{ entries: BatchEntry[]; rejected: Rejected }> {
  const urls = await findItemUrls(
    db,
    ownerId,
    itemIds.map((itemId) => itemId.replaceAll('\u0000', '')), // which PostgreSQL takes for a broken text
  );
  const entries: BatchEntry[] = [];
  const rejected: Rejected = [];
  const indexes = new Map<string, number>();
  for (const [index, itemId] of itemIds.entries()) {
    const url = urls.get(itemId);
    const first = indexes.get(itemId);
    if (url === undefined) {
      rejected.push({ index, item_id: itemId, code: 'item_not_found', detail: `There is no item "${itemId}".` });
    } else if (first !== undefined) {
      rejected.push({ index, item_id: itemId, code: 'duplicate_in_batch', detail: `It is the same as item ${first} of this batch.` });
    } else {
      indexes.set(itemId, index);
      entries.push({ position: index, url, itemId });
    }
  }
  return { entries, rejected };
}
