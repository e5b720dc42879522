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

/** What this process started that is no helper of a browser. */
const browsers = () => listTree(process.pid).flatMap(({ pid }) => (pid !== process.pid && chromiumTypeOf(pid) === undefined ? pid : []));
const killBrowser = () => process.kill(browsers()[0] ?? 0, 'SIGKILL');

test('visits whose browser is killed are to be made again without an attempt, and the worker goes on', async () => {
  const visits = [engine.capture('/waits?1'), engine.capture('/waits?2')];
  const ends = Promise.allSettled(visits);
  await waitUntil(() => asked.filter((path) => path.startsWith('/waits')).length === 2, 'both are under way');

  killBrowser();

  for (const end of await ends) {
    assert.ok(end.status === 'rejected' && end.reason instanceof BrowserLostError, JSON.stringify(end));
  }
  assert.equal((await engine.capture('/ordinary')).failure, null);
});

test('a visit that had its browser alone by chance is no more to blame than others', async () => {
  const before = asked.length;
  const visit = engine.capture('/waits?3');
  const ends = assert.rejects(visit, BrowserLostError);
  await waitUntil(() => asked.length > before, 'it is under way');

  killBrowser();

  await ends;
});

test('a visit that loses a browser of its own fails as browser_crashed', async () => {
  await engine.capture('/ordinary'); // in a browser that stays
  const known = browsers();
  const before = asked.length;
  const visit = engine.capture('/waits?4', {}, { isAlone: true });
  await waitUntil(() => asked.length > before, 'it is under way');

  process.kill(browsers().find((pid) => !known.includes(pid)) ?? 0, 'SIGKILL');

  assert.equal((await visit).failure?.code, 'browser_crashed');
});
