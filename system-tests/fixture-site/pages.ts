// The pages that system tests save. Everything is generated, so each run serves the same bytes.
import type { Color } from './png.ts';

/** Colours of pictures, by their names in addresses: `/img/red-1.png`. */
export const colors: Record<string, Color> = {
  red: [220, 30, 30],
  green: [30, 160, 60],
  blue: [40, 60, 200],
  orange: [240, 150, 20],
  violet: [130, 40, 170],
};

const styles = 'body{margin:0;padding:20px;font:18px/1.5 serif;background:#fff;color:#111}h1{color:rgb(0,90,0)}img{display:block}.tall{height:900px}';

function layout(title: string, body: string, { head = '', lang = 'en', dir = 'ltr' }: { head?: string; lang?: string; dir?: string } = {}): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/style.css">${head}</head><body>${body}</body></html>`;
}

const sentence =
  'An archive keeps a copy of what was said, so that a reader can come back to it when the link has rotted and the host has vanished. ';
const paragraphs = (count: number) => Array.from({ length: count }, (_, index) => `<p>Paragraph ${index + 1}. ${sentence.repeat(3)}</p>`).join('\n');

const article = layout(
  'How archives keep pages',
  `<header><nav><a href="/">Home</a></nav></header><main><article><h1>How archives keep pages</h1><p class="byline">By Ada Keeper</p>
  <img src="/img/red-1.png" width="300" height="200" alt="a red picture">
  ${paragraphs(6)}<h2>A table</h2><table><tr><th>Year</th><th>Pages</th></tr><tr><td>2024</td><td>TABLE-CELL-512</td></tr></table>
  <h2>Some code</h2><pre><code>const answer = 42;</code></pre><p>See <a href="/long">the long page</a> and <a href="https://example.org/elsewhere">another site</a>. END-OF-ARTICLE</p></article></main>`,
  {
    head: `<meta name="description" content="What it takes to keep a page."><meta name="author" content="Ada Keeper"><meta property="og:site_name" content="Fixture Times">
    <meta property="og:image" content="/img/red-1.png"><meta name="keywords" content="archives, memory, links"><meta property="article:published_time" content="2024-05-06T07:08:09Z">
    <link rel="canonical" href="/article"><link rel="icon" href="/img/blue-9.png">`,
  },
);

/** Lazy pictures by the techniques that sites use; each is out of sight until someone scrolls. */
const lazy = layout(
  'Lazy pictures',
  `<h1>Lazy pictures</h1><p>${sentence.repeat(4)}</p>
  ${['red', 'green', 'blue'].map((color) => `<div class="tall"></div><img loading="lazy" src="/img/${color}-20.png" width="300" height="200" alt="native ${color}">`).join('')}
  ${['red', 'green'].map((color) => `<div class="tall"></div><img class="observed" data-src="/img/${color}-30.png" width="300" height="200" alt="observed ${color}">`).join('')}
  <div class="tall"></div><img data-src="/img/orange-31.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" width="300" height="200" alt="never swapped">
  <div class="tall"></div><picture><source srcset="/img/violet-40.png 1x, /img/violet-41.png 2x" type="image/png"><img src="/img/orange-40.png" width="300" height="200" alt="picture"></picture>
  <div class="tall"></div><img srcset="/img/green-50.png 300w, /img/green-51.png 1600w" sizes="300px" src="/img/orange-50.png" width="300" height="200" alt="srcset">
  <div class="tall" style="background:url(/img/blue-60.png)"></div><p>END-OF-LAZY</p>
  <script>new IntersectionObserver((entries, observer) => entries.forEach((entry) => { if (entry.isIntersecting) { entry.target.src = entry.target.dataset.src; observer.unobserve(entry.target); } })).observe(document.querySelectorAll('.observed')[0]);
  const second = new IntersectionObserver((entries) => entries.forEach((entry) => { if (entry.isIntersecting) { entry.target.src = entry.target.dataset.src; } })); second.observe(document.querySelectorAll('.observed')[1]);</script>`,
);

