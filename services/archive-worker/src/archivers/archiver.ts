import type { Readable } from 'node:stream';
import type { PageArchiver, StagedFile, CaptureOptions, ArtifactRole } from '@htbase/shared/models';
import type { PageSession } from '#browser/page-session.ts';
import type { VisitRecord } from '#capture/record.ts';

export interface VisitedPage {
  url: string;
  finalUrl: string;
  title: string;
  /** Characters of text that it shows. */
  textLength: number;
  imagesDecoded: number;
  /** CSS pixels. */
  width: number;
  height: number;
  /** The settled DOM, images with the address that was shown. */
  html: string;
}

/** What an archiver has to work with: the settled page of one visit, and the visit's record. */
export interface ArchiverContext {
  session: PageSession;
  record: VisitRecord;
  page: VisitedPage;
  options: CaptureOptions;
  /** What visits call themselves; also for what is fetched besides. */
  userAgent: string;
  signal: AbortSignal;
  maxBytes: number;
  /** Writes a file of this archiver to staging, hashed on the way. @throws PermanentError `too_large`. */
  write(role: ArtifactRole, source: Readable | Buffer | string): Promise<StagedFile>;
}

export interface Made {
  files: StagedFile[];
  /** Facts for whoever looks at the artifact: `truncated`, `extractor`, ... */
  details?: Record<string, unknown>;
}

export type Availability = { available: true; version: string } | { available: false; reason: string };

/** Makes one format of a visited page. */
export interface Archiver {
  name: PageArchiver;
  /** Works on the live page: such archivers take turns, in the order of the registry. The others run beside them. */
  needsPage: boolean;
  timeoutMs: number;
  availability(): Promise<Availability>;
  /** Makes and verifies the artifact. Rejects when it can't be made; nothing else of the visit is hurt by that. */
  make(context: ArchiverContext): Promise<Made>;
  close?(): Promise<void>;
}

/** An artifact that isn't what it should be. */
export function assertArtifact(isRight: boolean, what: string): asserts isRight {
  if (!isRight) {
    throw new Error(`the artifact is not whole: ${what}`);
  }
}
