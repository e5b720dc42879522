import { HtbaseError } from '#utils/errors.ts';

export interface Deadline {
  /** Aborted by the clock (reason: an error with the given code) or by the parent signal (its reason). */
  signal: AbortSignal;
  /** Milliseconds left, never below 0. */
  remainingMs(): number;
  [Symbol.dispose](): void;
}

/** A time limit that also ends with its parent. Dispose it, so that its timer is freed. */
export function createDeadline(ms: number, code: string, parent?: AbortSignal): Deadline {
  const endsAt = performance.now() + ms;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new HtbaseError(code, `not done within ${Math.round(ms)} ms`)), ms);
  const onParentAbort = () => controller.abort(parent?.reason);
  if (parent?.aborted) {
    onParentAbort();
  }
  parent?.addEventListener('abort', onParentAbort, { once: true });
  return {
    signal: controller.signal,
    remainingMs: () => Math.max(0, endsAt - performance.now()),
    [Symbol.dispose]() {
      clearTimeout(timer);
      parent?.removeEventListener('abort', onParentAbort);
    },
  };
}

/** Waits for `work`, but not longer than `signal`: rejects with the signal's reason. The work itself isn't stopped. */
export async function raceSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  work.catch(() => {}); // when the signal wins, nobody else listens to how the work ends
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
