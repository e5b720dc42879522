import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { htmlPage } from './pages.ts';

type RawAnswer = (socket: Socket) => void;

const page = (title: string) => Buffer.from(htmlPage(title, '<p>THE-LAST-LINE</p>'));
const head = (lines: string[], version = '1.1', status = '200 OK') => `HTTP/${version} ${status}\r\n${lines.join('\r\n')}\r\n\r\n`;
const type = 'content-type: text/html; charset=utf-8';

/** What comes over the wire when a server doesn't keep to the protocol, by path. */
const answers: Record<string, RawAnswer> = {
  '/slow-loris'(socket) {
    socket.write('HTTP/1.1 200 OK\r\n');
    let count = 0;
    const timer = setInterval(() => {
      count += 1;
      socket.write(`x-header-${count}: a\r\n`);
    }, 500);
    socket.once('close', () => clearInterval(timer));
  },
  '/length-too-long'(socket) {
    const body = page('Length too long');
    socket.end(Buffer.concat([Buffer.from(head([type, `content-length: ${body.length + 5_000}`, 'connection: close'])), body]));
  },
  '/length-too-short'(socket) {
    const body = page('Length too short');
    socket.end(Buffer.concat([Buffer.from(head([type, `content-length: ${body.length - 120}`, 'connection: close'])), body]));
  },
  '/reset-in-the-middle'(socket) {
    const body = page('Reset');
    socket.write(Buffer.concat([Buffer.from(head([type, `content-length: ${body.length * 2}`])), body]), () => socket.resetAndDestroy());
  },
  '/chunks-cut-off'(socket) {
    const body = page('Chunks');
    socket.end(Buffer.concat([Buffer.from(`${head([type, 'transfer-encoding: chunked'])}${body.length.toString(16)}\r\n`), body]));
  },
  '/http-1-0'(socket) {
    socket.end(Buffer.concat([Buffer.from(head([type], '1.0')), page('HTTP/1.0')]));
  },
  '/garbage'(socket) {
    socket.end('<html><p>This is how HTTP/0.9 answered, without a status or headers.</p>');
  },
  '/noise'(socket) {
    socket.end(Buffer.from(Array.from({ length: 2_000 }, (_none, index) => (index * 7_919) % 256)));
  },
  '/header-flood'(socket) {
    socket.write('HTTP/1.1 200 OK\r\n');
    let count = 0;
    const send = () => {
      count += 1;
      if (!socket.destroyed && count < 2_000) {
        socket.write(`x-flood-${count}: ${'a'.repeat(5_000)}\r\n`, send);
      }
    };
    send();
  },
  '/empty-answer'(socket) {
    socket.end();
  },
};

/** Answers as no library lets one. */
export async function startRawServer(): Promise<{ url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
    socket.once('data', (request) => {
      const path = /^GET (?:http:\/\/[^/]+)?(\S+)/.exec(request.toString('latin1'))?.[1] ?? '';
      const answer = answers[path];
      if (answer) {
        answer(socket);
      } else {
        socket.end(head(['content-length: 0', 'connection: close'], '1.1', '404 Not Found'));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets) {
        socket.destroy();
      }
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
