import { readTask, readTaskStatus } from '@htbase/shared/db';
import type { Database, TaskRow } from '@htbase/shared/db';
import { isFinal } from '@htbase/shared/status';
import type { LiveStatus, LiveSubtask } from '@htbase/shared/status';
import { createDeadline, pause } from '@htbase/shared/utils';

const firstLookMs = 50;
const slowestLookMs = 500;
/** How often the row itself is looked at when Redis says nothing of an end. */
const rowLookMs = 2_000;

export type WaitForTask = ReturnType<typeof createWaitForTask>;

/**
 * Builds what waits for a task's end and resolves with its row then; with `undefined` when that takes longer than `seconds`, or the signal ends it.
 * It looks at the live status, at longer and longer intervals, and at the row once all that is there has ended; at the row alone, less often, when there is no
 * Redis. Between looks it holds nothing but a timer.
 */
export function createWaitForTask({ db, liveStatus }: { db: Database; liveStatus: LiveStatus }) {
  return async function waitForTask(
    { ownerId, taskId }: { ownerId: string; taskId: string },
    seconds: number,
    parent: AbortSignal,
  ): Promise<TaskRow | undefined> {
    using deadline = createDeadline(seconds * 1_000, 'wait_over', parent);
    const { signal } = deadline;
    const begunAt = performance.now();
    let rowLookAt = begunAt; // it may have ended already
    for (;;) {
      const now = performance.now();
      if (now >= rowLookAt || (await areAllEnded(liveStatus, taskId))) {
        const status = await readTaskStatus(db, ownerId, taskId);
        if (status === undefined || isFinal(status)) {
          return status && (await readTask(db, ownerId, taskId));
        }
        rowLookAt = now + rowLookMs;
      }
      if (signal.aborted) {
        return undefined;
      }
      await pause(Math.min(slowestLookMs, firstLookMs + (now - begunAt) / 10), signal);
    }
  };
}

/** The row follows within milliseconds then. False without Redis. */
async function areAllEnded(liveStatus: LiveStatus, taskId: string): Promise<boolean> {
  const subtasks = await liveStatus.read(taskId).catch(() => new Map<string, LiveSubtask>());
  return subtasks.size > 0 && [...subtasks.values()].every(({ stage }) => stage === 'stored');
}
