import { z } from 'zod';
import { pageArchivers } from '#models/archivers.ts';
import { captureOptionsSchema } from '#models/options.ts';
import { versioned } from '#models/versioned.ts';

export const priorities = ['interactive', 'bulk'] as const;
export type Priority = (typeof priorities)[number];

const captureRef = {
  v: z.literal(1),
  taskId: z.uuid(),
  captureId: z.uuid(),
  itemId: z.string(),
  generation: z.int().positive(),
};

/** One visit of one lane. */
export const captureJobSchema = versioned(
  z.strictObject({
    ...captureRef,
    lane: z.string(),
    url: z.string(),
    archivers: z.array(z.enum(pageArchivers)).min(1),
    options: captureOptionsSchema,
    priority: z.enum(priorities),
  }),
);
export type CaptureJob = z.infer<typeof captureJobSchema>;

/** What one visit left in staging becomes blobs and rows. */
export const storeJobSchema = versioned(z.strictObject({ ...captureRef, lane: z.string(), archivers: z.array(z.enum(pageArchivers)).min(1) }));
export type StoreJob = z.infer<typeof storeJobSchema>;

/** Settles a capture once all its lanes are stored. */
export const finishJobSchema = versioned(z.strictObject(captureRef));
export type FinishJob = z.infer<typeof finishJobSchema>;

/** Summarizes the article of a capture. */
export const summarizeJobSchema = versioned(z.strictObject(captureRef));
export type SummarizeJob = z.infer<typeof summarizeJobSchema>;

/** Makes the next rows of a batch, ends it, or ends what it consists of. */
export const batchJobSchema = versioned(z.strictObject({ v: z.literal(1), batchId: z.uuid(), generation: z.int().positive() }));
export type BatchJob = z.infer<typeof batchJobSchema>;

/** What storage workers do besides storing, by the name of the job. */
export const upkeepSchemas = {
  /** Rows and bytes of what was deleted and is due. */
  'purge-deleted': versioned(z.strictObject({ v: z.literal(1) })),
  /** Objects without a row, rows without an object, and what nothing refers to. */
  'collect-garbage': versioned(
    z.strictObject({
      v: z.literal(1),
      isDryRun: z.boolean(),
      /** Removes nothing when that would be a large part of the store: its database may be the wrong one. */
      isCautious: z.boolean(),
    }),
  ),
  /** Re-hashes so many objects, chosen by chance, and those that were found faulty before; all of them when no number is given. */
  'verify-objects': versioned(z.strictObject({ v: z.literal(1), sample: z.int().positive().optional() })),
  /** What visits left in staging and nobody will store. */
  'clean-staging': versioned(z.strictObject({ v: z.literal(1) })),
};
export type UpkeepName = keyof typeof upkeepSchemas;
export type UpkeepJob<Name extends UpkeepName> = z.infer<(typeof upkeepSchemas)[Name]>;

export const findingKinds = ['object_without_row', 'unreferenced', 'unfinished', 'object_missing', 'object_damaged'] as const;

/** How a run of upkeep ended: counts by name, and the first of the objects that it has something to say about. */
export const upkeepReportSchema = z.object({
  counts: z.record(z.string(), z.number()),
  findings: z.array(z.object({ sha256: z.string(), kind: z.enum(findingKinds) })).max(100),
});
export type UpkeepReport = z.infer<typeof upkeepReportSchema>;
export type Finding = UpkeepReport['findings'][number];
