import { z } from 'zod';
import { RetryLaterError } from '#utils/index.ts';

/** Makes a payload of the next version. */
type Upgrade = (payload: Record<string, unknown>) => Record<string, unknown>;

const newerJobDelayMs = 30_000;

/** The job was made by a newer release than this one: another worker, or this one after its own upgrade, will understand it. */
export class NewerJobError extends RetryLaterError {
  constructor(version: number, known: number) {
    super('newer_job', `the job has version ${version}, and this worker knows ${known} at most: it waits for a newer one`, newerJobDelayMs);
  }
}

/**
 * A payload with its version in `v`. `upgrades` make version 2 of version 1, and so on up to that of the schema, so that old jobs run after an
 * upgrade. Every change of the shape makes a new version, also one that only adds something: what is strict refuses what it doesn't know.
 * Parsing throws NewerJobError for a version that is still to come.
 */
export function versioned<Schema extends z.ZodType>(schema: Schema, upgrades: readonly Upgrade[] = []) {
  const known = upgrades.length + 1;
  return z.preprocess((payload) => {
    const { data: current } = z.looseObject({ v: z.int().positive() }).safeParse(payload);
    if (!current) {
      return payload; // the schema says what is wrong with it
    }
    if (current.v > known) {
      throw new NewerJobError(current.v, known);
    }
    return upgrades
      .slice(current.v - 1)
      .reduce<Record<string, unknown>>((older, upgrade, index) => ({ ...upgrade(older), v: current.v + index + 1 }), current);
  }, schema);
}
