import assert from 'node:assert/strict';
import { test } from 'node:test';
import extract from '../../../src/archivers/readability/extract.ts';
import { words } from './words.ts';

const url = 'https://example.org/docs/page';
const page = (body: string, root = '<html lang="en">') =>
  extract({
    html: `<!doctype html>${root}<head><title>T</title></head><body><article><h1>Title</h1><p>${words(80)}</p>${body}<p>${words(80)}</p></article></body></html>`,
    url,
  });

const highlighters: Record<string, string> = {
  prism: '<pre class="language-js"><code class="language-js"><span class="token keyword">const</span> a = 1;\nrun(a);</code></pre>',
  'highlight.js': '<pre><code class="hljs js"><span class="hljs-keyword">const</span> a = 1;<br>run(a);</code></pre>',
  shiki:
    '<pre class="shiki" data-language="js"><code><span class="line"><span>const</span> a = 1;</span><span class="line">run(a);</span></code></pre>',
  github: '<div class="highlight highlight-source-js"><pre><span class="pl-k">const</span> a = 1;\nrun(a);</pre></div>',
  'a table with line numbers':
    '<div class="language-js highlighter-rouge"><table class="rouge-table"><tr><td class="rouge-gutter"><pre class="lineno">1\n2</pre></td><td class="rouge-code"><pre>const a = 1;\nrun(a);</pre></td></tr></table></div>',
  'lines in blocks': '<pre data-lang="js"><code><div class="code-line">const a = 1;</div><div class="code-line">run(a);</div></code></pre>',
  'a copy button': '<pre><button>Copy</button><code class="language-js">const a = 1;\nrun(a);</code></pre>',
};
for (const [name, markup] of Object.entries(highlighters)) {
  test(`keeps code with its language and line breaks: ${name}`, async () => {
    const { markdown, article, content } = await page(markup);

    assert.ok(markdown.includes('```js\nconst a = 1;\nrun(a);\n```'), markdown);
    assert.ok(article.text.includes('const a = 1;\nrun(a);'), article.text);
    assert.match(content, /<code class="language-js">/);
  });
}

test('keeps the indent of code, and fences what contains a fence', async () => {
  const { markdown, article } = await page('<pre><code class="language-md">- a\n    - b\n```js\nx\n```</code></pre>');

  assert.ok(markdown.includes('````md\n- a\n    - b\n```js\nx\n```\n````'), markdown);
  assert.ok(article.text.includes('- a\n    - b\n'), article.text);
});

test("writes a table as GitHub's, with spans, pipes and without a head row", async () => {
  const { markdown } = await page(
    '<table><caption>Prices</caption><thead><tr><th>Name</th><th colspan="2">Sizes</th></tr></thead><tbody><tr><td>a|b</td><td>1<br>2</td><td>3</td></tr></tbody></table><table><tr><td>x</td><td>y</td></tr></table>',
  );

  assert.ok(markdown.includes('*Prices*\n\n| Name | Sizes |  |\n| --- | --- | --- |\n| a\\|b | 1<br>2 | 3 |'), markdown);
  assert.ok(markdown.includes('|  |  |\n| --- | --- |\n| x | y |'), markdown);
});

const katex =
  '<span class="katex"><span class="katex-mathml"><math><semantics><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span class="mord">x</span><span>2</span></span></span>';
const formulas: Record<string, string> = {
  KaTeX: `<p>So ${katex} it is, and more words stand around the formula.</p>`,
  'MathJax 3':
    '<p>So <mjx-container><mjx-math aria-hidden="true"><mjx-c></mjx-c></mjx-math><mjx-assistive-mml><math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container> it is, and more words stand around the formula.</p>',
  'MathJax 2':
    '<p>So <span class="MathJax_Preview">x2</span><span class="MathJax"><span>x2</span></span><script type="math/tex">x^2</script> it is, and more words stand around the formula.</p>',
  Wikipedia:
    '<p>So <span class="mwe-math-element"><span style="display:none"><math alttext="{\\displaystyle x^2}"><msup><mi>x</mi><mn>2</mn></msup></math></span><img src="https://example.org/x.svg" alt="x^2"></span> it is, and more words stand around the formula.</p>',
};
for (const [name, markup] of Object.entries(formulas)) {
  test(`keeps a formula once, as MathML and as TeX: ${name}`, async () => {
    const { markdown, article, content } = await page(markup);

    assert.equal(content.match(/<math/g)?.length, 1);
    assert.ok(markdown.includes('So $x^2$ it is'), markdown);
    assert.ok(article.text.includes('So x^2 it is'), article.text);
  });
}

