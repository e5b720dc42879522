import { failureOfGrade } from '@htbase/shared/models';
import type { ArchiverOutcome, Evidence, Grade, StagedFile } from '@htbase/shared/models';
import { pause } from '@htbase/shared/utils';
import { keepOriginal } from '#archivers/original.ts';
import { gradeVisit } from '#capture/grade/grade-visit.ts';
import type { MakeDeps } from '#capture/make-artifacts.ts';
import type { RecordedResponse, VisitRecord } from '#capture/record.ts';
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
export async function keepOther(deps: MakeDeps, response: RecordedResponse, signal: AbortSignal): Promise<ArchiverOutcome> {
  const { key, maxArtifactBytes, record, session, staging, userAgent } = deps;
  const write = async (fileName: string, mediaType: string, body: Buffer): Promise<StagedFile> => {
    const written = await staging.write(key, fileName, body, { maxBytes: maxArtifactBytes, signal });
    return { role: 'main', fileName, mediaType, ...written };
  };
  const startedAt = performance.now();
  await awaitBody(record, signal);
  const { files, details } = await keepOriginal({ session, record, response, userAgent, signal, maxBytes: maxArtifactBytes, write });
  return { archiver: 'original', status: 'success', files, details, durationMs: Math.round(performance.now() - startedAt) };
}

const bodyMs = 30_000;

/** Lets the browser finish receiving the file, so that it need not be asked for again. */
async function awaitBody(record: VisitRecord, signal: AbortSignal): Promise<void> {
  const endsAt = performance.now() + bodyMs;
  while (record.pendingCount() > 0 && performance.now() < endsAt) {
    await pause(20, signal);
    signal.throwIfAborted();
  }
  await record.settled();
}
