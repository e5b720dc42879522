import type { Redis } from 'ioredis';

/** Where a job stands on its queue. */
export type JobPlace = { isPaused: boolean } & (
  | { state: 'waiting'; /** 1: the next one. */ position: number }
  | { state: 'delayed'; until: Date }
  /** Under way, ended, or not there. */
  | { state: 'elsewhere' }
);

/** BullMQ's score of a delayed job: its time in milliseconds, shifted by twelve bits. */
const delayedScoreUnit = 0x1000;
const commandsPerJob = 4;

/**
 * Looks for jobs on their queues, in one round trip and in logarithmic time however long the queues are, which BullMQ's own getters are not: they
 * read the jobs. Our jobs all have a priority, and so wait in `prioritized`; what stands in `wait` goes before them.
 */
export async function findJobPlaces(redis: Redis, prefix: string, jobs: readonly { queue: string; jobId: string }[]): Promise<JobPlace[]> {
  const pipeline = redis.pipeline();
  for (const { queue, jobId } of jobs) {
    const key = (type: string) => `${prefix}:${queue}:${type}`;
    pipeline.zrank(key('prioritized'), jobId).llen(key('wait')).zscore(key('delayed'), jobId).hexists(key('meta'), 'paused');
  }
  const answers = ((await pipeline.exec()) ?? []).map(([error, value]) => {
    if (error) {
      throw error;
    }
    return value === null ? null : Number(value);
  });
  return jobs.map((_, index) => {
    const [rank, ahead, score, paused] = answers.slice(index * commandsPerJob, (index + 1) * commandsPerJob);
    const isPaused = paused === 1;
    if (typeof rank === 'number') {
      return { state: 'waiting', position: rank + (ahead ?? 0) + 1, isPaused };
    }
    return typeof score === 'number'
      ? { state: 'delayed', until: new Date(Math.floor(score / delayedScoreUnit)), isPaused }
      : { state: 'elsewhere', isPaused };
  });
}
