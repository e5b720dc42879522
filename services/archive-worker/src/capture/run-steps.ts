import type { FailureCode } from '@htbase/shared/models';
import { HtbaseError, createDeadline, raceSignal } from '@htbase/shared/utils';

/** One named step of a visit. */
export interface Step {
  name: string;
  /** Milliseconds; 0 or less: only the visit's own end limits it. */
  limitMs: number;
  /** The code of a visit that ends because this step's time was over. */
  timeoutCode: FailureCode;
  /** When the time is over: the visit ends, or it goes on with what is there and is `partial`. */
  onTimeout: 'end' | 'go_on';
  /** Looked at when its turn comes. */
  isSkipped?(): boolean;
  run(signal: AbortSignal): Promise<void>;
}

export interface StepRecord {
  name: string;
  durationMs: number;
  outcome: 'done' | 'timed_out' | 'failed';
}

/**
 * Runs steps one after the other. Each has a deadline of its own and ends at once with `signal`, whatever it waits for; one that may be partial
 * is left behind when its time is over. `note` hears of every step that ran.
 * @throws what a step threw, or the code of its deadline; nothing after it has run.
 */
export async function runSteps(steps: readonly Step[], signal: AbortSignal, note: (record: StepRecord) => void): Promise<void> {
  for (const step of steps) {
    signal.throwIfAborted();
    if (step.isSkipped?.()) {
      continue;
    }
    const startedAt = performance.now();
    const outcome = await runStep(step, signal).catch((error: unknown) => ({ error }));
    const record = { name: step.name, durationMs: Math.round(performance.now() - startedAt) };
    if (typeof outcome === 'string') {
      note({ ...record, outcome });
    } else {
      note({ ...record, outcome: 'failed' });
      throw outcome.error;
    }
  }
}

async function runStep({ limitMs, timeoutCode, onTimeout, run }: Step, signal: AbortSignal): Promise<'done' | 'timed_out'> {
  if (limitMs <= 0) {
    await raceSignal(run(signal), signal);
    return 'done';
  }
  using deadline = createDeadline(limitMs, timeoutCode, signal);
  try {
    await raceSignal(run(deadline.signal), deadline.signal);
    return 'done';
  } catch (error) {
    const isOver = deadline.signal.aborted && !signal.aborted;
    if (isOver && onTimeout === 'go_on' && error instanceof HtbaseError && error === deadline.signal.reason) {
      return 'timed_out';
    }
    throw error;
  }
}
