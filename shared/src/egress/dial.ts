import { connect, isIP } from 'node:net';
import type { Socket } from 'node:net';
import { isSystemError } from '#utils/index.ts';
import { EgressError } from '#egress/errors.ts';
import { resolveLocally } from '#egress/resolve.ts';
import type { Resolve } from '#egress/resolve.ts';
import type { EgressRules } from '#egress/rules.ts';

export interface Dialer {
  rules: EgressRules;
  resolve: Resolve;
  timeoutMs: number;
  /** Ports of our own listeners on loopback: no target, whatever the rules say. */
  isOwnPort(port: number): boolean;
}

/**
 * Connects to a target: resolves its name once, refuses it when any of its addresses isn't allowed, and dials exactly the addresses that were vetted,
 * one after the other.
 * @throws EgressError with the code of what went wrong.
 */
export async function dial(dialer: Dialer, host: string, port: number): Promise<Socket> {
  const addresses = await vet(dialer, host, port);
  let failure: EgressError | undefined;
  for (const address of addresses) {
    try {
      return await connectTo(address, port, dialer.timeoutMs);
    } catch (error) {
      failure = toEgressError(error, host, port);
    }
  }
  throw failure ?? new EgressError('dns_not_found', `${host} has no address`);
}

async function vet({ rules, resolve, isOwnPort }: Dialer, host: string, port: number): Promise<string[]> {
  if (!rules.isOpenPort(port)) {
    throw new EgressError('blocked_address', `port ${port} is not open`);
  }
  const addresses = isIP(host) > 0 ? [host] : await (rules.isAllowedHost(host, port) ? resolveLocally(host) : resolve(host));
  const refused = addresses.find((address) => !rules.isAllowed(host, address, port));
  if (refused !== undefined) {
    throw new EgressError('blocked_address', `${host} is at ${refused}, which is not a public address`);
  }
  if (isOwnPort(port) && addresses.some((address) => address === '::1' || address.startsWith('127.'))) {
    throw new EgressError('blocked_address', `${host}:${port} is the guard itself`);
  }
  return addresses;
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
