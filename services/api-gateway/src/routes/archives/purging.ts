import type { Upkeep } from '@htbase/shared/queue';
import { errorMessageOf } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import type { DeleteQuery } from '#routes/archives/schemas.ts';

/** When the rows and bytes of what is deleted go. */
export interface Purging {
  hoursFor(query: DeleteQuery): number;
  /** After the commit: has what is due at once removed now, by a storage worker. */
  begin(query: DeleteQuery): void;
}

export function createPurging({ upkeep, log, purgeAfterHours }: { upkeep: Upkeep; log: Log; purgeAfterHours: number }): Purging {
  return {
    hoursFor: (query) => (isAtOnce(query) ? 0 : purgeAfterHours),
    begin(query) {
      if (isAtOnce(query)) {
        // without Redis the schedule finds it within minutes
        upkeep.start('purge-deleted', { v: 1 }).catch((error: unknown) => log.warn({ error: errorMessageOf(error) }, 'purge_not_started'));
      }
    },
  };
}

const isAtOnce = ({ purge }: DeleteQuery) => purge === '1' || purge === 'true';
