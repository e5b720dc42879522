import { noteFault } from '@htbase/shared/db';
import type { BlobFault, BlobRow } from '@htbase/shared/db';
import type { Finding, UpkeepReport } from '@htbase/shared/models';
import type { UpkeepDeps } from '#upkeep/upkeep-deps.ts';

export const maxFindings = 100;
/** When so many objects are missing and none is there, it is the store that has gone, and not they. */
const suspiciousCount = 10;

export interface FaultNotes {
  /** Notes how a blob's object was found. */
  add(blob: BlobRow, fault: BlobFault | null): Promise<void>;
  /** @throws when nothing at all was found in the store: then nothing was noted. */
  end(): Promise<UpkeepReport>;
}

/** Writes what is wrong with objects, or no longer wrong, onto the rows of their blobs, and tells it to log and metrics. */
export function createFaultNotes({ db, metrics, log }: Pick<UpkeepDeps, 'db' | 'metrics' | 'log'>): FaultNotes {
  const counts = { checked: 0, missing: 0, damaged: 0, recovered: 0 };
  const findings: Finding[] = [];
  /** Missing ones, until some object shows that the store is there. */
  const heldBack: BlobRow[] = [];
  let isStoreThere = false;

  async function write(blob: BlobRow, fault: BlobFault): Promise<void> {
    if (!(await noteFault(db, blob, fault))) {
      return; // it was removed, or written anew, while we looked
    }
    counts[fault] += 1;
    if (findings.length < maxFindings) {
      findings.push({ sha256: blob.sha256, kind: `object_${fault}` });
    }
    if (blob.fault !== fault) {
      metrics.objectFaults.inc({ fault });
      log.error({ sha256: blob.sha256, fault, stored_bytes: blob.storedBytes }, 'object_faulty');
    }
  }

  return {
    async add(blob, fault) {
      counts.checked += 1;
      if (fault === 'missing' && !isStoreThere) {
        heldBack.push(blob);
        return;
      }
      isStoreThere = true;
      if (fault !== null) {
        await write(blob, fault);
      } else if (blob.fault !== null && (await noteFault(db, blob, null))) {
        counts.recovered += 1;
      }
    },

    async end() {
      if (!isStoreThere && heldBack.length >= suspiciousCount) {
        throw new Error(`none of ${heldBack.length} objects is there: is this the right store?`);
      }
      for (const blob of heldBack) {
        await write(blob, 'missing');
      }
      return { counts, findings };
    },
  };
}
