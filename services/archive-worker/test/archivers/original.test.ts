import assert from 'node:assert/strict';
import type { RequestListener, ServerResponse } from 'node:http';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { articleSchema } from '@htbase/shared/models';
import { buildPdf } from '../helpers/build-pdf.ts';
import { startTestEngine } from '../helpers/test-engine.ts';
import type { TestEngine } from '../helpers/test-engine.ts';

const maxArtifactBytes = 5_000_000;
const pdf = buildPdf({ title: 'On keeping files', author: 'Ada Keeper', pages: ['FIRST-PAGE of the paper', 'SECOND-PAGE of the paper'] });
const picture = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
  Buffer.alloc(3_000, 1),
  Buffer.from('\0\0\0\0IEND\xae\x42\x60\x82', 'latin1'),
]);
const sentence = 'An archive keeps a copy of what was said, so that a reader can come back to it. ';
const html = `<!doctype html><title>Mislabelled</title><h1>Mislabelled</h1><p>${sentence.repeat(5)}</p>`;
const text = Buffer.from('Grüße, in Latin-1.\n', 'latin1');
const film = Buffer.concat([Buffer.from('\0\0\0\x20ftypisom', 'latin1'), Buffer.alloc(1_500_000, 7)]);

type Answer = (response: ServerResponse) => void;
const whole =
  (type: string | undefined, body: Buffer | string, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response
      .writeHead(200, { ...(type === undefined ? {} : { 'content-type': type }), 'content-length': Buffer.byteLength(body), ...headers })
      .end(body);
const chunked =
  (type: string, body: Buffer | string): Answer =>
  (response) =>
    void response.writeHead(200, { 'content-type': type }).end(body);
/** Half of a body, and then the connection is cut. */
const cut =
  (type: string, body: Buffer, headers: Record<string, string | number> = {}): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': type, ...headers });
    response.write(body.subarray(0, body.length / 2), () => setImmediate(() => response.destroy()));
  };

const files: Record<string, Answer> = {
  '/paper.pdf': whole('application/pdf', pdf),
  '/attached.pdf': whole('application/pdf', pdf, { 'content-disposition': 'attachment; filename=x.pdf' }),
  '/chunked.pdf': chunked('application/pdf', pdf),
  '/page.html': whole('application/octet-stream', pdf),
  '/pdf-as-html': whole('text/html', pdf),
  '/picture-as-html': whole('text/html', picture),
  '/picture-as-text': whole('text/plain', picture),
  '/broken.pdf': whole('application/pdf', '%PDF-1.7\nnothing that could be read\n%%EOF\n'),
  '/film.mp4': whole('video/mp4', film),
  '/zip': (response) => void response.writeHead(200, { 'content-type': 'text/csv', 'content-encoding': 'gzip' }).end(gzipSync('a,b\n1,2\n')),
  '/latin.txt': whole('text/plain; charset=iso-8859-1', text),
  '/html-as-text': whole('text/plain', html),
  '/html-as-download': whole('application/octet-stream', html),
  '/html-without-type': whole(undefined, html),
  '/source.txt': whole('text/plain', html, { 'x-content-type-options': 'nosniff' }),
  '/short.pdf': cut('application/pdf', pdf, { 'content-length': pdf.length }),
  '/cut.pdf': cut('application/pdf', pdf),
  '/cut.csv': cut('text/csv', Buffer.from('a,b\n'.repeat(1_000))),
  '/part': (response) =>
    void response.writeHead(206, { 'content-type': 'application/pdf', 'content-range': `bytes 0-99/${pdf.length}` }).end(pdf.subarray(0, 100)),
  '/whole-part': (response) =>
    void response.writeHead(206, { 'content-type': 'application/pdf', 'content-range': `bytes 0-${pdf.length - 1}/${pdf.length}` }).end(pdf),
  '/empty': whole('application/pdf', ''),
  '/nothing': (response) => void response.writeHead(204).end(),
  '/large': whole('application/zip', Buffer.alloc(maxArtifactBytes + 1)),
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': 'audio/mpeg' });
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(100_000))) {
        // until its reader has had enough
      }
    };
    response.on('drain', more);
    more();
  },
};

let counts: Record<string, number> = {};
const site: RequestListener = (request, response) => {
  const path = request.url ?? '';
  counts[path] = (counts[path] ?? 0) + 1;
  const answer = files[path];
  if (answer) {
    answer(response);
  } else if (path === '/moved') {
    response.writeHead(302, { location: '/paper.pdf' }).end();
  } else {
    response.writeHead(404).end();
  }
};

