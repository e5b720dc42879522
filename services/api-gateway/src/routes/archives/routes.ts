import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { changeItem, deleteItem, maxTagsPerItem, readItem } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { InvalidInputError, problems } from '#plugins/problems.ts';
import { registerArtifactRoutes } from '#routes/archives/artifact-routes.ts';
import type { ArtifactRoutesDeps } from '#routes/archives/artifact-routes.ts';
import { capturesOf, itemNotFound, registerCaptureRoutes } from '#routes/archives/capture-routes.ts';
import type { CaptureRoutesDeps } from '#routes/archives/capture-routes.ts';
import { encodeCursor } from '#routes/archives/cursor.ts';
import { listArchives } from '#routes/archives/list-archives.ts';
import { presentItem } from '#routes/archives/presenter.ts';
import { deleteQuerySchema, itemChangeSchema, itemListSchema, itemParamsSchema, itemSchema, listQuerySchema } from '#routes/archives/schemas.ts';
import type { ItemView } from '#routes/archives/schemas.ts';
import type { FileLinks } from '#routes/files/file-links.ts';

export function registerArchivesRoutes(app: FastifyInstance, deps: ArtifactRoutesDeps & CaptureRoutesDeps): void {
  const { db, purging, tellCancelled, poke } = deps;
  const routes = app.withTypeProvider<ZodTypeProvider>();
  registerCaptureRoutes(app, deps);
  registerArtifactRoutes(app, deps);

  routes.get(
    '/archives',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listArchives',
        summary: 'List what is kept, newest first, or search it',
        tags: ['archives'],
        querystring: listQuerySchema,
        response: { 200: itemListSchema, ...problems },
      },
    },
    ({ ownerId, query }) => listArchives(db, ownerId, query),
  );

  routes.get(
    '/archives/:item_id',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getArchive',
        summary: 'One item with its captures and artifacts',
        tags: ['archives'],
        params: itemParamsSchema,
        response: { 200: itemSchema, ...problems },
      },
    },
    ({ ownerId, params }) => showItem(deps, ownerId, params.item_id),
  );

  routes.patch(
    '/archives/:item_id',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'changeArchive',
        summary: 'Change title, note, metadata and tags of an item',
        description: 'What is left out stays as it is.',
        tags: ['archives'],
        params: itemParamsSchema,
        body: itemChangeSchema,
        response: { 200: itemSchema, ...problems },
      },
    },
    async ({ ownerId, params, body }) => {
      const { add_tags: addTags, remove_tags: removeTags, ...fields } = body;
      const outcome = await changeItem(db, ownerId, params.item_id, { ...fields, addTags, removeTags });
      if (outcome === 'too_many_tags') {
        throw new InvalidInputError('too_many_tags', `An item can have ${maxTagsPerItem} tags; nothing was changed.`);
      }
      return showItem(deps, ownerId, params.item_id); // 404 when there is none
    },
  );

  routes.delete(
    '/archives/:item_id',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'deleteArchive',
        summary: 'Remove an item with all its captures',
        description:
          'Nothing shows it from now on, its tasks included; what of it waits or is under way is stopped, and nobody is told of it any more. Its item_id and URL are free again: saving either makes a new item, and nothing of the old one comes back. ' +
          'What is stored of it is removed after PURGE_AFTER (a day), unless another item has the same bytes.',
        tags: ['archives'],
        params: itemParamsSchema,
        querystring: deleteQuerySchema,
        response: { 204: z.null().describe('It is gone'), ...problems },
      },
    },
    async ({ ownerId, params, query }, reply) => {
      const cancelled = await deleteItem(db, ownerId, params.item_id, purging.hoursFor(query));
      if (!cancelled) {
        throw itemNotFound(params.item_id);
      }
      await tellCancelled(cancelled);
      poke(); // a batch may be at its end
      purging.begin(query);
      return reply.status(204).send(null);
    },
  );
}

const shownCaptures = 50;

async function showItem({ db, links }: { db: Database; links: FileLinks }, ownerId: string, itemId: string): Promise<ItemView> {
  const item = await readItem(db, ownerId, itemId, shownCaptures);
  if (!item) {
    throw itemNotFound(itemId);
  }
  const last = item.captureCount > item.captures.length ? item.captures.at(-1) : undefined;
  return presentItem(item, links.shortUrl, last ? encodeCursor({ createdAt: last.createdAt, uid: last.id }, capturesOf(itemId)) : null);
}
