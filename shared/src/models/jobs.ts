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

/** Makes the next rows of a batch, ends it, or ends its captures. */
export const batchJobSchema = versioned(z.strictObject({ v: z.literal(1), batchId: z.uuid(), generation: z.int().positive() }));
export type BatchJob = z.infer<typeof batchJobSchema>;
