import type { Manifest } from '@htbase/shared/models';
import { RetryLaterError } from '@htbase/shared/utils';

const delayMs = 1_000;

/**
 * The browser went away under several visits. Any of them may be to blame, so none pays with an attempt; each runs once more in a browser of its
 * own, and who then loses that one too has to answer for it.
 */
export class BrowserLostError extends RetryLaterError {
  /** What the visit had made by then. */
  readonly manifest: Manifest;

  constructor(manifest: Manifest) {
    super('browser_crashed', 'the browser went away under several visits', delayMs);
    this.manifest = manifest;
  }
}
