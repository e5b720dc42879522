import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';

/** A queue to look at. The connection's own log says when Redis is lost; without a listener BullMQ would print each error. */
export function openQueue(redis: Redis, prefix: string, name: string): Queue {
  const queue = new Queue(name, { connection: redis, prefix });
  queue.on('error', () => {});
  return queue;
}
