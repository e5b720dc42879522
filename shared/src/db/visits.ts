import type { ArchiverOutcome, Article, Manifest } from '#models/index.ts';
import { urlKeyOf } from '#models/index.ts';
import { artifactStatesBefore } from '#status/transitions.ts';
import { RetryLaterError, uuidv7 } from '#utils/index.ts';
import { hashOf } from '#db/blobs.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen, mayBecome } from '#db/legal-moves.ts';
import { executeBuiltOnce } from '#db/prepared.ts';
import { normalizeJson, normalizeText } from '#db/normalize-text.ts';
import { searchConfigOf, searchableText } from '#db/search-text.ts';

const value = sql.placeholder;
const locked = sql`
  select owner_id, item_uid from captures
  where id = ${value('captureId')} and generation = ${value('generation')} and ${mayBecome('processing', 'captures')} for update`;
const held = sql`
  select 1 from blobs where sha256 = any(${value('hashes')}::bytea[]) and state = 'present' and fault is null order by sha256 for key share`;
const standing = sql`select generation from captures where id = ${value('captureId')} and ${isOpen('captures')}`;

/**
 * Writes what a visit made: its row, its artifacts, its article, in one transaction. Writing the same visit again changes nothing.
 * False when the capture is of a newer generation or has ended: then nothing is written.
 * @throws RetryLaterError when one of its blobs isn't present (any more): it has to be stored again first.
 */
export async function recordVisit(db: Database, manifest: Manifest, article: Article | undefined, generation: number): Promise<boolean> {
  return db.transaction(async (tx) => {
    const { rows } = await executeBuiltOnce<{ owner_id: string; item_uid: string }>(tx, 'lock_capture', () => locked, {
      captureId: manifest.captureId,
      generation,
    });
    const [capture] = rows;
    if (!capture) {
      return false;
    }

    await holdBlobs(tx, manifest);
    if (article) {
      await upsertArticle(tx, capture, manifest.captureId, article);
    }
    await writeVisit(tx, capture.owner_id, manifest, generation);
    return true;
  });
}

/** Whether what a generation of a capture makes is still wanted: `overtaken` by a newer one, or `ended` (or gone) altogether. */
export async function readStanding(db: Database, captureId: string, generation: number): Promise<'current' | 'overtaken' | 'ended'> {
  const { rows } = await executeBuiltOnce<{ generation: number }>(db, 'read_standing', () => standing, { captureId });
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
  const { rowCount } = await executeBuiltOnce(tx, 'hold_blobs', () => held, { hashes: hashes.map(hashOf) });
  if (rowCount !== hashes.length) {
    throw new RetryLaterError('blob_not_present', 'an object was removed, or found damaged, since it was stored', retryDelayMs);
  }
}

const retryDelayMs = 2_000;

