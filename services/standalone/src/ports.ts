import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { isSystemError } from '@htbase/shared/utils';
import { StartError } from '#start-error.ts';

/** The port that the gateway will have: the given one, which has to be free, or any when it is 0. @throws StartError */
export async function claimPort(host: string, port: number): Promise<number> {
  try {
    return await probe(host, port);
  } catch (error) {
    if (isSystemError(error, 'EADDRINUSE')) {
      throw new StartError(`Port ${port} is in use on ${host}. Stop what uses it, or choose another one: PORT=${port + 1} npm start`);
    }
    if (isSystemError(error, 'EACCES')) {
      throw new StartError(`Port ${port} needs root. Choose one above 1023 with PORT.`);
    }
    throw new StartError(`HOST=${host} is no address of this machine (${error instanceof Error ? error.message : String(error)}).`);
  }
}

/** A free port of loopback, for a service's metrics. */
export function freePort(): Promise<number> {
  return probe('127.0.0.1', 0);
}

async function probe(host: string, port: number): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return bound;
}
