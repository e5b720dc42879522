import type { Job, Queue } from 'bullmq';
import { pause } from '#utils/index.ts';

const ended = new Set(['completed', 'failed', 'unknown']);
const [firstPauseMs, lastPauseMs] = [5, 1_000];

/**
 * Brings a delayed job forward: to `delayMs` from now, or to the front of its equals (it has queued once already). A job that is about to be put
 * aside, but still runs, is waited for as long as it `isWanted`. `gone`: there is no such job, or it has ended.
 */
export async function wakeJob(
  queue: Queue,
  jobId: string,
  delayMs: number,
  { isWanted, signal }: { isWanted(): Promise<boolean>; signal: AbortSignal },
): Promise<'on_its_way' | 'gone'> {
  const startsAt = Date.now() + delayMs;
  for (let pauseMs = firstPauseMs; pauseMs <= lastPauseMs; pauseMs *= 2) {
    const job = await queue.getJob(jobId);
    const state = job ? await job.getState() : 'unknown';
    if (!job || ended.has(state)) {
      return 'gone';
    }
    if (state !== 'active' && (state !== 'delayed' || (await bringForward(job, startsAt - Date.now())))) {
      return 'on_its_way';
    }
    await pause(pauseMs, signal);
    if (signal.aborted || !(await isWanted())) {
      return 'on_its_way';
    }
  }
  return 'on_its_way';
}

/** False when the job has left the delayed ones between the look and the touch. */
async function bringForward(job: Job, delayMs: number): Promise<boolean> {
  try {
    if (delayMs > 0) {
      await job.changeDelay(delayMs);
    } else {
      await job.promote();
      await job.changePriority({ priority: job.priority, lifo: true });
    }
    return true;
  } catch (error) {
    if ((await job.getState()) === 'delayed') {
      throw error;
    }
    return false;
  }
}
