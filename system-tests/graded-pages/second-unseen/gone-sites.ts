// Missing pages of whole sites, parked names, closed accounts and services that have ended.
import type { GradedPage } from '../types.ts';
import { drupalPage, wordpressPage } from './site-software.ts';

export const goneSites: readonly GradedPage[] = [
  {
    name: 'afternic-parked-lander',
    label: 'not_found',
    why: 'a name for sale by a broker',
    path: '/lander',
    redirectFrom: '/recipes/plum-cake.html',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>grandmasplumcake.example</title><link rel="stylesheet" href="/px.css"></head><body><div class="banner"><h1>grandmasplumcake.example</h1></div><div class="card"><h2>Get this domain</h2><p>Own it today for just <b>$2,488</b>, or select Lease to Own for $104/month.</p><form><button>Buy now</button> <button>Start payment plan</button></form><ul><li>Buyer protection</li><li>Fast &amp; easy transfers</li><li>Hassle free payments</li></ul><p>Call us at 1-855-555-0119</p></div></body></html>`,
  },
  {
    name: 'parked-ads-related-searches',
    label: 'not_found',
    why: 'a parked name: a list of advertisements in the guise of searches',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>kayakclub.example - kayakclub Resources and Information.</title></head><body><h1>kayakclub.example</h1><div id="rs"><h2>Related searches</h2><ul><li><a href="#">Inflatable Kayaks</a></li><li><a href="#">Kayak Rental Near Me</a></li><li><a href="#">Used Canoes For Sale</a></li><li><a href="#">Outdoor Gear Coupons</a></li></ul></div><p>The Sponsored Listings displayed above are served automatically by a third party. Neither the service provider nor the domain owner maintain any relationship with the advertisers.</p><p><a href="#">Privacy Policy</a></p></body></html>`,
  },
  {
    name: 'sedo-german-for-sale',
    label: 'not_found',
    why: 'a German broker’s page',
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>heimatmuseum-thalbach.example steht zum Verkauf</title></head><body><div class="sedo"><h1>heimatmuseum-thalbach.example</h1><p>Diese Domain steht zum Verkauf!</p><p>Der Inhaber dieser Domain bietet sie zum Preis von <b>1.290 EUR</b> an.</p><a href="#">Zum Angebot</a><p class="disclaimer">Diese Webseite wurde vom Domain Inhaber dynamisch generiert, der das Sedo Domain Parking Programm nutzt.</p></div></body></html>`,
  },
  {
    name: 'dutch-registrar-reserved',
    label: 'not_found',
    why: 'a Dutch registrar’s page where a club had its results',
    path: '/uitslagen/2018',
    html: `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Domein gereserveerd</title></head><body><h1>Deze domeinnaam is geregistreerd door een klant van Hostwijzer</h1><p>Er is nog geen website aan deze domeinnaam gekoppeld.</p><p>Ook een domeinnaam vastleggen? <a href="#">Check of jouw naam nog vrij is</a> vanaf € 0,99.</p></body></html>`,
  },
  {
    name: 'russian-domain-not-delegated',
    label: 'not_found',
    why: 'a Russian registrar: the registration was not paid for',
    html: `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Срок регистрации домена истёк</title></head><body><div class="b-parking"><h1>Срок регистрации домена закончился</h1><p>Если вы администратор домена, продлите его в личном кабинете до 28.10.2024 — после этой даты имя сможет занять любой желающий.</p><a href="#">Продлить домен</a></div></body></html>`,
  },
  {
    name: 'japanese-free-homepage-service-over',
    label: 'not_found',
    why: 'a Japanese provider has closed its free home pages',
    path: '/~tanuki/kinoko/index.html',
    html: `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>ホームページサービス終了のお知らせ</title></head><body><h1>サービス終了のお知らせ</h1><p>「みんなのホームページ」は2023年3月31日をもちましてサービスの提供を終了いたしました。長年のご愛顧に心より感謝申し上げます。</p><p>お客様が公開されていたページはご覧いただけません。</p></body></html>`,
  },
  {
    name: 'photo-community-shut-down-italian',
    label: 'not_found',
    why: 'an Italian community says goodbye under every address',
    path: '/foto/20117/nebbia-sul-po',
    html: `<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Grazie di tutto – Scatti</title></head><body><main><h1>Scatti ha chiuso</h1><p>Dopo diciassette anni, il 30 giugno 2024 abbiamo spento i server. Le foto e i profili sono stati cancellati; chi ne aveva fatto richiesta ha ricevuto il proprio archivio via email.</p><p>Grazie a tutti, Lucia e Marco</p></main></body></html>`,
  },
  {
    name: 'cpanel-account-suspended-arabic-blog',
    label: 'not_found',
    why: 'a host’s suspended page under a post’s address',
    redirectFrom: '/2017/05/makdous/',
    path: '/cgi-sys/suspendedpage.cgi',
    html: `<!DOCTYPE html><html><head><meta http-equiv="Content-type" content="text/html; charset=utf-8"><title>Account Suspended</title></head><body><div class="status-reason"><div class="container"><i class="fas fa-user-times"></i><span class="reason-text">Account Suspended</span></div></div><div class="container"><div class="contact-info"><div class="additional-info-items"><div>This Account has been suspended.</div><a href="mailto:webmaster@matbakh.example">Contact your hosting provider for more information.</a></div></div></div></body></html>`,
  },
  {
    name: 'domain-without-its-website',
    label: 'not_found',
    why: 'a builder of sites no longer has a site for this name',
    status: 404,
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Looks Like This Domain Isn't Connected To A Website Yet</title></head><body><h1>Looks Like This Domain Isn’t Connected To A Website Yet!</h1><p>Error 404</p><p>Is this your domain? Connect it to your site in just a few clicks: <a href="#">Connect your domain</a></p></body></html>`,
  },
  {
    name: 'bucket-static-site-no-such-key',
    label: 'not_found',
    why: 'an object store answers in XML that there is no such key',
    status: 404,
    mediaType: 'application/xml',
    headers: { server: 'AmazonS3' },
    html: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>talks/2016/slides.html</Key><RequestId>7Q0T5Z0C8Y4G1B2A</RequestId><HostId>dGhpcyBpcyBub3QgYSByZWFsIGlk</HostId></Error>`,
  },
  {
    name: 'heroku-no-such-app-framed',
    label: 'not_found',
    why: 'a platform has no application of that name',
    status: 404,
    html: `<!DOCTYPE html><html><head><meta name="viewport" content="width=device-width, initial-scale=1"><meta charset="utf-8"><title>No such app</title><style media="screen">html,body,iframe{margin:0;padding:0}html,body{height:100%;overflow:hidden}iframe{width:100%;height:100%;border:0}</style></head><body><iframe src="/error-pages/no-such-app.html"></iframe></body></html>`,
    resources: {
      '/error-pages/no-such-app.html': {
        type: 'text/html; charset=utf-8',
        body: '<!DOCTYPE html><html><body><h1>There’s nothing here, yet.</h1><h2>Build something amazing</h2></body></html>',
      },
    },
  },
  {
    name: 'iis-404-resource-removed',
    label: 'not_found',
    why: 'the server’s own page, in Portuguese',
    status: 404,
    headers: { server: 'Microsoft-IIS/10.0', 'x-powered-by': 'ASP.NET' },
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><title>404 - Arquivo ou diretório não encontrado.</title></head><body><div id="header"><h1>Erro do Servidor</h1></div><div id="content"><fieldset><h2>404 - Arquivo ou diretório não encontrado.</h2><h3>O recurso que você está procurando pode ter sido removido, seu nome pode ter sido alterado ou ele pode estar temporariamente indisponível.</h3></fieldset></div></body></html>`,
  },
  {
    name: 'icelandic-municipality-moved-site',
    label: 'not_found',
    why: 'an Icelandic council after a new site, with a 200',
    html: drupalPage(
      { lang: 'is', name: 'Fjarðarhreppur', menu: ['Þjónusta', 'Stjórnsýsla', 'Mannlíf'], footer: 'Fjarðarhreppur, kt. 550101-0000' },
      'Síðan fannst ekki',
      `<h1>Síðan fannst ekki</h1><p>Nýr vefur sveitarfélagsins hefur verið tekinn í notkun og margar slóðir hafa breyst. Prófaðu að leita að efninu eða farðu á forsíðuna.</p><form><input type="search" placeholder="Leita"></form>`,
    ),
  },
  {
    name: 'bulgarian-library-404-with-menu',
    label: 'not_found',
    why: 'a Bulgarian library’s page with an honest status',
    status: 404,
    html: wordpressPage(
      {
        lang: 'bg',
        name: 'Градска библиотека „Искра“',
        menu: ['Начало', 'Каталог', 'Новини', 'За читатели'],
        footer: '© Градска библиотека',
        aside: '<h2>Последни новини</h2><ul><li>Лятно четене 2024</li><li>Ново работно време през септември</li></ul>',
      },
      'Страницата не е намерена',
      `<h1>404</h1><p>За съжаление страницата, която търсите, не съществува. Проверете адреса или използвайте търсачката.</p>`,
    ),
  },
  {
    name: 'slovak-university-soft-404-english-too',
    label: 'not_found',
    why: 'a faculty’s page in two languages, with a 200',
    html: drupalPage(
      { lang: 'sk', name: 'Fakulta lesníctva', menu: ['Štúdium', 'Veda', 'Kontakt', 'Prihlásenie'], footer: 'Fakulta lesníctva © 2024' },
      'Stránka neexistuje',
      `<h1>Ľutujeme, požadovaná stránka sa na našom webe nenachádza</h1><p>The requested page could not be found. Skúste začať na <a href="/">úvodnej stránke</a>.</p>`,
    ),
  },
  {
    name: 'georgian-redirected-to-home-notice',
    label: 'not_found',
    why: 'a Georgian paper sends dead links to a page of its own that answers with a 200',
    redirectFrom: '/article/4410-rtveli',
    path: '/404.php',
    html: `<!DOCTYPE html><html lang="ka"><head><meta charset="utf-8"><title>გვერდი ვერ მოიძებნა</title></head><body><header><a href="/">მთის ამბები</a></header><h1>გვერდი ვერ მოიძებნა</h1><p>მისამართი შეიცვალა ან მასალა წაიშალა.</p><a href="/">მთავარ გვერდზე დაბრუნება</a></body></html>`,
  },
];
