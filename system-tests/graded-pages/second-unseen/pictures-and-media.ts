// Pages that are pictures, sound or drawing; pages that lack half of their pictures; and files that are no pages.
import { pictures } from '../markup.ts';
import type { GradedPage } from '../types.ts';
import { newsPage, nextPage, shopifyPage, staticPage, wordpressPage } from './site-software.ts';

const numbered = (folder: string, count: number) => Array.from({ length: count }, (_, index) => `/${folder}/${index + 1}.png`);
const img = (src: string) => `<img src="${src}" width="320" height="200" alt="">`;

export const picturesAndMedia: readonly GradedPage[] = [
  {
    name: 'single-photo-and-date',
    label: 'ok',
    why: 'one photograph and where it was taken',
    html: staticPage(
      { lang: 'nb', name: 'lys.example', menu: ['bilder'], footer: '' },
      'Reine, 5. februar',
      `<figure>${img('/foto/1.png')}<figcaption>Reine, 5. februar, −6 °C</figcaption></figure>`,
    ),
    resources: pictures(numbered('foto', 1)),
  },
  {
    name: 'bare-picture-viewer',
    label: 'ok',
    why: 'an image host’s page: the picture and a button',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>qX81b.png - Pixbay hosting</title></head><body><a href="/">Pixbay</a> <a href="/login">Sign in</a><br>${img('/i/1.png')}<br><button>Download original</button></body></html>`,
    resources: pictures(numbered('i', 1)),
  },
  {
    name: 'gallery-of-nine-no-text',
    label: 'ok',
    why: 'nine pictures and a name',
    html: wordpressPage(
      { lang: 'es', name: 'Inés Robledo, cerámica', menu: ['Obra', 'Contacto'], footer: '© Inés Robledo' },
      'Obra',
      `<div class="gallery">${numbered('obra', 9).map(img).join('')}</div>`,
    ),
    resources: pictures(numbered('obra', 9)),
  },
  {
    name: 'webcomic-404-strip',
    label: 'ok',
    why: 'a comic’s strip called “404”',
    path: '/comic/404',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Two Herons: 404</title></head><body><h1>404</h1><img src="/strips/1.png" width="640" height="400" alt="A heron looks for a fish. “Not found.” The other heron burps."><p><a href="#">« 403</a> <a href="#">405 »</a></p></body></html>`,
    resources: pictures(numbered('strips', 1)),
  },
  {
    name: 'podcast-episode-dutch',
    label: 'ok',
    why: 'an episode’s player with two sentences',
    html: nextPage(
      { lang: 'nl', name: 'De Lange Golf', menu: ['Afleveringen', 'Over', 'Inloggen'], footer: 'De Lange Golf' },
      '#41 Toegang geweigerd',
      `<h1>#41 Toegang geweigerd</h1><audio controls src="/41.mp3"></audio><p>52 min · Jetske praat met een slotenmaker die dertig jaar lang mensen hun eigen huis in hielp. Met een omweg langs kluizen, wachtwoorden en een ezel.</p>`,
    ),
    resources: { '/41.mp3': { type: 'audio/mpeg', body: Buffer.alloc(2048) } },
  },
  {
    name: 'canvas-clockface',
    label: 'ok',
    why: 'a drawing by script and hardly a word',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Spirograph</title></head><body><canvas id="c" width="600" height="600"></canvas><script>const g=document.getElementById('c').getContext('2d');g.translate(300,300);g.strokeStyle='#253';g.beginPath();for(let i=0;i<2000;i++){const t=i/40;g.lineTo(170*Math.cos(t)+100*Math.cos(t*5.3),170*Math.sin(t)-100*Math.sin(t*5.3))}g.stroke()</script></body></html>`,
  },
  {
    name: 'pdf-viewer-landing-polish',
    label: 'ok',
    why: 'a library’s page of a digitised book: cover, description, button',
    html: wordpressPage(
      { lang: 'pl', name: 'Biblioteka Cyfrowa Regionu', menu: ['Kolekcje', 'Szukaj', 'Zaloguj się'], footer: 'Domena publiczna' },
      'Kalendarz gospodarski na rok 1887',
      `<h1>Kalendarz gospodarski na rok 1887</h1>${img('/okladka/1.png')}<dl><dt>Wydawca</dt><dd>J. Leitgeber, Poznań</dd><dt>Stron</dt><dd>112</dd><dt>Prawa</dt><dd>domena publiczna</dd></dl><a href="#">Pokaż treść</a> <a href="#">Pobierz PDF (41 MB)</a>`,
    ),
    resources: pictures(numbered('okladka', 1)),
  },
  {
    name: 'inline-svg-chart-figures',
    label: 'ok',
    why: 'a chart drawn in the markup with a line under it',
    html: newsPage(
      { lang: 'de', name: 'Zahlenspiegel', menu: ['Grafiken', 'Daten'], footer: 'Quelle: Wetteramt' },
      'Frosttage',
      `<h1>Frosttage in Halle je Winter</h1><svg viewBox="0 0 300 120" width="600" height="240"><rect x="10" y="30" width="40" height="90" fill="#36c"/><rect x="70" y="50" width="40" height="70" fill="#36c"/><rect x="130" y="66" width="40" height="54" fill="#36c"/><rect x="190" y="81" width="40" height="39" fill="#36c"/></svg><p>1994: 90 · 2004: 70 · 2014: 54 · 2024: 39</p>`,
    ),
  },
  {
    name: 'video-page-with-description',
    label: 'ok',
    why: 'a video that needs its own player, with what it shows written beneath',
    html: nextPage(
      { lang: 'en', name: 'Loom & Lathe TV', menu: ['Videos', 'Playlists', 'Sign in'], footer: '' },
      'Turning a bowl from a storm-felled ash',
      `<video controls width="640" height="360" poster="/p/1.png"></video><h1>Turning a bowl from a storm-felled ash</h1><p>14,208 views · 3 years ago</p><p>0:00 The tree · 2:10 Chainsaw and wax · 6:45 Rough turning · 15:20 A year later · 21:00 Oil</p><p>Comments are turned off.</p>`,
    ),
    resources: pictures(numbered('p', 1)),
  },
  {
    name: 'lookbook-slides-korean',
    label: 'ok',
    why: 'a Korean shop’s description made of long pictures',
    html: shopifyPage(
      { lang: 'ko', name: '모과나무', menu: ['신상품', '로그인', '장바구니'], footer: '© 모과나무' },
      '린넨 앞치마',
      `<h1>린넨 앞치마</h1><p>39,000원</p>${numbered('detail', 4).map(img).join('')}`,
    ),
    resources: pictures(numbered('detail', 4)),
  },
  {
    name: 'travel-post-pictures-on-dead-host',
    label: 'partial',
    why: 'a French journal whose pictures lay on a host that has gone',
    html: wordpressPage(
      { lang: 'fr', name: 'À vélo jusqu’à Trieste', menu: ['Étapes', 'Matériel'], footer: 'WordPress' },
      'Étape 12 : le col',
      `<h1>Étape 12 : le col</h1><p>Départ à six heures, avec la brume dans la vallée et deux croissants dans la sacoche. Trente-deux lacets jusqu’au refuge, comptés à voix haute.</p><img src="https://i.photoseau.example/col1.jpg" width="400" height="300" alt=""><p>En haut, un vieux monsieur vendait du fromage et des cartes postales de l’autre versant.</p><img src="https://i.photoseau.example/col2.jpg" width="400" height="300" alt=""><img src="https://i.photoseau.example/col3.jpg" width="400" height="300" alt=""><p>La descente a duré vingt minutes. J’ai changé les patins de frein en bas.</p>`,
    ),
  },
  {
    name: 'repair-guide-missing-steps-pictures',
    label: 'partial',
    why: 'of six pictures of a guide four are gone',
    html: nextPage(
      { lang: 'de', name: 'Repariert!', menu: ['Anleitungen', 'Anmelden'], footer: 'CC BY-SA' },
      'Kassettendeck: Riemen wechseln',
      `<h1>Kassettendeck: Riemen wechseln</h1>${['Netzstecker ziehen, Deckel abschrauben.', 'Flachkabel vorsichtig lösen.', 'Alten Riemen mit Pinzette abheben.', 'Schwungrad mit Alkohol reinigen.', 'Neuen Riemen auflegen, nicht verdrehen.', 'Probelauf vor dem Zuschrauben.'].map((step, index) => `<p>${index + 1}. ${step}</p>${img(`/schritt/${index + 1}.png`)}`).join('')}`,
    ),
    resources: pictures(numbered('schritt', 2)),
  },
  {
    name: 'photo-essay-half-forbidden',
    label: 'partial',
    why: 'five of eight pictures of an essay are refused by their server',
    html: newsPage(
      { lang: 'sv', name: 'Kustbilder', menu: ['Reportage', 'Fotografer'], footer: 'Kustbilder' },
      'Sista fyrvaktaren',
      `<h1>Sista fyrvaktaren</h1><p>Gunnar tände fyren för sista gången en tisdag. Ingen var där utom hunden och fotografen.</p>${numbered('fyr', 8).map(img).join('')}<p>Foto: Annika Berg</p>`,
    ),
    resources: {
      ...pictures(numbered('fyr', 3)),
      ...Object.fromEntries(
        numbered('fyr', 8)
          .slice(3)
          .map((path) => [path, { status: 403, type: 'text/plain', body: 'hotlink' }]),
      ),
    },
  },
  {
    name: 'product-pictures-all-missing',
    label: 'partial',
    why: 'a Spanish shop’s page has its text, and none of its three pictures can be decoded',
    html: shopifyPage(
      { lang: 'es', name: 'Esparto Vivo', menu: ['Cestas', 'Alfombras', 'Cuenta', 'Carrito'], footer: '© Esparto Vivo' },
      'Capazo de esparto',
      `<h1>Capazo de esparto</h1><p>34 €</p>${numbered('capazo', 3).map(img).join('')}<p>Tejido a mano en Blanca con pleita de diecinueve ramales. Aguanta veinte kilos de naranjas y se moja sin problema: el esparto mejora con el agua.</p><p>Alto 28 cm, boca 40 cm. Asas cosidas con lía.</p>`,
    ),
    resources: Object.fromEntries(numbered('capazo', 3).map((path) => [path, { type: 'image/png', body: 'not a picture' }])),
  },
  {
    name: 'gallery-thumbnails-gone-italian',
    label: 'partial',
    why: 'an album of a procession with one picture left of six',
    html: wordpressPage(
      { lang: 'it', name: 'Confraternita di San Vito', menu: ['Storia', 'Foto', 'Contatti'], footer: '' },
      'Processione 2011',
      `<h1>Processione 2011</h1><p>Le foto di Nino, che pioveva e non ha smesso di scattare. La banda suonò sotto il portico, i portatori fecero il giro lungo lo stesso.</p>${numbered('album', 6).map(img).join('')}`,
    ),
    resources: pictures(numbered('album', 1)),
  },
  {
    name: 'plain-text-rfc-like',
    label: 'not_html',
    why: 'a text about refused requests',
    path: '/notes/status-codes.txt',
    mediaType: 'text/plain; charset=utf-8',
    html: '4.3  403 Forbidden\n\n   The server understood the request and refuses to fulfil it.\n   Access denied is a common phrase in its place.\n\n4.4  404 Not Found\n\n   No representation was found, or the server will not say.\n',
  },
  {
    name: 'json-record',
    label: 'not_html',
    why: 'a record of a catalogue as data',
    path: '/api/items/7712.json',
    mediaType: 'application/json; charset=utf-8',
    html: '{"id":7712,"title":"Map of the northern fens","year":1794,"status":"available","login_required":false}',
  },
  {
    name: 'atom-feed-of-a-blog',
    label: 'not_html',
    why: 'a feed',
    path: '/feed.atom',
    mediaType: 'application/atom+xml; charset=utf-8',
    html: '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Notes from the lock</title><id>urn:notes</id><updated>2024-10-01T08:00:00Z</updated><entry><title>High water</title><id>urn:notes:1</id><updated>2024-10-01T08:00:00Z</updated><summary>Both gates open since Monday.</summary></entry></feed>\n',
  },
  {
    name: 'tab-separated-figures',
    label: 'not_html',
    why: 'a table as a file',
    path: '/data/herring.tsv',
    mediaType: 'text/tab-separated-values; charset=utf-8',
    html: 'year\tlandings_t\n1911\t10422\n1912\t9871\n1913\tn/a\n',
  },
  {
    name: 'calendar-file',
    label: 'not_html',
    why: 'an appointment',
    path: '/termine/probe.ics',
    mediaType: 'text/calendar; charset=utf-8',
    html: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//kantorei//DE\r\nBEGIN:VEVENT\r\nUID:1@marien.example\r\nDTSTART:20241017T193000\r\nSUMMARY:Chorprobe\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  },
];
