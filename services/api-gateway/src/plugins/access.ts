// Who asks, and what they may. A route says by `config.scope` what it takes; what says nothing takes `admin`, and the gateway doesn't start with it.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { defaultOwnerId, hasUsableApiKey, isDatabaseDown } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { scopes } from '@htbase/shared/models';
import type { Scope } from '@htbase/shared/models';
import type { ApiKeys } from '#plugins/api-keys.ts';
import { isLocalRequest, isLoopbackOnly } from '#plugins/local-requests.ts';
import { ForbiddenError, UnauthorizedError } from '#plugins/problems.ts';
import type { FailureLimit } from '#plugins/rate-limits.ts';

export interface AccessSettings {
  HOST: string;
  ADMIN_API_KEY?: string | undefined;
  AUTH_REQUIRED: boolean;
  PUBLIC_URL?: string | undefined;
  TRUSTED_PROXIES: readonly string[];
  CORS_ORIGINS: readonly string[];
}

/** Who asks: by a key (the operator's own is `admin`), or without one (`local`: from this machine). */
interface Caller {
  kind: 'local' | 'anyone' | 'key';
  keyId?: string;
  ownerId: string;
  scopes: readonly Scope[];
}

/** What stands for the id of the key in ADMIN_API_KEY, which is no row. */
export const operatorKeyId = 'admin';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a key must allow to use the route; `open`: no key is asked for. */
    scope?: Scope | 'open';
  }
  interface FastifyRequest {
    /** Whose things the request may see. */
    ownerId: string;
    caller: Caller;
  }
}

/** Why the gateway may not start with these settings: bound beyond loopback, and nobody has a key. */
export async function findAccessProblem(settings: AccessSettings, db: Database): Promise<string | undefined> {
  if (isLoopbackOnly(settings.HOST) || settings.ADMIN_API_KEY !== undefined || !settings.AUTH_REQUIRED || (await hasKeys(db))) {
    return undefined;
  }
  return `HOST=${settings.HOST} is reachable from other machines, and there is no key: set ADMIN_API_KEY, make one with "htbase keys create --database <url>", or say AUTH_REQUIRED=false if everyone may use it`;
}

/** True also when PostgreSQL can't say: a gateway without keys lets nobody in. */
async function hasKeys(db: Database): Promise<boolean> {
  try {
    return await hasUsableApiKey(db);
  } catch (error) {
    if (isDatabaseDown(error)) {
      return true;
    }
    throw error;
  }
}

export interface AccessDeps {
  settings: AccessSettings;
  keys: ApiKeys;
  failures: FailureLimit;
}

/**
 * Finds out who asks and holds them to the route's scope. A key is asked for, except where only people on this machine can be: bound to loopback, and
 * neither PUBLIC_URL nor TRUSTED_PROXIES says that others come.
 */
export function registerAccess(app: FastifyInstance, { settings, keys, failures }: AccessDeps): void {
  const isLocalInstallation = isLoopbackOnly(settings.HOST) && settings.PUBLIC_URL === undefined && settings.TRUSTED_PROXIES.length === 0;
  const nobody: Caller = { kind: 'anyone', ownerId: defaultOwnerId, scopes: [] };
  app.decorateRequest('ownerId', defaultOwnerId);
  app.decorateRequest('caller');
  refuseRoutesWithoutScope(app);

  app.addHook('onRequest', async (request) => {
    checkOrigin(request, settings);
    // a route that says nothing takes the most
    const scope = request.is404 ? undefined : (request.routeOptions.config.scope ?? 'admin');
    request.caller = scope === 'open' ? nobody : await identify(request);
    request.ownerId = request.caller.ownerId;
    if (scope !== undefined && scope !== 'open' && !request.caller.scopes.includes(scope)) {
      throw new ForbiddenError('insufficient_scope', `This takes a key with the scope "${scope}"; yours has ${request.caller.scopes.join(', ')}.`);
    }
  });

  async function identify(request: FastifyRequest): Promise<Caller> {
    const key = readKey(request);
    const isKeyless = !settings.AUTH_REQUIRED || (isLocalInstallation && isLocalRequest(request));
    // where none is needed, a key of ours says all the same who asks; another one is for somebody else
    if (isKeyless && !key?.startsWith('htb_')) {
      return { kind: settings.AUTH_REQUIRED ? 'local' : 'anyone', ownerId: defaultOwnerId, scopes };
    }
    if (key === undefined) {
      throw new UnauthorizedError('Send an API key: Authorization: Bearer <key>.', takesBasic(request) ? 'Basic' : 'Bearer');
    }
    const remembered = keys.recall(key);
    if (remembered) {
      return { kind: 'key', keyId: remembered.id, ownerId: remembered.ownerId, scopes: remembered.scopes };
    }

    await failures.check(request);
    if (settings.ADMIN_API_KEY !== undefined && isSame(key, settings.ADMIN_API_KEY)) {
      return { kind: 'key', keyId: operatorKeyId, ownerId: defaultOwnerId, scopes };
    }
    const checked = await keys.check(key);
    if (!checked.isGood) {
      await failures.count(request);
      throw new UnauthorizedError(checked.reason, takesBasic(request) ? 'Basic' : 'Bearer');
    }
    return { kind: 'key', keyId: checked.row.id, ownerId: checked.row.ownerId, scopes: checked.row.scopes };
  }
}

function refuseRoutesWithoutScope(app: FastifyInstance): void {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => void routes.push(route));
  app.addHook('onReady', async () => {
    const silent = routes.find((route) => route.config?.scope === undefined);
    if (silent) {
      throw new Error(`The route ${String(silent.method)} ${silent.url} declares no scope: say config.scope`);
    }
  });
}

/** A browser names the page that makes it ask; only our own and those of CORS_ORIGINS may. */
function checkOrigin(request: FastifyRequest, settings: AccessSettings): void {
  const { origin } = request.headers;
  if (origin === undefined || settings.CORS_ORIGINS.includes(origin)) {
    return;
  }
  const isOwn = URL.parse(origin)?.host === request.host || (settings.PUBLIC_URL !== undefined && URL.parse(settings.PUBLIC_URL)?.origin === origin);
  if (!isOwn) {
    throw new ForbiddenError(
      'origin_not_allowed',
      `Pages of ${origin.slice(0, 200)} may not use this API; an operator can allow them with CORS_ORIGINS.`,
    );
  }
}

function readKey(request: FastifyRequest): string | undefined {
  const { authorization = '', 'x-api-key': header } = request.headers;
  const [, scheme = '', value] = /^(Bearer|Basic) +(\S+)$/i.exec(authorization) ?? [];
  if (value !== undefined && scheme.toLowerCase() === 'bearer') {
    return value;
  }
  if (value !== undefined && takesBasic(request)) {
    return Buffer.from(value, 'base64')
      .toString('utf8')
      .replace(/^[^:]*:/, ''); // the password, whatever the user's name
  }
  return typeof header === 'string' ? header : undefined;
}

/** What people open in a browser, which asks them for a name and a password. */
function takesBasic(request: FastifyRequest): boolean {
  return /^\/admin\/queues(?:[/?]|$)/.test(request.url);
}

function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(sha256(given), sha256(expected)); // of equal length, whatever was given
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();
