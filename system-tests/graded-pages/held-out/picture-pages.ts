// Pages of pictures and media, built in other ways than the other set's.
import { articlePage, htmlPage, pictures } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';

export const picturePages: readonly GradedPage[] = [
  {
    name: 'comic-strip',
    label: 'ok',
    why: 'one drawing between links to its neighbours',
    html: htmlPage(
      'Gull & Co. #77',
      '<nav><a href="/76">‹ Prev</a> <a href="/random">Random</a> <a href="/78">Next ›</a></nav><img src="/strips/77.png" width="800" alt="A gull explains tides to a crab."><p>© Gull &amp; Co.</p>',
    ),
    resources: pictures(['/strips/77.png']),
  },
  {
    name: 'picture-as-background',
    label: 'ok',
    why: 'a cover picture set by style, with a name over it',
    html: htmlPage(
      'Petrel Studio',
      '<div style="height:700px;background:url(/cover.png) center/cover"><h1 style="color:#fff">Petrel Studio</h1></div>',
    ),
    resources: pictures(['/cover.png']),
  },
  {
    name: 'lazy-gallery',
    label: 'ok',
    why: 'pictures that wait for scrolling, all of them there',
    html: htmlPage(
      'Sheds',
      `<h1>Sheds</h1>${[1, 2, 3, 4, 5, 6].map((index) => `<p style="margin-top:500px"><img loading="lazy" src="/sheds/${index}.png" width="320" height="200" alt=""></p>`).join('')}`,
    ),
    resources: pictures([1, 2, 3, 4, 5, 6].map((index) => `/sheds/${index}.png`)),
  },
  {
    name: 'animated-clock',
    label: 'ok',
    why: 'a clock drawn by script, without any text in the document',
    html: htmlPage(
      '',
      `<svg id="clock" viewBox="-50 -50 100 100" width="500" height="500"></svg><script>const clock=document.getElementById('clock');for(let hour=0;hour<12;hour++){const mark=document.createElementNS('http://www.w3.org/2000/svg','line');mark.setAttribute('y1','-46');mark.setAttribute('y2','-38');mark.setAttribute('stroke','#345');mark.setAttribute('stroke-width','3');mark.setAttribute('transform','rotate('+hour*30+')');clock.append(mark)}</script>`,
    ),
  },
  {
    name: 'report-with-dead-image-host',
    label: 'partial',
    why: 'the pictures lay on a host that no longer exists; the text is whole',
    html: articlePage(
      'How we tuned the harpsichord',
      `${paragraphs('music', 3, 4)}${[1, 2, 3, 4, 5].map((index) => `<p>Step ${index}</p><img src="https://img.photohost.example/u/${index}.jpg" width="400" height="300" alt="">`).join('')}`,
    ),
  },
  {
    name: 'comic-with-missing-panels',
    label: 'partial',
    why: 'two of four panels of a story answer 404',
    html: htmlPage(
      'Crab in Four Panels',
      [1, 2, 3, 4].map((index) => `<img src="/panel-${index}.png" width="400" height="400" alt="panel ${index}">`).join(''),
    ),
    resources: pictures(['/panel-1.png', '/panel-3.png']),
  },
];
