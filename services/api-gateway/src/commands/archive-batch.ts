import { setImmediate as nextTurn } from 'node:timers/promises';
import { acceptBatch, findUrlKeys } from '@htbase/shared/db';
import type { AcceptedBatch, BatchEntry } from '@htbase/shared/db';
import { checkUrlTarget } from '@htbase/shared/egress';
import type { EgressRules } from '@htbase/shared/egress';
import { checkUrl, urlKeyOf } from '@htbase/shared/models';
import type { BatchRequest } from '@htbase/shared/models';
import { checkWebhookUrl } from '#commands/check-webhook-url.ts';
import type { ArchiveUrlContext, ArchiveUrlDeps } from '#commands/archive-url.ts';
import { holdToQueueLimit } from '#commands/hold-to-queue-limit.ts';
import { UnprocessableError } from '#plugins/problems.ts';
import { itemIdSchema } from '#routes/archive/schemas.ts';
import type { BatchItem, BatchRequestBody } from '#routes/archive/schemas.ts';

export type ArchiveBatchDeps = ArchiveUrlDeps;

export interface RejectedItem {
  /** In the client's list, from 0. */
  index: number;
  url: string;
  code: string;
  detail: string;
  /** Index of the item that is the same page. */
  duplicateOf?: number;
}

export type ArchiveBatch = ReturnType<typeof createArchiveBatch>;

/** Builds the command that accepts many URLs as one task: each checked by itself, the good ones written with one outbox row, then announced. */
export function createArchiveBatch({ egressRules, defaultArchivers, isSummarizing, maxQueued, metrics, poke }: ArchiveBatchDeps) {
  return async function archiveBatch(
    request: BatchRequestBody,
    { db, ownerId, requestId, onCommit }: ArchiveUrlContext,
  ): Promise<AcceptedBatch & { accepted: number; rejected: RejectedItem[] }> {
    const webhookUrl = request.webhook_url === undefined ? undefined : checkWebhookUrl(request.webhook_url, egressRules);
    const checked = await checkItems(request.items, egressRules);
    const known = await findUrlKeys(db, ownerId, itemIdsOf(checked));
    const { entries, rejected } = chooseEntries(request.items, checked, known);
    if (entries.length === 0) {
      throw new UnprocessableError('no_url_accepted', 'None of the URLs can be archived; nothing was stored.', rejected.map(toIssue));
    }

    const wanted: BatchRequest = {
      archivers: request.archivers ?? defaultArchivers,
      options: request.options ?? {},
      summarize: request.summarize ?? isSummarizing,
      priority: request.priority ?? 'bulk',
      requestId,
      webhookUrl,
    };
    const accepted = await holdToQueueLimit(maxQueued, {
      db,
      ownerId,
      count: entries.length,
      accept: (inner) => acceptBatch(inner, ownerId, wanted, entries),
      added: () => entries.length,
    });
    onCommit(() => {
      metrics.taskSubmitted.inc({ task: 'batch', queue: 'outbox' });
      poke();
    });
    return { ...accepted, accepted: entries.length, rejected };
  };
}

type CheckedItem = { ok: true; url: string; urlKey: string; item: BatchItem } | { ok: false; code: string; detail: string };

/** Items after which others get their turn: some 5 ms. */
const itemsInOneGo = 250;

async function checkItems(items: readonly BatchItem[], egressRules: EgressRules): Promise<CheckedItem[]> {
  const checked: CheckedItem[] = [];
  for (const item of items) {
    checked.push(checkItem(item, egressRules));
    if (checked.length % itemsInOneGo === 0) {
      await nextTurn();
    }
  }
  return checked;
}

function checkItem(item: BatchItem, egressRules: EgressRules): CheckedItem {
  const checked = checkUrl(item.url);
  if (!checked.ok) {
    return checked;
  }
  const target = checkUrlTarget(checked.url, egressRules);
  if (!target.ok) {
    return { ok: false, code: 'blocked_address', detail: target.detail };
  }
  const itemId = itemIdSchema.optional().safeParse(item.item_id);
  if (!itemId.success) {
    return { ok: false, code: 'invalid_item_id', detail: `The item_id ${itemId.error.issues[0]?.message ?? 'is not valid'}.` };
  }
  return { ok: true, url: checked.url, urlKey: urlKeyOf(checked.url).toString('hex'), item };
}

function itemIdsOf(checked: readonly CheckedItem[]): string[] {
  return checked.flatMap((result) => (result.ok && result.item.item_id !== undefined ? [result.item.item_id] : []));
}

/** Each URL and each `item_id` once, the first one wins; and no `item_id` that belongs to another URL (`known`: keys by id). */
function chooseEntries(
  items: readonly BatchItem[],
  checked: readonly CheckedItem[],
  known: ReadonlyMap<string, string>,
): { entries: BatchEntry[]; rejected: RejectedItem[] } {
  const entries: BatchEntry[] = [];
  const rejected: RejectedItem[] = [];
  const indexByUrl = new Map<string, number>();
  const urlById = new Map(known);
  for (const [index, result] of checked.entries()) {
    const shown = { index, url: items[index]?.url.slice(0, maxUrlShown) ?? '' };
    const reject = (code: string, detail: string) => rejected.push({ ...shown, code, detail });
    if (!result.ok) {
      reject(result.code, result.detail);
      continue;
    }
    const { url, urlKey, item } = result;
    const first = indexByUrl.get(urlKey);
    if (first !== undefined) {
      rejected.push({ ...shown, code: 'duplicate_in_batch', detail: `It is the same page as item ${first} of this batch.`, duplicateOf: first });
      continue;
    }
    if (item.item_id !== undefined && (urlById.get(item.item_id) ?? urlKey) !== urlKey) {
      reject('item_id_conflict', `The item "${item.item_id}" is there already, with another URL. Choose another item_id.`);
      continue;
    }
    indexByUrl.set(urlKey, index);
    if (item.item_id !== undefined) {
      urlById.set(item.item_id, urlKey);
    }
    entries.push({ position: index, url, itemId: item.item_id, tags: item.tags });
  }
  return { entries, rejected };
}

/** A URL that is too long is told by its beginning. */
const maxUrlShown = 2_048;

const toIssue = ({ index, code, detail }: RejectedItem) => ({ path: `body/items/${index}`, message: detail, code });