let engine: TestEngine;
before(async () => {
  engine = await startTestEngine(site, { maxArtifactBytes });
});
after(() => engine?.close());

async function keep(path: string) {
  counts = {};
  const { outcomes, failure, grade, read } = await engine.capture(path);
  const original = outcomes.find(({ archiver }) => archiver === 'original');
  assert.equal(failure, null, JSON.stringify(outcomes));
  assert.ok(original?.status === 'success', JSON.stringify(outcomes));
  const main = original.files.find(({ role }) => role === 'main')!;
  return { original, outcomes, grade, mediaType: main.mediaType, bytes: await read(main.fileName), read };
}

for (const [path, mediaType, bytes] of [
  ['/paper.pdf', 'application/pdf', pdf],
  ['/attached.pdf', 'application/pdf', pdf],
  ['/chunked.pdf', 'application/pdf', pdf],
  ['/page.html', 'application/pdf', pdf],
  ['/moved', 'application/pdf', pdf],
  ['/whole-part', 'application/pdf', pdf],
  ['/picture-as-text', 'image/png', picture],
  ['/film.mp4', 'video/mp4', film],
  ['/latin.txt', 'text/plain; charset=iso-8859-1', text],
  ['/source.txt', 'text/plain', Buffer.from(html)],
] as const) {
  test(`${path} is asked for exactly once and kept byte for byte`, async () => {
    const kept = await keep(path);

    assert.equal(kept.mediaType, mediaType);
    assert.deepEqual(kept.bytes, bytes);
    assert.equal(kept.grade, 'not_html');
    assert.equal(kept.outcomes.find(({ archiver }) => archiver === 'singlefile')?.status, 'skipped');
    assert.equal(counts[path], 1);
    assert.equal(counts['/paper.pdf'] ?? 1, 1);
  });
}

for (const [path, mediaType, bytes] of [
  ['/pdf-as-html', 'application/pdf', pdf],
  ['/picture-as-html', 'image/png', picture],
  ['/zip', 'text/csv', Buffer.from('a,b\n1,2\n')],
] as const) {
  test(`${path} can only be kept by asking once more`, async () => {
    const kept = await keep(path);

    assert.equal(kept.mediaType, mediaType);
    assert.deepEqual(kept.bytes, bytes);
    assert.equal(counts[path], 2);
  });
}

test('text and metadata of a PDF are read, in the shape of an article', async () => {
  const { read } = await keep('/paper.pdf');
  const article = articleSchema.parse(JSON.parse((await read('original-article.json')).toString()));

  assert.equal(article.extractor, 'pdf');
  assert.equal(article.title, 'On keeping files');
  assert.equal(article.byline, 'Ada Keeper');
  assert.match(article.text, /FIRST-PAGE of the paper\s+SECOND-PAGE of the paper/);
  assert.ok(article.word_count >= 8, String(article.word_count));
  assert.match((await read('original-text.txt')).toString(), /SECOND-PAGE/);
});

test('a PDF that nobody can read is kept all the same, and says so', async () => {
  const { original } = await keep('/broken.pdf');

  assert.deepEqual(
    original.files.map(({ role }) => role),
    ['main'],
  );
  assert.equal(original.details?.['text'], 'unreadable');
});

for (const path of ['/html-as-text', '/html-as-download', '/html-without-type']) {
  test(`a page that its server mislabels is kept as a page, asked for once: ${path}`, async () => {
    counts = {};
    const { outcomes, grade, title, read } = await engine.capture(path);

    assert.equal(grade, 'ok');
    assert.equal(title, 'Mislabelled');
    assert.deepEqual(
      outcomes.map(({ archiver, status }) => [archiver, status]),
      [['singlefile', 'success']],
    );
    assert.match((await read('singlefile.html')).toString(), /An archive keeps a copy/);
    assert.equal(counts[path], 1);
  });
}

for (const [path, code] of [
  ['/short.pdf', 'connection_reset'],
  ['/cut.pdf', 'connection_reset'],
  ['/cut.csv', 'connection_reset'],
  ['/part', 'connection_reset'],
  ['/empty', 'empty'],
  ['/nothing', 'empty'],
  ['/large', 'too_large'],
  ['/endless', 'too_large'],
] as const) {
  test(`${path} fails as ${code}, and nothing passes for a whole file`, async () => {
    const { failure, outcomes } = await engine.capture(path);

    assert.equal(failure?.code, code, JSON.stringify(failure));
    assert.ok(
      outcomes.every(({ status }) => status === 'failed'),
      JSON.stringify(outcomes),
    );
  });
}
