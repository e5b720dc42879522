import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { waitUntil } from '@htbase/shared/testing';
import { chromiumTypeOf, listTree } from '../../src/browser/process-tree.ts';
import { BrowserLostError } from '../../src/capture/browser-lost-error.ts';
import { startTestEngine } from '../helpers/test-engine.ts';
import type { TestEngine } from '../helpers/test-engine.ts';

let engine: TestEngine;
const asked: string[] = [];
before(async () => {
  engine = await startTestEngine((request, response) => {
    asked.push(request.url ?? '');
    if (request.url?.startsWith('/waits')) {
      return; // the visit stays open
    }
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><title>t</title><p>${'An ordinary page with some text. '.repeat(20)}`);
  });
});
after(() => engine?.close());

/** The browser: what this process started that is no helper of it. */
const killBrowser = () => {
  const [browser] = listTree(process.pid).filter(({ pid }) => pid !== process.pid && chromiumTypeOf(pid) === undefined);
  process.kill(browser?.pid ?? 0, 'SIGKILL');
};

test('two visits whose browser is killed are both to be tried again without an attempt, and the worker goes on', async () => {
  const visits = [engine.capture('/waits?1'), engine.capture('/waits?2')];
  const ends = Promise.allSettled(visits);
  await waitUntil(() => asked.filter((path) => path.startsWith('/waits')).length === 2, 'both are under way');

  killBrowser();

  for (const end of await ends) {
    assert.ok(end.status === 'rejected' && end.reason instanceof BrowserLostError, JSON.stringify(end));
  }
  assert.equal((await engine.capture('/ordinary')).failure, null);
});

test('a visit that was alone when its browser was killed fails as browser_crashed', async () => {
  const before = asked.length;
  const visit = engine.capture('/waits?3');
  await waitUntil(() => asked.length > before, 'it is under way');

  killBrowser();

  assert.equal((await visit).failure?.code, 'browser_crashed');
});
