import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { createEgressGuard, parseEgressRules } from '@htbase/shared/egress';
import type { EgressGuard } from '@htbase/shared/egress';
import { quietLog } from '@htbase/shared/testing';
import { createBrowserPool } from '../../src/browser/browser-pool.ts';
import type { BrowserPool } from '../../src/browser/browser-pool.ts';
import { findPrograms } from '../../src/browser/find-programs.ts';
import { goTo } from '../../src/capture/go-to.ts';
import { mainFrameIdOf } from '../../src/capture/page-world.ts';
import { noJail } from '../../src/jail/jail.ts';

const { promise: asked, resolve: noteAsked } = Promise.withResolvers<void>();
const html = (body: string) => (response: ServerResponse) => void response.writeHead(200, { 'content-type': 'text/html' }).end(body);
const answers: Record<string, (response: ServerResponse) => void> = {
  '/plain': html('<title>Plain</title>'),
  '/held-frame': html('<title>Outer</title><iframe src="/never-either"></iframe><p>END'),
  '/never': () => noteAsked(),
  '/leaving': html('<title>Leaving</title><script>location.replace("/plain")</script><script src="/never-either"></script>'),
  '/never-either': () => {},
  '/moved': (response) => void response.writeHead(302, { location: '/plain' }).end(),
  '/nothing': (response) => void response.writeHead(204).end(),
  '/lost': (response) => void response.writeHead(404).end(),
};
const site = createServer((request, response) => (answers[request.url ?? ''] ?? answers['/lost']!)(response));
let url = '';
let guard: EgressGuard;
let pool: BrowserPool;
before(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  url = `http://${host}`;
  guard = await createEgressGuard({ rules: parseEgressRules({ allow: [host], ports: [] }) });
  const { chromiumPath } = await findPrograms({}, process.env);
  pool = await createBrowserPool({
    chromiumPath,
    defaultProxyUrl: guard.refusingProxyUrl,
    cell: noJail('a test').browser,
    guard,
    log: quietLog(),
  });
});
after(async () => {
  await pool?.close();
  await guard?.close();
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

/** Goes there in a session of its own; the title of what is shown then. */
async function titleAt(path: string, signal = AbortSignal.timeout(30_000)): Promise<string> {
  const session = await pool.open();
  try {
    await goTo(session.cdp, mainFrameIdOf(session.page), new URL(path, url).href, signal);
    const { result } = await session.cdp.send('Runtime.evaluate', { expression: 'document.readyState + " " + document.title', returnByValue: true });
    return String(result.value).replace(/^(interactive|complete) /, '');
  } finally {
    await session.close();
  }
}

test('a document has come although a frame in it never does', async () => {
  assert.equal(await titleAt('/held-frame'), 'Outer');
});

test('redirects of the server and of scripts are followed to where they end', async () => {
  assert.equal(await titleAt('/moved'), 'Plain');
  assert.equal(await titleAt('/leaving'), 'Plain');
});

test('an answer without a body is a document of the browser', async () => {
  await titleAt('/lost');
});

test('what can not be reached, or leaves the page as it is, says so', async () => {
  await assert.rejects(titleAt(`${url.replace('http:', 'https:')}/plain`), /net::ERR_SSL/);
  await assert.rejects(titleAt('/nothing'), /net::ERR_ABORTED/);
});

test('who waits for an answer that never comes can stop waiting', async () => {
  const reason = new Error('no longer');
  const waiting = new AbortController();
  const wait = titleAt('/never', waiting.signal);

  await asked;
  waiting.abort(reason);

  await assert.rejects(wait, reason);
});
