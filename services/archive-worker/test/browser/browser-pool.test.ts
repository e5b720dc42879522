import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { pause } from '@htbase/shared/utils';
import { waitUntil } from '@htbase/shared/testing';
import type { PooledSession } from '../../src/browser/browser-pool.ts';
import { listTree } from '../../src/browser/process-tree.ts';
import { listProfiles, startBrowsers } from './real-browser.ts';
import type { TestBrowsers } from './real-browser.ts';

const pages = {
  plain: '<!doctype html><title>plain</title><p>Nothing special.',
  busy: '<!doctype html><title>busy</title><script>onload = () => { for (;;); }</script>',
};

let browsers: TestBrowsers;
afterEach(async () => {
  const pids = ownChildren();
  await browsers.close();

  await waitUntil(() => listProfiles().length === 0 && pids.every((pid) => listTree(pid).length === 0), 'neither process nor profile is left');
});

const pidOf = (session: PooledSession) => session.page.browser().process()?.pid ?? 0;
/** Everything that this process has started, however deep. */
const ownChildren = () =>
  listTree(process.pid)
    .map(({ pid }) => pid)
    .filter((pid) => pid !== process.pid);
/** Whether the page's thread has time for us. */
const answers = (session: PooledSession) =>
  Promise.race([
    session.cdp.send('Runtime.evaluate', { expression: '1' }).then(() => true),
    pause(500, new AbortController().signal).then(() => false),
  ]);
const isGone = (session: PooledSession) => session.gone.aborted;

test('a browser that is killed takes its visits with it, each of them knows that it may have been another, and the next visit gets a new browser', async () => {
  browsers = await startBrowsers(pages);
  const [first, second] = [await browsers.pool.open(), await browsers.pool.open()];

  process.kill(pidOf(first), 'SIGKILL');
  await waitUntil(() => isGone(first) && isGone(second), 'both visits know');

  assert.deepEqual([first.isSharedBrowserLost(), second.isSharedBrowserLost()], [true, true]);
  await Promise.all([first.close(), second.close()]);
  const third = await browsers.pool.open();
  assert.notEqual(pidOf(third), pidOf(first));
  await third.page.goto(browsers.urlOf('plain'));
  assert.equal(await third.page.title(), 'plain');
  await third.close();
});

test('a visit that loses a browser of its own answers for it, and those in another browser notice nothing', async () => {
  browsers = await startBrowsers(pages);
  const neighbour = await browsers.pool.open();
  const suspect = await browsers.pool.open({ isAlone: true });
  assert.notEqual(pidOf(suspect), pidOf(neighbour));

  process.kill(pidOf(suspect), 'SIGKILL');
  await waitUntil(() => isGone(suspect), 'the visit knows');

  assert.equal(suspect.isSharedBrowserLost(), false);
  assert.equal(isGone(neighbour), false);
  await neighbour.page.goto(browsers.urlOf('plain'));
  await Promise.all([suspect.close(), neighbour.close()]);
});

test('a browser that no longer answers is found out and ended', async () => {
  browsers = await startBrowsers(pages, { heartbeat: { everyMs: 100, withinMs: 1_000 } });
  const session = await browsers.pool.open();

  process.kill(pidOf(session), 'SIGSTOP');
  await waitUntil(() => isGone(session), 'the visit knows');

  await session.close();
  const next = await browsers.pool.open();
  await next.page.goto(browsers.urlOf('plain'));
  await next.close();
});

test('a page that crashes loses only its own visit', async () => {
  browsers = await startBrowsers(pages);
  const [bad, good] = [await browsers.pool.open(), await browsers.pool.open()];
  await Promise.all([bad.page.goto(browsers.urlOf('plain')), good.page.goto(browsers.urlOf('plain'))]);

  bad.cdp.send('Page.crash').catch(() => {}); // nobody answers
  await waitUntil(() => isGone(bad), 'the visit knows');

  assert.equal(bad.isSharedBrowserLost(), false);
  assert.equal(isGone(good), false);
  assert.equal(await good.page.title(), 'plain');
  await Promise.all([bad.close(), good.close()]);
});

test('a page that spins is closed all the same, and its process ends', async () => {
  browsers = await startBrowsers(pages);
  const session = await browsers.pool.open();
  const before = listTree(pidOf(session)).length;
  await session.cdp.send('Page.navigate', { url: browsers.urlOf('busy') });
  await waitUntil(async () => !(await answers(session)), 'the page spins');

  assert.equal(await session.close(), true);

  assert.equal(isGone(session), false);
  await waitUntil(() => listTree(pidOf(session)).length <= before, 'its process has ended');
});

test('a page that takes too much memory is ended, and its neighbour is not', async () => {
  const greedy =
    '<!doctype html><title>greedy</title><script>const kept = []; setInterval(() => kept.push(new Uint8Array(20_000_000).fill(1)), 20)</script>';
  browsers = await startBrowsers({ ...pages, greedy }, { limits: { maxPageBytes: 500_000_000 } });
  const [bad, good] = [await browsers.pool.open(), await browsers.pool.open()];

  await Promise.all([bad.page.goto(browsers.urlOf('greedy')), good.page.goto(browsers.urlOf('plain'))]);
  await waitUntil(() => isGone(bad), 'the visit knows');

  assert.equal(isGone(good), false);
  await Promise.all([bad.close(), good.close()]);
});

test('a browser that has served its visits stays until the last of them is done, while new ones go to its successor', async () => {
  browsers = await startBrowsers(pages, { limits: { maxVisits: 2 } });
  const [first, second, third] = [await browsers.pool.open(), await browsers.pool.open(), await browsers.pool.open()];
  assert.equal(pidOf(second), pidOf(first));
  assert.notEqual(pidOf(third), pidOf(first));

  await first.page.goto(browsers.urlOf('plain'));
  await first.close();
  assert.equal(isGone(second), false);
  await second.page.goto(browsers.urlOf('plain'));
  await second.close();

  await waitUntil(() => listTree(pidOf(first)).length === 0, 'the first browser has ended');
  await third.close();
});

test('a browser that has grown too large is replaced between visits', async () => {
  browsers = await startBrowsers(pages, { limits: { maxBytes: 1_000_000 } });
  const first = await browsers.pool.open();
  await first.close();
  const second = await browsers.pool.open();

  assert.notEqual(pidOf(second), pidOf(first));
  await second.close();
});
