import type { EgressGuard } from '@htbase/shared/egress';
import { errorMessageOf } from '@htbase/shared/utils';
import { launchChromium } from '#browser/chromium.ts';
import type { Chromium, ChromiumOptions } from '#browser/chromium.ts';
import { openPageSession } from '#browser/page-session.ts';
import type { PageSession } from '#browser/page-session.ts';
import { chromiumTypeOf, listTree, measureTree } from '#browser/process-tree.ts';

export interface PoolLimits {
  /** Visits, age and memory (PSS of the process tree) after which a browser is replaced. */
  maxVisits: number;
  maxAgeMs: number;
  maxBytes: number;
  /** Memory of one page's process, beyond which it is ended before the machine runs out. */
  maxPageBytes: number;
}

export interface PoolOptions extends ChromiumOptions {
  guard: EgressGuard;
  limits?: Partial<PoolLimits>;
  /** How often a browser is asked whether it still answers, and how long it has for that. */
  heartbeat?: { everyMs: number; withinMs: number };
}

export interface PooledSession extends PageSession {
  /** True when the browser has gone, and it was not this visit's own: whoever was in it, or none of them, may be to blame. */
  isSharedBrowserLost(): boolean;
}

/** One warm browser with a spare session, replaced when it has served long enough, hangs or is gone. */
export interface BrowserPool {
  /** A session for one visit; close it. `isAlone`: in a browser of its own, which ends with it. */
  open(options?: { isAlone: boolean }): Promise<PooledSession>;
  version(): string;
  close(): Promise<void>;
}

interface Seat {
  chromium: Chromium;
  visits: number;
  open: number;
  bytes: number;
  measuredAt: number;
  /** It is to serve no further visit. */
  isRetired: boolean;
  spare: Promise<PageSession | undefined> | undefined;
}

const defaultLimits: PoolLimits = { maxVisits: 200, maxAgeMs: 60 * 60_000, maxBytes: 1_500_000_000, maxPageBytes: 2_000_000_000 };
const defaultHeartbeat = { everyMs: 5_000, withinMs: 10_000 };
/** A page can take half a gigabyte in a second. */
const watchEveryMs = 1_000;
/** Measuring takes 10 to 30 ms of the kernel's time, so it isn't done after each of many quick visits. */
const measureEveryMs = 2_000;

