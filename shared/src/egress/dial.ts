import { connect, isIP } from 'node:net';
import type { Socket } from 'node:net';
import { isSystemError } from '#utils/index.ts';
import { isPublicAddress, isThisMachine } from '#egress/addresses.ts';
import { EgressError } from '#egress/errors.ts';
import { resolveLocally } from '#egress/resolve.ts';
import type { Resolve } from '#egress/resolve.ts';
import type { EgressRules } from '#egress/rules.ts';
import { connectThrough } from '#egress/upstream.ts';
import type { UpstreamProxy } from '#egress/upstream.ts';

export interface Dialer {
  rules: EgressRules;
  resolve: Resolve;
  timeoutMs: number;
  /** Everything public goes through it; what the rules allow besides is near, and dialled directly. */
  upstream: UpstreamProxy | undefined;
  /** Ports of our own listeners on loopback: no target, whatever the rules say. */
  isOwnPort(port: number): boolean;
}

/** A name may have hundreds of addresses that swallow everything; browsers don't try more than a few either. */
const maxAddresses = 4;

/**
 * Connects to a target: resolves its name once, refuses it when any of its addresses isn't allowed, and dials exactly the addresses that were vetted,
 * one after the other.
 * @throws EgressError with the code of what went wrong.
 */
export async function dial(dialer: Dialer, host: string, port: number): Promise<Socket> {
  const addresses = await vet(dialer, host, port);
  const { upstream, timeoutMs } = dialer;
  let failure: EgressError | undefined;
  for (const address of pick(addresses)) {
    try {
      return upstream && isPublicAddress(address)
        ? await connectThrough(upstream, address, port, timeoutMs)
        : await connectTo(address, port, timeoutMs);
    } catch (error) {
      failure = toEgressError(error, host, port);
    }
  }
  throw failure ?? new EgressError('dns_not_found', `${host} has no address`);
}

async function vet({ rules, resolve, isOwnPort }: Dialer, host: string, port: number): Promise<string[]> {
  if (!rules.isOpenPort(port)) {
    throw new EgressError('blocked_address', `port ${port} is not open`, { refusal: 'closed_port' });
  }
  const addresses = isIP(host) > 0 ? [host] : await (rules.isAllowedHost(host, port) ? resolveLocally(host) : resolve(host));
  const refused = addresses.find((address) => !rules.isAllowed(host, address, port));
  if (refused !== undefined) {
    throw isPublicAddress(refused)
      ? new EgressError('blocked_address', `port ${port} is not open`, { refusal: 'closed_port' })
      : new EgressError('blocked_address', `${host} is at ${refused}, which is not a public address`, { refusal: 'private_address' });
  }
  if (isOwnPort(port) && addresses.some(isThisMachine)) {
    throw new EgressError('blocked_address', `${host}:${port} is the guard itself`, { refusal: 'own_listener' });
  }
  return addresses;
}

/** The first few addresses; the first of the other family is among them. */
function pick(addresses: readonly string[]): string[] {
  const first = addresses.slice(0, maxAddresses);
  const other = addresses.slice(maxAddresses).find((address) => first.every((chosen) => isIP(chosen) !== isIP(address)));
  return other === undefined ? first : [...first, other];
}

function connectTo(address: string, port: number, timeoutMs: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: address, port, autoSelectFamily: false, noDelay: true });
    const timer = setTimeout(
      () => socket.destroy(new EgressError('connection_timeout', `${address}:${port} did not answer in ${timeoutMs} ms`)),
      timeoutMs,
    );
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.removeListener('error', onError);
      resolve(socket);
    });
    const onError = (error: Error) => {
      clearTimeout(timer);
      reject(error);
    };
    socket.once('error', onError);
  });
}

/** What a socket's error means for a capture. */
export function toEgressError(error: unknown, host: string, port: number): EgressError {
  if (error instanceof EgressError) {
    return error;
  }
  if (isSystemError(error, 'ECONNREFUSED')) {
    return new EgressError('connection_refused', `${host}:${port} refused the connection`, { cause: error });
  }
  if (isSystemError(error, 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL')) {
    return new EgressError('connection_timeout', `${host}:${port} cannot be reached`, { cause: error });
  }
  return new EgressError('connection_reset', `the connection to ${host}:${port} was cut`, { cause: error });
}
