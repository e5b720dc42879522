import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { listTags } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { problems } from '#plugins/problems.ts';
import { decodeCursor, encodeCursor } from '#routes/archives/cursor.ts';
import { pageQuerySchema, tagPageSchema, tagSchema } from '#routes/archives/schemas.ts';

const defaultLimit = 50;
const tagPlaceSchema = z.strictObject({ tag: tagSchema });
const tagList = { tags: true };

export function registerTagRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/tags',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listTags',
        summary: 'Tags in use, and how many items have each',
        tags: ['archives'],
        querystring: pageQuerySchema,
        response: { 200: tagPageSchema, ...problems },
      },
    },
    async ({ ownerId, query }) => {
      const limit = query.limit ?? defaultLimit;
      const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor, tagPlaceSchema, tagList).tag;
      const found = await listTags(db, ownerId, after, limit + 1);
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      return {
        items: page.map(({ tag, items }) => ({ tag, item_count: items })),
        next_cursor: last ? encodeCursor({ tag: last.tag }, tagList) : null,
      };
    },
  );
}
