import type { TaskRow } from '@htbase/shared/db';
import { isFinal } from '@htbase/shared/status';
import type { LiveStatus } from '@htbase/shared/status';
import { errorMessageOf } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import type { FindWaiting } from '#routes/tasks/find-waiting.ts';
import { presentTask } from '#routes/tasks/presenter.ts';
import type { TaskView } from '#routes/tasks/schemas.ts';

export interface ShowTaskDeps {
  liveStatus: LiveStatus;
  findWaiting: FindWaiting;
  log: Log;
}

export type ShowTask = ReturnType<typeof createShowTask>;

/** Builds what shows a task as GET and its events do: its rows, and while a capture or a summarization is under way what Redis knows of it and what it waits for. */
export function createShowTask({ liveStatus, findWaiting, log }: ShowTaskDeps) {
  return async function showTask(task: TaskRow): Promise<TaskView> {
    if (isFinal(task.status) || !task.capture) {
      return presentTask(task, new Map());
    }
    try {
      const reading = liveStatus.read(task.id);
      const [live, waiting] = await Promise.all([reading, findWaiting(task, reading)]);
      return presentTask(task, live, waiting);
    } catch (error) {
      log.warn({ task_id: task.id, error: errorMessageOf(error) }, 'live_status_unavailable'); // the rows alone are a true answer, only less fresh
      return presentTask(task, new Map());
    }
  };
}
