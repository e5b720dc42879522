// Pages of pictures and media, and ones that lack half of theirs, built in other ways than the other sets'.
import { articlePage, htmlPage, pictures } from '../markup.ts';
import type { GradedPage } from '../types.ts';

const numbered = (folder: string, count: number) => Array.from({ length: count }, (_, index) => `/${folder}/${index + 1}.png`);

export const picturePages: readonly GradedPage[] = [
  {
    name: 'picture-grid-with-figures',
    label: 'ok',
    why: 'a photographer’s grid with captions of one word',
    html: htmlPage(
      'Closed',
      `<h1>Closed</h1><p>a series</p>${numbered('closed', 6)
        .map(
          (path, index) =>
            `<figure><picture><img src="${path}" width="320" height="200" alt=""></picture><figcaption>Shop ${index + 1}</figcaption></figure>`,
        )
        .join('')}`,
    ),
    resources: pictures(numbered('closed', 6)),
  },
  {
    name: 'map-of-tiles',
    label: 'ok',
    why: 'a map in tiles with its two buttons and an attribution',
    html: htmlPage(
      'Fernhill - Open Chart',
      `<div style="position:relative;width:960px;height:600px">${numbered('tiles', 9)
        .map((path, index) => `<img src="${path}" style="position:absolute;left:${(index % 3) * 320}px;top:${Math.floor(index / 3) * 200}px" alt="">`)
        .join('')}<div style="position:absolute"><a href="#">+</a><a href="#">−</a></div></div><p>© Open Chart contributors</p>`,
    ),
    resources: pictures(numbered('tiles', 9)),
  },
  {
    name: 'audio-page',
    label: 'ok',
    why: 'an episode with its player, cover and two lines',
    html: htmlPage(
      'Night Watch, episode 12',
      '<img src="/cover.png" width="320" height="200" alt="Night Watch"><h1>12: The one with no wind</h1><audio controls preload="none" src="/12.mp3"></audio><p>38 minutes</p>',
    ),
    resources: pictures(['/cover.png']),
  },
  {
    name: 'slide-show-of-one',
    label: 'ok',
    why: 'one slide of a talk, drawn as a vector, with arrows',
    html: htmlPage(
      'Slide 7',
      '<svg viewBox="0 0 160 90" width="960" height="540"><rect width="160" height="90" fill="#fff8e6"/><path d="M10 80 L40 50 L70 62 L110 20 L150 30" fill="none" stroke="#a33" stroke-width="2"/><text x="12" y="16" font-size="9">Then nobody logged in.</text></svg><p>‹ 7 / 31 ›</p>',
    ),
  },
  {
    name: 'catalogue-without-most-photos',
    label: 'partial',
    why: 'a shop’s catalogue of which five of seven photographs answer 404',
    html: articlePage(
      'Winter catalogue',
      `<p>All coats are cut and sewn upstairs; measure over a jersey. Oilskins are sent folded in paper and should be hung for a day before they are worn.</p>${numbered(
        'coats',
        7,
      )
        .map((path, index) => `<p>No. ${index + 1}, oilskin, ${90 + index * 7} €</p><img src="${path}" width="320" height="200" alt="">`)
        .join('')}`,
      { site: 'Quay Outfitters' },
    ),
    resources: pictures(numbered('coats', 7).slice(0, 2)),
  },
  {
    name: 'travel-diary-with-broken-album',
    label: 'partial',
    why: 'a diary whose album was on a server that now answers with an error; its words are all there',
    html: articlePage(
      'Three days in the marsh',
      `<p>We put the boat in at the sluice and had rowed for an hour before we noticed that the bread was still in the car. A heron watched us argue.</p><p>The second night was the coldest. We slept in everything that we had, and in the morning the oars were furred with ice. Nobody spoke until the coffee.</p>${numbered(
        'album',
        4,
      )
        .map((path) => `<img src="${path}" width="400" height="260" alt="">`)
        .join('')}`,
      { site: 'Slow Water' },
    ),
    resources: Object.fromEntries(numbered('album', 4).map((path) => [path, { status: 500, type: 'text/plain', body: 'quota exceeded' }])),
  },
];
