import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { parse as parseRange } from 'range-parser';
import type { FoundArtifact } from '@htbase/shared/db';
import { findArtifactKind } from '@htbase/shared/models';
import type { Archiver, ArtifactRole } from '@htbase/shared/models';
import type { ObjectStore } from '@htbase/shared/storage';
import { InvalidInputError } from '#plugins/problems.ts';

/** Archived HTML may show itself but run nothing and ask for nothing. `sandbox` would break the browser's own PDF viewer. */
const hostileContentPolicy =
  "default-src 'none'; img-src data: blob:; style-src 'unsafe-inline' data:; font-src data:; media-src data: blob:; frame-src data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

export interface ArtifactToSend extends FoundArtifact {
  itemId: string;
  archiver: Archiver;
  role: ArtifactRole;
  isDownload: boolean;
}

/** Answers with an artifact's bytes: gzip as it is stored when the client takes it, ranges of what is stored uncompressed, 304 when the client has it. */
export async function sendArtifact(
  request: FastifyRequest,
  reply: FastifyReply,
  store: ObjectStore,
  artifact: ArtifactToSend,
): Promise<FastifyReply> {
  const isGzipTaken = artifact.encoding === 'gzip' && acceptsGzip(request.headers['accept-encoding']);
  const etag = `"${artifact.sha256}${isGzipTaken ? '-gzip' : ''}"`;
  // `original` is whatever a site sent: shown as text or saved, never run
  const isSandboxed = !/^(image\/(png|jpeg|gif|webp|avif)|application\/pdf|audio\/|video\/)/.test(artifact.mediaType);
  reply.headers({
    'content-type': artifact.mediaType,
    etag,
    vary: 'accept-encoding',
    'cache-control': 'private, no-cache',
    'content-security-policy': `${isSandboxed ? 'sandbox; ' : ''}${hostileContentPolicy}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'content-disposition': `${artifact.isDownload ? 'attachment' : 'inline'}; filename="${fileNameOf(artifact)}"`,
  });
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
    return reply.status(304).send();
  }

  if (artifact.encoding === 'gzip') {
    if (isGzipTaken) {
      return reply.headers({ 'content-encoding': 'gzip', 'content-length': artifact.storedBytes }).send(await store.open(artifact.sha256, 'gzip'));
    }
    const plain = createGunzip();
    pipeline(await store.open(artifact.sha256, 'gzip'), plain, () => {}); // an error destroys `plain`, and with it the answer
    return reply.header('content-length', artifact.sizeBytes).send(plain);
  }
  return sendIdentity(request, reply, store, artifact, etag);
}

/** A bit of range-parser's result code. */
const unsatisfiable = 2;

async function sendIdentity(
  request: FastifyRequest,
  reply: FastifyReply,
  store: ObjectStore,
  artifact: ArtifactToSend,
  etag: string,
): Promise<FastifyReply> {
  reply.header('accept-ranges', 'bytes');
  const { range, 'if-range': ifRange } = request.headers;
  const parsed = range === undefined || (ifRange !== undefined && ifRange !== etag) ? undefined : parseRange(artifact.sizeBytes, range);
  const isBytes = parsed?.type === 'bytes';
  if (isBytes && parsed.ranges.length === 0 && (parsed.code & unsatisfiable) !== 0) {
    reply.header('content-range', `bytes */${artifact.sizeBytes}`);
    throw new InvalidInputError('range_not_satisfiable', `The file has ${artifact.sizeBytes} bytes.`);
  }
  // a header that isn't understood, or asks for several parts, is answered with the whole file, as RFC 9110 allows
  const part = isBytes && parsed.ranges.length === 1 ? parsed.ranges[0] : undefined;
  if (!part) {
    return reply.header('content-length', artifact.sizeBytes).send(await store.open(artifact.sha256, 'identity'));
  }
  return reply
    .status(206)
    .headers({ 'content-range': `bytes ${part.start}-${part.end}/${artifact.sizeBytes}`, 'content-length': part.end - part.start + 1 })
    .send(await store.open(artifact.sha256, 'identity', part));
}

function acceptsGzip(header: string | string[] | undefined): boolean {
  return String(header ?? '')
    .split(',')
    .some((part) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(part));
}

/** A name for people: item, time of the capture, archiver. */
function fileNameOf({ itemId, archiver, role, capturedAt, mediaType }: ArtifactToSend): string {
  const kind = findArtifactKind(archiver, role)?.fileName;
  const ending = kind === undefined ? (endings[mediaType.split(';', 1)[0] ?? ''] ?? '.bin') : kind.slice(kind.lastIndexOf('.'));
  return `${itemId}-${capturedAt.slice(0, 19).replaceAll(/[:-]/g, '')}-${archiver}${role === 'main' ? '' : `-${role}`}${ending}`;
}

const endings: Record<string, string> = {
  'application/pdf': '.pdf',
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/svg+xml': '.svg',
  'text/plain': '.txt',
  'application/json': '.json',
  'audio/mpeg': '.mp3',
  'video/mp4': '.mp4',
  'application/zip': '.zip',
};
