import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { waitUntil } from '@htbase/shared/testing';
import { holdDocument } from '../../src/capture/hold-document.ts';
import { mainFrameIdOf } from '../../src/capture/page-world.ts';
import { startBrowsers } from '../browser/real-browser.ts';
import type { TestBrowsers } from '../browser/real-browser.ts';

let browsers: TestBrowsers;
before(async () => {
  browsers = await startBrowsers({
    here: '<!doctype html><title>here</title><p>here',
    there: '<!doctype html><title>there</title>',
    inner: '<!doctype html><title>inner</title>',
  });
});
after(() => browsers?.close());

test('a document that is held stays, wherever the page wants to go, and its frames still load', async () => {
  const { page, cdp, close } = await browsers.pool.open();
  await page.goto(browsers.urlOf('here'));
  await holdDocument(cdp, mainFrameIdOf(page));
  let refused = 0;
  cdp.on('Network.loadingFailed', ({ type }) => {
    refused += type === 'Document' ? 1 : 0;
  });

  await page.evaluate('location.href = "/there"');
  await waitUntil(() => refused >= 1, 'the page could not leave');
  await page.evaluate('document.body.append(Object.assign(document.createElement("iframe"), { src: "/inner" }))');
  await waitUntil(() => page.frames().some((frame) => frame.url().endsWith('/inner')), 'the frame has come');

  assert.equal(await page.title(), 'here');
  assert.equal(await page.evaluate('document.body.innerText.trim()'), 'here');
  await close();
});
