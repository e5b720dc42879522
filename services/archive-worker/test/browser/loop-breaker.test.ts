import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { waitUntil } from '@htbase/shared/testing';
import { startLoopBreaker } from '../../src/browser/loop-breaker.ts';
import { startBrowsers } from './real-browser.ts';
import type { TestBrowsers } from './real-browser.ts';

const stuckMs = 700;
const pages = {
  'while-loading': '<!doctype html><title>t</title><p>before</p><script>for (;;);</script><p>after</p>',
  'in-a-timer': '<!doctype html><title>t</title><p>text</p><script>setInterval(() => { for (;;); }, 1)</script>',
  busy: '<!doctype html><title>t</title><script>const endsAt = Date.now() + 300; while (Date.now() < endsAt);</script><p>calm</p>',
};

let browsers: TestBrowsers;
before(async () => {
  browsers = await startBrowsers(pages);
});
after(() => browsers?.close());

async function visit(name: keyof typeof pages): Promise<{ text: string; count: number }> {
  const session = await browsers.pool.open();
  const breaker = startLoopBreaker(session.cdp, stuckMs);
  try {
    await session.page.goto(browsers.urlOf(name), { waitUntil: 'domcontentloaded' });
    if (name === 'in-a-timer') {
      await waitUntil(() => breaker.count() >= 2, 'the loop was broken twice');
    }
    const text = await session.page.evaluate('document.body.innerText');
    return { text: String(text), count: breaker.count() };
  } finally {
    breaker.stop();
    await session.close();
  }
}

test('a loop that holds up the parser is ended, and the rest of the page comes', async () => {
  const { text, count } = await visit('while-loading');

  assert.match(text, /before\s+after/);
  assert.equal(count, 1);
});

test('loops that begin anew from a timer end with the timer', async () => {
  assert.equal((await visit('in-a-timer')).text, 'text');
});

test('a page that is only busy is left alone', async () => {
  assert.deepEqual(await visit('busy'), { text: 'calm', count: 0 });
});
