import { raceSignal } from '@htbase/shared/utils';

/** Lets jobs run side by side, but one under suspicion only by itself: whatever it does to this process, it does to nobody else. */
export interface Gate {
  /** Runs the work when its turn has come. @throws the signal's reason when that comes first. */
  run<T>(options: { isAlone: boolean; signal: AbortSignal }, work: () => Promise<T>): Promise<T>;
}

export function createGate(): Gate {
  const running = new Set<Promise<unknown>>();
  /** The last one that asked to be alone; who comes later waits for it. */
  let lastAlone: Promise<unknown> = Promise.resolve();

  return {
    async run({ isAlone, signal }, work) {
      const before = lastAlone;
      const { promise: ended, resolve: end } = Promise.withResolvers<void>();
      if (isAlone) {
        lastAlone = Promise.allSettled([before, ended]);
      }
      try {
        await raceSignal(before, signal);
        if (isAlone) {
          await raceSignal(Promise.allSettled(running), signal);
        }
        running.add(ended);
        return await work();
      } finally {
        running.delete(ended);
        end();
      }
    },
  };
}
