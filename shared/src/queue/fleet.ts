import type { Redis } from 'ioredis';
import { readHeartbeats } from '#queue/heartbeat.ts';
import { readPaces } from '#queue/pace.ts';

/** What the workers of a queue can do together. */
export interface QueueCrew {
  workers: number;
  /** Jobs that they do side by side. */
  slots: number;
  /** Seconds that a job took of late; `undefined` when there has been none. */
  secondsPerJob: number | undefined;
}

/** The workers of all queues as they were a moment ago. */
export interface Fleet {
  crewOf(queue: string): Promise<QueueCrew>;
}

type Snapshot = { takenAt: number; crews: Map<string, QueueCrew> };

const freshMs = 2_000;
/** Until then an old answer is better than a wait. */
const usableMs = 15_000;

/** Reads heartbeats and paces at most every 2 s, and beside the requests that ask for them: none waits but the first. */
export function createFleet(redis: Redis, prefix: string): Fleet {
  let snapshot: Snapshot | undefined;
  let reading: Promise<Snapshot> | undefined;

  async function take(): Promise<Snapshot> {
    const [heartbeats, paces] = await Promise.all([readHeartbeats(redis, prefix), readPaces(redis, prefix)]);
    const crews = new Map<string, QueueCrew>([...paces].map(([queue, secondsPerJob]) => [queue, { workers: 0, slots: 0, secondsPerJob }]));
    for (const { queues, concurrency } of heartbeats) {
      for (const queue of queues) {
        const crew = crews.get(queue) ?? { workers: 0, slots: 0, secondsPerJob: undefined };
        crews.set(queue, { ...crew, workers: crew.workers + 1, slots: crew.slots + concurrency });
      }
    }
    snapshot = { takenAt: performance.now(), crews };
    return snapshot;
  }

  async function current(): Promise<Snapshot> {
    const age = snapshot === undefined ? Infinity : performance.now() - snapshot.takenAt;
    if (age > freshMs && !reading) {
      reading = take().finally(() => {
        reading = undefined;
      });
      reading.catch(() => {}); // whoever waits for it hears of it
    }
    return snapshot !== undefined && age < usableMs ? snapshot : (reading ?? take());
  }

  return {
    async crewOf(queue) {
      return (await current()).crews.get(queue) ?? { workers: 0, slots: 0, secondsPerJob: undefined };
    },
  };
}
