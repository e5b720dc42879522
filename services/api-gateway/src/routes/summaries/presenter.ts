import type { AcceptedSummarization, SummaryRow } from '@htbase/shared/db';
import type { Answer } from '#plugins/idempotency.ts';
import type { AcceptedSummaryView, ReusedSummaryView, SummaryView } from '#routes/summaries/schemas.ts';

export function presentSummary(itemId: string, row: SummaryRow): SummaryView {
  return {
    summary_id: row.id,
    item_id: itemId,
    capture_id: row.captureId,
    lede: row.lede,
    summary: row.summary,
    quotes: row.quotes,
    grounded: row.grounded,
    unsupported: row.unsupported,
    provider: row.provider,
    model: row.model,
    prompt_version: row.promptVersion,
    tokens: { input: row.inputTokens, output: row.outputTokens },
    calls: row.calls,
    truncated: row.isTruncated,
    read_share: row.readShare,
    fallback_from: row.fallbackFrom,
    created_at: row.createdAt,
  };
}

export function presentAcceptedSummary({ kind, taskId, itemId, captureId }: AcceptedSummarization): Answer<AcceptedSummaryView | ReusedSummaryView> {
  const ids = { task_id: taskId, item_id: itemId, capture_id: captureId, status_url: `/api/v2/tasks/${taskId}` };
  return kind === 'reused'
    ? { status: 200, body: { ...ids, status: 'success', reused: true } }
    : { status: 202, body: { ...ids, status: 'pending', ...(kind === 'deduplicated' && { deduplicated: true }) } };
}
