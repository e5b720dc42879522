import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GradedPage } from './types.ts';

/** A labelled page on a site of its own. */
export interface ServedPage {
  page: GradedPage;
  /** Where the capture starts. */
  url: string;
  /** `host:port` */
  host: string;
  close(): Promise<void>;
}

/** Serves one labelled page on a free port of loopback; other paths are answered with 404. */
export async function servePage(page: GradedPage): Promise<ServedPage> {
  const path = page.path ?? `/${page.name}`;
  const server = createServer((request, response) => {
    const resource = page.resources?.[request.url ?? ''];
    if (request.url === page.redirectFrom) {
      response.writeHead(302, { location: path }).end();
    } else if (request.url === path) {
      response.writeHead(page.status ?? 200, { 'content-type': page.mediaType ?? 'text/html; charset=utf-8', ...page.headers }).end(page.html);
    } else if (resource) {
      response.writeHead(resource.status ?? 200, { 'content-type': resource.type }).end(resource.body);
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    }
  });
  await listen(server);
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    page,
    url: `http://${host}${page.redirectFrom ?? path}`,
    host,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listen(server: Server): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
}
