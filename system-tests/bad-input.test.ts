import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import { Stack } from './stack.ts';

let site: FixtureSite;
let stack: Stack;
/** Allowed, and nobody listens there. */
let refusedUrl: string;

before(async () => {
  site = await startFixtureSite();
  refusedUrl = `http://127.0.0.1:${await closedPort()}/`;
  stack = await Stack.start({ EGRESS_ALLOW: `${site.allow},${new URL(refusedUrl).host}`, ARCHIVE_RETRY_DELAY: '1', ARCHIVE_TIMEOUT: '12' });
});
after(async () => {
  await stack?.stop();
  await site?.close();
});

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
}

async function problemOf(response: Response): Promise<Problem> {
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
  const problem = (await response.json()) as Problem;
  assert.equal(problem.status, response.status);
  assert.ok(problem.title && problem.detail.length > 10, JSON.stringify(problem));
  return problem;
}

async function itemCount(): Promise<number> {
  const list = (await (await stack.request('GET', '/api/v2/archives?limit=200')).json()) as { items: unknown[] };
  return list.items.length;
}

const url = 'https://example.com/';
const refused: [what: string, body: unknown, status: number, code: string][] = [
  ['not a URL', { url: 'not a url' }, 400, 'invalid_url'],
  ['a relative URL', { url: '/page' }, 400, 'invalid_url'],
  ['a file', { url: 'file:///etc/passwd' }, 400, 'unsupported_scheme'],
  ['a script', { url: 'javascript:alert(1)' }, 400, 'unsupported_scheme'],
  ['data', { url: 'data:text/html,x' }, 400, 'unsupported_scheme'],
  ['credentials', { url: 'https://me:secret@example.com/' }, 400, 'url_has_credentials'],
  ['a URL that is too long', { url: `https://example.com/${'a'.repeat(2_048)}` }, 400, 'url_too_long'],
  ['a private address', { url: 'http://192.168.1.1/' }, 400, 'blocked_address'],
  ['loopback in decimal', { url: 'http://2130706433/' }, 400, 'blocked_address'],
  ['a name of this machine', { url: 'http://localhost/' }, 400, 'blocked_address'],
  ['metadata', { url: 'http://169.254.169.254/latest/meta-data/' }, 400, 'blocked_address'],
  ['an unknown archiver', { url, archivers: ['gif'] }, 400, 'invalid_request'],
  ['no archiver', { url, archivers: [] }, 400, 'invalid_request'],
  ['an unknown field', { url, colour: 'red' }, 400, 'invalid_request'],
  ['an unknown option', { url, options: { flags: '--no-sandbox' } }, 400, 'invalid_request'],
  ['a wrong type', { url: 42 }, 400, 'invalid_request'],
  ['no URL', {}, 400, 'invalid_request'],
  ['a reserved item_id', { url, item_id: 'batch' }, 400, 'invalid_request'],
  ['an item_id that climbs', { url, item_id: '../../etc' }, 400, 'invalid_request'],
  ['broken JSON', '{"url": ', 400, 'invalid_json'],
  ['no body', '', 400, 'invalid_json'],
  ['a list', '[]', 400, 'invalid_request'],
  ['an over-long body', { url, title: 'x'.repeat(300_000) }, 413, 'body_too_large'],
];

for (const [what, body, status, code] of refused) {
  test(`${what} is refused as ${code}, and nothing is stored`, async () => {
    const before = await itemCount();

    const response = await stack.request('POST', '/api/v2/archive', body);

    assert.equal(response.status, status);
    assert.equal((await problemOf(response)).code, code);
    assert.equal(await itemCount(), before);
  });
}

test('a body that is not JSON by its type is refused', async () => {
  const response = await stack.request('POST', '/api/v2/archive', '{"url":"https://example.com/"}', { 'content-type': 'text/plain' });

  assert.equal(response.status, 415);
  assert.equal((await problemOf(response)).code, 'unsupported_media_type');
});

for (const [path, code] of [
  ['/api/v2/tasks/nothing', 'task_not_found'],
  ['/api/v2/tasks/01a20d6c-e828-7bba-ac23-d82b6f2b2ded', 'task_not_found'],
  ['/api/v2/archives/nothing', 'item_not_found'],
  ['/api/v2/archives/nothing/pdf', 'item_not_found'],
  ['/api/v2/archives/nothing/gif', 'unknown_archiver'],
  ['/api/v2/elsewhere', 'route_not_found'],
] as const) {
  test(`${path} is answered with ${code}`, async () => {
    const response = await stack.request('GET', path);

    assert.equal(response.status, 404);
    assert.equal((await problemOf(response)).code, code);
  });
}

