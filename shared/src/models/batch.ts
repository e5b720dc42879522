import type { PageArchiver } from '#models/archivers.ts';
import type { Priority } from '#models/jobs.ts';
import type { CaptureOptions } from '#models/options.ts';

export const maxBatchItems = 10_000;

/** What all captures of a batch have in common. */
export interface BatchRequest {
  archivers: readonly PageArchiver[];
  options: CaptureOptions;
  priority: Priority;
  requestId: string;
  /** Is told of the batch's end, besides the owner's endpoints. */
  webhookUrl?: string | undefined;
}