test('keeps figures, lists in lists, definitions, details, footnotes and ruby', async () => {
  const { markdown, article, content } = await page(
    `<figure><img src="/a.png" alt="A mill"><figcaption>The old mill</figcaption></figure>
    <ul><li>one of the mills<ul><li>its inner wheel</li></ul></li><li>two of the mills</li></ul>
    <dl><dt>Mill</dt><dd>A place where wheat is ground.</dd></dl>
    <details><summary>More of it</summary><p>${words(20)}</p></details>
    <p>A claim<sup><a href="#fn1" id="r1">1</a></sup> in <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>, with more words around it.</p>
    <section class="footnotes"><ol><li id="fn1"><p>The source of the claim.</p></li></ol></section>`,
  );

  assert.match(content, /<figcaption>/);
  assert.ok(markdown.includes('![A mill](https://example.org/a.png)'), markdown);
  assert.ok(markdown.includes('*The old mill*'), markdown);
  assert.match(markdown, /- +one of the mills\n {4}- +its inner wheel/);
  assert.match(markdown, /\*\*Mill\*\*\n+: A place where wheat is ground\./);
  assert.ok(markdown.includes('**More of it**'), markdown);
  assert.match(content, /href="#fn/);
  assert.ok(article.text.includes('The source of the claim.'));
  assert.ok(article.text.includes('漢(kan)'), article.text);
});

test('wakes lazy images and makes addresses absolute', async () => {
  const { content } = await extract({
    html: `<html><head><base href="https://cdn.example.org/x/"></head><body><article><h1>T</h1><p>${words(90)} <a href="other">other</a></p>
      <p><img data-src="lazy.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="one" width="600" height="400"></p><p><img srcset="s.png 300w, l.png 900w" alt="two" width="600" height="400"></p><p>${words(60)}</p></article></body></html>`,
    url,
  });

  assert.match(content, /https:\/\/cdn\.example\.org\/x\/lazy\.png/);
  assert.match(content, /https:\/\/cdn\.example\.org\/x\/l\.png/);
  assert.match(content, /href="https:\/\/cdn\.example\.org\/x\/other"/);
});

test('reads the direction from the page before the language', async () => {
  assert.equal((await page('', '<html lang="ar">')).direction, 'rtl');
  assert.equal((await page('', '<html dir="rtl">')).direction, 'rtl');
  assert.equal((await page('', '<html lang="he" dir="ltr">')).direction, 'ltr');
  assert.equal((await page('', '<html lang="en">')).direction, 'ltr');
  assert.match((await page(`<p dir="rtl">${words(20)}</p>`)).content, /<p dir="rtl">/);
});

test('leaves out what surrounds an article', async () => {
  const { article } = await extract({
    html: `<html><body><nav>Home About Contact</nav><div class="cookie-banner">We use cookies</div><article><h1>T</h1><p>${words(200)}</p></article>
      <div class="related-posts"><a href="/x">Related thing to read</a></div><footer>Imprint and privacy</footer></body></html>`,
    url,
  });

  assert.doesNotMatch(article.text, /cookies|Related thing|Imprint|Contact/);
});

test('takes all parts of a page whose text stands in many', async () => {
  const parts = Array.from({ length: 12 }, (_, index) => `<section class="tile"><h2>Part${index}</h2><div>${words(25)} end${index}.</div></section>`);
  const { article } = await extract({
    html: `<html><body><header>Shop</header><main>${parts.join('')}</main><footer>Imprint</footer></body></html>`,
    url,
  });

  for (let index = 0; index < 12; index += 1) {
    assert.ok(article.text.includes(`end${index}.`), `part ${index}`);
  }
});

test('finds the text of a short page, of a fragment and of an empty one', async () => {
  assert.match((await extract({ html: '<p>Just a line.</p>', url })).article.text, /Just a line\./);
  assert.match((await extract({ html: 'plain words', url })).article.text, /plain words/);
  assert.equal((await extract({ html: '', url })).article.text, '');
});
