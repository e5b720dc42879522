import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { deleteCapture, listCaptures, readCapture } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { isUuid } from '@htbase/shared/utils';
import type { TellCancelled } from '#commands/cancel-task.ts';
import { NotFoundError, problems } from '#plugins/problems.ts';
import { decodeCursor, encodeCursor, timePlaceSchema } from '#routes/archives/cursor.ts';
import { presentCapture } from '#routes/archives/presenter.ts';
import type { Purging } from '#routes/archives/purging.ts';
import {
  captureParamsSchema,
  capturePageSchema,
  captureSchema,
  deleteQuerySchema,
  itemParamsSchema,
  pageQuerySchema,
} from '#routes/archives/schemas.ts';
import type { FileLinks } from '#routes/files/file-links.ts';

const defaultLimit = 50;

export interface CaptureRoutesDeps {
  db: Database;
  links: FileLinks;
  purging: Purging;
  tellCancelled: TellCancelled;
  /** Tells a coordinator that there is work. */
  poke(): void;
}

export function registerCaptureRoutes(app: FastifyInstance, { db, links, purging, tellCancelled, poke }: CaptureRoutesDeps): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get(
    '/archives/:item_id/captures',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listCaptures',
        summary: 'The captures of an item, newest first',
        tags: ['archives'],
        params: itemParamsSchema,
        querystring: pageQuerySchema,
        response: { 200: capturePageSchema, ...problems },
      },
    },
    async ({ ownerId, params: { item_id: itemId }, query }) => {
      const limit = query.limit ?? defaultLimit;
      const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor, timePlaceSchema, capturesOf(itemId));
      const found = await listCaptures(db, ownerId, itemId, after, limit + 1);
      if (!found) {
        throw itemNotFound(itemId);
      }
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      return {
        items: page.map((capture) => presentCapture(capture, links.shortUrl)),
        next_cursor: last ? encodeCursor({ createdAt: last.createdAt, uid: last.id }, capturesOf(itemId)) : null,
      };
    },
  );

  routes.get(
    '/archives/:item_id/captures/:capture_id',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getCapture',
        summary: 'One capture of an item with its artifacts',
        tags: ['archives'],
        params: captureParamsSchema,
        response: { 200: captureSchema, ...problems },
      },
    },
    async ({ ownerId, params: { item_id: itemId, capture_id: captureId } }) => {
      const capture = isUuid(captureId) ? await readCapture(db, ownerId, itemId, captureId) : undefined;
      if (!capture) {
        throw captureNotFound(itemId, captureId);
      }
      return presentCapture(capture, links.shortUrl);
    },
  );

  routes.delete(
    '/archives/:item_id/captures/:capture_id',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'deleteCapture',
        summary: 'Remove one capture of an item',
        description:
          'Nothing shows it from now on, its task included; if it waits or is under way, it is stopped, and nobody is told of it any more. The item stays, also without any capture. What is stored of it is removed as with an item.',
        tags: ['archives'],
        params: captureParamsSchema,
        querystring: deleteQuerySchema,
        response: { 204: z.null().describe('It is gone'), ...problems },
      },
    },
    async ({ ownerId, params: { item_id: itemId, capture_id: captureId }, query }, reply) => {
      const cancelled = isUuid(captureId) ? await deleteCapture(db, ownerId, itemId, captureId, purging.hoursFor(query)) : undefined;
      if (!cancelled) {
        throw captureNotFound(itemId, captureId);
      }
      await tellCancelled(cancelled);
      poke(); // a batch may be at its end
      purging.begin(query);
      return reply.status(204).send(null);
    },
  );
}

/** What a cursor over the captures of an item is bound to. */
export const capturesOf = (itemId: string) => ({ capturesOf: itemId });

export function itemNotFound(itemId: string): NotFoundError {
  return new NotFoundError('item_not_found', `There is no item "${itemId}".`);
}

export function captureNotFound(itemId: string, captureId: string): NotFoundError {
  return new NotFoundError('capture_not_found', `There is no capture "${captureId}" of an item "${itemId}".`);
}
