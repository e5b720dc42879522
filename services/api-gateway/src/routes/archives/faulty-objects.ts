import type { FoundArtifact } from '@htbase/shared/db';
import { MissingObjectError } from '@htbase/shared/storage';
import { HtbaseError } from '@htbase/shared/utils';

/** Bytes that are known to be lost or wrong are not sent. @throws MissingObjectError, or an error `object_damaged`. */
export function refuseFaulty({ fault, captureId }: Pick<FoundArtifact, 'fault' | 'captureId'>): void {
  if (fault === 'missing') {
    throw new MissingObjectError(`what capture ${captureId} stored`);
  }
  if (fault === 'damaged') {
    throw new HtbaseError('object_damaged', `What capture ${captureId} stored is damaged. Saving the page again may mend it.`);
  }
}
