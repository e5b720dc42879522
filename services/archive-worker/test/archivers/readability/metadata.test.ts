import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMetadata } from '../../../src/archivers/readability/metadata.ts';
import { normalizeDate } from '../../../src/archivers/readability/normalize-date.ts';
import { parsePage } from '../../../src/archivers/readability/parse-page.ts';

const url = 'https://example.org/a/b';
const read = (head: string, body = '', root = '<html>') =>
  readMetadata(parsePage(`<!doctype html>${root}<head>${head}</head><body>${body}<p>x</p></body></html>`, url), url);

test('reads an article from JSON-LD, in a graph and with broken strings', () => {
  const found =
    read(`<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"Site page","datePublished":"2001-01-01"},
    {"@type":"NewsArticle","headline":"Mills","author":[{"@type":"Person","name":"Ann"},{"name":"Bo"}],"publisher":{"name":"The Paper"},"datePublished":"2024-05-03T10:00:00+02:00",
    "description":"Of
 mills","image":{"@type":"ImageObject","url":"/m.png"},"keywords":"mill, wheat","inLanguage":"en-GB"}]}</script>`);

  assert.equal(found.title, 'Mills');
  assert.equal(found.byline, 'Ann, Bo');
  assert.equal(found.siteName, 'The Paper');
  assert.equal(found.published, '2024-05-03T10:00:00+02:00');
  assert.equal(found.topImage, 'https://example.org/m.png');
  assert.equal(found.language, 'en-GB');
  assert.deepEqual(found.keywords, ['mill', 'wheat']);
  assert.ok(found.isArticle);
});

test('reads a product', () => {
  const found = read(
    '<script type="application/ld+json">[{"@type":"Product","name":"A lamp","description":"It shines","image":["https://example.org/l.png"]}]</script>',
  );

  assert.equal(found.title, 'A lamp');
  assert.equal(found.description, 'It shines');
  assert.equal(found.topImage, 'https://example.org/l.png');
  assert.equal(found.isArticle, false);
});

test('reads meta, Open Graph, links and microdata', () => {
  const found = read(
    '<meta property="og:title" content="Mills"><meta property="article:author" content="https://example.org/ann"><meta property="og:locale" content="de_AT"><meta name="keywords" content="a; b"><link rel="canonical" href="/c"><link rel="shortcut icon" href="i.ico"><meta property="article:tag" content="c">',
    '<div itemprop="comment"><span itemprop="author">Troll</span></div><span itemprop="author" itemscope><b itemprop="name">Ann</b></span><time datetime="2024-5-3">May</time>',
  );

  assert.equal(found.byline, 'Ann');
  assert.equal(found.language, 'de-AT');
  assert.equal(found.canonicalUrl, 'https://example.org/c');
  assert.equal(found.favicon, 'https://example.org/a/i.ico');
  assert.deepEqual(found.keywords, ['a', 'b', 'c']);
  assert.equal(found.published, '2024-05-03');
});

test('says nothing where the page says nothing, and takes no address but http', () => {
  const found = read('<link rel="canonical" href="javascript:x"><meta property="og:image" content="data:,x">', '', '<html lang="not a language">');

  assert.equal(found.canonicalUrl, null);
  assert.equal(found.topImage, null);
  assert.equal(found.language, null);
  assert.equal(found.published, null);
  assert.equal(found.favicon, 'https://example.org/favicon.ico');
});

test('outlives JSON-LD that is broken, deep or endless', () => {
  const deep = `${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}`;
  assert.equal(
    read(
      `<script type="application/ld+json">{"@type":</script><script type="application/ld+json">${deep}</script><meta property="og:title" content="T">`,
    ).title,
    'T',
  );
});

test('writes dates in ISO 8601 without inventing a time or a zone', () => {
  for (const [written, wanted] of [
    ['2024-05-03', '2024-05-03'],
    ['2024-5-3 9:05', '2024-05-03T09:05:00'],
    ['2024-05-03T10:00:00.123Z', '2024-05-03T10:00:00Z'],
    ['2024-05-03T10:00:00+0530', '2024-05-03T10:00:00+05:30'],
    ['20240503', '2024-05-03'],
    ['1714730400', '2024-05-03T10:00:00.000Z'],
    ['May 3, 2024', '2024-05-03'],
    ['3 May 2024 10:00', '2024-05-03T10:00:00'],
    ['Fri, 03 May 2024 10:00:00 GMT', '2024-05-03T10:00:00Z'],
    ['2024-13-45', '2024-13-45'],
    ['yesterday', 'yesterday'],
  ] as const) {
    assert.equal(normalizeDate(written), wanted);
  }
  assert.equal(normalizeDate('  '), null);
  assert.equal(normalizeDate(null), null);
});
