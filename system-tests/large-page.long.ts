// A page whose pictures are more than 100 MB, with the limits that an installation has: nothing of it is lost on the way.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { openOfflineBrowser } from './checks/open-offline.ts';
import { Stack } from './stack.ts';

const [width, height] = [1_200, 1_000];
const pictureCount = 30;
const pictures: Buffer[] = [];
const sentence = 'A page of an exhibition, with every picture in the size that it was taken in. ';

const site = createServer((request, response) => {
  const picture = pictures[Number(/^\/picture-(\d+)\.png$/.exec(request.url ?? '')?.[1])];
  if (picture) {
    response.writeHead(200, { 'content-type': 'image/png' }).end(picture);
  } else if (request.url === '/exhibition') {
    const figures = pictures.map(
      (_picture, index) => `<figure><img src="/picture-${index}.png" width="400"><figcaption>PICTURE-${index}</figcaption></figure>`,
    );
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><title>Exhibition</title><h1>Exhibition</h1><p>${sentence.repeat(5)}</p>${figures.join('')}<p>THE-END</p>`);
  } else {
    response.writeHead(404).end();
  }
});

let stack: Stack;
before(async () => {
  for (let index = 0; index < pictureCount; index += 1) {
    // noise: as large as it is, whatever packs it
    pictures.push(
      await sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })
        .png()
        .toBuffer(),
    );
  }
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  stack = await Stack.start({ EGRESS_ALLOW: `127.0.0.1:${(site.address() as AddressInfo).port}` });
});
after(async () => {
  await stack?.stop();
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

test('a page with more than 100 MB of pictures is kept whole, by both formats that hold it in one file', async (t) => {
  assert.ok(pictures.reduce((sum, { length }) => sum + length, 0) > 100_000_000);

  const { port } = site.address() as AddressInfo;
  const task = await stack.save(`http://127.0.0.1:${port}/exhibition`, { archivers: ['singlefile', 'monolith'] }, 300_000);

  assert.deepEqual([task.status, task.grade, task.completeness], ['success', 'ok', 'complete'], JSON.stringify(task));
  const offline = await openOfflineBrowser();
  t.after(() => offline.close());
  const expected = pictures.map(hashOf).sort();
  for (const format of ['singlefile', 'monolith']) {
    const { body } = await stack.artifact(task.item_id, format);
    assert.ok(body.length > 130_000_000, `${format} has ${body.length} bytes`);
    assert.deepEqual(picturesIn(body).map(hashOf).sort(), expected, format);
    await offline.open(body, (view) => {
      assert.deepEqual([view.requests, view.imagesTotal, view.imagesDecoded], [[], pictureCount, pictureCount], format);
      assert.ok(view.text.includes(`PICTURE-${pictureCount - 1}`) && view.text.includes('THE-END'), format);
    });
  }
});

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** The pictures that stand in a file, each once. */
function picturesIn(html: Buffer): Buffer[] {
  const mark = 'data:image/png;base64,';
  const found = new Map<string, Buffer>();
  for (let at = html.indexOf(mark); at !== -1; at = html.indexOf(mark, at + 1)) {
    // some eight million characters at most, which end at the first that is no base64
    const text = html.toString('latin1', at + mark.length, at + mark.length + 8_000_000);
    const picture = Buffer.from(/^[A-Za-z0-9+/=]*/.exec(text)?.[0] ?? '', 'base64');
    found.set(hashOf(picture), picture);
  }
  return [...found.values()];
}
