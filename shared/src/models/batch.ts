import type { PageArchiver } from '#models/archivers.ts';
import type { Priority } from '#models/jobs.ts';
import type { CaptureOptions } from '#models/options.ts';

export const maxBatchItems = 10_000;

export type BatchKind = 'captures' | 'summaries';

/** What all captures of a batch have in common. */
export interface BatchRequest {
  archivers: readonly PageArchiver[];
  options: CaptureOptions;
  /** True when left out. */
  summarize?: boolean | undefined;
  priority: Priority;
  requestId: string;
  /** Is told of the batch's end, besides the owner's endpoints. */
  webhookUrl?: string | undefined;
}

/** What all summarizations of a batch have in common. */
export interface SummaryBatchRequest {
  isForced: boolean;
  priority: Priority;
  requestId: string;
  /** Is told of the batch's end, besides the owner's endpoints. */
  webhookUrl?: string | undefined;
}
