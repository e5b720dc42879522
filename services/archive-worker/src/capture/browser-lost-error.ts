import type { Manifest } from '@htbase/shared/models';
import { HtbaseError } from '@htbase/shared/utils';

/**
 * The browser went away under a visit that it was not there for alone. Nobody knows who is to blame, so nobody pays with an attempt: the visit is
 * made again at once in a browser of its own, and who then loses that one too has to answer for it.
 */
export class BrowserLostError extends HtbaseError {
  /** What the visit had made by then. */
  readonly manifest: Manifest;

  constructor(manifest: Manifest) {
    super('browser_crashed', 'the browser went away');
    this.manifest = manifest;
  }
}
