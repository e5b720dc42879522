import { isDatabaseDown } from '@htbase/shared/db';
import { NotFoundError, UnavailableError } from '#plugins/problems.ts';

/** Asks what only Redis knows. @throws UnavailableError while it is away. */
export async function askRedis<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof NotFoundError || isDatabaseDown(error)) {
      throw error;
    }
    throw new UnavailableError('queue_unavailable', 'Redis, which holds the queues, cannot be reached. Try again in a few seconds.', {
      cause: error,
    });
  }
}
