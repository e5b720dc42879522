import type { FastifyReply, FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import type { FoundArtifact } from '@htbase/shared/db';
import type { ObjectStore } from '@htbase/shared/storage';
import { InvalidInputError } from '#plugins/problems.ts';
import { findRange, hasAlready } from '#routes/archives/conditions.ts';
import { describeFile } from '#routes/archives/describe-file.ts';
import { checkObject, isReadWhole, openArtifact, readArtifact } from '#routes/archives/open-artifact.ts';
import type { Wanted } from '#routes/archives/open-artifact.ts';

export interface SendOptions {
  isDownload: boolean;
  /** Whose pages may frame it, beside the origin that serves it. */
  frameAncestors: readonly string[];
  /** Seconds for which it may be kept unasked: a signed URL means the same bytes for good. */
  maxAgeSeconds?: number;
  /** Other origins may embed it: its URL is the permission. */
  isEmbeddable?: boolean;
}

/** Archived HTML may show itself but run nothing and ask for nothing. */
const hostileContentPolicy =
  "default-src 'none'; img-src data: blob:; style-src 'unsafe-inline' data:; font-src data:; media-src data: blob:; frame-src data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/**
 * Answers with an artifact's bytes: gzip as it is stored when the client takes it, else unpacked; parts of the unpacked bytes; 304 when the client has
 * it. What is missing or damaged is a problem, or, once bytes are on their way, a connection that is cut.
 */
export async function sendArtifact(
  request: FastifyRequest,
  reply: FastifyReply,
  store: ObjectStore,
  artifact: FoundArtifact,
  options: SendOptions,
): Promise<FastifyReply> {
  const { headers, method } = request;
  const plainTag = `"${artifact.sha256}"`;
  const isGzipTaken = artifact.encoding === 'gzip' && new Negotiator(request).encoding(['gzip', 'identity']) === 'gzip';
  const range = method === 'GET' ? tryRange(request, reply, artifact.sizeBytes, plainTag) : undefined;
  const isPacked = isGzipTaken && !range;
  const etag = isPacked ? `"${artifact.sha256}-gzip"` : plainTag;
  const description = describeFile(artifact, options.isDownload);
  const about = {
    etag,
    vary: 'accept-encoding',
    'cache-control': options.maxAgeSeconds === undefined ? 'private, no-cache' : `private, max-age=${options.maxAgeSeconds}, immutable`,
    ...hostileContentHeaders(description.isSandboxed, options),
  };
  if (hasAlready(headers['if-none-match'], etag)) {
    return reply.status(304).headers(about).send();
  }

  const length = range ? range.end - range.start + 1 : isPacked ? artifact.storedBytes : artifact.sizeBytes;
  const wanted: Wanted = range ?? (isPacked ? 'stored' : 'whole');
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) {
      gone.abort();
    }
  });
  const getBody = method === 'HEAD' ? checkObject : isReadWhole(artifact, wanted) ? readArtifact : openArtifact;
  const body = await getBody(store, artifact, wanted, gone.signal);
  reply.status(range ? 206 : 200).headers({
    ...about,
    'content-type': description.mediaType,
    'content-disposition': description.disposition,
    'content-length': length,
    'accept-ranges': 'bytes',
    ...(isPacked && { 'content-encoding': 'gzip' }),
    ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${artifact.sizeBytes}` }),
  });
  return reply.send(body);
}

function tryRange(request: FastifyRequest, reply: FastifyReply, size: number, etag: string): { start: number; end: number } | undefined {
  try {
    return findRange(request.headers, size, etag);
  } catch (error) {
    if (error instanceof InvalidInputError) {
      reply.header('content-range', `bytes */${size}`);
    }
    throw error;
  }
}

function hostileContentHeaders(isSandboxed: boolean, { frameAncestors, isEmbeddable = false }: SendOptions): Record<string, string> {
  return {
    'content-security-policy': [`${isSandboxed ? 'sandbox; ' : ''}${hostileContentPolicy}`, ...frameAncestors].join(' '),
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': isEmbeddable ? 'cross-origin' : 'same-origin',
  };
}
