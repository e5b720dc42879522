// Goods, posts and events that are sold out, filled, over or few, and are still described in full; lists short and empty.
import type { GradedPage } from '../types.ts';
import { drupalPage, nextPage, shopifyPage, shopPage, wordpressPage } from './site-software.ts';

export const offers: readonly GradedPage[] = [
  {
    name: 'sold-out-teapot-full-page',
    label: 'ok',
    why: 'sold out, with everything about it',
    path: '/products/ash-glaze-teapot',
    html: shopifyPage(
      { lang: 'en', name: 'Kiln Road', menu: ['Shop', 'Journal', 'Log in', 'Cart'], footer: '© 2024, Kiln Road. Powered by Shopify' },
      'Ash glaze teapot',
      `<product-info><h1>Ash glaze teapot</h1><span class="badge">Sold out</span><p>£84.00</p><button disabled>Sold out</button><p>Notify me when this is available</p><p>Wood-fired stoneware with a cane handle, 700 ml. The glaze is made from the ash of last winter’s apple prunings, so no two are the same green.</p><p>Don’t put it in the dishwasher. Pour a little boiling water in and out before the tea.</p></product-info>`,
    ),
  },
  {
    name: 'discontinued-lens-spec-sheet-japanese',
    label: 'ok',
    why: 'a maker’s page for a discontinued lens with its whole specification',
    html: shopPage(
      { lang: 'ja', name: '光洋光機', menu: ['製品情報', 'サポート', '会社情報', 'ログイン'], footer: '© 光洋光機株式会社' },
      'KOYO 35mm F2.8',
      `<p class="discontinued">この商品は生産を終了しました。</p><h1>KOYO 35mm F2.8</h1><table><tr><th>焦点距離</th><td>35mm</td></tr><tr><th>レンズ構成</th><td>5群6枚</td></tr><tr><th>最短撮影距離</th><td>0.3m</td></tr><tr><th>フィルター径</th><td>49mm</td></tr><tr><th>質量</th><td>198g</td></tr></table><p>逆光に強いマルチコートを採用した小型広角レンズです。取扱説明書は下記よりご覧いただけます。</p>`,
    ),
  },
  {
    name: 'norwegian-advert-sold-with-text',
    label: 'ok',
    why: 'marked as sold, the advert’s text and price still there',
    html: nextPage(
      { lang: 'nb', name: 'Torvet', menu: ['Varsler', 'Ny annonse', 'Meldinger', 'Logg inn'], footer: '© Torvet' },
      'Islandsk vevstol, 120 cm',
      `<span class="ribbon">Solgt</span><h1>Islandsk vevstol, 120 cm</h1><p>3 500 kr</p><p>Solid vevstol i bjørk fra 60-tallet, fire skaft og seks trøer. Har stått tørt på loftet til mormor. Vevskje 40/10 og to skyttler følger med.</p><p>Må hentes i Lom. Den går akkurat inn i en stasjonsvogn, vi har prøvd.</p><dl><dt>Tilstand</dt><dd>Pent brukt</dd><dt>Annonsenummer</dt><dd>366102</dd></dl>`,
    ),
  },
  {
    name: 'past-event-full-programme-slovenian',
    label: 'ok',
    why: 'an event that has ended, with its programme',
    html: wordpressPage(
      { lang: 'sl', name: 'Festival Zmajev rep', menu: ['Program', 'Arhiv', 'Vstopnice'], footer: 'KUD Zmajev rep' },
      'Večer lutk za odrasle',
      `<p class="tribe-events-notices">Ta dogodek se je že zaključil.</p><h1>Večer lutk za odrasle</h1><p>14. september 2024, 20.00–22.30, Stara elektrarna</p><p>Tri kratke predstave o strahu: dedek, ki ne verjame v dvigala, nočni čuvaj v muzeju ur in ribič, ki ulovi samega sebe.</p><p>Po predstavi pogovor z ustvarjalci, vodi Maja Hribar. V slovenščini z angleškimi nadnapisi.</p>`,
    ),
  },
  {
    name: 'job-closed-but-described-estonian',
    label: 'ok',
    why: 'the time for applying is over; the whole advert stands',
    html: drupalPage(
      { lang: 'et', name: 'Saarte Muuseum', menu: ['Näitused', 'Muuseum', 'Tööpakkumised'], footer: 'Saarte Muuseum SA' },
      'Koguhoidja',
      `<div class="alert">Kandideerimise tähtaeg on möödunud.</div><h1>Koguhoidja</h1><p>Otsime koguhoidjat, kes tunneb paatide ja püüniste eesti- ja rootsikeelset sõnavara.</p><h2>Tööülesanded</h2><ul><li>etnograafiakogu korrastamine ja digiteerimine</li><li>laenutused teistele muuseumidele</li><li>nõu andmine kogukonna paadimeistritele</li></ul><h2>Pakume</h2><ul><li>35 päeva puhkust</li><li>ametikorterit kevadeni</li></ul><p>Töö algab 1. jaanuaril 2025 Kuressaares.</p>`,
    ),
  },
  {
    name: 'job-ad-security-engineer-bots',
    label: 'ok',
    why: 'a vacancy with a company that stops robots',
    html: nextPage(
      { lang: 'en', name: 'Hollowgate Careers', menu: ['Teams', 'Locations', 'Sign in'], footer: 'Equal opportunity employer' },
      'Senior engineer, bot mitigation',
      `<h1>Senior engineer, bot mitigation</h1><p>Remote (Europe) · Full time</p><p>You’ll build the challenge that two billion visitors a day never notice, and the block page that a few of them do.</p><h2>You will</h2><ul><li>lower the rate of people who see “Access denied” by mistake</li><li>write rate limiters in Rust</li><li>be on call one week in seven</li></ul><h2>You have</h2><ul><li>read an RFC for pleasure</li><li>an opinion on CAPTCHAs and screen readers</li></ul><p>€95,000–120,000. To apply, log in or send a plain letter.</p>`,
    ),
  },
  {
    name: 'search-two-results-portuguese',
    label: 'ok',
    why: 'a search with two results',
    path: '/busca?q=viola+caipira',
    html: shopPage(
      { lang: 'pt-BR', name: 'Sebo Estação', menu: ['Livros', 'Discos', 'Entrar', 'Cesto'], footer: '© Sebo Estação' },
      'Resultados para “viola caipira”',
      `<h1>2 resultados para “viola caipira”</h1><ul><li><b>Viola Caipira: técnica e repertório</b>, R. Corrêa, 1989. Capa gasta. R$ 60,00</li><li><b>Moda inviolada</b>, disco de vinil, 1975. R$ 45,00</li></ul><p>Não encontrou o que procura? Avise-nos.</p>`,
    ),
  },
  {
    name: 'search-no-results-library-danish',
    label: 'ok',
    why: 'a search without results is what this address shows',
    path: '/find?q=frimurerdukke',
    html: drupalPage(
      { lang: 'da', name: 'Bibliotekerne på Øerne', menu: ['Søg', 'Åbningstider', 'Arrangementer', 'Log ind'], footer: 'Bibliotekerne på Øerne' },
      'Søgning: frimurerdukke',
      `<h1>Søgning: frimurerdukke</h1><p>0 materialer</p><p>Din søgning gav ingen resultater. Tjek stavningen, eller søg i <a href="#">alle danske biblioteker</a>. Du kan også spørge en bibliotekar.</p>`,
    ),
  },
  {
    name: 'empty-category-honest-lithuanian',
    label: 'ok',
    why: 'a category with nothing in it yet, which is what it says',
    html: wordpressPage(
      {
        lang: 'lt',
        name: 'Kaimo bendruomenė „Gandras“',
        menu: ['Naujienos', 'Renginiai', 'Viešieji pirkimai', 'Kontaktai'],
        footer: 'Bendruomenė „Gandras“',
      },
      'Viešieji pirkimai',
      `<h1>Viešieji pirkimai</h1><p>Šiuo metu bendruomenė pirkimų nevykdo. 2023 metų ataskaita paskelbta <a href="#">čia</a>.</p>`,
    ),
  },
  {
    name: 'no-open-positions-page',
    label: 'ok',
    why: 'an employer has nothing to offer at the moment',
    html: wordpressPage(
      { lang: 'de', name: 'Tischlerei Grewe', menu: ['Leistungen', 'Referenzen', 'Jobs', 'Kontakt'], footer: 'Impressum' },
      'Jobs',
      `<h1>Jobs</h1><p>Zurzeit sind bei uns keine Stellen ausgeschrieben. Wer mit Holz umgehen kann und früh aufsteht, darf sich trotzdem melden: am liebsten mit einem Foto von etwas Selbstgebautem.</p>`,
    ),
  },
  {
    name: 'flight-timetable-with-cancelled',
    label: 'ok',
    why: 'a board of departures, one of them cancelled',
    html: `<!DOCTYPE html><html lang="hr"><head><meta charset="utf-8"><title>Odlasci | Zračna luka</title></head><body><h1>Odlasci</h1><p>Osvježeno 15.10.2024. 11:42</p><table><tr><th>Vrijeme</th><th>Let</th><th>Odredište</th><th>Status</th></tr><tr><td>12:05</td><td>OU 421</td><td>Frankfurt</td><td>Ukrcaj</td></tr><tr><td>12:40</td><td>EN 8207</td><td>München</td><td>Otkazan</td></tr><tr><td>13:15</td><td>OU 652</td><td>Split</td><td>Kasni 35 min</td></tr><tr><td>14:00</td><td>LH 1715</td><td>Dublin</td><td>Na vrijeme</td></tr></table></body></html>`,
  },
  {
    name: 'petition-closed-swedish',
    label: 'ok',
    why: 'a petition that can no longer be signed, with its text',
    html: nextPage(
      { lang: 'sv', name: 'Skriv under', menu: ['Starta namninsamling', 'Bläddra', 'Logga in'], footer: '© Skriv under' },
      'Rädda bussen till Tranhult',
      `<h1>Rädda bussen till Tranhult</h1><p>Namninsamlingen är avslutad · 1 204 underskrifter</p><p>Linje 68 är enda sättet att komma till skolan, vårdcentralen och Konsum för den som inte har bil. Nu vill regionen ersätta den med anropsstyrd trafik som ska beställas dagen före.</p><p>Vi kräver minst tre dubbelturer per vardag och en på lördagar. Lämnas över till trafiknämnden den 2 september.</p>`,
    ),
  },
  {
    name: 'saas-pricing-page-turkish',
    label: 'ok',
    why: 'prices with limits in the small print',
    html: nextPage(
      { lang: 'tr', name: 'Defterim', menu: ['Özellikler', 'Fiyatlar', 'Giriş yap', 'Ücretsiz dene'], footer: '© Defterim' },
      'Fiyatlar',
      `<h1>Fiyatlar</h1><table><tr><th></th><th>Esnaf</th><th>Şirket</th></tr><tr><td>Aylık</td><td>149 ₺</td><td>399 ₺</td></tr><tr><td>e-Fatura</td><td>50</td><td>Sınırsız</td></tr><tr><td>Kullanıcı</td><td>1</td><td>10</td></tr></table><p>Kontör aşılırsa hesap engellenmez, sonraki aya eklenir. Ödemesi 60 gün geciken hesaplar askıya alınır.</p>`,
    ),
  },
  {
    name: 'auction-lot-ended-english',
    label: 'ok',
    why: 'a lot whose bidding has closed, described in full',
    html: shopPage(
      { lang: 'en', name: 'Dunmore & Pyke', menu: ['Auctions', 'Sell', 'Register to bid', 'Log in'], footer: 'Dunmore & Pyke Auctioneers' },
      'Lot 212: A mahogany stick barometer',
      `<p>Bidding has ended on this lot</p><h1>Lot 212: A mahogany stick barometer, Adie &amp; Son, Edinburgh, c. 1840</h1><p>Hammer price: £720 (estimate £400–600)</p><p>The bow-fronted case with ebony cistern cover, ivorine plates engraved for weather, vernier by the key. Tube intact; one plate with a hairline. 104 cm high.</p><p>Provenance: by descent from a ship-owner in Leith.</p>`,
    ),
  },
  {
    name: 'thai-rental-full-listing',
    label: 'ok',
    why: 'a Thai room to let, contact after login only',
    html: shopPage(
      { lang: 'th', name: 'หอพักใกล้ฉัน', menu: ['ค้นหา', 'ลงประกาศ', 'เข้าสู่ระบบ'], footer: '© หอพักใกล้ฉัน' },
      'ห้องเช่า ซอยวัดสุขใจ',
      `<h1>ห้องเช่า ซอยวัดสุขใจ 28 ตร.ม.</h1><p>4,500 บาท/เดือน ประกัน 2 เดือน</p><p>ห้องมุมชั้น 3 ลมดี มีระเบียงตากผ้า เตียง ตู้เสื้อผ้า และเครื่องทำน้ำอุ่น ค่าไฟหน่วยละ 7 บาท น้ำเหมา 150 บาท เดินไปสถานีรถไฟฟ้า 12 นาที ไม่รับเลี้ยงสัตว์</p><p>สมาชิกที่เข้าสู่ระบบเท่านั้นจึงจะเห็นเบอร์โทรศัพท์</p>`,
    ),
  },
  {
    name: 'recall-product-notice-dutch',
    label: 'ok',
    why: 'a recall: the article is no longer sold, and this page says why',
    html: shopPage(
      { lang: 'nl', name: 'Bakker & Zn', menu: ['Winkels', 'Assortiment', 'Klantenservice'], footer: 'Bakker & Zn' },
      'Veiligheidswaarschuwing pindakaas',
      `<h1>Veiligheidswaarschuwing: pindakaas met stukjes 350 g</h1><p>In potten met houdbaarheidsdatum 03-2025 kunnen stukjes plastic zitten. Eet dit product niet.</p><p>Heb je een pot gekocht? Breng hem terug naar een van onze winkels; je krijgt € 2,89 terug, ook zonder bon. Het product is tijdelijk niet verkrijgbaar.</p><p>Vragen? Bel gratis 0800-0000.</p>`,
    ),
  },
  {
    name: 'withdrawn-paper-notice-with-abstract',
    label: 'ok',
    why: 'a paper withdrawn by its author: abstract and reason are what the archive of papers shows',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>[2403.01234] A polynomial bound for lattice foldings</title></head><body><header><a href="/">prepress</a> <a href="/login">Login</a></header><h1>A polynomial bound for lattice foldings</h1><p>Tomas Ruzicka, Ines Bellver</p><div>This paper has been withdrawn by Tomas Ruzicka</div><blockquote class="abstract">Abstract: We show that foldings of a planar lattice with n creases can be enumerated in polynomial time if no vertex has more than six creases. The argument uses a transfer matrix on the dual tree.</blockquote><table><tr><td>Comments:</td><td>Lemma 4 fails for even n; thanks to O. Lind for the counterexample. No PDF available for this version, click to view earlier versions</td></tr><tr><td>Subjects:</td><td>Combinatorics (math.CO)</td></tr></table></body></html>`,
  },
  {
    name: 'course-full-waiting-list-finnish',
    label: 'ok',
    why: 'a course that is full, described',
    html: drupalPage(
      { lang: 'fi', name: 'Kansalaisopisto', menu: ['Kurssit', 'Ilmoittautuminen', 'Omat tiedot'], footer: 'Kaupungin kansalaisopisto' },
      'Verkonkudonta, jatkokurssi',
      `<h1>Verkonkudonta, jatkokurssi</h1><p>Kurssi on täynnä. Jonossa 6.</p><p>Ti klo 17.30–20.00, 10 kertaa, 48 €. Opettaja Heikki Salo.</p><p>Kudotaan katiska tai kymmenen silmän muikkuverkko ja opetellaan paikkaaminen. Mukaan oma käpy; kalvosimen voi lainata. Tarvitset peruskurssin taidot.</p>`,
    ),
  },
];
