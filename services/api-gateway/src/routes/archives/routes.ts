import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { findArtifact, listItems, readItem } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { resolveArchiver } from '@htbase/shared/models';
import type { ObjectStore } from '@htbase/shared/storage';
import { NotFoundError, problemSchema } from '#plugins/problems.ts';
import { decodeCursor, encodeCursor } from '#routes/archives/cursor.ts';
import { presentItem, presentItemList } from '#routes/archives/presenter.ts';
import {
  artifactParamsSchema,
  artifactQuerySchema,
  itemListSchema,
  itemParamsSchema,
  itemSchema,
  listQuerySchema,
} from '#routes/archives/schemas.ts';
import { sendArtifact } from '#routes/archives/send-artifact.ts';

const defaultLimit = 50;

export function registerArchivesRoutes(app: FastifyInstance, { db, objectStore }: { db: Database; objectStore: ObjectStore }): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get(
    '/archives',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listArchives',
        summary: 'List what is kept, newest first',
        tags: ['archives'],
        querystring: listQuerySchema,
        response: { 200: itemListSchema, '4xx': problemSchema, 503: problemSchema },
      },
    },
    async ({ ownerId, query }) => {
      const limit = query.limit ?? defaultLimit;
      const found = await listItems(db, ownerId, query.cursor === undefined ? undefined : decodeCursor(query.cursor), limit + 1);
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      return presentItemList(page, last ? encodeCursor(last) : null);
    },
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
        response: { 200: itemSchema, '4xx': problemSchema, 503: problemSchema },
      },
    },
    async ({ ownerId, params }) => {
      const item = await readItem(db, ownerId, params.item_id);
      if (!item) {
        throw new NotFoundError('item_not_found', `There is no item "${params.item_id}".`);
      }
      return presentItem(item);
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
        response: { 200: z.any().describe('The file'), '4xx': problemSchema, 503: problemSchema },
      },
    },
    async (request, reply) => {
      const { ownerId } = request;
      const { item_id: itemId, archiver: name } = request.params;
      const archiver = resolveArchiver(name);
      if (!archiver) {
        throw new NotFoundError('unknown_archiver', `There is no archiver "${name}".`);
      }
      const role = request.query.role ?? 'main';
      const found = await findArtifact(db, ownerId, { itemId, archiver, role, captureId: request.query.capture });
      if (!found) {
        throw await explainMissing(db, ownerId, itemId, `${archiver}${role === 'main' ? '' : ` (${role})`}`);
      }
      const isDownload = request.query.download === '1' || request.query.download === 'true';
      return sendArtifact(request, reply, objectStore, { ...found, itemId, archiver, role, isDownload });
    },
  );
}

async function explainMissing(db: Database, ownerId: string, itemId: string, what: string): Promise<NotFoundError> {
  const item = await readItem(db, ownerId, itemId);
  return item
    ? new NotFoundError('artifact_not_found', `The item "${itemId}" has no good ${what} yet; GET /api/v2/archives/${itemId} says what it has.`)
    : new NotFoundError('item_not_found', `There is no item "${itemId}".`);
}
