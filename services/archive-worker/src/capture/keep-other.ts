import { failureOfGrade } from '@htbase/shared/models';
import type { ArchiverOutcome, Evidence, Grade } from '@htbase/shared/models';
import { keepOriginal } from '#archivers/original/original.ts';
import { gradeVisit } from '#capture/grade/grade-visit.ts';
import type { MakeDeps } from '#capture/make-artifacts.ts';
import type { OtherNavigation } from '#capture/navigate.ts';
import type { RecordedResponse } from '#capture/record.ts';
import { VisitError } from '#capture/visit-error.ts';

/** The grade of an answer that is not HTML. @throws VisitError when its status says that it isn't what was asked for. */
export function gradeOther(evidence: Evidence, { status }: RecordedResponse): { grade: Grade; rules: string[] } {
  if (status < 400) {
    return { grade: 'not_html', rules: [] };
  }
  const graded = gradeVisit({ ...evidence, textLength: Number.POSITIVE_INFINITY });
  evidence.rules = graded.rules;
  throw new VisitError(failureOfGrade(graded.grade) ?? 'not_found', `the site answered with HTTP ${status}`);
}

/** Keeps what is not HTML as it is. */
export async function keepOther(
  deps: MakeDeps,
  { response, body }: OtherNavigation,
  signal: AbortSignal,
): Promise<{ outcome: ArchiverOutcome; title: string | null }> {
  const { key, maxArtifactBytes, session, staging, userAgent } = deps;
  const startedAt = performance.now();
  const { files, title, details } = await keepOriginal({
    session,
    response,
    body,
    userAgent,
    signal,
    maxBytes: maxArtifactBytes,
    async write(role, fileName, mediaType, source) {
      const written = await staging.write(key, fileName, source, { maxBytes: maxArtifactBytes, signal });
      return { role, fileName, mediaType, ...written };
    },
    open: (fileName) => staging.open(key, fileName),
  });
  return { outcome: { archiver: 'original', status: 'success', files, details, durationMs: Math.round(performance.now() - startedAt) }, title };
}
