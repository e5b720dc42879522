// What is no longer where it was: missing pages with honest and dishonest statuses, removed content, parked names.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';
import { framedPage } from './framed-page.ts';

export const gone: readonly GradedPage[] = [
  {
    name: 'apache-404',
    label: 'not_found',
    why: 'a server’s plain answer',
    status: 404,
    headers: { server: 'Apache/2.4.57 (Debian)' },
    html: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html><head>
<title>404 Not Found</title>
</head><body>
<h1>Not Found</h1>
<p>The requested URL was not found on this server.</p>
<hr>
<address>Apache/2.4.57 (Debian) Server at old.example Port 443</address>
</body></html>`,
  },
  {
    name: 'framework-404-could-not-be-found',
    label: 'not_found',
    why: 'a framework’s default page',
    status: 404,
    headers: { 'x-powered-by': 'Next.js' },
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>404: This page could not be found</title></head><body><div id="__next"><div style="height:100vh;text-align:center;display:flex;align-items:center;justify-content:center"><div><h1 style="display:inline-block;border-right:1px solid;padding-right:23px">404</h1><h2 style="display:inline-block">This page could not be found.</h2></div></div></div></body></html>`,
  },
  {
    name: 'german-authority-404-with-sitemap',
    label: 'not_found',
    why: 'an authority’s page with honest status and much around it',
    status: 404,
    html: framedPage(
      'Seite nicht gefunden',
      `<h1>Die gewünschte Seite konnte leider nicht gefunden werden</h1><p>Unser Internetauftritt wurde überarbeitet. Möglicherweise ist Ihr Lesezeichen veraltet.</p><h2>Häufig besuchte Seiten</h2><ul><li>Formulare</li><li>Öffnungszeiten</li><li>Stellenangebote</li><li>Bekanntmachungen</li></ul><form><input placeholder="Suchbegriff"><button>Suchen</button></form>`,
      {
        lang: 'de',
        site: 'Landratsamt',
        nav: ['Bürgerservice', 'Themen', 'Politik', 'Kontakt'],
        footer: 'Impressum · Datenschutz · Barrierefreiheit',
      },
    ),
  },
  {
    name: 'wordpress-nothing-found-behind-200',
    label: 'not_found',
    why: 'a blog’s template behind a 200',
    html: framedPage(
      'Page not found',
      `<section class="error-404 not-found"><h1 class="page-title">Oops! That page can’t be found.</h1><p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p><form role="search"><input type="search" placeholder="Search …"><button>Search</button></form><h2>Recent Posts</h2><ul><li>Autumn fair</li><li>New opening hours</li></ul><h2>Most Used Categories</h2><ul><li>Uncategorized (14)</li></ul></section>`,
      { site: 'Pottery on the Green', nav: ['Home', 'Classes', 'Shop', 'Contact'], footer: 'Proudly powered by WordPress' },
    ),
  },
  {
    name: 'shop-platform-404',
    label: 'not_found',
    why: 'a shop’s template for a product that has been deleted',
    status: 404,
    path: '/products/linen-apron-blue',
    html: framedPage(
      '404 Not Found',
      `<div class="template-404"><p>404</p><h1>Page not found</h1><a class="button" href="/collections/all">Continue shopping</a></div>`,
      {
        site: 'Loom & Line',
        nav: ['Shop all', 'Gift cards', 'Log in', 'Cart'],
        footer: '© 2024, Loom & Line. Powered by Shopify',
      },
    ),
  },
  {
    name: 'german-classified-no-longer-available',
    label: 'not_found',
    why: 'a German advert that has gone, behind a 200 and over a list of others',
    path: '/s-anzeige/rennrad-peugeot/2511094411-217-3331',
    html: framedPage(
      'Anzeige nicht mehr verfügbar',
      `<div class="outcomemessage-warning"><h1>Diese Anzeige ist leider nicht mehr verfügbar.</h1><p>Der Anbieter hat die Anzeige gelöscht. Vielleicht gefällt dir etwas anderes:</p></div><ul><li>Rennrad Koga 58 cm – 240 € VB</li><li>Herrenrad 28 Zoll – 80 €</li><li>Stahlrahmen Reynolds – 150 €</li></ul>`,
      {
        lang: 'de',
        site: 'Kleinmarkt',
        nav: ['Alle Kategorien', 'Anzeige aufgeben', 'Registrieren', 'Einloggen'],
        footer: 'Hilfe · Nutzungsbedingungen',
      },
    ),
  },
  {
    name: 'romanian-advert-inactive',
    label: 'not_found',
    why: 'a Romanian advert that is no longer there',
    html: framedPage(
      'Anunț indisponibil',
      `<h1>Acest anunț nu mai este disponibil</h1><p>Anunțul pe care îl cauți a expirat sau a fost șters de utilizator.</p><a href="/">Înapoi la pagina principală</a>`,
      { lang: 'ro', site: 'Vinde Rapid', nav: ['Auto', 'Imobiliare', 'Adaugă anunț', 'Contul tău'], footer: 'Termeni și condiții' },
    ),
  },
  {
    name: 'danish-page-missing',
    label: 'not_found',
    why: 'Danish wording behind a 200',
    html: framedPage(
      'Siden blev ikke fundet',
      `<h1>Siden blev ikke fundet</h1><p>Beklager, vi kan ikke finde den side, du leder efter. Den er måske blevet flyttet eller slettet.</p><p>Prøv at søge, eller gå til <a href="/">forsiden</a>.</p>`,
      { lang: 'da', site: 'Biblioteket i Vesterby', nav: ['Arrangementer', 'Materialer', 'Log ind'], footer: 'Cookies · Tilgængelighed' },
    ),
  },
  {
    name: 'norwegian-page-missing',
    label: 'not_found',
    why: 'Norwegian wording with its honest status',
    status: 404,
    html: framedPage(
      'Finner ikke siden',
      `<h1>Vi finner ikke siden du leter etter</h1><p>Siden kan være flyttet, eller lenken kan være feil. Sjekk om adressen er riktig, eller gå til forsiden.</p>`,
      { lang: 'nb', site: 'Fjellkommunen', nav: ['Tjenester', 'Skole', 'Kontakt'], footer: 'Personvern' },
    ),
  },
  {
    name: 'hungarian-shop-page-missing',
    label: 'not_found',
    why: 'Hungarian wording behind a 200, from a shop',
    html: framedPage(
      'Az oldal nem található',
      `<h1>A keresett oldal nem található!</h1><p>Lehet, hogy elgépelte a címet, vagy a termék már nem szerepel kínálatunkban.</p><a class="btn" href="/">Vissza a főoldalra</a>`,
      { lang: 'hu', site: 'Barkácsbolt', nav: ['Szerszámok', 'Kert', 'Kosár', 'Belépés'], footer: 'ÁSZF' },
    ),
  },
  {
    name: 'greek-news-page-missing',
    label: 'not_found',
    why: 'Greek wording behind a 200',
    html: framedPage(
      'Η σελίδα δεν βρέθηκε',
      `<h1>404</h1><h2>Η σελίδα που ζητήσατε δεν βρέθηκε</h2><p>Ίσως έχει μετακινηθεί ή διαγραφεί. Επιστρέψτε στην αρχική σελίδα ή χρησιμοποιήστε την αναζήτηση.</p>`,
      { lang: 'el', site: 'Νησιώτικα Νέα', nav: ['Αρχική', 'Ειδήσεις', 'Αθλητικά'], footer: 'Όροι χρήσης' },
    ),
  },
  {
    name: 'ukrainian-page-missing',
    label: 'not_found',
    why: 'Ukrainian wording behind a 200',
    html: framedPage(
      'Сторінку не знайдено',
      `<h1>Сторінку не знайдено</h1><p>На жаль, сторінка, яку ви шукаєте, не існує або була видалена.</p><a href="/">Повернутися на головну</a>`,
      { lang: 'uk', site: 'Книгарня «Обрій»', nav: ['Каталог', 'Новинки', 'Увійти'], footer: 'Доставка та оплата' },
    ),
  },
  {
    name: 'indonesian-page-missing',
    label: 'not_found',
    why: 'Indonesian wording behind a 200, from a newspaper',
    html: framedPage(
      'Halaman tidak ditemukan',
      `<div class="err"><h1>Maaf, halaman yang Anda cari tidak ditemukan</h1><p>Mungkin halaman telah dihapus atau alamat yang Anda ketik salah.</p></div><h2>Berita Terpopuler</h2><ul><li>Harga cabai kembali naik</li><li>Jadwal kereta Lebaran dibuka</li></ul>`,
      { lang: 'id', site: 'Kabar Kota', nav: ['Home', 'Ekonomi', 'Olahraga', 'Masuk'], footer: 'Pedoman Media Siber' },
    ),
  },
  {
    name: 'hebrew-page-missing',
    label: 'not_found',
    why: 'Hebrew wording behind a 200',
    html: framedPage('הדף לא נמצא', `<h1>אופס! הדף שחיפשתם לא נמצא</h1><p>ייתכן שהכתובת שגויה או שהדף הוסר מהאתר.</p><a href="/">חזרה לדף הבית</a>`, {
      lang: 'he',
      dir: 'rtl',
      site: 'גן ונוף',
      nav: ['ראשי', 'צמחים', 'צור קשר'],
      footer: 'תקנון',
    }),
  },
  {
    name: 'thai-page-missing',
    label: 'not_found',
    why: 'Thai wording behind a 200',
    html: framedPage('ไม่พบหน้าที่คุณต้องการ', `<h1>ขออภัย ไม่พบหน้าที่คุณต้องการ</h1><p>หน้านี้อาจถูกลบหรือย้ายไปแล้ว</p><a href="/">กลับสู่หน้าแรก</a>`, {
      lang: 'th',
      site: 'ข่าวเช้า',
      nav: ['หน้าแรก', 'ข่าว', 'เข้าสู่ระบบ'],
      footer: 'ติดต่อเรา',
    }),
  },
  {
    name: 'spanish-news-does-not-exist',
    label: 'not_found',
    why: 'a Spanish paper’s page behind a 200',
    html: framedPage(
      'Error 404',
      `<h1>¡Vaya! No encontramos la página que buscas</h1><p>Es posible que la noticia haya sido eliminada o que la dirección no sea correcta.</p><p>Te recomendamos volver a la <a href="/">portada</a> o usar el buscador.</p>`,
      { lang: 'es', site: 'El Correo del Ebro', nav: ['Local', 'Aragón', 'Deportes', 'Suscríbete', 'Inicia sesión'], footer: 'Aviso legal' },
    ),
  },
  {
    name: 'french-forum-topic-missing',
    label: 'not_found',
    why: 'a French board has no such topic, behind a 200',
    html: framedPage('Information', `<div class="panel"><h2>Information</h2><p>Le sujet que vous avez demandé n’existe pas.</p></div>`, {
      lang: 'fr',
      site: 'Forum Mécanique Ancienne',
      nav: ['Index du forum', 'Inscription', 'Connexion'],
      footer: 'Propulsé par phpBB',
    }),
  },
  {
    name: 'video-account-terminated',
    label: 'not_found',
    why: 'a video whose account has been terminated, in the frame of its platform',
    html: framedPage(
      'Tubely',
      `<div class="player-unavailable"><h2>Video unavailable</h2><p>This video is no longer available because the account associated with this video has been terminated.</p></div>`,
      { site: 'Tubely', nav: ['Home', 'Shorts', 'Sign in'], footer: 'About Press Copyright' },
    ),
  },
  {
    name: 'clip-network-account-missing',
    label: 'not_found',
    why: 'a network of clips knows no such account; a script draws the page',
    path: '/@old.mill.diaries',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clipo - Make Your Day</title></head><body><div id="app"></div><script>document.getElementById('app').innerHTML='<header>Clipo <input placeholder="Search"> <button>Log in</button></header><aside>For You · Explore · LIVE<p>Log in to follow creators, like videos, and view comments.</p></aside><main><p class="title">Couldn\\'t find this account</p><p>Looking for videos? Try browsing our trending creators, hashtags, and sounds.</p></main>'</script></body></html>`,
  },
  {
    name: 'game-profile-missing',
    label: 'not_found',
    why: 'a platform for games has no such profile, behind a 200',
    html: framedPage(
      'Error',
      `<div class="error_ctn"><h2>Sorry!</h2><p>An error was encountered while processing your request:</p><h3>The specified profile could not be found.</h3></div>`,
      {
        site: 'Vapour Community',
        nav: ['Store', 'Community', 'Support', 'login'],
        footer: 'All trademarks are property of their respective owners',
      },
    ),
  },
  {
    name: 'code-host-repository-missing',
    label: 'not_found',
    why: 'a code host’s page for an address that it does not know',
    status: 404,
    html: framedPage(
      'Page Not Found',
      `<div class="text-center"><h1>404: Page not found</h1><p>Make sure the address is correct and the page has not moved. Please contact your administrator if you think this is a mistake.</p><a href="/">Go back</a></div>`,
      { site: 'GitForge', nav: ['Explore', 'Sign in', 'Register'], footer: 'Help · About' },
    ),
  },
  {
    name: 'japanese-job-listing-ended',
    label: 'not_found',
    why: 'a Japanese position whose listing has ended; nothing of it is left',
    html: framedPage(
      '掲載終了',
      `<h1>この求人情報は掲載を終了しました</h1><p>お探しの求人は掲載期間が終了したか、削除された可能性があります。</p><a href="/search">ほかの求人を探す</a>`,
      { lang: 'ja', site: 'しごとナビ', nav: ['求人検索', '会員登録', 'ログイン'], footer: '運営会社' },
    ),
  },
  {
    name: 'parked-courtesy-of-registrar',
    label: 'not_found',
    why: 'a name parked at its registrar',
    path: '/lander',
    redirectFrom: '/2011/04/review-of-the-week',
    html: htmlPage(
      'petalandpage.example',
      '<div class="wrap"><h1>petalandpage.example</h1><p>This domain is parked free, courtesy of GoDaddy.</p><p><b>Is this your domain?</b> Let’s turn it into a website!</p><p>Would you like to buy this domain? <a href="#">Get this domain</a></p><p>Related searches: Flower Delivery · Wedding Bouquets · Book Club</p><footer>Copyright © 1999-2024. All rights reserved. Privacy Policy</footer></div>',
    ),
  },
  {
    name: 'huge-domain-for-sale',
    label: 'not_found',
    why: 'a dealer’s page for a name that once was a site',
    html: htmlPage(
      'GardenLedger.com is for sale',
      `<header>HugeDomains <a href="#">Search</a> <a href="#">Payment plans</a></header><h1>GardenLedger.com is for sale</h1><p>Buy now: <b>$3,495</b> or $145.63/month for 24 months</p><ul><li>30-day money back guarantee</li><li>Take immediate ownership</li><li>Safe and secure shopping</li></ul><p>Questions? Talk to a domain expert: 1-303-000-0000</p>`,
    ),
  },
  {
    name: 'spanish-expired-domain',
    label: 'not_found',
    why: 'a Spanish registrar’s page for a name whose time has run out',
    html: htmlPage(
      'Dominio caducado',
      '<div><h1>Este dominio ha caducado</h1><p>El periodo de registro de <b>talleresmoya.example</b> ha expirado. Si eres el titular, puedes renovarlo desde tu área de cliente.</p><p><a href="#">Renovar dominio</a> · <a href="#">Registrar otro dominio</a></p></div>',
      { lang: 'es' },
    ),
  },
  {
    name: 'site-builder-not-connected',
    label: 'not_found',
    why: 'a site builder knows no site for the name',
    status: 404,
    html: htmlPage(
      'Site not connected',
      '<div class="dnf"><h1>Looks Like This Domain Isn’t Connected To A Website Yet</h1><p>If you already own this domain, log in to your account and connect it to a site.</p><button>Log in</button><p>Need help? Visit our help center.</p></div>',
    ),
  },
];
