// What the sanitiser leaves of hostile markup, opened by a real browser without the policy that would refuse the rest: nothing runs, nothing is asked for.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { quietLog } from '@htbase/shared/testing';
import extract from '../../../src/archivers/readability/extract.ts';
import { renderArticle } from '../../../src/archivers/readability/render-article.ts';
import { launchChromium } from '../../../src/browser/chromium.ts';
import type { Chromium } from '../../../src/browser/chromium.ts';
import { findPrograms } from '../../../src/browser/find-programs.ts';
import { mainFrameIdOf } from '../../../src/capture/page-world.ts';
import { noJail } from '../../../src/jail/jail.ts';
import { emptyRecord } from './empty-record.ts';
import { hostileMarkup } from './hostile-markup.ts';
import { words } from './words.ts';

const url = 'https://archive.test/page';
const nowhere = 'http://127.0.0.1:9';
let chromium: Chromium;
let page: Page;
let shown = '';
let asked: string[] = [];

before(async () => {
  const { chromiumPath } = await findPrograms({}, process.env);
  chromium = await launchChromium({ chromiumPath, defaultProxyUrl: nowhere, cell: noJail('a test').browser, log: quietLog() });
  page = await chromium.browser.newPage();
  await page.evaluateOnNewDocument('globalThis.hits = 0; globalThis.hit = () => { hits += 1; };');
  const cdp = await page.createCDPSession();
  cdp.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
    if (request.url === url && frameId === mainFrameIdOf(page)) {
      const responseHeaders = [{ name: 'content-type', value: 'text/html; charset=utf-8' }];
      void cdp.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: Buffer.from(shown).toString('base64') });
    } else if (/^(data|about):/.test(request.url)) {
      void cdp.send('Fetch.continueRequest', { requestId });
    } else {
      if (!request.url.endsWith('/favicon.ico')) {
        asked.push(request.url); // the icon is the browser's own idea
      }
      cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => {}); // its document may have gone
    }
  });
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
});
after(() => chromium?.close());

/** Every event that markup may listen to, and the schemes of all that could be clicked. */
const provoke = `(async () => {
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  addEventListener('click', (event) => event.preventDefault(), true);
  for (const element of document.querySelectorAll('*')) {
    for (const type of ['click', 'focus', 'pointerenter', 'mouseover', 'toggle', 'start', 'begin', 'loadstart', 'load', 'error']) {
      element.dispatchEvent(new Event(type, { cancelable: true }));
    }
  }
  await pause(10);
  const schemes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].filter(({ localName }) => localName === 'href')
    .map(({ value }) => URL.parse(value, document.baseURI)?.protocol));
  return { hits, schemes };
})()`;

async function look(html: string): Promise<{ hits: number; schemes: string[]; asked: string[] }> {
  shown = html;
  asked = [];
  await page.goto(url, { waitUntil: 'load' });
  try {
    const { hits, schemes } = (await page.evaluate(provoke)) as { hits: number; schemes: string[] };
    return { hits, schemes, asked };
  } catch {
    return { hits: 0, schemes: [], asked }; // it has left for another page, which it asked for
  }
}

test('nothing of hostile markup runs, asks for anything or waits for a click', async () => {
  for (const markup of hostileMarkup) {
    const html = `<html><body><article><h1>T</h1><p>${words(60)}</p>${markup}<p>${words(60)}</p></article></body></html>`;
    const pieces = renderArticle(await extract({ html, url }), { record: emptyRecord, page: { finalUrl: url } });
    const article = (await Array.fromAsync(pieces)).join('');

    const { hits, schemes, asked: requests } = await look(article.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));

    assert.deepEqual([hits, requests], [0, []], markup);
    assert.deepEqual(
      schemes.filter((scheme) => !/^(https?|mailto):$/.test(scheme)),
      [],
      markup,
    );
  }
});

test('the same markup as it came does all of it', async () => {
  const seen = { ran: 0, asked: 0, waits: 0 };
  for (const markup of hostileMarkup.slice(0, 30)) {
    const { hits, schemes, asked: requests } = await look(`<!doctype html><html><body>${markup}</body></html>`);

    seen.ran += Math.min(1, hits);
    seen.asked += Math.min(1, requests.length);
    seen.waits += schemes.includes('javascript:') ? 1 : 0;
  }
  assert.ok(seen.ran >= 5 && seen.asked >= 8 && seen.waits >= 5, JSON.stringify(seen));
});
