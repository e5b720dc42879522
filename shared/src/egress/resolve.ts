import { lookup, Resolver } from 'node:dns/promises';
import { isSystemError } from '#utils/index.ts';
import { EgressError } from '#egress/errors.ts';

/** Resolves a name to all its addresses, IPv4 first. @throws EgressError `dns_not_found` or `connection_timeout`. */
export type Resolve = (host: string) => Promise<string[]>;

const timeoutMs = 3_000;
const tries = 2;
const cacheMs = 30_000;
const maxCached = 1_000;

/** Asks DNS by a resolver of its own (`dns.lookup` would block the thread pool) and remembers answers for 30 s. */
export function createResolver(): Resolve {
  const resolver = new Resolver({ timeout: timeoutMs, tries });
  const cache = new Map<string, { answer: Promise<string[]>; until: number }>();

  return (host) => {
    const known = cache.get(host);
    if (known && known.until > Date.now()) {
      return known.answer;
    }
    const answer = ask(resolver, host);
    answer.catch(() => cache.delete(host));
    cache.set(host, { answer, until: Date.now() + cacheMs });
    if (cache.size > maxCached) {
      cache.delete(cache.keys().next().value ?? '');
    }
    return answer;
  };
}

/** What the machine itself calls so, its hosts file included: for names that an operator has allowed. */
export async function resolveLocally(host: string): Promise<string[]> {
  try {
    const answers = await lookup(host, { all: true, order: 'ipv4first' });
    return answers.map(({ address }) => address);
  } catch (error) {
    throw new EgressError('dns_not_found', `${host} has no address`, { cause: error });
  }
}

async function ask(resolver: Resolver, host: string): Promise<string[]> {
  if (host === 'localhost' || host.endsWith('.localhost')) {
    return ['127.0.0.1', '::1']; // RFC 6761, 6.3
  }
  if (host.endsWith('.invalid')) {
    throw new EgressError('dns_not_found', `${host} does not exist`); // RFC 6761, 6.4
  }
  const [v4, v6] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
  const addresses = [v4, v6].flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  if (addresses.length > 0) {
    return addresses;
  }
  const reasons = [v4, v6].map((result) => (result.status === 'rejected' ? (result.reason as unknown) : undefined));
  if (reasons.some((reason) => isSystemError(reason, 'ETIMEOUT', 'ECANCELLED'))) {
    throw new EgressError('connection_timeout', `DNS did not answer for ${host}`, { cause: reasons[0] });
  }
  throw new EgressError('dns_not_found', `${host} does not exist`, { cause: reasons[0] });
}
