import type { Redis } from 'ioredis';
import type { Priority } from '#models/index.ts';
import { priorityOfNumber } from '#queue/queues.ts';

/** A job that wants to visit a host. Two lanes of one capture are two visitors; all attempts of a job are one. */
export interface Visitor {
  host: string;
  queue: string;
  jobId: string;
  /** Older ones go first. */
  createdAt: Date;
  priority: Priority;
}

/** Names of what Redis knows of a host. */
export function hostKeys(prefix: string): (host: string, name: 'tokens' | 'reserved' | 'waiting' | 'state') => string {
  return (host, name) => `${prefix}:host:${host}:${name}`;
}

/** Sorts as the line does: interactive before bulk, then by age. Neither names of queues nor ids of jobs contain a colon. */
export function ticketOf({ priority, createdAt, queue, jobId }: Omit<Visitor, 'host'>): string {
  return `${priority === 'interactive' ? 0 : 1}:${String(createdAt.getTime()).padStart(15, '0')}:${queue}:${jobId}`;
}

/** A job's place in the line of a host; 1 is the next. `undefined` when it doesn't stand there (any more). */
export async function findPlaceInLine(
  redis: Redis,
  prefix: string,
  { host, queue, jobId }: Pick<Visitor, 'host' | 'queue' | 'jobId'>,
): Promise<number | undefined> {
  // as BullMQ writes a job: its ticket was made of this
  const [timestamp, priority] = await redis.hmget(`${prefix}:${queue}:${jobId}`, 'timestamp', 'priority');
  const ticket = ticketOf({ queue, jobId, createdAt: new Date(Number(timestamp)), priority: priorityOfNumber(Number(priority)) });
  const rank = await redis.zrank(hostKeys(prefix)(host, 'waiting'), ticket);
  return rank === null ? undefined : rank + 1;
}
