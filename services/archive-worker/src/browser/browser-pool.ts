import type { EgressGuard } from '@htbase/shared/egress';
import { errorMessageOf } from '@htbase/shared/utils';
import { launchChromium } from '#browser/chromium.ts';
import type { Chromium, ChromiumOptions } from '#browser/chromium.ts';
import { openPageSession } from '#browser/page-session.ts';
import type { PageSession } from '#browser/page-session.ts';

export interface PoolOptions extends ChromiumOptions {
  guard: EgressGuard;
  maxVisits?: number;
  maxAgeMs?: number;
}

/** One warm browser with a spare session, replaced when it has served long enough or is gone. */
export interface BrowserPool {
  /** A session for one visit; close it. */
  open(): Promise<PageSession>;
  version(): string;
  close(): Promise<void>;
}

interface Seat {
  chromium: Chromium;
  visits: number;
  open: number;
  isRetired: boolean;
  spare: Promise<PageSession | undefined> | undefined;
}

const defaultMaxVisits = 200;
const defaultMaxAgeMs = 60 * 60_000;

export async function createBrowserPool(options: PoolOptions): Promise<BrowserPool> {
  const { guard, log, maxVisits = defaultMaxVisits, maxAgeMs = defaultMaxAgeMs } = options;
  const seats = new Set<Seat>();
  let isClosed = false;
  let current: Promise<Seat> = Promise.resolve(await seat());

  async function seat(): Promise<Seat> {
    const made: Seat = { chromium: await launchChromium(options), visits: 0, open: 0, isRetired: false, spare: undefined };
    seats.add(made);
    made.chromium.gone.addEventListener('abort', () => void leave(made));
    makeSpare(made);
    return made;
  }

  function makeSpare(at: Seat): void {
    at.spare = openPageSession(at.chromium, guard).catch((error: unknown) => {
      log.warn({ error: errorMessageOf(error) }, 'spare_session_failed');
      return undefined;
    });
  }

  /** Closes a browser that serves nobody any more. */
  async function leave(at: Seat): Promise<void> {
    if (!seats.delete(at)) {
      return;
    }
    const spare = await at.spare;
    await spare?.close();
    await at.chromium.close();
  }

  const isWorn = (at: Seat) => at.chromium.gone.aborted || at.visits >= maxVisits || Date.now() - at.chromium.startedAt > maxAgeMs;

  async function takeSeat(): Promise<Seat> {
    const at = await current.catch(() => undefined);
    if (at && !isWorn(at)) {
      return at;
    }
    if (!at || !at.isRetired) {
      // only the first who notices replaces it, and the old one stays until its visits are done
      if (at) {
        at.isRetired = true;
      }
      const before = current;
      const replacement = seat();
      current = replacement;
      replacement.catch(() => {
        current = current === replacement ? Promise.reject(new Error('no browser')) : current;
        current.catch(() => {});
      });
      await before.catch(() => {});
      if (at?.open === 0) {
        void leave(at);
      }
    }
    return current;
  }

  return {
    async open() {
      if (isClosed) {
        throw new Error('the browser pool is closed');
      }
      const at = await takeSeat();
      at.visits += 1;
      at.open += 1;
      const spare = at.spare;
      at.spare = undefined;
      try {
        const ready = await spare;
        const session = ready && !ready.gone.aborted ? ready : await openPageSession(at.chromium, guard);
        return { ...session, close: () => giveBack(at, session) };
      } catch (error) {
        at.open -= 1;
        throw error;
      }
    },
    version: () => [...seats][0]?.chromium.version ?? 'unknown',
    async close() {
      isClosed = true;
      await current.catch(() => {});
      await Promise.all([...seats].map(leave));
    },
  };

  async function giveBack(at: Seat, session: PageSession): Promise<void> {
    await session.close();
    at.open -= 1;
    if (at.isRetired && at.open === 0) {
      await leave(at);
    } else if (!isClosed && at.spare === undefined && !isWorn(at)) {
      makeSpare(at);
    }
  }
}
