import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { describeRoute, describeShared } from '#plugins/describe-route.ts';

const description = `A self-hosted web archive: hand over a URL, follow the task, fetch the formats.

1. \`POST /api/v2/archive\` with a URL is answered at once with a \`task_id\` and an \`item_id\`. Nothing that was accepted is lost.
2. \`GET /api/v2/tasks/{task_id}\` says how far it is, \`/events\` tells as it happens; or a webhook tells when it has ended.
3. \`GET /api/v2/archives/{item_id}/{archiver}\` is the file: \`singlefile\`, \`monolith\`, \`readability\`, \`pdf\`, \`screenshot\`, or \`original\` of what isn't HTML.

**Words.** An *item* is one thing that was saved, by its URL; a *capture* is one time that it was saved, with its *artifacts* (files) and a *grade* of how good it is; a *task* is what is followed: one capture, or a batch of them.

**Keys.** On the server's own machine none is needed. Elsewhere every call takes one, as \`Authorization: Bearer <key>\` or \`X-API-Key: <key>\`, with the scope that the call names: \`read\`, \`write\` or \`admin\`; none includes another. A key sees its owner's things only: what others have is 404.

**Errors** are \`application/problem+json\` (RFC 9457) with a stable \`code\` for programs and a \`detail\` for people. What is no HTTP, comes too slowly (408) or is too large (431) is answered so too, before a call is looked for. Captures fail with codes of their own, in \`error\` of a task.

**Limits.** Answers carry \`RateLimit\`; after 429 and 503 \`Retry-After\` says when to come back. With an \`Idempotency-Key\` a request that was sent twice is done once.

**Lists** come in pages: pass \`next_cursor\` as \`cursor\` until it is \`null\`. Sizes are in bytes, times ISO 8601 in UTC.`;

const tags = [
  { name: 'archive', description: 'Keep pages' },
  { name: 'tasks', description: 'How far it is' },
  { name: 'archives', description: 'What is kept' },
  { name: 'webhooks', description: 'Be told, instead of asking' },
  { name: 'health', description: 'What works' },
  { name: 'admin', description: 'Run the installation' },
];

/** Nothing from elsewhere, and no upgrade to https, which a server on a home network doesn't have. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/**
 * The OpenAPI document of the routes that are registered after this, and `/docs` to read and try it. Both are the same for everyone and say nothing of
 * anybody, so no key is asked for.
 */
export async function registerApiDocs(app: FastifyInstance): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'HT Base',
        version: '2',
        description,
        license: { name: 'AGPL-3.0-or-later', url: 'https://www.gnu.org/licenses/agpl-3.0.html' },
      },
      tags,
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', description: 'An API key' },
          api_key: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'The same as a header of its own' },
        },
      },
    },
    transform: describeRoute,
    transformObject: describeShared,
  });
  app.get('/api/v2/openapi.json', { config: { scope: 'open' }, schema: { hide: true } }, () => app.swagger());
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, scope: 'open' };
    });
    await docs.register(fastifySwaggerUi, {
      routePrefix: '/docs',
      staticCSP: policy,
      theme: { title: 'HT Base: the API' },
      uiConfig: { layout: 'BaseLayout', operationsSorter: 'alpha' },
    });
  });
}
