// Pages that say little, and all that they have to say.
import type { GradedPage } from '../types.ts';
import { drupalPage, mediawikiPage, shopifyPage, staticPage, wordpressPage } from './site-software.ts';

export const shortPages: readonly GradedPage[] = [
  {
    name: 'four-line-poem-irish',
    label: 'ok',
    why: 'a poem of four lines',
    html: staticPage(
      { lang: 'ga', name: 'Dánta Beaga', menu: ['Dánta', 'Fúm'], footer: '2023' },
      'Trá',
      `<article><h1>Trá</h1><p>Tá an taoide ag trá,<br>tá an ghrian ag dul faoi,<br>fágann na héin a gcuid loirg<br>ar leathanach nach léitear.</p></article>`,
    ),
  },
  {
    name: 'status-all-operational',
    label: 'ok',
    why: 'a status page on a quiet day',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Kitewire Status</title></head><body class="status index"><div class="page-status status-none"><span class="status">All Systems Operational</span></div><div class="components-container"><div>API <span>Operational</span></div><div>Dashboard <span>Operational</span></div><div>Login <span>Operational</span></div><div>Webhooks <span>Operational</span></div></div><h2>Past Incidents</h2><div>Oct 15, 2024 <p>No incidents reported today.</p></div><div>Oct 14, 2024 <p>No incidents reported.</p></div></body></html>`,
  },
  {
    name: 'status-major-outage-now',
    label: 'ok',
    why: 'a status page that tells of an outage which is going on; the page itself is whole',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Mailbarn Status</title></head><body class="status index"><div class="unresolved-incident impact-critical"><h2>Service unavailable for most users</h2><p><strong>Identified</strong> - Users are unable to log in and see “503 Service Temporarily Unavailable”. We are rolling back. <small>Oct 15, 09:12 UTC</small></p><p><strong>Investigating</strong> - We are investigating errors. <small>Oct 15, 08:51 UTC</small></p></div><div>IMAP <span>Major Outage</span></div><div>Webmail <span>Major Outage</span></div><div>DNS <span>Operational</span></div></body></html>`,
  },
  {
    name: 'recipe-card-bulgarian',
    label: 'ok',
    why: 'a recipe card',
    html: wordpressPage(
      { lang: 'bg', name: 'Кухнята на Мария', menu: ['Супи', 'Салати', 'Десерти', 'Вход'], footer: '© Мария' },
      'Таратор',
      `<h1>Таратор</h1><div class="wprm-recipe-container"><p>10 минути · 4 порции</p><ul><li>500 г кисело мляко</li><li>1 краставица</li><li>2 скилидки чесън</li><li>копър, орехи, олио, сол</li></ul><ol><li>Разбийте млякото с чаша студена вода.</li><li>Добавете нарязаната краставица и чесъна.</li><li>Поръсете с копър и орехи.</li></ol></div>`,
    ),
  },
  {
    name: 'opening-hours-icelandic-pool',
    label: 'ok',
    why: 'a small table of hours with a day on which it is closed',
    html: drupalPage(
      { lang: 'is', name: 'Sundlaugin í Vík', menu: ['Opnunartími', 'Gjaldskrá', 'Hafa samband'], footer: 'Sími 555 0101' },
      'Opnunartími',
      `<h1>Opnunartími</h1><table><tr><td>Mánudaga–fimmtudaga</td><td>6:30–21:00</td></tr><tr><td>Föstudaga</td><td>6:30–19:00</td></tr><tr><td>Laugardaga</td><td>10:00–17:00</td></tr><tr><td>Sunnudaga</td><td>Lokað</td></tr></table>`,
    ),
  },
  {
    name: 'impressum-of-a-choir',
    label: 'ok',
    why: 'a German legal notice',
    html: staticPage(
      { lang: 'de', name: 'Kantorei St. Marien', menu: ['Termine', 'Mitsingen', 'Impressum'], footer: '' },
      'Impressum',
      `<h1>Impressum</h1><p>Angaben gemäß § 5 DDG</p><p>Kantorei St. Marien e. V.<br>Kirchgasse 4<br>00000 Musterhausen</p><p>Vertreten durch: Ute Lorenz (Vorsitz)<br>Registergericht: Amtsgericht Musterhausen, VR 1182</p><p>Telefon 0000 123456 · kantorei@marien.example</p>`,
    ),
  },
  {
    name: 'wiki-stub-welsh',
    label: 'ok',
    why: 'a stub of two sentences',
    html: mediawikiPage(
      {
        lang: 'cy',
        name: 'Wicipobl',
        menu: ['Hafan', 'Ar hap', 'Creu cyfrif', 'Mewngofnodi'],
        footer: 'Rhyddhawyd y testun dan drwydded Creative Commons',
      },
      'Llyn Gwyddior',
      `<p>Llyn bychan ym Mhowys yw <b>Llyn Gwyddior</b>. Saif tua 330 metr uwchlaw'r môr.</p><div class="eginyn"><i>Eginyn erthygl am ddaearyddiaeth yw hon. Gallwch helpu drwy ychwanegu ati.</i></div>`,
    ),
  },
  {
    name: 'disambiguation-404',
    label: 'ok',
    why: 'a wiki’s list of what “404” may mean',
    html: mediawikiPage(
      {
        lang: 'en',
        name: 'Open Encyclopedia',
        menu: ['Main page', 'Random article', 'Create account', 'Log in'],
        footer: 'Text is available under CC BY-SA',
      },
      '404 (disambiguation)',
      `<p><b>404</b> may refer to:</p><ul><li>404, a year of the Julian calendar</li><li>HTTP 404, the error “Not Found”</li><li>Peugeot 404, a car</li><li>Area code 404, Atlanta</li><li><i>Error 404</i>, a song by Lola Blanc-Vidal</li></ul>`,
    ),
  },
  {
    name: 'yes-or-no-page',
    label: 'ok',
    why: 'a page with a single word as its answer',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Is the drawbridge up?</title><style>body{font:bold 30vw sans-serif;text-align:center}</style></head><body>NO</body></html>`,
  },
  {
    name: 'contact-page-filipino',
    label: 'ok',
    why: 'how to reach an office',
    html: drupalPage(
      { lang: 'fil', name: 'Bayan ng Santa Ana', menu: ['Tahanan', 'Serbisyo', 'Balita', 'Makipag-ugnayan'], footer: 'Republika ng Pilipinas' },
      'Makipag-ugnayan',
      `<h1>Makipag-ugnayan sa amin</h1><p>Bukas ang munisipyo Lunes hanggang Biyernes, 8:00 n.u.–5:00 n.h.</p><p>Telepono: (000) 555-0188<br>Email: info@santaana.example</p><p>Sarado tuwing pista opisyal.</p>`,
    ),
  },
  {
    name: 'exchange-rates-serbian-cyrillic',
    label: 'ok',
    why: 'a table of figures with hardly a sentence',
    html: `<!DOCTYPE html><html lang="sr-Cyrl"><head><meta charset="utf-8"><title>Курсна листа бр. 199</title></head><body><h1>Курсна листа бр. 199</h1><p>Формирана на дан 15.10.2024.</p><table border="1"><tr><th>Шифра</th><th>Валута</th><th>Важи за</th><th>Средњи курс</th></tr><tr><td>978</td><td>EUR</td><td>1</td><td>117,0218</td></tr><tr><td>756</td><td>CHF</td><td>1</td><td>124,6102</td></tr><tr><td>826</td><td>GBP</td><td>1</td><td>139,9404</td></tr><tr><td>348</td><td>HUF</td><td>100</td><td>29,2310</td></tr></table></body></html>`,
  },
  {
    name: 'match-report-one-paragraph-azerbaijani',
    label: 'ok',
    why: 'a flash item of three sentences',
    html: `<!DOCTYPE html><html lang="az"><head><meta charset="utf-8"><title>“Araz” evdə qalib gəldi - idman.example</title></head><body><header><a href="/">idman.example</a> <a href="/giris">Daxil ol</a></header><article><h1>“Araz” evdə qalib gəldi</h1><time>14 oktyabr 2024, 21:04</time><p>“Araz-Naxçıvan” VIII turda “Sumqayıt”ı 2:1 hesabı ilə məğlub etdi. Qolları Nuno Rodriqeş və Felipe Santos vurdular. Növbəti oyun bazar günüdür.</p></article></body></html>`,
  },
  {
    name: 'tide-table-breton-harbour',
    label: 'ok',
    why: 'four tides',
    html: `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Marées à Port-Blanc, mardi 15 octobre</title></head><body><h1>Port-Blanc, mardi 15 octobre</h1><table><tr><th></th><th>Heure</th><th>Hauteur</th><th>Coef.</th></tr><tr><td>PM</td><td>04:11</td><td>8,02 m</td><td>71</td></tr><tr><td>BM</td><td>10:35</td><td>2,61 m</td><td></td></tr><tr><td>PM</td><td>16:29</td><td>8,54 m</td><td>80</td></tr><tr><td>BM</td><td>23:02</td><td>2,07 m</td><td></td></tr></table></body></html>`,
  },
  {
    name: 'index-of-directory',
    label: 'ok',
    why: 'a server’s listing of files',
    html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><html><head><title>Index of /pub/tide/old</title></head><body><h1>Index of /pub/tide/old</h1><pre><a href="?C=N;O=D">Name</a>                    <a href="?C=M;O=A">Last modified</a>      <a href="?C=S;O=A">Size</a><hr><a href="/pub/tide/">Parent Directory</a>                             -   \n<a href="tide-1.0.tar.gz">tide-1.0.tar.gz</a>         2009-03-01 10:22   88K  \n<a href="tide-1.1.tar.gz">tide-1.1.tar.gz</a>         2011-06-14 19:40   91K  \n<hr></pre><address>Apache/2.4.62 (Unix) Server at ftp.example Port 80</address></body></html>`,
  },
  {
    name: 'empty-directory-listing',
    label: 'ok',
    why: 'a listing of a directory in which there is nothing: that is what the address shows',
    html: `<html><head><title>Index of /incoming/</title></head><body><h1>Index of /incoming/</h1><hr><pre><a href="../">../</a>\n</pre><hr></body></html>`,
  },
  {
    name: 'plesk-default-page',
    label: 'ok',
    why: 'a server’s default page: that is what the address shows',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Domain Default page</title></head><body><h1>Domain Default page</h1><p>If you are seeing this message, the website for this server is not set up yet. You see this page because there is no website at this address.</p><p>You can do the following: create domains and set up Web hosting using Plesk.</p></body></html>`,
  },
  {
    name: 'iis-windows-default',
    label: 'ok',
    why: 'another server’s default page, a picture that is a link',
    headers: { server: 'Microsoft-IIS/10.0' },
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"/><title>IIS Windows Server</title></head><body><div id="container"><h1>Internet Information Services</h1><p>Welcome · Bienvenue · Tervetuloa · ようこそ · Benvenuto · Bem-vindo · Vítejte · Willkommen</p></div></body></html>`,
  },
  {
    name: 'bakery-opens-in-november',
    label: 'ok',
    why: 'a bakery’s home page before it opens: it is what the address shows',
    html: shopifyPage(
      { lang: 'en', name: 'Crumb & Anchor', menu: ['About', 'Contact'], footer: '© 2024, Crumb & Anchor' },
      'Opening in November',
      `<div class="banner"><h1>We open on 9 November</h1><p>Sourdough, cardamom buns and a very small table by the window. 14 Quay Street, where the chandler’s used to be. Tuesdays to Saturdays from seven until we’ve sold out.</p></div>`,
    ),
  },
  {
    name: 'closed-for-season-latvian-guesthouse',
    label: 'ok',
    why: 'a guesthouse that is closed until spring says so',
    html: wordpressPage(
      { lang: 'lv', name: 'Viesu nams “Kadiķi”', menu: ['Sākums', 'Istabas', 'Kontakti'], footer: 'Kolkas pagasts' },
      'Sezona noslēgusies',
      `<h1>Paldies par vasaru!</h1><p>Viesu nams ir slēgts no 1. oktobra līdz 30. aprīlim. Rezervācijas nākamajai sezonai pieņemam pa tālruni 20000000 vai e-pastu.</p>`,
    ),
  },
  {
    name: 'toot-single-post',
    label: 'ok',
    why: 'one short post with its numbers',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ilse: "Page not found is my favourite genre of we…" - fen.example</title></head><body class="app-body"><div class="detailed-status"><a href="/@ilse"><strong>Ilse</strong> @ilse@fen.example</a><div class="status__content"><p>Page not found is my favourite genre of web page. Somebody wrote it for you and hoped that you would never come.</p></div><div class="detailed-status__meta"><time>Oct 12, 2024, 22:10</time> · Web · 14 boosts · 61 favourites</div></div><div class="sign-in-banner"><p>Login to follow profiles or hashtags, favourite, share and reply to posts.</p><a href="#">Create account</a> <a href="#">Login</a></div></body></html>`,
  },
  {
    name: 'haiku-archive-day',
    label: 'ok',
    why: 'a Japanese haiku a day',
    html: `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>今日の一句　十月十五日</title></head><body><h1>今日の一句</h1><p style="writing-mode:vertical-rl">立ち読みの背に秋の日の移りけり</p><p><a href="#">昨日</a>　<a href="#">一覧</a></p></body></html>`,
  },
  {
    name: 'dictionary-entry-catalan',
    label: 'ok',
    why: 'one entry of a dictionary',
    html: `<!DOCTYPE html><html lang="ca"><head><meta charset="utf-8"><title>seny | Diccionari</title></head><body><form><input value="seny"><button>Cerca</button></form><p><b>seny</b> <i>m.</i> <b>1</b> Ponderació mental, sana capacitat mental que és penyora d’una justa percepció, apreciació, captinença. <i>Un home de seny. Perdre el seny.</i> <b>2</b> Campana grossa. <i>Tocar el seny.</i></p></body></html>`,
  },
];
