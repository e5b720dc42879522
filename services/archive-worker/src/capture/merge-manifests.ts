import { compareGrades } from '@htbase/shared/models';
import type { Manifest } from '@htbase/shared/models';

/**
 * What an attempt made, joined with what an earlier one of the same generation had made. The later visit may add artifacts only when it saw the
 * same page at least as well: its grade is not worse and its final URL the same; else the earlier visit stands.
 */
export function mergeManifests(earlier: Manifest | undefined, later: Manifest): Manifest {
  const kept = earlier?.outcomes.filter((outcome) => outcome.status === 'success') ?? [];
  if (!earlier || kept.length === 0) {
    return later;
  }
  const isSamePage =
    later.grade !== null && earlier.grade !== null && compareGrades(later.grade, earlier.grade) <= 0 && later.finalUrl === earlier.finalUrl;
  if (!isSamePage) {
    return earlier;
  }
  const fresh = later.outcomes.filter((outcome) => !kept.some((have) => have.archiver === outcome.archiver));
  return { ...later, outcomes: [...kept, ...fresh] };
}
