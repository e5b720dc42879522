import type { FastifyInstance, FastifyRequest } from 'fastify';
import { NotFoundError } from '#plugins/problems.ts';

/** Where files are served under the content origin; anything else there is nothing. */
const filePath = /^\/files\/[^/?#]+$/;

/**
 * Keeps the content origin to archived files: whatever else is asked for under its name is not there, whoever asks and with whatever key. To be
 * registered before everything that answers.
 */
export function registerContentOrigin(app: FastifyInstance, contentOrigin: string | undefined): void {
  if (contentOrigin === undefined) {
    return;
  }
  app.addHook('onRequest', async (request) => {
    const isFile = (request.method === 'GET' || request.method === 'HEAD') && filePath.test(request.url.split('?', 1)[0] ?? '');
    if (!isFile && isAskedUnder(request, contentOrigin)) {
      throw new NotFoundError('route_not_found', 'Only archived files are served under this name.');
    }
  });
}

/** Whether a request came by this origin's name, to us or to a proxy that we trust. */
export function isAskedUnder(request: FastifyRequest, origin: string): boolean {
  const own = hostKey(URL.parse(origin)?.host ?? '');
  return [request.host, request.headers.host ?? ''].some((host) => hostKey(host) === own);
}

/** A host in one spelling: lower case, without the dot at the end and the ports that go without saying. */
const hostKey = (host: string) =>
  host
    .toLowerCase()
    .replace(/:(80|443)?$/, '')
    .replace(/\.(?=:|$)/, '');
