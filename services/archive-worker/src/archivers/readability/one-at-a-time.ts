import { createDeadline, raceSignal } from '@htbase/shared/utils';

type Work<T> = () => Promise<T>;

/**
 * Lets one piece of work in after the other. Who has waited for `patienceMs` because one takes that long doesn't wait on: it is done `otherwise`.
 * The function it gives rejects with the reason of `signal` while waiting.
 */
export function createOneAtATime(patienceMs: number) {
  const place: { taken?: Promise<unknown> | undefined } = {};

  return async function run<T>(work: Work<T>, { otherwise, signal }: { otherwise: Work<T>; signal: AbortSignal }): Promise<T> {
    using deadline = createDeadline(patienceMs, 'archiver_timeout', signal);
    while (place.taken && !deadline.signal.aborted) {
      await raceSignal(place.taken, deadline.signal).catch(() => {}); // why it ended is looked at here
    }
    signal.throwIfAborted();
    if (place.taken) {
      return otherwise();
    }
    const result = work();
    place.taken = result
      .catch(() => {}) // whoever asked hears of it
      .finally(() => {
        place.taken = undefined;
      });
    return await result;
  };
}
