import type { FastifyRequest } from 'fastify';

export function isLoopbackOnly(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Whether someone on this machine asks: from loopback, under a local name, with no proxy between, and not as part of a page of another site.
 * A name that resolves to us, and a reverse proxy that serves us to others, are never such.
 */
export function isLocalRequest(request: FastifyRequest): boolean {
  const { headers, socket, httpVersion } = request.raw;
  const peer = socket.remoteAddress ?? '';
  const isLocalPeer = peer === '::1' || /^(::ffff:)?127\./.test(peer);
  const isLocalHost = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(headers.host ?? '');
  const hasProxyHeader = Object.keys(headers).some((name) => /^(forwarded|via|x-real-ip|x-forwarded-.+)$/.test(name));
  // what nginx speaks to those behind it, and then it may neither name itself nor keep the name that was asked for
  const isOldHttp = httpVersion === '1.0';
  return isLocalPeer && isLocalHost && !hasProxyHeader && !isOldHttp && !isEmbedded(request);
}

/** Something that a page of another site or port loads (an image, a script): a browser names no origin then, only the relation. */
function isEmbedded({ headers }: FastifyRequest): boolean {
  const isFromOther = headers['sec-fetch-site'] === 'cross-site' || headers['sec-fetch-site'] === 'same-site';
  return isFromOther && headers.origin === undefined && headers['sec-fetch-mode'] !== 'navigate';
}
