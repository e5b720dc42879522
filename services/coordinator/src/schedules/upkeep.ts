import type { UpkeepJob, UpkeepName } from '@htbase/shared/models';
import type { Upkeep } from '@htbase/shared/queue';
import type { Schedule } from '#schedules/run-schedules.ts';

const minutes = 60;
const daily = 24 * 3_600;
/** Objects that are read each night. */
const nightlySample = 1_000;

/** What storage workers are asked to do from time to time: only they reach staging and the object store. */
export function upkeepSchedules(upkeep: Upkeep): Schedule[] {
  const schedule = <Name extends UpkeepName>(name: Name, job: UpkeepJob<Name>, everySeconds: number, description: string): Schedule => ({
    name,
    description,
    everySeconds,
    run: (signal) => upkeep.run(name, job, signal),
  });
  return [
    schedule('purge-deleted', { v: 1 }, 5 * minutes, 'Removes rows and bytes of what was deleted and is due (PURGE_AFTER)'),
    schedule('clean-staging', { v: 1 }, 60 * minutes, 'Removes what captures that have ended left in staging'),
    schedule(
      'collect-garbage',
      { v: 1, isDryRun: false, isCautious: true },
      daily,
      'Removes objects that nothing refers to, and finds objects that are missing',
    ),
    schedule('verify-objects', { v: 1, sample: nightlySample }, daily, `Hashes ${nightlySample} objects, chosen by chance, anew`),
  ];
}
