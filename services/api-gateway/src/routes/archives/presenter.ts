import type { ArtifactRow, FoundItem, ItemRow, ItemSummary, ItemWithCaptures, TextPart, VisitedCapture } from '@htbase/shared/db';
import type { CaptureView, ItemListView, ItemView } from '#routes/archives/schemas.ts';
import { presentSummary } from '#routes/summaries/presenter.ts';
import { optional, presentFailure, presentResult } from '#routes/tasks/presenter.ts';

/** Makes the URL of an artifact's file. */
type UrlOf = (artifactId: string) => string;

export function presentItem(item: ItemWithCaptures, urlOf: UrlOf, capturesCursor: string | null): ItemView {
  const captures = item.captures.map((capture) => presentCapture(capture, urlOf));
  return {
    ...presentItemFields(item),
    ...(item.summary && { summary: presentSummary(item.itemId, item.summary) }),
    captures,
    captures_cursor: capturesCursor,
  };
}

export function presentItemList(items: readonly (ItemSummary | FoundItem)[], nextCursor: string | null): ItemListView {
  return {
    items: items.map((item) => ({
      ...presentItemFields(item),
      ...(item.latest && {
        latest: {
          capture_id: item.latest.captureId,
          status: item.latest.status,
          ...optional('grade', item.latest.grade),
          ...optional('captured_at', item.latest.capturedAt),
        },
      }),
      ...('snippet' in item && { match: presentMatch(item) }),
    })),
    next_cursor: nextCursor,
  };
}

function presentMatch({ captureId, titleParts, snippet }: FoundItem): NonNullable<ItemListView['items'][number]['match']> {
  return {
    ...optional('capture_id', captureId),
    ...(titleParts.length > 0 && { title: titleParts.map(presentPart) }),
    snippet: snippet.map(presentPart),
  };
}

const presentPart = ({ text, isMatch }: TextPart) => ({ text, mark: isMatch });

const maxTitleLength = 500;

function presentItemFields(item: ItemRow) {
  return {
    item_id: item.itemId,
    url: item.url,
    ...optional('title', item.title?.slice(0, maxTitleLength)),
    ...optional('note', item.note),
    tags: item.tags,
    ...optional('metadata', item.metadata),
    created_at: item.createdAt,
    capture_count: item.captureCount,
  };
}

export function presentCapture(capture: VisitedCapture, urlOf: UrlOf): CaptureView {
  return {
    capture_id: capture.id,
    status: capture.status,
    url: capture.url,
    ...optional('final_url', capture.finalUrl),
    ...optional('title', capture.title),
    ...optional('grade', capture.grade),
    ...optional('completeness', capture.completeness),
    created_at: capture.createdAt,
    ...optional('captured_at', capture.capturedAt),
    ...optional('completed_at', capture.completedAt),
    ...optional('error', presentFailure(capture.errorCode, capture.errorDetail)),
    ...optional('evidence', capture.visit?.evidence && (withSnakeCase(capture.visit.evidence) as Record<string, unknown>)),
    ...optional('tools', capture.visit?.tools),
    artifacts: capture.artifacts.map((artifact) => presentArtifact(capture, artifact, urlOf)),
  };
}

function presentArtifact(capture: VisitedCapture, artifact: ArtifactRow, urlOf: UrlOf): CaptureView['artifacts'][number] {
  return {
    archiver: artifact.archiver,
    role: artifact.role,
    status: artifact.status,
    ...(artifact.status === 'success' && {
      ...presentResult(capture, artifact),
      url: urlOf(artifact.id),
      unchanged: capture.unchanged.includes(artifact.id),
    }),
    ...(artifact.status === 'skipped' && optional('reason', artifact.reason)),
    ...optional('details', artifact.details),
    ...(artifact.status === 'failed' && optional('error', presentFailure(artifact.errorCode, artifact.reason))),
  };
}

/** Names inside the visit's own document in the API's spelling; header names have none of the letters that it changes. */
function withSnakeCase(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(withSnakeCase);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), withSnakeCase(inner)]),
  );
}
