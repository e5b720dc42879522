import { readStagedUses } from '@htbase/shared/db';
import type { UpkeepReport } from '@htbase/shared/models';
import type { StagedCapture } from '@htbase/shared/storage';
import type { UpkeepDeps } from '#upkeep/upkeep-deps.ts';

const hourMs = 3_600_000;
/** How long what is staged stays after its last change, by who may still need it. */
const keptMs = { unknown: 24 * hourMs, ended: hourMs, unstored: 30 * 24 * hourMs };
const pageSize = 500;

/** Removes what visits left in staging and nobody will store: of captures that have ended or are gone. What waits for a requeue stays for a month. */
export async function cleanStaging(deps: UpkeepDeps, signal: AbortSignal): Promise<UpkeepReport> {
  const { staging } = deps;
  const counts = { captures: 0, removed: 0 };
  let page: StagedCapture[] = [];
  const clean = async () => {
    const orphans = await findOrphans(deps, page);
    page = [];
    for (const captureId of orphans) {
      await staging.removeCapture(captureId);
      counts.removed += 1;
    }
  };
  for await (const staged of staging.list()) {
    signal.throwIfAborted();
    counts.captures += 1;
    page.push(staged);
    if (page.length === pageSize) {
      await clean();
    }
  }
  await clean();
  return { counts, findings: [] };
}

async function findOrphans({ db, isCleaning }: UpkeepDeps, staged: readonly StagedCapture[]): Promise<string[]> {
  const uses = await readStagedUses(
    db,
    staged.map(({ captureId }) => captureId),
  );
  const orphans = staged.filter(({ captureId, modifiedAt }) => {
    const use = uses.get(captureId) ?? 'unknown';
    const isKept = use === 'open' || (use !== 'unknown' && !isCleaning); // who doesn't want staging cleaned wants to see what was staged
    return !isKept && Date.now() - modifiedAt.getTime() > keptMs[use];
  });
  return orphans.map(({ captureId }) => captureId);
}
