import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { findArtifact, findArtifacts, readCapture, readItem } from '@htbase/shared/db';
import type { Database, FoundArtifact } from '@htbase/shared/db';
import { archivers, resolveArchiver } from '@htbase/shared/models';
import type { ObjectStore } from '@htbase/shared/storage';
import { InvalidInputError, NotFoundError, problems, refusals } from '#plugins/problems.ts';
import { itemNotFound } from '#routes/archives/capture-routes.ts';
import { describeFile } from '#routes/archives/describe-file.ts';
import {
  allQuerySchema,
  artifactParamsSchema,
  artifactQuerySchema,
  fileAnswers,
  itemParamsSchema,
  signedUrlRequestSchema,
  signedUrlSchema,
  zipAnswer,
} from '#routes/archives/schemas.ts';
import { sendArtifact } from '#routes/archives/send-artifact.ts';
import { sendZip } from '#routes/archives/send-zip.ts';
import { unixNow } from '#routes/files/file-links.ts';
import type { FileLinks } from '#routes/files/file-links.ts';

export interface ArtifactRoutesDeps {
  db: Database;
  objectStore: ObjectStore;
  links: FileLinks;
  contentOrigin: string | undefined;
  frameAncestors: readonly string[];
}

const redirectSeconds = 300;
const defaultUrlSeconds = 3_600;

type ArtifactParams = z.infer<typeof artifactParamsSchema>;
type ArtifactQuery = z.infer<typeof artifactQuerySchema>;
type Choice = Pick<ArtifactQuery, 'capture' | 'at' | 'role'>;

/** The files of an item: one by one, as a signed URL, all as a ZIP. */
export function registerArtifactRoutes(app: FastifyInstance, { db, objectStore, links, contentOrigin, frameAncestors }: ArtifactRoutesDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  async function send(request: FastifyRequest, reply: FastifyReply, params: ArtifactParams, query: ArtifactQuery): Promise<FastifyReply> {
    const found = await find(db, request.ownerId, params, query);
    const isDownload = isYes(query.download);
    const expiresAt = Math.floor(unixNow()) + redirectSeconds;
    if (isYes(query.redirect)) {
      return reply.header('cache-control', 'private, no-store').redirect(await links.bestUrl(found, isDownload, expiresAt), 302);
    }
    const { isSandboxed, disposition } = describeFile(found, isDownload);
    if (contentOrigin !== undefined && isSandboxed && disposition.startsWith('inline')) {
      return reply.header('cache-control', 'private, no-store').redirect(links.ownUrl(found.artifactId, false, expiresAt), 302);
    }
    return sendArtifact(request, reply, objectStore, found, { isDownload, frameAncestors });
  }

  async function sendAll(request: FastifyRequest, reply: FastifyReply, itemId: string, captureId: string | undefined): Promise<FastifyReply> {
    const { ownerId } = request;
    const [first, ...others] = await findArtifacts(db, ownerId, itemId, captureId);
    const capture = first && (await readCapture(db, ownerId, itemId, first.captureId));
    if (!capture) {
      throw await explainMissing(db, ownerId, itemId, 'capture with files');
    }
    return sendZip(request, reply, objectStore, capture, [first, ...others]);
  }

  routes.head(
    '/archives/:item_id/all',
    { config: { scope: 'read' }, schema: { hide: true, params: itemParamsSchema, querystring: allQuerySchema } },
    (request, reply) => sendAll(request, reply, request.params.item_id, request.query.capture),
  );
  routes.get(
    '/archives/:item_id/all',
    {
      config: { scope: 'read' },
      exposeHeadRoute: false,
      schema: {
        operationId: 'getAllArtifacts',
        summary: 'All files of a capture as a ZIP',
        description:
          'Of the latest good capture, or of the one named. `manifest.json` in it says what the files are, with sizes and SHA-256; `htbase verify FILE` checks it offline.',
        tags: ['archives'],
        params: itemParamsSchema,
        querystring: allQuerySchema,
        response: { 200: zipAnswer, ...problems, ...refusals(410, 500) },
      },
    },
    (request, reply) => sendAll(request, reply, request.params.item_id, request.query.capture),
  );

  routes.head(
    '/archives/:item_id/:archiver',
    { config: { scope: 'read' }, schema: { hide: true, params: artifactParamsSchema, querystring: artifactQuerySchema } },
    (request, reply) => send(request, reply, request.params, request.query),
  );
  routes.get(
    '/archives/:item_id/:archiver',
    {
      config: { scope: 'read' },
      exposeHeadRoute: false,
      schema: {
        operationId: 'getArtifact',
        summary: 'A stored file of an item',
        description:
          'Ranges are of the unpacked bytes. A file that is lost is 410 `object_missing`, a damaged one 500 `object_damaged`; where that shows only on the way, the connection is cut.',
        tags: ['archives'],
        params: artifactParamsSchema,
        querystring: artifactQuerySchema,
        response: { ...fileAnswers, ...problems, ...refusals(410, 416, 500) },
      },
    },
    (request, reply) => send(request, reply, request.params, request.query),
  );

  routes.post(
    '/archives/:item_id/:archiver/url',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'signArtifactUrl',
        summary: 'A URL of a stored file that needs no key',
        description:
          "For whoever it is given to, until it expires. It is the object store's own where that serves the file; packed files and HTML come from here.",
        tags: ['archives'],
        params: artifactParamsSchema,
        body: signedUrlRequestSchema,
        response: { 200: signedUrlSchema, ...problems, ...refusals(410, 500) },
      },
    },
    async (request) => {
      const { expires_in: expiresIn = defaultUrlSeconds, download = false, ...choice } = request.body ?? {};
      const found = await find(db, request.ownerId, request.params, choice);
      const expiresAt = Math.floor(unixNow()) + expiresIn;
      return { url: await links.bestUrl(found, download, expiresAt), expires_at: new Date(expiresAt * 1_000).toISOString() };
    },
  );
}

async function find(db: Database, ownerId: string, { item_id: itemId, archiver: name }: ArtifactParams, choice: Choice): Promise<FoundArtifact> {
  const archiver = resolveArchiver(name);
  if (!archiver) {
    throw new NotFoundError('unknown_archiver', `There is no archiver "${name}"; there are ${archivers.join(', ')}.`);
  }
  const { role = 'main', capture: captureId, at } = choice;
  if (captureId !== undefined && at !== undefined) {
    throw new InvalidInputError('invalid_request', 'Give capture or at, not both.');
  }
  const found = await findArtifact(db, ownerId, { itemId, archiver, role, captureId, at });
  if (!found) {
    throw await explainMissing(db, ownerId, itemId, `${archiver}${role === 'main' ? '' : ` (${role})`}`);
  }
  return found;
}

async function explainMissing(db: Database, ownerId: string, itemId: string, what: string): Promise<NotFoundError> {
  const item = await readItem(db, ownerId, itemId, 0);
  return item
    ? new NotFoundError('artifact_not_found', `The item "${itemId}" has no good ${what} yet; GET /api/v2/archives/${itemId} says what it has.`)
    : itemNotFound(itemId);
}

const isYes = (flag: '0' | '1' | 'true' | 'false' | undefined) => flag === '1' || flag === 'true';
