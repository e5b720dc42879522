import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';

interface AttackSite {
  /** What was asked for, as `host path`. */
  requests: string[];
}

export interface Page {
  type?: string;
  body: string;
  status?: number;
  headers?: Record<string, string>;
}

/** Serves the attacker's pages at public addresses, on every port that a visit may reach and one that it may not. */
export async function startAttackSite(
  addresses: readonly string[],
  certificate: { key: string; cert: string },
  find: (path: string) => Page | undefined,
): Promise<AttackSite> {
  const requests: string[] = [];
  const answer: RequestListener = (request, response) => {
    requests.push(`${request.headers.host ?? ''} ${request.url ?? ''}`);
    const page = find(request.url ?? '/');
    const { type = 'text/html; charset=utf-8', body, status = 200, headers = {} } = page ?? { status: 404, body: 'nothing here' };
    response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*', ...headers }).end(body);
  };
  await Promise.all(
    addresses.flatMap((host) => [
      new Promise<void>((resolve, reject) => createServer(answer).once('error', reject).listen(80, host, resolve)),
      new Promise<void>((resolve, reject) => createTlsServer(certificate, answer).once('error', reject).listen(443, host, resolve)),
    ]),
  );
  return { requests };
}
