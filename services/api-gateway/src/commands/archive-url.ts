import { acceptCapture } from '@htbase/shared/db';
import type { AcceptedCapture, CaptureRequest, Database, Transaction } from '@htbase/shared/db';
import { checkUrlTarget } from '@htbase/shared/egress';
import type { EgressRules } from '@htbase/shared/egress';
import { checkUrl } from '@htbase/shared/models';
import type { PageArchiver } from '@htbase/shared/models';
import type { Metrics } from '@htbase/shared/metrics';
import { createAcceptTogether } from '#commands/accept-together.ts';
import { checkWebhookUrl } from '#commands/check-webhook-url.ts';
import { holdToQueueLimit } from '#commands/hold-to-queue-limit.ts';
import { ConflictError, InvalidInputError } from '#plugins/problems.ts';
import type { ArchiveRequest } from '#routes/archive/schemas.ts';

export interface ArchiveUrlDeps {
  db: Database;
  egressRules: EgressRules;
  defaultArchivers: readonly PageArchiver[];
  /** ENABLE_SUMMARIZATION. */
  isSummarizing: boolean;
  /** Captures of an owner that may wait or be under way at once; 0: any number. */
  maxQueued: number;
  metrics: Metrics;
  /** Tells a coordinator that there is work; may fail, since they also look by themselves. */
  poke(): void;
}

export interface ArchiveUrlContext {
  db: Database | Transaction;
  ownerId: string;
  requestId: string;
  /** Takes what is to happen once `db` has committed. */
  onCommit(action: () => void): void;
}

export type ArchiveUrl = ReturnType<typeof createArchiveUrl>;

/** Builds the command that accepts a URL: checked, written with its outbox row, then announced. */
export function createArchiveUrl({ db: pool, egressRules, defaultArchivers, isSummarizing, maxQueued, metrics, poke }: ArchiveUrlDeps) {
  const acceptTogether = createAcceptTogether(pool);

  return async function archiveUrl(request: ArchiveRequest, { db, ownerId, requestId, onCommit }: ArchiveUrlContext): Promise<AcceptedCapture> {
    const checked = checkUrl(request.url);
    if (!checked.ok) {
      throw new InvalidInputError(checked.code, checked.detail);
    }
    const target = checkUrlTarget(checked.url, egressRules);
    if (!target.ok) {
      throw new InvalidInputError('blocked_address', target.detail);
    }

    const wanted: CaptureRequest = {
      ownerId,
      url: checked.url,
      itemId: request.item_id,
      archivers: request.archivers ?? defaultArchivers,
      options: request.options ?? {},
      summarize: request.summarize ?? isSummarizing,
      priority: request.priority ?? 'interactive',
      title: request.title,
      tags: request.tags ?? [],
      metadata: request.metadata,
      webhookUrl: request.webhook_url === undefined ? undefined : checkWebhookUrl(request.webhook_url, egressRules),
      requestId,
      isForced: request.force ?? false,
      maxAgeSeconds: request.max_age,
    };
    const accepted = await holdToQueueLimit(maxQueued, {
      db,
      ownerId,
      count: 1,
      accept: (inner) => (inner === pool ? acceptTogether(wanted) : acceptCapture(inner, wanted)),
      added: (found) => (found?.kind === 'new' ? 1 : 0),
    });
    if (!accepted) {
      throw new ConflictError('item_id_conflict', `The item "${request.item_id}" is there already, with another URL. Choose another item_id.`);
    }
    if (accepted.kind === 'new') {
      onCommit(() => {
        metrics.taskSubmitted.inc({ task: 'capture', queue: 'outbox' });
        poke();
      });
    }
    return accepted;
  };
}
