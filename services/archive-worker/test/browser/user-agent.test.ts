import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startTestEngine } from '../helpers/test-engine.ts';

const page = `<!doctype html><title>Workers</title><h1>Workers</h1><p>${'A page that lets workers of both kinds ask for something. '.repeat(10)}</p><p id="told"></p>
<script>const tell = (text) => { told.append(text); };
const shared = new SharedWorker('/shared.js'); shared.port.onmessage = ({ data }) => tell(data); shared.port.start(); new Worker('/own.js').onmessage = ({ data }) => tell(data);</script>`;
const scripts: Record<string, string> = {
  '/shared.js': "onconnect = ({ ports: [port] }) => fetch('/from-shared-worker').then(() => port.postMessage('SHARED-DONE ' + navigator.userAgent))",
  '/own.js': "fetch('/from-worker').then(() => postMessage('OWN-DONE ' + navigator.userAgent))",
};

test('no request of a visit says that the browser has no window, not even one of a shared worker', async (t) => {
  const seen = new Map<string, string | undefined>();
  const engine = await startTestEngine((request, response) => {
    const path = request.url ?? '/';
    seen.set(path, request.headers['user-agent']);
    response
      .writeHead(200, { 'content-type': scripts[path] === undefined ? 'text/html' : 'text/javascript' })
      .end(scripts[path] ?? (path === '/' ? page : ''));
  });
  t.after(() => engine.close());

  const captured = await engine.capture('/', { archivers: ['singlefile'] });

  const html = (await captured.read('singlefile.html')).toString();
  assert.match(html, /SHARED-DONE/);
  assert.match(html, /OWN-DONE/);
  assert.doesNotMatch(html, /Headless/);
  assert.ok(seen.has('/from-shared-worker') && seen.has('/from-worker'), [...seen.keys()].join(' '));
  const names = [...new Set(seen.values())];
  assert.equal(names.length, 1, names.join('\n'));
  assert.match(names[0] ?? '', / Chrome\/\d+\.0\.0\.0 Safari\/537\.36$/);
});
