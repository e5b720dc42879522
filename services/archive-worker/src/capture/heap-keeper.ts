import { Session } from 'node:inspector/promises';
import { getHeapStatistics } from 'node:v8';

/** Gives back to the system what large pages have left in the heap of this thread. */
export interface HeapKeeper {
  /** Collects garbage when there may be much of it. */
  check(): Promise<void>;
}

/** By how much the heap has to have grown: collecting stops everything for 20 to 100 ms. */
const roomBytes = 80_000_000;

/** V8 keeps the pages of a heap that was large once for as long as it has something to do; only where memory is said to be short it lets go of them. */
export function createHeapKeeper(): HeapKeeper {
  let usualBytes = getHeapStatistics().total_heap_size;
  let collecting: Promise<void> | undefined;

  async function collect(): Promise<void> {
    const session = new Session();
    session.connect();
    try {
      await session.post('HeapProfiler.collectGarbage');
    } finally {
      session.disconnect();
    }
    usualBytes = getHeapStatistics().total_heap_size;
  }

  return {
    async check() {
      if (getHeapStatistics().total_heap_size > usualBytes + roomBytes) {
        collecting ??= collect().finally(() => {
          collecting = undefined;
        });
      }
      await collecting;
    },
  };
}
