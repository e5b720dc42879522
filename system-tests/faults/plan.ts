import { pageArchivers } from '@htbase/shared/models';
import type { PageArchiver } from '@htbase/shared/models';
import { createRandom } from './random.ts';

const services = ['archive-worker', 'storage-worker', 'summarization-worker', 'coordinator', 'api-gateway'] as const;
/** `browser`: all of Chromium that the archive worker has. */
const victims = [...services, 'redis', 'browser'] as const;
export type Victim = (typeof victims)[number];

export type Fault = { kind: 'kill'; victims: readonly Victim[]; signal: 'SIGKILL' | 'SIGTERM' } | { kind: 'wipe_redis' | 'restart_postgres' };

export interface PlannedRequest {
  idempotencyKey: string;
  /** With the request's number in its query: each has an item of its own. */
  path: string;
  archivers: readonly PageArchiver[];
  /** Sent a second time after its answer, as by a client that has lost it. */
  isRepeated: boolean;
}

interface Plan {
  requests: PlannedRequest[];
  /** One after the other, without an end, each with the pause before it. */
  faults(): Generator<{ afterMs: number; fault: Fault }>;
  /** Faults that come once, when so many requests have been handed over. */
  once: { whenHandedOver: number; fault: Fault }[];
}

export interface PlanOptions {
  seed: number;
  captures: number;
  /** Bounds of the pause between two faults. */
  pauseMs: readonly [low: number, high: number];
}

const paths = ['/article', '/app', '/frames', '/japanese', '/arabic', '/russian'];
const cheap: readonly PageArchiver[] = ['readability', 'screenshot'];
const allFormatsShare = 0.15;
const repeatedShare = 0.05;

/** What is asked for and what goes wrong, all of it from the seed. */
export function makePlan({ seed, captures, pauseMs }: PlanOptions): Plan {
  const random = createRandom(seed);
  const requests = Array.from({ length: captures }, (_, index): PlannedRequest => ({
    idempotencyKey: `faults-${seed}-${index}`,
    path: `${random.pick(paths)}?n=${index}`,
    archivers: random.next() < allFormatsShare ? pageArchivers : cheap,
    isRepeated: random.next() < repeatedShare,
  }));
  const at = (low: number, high: number) => Math.floor(captures * random.between(low, high));
  return {
    requests,
    once: [
      { whenHandedOver: at(0.2, 0.5), fault: { kind: 'wipe_redis' } },
      { whenHandedOver: at(0.5, 0.8), fault: { kind: 'restart_postgres' } },
    ],
    *faults() {
      for (;;) {
        const pairs = Array.from({ length: 4 }, () => random.shuffle(victims).slice(0, 2));
        const alone = victims.map((victim) => [victim]);
        const round = [...alone, ...pairs].flatMap((both) => [
          { kind: 'kill', victims: both, signal: 'SIGKILL' } as const,
          { kind: 'kill', victims: both, signal: 'SIGTERM' } as const,
        ]);
        for (const fault of random.shuffle(round)) {
          yield { afterMs: random.between(...pauseMs), fault };
        }
      }
    },
  };
}
