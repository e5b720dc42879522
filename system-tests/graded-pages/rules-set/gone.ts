// What was saved is no longer there: errors said by status, errors said by words alone, and domains that have been let go.
import { htmlPage } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';

export const gone: readonly GradedPage[] = [
  {
    name: 'nginx-404',
    label: 'not_found',
    why: 'a hard 404 with the server’s own page',
    status: 404,
    html: '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>',
  },
  {
    name: 'designed-404-with-much-text',
    label: 'not_found',
    why: 'a hard 404 with search box, links and a long text: the status decides',
    status: 404,
    html: htmlPage(
      'Fernhill Journal',
      `<header><a href="/">Fernhill Journal</a><form role="search"><input name="q"></form></header><main><h1>You seem to have lost your way</h1><p>While you are here, have a look at what other readers liked this week.</p><h2>From the harbour</h2>${paragraphs('harbour', 3)}<h2>From the kitchen</h2>${paragraphs('bread', 2)}</main>`,
    ),
  },
  {
    name: 'hard-410',
    label: 'not_found',
    why: '410: removed for good',
    status: 410,
    html: htmlPage(
      'Gone',
      '<h1>This advertisement has been removed</h1><p>The seller has withdrawn it. Similar offers are listed below.</p><ul><li>Oak table</li><li>Pine table</li></ul>',
    ),
  },
  {
    name: 'soft-404-plain',
    label: 'not_found',
    why: 'the classic wording behind a 200',
    html: htmlPage(
      'Page not found',
      '<header><a href="/">Town Library</a></header><main><h1>Page not found</h1><p>The page you are looking for might have been removed, had its name changed, or is temporarily unavailable.</p><a href="/">Back to the home page</a></main>',
    ),
  },
  {
    name: 'soft-404-oops',
    label: 'not_found',
    why: 'a theme’s joking page behind a 200',
    html: htmlPage(
      '404 - Sunny Side Travel',
      '<nav><a href="/">Home</a><a href="/trips">Trips</a><a href="/contact">Contact</a></nav><section class="error-404"><div class="huge">404</div><h2>Oops! That page can’t be found.</h2><p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p><form><input type="search" placeholder="Search …"></form></section><footer>© Sunny Side Travel</footer>',
    ),
  },
  {
    name: 'soft-404-german',
    label: 'not_found',
    why: 'German wording behind a 200',
    html: htmlPage(
      'Seite nicht gefunden – Stadtwerke',
      '<header><a href="/">Stadtwerke</a></header><main><h1>Seite nicht gefunden</h1><p>Die von Ihnen aufgerufene Seite existiert nicht oder wurde verschoben. Bitte überprüfen Sie die Adresse oder nutzen Sie die Suche.</p></main>',
      { lang: 'de' },
    ),
  },
  {
    name: 'soft-404-french',
    label: 'not_found',
    why: 'French wording behind a 200',
    html: htmlPage(
      'Page introuvable',
      '<main><h1>Erreur 404</h1><p>Désolé, la page que vous recherchez est introuvable. Elle a peut-être été déplacée ou supprimée.</p><p><a href="/">Retour à l’accueil</a></p></main>',
      { lang: 'fr' },
    ),
  },
  {
    name: 'soft-404-spanish',
    label: 'not_found',
    why: 'Spanish wording behind a 200',
    html: htmlPage(
      'Página no encontrada',
      '<main><h1>¡Vaya! No encontramos esa página</h1><p>La página que buscas no existe o ha cambiado de dirección. Vuelve al <a href="/">inicio</a>.</p></main>',
      { lang: 'es' },
    ),
  },
  {
    name: 'soft-404-by-redirect',
    label: 'not_found',
    why: 'a server that redirects to its error page, which answers 200',
    redirectFrom: '/catalogue/item/88121',
    path: '/error/404.html?aspxerrorpath=/catalogue/item/88121',
    html: htmlPage(
      'Error',
      '<div id="wrap"><h1>Sorry, we can’t find that.</h1><p>The resource cannot be found. Check the spelling of the address or go to the start page.</p></div>',
    ),
  },
  {
    name: 'soft-404-drawn-by-script',
    label: 'not_found',
    why: 'a single-page app that knows no such route, after a 200 and a good-looking title',
    html: htmlPage(
      'Plantbook',
      `<div id="app"></div><script>document.getElementById('app').innerHTML='<nav><a href="/">Plantbook</a></nav><main><h2>404</h2><p>This page could not be found.</p></main>';</script>`,
    ),
  },
  {
    name: 'removed-video',
    label: 'not_found',
    why: 'a video that its owner took down, behind a 200',
    html: htmlPage(
      'Video unavailable - Clips',
      '<header><a href="/">Clips</a></header><main><div class="player" style="height:300px;background:#111;color:#fff"><h1>Video unavailable</h1><p>This video has been removed by the uploader.</p></div></main>',
    ),
  },
  {
    name: 'account-suspended',
    label: 'not_found',
    why: 'a host’s page for an account that it has closed',
    path: '/cgi-sys/suspendedpage.cgi',
    redirectFrom: '/my-recipes',
    html: '<html><head><title>Account Suspended</title></head><body><div id="container"><h1>Account Suspended</h1><p>This Account has been suspended.</p><p>Contact your hosting provider for more information.</p></div></body></html>',
  },
  {
    name: 'parked-sedo-like',
    label: 'not_found',
    why: 'a parked domain with links that are advertisements',
    html: htmlPage(
      'oldcookbook.example - This website is for sale! - oldcookbook Resources and Information.',
      `<div id="container"><h1>oldcookbook.example</h1><p class="sale"><a href="https://parking.example/search">Buy this domain. The owner of oldcookbook.example is offering it for sale for an asking price of 1899 EUR!</a></p><div id="ads"><h2>Related Links</h2><ul><li><a href="#">Recipes</a></li><li><a href="#">Cooking Courses</a></li><li><a href="#">Kitchen Knives</a></li><li><a href="#">Diet Plans</a></li></ul></div><p class="disclaimer">This webpage was generated by the domain owner using a parking service. Disclaimer: the parking service maintains no relationship with third party advertisers.</p></div>`,
    ),
  },
  {
    name: 'parked-registrar-like',
    label: 'not_found',
    why: 'a registrar’s page for a domain without a site',
    html: htmlPage(
      'clubhistory.example',
      '<main><h1>clubhistory.example</h1><p>This domain is parked free, courtesy of your registrar.</p><p>Is this your domain? Let’s turn it into a website!</p><a href="#">Get started</a> <a href="#">Would you like to buy this domain? Learn how</a></main>',
    ),
  },
  {
    name: 'soft-404-dutch',
    label: 'not_found',
    why: 'Dutch wording behind a 200',
    html: htmlPage(
      'Pagina niet gevonden',
      '<main><h1>Oeps, deze pagina bestaat niet (meer)</h1><p>Controleer het adres of ga terug naar de homepage.</p></main>',
      { lang: 'nl' },
    ),
  },
  {
    name: 'expired-domain-notice',
    label: 'not_found',
    why: 'a registrar’s notice that a registration has lapsed',
    html: htmlPage(
      'Domain expired',
      '<h1>This domain has expired</h1><p>Are you the owner? Renew it now before it becomes available to others.</p><a href="#">Renew allotmentdiary.example</a>',
    ),
  },
  {
    name: 'soft-404-with-recommendations',
    label: 'not_found',
    why: 'a magazine’s error page that fills itself with teasers of other articles, behind a 200',
    html: htmlPage(
      'Page not found | The Naturalist',
      `<header><a href="/">The Naturalist</a><nav><a href="/birds">Birds</a> <a href="/plants">Plants</a> <a href="/subscribe">Subscribe</a></nav></header><main><h1>Sorry, we couldn’t find that page</h1><p>It may have been moved or deleted, or the address may have been mistyped.</p><section><h2>Most read this week</h2><article><h3><a href="/a">The hedge and the moth</a></h3><p>A hedge of hawthorn feeds more birds than any table that you could set out for them.</p></article><article><h3><a href="/b">Salt marsh in winter</a></h3><p>At low water you can walk round the old slipway and see the granite setts under the weed.</p></article><article><h3><a href="/c">A year with kestrels</a></h3><p>We put up sixty boxes on farms along the river, and in the second spring nineteen of them were used.</p></article><article><h3><a href="/d">Frost</a></h3><p>A ridge of high pressure will bring night frost to sheltered valleys at the end of the week.</p></article></section></main><footer>Contact · Imprint · Advertise</footer>`,
    ),
  },
];
