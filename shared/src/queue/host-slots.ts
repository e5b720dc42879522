// Politeness: who may visit a host now, over the whole fleet. A visit holds a token (with a lease); who finds none waits in line, and the token that
// becomes free is handed over: the first in line gets a reserved slot and its delayed job is brought forward (`wake-job.ts`). Nobody polls.
import type { Redis } from 'ioredis';
import type { WaitReason } from '#models/index.ts';
import { errorMessageOf } from '#utils/index.ts';
import type { Log } from '#utils/index.ts';
import { acquireScript, forgetScript, pauseScript, releaseScript, renewScript, tendScript } from '#queue/host-slot-scripts.ts';
import { hostKeys, ticketOf } from '#queue/host-line.ts';
import type { Visitor } from '#queue/host-line.ts';
import { openQueue } from '#queue/open-queue.ts';
import { wakeJob } from '#queue/wake-job.ts';

/** The job has to come back. */
export interface Deferral {
  isGranted: false;
  reason: WaitReason;
  /** When it goes on, as far as one can say: exact for a reserved slot, an estimate for a place in the line. */
  notBefore: Date;
  /** For how long to put the job aside; whose turn comes earlier is brought forward. */
  delayMs: number;
  /** How often the host asked this job to come later. */
  timesAsked: number;
}

export interface HostSlots {
  /**
   * Asks for a turn. With a turn the visitor has to `renew` it while it visits, and to `release` it. `mayComeLater`: should the host ask for it,
   * `pause` will put the visitor aside.
   */
  acquire(visitor: Visitor): Promise<{ isGranted: true; timesAsked: number; mayComeLater: boolean } | Deferral>;
  renew(visitor: Visitor): Promise<void>;
  /** Ends a visit that took `heldMs`, and hands its token over. */
  release(visitor: Visitor, heldMs: number): Promise<void>;
  /** Takes out a visitor that won't visit any more, wherever it stands. */
  forget(visitor: Visitor): Promise<void>;
  /**
   * The host answered "come back in so many seconds": nobody visits it before (at most an hour), and the visitor, whose visit this ends, has the
   * first slot afterwards. `undefined` when it was asked too often and has to take the answer as it is.
   */
  pause(visitor: Visitor, seconds: number): Promise<Deferral | undefined>;
  close(): Promise<void>;
}

export interface HostSlotsDeps {
  redis: Redis;
  prefix: string;
  log: Log;
  /** Visits of one host at a time. */
  concurrency: number;
  /** From the beginning of one visit to that of the next. */
  minIntervalMs: number;
  /** How long a token lives that nobody renews. */
  leaseMs?: number;
  tendMs?: number;
}

/** Renew a token this often: twice may fail. */
export const renewTokenMs = 10_000;

const defaultLeaseMs = 30_000;
/** Between two looks after tokens of workers that died. */
const defaultTendMs = 5_000;
const maxTimesAsked = 3;
const [minPauseMs, maxPauseMs] = [1_000, 3_600_000];
/** A job in line is woken by whoever frees a token; should all of Redis' knowledge of the line be lost, it wakes by itself after this. */
const [minGuardMs, maxGuardMs] = [60_000, 4 * 3_600_000];
/** Clocks of workers differ: one whose slot is almost there must not spin. */
const minDelayMs = 50;
const reasons: readonly WaitReason[] = ['host_limit', 'host_interval', 'retry_after'];

