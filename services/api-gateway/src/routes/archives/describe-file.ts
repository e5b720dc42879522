import { create } from 'content-disposition';
import type { FoundArtifact } from '@htbase/shared/db';
import { findArtifactKind } from '@htbase/shared/models';

/** How a file is announced to a client. */
interface FileDescription {
  mediaType: string;
  /** A whole `Content-Disposition` header. */
  disposition: string;
  /** It may be shown only where it can run nothing. */
  isSandboxed: boolean;
}

type NamedArtifact = Pick<FoundArtifact, 'archiver' | 'role' | 'mediaType' | 'title' | 'url' | 'finalUrl' | 'itemId' | 'capturedAt'>;

/** Browsers show these and run nothing in them; `sandbox` would break the viewer of PDFs. */
const inert = /^(image\/(png|jpeg|gif|webp|avif)|application\/pdf|(audio|video)\/[\w.+-]+)$/;
const shownSandboxed = /^(text\/(html|plain|markdown)|application\/json|image\/svg\+xml)$/;
const wellFormed = /^[\w.+-]+\/[\w.+-]+(; ?charset=[\w-]+)?$/;

export function describeFile(artifact: NamedArtifact, isDownload: boolean): FileDescription {
  const mediaType = wellFormed.test(artifact.mediaType) ? artifact.mediaType : 'application/octet-stream';
  const type = plainType(mediaType);
  const isInert = inert.test(type);
  const isShown = !isDownload && (isInert || shownSandboxed.test(type));
  const disposition = create(nameOf(artifact, titleOf(artifact)), {
    type: isShown ? 'inline' : 'attachment',
    fallback: nameOf(artifact, asciiTitleOf(artifact)),
  });
  return { mediaType, disposition, isSandboxed: !isInert };
}

/** What a file's name begins with: title, or else host. */
export const titleOf = (artifact: NamedArtifact) => readable(artifact.title ?? '') || readable(hostOf(artifact)) || artifact.itemId;

/** The same for clients that know only ASCII. */
export function asciiTitleOf(artifact: NamedArtifact): string {
  const title = (artifact.title ?? '').normalize('NFKD').replaceAll(/[^\x20-\x7e]/g, '');
  return /[A-Za-z0-9]{3}/.test(title) ? readable(title) : readable(hostOf(artifact)) || artifact.itemId;
}

/** A name for people: title or host, time of the capture, archiver. */
function nameOf({ archiver, role, capturedAt, mediaType }: NamedArtifact, what: string): string {
  return `${what}-${capturedAt.slice(0, 19).replaceAll(/[:-]/g, '')}-${archiver}${role === 'main' ? '' : `-${role}`}${endingOf({ archiver, role, mediaType })}`;
}

const maxNameBytes = 120;
const characters = new Intl.Segmenter();

/** Text of anybody as a part of a file's name on any system: nothing that is a path, a wildcard, a control or turns the direction of writing. */
export function readable(text: string): string {
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|%]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.~-]+|[\s.-]+$/g, '');
  if (Buffer.byteLength(clean) <= maxNameBytes) {
    return clean;
  }
  let short = '';
  let bytes = 0;
  for (const { segment } of characters.segment(clean)) {
    bytes += Buffer.byteLength(segment);
    if (bytes > maxNameBytes) {
      break;
    }
    short += segment;
  }
  return short.trim();
}

const hostOf = ({ url, finalUrl }: NamedArtifact) => URL.parse(finalUrl ?? url)?.hostname ?? '';

export function endingOf({ archiver, role, mediaType }: Pick<FoundArtifact, 'archiver' | 'role' | 'mediaType'>): string {
  const kind = findArtifactKind(archiver, role)?.fileName;
  return kind === undefined ? (endings[plainType(mediaType)] ?? '.bin') : kind.slice(kind.lastIndexOf('.'));
}

const plainType = (mediaType: string) => (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();

const endings: Record<string, string> = {
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'image/svg+xml': '.svg',
  'text/plain': '.txt',
  'application/json': '.json',
  'audio/mpeg': '.mp3',
  'video/mp4': '.mp4',
  'application/zip': '.zip',
};
