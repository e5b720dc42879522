import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { EgressError } from '#egress/errors.ts';

/** A proxy of the operator's, through which everything public goes out. */
export interface UpstreamProxy {
  host: string;
  port: number;
  authorization: string | undefined;
}

const maxAnswerBytes = 16_384;

/** Parses `EGRESS_PROXY`, like `http://user:password@proxy.lan:3128`. @throws an error that says what is wrong, without the password. */
export function parseUpstreamProxy(text: string): UpstreamProxy {
  const url = URL.parse(text);
  if (url?.protocol !== 'http:' || url.hostname === '' || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Error('EGRESS_PROXY is not the address of an HTTP proxy (like http://proxy.lan:3128 or http://user:password@proxy.lan:3128)');
  }
  const credentials = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? 80 : Number(url.port),
    authorization: url.username === '' ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}`,
  };
}

/**
 * Connects to a vetted address by the upstream's CONNECT. It gets the address and not the name: what was checked is what is dialled.
 * @throws EgressError `connection_timeout` for trouble with the upstream itself, which another attempt may mend; what it says of the target otherwise.
 */
export function connectThrough(upstream: UpstreamProxy, address: string, port: number, timeoutMs: number): Promise<Socket> {
  const authority = address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
  return new Promise((resolve, reject) => {
    const socket = connect({ host: upstream.host, port: upstream.port, noDelay: true });
    let received = Buffer.alloc(0);
    const timer = setTimeout(
      () => end(new EgressError('connection_timeout', `the upstream proxy did not answer in ${timeoutMs} ms for ${authority}`)),
      timeoutMs,
    );
    const onError = (cause: Error) => end(new EgressError('connection_timeout', 'the upstream proxy cannot be reached', { cause }));
    const onClose = () => end(new EgressError('connection_timeout', 'the upstream proxy cut the connection'));
    // not by `data`: whoever takes the socket over would find it flowing, or paused for good
    const onReadable = () => {
      received = Buffer.concat([received, (socket.read() as Buffer | null) ?? Buffer.alloc(0)]);
      const headEnd = received.indexOf('\r\n\r\n');
      if (headEnd === -1) {
        if (received.length > maxAnswerBytes) {
          end(new EgressError('connection_timeout', 'the upstream proxy does not speak HTTP'));
        }
        return;
      }
      const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(received.toString('latin1', 0, 32))?.[1]);
      if (status >= 200 && status < 300) {
        end(undefined, received.subarray(headEnd + 4));
      } else {
        end(failureOfStatus(status, authority));
      }
    };

    function end(error: EgressError | undefined, rest: Buffer = Buffer.alloc(0)): void {
      clearTimeout(timer);
      socket.off('error', onError);
      socket.off('close', onClose);
      socket.off('readable', onReadable);
      if (error) {
        socket.on('error', () => {}); // nobody is left to hear it
        socket.destroy();
        reject(error);
        return;
      }
      if (rest.length > 0) {
        socket.unshift(rest);
      }
      resolve(socket);
    }

    socket.on('error', onError);
    socket.on('close', onClose);
    socket.on('readable', onReadable);
    const authorization = upstream.authorization === undefined ? '' : `proxy-authorization: ${upstream.authorization}\r\n`;
    socket.write(`CONNECT ${authority} HTTP/1.1\r\nhost: ${authority}\r\n${authorization}\r\n`);
  });
}

function failureOfStatus(status: number, authority: string): EgressError {
  if (status === 403 || status === 405) {
    return new EgressError('connection_refused', `the upstream proxy refuses ${authority} (HTTP ${status})`);
  }
  if (status === 407) {
    return new EgressError('connection_timeout', 'the upstream proxy wants other credentials than those in EGRESS_PROXY (HTTP 407)');
  }
  return new EgressError('connection_timeout', `the upstream proxy did not reach ${authority} (HTTP ${status || 'without a status'})`);
}
