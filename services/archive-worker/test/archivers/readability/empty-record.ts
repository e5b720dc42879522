import type { VisitRecord } from '../../../src/capture/record.ts';

/** The record of a visit that received nothing. */
export const emptyRecord: VisitRecord = {
  tooLarge: new AbortController().signal,
  isStopped: () => false,
  isInert: async () => true,
  find: () => undefined,
  main: () => undefined,
  mainChain: () => [],
  pendingCount: () => 0,
  lastActivityAt: () => 0,
  requestCount: () => 0,
  failures: () => [],
  failureCount: () => 0,
  settled: async () => {},
  close: async () => {},
};
