import { request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { pipeline } from 'node:stream';

/** Headers that speak of one connection only (RFC 9110, 7.6.1), and what clients say to proxies. */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Forwards a request of absolute form over a connection that was dialled for it, and streams the answer back. */
export function forwardRequest(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  upstream: Socket,
  onFailure: (error: Error) => void,
): void {
  const outgoing = httpRequest({
    createConnection: () => upstream,
    method: request.method ?? 'GET',
    path: `${url.pathname}${url.search}`,
    headers: [...passOn(request.rawHeaders), 'connection', 'close'],
    setHost: false,
  });
  let received: IncomingMessage | undefined;
  const fail = (error: Error) => {
    upstream.destroy();
    if (response.destroyed || received?.complete) {
      return; // the client has left, or has it all: more than the length that was promised is left out, as browsers do
    }
    onFailure(error);
    if (response.headersSent) {
      response.destroy();
    } else {
      response.writeHead(502, { connection: 'close', 'x-htbase-refused': 'connection_reset' }).end();
    }
  };
  outgoing.on('error', fail);
  outgoing.on('upgrade', (_answer, socket) => {
    socket.destroy();
    fail(new Error('the server changed the protocol'));
  });
  outgoing.on('response', (answer) => {
    received = answer;
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage ?? '', passOn(answer.rawHeaders));
    pipeline(answer, response, (error) => error && response.destroy());
  });
  response.once('close', () => upstream.destroy());
  pipeline(request, outgoing, () => {}); // an error reaches `fail` by its own event
}

function passOn(rawHeaders: readonly string[]): string[] {
  const headers: string[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (!hopByHop.has(name.toLowerCase())) {
      headers.push(name, rawHeaders[index + 1] ?? '');
    }
  }
  return headers;
}
