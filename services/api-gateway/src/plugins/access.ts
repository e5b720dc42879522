import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { defaultOwnerId } from '@htbase/shared/db';
import { ForbiddenError, UnauthorizedError } from '#plugins/problems.ts';

export interface AccessSettings {
  HOST: string;
  ADMIN_API_KEY?: string | undefined;
  AUTH_REQUIRED: boolean;
  PUBLIC_URL?: string | undefined;
  CORS_ORIGINS: readonly string[];
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose things the request may see. */
    ownerId: string;
  }
}

const openPaths = new Set(['/livez', '/readyz', '/healthz']);

/** Why the gateway may not start with these settings: bound beyond loopback, and nobody would be asked for a key. */
export function findAccessProblem(settings: AccessSettings): string | undefined {
  if (isLoopbackOnly(settings) || settings.ADMIN_API_KEY !== undefined || !settings.AUTH_REQUIRED) {
    return undefined;
  }
  return `HOST=${settings.HOST} is reachable from other machines, and there is no key: set ADMIN_API_KEY, or say AUTH_REQUIRED=false if everyone may use it`;
}

/**
 * Asks for a key, except where only people on this machine can be: bound to loopback, spoken to from loopback under a local name, with no proxy
 * between. A web page on another origin, or under a name that resolves to us, is never such a person.
 */
export function registerAccess(app: FastifyInstance, settings: AccessSettings): void {
  const isLocalInstallation = isLoopbackOnly(settings) && settings.PUBLIC_URL === undefined;
  app.decorateRequest('ownerId', defaultOwnerId);
  app.addHook('onRequest', async (request) => {
    checkOrigin(request, settings);
    if (openPaths.has(request.url) || !settings.AUTH_REQUIRED || (isLocalInstallation && isLocalRequest(request))) {
      return;
    }
    const key = readKey(request);
    if (key === undefined || settings.ADMIN_API_KEY === undefined || !isSame(key, settings.ADMIN_API_KEY)) {
      throw new UnauthorizedError('unauthorized', key === undefined ? 'Send an API key: Authorization: Bearer <key>.' : 'This API key is not valid.');
    }
  });
}

function isLoopbackOnly(settings: AccessSettings): boolean {
  return settings.HOST === 'localhost' || settings.HOST === '::1' || /^127\.\d+\.\d+\.\d+$/.test(settings.HOST);
}

function isLocalRequest(request: FastifyRequest): boolean {
  const { headers, socket } = request.raw;
  const peer = socket.remoteAddress ?? '';
  const isLocalPeer = peer === '::1' || /^(::ffff:)?127\./.test(peer);
  const hasProxyHeader = Object.keys(headers).some((name) => name === 'forwarded' || name === 'via' || name.startsWith('x-forwarded-'));
  return isLocalPeer && !hasProxyHeader && isLocalHost(headers.host ?? '');
}

function isLocalHost(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host);
}

/** A browser names the page that makes it ask; only our own and those of CORS_ORIGINS may. */
function checkOrigin(request: FastifyRequest, settings: AccessSettings): void {
  const { origin } = request.headers;
  if (origin === undefined || settings.CORS_ORIGINS.includes(origin)) {
    return;
  }
  const isOwn =
    URL.parse(origin)?.host === request.headers.host || (settings.PUBLIC_URL !== undefined && URL.parse(settings.PUBLIC_URL)?.origin === origin);
  if (!isOwn) {
    throw new ForbiddenError(
      'origin_not_allowed',
      `Pages of ${origin.slice(0, 200)} may not use this API; an operator can allow them with CORS_ORIGINS.`,
    );
  }
}

function readKey(request: FastifyRequest): string | undefined {
  const { authorization } = request.headers;
  const bearer = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  const header = request.headers['x-api-key'];
  return bearer ?? (typeof header === 'string' ? header : undefined);
}

function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(sha256(given), sha256(expected)); // of equal length, whatever was given
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();
