import fastifySwaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';

/** Nothing from elsewhere, and no upgrade to https, which a server on a home network doesn't have. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The OpenAPI document, and `/docs` to read and try it. Both are the same for everyone and say nothing of anybody, so no key is asked for. */
export async function registerApiDocs(app: FastifyInstance): Promise<void> {
  app.get('/api/v2/openapi.json', { config: { scope: 'open' }, schema: { hide: true } }, () => app.swagger());
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, scope: 'open' };
    });
    await docs.register(fastifySwaggerUi, { routePrefix: '/docs', staticCSP: policy, uiConfig: { url: '/api/v2/openapi.json' } });
  });
}
