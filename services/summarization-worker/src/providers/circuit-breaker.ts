/** Leaves alone for a while what has failed several times in a row; then one may try. */
export interface CircuitBreaker {
  /** 0 when the caller may try (it has to tell how that ended); otherwise how long to leave it alone. */
  enter(): number;
  succeeded(): void;
  failed(): void;
  /** It ended in a way that says nothing. */
  left(): void;
}

export interface BreakerLimits {
  maxFailures: number;
  openMs: number;
}

export function createCircuitBreaker({ maxFailures, openMs }: BreakerLimits): CircuitBreaker {
  let failures = 0;
  let opensAt = 0;
  let isTried = false;
  return {
    enter() {
      if (failures < maxFailures) {
        return 0;
      }
      const remainingMs = opensAt - performance.now();
      if (remainingMs > 0 || isTried) {
        return Math.max(remainingMs, openMs / 10);
      }
      isTried = true;
      return 0;
    },
    succeeded() {
      failures = 0;
      isTried = false;
    },
    failed() {
      failures += 1;
      opensAt = performance.now() + openMs;
      isTried = false;
    },
    left() {
      isTried = false;
    },
  };
}
