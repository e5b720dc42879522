import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { createEgressGuard, parseEgressRules } from '@htbase/shared/egress';
import { quietLog } from '@htbase/shared/testing';
import { createBrowserPool } from '../../src/browser/browser-pool.ts';
import type { BrowserPool, PoolOptions } from '../../src/browser/browser-pool.ts';
import { findPrograms } from '../../src/browser/find-programs.ts';
import { noJail } from '../../src/jail/jail.ts';

export interface TestBrowsers {
  pool: BrowserPool;
  /** Address of a page by its name. */
  urlOf(name: string): string;
  close(): Promise<void>;
}

/** A pool of real browsers, and a small site for them. */
export async function startBrowsers(pages: Record<string, string>, options: Partial<PoolOptions> = {}): Promise<TestBrowsers> {
  const site = createServer((request, response) => {
    const body = pages[(request.url ?? '/').slice(1)];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  const guard = await createEgressGuard({ rules: parseEgressRules({ allow: [host], ports: [] }) });
  const { chromiumPath } = await findPrograms({}, { PATH: '/usr/local/bin:/usr/bin:/bin' });
  const pool = await createBrowserPool({
    chromiumPath,
    defaultProxyUrl: guard.refusingProxyUrl,
    cell: noJail('a test').browser,
    guard,
    log: quietLog(),
    ...options,
  });
  return {
    pool,
    urlOf: (name) => `http://${host}/${name}`,
    async close() {
      await pool.close();
      await guard.close();
      site.closeAllConnections();
      await new Promise((resolve) => site.close(resolve));
    },
  };
}

/** Profiles of this process's browsers that are still there. */
export function listProfiles(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`htbase-chromium-${process.pid}-`));
}