/** Slots in Redis under `{prefix}:host:{host}:...`. Whatever is lost there, jobs go on: a wiped line means that who comes next is let in. */
export function createHostSlots(deps: HostSlotsDeps): HostSlots {
  const { redis, prefix, log, concurrency, minIntervalMs, leaseMs = defaultLeaseMs, tendMs = defaultTendMs } = deps;
  const queues = new Map<string, ReturnType<typeof openQueue>>();
  const wakings = new Set<Promise<void>>();
  const closing = new AbortController();
  const hostsKey = `${prefix}:hosts`;
  const hostKey = hostKeys(prefix);

  async function run(script: string, host: string, ticket: string, ...args: (string | number)[]): Promise<unknown[]> {
    const jobId = ticket.slice(ticket.lastIndexOf(':') + 1);
    const names = ['tokens', 'reserved', 'waiting', 'state'] as const;
    const keys = [...names.map((name) => hostKey(host, name)), hostsKey, `${prefix}:asked:${jobId}`];
    return (await redis.eval(script, keys.length, ...keys, host, concurrency, minIntervalMs, leaseMs, ticket, ...args)) as unknown[];
  }

  /** Brings forward the jobs whose turn has come: pairs of ticket and milliseconds from now. */
  function wakeAll(host: string, pairs: readonly unknown[]): void {
    for (let index = 0; index + 1 < pairs.length && !closing.signal.aborted; index += 2) {
      const ticket = String(pairs[index]);
      const waking = wake(host, ticket, Number(pairs[index + 1]))
        .catch((error: unknown) => log.warn({ host, error: errorMessageOf(error) }, 'host_handover_failed')) // tending does it again
        .finally(() => wakings.delete(waking));
      wakings.add(waking);
    }
  }

  async function wake(host: string, ticket: string, delayMs: number): Promise<void> {
    const [, , queueName = '', jobId = ''] = ticket.split(':');
    let queue = queues.get(queueName);
    if (!queue) {
      queue = openQueue(redis, prefix, queueName);
      queues.set(queueName, queue);
    }
    const isWanted = async () => (await redis.zscore(hostKey(host, 'reserved'), ticket)) !== null;
    if ((await wakeJob(queue, jobId, delayMs, { isWanted, signal: closing.signal })) === 'gone') {
      wakeAll(host, await run(forgetScript, host, ticket));
    }
  }

  /** Tokens whose lease ran out go to the next in line, and who slept through a hand-over is woken again; one worker of the fleet at a time. */
  async function tend(): Promise<void> {
    if ((await redis.set(`${hostsKey}:tended`, '1', 'PX', Math.max(1, Math.round(tendMs * 0.8)), 'NX')) === null) {
      return;
    }
    for (const host of await redis.smembers(hostsKey)) {
      wakeAll(host, await run(tendScript, host, ''));
    }
  }

  const timer = setInterval(() => {
    tend().catch((error: unknown) => log.warn({ error: errorMessageOf(error) }, 'host_tending_failed'));
  }, tendMs);
  timer.unref();

  return {
    async acquire(visitor) {
      const [status, wait, isExact, timesAsked, ...woken] = await run(acquireScript, visitor.host, ticketOf(visitor));
      wakeAll(visitor.host, woken);
      if (status === 0) {
        return { isGranted: true, timesAsked: Number(timesAsked), mayComeLater: Number(timesAsked) < maxTimesAsked };
      }
      const reason = reasons[Number(status) - 1] ?? 'host_limit';
      return defer(reason, Number(wait), isExact === 1, Number(timesAsked));
    },

    async renew(visitor) {
      await run(renewScript, visitor.host, ticketOf(visitor));
    },

    async release(visitor, heldMs) {
      wakeAll(visitor.host, await run(releaseScript, visitor.host, ticketOf(visitor), Math.round(heldMs)));
    },

    async forget(visitor) {
      wakeAll(visitor.host, await run(forgetScript, visitor.host, ticketOf(visitor)));
    },

    async pause(visitor, seconds) {
      const pauseMs = Math.min(maxPauseMs, Math.max(minPauseMs, seconds * 1_000));
      const [wait, timesAsked] = await run(pauseScript, visitor.host, ticketOf(visitor), pauseMs, maxTimesAsked);
      return wait === -1 ? undefined : defer('retry_after', Number(wait), true, Number(timesAsked));
    },

    async close() {
      clearInterval(timer);
      closing.abort();
      await Promise.all(wakings);
      await Promise.all([...queues.values()].map((queue) => queue.close()));
    },
  };
}

function defer(reason: WaitReason, waitMs: number, isExact: boolean, timesAsked: number): Deferral {
  const guardMs = Math.min(maxGuardMs, Math.max(minGuardMs, 2 * waitMs));
  return {
    isGranted: false,
    reason,
    notBefore: new Date(Date.now() + waitMs),
    delayMs: isExact ? Math.max(minDelayMs, waitMs) : guardMs,
    timesAsked,
  };
}
