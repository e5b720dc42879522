import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  addEndpoint,
  changeEndpoint,
  listDeliveries,
  listEndpoints,
  maxEndpoints,
  readEndpoint,
  removeEndpoint,
  replayDelivery,
  rotateEndpointSecret,
  rotateOwnerSecret,
} from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import type { EgressRules } from '@htbase/shared/egress';
import { webhookEvents } from '@htbase/shared/models';
import { isUuid } from '@htbase/shared/utils';
import { checkWebhookUrl } from '#commands/check-webhook-url.ts';
import { ConflictError, NotFoundError, problems, refusals } from '#plugins/problems.ts';
import { decodeCursor, encodeCursor, timePlaceSchema } from '#routes/archives/cursor.ts';
import { presentDelivery, presentEndpoint } from '#routes/webhooks/presenter.ts';
import {
  createdEndpointSchema,
  deliveryListSchema,
  deliveryParamsSchema,
  deliveryQuerySchema,
  deliverySchema,
  endpointChangeSchema,
  endpointListSchema,
  endpointParamsSchema,
  endpointSchema,
  newEndpointSchema,
  rotatedSecretSchema,
} from '#routes/webhooks/schemas.ts';

const defaultLimit = 50;
const tags = ['webhooks'];
export function registerWebhookRoutes(app: FastifyInstance, { db, egressRules }: { db: Database; egressRules: EgressRules }): void {
  const routes = app.withTypeProvider<ZodTypeProvider>();

  routes.post(
    '/webhooks',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'createWebhook',
        summary: 'Be told when things end',
        description:
          'Each event is POSTed to the URL and signed as Standard Webhooks says. An answer of 2xx within 15 seconds counts as delivered; others are tried again: 8 attempts over 27 hours. 410 disables the endpoint. Redirects are not followed. An event may arrive twice: its `webhook-id` tells.',
        tags,
        body: newEndpointSchema,
        response: { 201: createdEndpointSchema, ...problems, ...refusals(409) },
      },
    },
    async ({ ownerId, body }, reply) => {
      const added = await addEndpoint(db, ownerId, { url: checkWebhookUrl(body.url, egressRules), events: body.events ?? webhookEvents });
      if (!added) {
        throw new ConflictError('too_many_webhooks', `There are ${maxEndpoints} endpoints already; remove one first.`);
      }
      const location = `/api/v2/webhooks/${added.endpoint.id}`;
      return reply
        .status(201)
        .header('location', location)
        .send({ ...presentEndpoint(added.endpoint), secret: added.secret });
    },
  );

  routes.get(
    '/webhooks',
    {
      config: { scope: 'read' },
      schema: { operationId: 'listWebhooks', summary: 'All endpoints', tags, response: { 200: endpointListSchema, ...problems } },
    },
    async ({ ownerId }) => ({ items: (await listEndpoints(db, ownerId)).map(presentEndpoint) }),
  );

  routes.get(
    '/webhooks/:endpoint_id',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'getWebhook',
        summary: 'One endpoint',
        tags,
        params: endpointParamsSchema,
        response: { 200: endpointSchema, ...problems },
      },
    },
    async ({ ownerId, params }) => {
      return presentEndpoint(await orNotFound(params.endpoint_id, (id) => readEndpoint(db, ownerId, id)));
    },
  );

  routes.patch(
    '/webhooks/:endpoint_id',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'changeWebhook',
        summary: 'Change, disable or enable an endpoint',
        tags,
        params: endpointParamsSchema,
        body: endpointChangeSchema,
        response: { 200: endpointSchema, ...problems },
      },
    },
    async ({ ownerId, params, body }) => {
      const change = {
        url: body.url === undefined ? undefined : checkWebhookUrl(body.url, egressRules),
        events: body.events,
        isDisabled: body.disabled,
      };
      return presentEndpoint(await orNotFound(params.endpoint_id, (id) => changeEndpoint(db, ownerId, id, change)));
    },
  );

  routes.delete(
    '/webhooks/:endpoint_id',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'deleteWebhook',
        summary: 'Remove an endpoint and its log',
        tags,
        params: endpointParamsSchema,
        response: { 204: z.null().describe('It is gone'), ...problems },
      },
    },
    async ({ ownerId, params }, reply) => {
      await orNotFound(params.endpoint_id, async (id) => (await removeEndpoint(db, ownerId, id)) || undefined);
      return reply.status(204).send(null);
    },
  );

  routes.post(
    '/webhooks/:endpoint_id/secret',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'rotateWebhookSecret',
        summary: 'A new secret for an endpoint',
        description: 'The one before signs too for a day.',
        tags,
        params: endpointParamsSchema,
        response: { 200: rotatedSecretSchema, ...problems },
      },
    },
    async ({ ownerId, params }) => ({ secret: await orNotFound(params.endpoint_id, (id) => rotateEndpointSecret(db, ownerId, id)) }),
  );

  routes.post(
    '/webhooks/secret',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'rotateOwnerWebhookSecret',
        summary: 'A new secret for the webhook_url of requests',
        description: 'Signs what goes to the `webhook_url` of requests. The one before signs too for a day.',
        tags,
        response: { 200: rotatedSecretSchema, ...problems },
      },
    },
    async ({ ownerId }) => ({ secret: await rotateOwnerSecret(db, ownerId) }),
  );

  routes.get(
    '/webhooks/deliveries',
    {
      config: { scope: 'read' },
      schema: {
        operationId: 'listWebhookDeliveries',
        summary: 'What was sent, and how that went',
        tags,
        querystring: deliveryQuerySchema,
        response: { 200: deliveryListSchema, ...problems },
      },
    },
    async ({ ownerId, query }) => {
      const limit = query.limit ?? defaultLimit;
      const list = { deliveries: query.endpoint_id };
      const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor, timePlaceSchema, list);
      const found = await listDeliveries(db, ownerId, { after, endpointId: query.endpoint_id, limit: limit + 1 });
      const page = found.slice(0, limit);
      const last = found.length > limit ? page.at(-1) : undefined;
      return { items: page.map(presentDelivery), next_cursor: last ? encodeCursor({ createdAt: last.createdAt, uid: last.id }, list) : null };
    },
  );

  routes.post(
    '/webhooks/deliveries/:delivery_id/replay',
    {
      config: { scope: 'write' },
      schema: {
        operationId: 'replayWebhookDelivery',
        summary: 'Send it again',
        description: 'With the same `webhook-id`, and again as often as it takes.',
        tags,
        params: deliveryParamsSchema,
        response: { 202: deliverySchema, ...problems, ...refusals(409) },
      },
    },
    async ({ ownerId, params }, reply) => {
      const { delivery_id: id } = params;
      const replay = isUuid(id) ? await replayDelivery(db, ownerId, id) : { outcome: 'not_found' as const };
      switch (replay.outcome) {
        case 'not_found':
          throw new NotFoundError('delivery_not_found', `There is no delivery "${id}".`);
        case 'pending':
          throw new ConflictError('delivery_pending', 'This delivery is still being tried.');
        case 'disabled':
          throw new ConflictError('webhook_disabled', 'The endpoint is disabled; enable it first.');
        case 'replayed':
          return reply.status(202).send(presentDelivery(replay.delivery));
      }
    },
  );
}

/** @throws NotFoundError for a text that can't be an id, or one for which `act` has nothing. */
async function orNotFound<T>(endpointId: string, act: (id: string) => Promise<T | undefined>): Promise<T> {
  const found = isUuid(endpointId) ? await act(endpointId) : undefined;
  if (found === undefined) {
    throw new NotFoundError('webhook_not_found', `There is no webhook "${endpointId}".`);
  }
  return found;
}
