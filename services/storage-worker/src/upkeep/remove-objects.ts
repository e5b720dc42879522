import { findHalfRemoved, removeBlobs } from '@htbase/shared/db';
import { createDeadline, raceSignal } from '@htbase/shared/utils';
import type { UpkeepDeps } from '#upkeep/upkeep-deps.ts';

/** Objects in one transaction, which holds up whoever wants to write one of them. */
const chunkSize = 20;
/** Well below the ten minutes after which others take a removal for abandoned. */
const chunkMs = 30_000;

/** Removes blobs that were released. Resolves with how many. */
export async function removeAll({ db, objectStore }: UpkeepDeps, hashes: readonly string[], signal: AbortSignal): Promise<number> {
  let removed = 0;
  for (let start = 0; start < hashes.length; start += chunkSize) {
    using deadline = createDeadline(chunkMs, 'store_timeout', signal);
    removed += await removeBlobs(db, hashes.slice(start, start + chunkSize), (sha256) => raceSignal(objectStore.remove(sha256), deadline.signal));
  }
  return removed;
}

const halfRemovedLimit = 1_000;

/** Ends the removals under which a worker has died. Resolves with how many. */
export async function removeHalfRemoved(deps: UpkeepDeps, signal: AbortSignal): Promise<number> {
  let removed = 0;
  let found: string[];
  do {
    found = await findHalfRemoved(deps.db, halfRemovedLimit);
    removed += await removeAll(deps, found, signal);
  } while (found.length === halfRemovedLimit);
  return removed;
}
