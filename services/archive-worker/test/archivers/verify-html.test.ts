import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { HtmlWatch } from '../../src/archivers/verify-html.ts';

const policy = `<meta http-equiv=content-security-policy content="default-src 'none'; img-src data:">`;
const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}<title>T</title></head><body><p>Twenty characters and more</p>${body}</body></html>`;

/** Shows the file in pieces of every kind of size, so that markup is cut everywhere. */
async function verify(html: string, pieceBytes = 7, textLength = 20) {
  const watch = new HtmlWatch();
  const pieces = Array.from({ length: Math.ceil(html.length / pieceBytes) }, (_, index) =>
    Buffer.from(html.slice(index * pieceBytes, (index + 1) * pieceBytes)),
  );
  for await (const _ of Readable.from(pieces).pipe(watch)) {
    // read to its end
  }
  return watch.verify({ textLength });
}

test('a file that stands by itself passes, however it is cut', async () => {
  const html = page(
    `<img src="data:image/png;base64,${'A'.repeat(20_000)}"><a href="https://example.org/">link</a><textarea><img src="https://example.org/a.png"></textarea><!-- <script> -->`,
    `<style>/* url(https://example.org/a) */@namespace url(http://www.w3.org/1999/xhtml);p{background:url(data:image/png;base64,${'B'.repeat(9_000)})}</style>`,
  );

  for (const pieceBytes of [1, 7, 1_000, 100_000]) {
    assert.deepEqual(await verify(html, pieceBytes), {});
  }
});

for (const [what, html] of [
  ['a file without an end', page('').replace('</html>', '')],
  ['a script', page('<script>1</script>')],
  ['an event handler', page('<p onclick="go()">x</p>')],
  ['a picture from outside', page('<img alt="" src="https://example.org/a.png">')],
  ['a picture from outside, without quotes', page('<img src=//example.org/a.png alt=x>')],
  ['a style sheet from outside', page('', '<link href="http://example.org/a.css" rel="stylesheet">')],
  ['an import', page('', '<style>@import "https://example.org/a.css";</style>')],
  ['a background in an attribute', page('<p style="background:url(https://example.org/a.png)">x</p>')],
] as const) {
  test(`${what} does not pass`, async () => {
    for (const pieceBytes of [1, 13, 100_000]) {
      await assert.rejects(verify(html, pieceBytes), /not whole/);
    }
  });
}

test('less text than the page showed does not pass', async () => {
  await assert.rejects(verify(page(''), 7, 5_000), /shows 5000 characters/);
});

test('what a content policy keeps from being fetched is counted, and no more', async () => {
  assert.deepEqual(await verify(page('<img src="https://example.org/a.png">', policy)), {
    outside_references: 1,
    outside_examples: ['https://example.org/a.png'],
  });
});