test('a known item_id with another URL is a conflict', async () => {
  await stack.archive({ url: `${site.url}/article`, item_id: 'taken' });

  const response = await stack.request('POST', '/api/v2/archive', { url: `${site.url}/long`, item_id: 'taken' });

  assert.equal(response.status, 409);
  assert.equal((await problemOf(response)).code, 'item_id_conflict');
});

for (const [what, path, code] of [
  ['a host that does not resolve', 'http://nothing.invalid/', 'dns_not_found'],
  ['a host that refuses', '/refused', 'connection_refused'],
  ['a certificate that nobody trusts', '/tls', 'tls_error'],
  ['redirects without an end', '/loop', 'too_many_redirects'],
  ['a redirect to a private address', '/to-victim', 'blocked_address'],
  ['a page that is not there', '/missing', 'not_found'],
  ['a page that is forbidden', '/status/403', 'blocked'],
  ['a page that shows nothing', '/empty', 'empty'],
] as const) {
  test(`${what} ends as ${code} at the first attempt, and the next task runs as if nothing had been`, async () => {
    const target = path === '/tls' ? `${site.tlsUrl}/article` : path === '/refused' ? refusedUrl : path.startsWith('/') ? `${site.url}${path}` : path;

    const task = await stack.save(target);

    assert.equal(task.status, 'failed', JSON.stringify(task));
    assert.equal(task.error?.code, code, JSON.stringify(task.error));
    assert.equal(task.error?.retryable, false);
    assert.ok(Object.values(task.subtasks).every((subtask) => subtask.attempts === 1));
    assert.equal((await stack.save(`${site.url}/article`, { archivers: ['readability'] })).status, 'success');
    assert.equal(site.victimCount(), 0);
  });
}

test('a server error and a cut connection are tried again, and fail when attempts run out', async () => {
  for (const [path, code] of [
    ['/status/500', 'http_error'],
    ['/reset', 'connection_reset'],
  ] as const) {
    site.reset();
    const task = await stack.save(`${site.url}${path}`, { archivers: ['screenshot'] });

    assert.equal(task.error?.code, code, JSON.stringify(task));
    assert.equal(task.error?.retryable, true);
    assert.equal(task.subtasks['screenshot']?.['attempts'], 4);
    assert.ok((site.counts()[path] ?? 0) >= 4);
  }
});

test('a page that never answers fails after its one retry, and says that it waits in between', async () => {
  const seen = new Set<string>();
  const { task_id: taskId } = await stack.archive({ url: `${site.url}/hang`, archivers: ['screenshot'] });
  const task = await stack.waitForTask(taskId, 90_000, (current) => seen.add(current.subtasks['screenshot']?.status ?? ''));

  assert.ok(task.error?.code === 'capture_timeout' || task.error?.code === 'navigation_timeout', JSON.stringify(task.error));
  assert.ok(seen.has('retrying'), [...seen].join());
  assert.equal((await stack.save(`${site.url}/article`, { archivers: ['readability'] })).status, 'success');
});

test('a page that asks the inner network for anything gets nothing', async () => {
  site.reset();
  const task = await stack.save(`${site.url}/inner`);

  assert.equal(site.victimCount(), 0);
  assert.equal(task.status, 'success', JSON.stringify(task));
  for (const archiver of ['singlefile', 'monolith', 'readability']) {
    const { body } = await stack.artifact(task.item_id, archiver);
    assert.doesNotMatch(body.toString(), /SECRET|root:x:0|cm9vdDp4/, archiver);
  }
});

test('a page of another origin, a rebinding name and a proxy on this machine cannot drive a server without a key', async () => {
  const ask = (headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const outgoing = request(`${stack.url}/api/v2/archives`, { headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
  const { host } = new URL(stack.url);

  assert.equal(await ask({}), 200);
  assert.equal(await ask({ origin: `http://${host}` }), 200);
  assert.equal(await ask({ origin: 'https://evil.example' }), 403);
  assert.equal(await ask({ origin: 'null' }), 403);
  assert.equal(await ask({ host: 'evil.example' }), 401);
  assert.equal(await ask({ 'x-forwarded-for': '1.2.3.4' }), 401);
  assert.equal(await ask({ via: '1.1 proxy' }), 401);
});
