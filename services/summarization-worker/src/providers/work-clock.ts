/** A limit to the time in which work is under way; while there is none, it stands still. */
export interface WorkClock {
  /** Aborted when the time is used up, or with its parent. */
  signal: AbortSignal;
  run<T>(work: () => Promise<T>): Promise<T>;
  [Symbol.dispose](): void;
}

/** Runs as long as any piece of work does, and aborts with what `createReason` gives once that has been `limitMs`. Dispose it, so that its timer is freed. */
export function createWorkClock(limitMs: number, createReason: () => Error, parent: AbortSignal): WorkClock {
  const controller = new AbortController();
  let leftMs = limitMs;
  let underWay = 0;
  let startedAt = 0;
  let timer: NodeJS.Timeout | undefined;

  function stop(): void {
    clearTimeout(timer);
    leftMs -= performance.now() - startedAt;
  }

  return {
    signal: AbortSignal.any([controller.signal, parent]),
    async run(work) {
      underWay += 1;
      if (underWay === 1) {
        startedAt = performance.now();
        timer = setTimeout(() => controller.abort(createReason()), Math.max(0, leftMs));
      }
      try {
        return await work();
      } finally {
        underWay -= 1;
        if (underWay === 0) {
          stop();
        }
      }
    },
    [Symbol.dispose]() {
      clearTimeout(timer);
    },
  };
}
