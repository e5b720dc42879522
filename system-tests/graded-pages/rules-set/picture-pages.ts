// Pages that consist of pictures or other media: whole ones, and ones that lack half.
import { articlePage, htmlPage, pictures } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';

const gallery = (count: number) => Array.from({ length: count }, (_, index) => `/photos/${index + 1}.png`);
const images = (paths: readonly string[]) => paths.map((path) => `<img src="${path}" width="320" height="200" alt="">`).join('\n');

export const picturePages: readonly GradedPage[] = [
  {
    name: 'gallery-without-words',
    label: 'ok',
    why: 'twelve pictures and a title',
    html: htmlPage('Fernhill, winter', `<h1>Fernhill, winter</h1>${images(gallery(12))}`),
    resources: pictures(gallery(12)),
  },
  {
    name: 'only-one-picture',
    label: 'ok',
    why: 'a single picture without a word of text',
    html: htmlPage('', `<img src="/big.png" style="width:100%" alt="">`),
    resources: pictures(['/big.png']),
  },
  {
    name: 'only-a-canvas',
    label: 'ok',
    why: 'a drawing that a script makes',
    html: htmlPage(
      'Tiles',
      `<canvas id="c" width="800" height="500"></canvas><script>const pen=document.getElementById('c').getContext('2d');for(let i=0;i<40;i++){pen.fillStyle='hsl('+i*9+' 60% 50%)';pen.fillRect((i%8)*100,Math.floor(i/8)*100,96,96)}</script>`,
    ),
  },
  {
    name: 'only-a-vector-map',
    label: 'ok',
    why: 'a map as inline SVG with a few labels',
    html: htmlPage(
      'Harbour chart',
      `<svg viewBox="0 0 400 260" width="800" role="img"><rect width="400" height="260" fill="#cde"/><path d="M0 180 L90 150 L160 170 L230 120 L400 140 L400 260 L0 260Z" fill="#cb9"/><path d="M230 120 L300 60" stroke="#555" stroke-width="5"/><text x="240" y="70" font-size="12">pier</text><text x="60" y="210" font-size="12">Fernhill</text></svg>`,
    ),
  },
  {
    name: 'only-a-video',
    label: 'ok',
    why: 'a page made for one video, with its poster',
    html: htmlPage(
      'Ferry in fog',
      '<video controls preload="none" width="640" height="400" poster="/poster.png"><source src="/ferry.mp4" type="video/mp4"></video>',
    ),
    resources: pictures(['/poster.png']),
  },
  {
    name: 'article-without-its-images',
    label: 'partial',
    why: 'the text is there, five of its six pictures answer 404',
    html: articlePage('Forty boats and three', `${paragraphs('harbour', 4)}${images(gallery(6))}`),
    resources: pictures(['/photos/1.png']),
  },
  {
    name: 'gallery-half-broken',
    label: 'partial',
    why: 'every second picture of a gallery is gone',
    html: htmlPage('Doors of the old town', `<h1>Doors of the old town</h1>${images(gallery(10))}`),
    resources: pictures(gallery(10).filter((_, index) => index % 2 === 0)),
  },
  {
    name: 'images-that-do-not-decode',
    label: 'partial',
    why: 'the pictures answer 200 with an error page in place of their bytes',
    html: articlePage('Copper plates', `${paragraphs('maps', 3)}${images(gallery(4))}`),
    resources: Object.fromEntries(
      gallery(4).map((path) => [path, { type: 'image/png', body: '<html><body>hotlinking is not allowed</body></html>' }]),
    ),
  },
];
