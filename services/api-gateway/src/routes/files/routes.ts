import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { findArtifactById } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import type { ObjectStore } from '@htbase/shared/storage';
import { isAskedUnder } from '#plugins/content-origin.ts';
import { ForbiddenError, NotFoundError, problems, refusals } from '#plugins/problems.ts';
import { sendArtifact } from '#routes/archives/send-artifact.ts';
import { exampleToken, fileAnswers } from '#routes/archives/schemas.ts';
import { unixNow } from '#routes/files/file-links.ts';
import type { UrlSigner } from '#routes/files/url-signer.ts';

export interface FileRoutesDeps {
  db: Database;
  objectStore: ObjectStore;
  signer: UrlSigner;
  contentOrigin: string | undefined;
  frameAncestors: readonly string[];
}

const paramsSchema = z.object({
  token: z
    .string()
    .max(300)
    .meta({ examples: [exampleToken] }),
});

/** Serves what a signed URL opens: to whoever has it, under the content origin when there is one. */
export function registerFileRoutes(app: FastifyInstance, { db, objectStore, signer, contentOrigin, frameAncestors }: FileRoutesDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  async function sendFile(request: FastifyRequest, reply: FastifyReply, token: string): Promise<FastifyReply> {
    const grant = signer.read(token);
    if (grant === undefined) {
      throw new ForbiddenError('invalid_signature', 'This URL is not one that we signed, or was changed.');
    }
    if (grant === 'expired') {
      throw new ForbiddenError('url_expired', 'This URL is no longer good; ask for a new one.');
    }
    if (contentOrigin !== undefined && !isAskedUnder(request, contentOrigin)) {
      return reply.redirect(`${contentOrigin}/files/${token}`, 302);
    }
    const artifact = await findArtifactById(db, grant.artifactId);
    if (!artifact) {
      throw new NotFoundError('artifact_not_found', 'What this URL opened is no longer there.');
    }
    const maxAgeSeconds = Math.max(0, Math.floor(grant.expiresAt - unixNow()));
    return sendArtifact(request, reply, objectStore, artifact, { isDownload: grant.isDownload, frameAncestors, maxAgeSeconds, isEmbeddable: true });
  }

  routes.head('/files/:token', { config: { scope: 'open' }, schema: { hide: true, params: paramsSchema } }, (request, reply) =>
    sendFile(request, reply, request.params.token),
  );
  routes.get(
    '/files/:token',
    {
      config: { scope: 'open' },
      exposeHeadRoute: false,
      schema: {
        operationId: 'getSignedFile',
        summary: 'A stored file, by a signed URL',
        description: 'Whoever has the URL may fetch it until it expires. A changed or expired one is 403.',
        tags: ['archives'],
        params: paramsSchema,
        response: { ...fileAnswers, ...problems, ...refusals(403, 410, 416, 500) },
      },
    },
    (request, reply) => sendFile(request, reply, request.params.token),
  );
}
