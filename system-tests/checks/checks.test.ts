import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { solidPng } from '../fixture-site/png.ts';
import { openOfflineBrowser } from './open-offline.ts';
import { readPdf } from './read-pdf.ts';
import { readPicture } from './read-png.ts';

// The checks of the system tests have to see what is wrong: here they are shown files that are.
let offline: Awaited<ReturnType<typeof openOfflineBrowser>>;
before(async () => {
  offline = await openOfflineBrowser();
});
after(() => offline?.close());

const red = solidPng(20, 10, [255, 0, 0]);
const view = (html: string) =>
  offline.open(Buffer.from(html), ({ requests, imagesTotal, imagesDecoded, text }) => ({ requests, imagesTotal, imagesDecoded, text }));

test('a file that asks for something outside is found out, wherever it asks', async () => {
  const { requests } = await view(`
    <link rel="stylesheet" href="http://outside.example/a.css">
    <style>p { background: url(http://outside.example/b.png) } @font-face { font-family: f; src: url(http://outside.example/c.woff) } p { font-family: f }</style>
    <p>text<iframe srcdoc="<img src='http://outside.example/d.png'>"></iframe><script>fetch('http://outside.example/e')</script>`);

  assert.deepEqual(requests.map((url) => new URL(url).pathname).sort(), ['/a.css', '/b.png', '/c.woff', '/d.png', '/e']);
});

test('pictures that are broken are not counted as decoded', async () => {
  const half = red.subarray(0, red.length / 2).toString('base64');
  const { imagesTotal, imagesDecoded } = await view(
    `<img src="data:image/png;base64,${red.toString('base64')}"><img src="data:image/png;base64,${half}"><img src="data:,nothing">`,
  );

  assert.deepEqual([imagesTotal, imagesDecoded], [3, 1]);
});

test('text in frames and shadow roots is read, and hidden text of the page itself is not', async () => {
  const { text } = await view(`
    <p>outer</p><p hidden>HIDDEN</p><iframe srcdoc="<p>framed</p>"></iframe>
    <div><template shadowrootmode="open"><p>shadowed</p></template></div>`);

  for (const word of ['outer', 'framed', 'shadowed']) {
    assert.match(text, new RegExp(word));
  }
  assert.doesNotMatch(text, /HIDDEN/);
});

test('colours are measured by their share', async () => {
  const picture = await readPicture(red);

  assert.deepEqual([picture.width, picture.height], [20, 10]);
  assert.equal(picture.shareOf([255, 0, 0]), 1);
  assert.equal(picture.shareOf([0, 0, 255]), 0);
});

test('what is no PDF or no picture is an error, not an empty result', async () => {
  await assert.rejects(readPdf(Buffer.from('<html>not a PDF</html>')));
  await assert.rejects(readPicture(Buffer.from('not a picture')));
});
