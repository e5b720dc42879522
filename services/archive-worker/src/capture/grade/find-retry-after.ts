import type { Grade } from '@htbase/shared/models';

/** In how many seconds the host wants to see us again, if its answer was nothing but that. */
export function findRetryAfter(
  grade: Grade | null,
  { httpStatus, retryAfterSeconds }: { httpStatus?: unknown; retryAfterSeconds?: unknown },
): number | undefined {
  const isRefusal = grade === 'blocked' && (httpStatus === 429 || httpStatus === 503);
  return isRefusal && typeof retryAfterSeconds === 'number' ? retryAfterSeconds : undefined;
}
