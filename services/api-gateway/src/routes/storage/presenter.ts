import type { UpkeepRun } from '@htbase/shared/queue';
import type { RunView, StartedRunView } from '#routes/storage/schemas.ts';
import { optional } from '#routes/tasks/presenter.ts';

export function presentRun({ id, name, status, createdAt, startedAt, endedAt, report, error }: UpkeepRun): RunView {
  return {
    run_id: id,
    job: name,
    status,
    created_at: createdAt.toISOString(),
    ...optional('started_at', startedAt?.toISOString()),
    ...optional('ended_at', endedAt?.toISOString()),
    ...report,
    ...optional('error', error?.slice(0, 2_000)),
  };
}

export function presentStarted(id: string): StartedRunView {
  return { run_id: id, status_url: `/api/v2/admin/storage/runs/${id}` };
}
