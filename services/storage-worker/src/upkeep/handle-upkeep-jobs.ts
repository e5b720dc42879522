import { upkeepSchemas } from '@htbase/shared/models';
import type { UpkeepJob, UpkeepName, UpkeepReport } from '@htbase/shared/models';
import type { JobContext, JobHandler } from '@htbase/shared/queue';
import { cleanStaging } from '#upkeep/clean-staging.ts';
import { collectGarbage } from '#upkeep/collect-garbage.ts';
import { purgeDue } from '#upkeep/purge-deleted.ts';
import type { UpkeepDeps } from '#upkeep/upkeep-deps.ts';
import { verifyObjects } from '#upkeep/verify-objects.ts';

/** What nobody has touched for so long may be garbage. */
const graceMs = 24 * 3_600_000;

/** The handlers of all jobs of upkeep, by their names. Each may be done over from the start, and beside others of its kind. */
export function createUpkeepHandlers(deps: UpkeepDeps): Record<UpkeepName, JobHandler<unknown>> {
  return {
    'purge-deleted': handler('purge-deleted', (_job, signal) => purgeDue(deps, signal)),
    'collect-garbage': handler('collect-garbage', (job, signal) => collectGarbage(deps, job, graceMs, signal)),
    'verify-objects': handler('verify-objects', (job, signal) => verifyObjects(deps, job, signal)),
    'clean-staging': handler('clean-staging', (_job, signal) => cleanStaging(deps, signal)),
  };
}

function handler<Name extends UpkeepName>(
  name: Name,
  run: (job: UpkeepJob<Name>, signal: AbortSignal) => Promise<UpkeepReport>,
): JobHandler<unknown> {
  return {
    name: name.replaceAll('-', '_'),
    schema: upkeepSchemas[name],
    async handle(job, { event, signal }: JobContext) {
      const report = await run(job as UpkeepJob<Name>, signal); // as the schema has found it
      Object.assign(event, report.counts);
      return { status: 'done', ...report };
    },
  };
}
