import type { Summarizer, Summary } from '#models/index.ts';
import { uuidv7 } from '#utils/index.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { normalizeJson, normalizeText } from '#db/normalize-text.ts';

/** The capture that a summary is about. */
export type SummarySubject = {
  captureId: string;
  itemUid: string;
};

export interface WrittenSummary {
  summary: Summary;
  /** SHA-256 of the text. */
  textHash: Buffer;
  /** Who was to write it. */
  summarizer: Summarizer;
}

/** Writes a summary; resolves with its id. */
export async function insertSummary(
  tx: Transaction,
  { ownerId, captureId, itemUid }: SummarySubject & { ownerId: string },
  { summary, textHash, summarizer }: WrittenSummary,
): Promise<string> {
  const id = uuidv7();
  await tx.execute(sql`
    insert into summaries (id, capture_id, owner_id, item_uid, text_hash, lede, summary, quotes, grounded, unsupported, provider, model, asked_model,
      prompt_version, input_tokens, output_tokens, calls, is_truncated, read_share, fallback_from)
    values (${id}, ${captureId}, ${ownerId}, ${itemUid}, ${textHash}, ${normalizeText(summary.lede)}, ${normalizeText(summary.summary)},
      ${JSON.stringify(normalizeJson(summary.quotes))}::jsonb, ${summary.grounded}, ${sql.param(summary.unsupported.map((text) => normalizeText(text)))}::text[],
      ${summary.provider}, ${summary.model === null ? null : normalizeText(summary.model)},
      ${summary.provider === summarizer.provider ? summarizer.model : null}, ${summary.promptVersion}, ${summary.inputTokens}, ${summary.outputTokens}, ${summary.calls}, ${summary.isTruncated}, ${summary.readShare}, ${summary.fallbackFrom})`);
  return id;
}

/** The newest summary that this summarizer has written of the same text for an owner, best of the same capture; none of what was removed. */
export async function findStoredSummary(
  db: Database | Transaction,
  { ownerId, textHash, captureId }: { ownerId: string; textHash: Buffer; captureId: string },
  { provider, model, promptVersion }: Summarizer,
): Promise<string | undefined> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select s.id from summaries s join captures c on c.id = s.capture_id join items i on i.id = c.item_uid
    where s.owner_id = ${ownerId} and s.text_hash = ${textHash} and s.provider = ${provider} and s.asked_model is not distinct from ${model}::text
      and s.prompt_version is not distinct from ${promptVersion}::smallint and c.deleted_at is null and i.deleted_at is null
    order by s.capture_id = ${captureId} desc, s.created_at desc limit 1`);
  return rows[0]?.id;
}

/** Makes a stored summary that of a capture: itself if it is, else a copy that has cost nothing. `undefined` when it is gone. */
export async function adoptSummary(tx: Transaction, storedId: string, { captureId, itemUid }: SummarySubject): Promise<string | undefined> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    with stored as (
      select * from summaries where id = ${storedId}
    ), copy as (
      insert into summaries (id, capture_id, owner_id, item_uid, text_hash, lede, summary, quotes, grounded, unsupported, provider, model, asked_model,
        prompt_version, is_truncated, read_share, fallback_from)
      select ${uuidv7()}::uuid, ${captureId}::uuid, owner_id, ${itemUid}::uuid, text_hash, lede, summary, quotes, grounded, unsupported, provider, model,
        asked_model, prompt_version, is_truncated, read_share, fallback_from
      from stored where capture_id <> ${captureId}
      returning id
    )
    select id from copy union all select id from stored where capture_id = ${captureId}`);
  return rows[0]?.id;
}