const mayBeWritten = sql.raw(
  Object.entries(artifactStatesBefore)
    .map(([to, from]) => `(excluded.status = '${to}' and artifacts.status in (${from.map((state) => `'${state}'`).join(', ')}))`)
    .join(' or '),
);
const written = sql`
  with visit as (
    insert into visits (id, capture_id, generation, lane, grade, final_url, http_status, failure_code, evidence, tools, started_at, ended_at)
    values (${value('visitId')}, ${value('captureId')}, ${value('generation')}, ${value('lane')}, ${value('grade')}, ${value('finalUrl')}, ${value('httpStatus')},
      ${value('failureCode')}, ${value('evidence')}::jsonb, ${value('tools')}::jsonb, ${value('startedAt')}, ${value('endedAt')})
    on conflict (id) do nothing
  ), artifact as (
    insert into artifacts (id, owner_id, capture_id, visit_id, archiver, role, status, sha256, size_bytes, media_type, details, error_code, reason, duration_seconds, stored_at)
    select a.id, ${value('ownerId')}::uuid, ${value('captureId')}::uuid, ${value('visitId')}::uuid, a.archiver, a.role, a.status, decode(a.sha256, 'hex'), a.size_bytes,
      a.media_type, a.details, a.error_code, a.reason, a.duration_seconds, case when a.sha256 is not null then now() end
    from jsonb_to_recordset(${value('artifacts')}::jsonb) as a (id uuid, archiver text, role text, status text, sha256 text, size_bytes bigint, media_type text,
      details jsonb, error_code text, reason text, duration_seconds float8)
    on conflict (capture_id, archiver, role) do update set visit_id = excluded.visit_id, status = excluded.status, sha256 = excluded.sha256,
      size_bytes = excluded.size_bytes, media_type = excluded.media_type, details = excluded.details, error_code = excluded.error_code,
      reason = excluded.reason, duration_seconds = excluded.duration_seconds, stored_at = excluded.stored_at
    where ${mayBeWritten}
  )
  update captures set status = 'processing', started_at = coalesce(started_at, ${value('startedAt')}), captured_at = ${value('startedAt')}, seen_at = now(),
    attempts = greatest(attempts, ${value('attempts')}::int), title = coalesce(${value('title')}, title),
    final_url = coalesce(${value('finalUrl')}, final_url), final_url_key = coalesce(${value('finalUrlKey')}, final_url_key)
  where id = ${value('captureId')} and generation = ${value('generation')} and ${mayBecome('processing', 'captures')}`;

/** The visit, its artifacts, and what its capture shows of it: one statement, whatever their number. */
async function writeVisit(tx: Transaction, ownerId: string, manifest: Manifest, generation: number): Promise<void> {
  const { visitId, captureId, lane, grade, startedAt, endedAt, attempts } = manifest;
  await executeBuiltOnce(tx, 'write_visit', () => written, {
    ownerId,
    visitId,
    captureId,
    generation,
    lane,
    grade,
    startedAt,
    endedAt,
    attempts,
    title: nullableText(manifest.title),
    finalUrl: nullableText(manifest.finalUrl),
    finalUrlKey: keyOf(manifest.finalUrl),
    httpStatus: typeof manifest.evidence['httpStatus'] === 'number' ? manifest.evidence['httpStatus'] : null,
    failureCode: manifest.failure?.code ?? null,
    evidence: JSON.stringify(normalizeJson(manifest.evidence)),
    tools: JSON.stringify(manifest.tools),
    artifacts: JSON.stringify(artifactsOf(manifest)),
  });
}

interface ArtifactValues {
  id: string;
  archiver: string;
  role: string;
  status: ArchiverOutcome['status'];
  [column: string]: unknown;
}

/** One row for each archiver and role: of several the first success, or else the last. */
function artifactsOf({ outcomes }: Manifest): ArtifactValues[] {
  const rows = new Map<string, ArtifactValues>();
  for (const row of outcomes.flatMap(toArtifacts)) {
    const key = `${row.archiver} ${row.role}`;
    if (rows.get(key)?.status !== 'success') {
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}

function toArtifacts(outcome: ArchiverOutcome): ArtifactValues[] {
  const { archiver, status } = outcome;
  const duration = outcome.status === 'skipped' ? {} : { duration_seconds: outcome.durationMs / 1_000 };
  if (outcome.status !== 'success') {
    const why =
      outcome.status === 'failed' ? { error_code: outcome.code, reason: nullableText(outcome.detail) } : { reason: nullableText(outcome.reason) };
    return [{ id: uuidv7(), archiver, role: 'main', status, ...why, ...duration }];
  }
  return outcome.files.map(({ role, sha256, sizeBytes, mediaType }) => ({
    id: uuidv7(),
    archiver,
    role,
    status,
    sha256,
    size_bytes: sizeBytes,
    media_type: normalizeText(mediaType),
    ...(outcome.details && { details: normalizeJson(outcome.details) }),
    ...duration,
  }));
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
