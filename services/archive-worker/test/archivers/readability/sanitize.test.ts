import assert from 'node:assert/strict';
import { test } from 'node:test';
import extract from '../../../src/archivers/readability/extract.ts';
import { renderArticle } from '../../../src/archivers/readability/render-article.ts';
import { emptyRecord } from './empty-record.ts';
import { hostileMarkup } from './hostile-markup.ts';
import { words } from './words.ts';

const url = 'https://example.org/page';
const allowed = /^(?:https?:|mailto:|#|data:image\/(?:png|jpeg|gif|webp|avif|bmp)[;,])/i;

/** Every tag of sanitised markup: sanitize-html quotes all attributes and escapes `<` in text. */
function* tagsOf(html: string): Generator<{ name: string; attributes: [string, string][] }> {
  for (const [, name = '', rest = ''] of html.matchAll(/<([a-z][^\s/>]*)((?:[^>"]|"[^"]*")*)>/gi)) {
    yield { name: name.toLowerCase(), attributes: [...rest.matchAll(/([^\s="/]+)="([^"]*)"/g)].map((match) => [match[1] ?? '', match[2] ?? '']) };
  }
}

for (const [index, markup] of hostileMarkup.entries()) {
  test(`lets nothing run, ask, frame or post: ${index} ${markup.slice(0, 60)}`, async () => {
    const { content } = await extract({
      html: `<html><body><article><h1>T</h1><p>${words(60)}</p>${markup}<p>${words(60)}</p></article></body></html>`,
      url,
    });

    for (const { name, attributes } of tagsOf(content)) {
      assert.doesNotMatch(
        name,
        /^(script|style|link|meta|base|i?frame|frameset|object|embed|applet|form|input|button|textarea|select|svg|video|audio|source|template|noscript|title|xmp|portal)$/,
      );
      for (const [attribute, value] of attributes) {
        assert.doesNotMatch(attribute, /^on|^(srcset|style|srcdoc|action|formaction|ping|background|poster|xlink:href|target|name)$/i);
        assert.ok(!/^(href|src)$/i.test(attribute) || allowed.test(value), `${attribute}=${value}`);
      }
    }
  });
}

test('the rendered article names no address that a browser would load', async () => {
  const extracted = await extract({
    html: `<html><body><article><p>${words(80)}</p><img src="https://evil.test/a.png" alt="A">${hostileMarkup.join('')}</article></body></html>`,
    url,
  });

  const html = (await Array.fromAsync(renderArticle(extracted, { record: emptyRecord, page: { finalUrl: url } }))).join('');

  assert.doesNotMatch(html, /\ssrc="(?!data:)/);
  assert.match(html, /default-src 'none'/);
});
