import type { StagedFile } from '@htbase/shared/models';
import { PermanentError } from '@htbase/shared/utils';
import type { PageSession } from '#browser/page-session.ts';
import { fetchForVisit } from '#capture/fetch-for-visit.ts';
import type { RecordedResponse, VisitRecord } from '#capture/record.ts';

export interface OriginalContext {
  session: PageSession;
  record: VisitRecord;
  response: RecordedResponse;
  userAgent: string;
  signal: AbortSignal;
  maxBytes: number;
  write(fileName: string, mediaType: string, body: Buffer): Promise<StagedFile>;
}

/** Keeps a URL that is not HTML byte for byte: from the visit's record when the browser still had it, else asked for once more. */
export async function keepOriginal({
  session,
  record,
  response,
  userAgent,
  signal,
  maxBytes,
  write,
}: OriginalContext): Promise<{ files: StagedFile[]; details: Record<string, unknown> }> {
  const deps = { record: isReplaced(response) ? emptyRecord : record, session, page: { finalUrl: response.url }, userAgent, signal };
  const { body, isFromRecord } = await fetchForVisit(deps, response.url, { maxBytes });
  if (body.length === 0) {
    throw new PermanentError('empty', 'the file is empty');
  }
  const mediaType = (response.headers['content-type'] ?? response.mediaType) || 'application/octet-stream';
  const file = await write(`original.${endingOf(mediaType)}`, mediaType.slice(0, 200), body);
  return { files: [file], details: { fetched_again: !isFromRecord } };
}

/** Chromium shows a PDF by a page of its own, and that page is what it then gives as the body. */
function isReplaced({ mediaType }: RecordedResponse): boolean {
  return mediaType === 'application/pdf';
}

const emptyRecord = { find: async () => undefined };

/** Ending of the staged file's name; only letters and digits of the subtype. */
function endingOf(mediaType: string): string {
  const subtype = /^[a-z]+\/([a-z0-9.+-]+)/i.exec(mediaType)?.[1]?.toLowerCase() ?? '';
  return (
    subtype
      .replace(/^.*[.+-]/, '')
      .replaceAll(/[^a-z0-9]/g, '')
      .slice(0, 8) || 'bin'
  );
}
