import { z } from 'zod';
import { archivers, artifactRoles } from '#models/archivers.ts';
import { failureCodes } from '#models/failures.ts';
import { grades } from '#models/grades.ts';

/** One file that a visit left in staging. */
export const stagedFileSchema = z.strictObject({
  role: z.enum(artifactRoles),
  /** Name inside the staging folder: letters, digits, dot, dash. */
  fileName: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/),
  mediaType: z.string().max(200),
  sizeBytes: z.int().nonnegative(),
  /** Of the uncompressed bytes, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type StagedFile = z.infer<typeof stagedFileSchema>;

/** How one archiver of a visit ended. */
export const archiverOutcomeSchema = z.discriminatedUnion('status', [
  z.strictObject({
    archiver: z.enum(archivers),
    status: z.literal('success'),
    files: z.array(stagedFileSchema).min(1),
    durationMs: z.number(),
    /** Archiver's own facts: `truncated`, `extractor`, ... */
    details: z.record(z.string(), z.unknown()).optional(),
  }),
  z.strictObject({
    archiver: z.enum(archivers),
    status: z.literal('failed'),
    code: z.enum(failureCodes),
    detail: z.string().max(500),
    durationMs: z.number(),
  }),
  z.strictObject({ archiver: z.enum(archivers), status: z.literal('skipped'), reason: z.string().max(200) }),
]);
export type ArchiverOutcome = z.infer<typeof archiverOutcomeSchema>;

/** The readable text and metadata of a page, or of a file that holds text, as the `json` of `readability` or `original` holds it. */
export const articleSchema = z.strictObject({
  title: z.string().nullable(),
  byline: z.string().nullable(),
  site_name: z.string().nullable(),
  language: z.string().nullable(),
  published: z.string().nullable(),
  description: z.string().nullable(),
  canonical_url: z.string().nullable(),
  top_image: z.string().nullable(),
  favicon: z.string().nullable(),
  keywords: z.array(z.string()),
  text: z.string(),
  word_count: z.int().nonnegative(),
  reading_time_minutes: z.int().nonnegative(),
  extractor: z.enum(['readability', 'defuddle', 'body', 'pdf']),
});
export type Article = z.infer<typeof articleSchema>;

/** What a visit says about itself at its end; lies beside its files as `manifest.json` and is the only thing that a storage worker believes. */
export const manifestSchema = z.strictObject({
  version: z.literal(1),
  captureId: z.uuid(),
  generation: z.int().positive(),
  lane: z.string(),
  visitId: z.uuid(),
  url: z.string(),
  finalUrl: z.string().nullable(),
  title: z.string().nullable(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  attempts: z.int().nonnegative(),
  /** `null` when no page was reached; `failure` then says why. */
  grade: z.enum(grades).nullable(),
  failure: z.strictObject({ code: z.enum(failureCodes), detail: z.string().max(500) }).nullable(),
  evidence: z.record(z.string(), z.unknown()),
  outcomes: z.array(archiverOutcomeSchema),
  /** Versions of the tools, by name. */
  tools: z.record(z.string(), z.string()),
  /** The store could not be written for so long that its job gave up: what lies here waits for a requeue. */
  isUnstored: z.boolean().optional(),
});
export type Manifest = z.infer<typeof manifestSchema>;
