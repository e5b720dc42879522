import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen } from '#db/legal-moves.ts';

/** Who may still need what is staged of a capture: its workers (`open`), a requeue after storage trouble (`unstored`), nobody (`ended`). */
export type StagedUse = 'open' | 'unstored' | 'ended';

/** How the captures of these ids stand; those that have no row are left out. */
export async function readStagedUses(db: Database, captureIds: readonly string[]): Promise<Map<string, StagedUse>> {
  const { rows } = await db.execute<{ id: string; use: StagedUse }>(sql`
    select id, case when ${isOpen('captures')} then 'open' when status = 'failed' and deleted_at is null and exists (
        select 1 from artifacts a where a.capture_id = captures.id and a.error_code = 'storage_unavailable') then 'unstored' else 'ended' end as use
    from captures where id = any(${sql.param(captureIds)}::uuid[])`);
  return new Map(rows.map(({ id, use }) => [id, use]));
}
