import type { Summary } from '#models/index.ts';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isoTime } from '#db/read-task.ts';

export interface SummaryRow extends Summary {
  id: string;
  captureId: string;
  createdAt: string;
}

/** A summary `s` as JSON (a `SummaryRow`). */
const summaryJson = sql`json_build_object('id', s.id, 'captureId', s.capture_id, 'lede', s.lede, 'summary', s.summary,
  'quotes', coalesce(s.quotes, '[]'::jsonb), 'grounded', s.grounded, 'unsupported', s.unsupported, 'provider', s.provider, 'model', s.model,
  'promptVersion', s.prompt_version, 'inputTokens', s.input_tokens, 'outputTokens', s.output_tokens, 'calls', s.calls, 'isTruncated', s.is_truncated,
  'readShare', s.read_share, 'fallbackFrom', s.fallback_from, 'createdAt', ${isoTime('s.created_at')})`;

/** Summaries of an item `i`, those of its newest capture first, of one capture the newest first. */
const summariesOf = sql`summaries s join captures c on c.id = s.capture_id and c.deleted_at is null where s.item_uid = i.id`;
const newest = sql`order by c.created_at desc, c.id desc, s.created_at desc, s.id desc`;

/** The latest summary of an item `i` as JSON, or null. */
export const latestSummaryJson = sql`(select ${summaryJson} from ${summariesOf} ${newest} limit 1)`;

/** Summaries of an item of an owner, at most `limit`: of one capture, or of all, the newest capture's first. `undefined` when there is no such item. */
export async function readSummaries(
  db: Database,
  ownerId: string,
  itemId: string,
  { captureId, limit }: { captureId?: string | undefined; limit: number },
): Promise<SummaryRow[] | undefined> {
  const which = captureId === undefined ? sql`` : sql`and c.id = ${captureId}`;
  const { rows } = await db.execute<{ summaries: SummaryRow[] }>(sql`
    select array(select ${summaryJson} from ${summariesOf} ${which} ${newest} limit ${limit}) as summaries
    from items i where i.owner_id = ${ownerId} and i.item_id = ${itemId} and i.deleted_at is null`);
  return rows[0]?.summaries;
}