const app = layout('Loading', `<div id="root">Loading</div><script src="/app.js"></script>`);
const appScript = `const [story, more] = await Promise.all([fetch('/api/story.json').then((answer) => answer.json()), fetch('/api/more.json').then((answer) => answer.json())]);
document.title = story.title;
document.getElementById('root').innerHTML = '<article><h1>' + story.title + '</h1>' + story.body + more.map((color) => '<img src="/img/' + color + '-70.png" width="300" height="200">').join('') + '<p>RENDERED-BY-SCRIPT</p></article>';`;

const frames = layout(
  'Frames and fonts',
  `<h1>Frames and fonts</h1><p class="fancy">FANCY-TEXT in a font of its own.</p><p>${sentence.repeat(6)}</p><iframe src="/frame/1" width="500" height="260"></iframe><iframe srcdoc="<p>SRCDOC-TEXT</p>" width="500" height="80"></iframe>
  <div id="host"></div><canvas id="canvas" width="100" height="50"></canvas>
  <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<style>p{color:rgb(10,20,200)}</style><p>SHADOW-TEXT</p>';
  const pen = document.getElementById('canvas').getContext('2d'); pen.fillStyle = 'rgb(240,150,20)'; pen.fillRect(0, 0, 100, 50);</script>`,
  { head: `<style>@import url("/imported.css");@font-face{font-family:Fancy;src:url(/font.ttf)}.fancy{font-family:Fancy,serif}</style>` },
);

export const pages: Record<string, string> = {
  '/article': article,
  '/lazy': lazy,
  '/app': app,
  '/frames': frames,
  '/frame/1': layout(
    'Frame',
    '<p>FRAME-ONE</p><img src="/img/green-80.png" width="60" height="40"><iframe src="/frame/2" width="300" height="80"></iframe>',
  ),
  '/frame/2': layout('Inner frame', '<p>FRAME-TWO</p>'),
  '/long': layout('A long page', `<h1>A long page</h1>${paragraphs(150)}<p>END-OF-LONG</p>`),
  '/japanese': layout(
    '日本語の記事',
    `<article><h1>日本語の記事</h1>${'<p>東京都に住んでいる人々は、毎日たくさんのページを読んでいます。記録を残すことはとても大切です。</p>'.repeat(8)}</article>`,
    { lang: 'ja' },
  ),
  '/arabic': layout(
    'مقال عربي',
    `<article><h1>مقال عربي</h1>${'<p>تحتفظ الأرشيفات بنسخ من الصفحات حتى يتمكن القراء من العودة إليها عندما تختفي المواقع.</p>'.repeat(8)}</article>`,
    { lang: 'ar', dir: 'rtl' },
  ),
  '/russian': layout(
    'Статья о памяти',
    `<article><h1>Статья о памяти</h1>${'<p>Архив хранит копию того, что было сказано, чтобы читатель мог вернуться к ней, когда ссылка исчезнет.</p>'.repeat(8)}</article>`,
    { lang: 'ru' },
  ),
  '/empty': '<!doctype html><html><head><title></title></head><body></body></html>',
  '/': layout('Home', '<h1>Home</h1><a href="/article">article</a>'),
};

export const assets: Record<string, { type: string; body: string }> = {
  '/style.css': { type: 'text/css', body: styles },
  '/imported.css': { type: 'text/css', body: '.fancy{color:rgb(200,0,100);background:url(/img/violet-90.png) no-repeat}' },
  '/app.js': { type: 'text/javascript', body: `(async () => {${appScript}})()` },
  '/api/story.json': { type: 'application/json', body: JSON.stringify({ title: 'Rendered by script', body: paragraphs(5) }) },
  '/api/more.json': { type: 'application/json', body: '["red","green","blue"]' },
};
