import { z } from 'zod';

const maxWaitSeconds = 60;

/** Joins a route's `headers` schema. */
export const preferHeaders = {
  prefer: z
    .string()
    .max(500)
    .optional()
    .describe(`"wait=N": answer when the task has ended, with the task, but after N seconds (at most ${maxWaitSeconds}) in any case`),
};

/**
 * Seconds for which a client would rather wait for the end (RFC 7240), as many as we grant; `undefined` when it doesn't say so. What isn't understood is
 * ignored, as the RFC wants it.
 */
export function readPreferWait(header: unknown): number | undefined {
  if (typeof header !== 'string') {
    return undefined;
  }
  const waits = header.split(',').flatMap((preference) => /^\s*wait\s*=\s*"?(\d{1,9})"?\s*(?:;|$)/i.exec(preference)?.[1] ?? []);
  return waits[0] === undefined ? undefined : Math.min(Number(waits[0]), maxWaitSeconds);
}
