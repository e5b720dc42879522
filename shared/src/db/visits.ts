import type { Article, Manifest, StagedFile } from '#models/index.ts';
import { urlKeyOf } from '#models/index.ts';
import { artifactStatesBefore } from '#status/transitions.ts';
import { RetryLaterError, uuidv7 } from '#utils/index.ts';
import { hashesOf } from '#db/blobs.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen, mayBecome } from '#db/legal-moves.ts';
import { normalizeJson, normalizeText } from '#db/normalize-text.ts';
import { searchConfigOf, searchableText } from '#db/search-text.ts';

/**
 * Writes what a visit made: its row, its artifacts, its article, in one transaction. Writing the same visit again changes nothing.
 * False when the capture is of a newer generation or has ended: then nothing is written.
 * @throws RetryLaterError when one of its blobs isn't present (any more): it has to be stored again first.
 */
export async function recordVisit(db: Database, manifest: Manifest, article: Article | undefined, generation: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const current = await tx.execute<{ owner_id: string; item_uid: string }>(sql`
      select owner_id, item_uid from captures
      where id = ${manifest.captureId} and generation = ${generation} and ${mayBecome('processing', 'captures')} for update`);
    const capture = current.rows[0];
    if (!capture) {
      return false;
    }

    await holdBlobs(tx, manifest);
    await insertVisit(tx, manifest, generation);
    for (const outcome of manifest.outcomes) {
      if (outcome.status === 'success') {
        for (const file of outcome.files) {
          await writeArtifact(tx, capture.owner_id, manifest, outcome.archiver, file.role, {
            status: 'success',
            file,
            details: outcome.details,
            durationMs: outcome.durationMs,
          });
        }
      } else {
        await writeArtifact(tx, capture.owner_id, manifest, outcome.archiver, 'main', {
          status: outcome.status,
          errorCode: outcome.status === 'failed' ? outcome.code : undefined,
          reason: outcome.status === 'failed' ? outcome.detail : outcome.reason,
          durationMs: outcome.status === 'failed' ? outcome.durationMs : undefined,
        });
      }
    }
    if (article) {
      await upsertArticle(tx, capture, manifest.captureId, article);
    }
    await tx.execute(sql`
      update captures set status = 'processing', started_at = coalesce(started_at, ${manifest.startedAt}), captured_at = ${manifest.startedAt}, seen_at = now(),
        attempts = greatest(attempts, ${manifest.attempts}), title = coalesce(${nullableText(manifest.title)}, title),
        final_url = coalesce(${nullableText(manifest.finalUrl)}, final_url), final_url_key = coalesce(${keyOf(manifest.finalUrl)}, final_url_key)
      where id = ${manifest.captureId} and generation = ${generation} and ${mayBecome('processing', 'captures')}`);
    return true;
  });
}

/** Whether what a generation of a capture makes is still wanted: `overtaken` by a newer one, or `ended` (or gone) altogether. */
export async function readStanding(db: Database, captureId: string, generation: number): Promise<'current' | 'overtaken' | 'ended'> {
  const { rows } = await db.execute<{ generation: number }>(sql`select generation from captures where id = ${captureId} and ${isOpen('captures')}`);
  const [open] = rows;
  if (!open) {
    return 'ended';
  }
  return open.generation === generation ? 'current' : 'overtaken';
}

/** Nobody may remove these blobs from now on: until the commit by their locks, afterwards since artifacts refer to them. */
async function holdBlobs(tx: Transaction, manifest: Manifest): Promise<void> {
  const files = manifest.outcomes.flatMap((outcome) => (outcome.status === 'success' ? outcome.files : []));
  const hashes = [...new Set(files.map(({ sha256 }) => sha256))];
  const { rowCount } = await tx.execute(sql`
    select 1 from blobs where sha256 = any(${hashesOf(hashes)}) and state = 'present' and fault is null order by sha256 for key share`);
  if (rowCount !== hashes.length) {
    throw new RetryLaterError('blob_not_present', 'an object was removed, or found damaged, since it was stored', retryDelayMs);
  }
}

const retryDelayMs = 2_000;

