import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { findApiKey, insertApiKey, listApiKeys, revokeApiKey } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { InvalidInputError, NotFoundError, problems } from '#plugins/problems.ts';
import { presentKey } from '#routes/keys/presenter.ts';
import { createdKeySchema, keyListQuerySchema, keyListSchema, keyParamsSchema, keyRequestSchema, keySchema } from '#routes/keys/schemas.ts';

const defaultLimit = 50;

/** The keys of all owners: whoever has `admin` runs the installation. */
export function registerKeyRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.get(
    '/admin/keys',
    {
      config: { scope: 'admin' },
      schema: {
        operationId: 'listKeys',
        summary: 'API keys of all owners, newest first, revoked ones too',
        tags: ['admin'],
        querystring: keyListQuerySchema,
        response: { 200: keyListSchema, ...problems },
      },
    },
    async ({ query }) => {
      const limit = query.limit ?? defaultLimit;
      if (query.cursor !== undefined && !(await findApiKey(db, query.cursor))) {
        throw new InvalidInputError('invalid_cursor', 'This cursor is not one that we gave; begin again without.');
      }
      const found = await listApiKeys(db, query.cursor, limit + 1);
      const page = found.slice(0, limit);
      return { items: page.map(presentKey), next_cursor: found.length > limit ? (page.at(-1)?.id ?? null) : null };
    },
  );

  routes.post(
    '/admin/keys',
    {
      config: { scope: 'admin' },
      schema: {
        operationId: 'createKey',
        summary: 'Make an API key; this answer is the only one that shows it',
        tags: ['admin'],
        body: keyRequestSchema,
        response: { 201: createdKeySchema, ...problems },
      },
    },
    async ({ body, ownerId, log }, reply) => {
      const { key, row } = await insertApiKey(db, {
        name: body.name,
        owner: body.owner === undefined ? { id: ownerId } : { name: body.owner },
        scopes: body.scopes ?? ['read', 'write'],
        expiresInDays: body.expires_in_days,
      });
      log.info({ key_id: row.id, owner: row.owner, scopes: row.scopes, expires_at: row.expiresAt }, 'api_key_created');
      return reply
        .status(201)
        .header('cache-control', 'no-store')
        .send({ ...presentKey(row), key });
    },
  );

  routes.delete(
    '/admin/keys/:id',
    {
      config: { scope: 'admin' },
      schema: {
        operationId: 'revokeKey',
        summary: 'Revoke an API key; every gateway refuses it within 5 seconds',
        tags: ['admin'],
        params: keyParamsSchema,
        response: { 200: keySchema, ...problems },
      },
    },
    async ({ params, log }) => {
      const row = await revokeApiKey(db, params.id);
      if (!row) {
        throw new NotFoundError('key_not_found', `There is no API key with the id "${params.id}".`);
      }
      log.info({ key_id: row.id, owner: row.owner }, 'api_key_revoked');
      return presentKey(row);
    },
  );
}