export async function createBrowserPool(options: PoolOptions): Promise<BrowserPool> {
  const { guard, log, heartbeat = defaultHeartbeat } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const seats = new Set<Seat>();
  let isClosed = false;
  let replacing: Promise<Seat> | undefined;
  let current = await launchSeat();
  makeSpare(current);

  const beat = setInterval(() => seats.forEach((seat) => void checkAnswering(seat)), heartbeat.everyMs);
  const watch = setInterval(() => seats.forEach(endGreedyPages), watchEveryMs);

  async function launchSeat(): Promise<Seat> {
    const chromium = await launchChromium(options);
    const seat: Seat = { chromium, visits: 0, open: 0, bytes: 0, measuredAt: 0, isRetired: false, spare: undefined };
    seats.add(seat);
    if (isClosed) {
      await leave(seat);
      throw new Error('the browser pool is closed');
    }
    chromium.gone.addEventListener('abort', () => void leave(seat));
    return seat;
  }

  function makeSpare(seat: Seat): void {
    seat.spare = openPageSession(seat.chromium, guard).catch((error: unknown) => {
      log.warn({ error: errorMessageOf(error) }, 'spare_session_failed');
      return undefined;
    });
  }

  /** Closes a browser that serves nobody any more. */
  async function leave(seat: Seat): Promise<void> {
    if (!seats.delete(seat)) {
      return;
    }
    const spare = await seat.spare;
    await spare?.close();
    await seat.chromium.close();
  }

  function wearOf({ chromium, visits, bytes, isRetired }: Seat): string | undefined {
    if (chromium.gone.aborted) {
      return 'gone';
    }
    if (isRetired) {
      return 'retired';
    }
    if (visits >= limits.maxVisits) {
      return 'visits';
    }
    if (bytes > limits.maxBytes) {
      return 'memory';
    }
    return Date.now() - chromium.startedAt > limits.maxAgeMs ? 'age' : undefined;
  }

  async function takeSeat(): Promise<Seat> {
    if (wearOf(current) === undefined) {
      return current;
    }
    replacing ??= replace(current).finally(() => {
      replacing = undefined;
    });
    return replacing;
  }

  /** The new one is there before the old one is given up; that one stays until its visits are done. */
  async function replace(old: Seat): Promise<Seat> {
    const reason = wearOf(old);
    const fresh = await launchSeat();
    current = fresh;
    old.isRetired = true;
    log.info({ reason, visits: old.visits, bytes: old.bytes }, 'browser_replaced');
    if (old.open === 0) {
      void leave(old);
    }
    return fresh;
  }

  async function open({ isAlone }: { isAlone: boolean } = { isAlone: false }): Promise<PooledSession> {
    if (isClosed) {
      throw new Error('the browser pool is closed');
    }
    const seat = isAlone ? await launchSeat() : await takeSeat();
    seat.isRetired ||= isAlone;
    seat.visits += 1;
    seat.open += 1;
    const spare = seat.spare;
    seat.spare = undefined;
    try {
      const ready = await spare;
      const session = ready && !ready.gone.aborted ? ready : await openPageSession(seat.chromium, guard);
      return { ...session, isSharedBrowserLost: () => seat.chromium.gone.aborted && !isAlone, close: () => giveBack(seat, session) };
    } catch (error) {
      distrust(seat);
      await letGo(seat);
      throw error;
    }
  }

  /** A browser that can't open a page is no fault of the visit that asked: it gets another one. */
  async function openAnywhere(options?: { isAlone: boolean }): Promise<PooledSession> {
    try {
      return await open(options);
    } catch (error) {
      log.warn({ error: errorMessageOf(error) }, 'session_failed');
      return open(options);
    }
  }

  async function giveBack(seat: Seat, session: PageSession): Promise<boolean> {
    const isContextClosed = await session.close();
    if (!isContextClosed) {
      distrust(seat);
    }
    await letGo(seat);
    return isContextClosed;
  }

  /** Either it hangs, and goes now, or what hangs on in it goes when its other visits are done. */
  function distrust(seat: Seat): void {
    seat.isRetired = true;
    void checkAnswering(seat);
  }

  async function letGo(seat: Seat): Promise<void> {
    seat.open -= 1;
    if (seat.isRetired && seat.open === 0) {
      await leave(seat);
      return;
    }
    await measure(seat);
    if (isClosed || seat !== current || seat.chromium.gone.aborted) {
      return;
    }
    if (wearOf(seat) !== undefined) {
      await takeSeat().then(prepareSpare, (error: unknown) => log.warn({ error: errorMessageOf(error) }, 'browser_launch_failed'));
    } else {
      prepareSpare(seat);
    }
  }

  function prepareSpare(seat: Seat): void {
    if (seat.spare === undefined && !isClosed && !seat.chromium.gone.aborted) {
      makeSpare(seat);
    }
  }

  async function measure(seat: Seat): Promise<void> {
    if (Date.now() - seat.measuredAt >= measureEveryMs && !seat.chromium.gone.aborted) {
      seat.measuredAt = Date.now();
      seat.bytes = await measureTree(seat.chromium.pid);
    }
  }

  async function checkAnswering(seat: Seat): Promise<void> {
    if (!(await seat.chromium.isAnswering(heartbeat.withinMs)) && !seat.chromium.gone.aborted) {
      log.warn({ pid: seat.chromium.pid, open: seat.open }, 'browser_hangs');
      seat.chromium.kill('the browser no longer answers');
    }
  }

  /** Pages never share a process, so that only the one to blame crashes. */
  function endGreedyPages(seat: Seat): void {
    if (seat.open === 0) {
      return;
    }
    for (const { pid, residentBytes } of listTree(seat.chromium.pid)) {
      if (residentBytes > limits.maxPageBytes && chromiumTypeOf(pid) === 'renderer') {
        log.warn({ pid, bytes: residentBytes }, 'page_killed');
        killProcess(pid);
      }
    }
  }

  return {
    open: openAnywhere,
    version: () => current.chromium.version,
    async close() {
      isClosed = true;
      clearInterval(beat);
      clearInterval(watch);
      await replacing?.catch(() => {}); // then there is one less to close
      await Promise.all([...seats].map(leave));
    },
  };
}

function killProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // ESRCH: it has just ended
  }
}
