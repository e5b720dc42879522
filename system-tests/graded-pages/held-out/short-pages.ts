// Short and odd pages that are complete, other ones than the other set's.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const shortPages: readonly GradedPage[] = [
  {
    name: 'temperature-only',
    label: 'ok',
    why: 'one figure, which is what the page is for',
    html: htmlPage('Pier', '<div style="font:200px sans-serif">11.4 °C</div>'),
  },
  {
    name: 'it-works',
    label: 'ok',
    why: 'Apache’s shortest default page: that is what the address shows',
    html: '<html><body><h1>It works!</h1></body></html>',
  },
  {
    name: 'closed-today',
    label: 'ok',
    why: 'a café that is closed',
    html: htmlPage('Café on the Quay', '<h1>Sorry, we are closed today</h1><p>Back on Thursday at eight. There is bread in the box by the door.</p>'),
  },
  {
    name: 'whois-no-match',
    label: 'ok',
    why: 'the answer of a look-up: no such domain is its content',
    path: '/lookup?domain=xylokelp.example',
    html: htmlPage(
      'Lookup: xylokelp.example',
      '<form><input value="xylokelp.example"><button>Look up</button></form><h1>xylokelp.example</h1><pre>No match for domain "XYLOKELP.EXAMPLE".\n&gt;&gt;&gt; Last update of the database: 2024-03-02T09:00:00Z &lt;&lt;&lt;</pre>',
    ),
  },
  {
    name: 'lot-no-longer-available',
    label: 'ok',
    why: 'an auction’s lot after the sale, with picture text and price',
    html: htmlPage(
      'Lot 114: sheet 12 of the county map | Quay Auctions',
      '<p>This lot is no longer available. The auction ended on 9 December 2023.</p><h1>Lot 114: sheet 12 of the county map</h1><p>Copper engraving, 1823, coloured by hand, 61 by 92 cm. Coffee rings over the marshes, pencil in the upper half, small tears at the folds backed with paper.</p><p>Estimate 80 to 120 · Hammer price 340</p><p>Condition report and provenance on request. Register or log in to bid on other lots.</p>',
    ),
  },
  {
    name: 'empty-category',
    label: 'ok',
    why: 'a blog’s category in which nothing has been written yet',
    path: '/category/kites',
    html: htmlPage(
      'Kites - Marginalia',
      '<header><a href="/">Marginalia</a> <a href="/category/maps">Maps (41)</a> <a href="/category/kites">Kites (0)</a></header><h1>Kites</h1><p>Nothing has been published in this category yet. Maps has forty-one posts, if you like those.</p><footer>Written on the coast since 2009.</footer>',
    ),
  },
  {
    name: 'in-memoriam',
    label: 'ok',
    why: 'a family’s notice, few words',
    html: htmlPage(
      'Edda Lind 1931–2024',
      '<h1>Edda Lind</h1><p>1931–2024</p><p>She kept the bell at the end of the pier. It was rung for her on Sunday.</p>',
    ),
  },
  {
    name: 'encyclopedia-stub',
    label: 'ok',
    why: 'one sentence and a remark that more is wanted',
    html: htmlPage(
      'Fernhill Head - Open Encyclopedia',
      '<h1>Fernhill Head</h1><p><b>Fernhill Head</b> is a headland with a lighthouse, two miles east of Fernhill.</p><p><i>This article is a stub. You can help by expanding it.</i></p>',
    ),
  },
  {
    name: 'guest-book-error-joke',
    label: 'ok',
    why: 'a game’s page that jokes with an error',
    html: htmlPage(
      'Error 404: Opponent not found',
      '<h1>Error 404: Opponent not found</h1><p>A solitaire for one player and fifty-two excuses.</p><h2>Rules</h2><p>Deal seven piles. Build down in alternating colours. Kings may move to an empty pile, and nobody is watching if you peek.</p><p>Download for print: A4, two pages.</p>',
    ),
  },
  {
    name: 'portuguese-poem',
    label: 'ok',
    why: 'four lines in Portuguese that wait and see',
    html: htmlPage(
      'Aguarde',
      '<h1>Aguarde</h1><p>Aguarde, diz o rio à margem,<br>um momento só, por favor;<br>a água leva a paisagem<br>e devolve-a noutra cor.</p>',
      { lang: 'pt' },
    ),
  },
];
