import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

export interface Hit {
  protocol: 'tcp' | 'udp';
  /** Where it arrived, as `address:port`. */
  to: string;
  /** The first line of what came. */
  head: string;
}

/** What a victim answers with: it must turn up nowhere. */
export const victimSecret = 'VICTIM-SECRET-7f3a91';

const answer = [
  'HTTP/1.1 200 OK',
  'content-type: text/html',
  'access-control-allow-origin: *',
  `content-length: ${victimSecret.length}`,
  'connection: close',
  '',
  victimSecret,
].join('\r\n');

/** Listens like a machine that trusts its network, and tells of every connection and every packet. */
export async function recordTraffic(
  host: string,
  ports: { tcp: readonly number[]; udp: readonly number[] },
  onHit: (hit: Hit) => void,
): Promise<void> {
  await Promise.all([
    ...ports.tcp.map(
      (port) =>
        new Promise<void>((resolve, reject) => {
          const server = createServer((socket) => {
            const hit: Hit = { protocol: 'tcp', to: `${socket.localAddress}:${socket.localPort}`, head: '' };
            onHit(hit);
            socket.on('error', () => socket.destroy());
            socket.once('data', (chunk) => {
              onHit({ ...hit, head: chunk.toString('latin1').split('\r\n')[0] ?? '' });
              socket.end(answer);
            });
          });
          server.once('error', reject);
          server.listen({ port, host, ipv6Only: host === '::' }, resolve);
        }),
    ),
    ...ports.udp.map(
      (port) =>
        new Promise<void>((resolve, reject) => {
          const socket = createSocket({ type: host.includes(':') ? 'udp6' : 'udp4', ipv6Only: host.includes(':') });
          socket.on('message', (chunk) => onHit({ protocol: 'udp', to: `${host}:${port}`, head: chunk.toString('latin1', 0, 40) }));
          socket.once('error', reject);
          socket.bind(port, host, resolve);
        }),
    ),
  ]);
}