async function insertVisit(tx: Transaction, manifest: Manifest, generation: number): Promise<void> {
  const httpStatus = typeof manifest.evidence['httpStatus'] === 'number' ? manifest.evidence['httpStatus'] : null;
  await tx.execute(sql`
    insert into visits (id, capture_id, generation, lane, grade, final_url, http_status, failure_code, evidence, tools, started_at, ended_at)
    values (${manifest.visitId}, ${manifest.captureId}, ${generation}, ${manifest.lane}, ${manifest.grade}, ${nullableText(manifest.finalUrl)}, ${httpStatus},
      ${manifest.failure?.code ?? null}, ${JSON.stringify(normalizeJson(manifest.evidence))}::jsonb, ${JSON.stringify(manifest.tools)}::jsonb,
      ${manifest.startedAt}, ${manifest.endedAt})
    on conflict (id) do nothing`);
}

interface ArtifactResult {
  status: 'success' | 'failed' | 'skipped';
  file?: StagedFile;
  details?: Record<string, unknown> | undefined;
  errorCode?: string | undefined;
  reason?: string | undefined;
  durationMs?: number | undefined;
}

async function writeArtifact(
  tx: Transaction,
  ownerId: string,
  manifest: Manifest,
  archiver: string,
  role: string,
  result: ArtifactResult,
): Promise<void> {
  const { file } = result;
  const details = result.details === undefined ? null : JSON.stringify(normalizeJson(result.details));
  await tx.execute(sql`
    insert into artifacts (id, owner_id, capture_id, visit_id, archiver, role, status, sha256, size_bytes, media_type, details, error_code, reason, duration_seconds, stored_at)
    values (${uuidv7()}, ${ownerId}, ${manifest.captureId}, ${manifest.visitId}, ${archiver}, ${role}, ${result.status},
      ${file ? Buffer.from(file.sha256, 'hex') : null}, ${file?.sizeBytes ?? null}, ${file?.mediaType ?? null}, ${details}::jsonb,
      ${result.errorCode ?? null}, ${nullableText(result.reason)}, ${result.durationMs === undefined ? null : result.durationMs / 1_000},
      ${file ? sql`now()` : null})
    on conflict (capture_id, archiver, role) do update set visit_id = excluded.visit_id, status = excluded.status, sha256 = excluded.sha256,
      size_bytes = excluded.size_bytes, media_type = excluded.media_type, details = excluded.details, error_code = excluded.error_code,
      reason = excluded.reason, duration_seconds = excluded.duration_seconds, stored_at = excluded.stored_at
    where artifacts.status = any(${sql.param(artifactStatesBefore[result.status])}::text[])`);
}

/** Of a title, for the search. */
const maxTitleBytes = 4_000;

async function upsertArticle(tx: Transaction, capture: { owner_id: string; item_uid: string }, captureId: string, article: Article): Promise<void> {
  const title = nullableText(article.title);
  const text = normalizeText(article.text);
  const config = searchConfigOf(article.language);
  const search = sql`setweight(to_tsvector(${config}::regconfig, ${searchableText(article.title ?? '', maxTitleBytes)}), 'A') ||
    setweight(to_tsvector(${config}::regconfig, ${searchableText(text)}), 'B')`;
  await tx.execute(sql`
    insert into articles (capture_id, owner_id, item_uid, title, byline, site_name, language, published, description, canonical_url, top_image, favicon,
      keywords, text, word_count, reading_time_minutes, extractor, search, search_config)
    values (${captureId}, ${capture.owner_id}, ${capture.item_uid}, ${title}, ${nullableText(article.byline)}, ${nullableText(article.site_name)},
      ${nullableText(article.language)}, ${nullableText(article.published)}, ${nullableText(article.description)}, ${nullableText(article.canonical_url)},
      ${nullableText(article.top_image)}, ${nullableText(article.favicon)}, ${sql.param(article.keywords.map((word) => normalizeText(word)))}::text[], ${text},
      ${article.word_count}, ${article.reading_time_minutes}, ${article.extractor}, ${search}, ${config})
    on conflict (capture_id) do nothing`);
}

const nullableText = (text: string | null | undefined) => (text === null || text === undefined ? null : normalizeText(text));
const keyOf = (url: string | null) => (url !== null && URL.canParse(url) ? urlKeyOf(url) : null);
