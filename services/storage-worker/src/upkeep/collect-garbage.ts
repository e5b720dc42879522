import { claimStrays, findStrays, listBlobs, releaseBlobs } from '@htbase/shared/db';
import type { BlobRow } from '@htbase/shared/db';
import type { Finding, UpkeepJob, UpkeepReport } from '@htbase/shared/models';
import type { ListedObject } from '@htbase/shared/storage';
import { createDeadline, raceSignal } from '@htbase/shared/utils';
import { createFaultNotes, maxFindings } from '#upkeep/fault-notes.ts';
import { removeAll, removeHalfRemoved } from '#upkeep/remove-objects.ts';
import type { UpkeepDeps } from '#upkeep/upkeep-deps.ts';

const pageSize = 500;
/** Objects asked for side by side, and how long that may take. */
const looks = 16;
const lookMs = 60_000;
/** Strays that one run takes on; the next takes the rest. */
const maxStrays = 100_000;
/** A cautious run removes no more than this share of what the store holds, unless that is next to nothing. */
const maxStrayShare = 0.2;
const fewStrays = 100;

/**
 * Looks for objects without a row, blobs that nothing refers to, and blobs without an object; removes the first two unless told not to, and notes
 * the last. Only what nobody has touched for `graceMs`.
 */
export async function collectGarbage(
  deps: UpkeepDeps,
  { isDryRun, isCautious }: Omit<UpkeepJob<'collect-garbage'>, 'v'>,
  graceMs: number,
  signal: AbortSignal,
): Promise<UpkeepReport> {
  const before = new Date(Date.now() - graceMs);
  const garbage: Finding[] = [];
  let removed = 0;

  const { strays, isTooMuch } = await listStrays(deps, before, signal);
  garbage.push(...strays.map(({ sha256 }): Finding => ({ sha256, kind: 'object_without_row' })));
  if (isTooMuch && isCautious) {
    throw new Error(`${strays.length} objects have no row, a large part of the store: is this the right database? If so, run \`htbase gc\``);
  }
  if (!isDryRun) {
    removed += await removeHalfRemoved(deps, signal);
    for (const some of pagesOf(strays)) {
      removed += await removeAll(deps, await claimStrays(deps.db, some, deps.objectStore.provider), signal);
    }
  }

  const notes = createFaultNotes(deps);
  for await (const page of blobPages(deps, before)) {
    signal.throwIfAborted();
    const unused = page.filter(({ state, isReferenced }) => state !== 'deleting' && !isReferenced);
    garbage.push(...unused.map(({ sha256, state }): Finding => ({ sha256, kind: state === 'present' ? 'unreferenced' : 'unfinished' })));
    if (!isDryRun && unused.length > 0) {
      const hashes = unused.map(({ sha256 }) => sha256);
      removed += await removeAll(deps, await deps.db.transaction((tx) => releaseBlobs(tx, hashes, before.toISOString())), signal);
    }
    const used = page.filter(({ state, isReferenced }) => state === 'present' && isReferenced);
    for (const some of pagesOf(used, looks)) {
      using deadline = createDeadline(lookMs, 'store_timeout', signal);
      const look = Promise.all(some.map(({ sha256, encoding }) => deps.objectStore.findStoredBytes(sha256, encoding)));
      const sizes = await raceSignal(look, deadline.signal);
      for (const [index, blob] of some.entries()) {
        const fault = sizes[index] === undefined ? 'missing' : sizes[index] === blob.storedBytes ? null : 'damaged';
        // that the size is right doesn't make good what reading has found to be damaged
        await notes.add(blob, fault ?? (blob.fault === 'damaged' ? 'damaged' : null));
      }
    }
  }
  const unfinishedPuts = isDryRun ? 0 : ((await deps.objectStore.removeUnfinished?.(before)) ?? 0);
  const { counts, findings } = await notes.end();
  const count = (kind: Finding['kind']) => garbage.filter((finding) => finding.kind === kind).length;
  return {
    counts: {
      objects_without_row: count('object_without_row'),
      unreferenced: count('unreferenced'),
      unfinished: count('unfinished'),
      missing: counts['missing'] ?? 0,
      damaged: counts['damaged'] ?? 0,
      removed,
      unfinished_puts_removed: unfinishedPuts,
    },
    findings: [...findings, ...garbage].slice(0, maxFindings),
  };
}

async function listStrays(
  { db, objectStore }: UpkeepDeps,
  before: Date,
  signal: AbortSignal,
): Promise<{ strays: ListedObject[]; isTooMuch: boolean }> {
  const strays: ListedObject[] = [];
  let listed = 0;
  let page: ListedObject[] = [];
  const look = async () => {
    const unknown = new Set(await findStrays(db, [...new Set(page.map(({ sha256 }) => sha256))]));
    strays.push(...page.filter(({ sha256 }) => unknown.has(sha256)));
    page = [];
  };
  for await (const object of objectStore.list()) {
    signal.throwIfAborted();
    listed += 1;
    if (object.modifiedAt < before) {
      page.push(object);
    }
    if (page.length === pageSize) {
      await look();
    }
    if (strays.length >= maxStrays) {
      break;
    }
  }
  await look();
  return { strays, isTooMuch: strays.length > Math.max(fewStrays, listed * maxStrayShare) };
}

async function* blobPages({ db }: UpkeepDeps, before: Date): AsyncGenerator<BlobRow[]> {
  let page: BlobRow[];
  let after = '00'.repeat(32);
  do {
    page = await listBlobs(db, after, pageSize, { idleSince: before.toISOString() });
    yield page;
    after = page.at(-1)?.sha256 ?? after;
  } while (page.length === pageSize);
}

function* pagesOf<T>(all: readonly T[], size = pageSize): Generator<T[]> {
  for (let start = 0; start < all.length; start += size) {
    yield all.slice(start, start + size);
  }
}
