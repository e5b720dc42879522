import { purgeDeleted } from '@htbase/shared/db';
import type { UpkeepReport } from '@htbase/shared/models';
import { removeAll, removeHalfRemoved } from '#upkeep/remove-objects.ts';
import type { UpkeepDeps } from '#upkeep/upkeep-deps.ts';

/** Captures in one transaction. */
const chunkSize = 100;

/** Rows and bytes of what was deleted and is due, chunk by chunk; what is staged of it too. */
export async function purgeDue(deps: UpkeepDeps, signal: AbortSignal): Promise<UpkeepReport> {
  const counts = { captures: 0, items: 0, objects: await removeHalfRemoved(deps, signal) };
  for (;;) {
    signal.throwIfAborted();
    const { captureIds, items, released } = await purgeDeleted(deps.db, chunkSize);
    await Promise.all(captureIds.map((captureId) => deps.staging.removeCapture(captureId)));
    counts.captures += captureIds.length;
    counts.items += items;
    counts.objects += await removeAll(deps, released, signal);
    if (captureIds.length < chunkSize && items < chunkSize) {
      return { counts, findings: [] };
    }
  }
}
