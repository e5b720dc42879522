import type { CDPSession } from 'puppeteer-core';

/** Breaks the endless loops of a page's scripts: what stands behind the loop then goes on. */
export interface LoopBreaker {
  /** How many loops it has broken. */
  count(): number;
  /** From then on the page's thread may be busy with work of ours, which takes as long as it takes. */
  stop(): void;
}

const checkEveryMs = 250;
/** A page that loops again and again does so from a timer. */
const maxLoops = 2;
/** One that goes on for all that is left to its deadline. */
const maxBreaks = 8;

/** Watches whether the page's thread answers; when it doesn't for `stuckMs`, the script that runs there is ended. */
export function startLoopBreaker(cdp: CDPSession, stuckMs: number): LoopBreaker {
  let askedAt: number | undefined;
  let count = 0;

  const timer = setInterval(() => {
    const now = performance.now();
    if (askedAt === undefined) {
      ask(now);
    } else if (now - askedAt >= stuckMs) {
      count += 1;
      askedAt = now; // time to get out of it
      // the browser's own thread takes this one, while the page's is busy
      cdp.send('Runtime.terminateExecution').catch(() => {}); // it may have gone
      if (count >= maxBreaks) {
        stop();
      }
    }
  }, checkEveryMs);

  function ask(now: number): void {
    askedAt = now;
    const isRepeated = count >= maxLoops;
    cdp
      .send('Runtime.evaluate', { expression: isRepeated ? clearTimers : '0', silent: true })
      .catch(() => {}) // a document that is just being replaced
      .finally(() => {
        askedAt = undefined;
      });
  }

  function stop(): void {
    clearInterval(timer);
  }

  return { count: () => count, stop };
}

const clearTimers = `{
  const last = setTimeout(() => {}, 0);
  for (let id = 0; id <= last; id += 1) { clearTimeout(id); clearInterval(id); }
  const frame = requestAnimationFrame(() => {});
  for (let id = 0; id <= frame; id += 1) { cancelAnimationFrame(id); }
}`;
