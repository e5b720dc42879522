import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { openQueue } from '#queue/open-queue.ts';

export interface QueueCounts {
  queue: string;
  isPaused: boolean;
  waiting: number;
  active: number;
  delayed: number;
  /** Jobs that wait for the one before them in their flow. */
  blocked: number;
  /** Those that are still kept. */
  completed: number;
  failed: number;
}

/** What an operator sees of the queues and does to them. Every call rejects while Redis is away. */
export interface QueueControl {
  counts(): Promise<QueueCounts[]>;
  /** Nobody takes up jobs of the queue until it is resumed; those under way go on. False when there is no such queue. */
  pause(name: string): Promise<boolean>;
  resume(name: string): Promise<boolean>;
  /** The queues themselves, for a board; a call of theirs waits for Redis, however long that takes. */
  queues: readonly Queue[];
  isReady(): boolean;
  close(): Promise<void>;
}

export function createQueueControl(redis: Redis, prefix: string, names: readonly string[]): QueueControl {
  const queues = names.map((name) => openQueue(redis, prefix, name));

  const isReady = () => redis.status === 'ready';
  const checkReady = () => {
    if (!isReady()) {
      throw new Error('there is no connection to Redis');
    }
  };

  async function onQueue(name: string, act: (queue: Queue) => Promise<void>): Promise<boolean> {
    checkReady();
    const queue = queues.find((candidate) => candidate.name === name);
    if (queue) {
      await act(queue);
    }
    return queue !== undefined;
  }

  return {
    queues,
    isReady,
    async counts() {
      checkReady();
      return Promise.all(queues.map(countJobs));
    },
    pause: (name) => onQueue(name, (queue) => queue.pause()),
    resume: (name) => onQueue(name, (queue) => queue.resume()),
    async close() {
      await Promise.all(queues.map((queue) => queue.close()));
    },
  };
}

async function countJobs(queue: Queue): Promise<QueueCounts> {
  const [counts, isPaused] = await Promise.all([
    queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'waiting-children', 'completed', 'failed'),
    queue.isPaused(),
  ]);
  const count = (state: string) => counts[state] ?? 0;
  return {
    queue: queue.name,
    isPaused,
    waiting: count('waiting') + count('prioritized'),
    active: count('active'),
    delayed: count('delayed'),
    blocked: count('waiting-children'),
    completed: count('completed'),
    failed: count('failed'),
  };
}
