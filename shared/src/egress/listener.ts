import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Where a slot's clients connect to: always 127.0.0.1, but perhaps of another network namespace. */
export interface SlotListener {
  port: number;
  /** Whether our own process could reach it too; it is then no target. */
  isLocal: boolean;
  /** Takes every connection until the listener is closed. */
  onConnection(take: (socket: Socket) => void): void;
  close(): Promise<void>;
}

/** Opens a place for clients. */
export type Listen = () => Promise<SlotListener>;

/** Listens on a free port of this machine's loopback. */
export async function listenOnLoopback(): Promise<SlotListener> {
  const server = createServer({ noDelay: true, allowHalfOpen: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    isLocal: true,
    onConnection: (take) => void server.on('connection', take),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
