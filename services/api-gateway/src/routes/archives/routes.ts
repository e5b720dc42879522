import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { changeItem, deleteItem, findArtifact, maxTagsPerItem, readItem } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { archivers, resolveArchiver } from '@htbase/shared/models';
import type { ObjectStore } from '@htbase/shared/storage';
import { InvalidInputError, NotFoundError, problems, refusals } from '#plugins/problems.ts';
import { capturesOf, itemNotFound, registerCaptureRoutes } from '#routes/archives/capture-routes.ts';
import { encodeCursor } from '#routes/archives/cursor.ts';
import { listArchives } from '#routes/archives/list-archives.ts';
import { refuseFaulty } from '#routes/archives/faulty-objects.ts';
import { presentItem } from '#routes/archives/presenter.ts';
import type { Purging } from '#routes/archives/purging.ts';
import {
  artifactParamsSchema,
  artifactQuerySchema,
  deleteQuerySchema,
  itemChangeSchema,
  itemListSchema,
  itemParamsSchema,
  itemSchema,
  listQuerySchema,
} from '#routes/archives/schemas.ts';
import type { ItemView } from '#routes/archives/schemas.ts';
import { sendArtifact } from '#routes/archives/send-artifact.ts';

export interface ArchivesRoutesDeps {
  db: Database;
  objectStore: ObjectStore;
  purging: Purging;
}

export function registerArchivesRoutes(app: FastifyInstance, { db, objectStore, purging }: ArchivesRoutesDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  registerCaptureRoutes(app, { db, purging });

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
    ({ ownerId, params }) => showItem(db, ownerId, params.item_id),
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
      return showItem(db, ownerId, params.item_id); // 404 when there is none
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
          'Nothing shows it from now on, its tasks included. Its item_id and URL are free again: saving either makes a new item, and nothing of the old one comes back. ' +
          'What is stored of it is removed after PURGE_AFTER (a day), unless another item has the same bytes.',
        tags: ['archives'],
        params: itemParamsSchema,
        querystring: deleteQuerySchema,
        response: { 204: z.null().describe('It is gone'), ...problems },
      },
    },
    async ({ ownerId, params, query }, reply) => {
      if (!(await deleteItem(db, ownerId, params.item_id, purging.hoursFor(query)))) {
        throw itemNotFound(params.item_id);
      }
      purging.begin(query);
      return reply.status(204).send(null);
    },
  );

  routes.get(
    '/archives/:item_id/:archiver',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getArtifact',
        summary: 'A stored file of an item',
        tags: ['archives'],
        params: artifactParamsSchema,
        querystring: artifactQuerySchema,
        response: {
          200: { description: 'The file', content: { '*/*': { schema: z.any() } } },
          206: { description: 'The part of it that Range names', content: { '*/*': { schema: z.any() } } },
          304: z.null().describe('It is what If-None-Match names'),
          ...problems,
          ...refusals(410, 416, 500),
        },
      },
    },
    async (request, reply) => {
      const { ownerId } = request;
      const { item_id: itemId, archiver: name } = request.params;
      const archiver = resolveArchiver(name);
      if (!archiver) {
        throw new NotFoundError('unknown_archiver', `There is no archiver "${name}"; there are ${archivers.join(', ')}.`);
      }
      const { role = 'main', capture: captureId, at } = request.query;
      if (captureId !== undefined && at !== undefined) {
        throw new InvalidInputError('invalid_request', 'Give capture or at, not both.');
      }
      const found = await findArtifact(db, ownerId, { itemId, archiver, role, captureId, at });
      if (!found) {
        throw await explainMissing(db, ownerId, itemId, `${archiver}${role === 'main' ? '' : ` (${role})`}`);
      }
      refuseFaulty(found);
      const isDownload = request.query.download === '1' || request.query.download === 'true';
      return sendArtifact(request, reply, objectStore, { ...found, itemId, archiver, role, isDownload });
    },
  );
}

const shownCaptures = 50;

async function showItem(db: Database, ownerId: string, itemId: string): Promise<ItemView> {
  const item = await readItem(db, ownerId, itemId, shownCaptures);
  if (!item) {
    throw itemNotFound(itemId);
  }
  const last = item.captureCount > item.captures.length ? item.captures.at(-1) : undefined;
  return presentItem(item, last ? encodeCursor({ createdAt: last.createdAt, uid: last.id }, capturesOf(itemId)) : null);
}

async function explainMissing(db: Database, ownerId: string, itemId: string, what: string): Promise<NotFoundError> {
  const item = await readItem(db, ownerId, itemId, 0);
  return item
    ? new NotFoundError('artifact_not_found', `The item "${itemId}" has no good ${what} yet; GET /api/v2/archives/${itemId} says what it has.`)
    : itemNotFound(itemId);
}
