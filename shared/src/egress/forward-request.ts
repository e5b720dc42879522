import { request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { pipeline } from 'node:stream';

/** Headers that speak of one connection only (RFC 9110, 7.6.1), what clients say to proxies, and what only this proxy may say. */
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
  'x-htbase-refused',
]);

/** Forwards a request of absolute form over a connection that was dialled for it, and streams the answer back. */
export function forwardRequest(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  upstream: Socket,
  onFailure: (error: Error) => void,
): void {
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
  const outgoing = httpRequest({
    createConnection: () => upstream,
    method: request.method ?? 'GET',
    path: `${url.pathname}${url.search}`,
    headers: [...passOn(request.rawHeaders, ['host']), 'host', url.host, ...framing(request), 'connection', 'close'],
    setHost: false,
  });
  outgoing.on('error', fail);
  outgoing.on('upgrade', (_answer, socket) => {
    socket.destroy();
    fail(new Error('the server changed the protocol'));
  });
  outgoing.on('response', (answer) => {
    received = answer;
    try {
      response.writeHead(answer.statusCode ?? 502, answer.statusMessage ?? '', passOn(answer.rawHeaders));
    } catch (error) {
      fail(error instanceof Error ? error : new Error('the answer cannot be passed on', { cause: error })); // status 099, for example
      return;
    }
    pipeline(answer, response, (error) => error && response.destroy());
  });
  response.once('close', () => upstream.destroy());
  pipeline(request, outgoing, () => {}); // an error reaches `fail` by its own event
}

/** The end of a body must stay where the client put it: without this, Node sends the body of a GET as if it were the next request. */
function framing({ headers }: IncomingMessage): string[] {
  return headers['transfer-encoding'] === undefined ? [] : ['transfer-encoding', 'chunked'];
}

/** All headers but those of one connection, those that `connection` names included. */
function passOn(rawHeaders: readonly string[], dropped: readonly string[] = []): string[] {
  const pairs = Array.from({ length: rawHeaders.length >> 1 }, (_, index) => [rawHeaders[2 * index] ?? '', rawHeaders[2 * index + 1] ?? ''] as const);
  const named = pairs.filter(([name]) => name.toLowerCase() === 'connection').flatMap(([, value]) => value.toLowerCase().split(/[\s,]+/));
  return pairs.filter(([name]) => ![...dropped, ...named].includes(name.toLowerCase()) && !hopByHop.has(name.toLowerCase())).flat();
}
