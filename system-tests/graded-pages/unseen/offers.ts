// Things that are sold, let or offered: products, flats, jobs, events, recipes, in the state in which such pages are found.
import { pictures } from '../markup.ts';
import type { GradedPage } from '../types.ts';
import { framedPage } from './framed-page.ts';

export const offers: readonly GradedPage[] = [
  {
    name: 'product-with-unavailable-sizes',
    label: 'ok',
    why: 'a jacket of which two sizes are sold out',
    path: '/products/ridge-rain-jacket?variant=40211',
    headers: { 'powered-by': 'Shopify', server: 'cloudflare', 'cf-ray': '85d0aa11f0c2d4e1-DUB' },
    html: framedPage(
      'Ridge Rain Jacket',
      `<div class="product"><div class="media"><img src="/cdn/jacket-1.png" width="320" height="200" alt="Jacket, front"><img src="/cdn/jacket-2.png" width="320" height="200" alt="Jacket, back"></div>
<div class="info"><h1>Ridge Rain Jacket</h1><p class="price">£129.00 <s>£159.00</s></p><p>★★★★☆ 86 reviews</p>
<fieldset><legend>Size</legend><label>S – Sold out</label><label>M</label><label>L</label><label>XL – Sold out</label></fieldset><button>Add to cart</button>
<p>A three-layer shell with taped seams, two-way zip and a hood that fits over a helmet. 412 g in size M.</p>
<details open><summary>Delivery &amp; returns</summary><p>Free over £60. 30-day returns.</p></details></div></div>
<form class="notify"><label>Notify me when XL is back</label><input type="email"><button>Notify me</button></form>`,
      {
        site: 'Fell & Co',
        nav: ['Jackets', 'Boots', 'Packs', 'Sale', 'Account', 'Cart (0)'],
        footer: 'Sign up and get 10% off your first order · © Fell & Co',
        after: '<div hidden class="cart-drawer"><p>Your cart is empty</p></div>',
      },
    ),
    resources: pictures(['/cdn/jacket-1.png', '/cdn/jacket-2.png']),
  },
  {
    name: 'german-coffee-machine',
    label: 'ok',
    why: 'a German product page with a sensor of a protector and a cookie layer',
    headers: { server: 'DataDome', 'x-datadome': 'protected' },
    html: framedPage(
      'Siebträgermaschine Bella 58',
      `<h1>Siebträgermaschine Bella 58</h1><p>Art.-Nr. 30417 · <b>649,00 €</b> inkl. MwSt., zzgl. Versand · Lieferbar in 3–5 Werktagen</p><button>In den Warenkorb</button>
<h2>Beschreibung</h2><p>Einkreiser mit 58-mm-Brühgruppe, PID-Steuerung und Manometer. Aufheizzeit etwa acht Minuten. Das Gehäuse ist aus Edelstahl, der Wassertank fasst 2,3 Liter.</p>
<table><tr><th>Leistung</th><td>1 400 W</td></tr><tr><th>Gewicht</th><td>14,2 kg</td></tr><tr><th>Pumpe</th><td>Vibration, 15 bar</td></tr></table>
<h2>Bewertungen</h2><p>„Nach zwei Wochen Übung besser als beim Italiener.“ – K. S.</p><p>Bitte melden Sie sich an, um eine Bewertung zu schreiben.</p>`,
      {
        lang: 'de',
        site: 'Röstwerk Shop',
        nav: ['Kaffee', 'Maschinen', 'Mühlen', 'Zubehör', 'Mein Konto', 'Warenkorb'],
        footer: 'Widerrufsrecht · AGB · Datenschutz · Impressum',
        after:
          '<script src="https://js.datadome.co/tags.js" async></script><div class="cc-layer" style="position:fixed;bottom:0;background:#fff"><p>Wir verwenden Cookies.</p><button>Alle akzeptieren</button><button>Nur notwendige</button></div>',
      },
    ),
  },
  {
    name: 'french-used-bicycle-advert',
    label: 'ok',
    why: 'a private advert that is still there',
    html: framedPage(
      'Vélo de randonnée Gitane, cadre 56',
      `<h1>Vélo de randonnée Gitane, cadre 56</h1><p><b>180 €</b> · Clermont-Ferrand 63000 · mis en ligne hier à 21:04</p><p>Vends vélo de randonnée des années 80, entièrement révisé : câbles, patins et chaîne neufs. Quelques rayures sur le cadre, voir photos. Pneus de l’an dernier.</p><p>Remise en main propre uniquement. Pas d’échange.</p><dl><dt>Taille</dt><dd>56 cm</dd><dt>État</dt><dd>Bon état</dd></dl><p><a href="/connexion">Connectez-vous pour contacter le vendeur</a></p>`,
      {
        lang: 'fr',
        site: 'Petites annonces du Massif',
        nav: ['Véhicules', 'Immobilier', 'Loisirs', 'Déposer une annonce', 'Se connecter'],
        footer: 'Aide · Règles de diffusion · Vie privée',
      },
    ),
  },
  {
    name: 'spanish-flat-to-let',
    label: 'ok',
    why: 'a flat with price, text and pictures; the telephone number wants a click',
    html: framedPage(
      'Piso en alquiler en calle del Olmo, Centro',
      `<h1>Piso en alquiler en calle del Olmo</h1><p><b>1.150 €/mes</b> · 72 m² · 2 hab. · 3ª planta con ascensor</p><img src="/fotos/salon.png" width="320" height="200" alt="Salón"><img src="/fotos/cocina.png" width="320" height="200" alt="Cocina"><p>Piso exterior y luminoso, recién pintado, con balcón a la calle. Cocina equipada, calefacción individual de gas. Se piden dos meses de fianza y contrato de larga duración.</p><ul><li>Certificado energético: E</li><li>No se admiten mascotas</li></ul><button>Ver teléfono</button><p>Anuncio actualizado hace 4 días</p>`,
      {
        lang: 'es',
        site: 'CasaYa',
        nav: ['Comprar', 'Alquilar', 'Obra nueva', 'Publica tu anuncio', 'Acceder'],
        footer: '¿Has visto algún error? Avísanos · Aviso legal',
      },
    ),
    resources: pictures(['/fotos/salon.png', '/fotos/cocina.png']),
  },
  {
    name: 'job-electrician-open',
    label: 'ok',
    why: 'an open position whose form has a checkbox for humans',
    html: framedPage(
      'Service Electrician (m/f/x), Leeds',
      `<h1>Service Electrician (m/f/x)</h1><p>Leeds · Full time · £36,000–£41,000 · Posted 6 days ago</p><h2>What you will do</h2><ul><li>Maintain switchgear on customers’ sites in Yorkshire</li><li>Test and certify to BS 7671</li><li>One week in six on call</li></ul><h2>What you bring</h2><p>NVQ level 3, a driving licence and patience with old drawings.</p><form><input name="name" placeholder="Name"><input type="file"><div class="h-captcha" data-sitekey="10000000-ffff-ffff-ffff-000000000001"></div><button>Apply now</button></form><p>Already have an account? Sign in to apply faster.</p><script src="https://js.hcaptcha.com/1/api.js" async defer></script>`,
      {
        site: 'Brightwell Careers',
        nav: ['Jobs', 'Locations', 'Life at Brightwell', 'Sign in'],
        footer: 'Equal opportunities · Privacy notice for applicants',
      },
    ),
  },
  {
    name: 'czech-concert-event',
    label: 'ok',
    why: 'a concert for which there are tickets',
    html: framedPage(
      'Smyčcové kvarteto v synagoze',
      `<h1>Smyčcové kvarteto v synagoze</h1><p>čtvrtek 23. května 2024 v 19:00 · Stará synagoga, Plzeň</p><p>Na programu jsou kvartety Leoše Janáčka a Bohuslava Martinů. Koncert trvá přibližně 80 minut bez přestávky.</p><p>Vstupné 290 Kč, studenti a senioři 190 Kč. Zbývá 34 míst.</p><a class="btn" href="/koupit/881">Koupit vstupenky</a>`,
      { lang: 'cs', site: 'Plzeňské večery', nav: ['Program', 'Vstupenky', 'O festivalu', 'Přihlásit'], footer: 'Obchodní podmínky · GDPR' },
    ),
  },
  {
    name: 'italian-recipe-ribollita',
    label: 'ok',
    why: 'an Italian recipe',
    html: framedPage(
      'Ribollita toscana',
      `<h1>Ribollita toscana</h1><p>Difficoltà: facile · Tempo: 2 ore + una notte · Dosi per 6</p><h2>Ingredienti</h2><ul><li>400 g di cavolo nero</li><li>300 g di fagioli cannellini lessati</li><li>2 carote, 1 cipolla, 1 costa di sedano</li><li>300 g di pane raffermo</li><li>olio, sale, pepe, timo</li></ul><h2>Preparazione</h2><p>Fate appassire le verdure tritate in abbondante olio, unite il cavolo a strisce e metà dei fagioli passati. Coprite d’acqua e cuocete per un’ora e mezza. Aggiungete i fagioli interi e il pane a fette.</p><p>Il giorno dopo si ribolle: da qui il nome.</p>`,
      { lang: 'it', site: 'Cucina di casa mia', nav: ['Primi', 'Secondi', 'Dolci', 'Newsletter'], footer: 'Informativa cookie' },
    ),
  },
  {
    name: 'hungarian-guesthouse',
    label: 'ok',
    why: 'a guest house with prices and a form behind reCAPTCHA v3',
    html: framedPage(
      'Szobák és árak',
      `<h1>Szobák és árak</h1><p>Vendégházunk hat szobával várja a pihenni vágyókat a tó partjától 300 méterre. Minden szobához fürdőszoba és terasz tartozik.</p><table><tr><th>Szoba</th><th>Főszezon</th><th>Előszezon</th></tr><tr><td>Kétágyas</td><td>24 000 Ft</td><td>18 000 Ft</td></tr><tr><td>Családi</td><td>36 000 Ft</td><td>27 000 Ft</td></tr></table><p>Júliusra már nincs szabad helyünk. Foglalás telefonon vagy az alábbi űrlapon.</p><form><input name="nev"><input name="email"><button>Küldés</button></form><div class="grecaptcha-badge" style="position:fixed;right:0;bottom:14px">A reCAPTCHA védi</div>`,
      { lang: 'hu', site: 'Nádas Vendégház', nav: ['Kezdőlap', 'Szobák', 'Galéria', 'Kapcsolat'], footer: 'Adatkezelési tájékoztató' },
    ),
  },
  {
    name: 'used-book-only-one-left',
    label: 'ok',
    why: 'a second-hand book with a terse description',
    html: framedPage(
      'Tide Tables and Other Fictions (1974)',
      `<h1>Tide Tables and Other Fictions</h1><p>H. Merriman. First edition, Anchor Quay Press, 1974. 8vo, 188 pp. Cloth, jacket price-clipped, slight foxing to endpapers. A very good copy.</p><p><b>€ 38.00</b> + € 6.50 shipping from the Netherlands</p><p>1 available</p><button>Add to basket</button>`,
      {
        site: 'Antiquariaat Het Anker',
        nav: ['Search', 'Catalogues', 'Sell', 'My orders'],
        footer: 'Member of the booksellers’ association since 1988',
      },
    ),
  },
  {
    name: 'software-landing-page',
    label: 'ok',
    why: 'a product’s start page with prices, login and sign-up',
    path: '/pricing',
    headers: { server: 'Vercel', 'x-vercel-cache': 'HIT' },
    html: framedPage(
      'Invoices that send themselves',
      `<section class="hero"><h1>Invoices that send themselves</h1><p>Paperlane turns your time sheets into invoices and chases the late ones, politely.</p><a href="/signup">Start free – no credit card</a></section><section><div><h3>Solo</h3><p>€9 / month</p><p>Up to 20 invoices</p></div><div><h3>Team</h3><p>€29 / month</p><p>Five seats, bank feeds</p></div><div><h3>Enterprise</h3><p>Talk to us</p><p>SSO, audit log, access control</p></div></section><section><h2>Trusted by 4,100 freelancers</h2><blockquote>“I get paid eleven days sooner.”</blockquote></section>`,
      { site: 'Paperlane', nav: ['Features', 'Pricing', 'Docs', 'Log in', 'Sign up'], footer: '© Paperlane GmbH · Status: all systems operational' },
    ),
  },
  {
    name: 'thai-noodle-shop-menu',
    label: 'ok',
    why: 'a Thai noodle shop’s menu and opening hours',
    html: framedPage(
      'เมนูอาหาร',
      `<h1>เมนูอาหาร</h1><table><tr><td>ก๋วยเตี๋ยวเรือ</td><td>50 บาท</td></tr><tr><td>ข้าวซอยไก่</td><td>65 บาท</td></tr><tr><td>ผัดไทยกุ้งสด</td><td>80 บาท</td></tr><tr><td>ชาเย็น</td><td>30 บาท</td></tr></table><p>เปิดทุกวัน 9:00–16:00 น. หยุดวันจันทร์ ร้านอยู่ตรงข้ามวัด มีที่จอดรถด้านหลัง</p>`,
      { lang: 'th', site: 'ร้านป้าแดง', nav: ['หน้าแรก', 'เมนู', 'แผนที่'], footer: 'โทร 053-000-000' },
    ),
  },
  {
    name: 'finnish-auction-item',
    label: 'ok',
    why: 'an auction that has ended, with the item and its bids',
    html: framedPage(
      'Antiikkinen kaappikello, 1800-luku',
      `<h1>Antiikkinen kaappikello, 1800-luku</h1><p><b>Huutokauppa on päättynyt.</b> Korkein tarjous 420 €</p><p>Pohjanmaalainen kaappikello alkuperäisessä maalipinnassa. Koneisto käy, mutta lyöntikello kaipaa huoltoa. Korkeus 214 cm. Nouto Seinäjoelta.</p><table><tr><th>Huutaja</th><th>Tarjous</th></tr><tr><td>k***7</td><td>420 €</td></tr><tr><td>m***a</td><td>400 €</td></tr><tr><td>k***7</td><td>350 €</td></tr></table>`,
      { lang: 'fi', site: 'Huutonurkka', nav: ['Kohteet', 'Päättyneet', 'Myy', 'Kirjaudu', 'Rekisteröidy'], footer: 'Käyttöehdot · Tietosuoja' },
    ),
  },
  {
    name: 'greek-ferry-timetable',
    label: 'ok',
    why: 'a timetable with prices and a note on cancellations',
    html: framedPage(
      'Δρομολόγια Απριλίου',
      `<h1>Δρομολόγια Απριλίου</h1><table><tr><th>Ημέρα</th><th>Αναχώρηση</th><th>Άφιξη</th><th>Τιμή</th></tr><tr><td>Δευτέρα</td><td>07:30</td><td>11:10</td><td>38,50 €</td></tr><tr><td>Τετάρτη</td><td>07:30</td><td>11:10</td><td>38,50 €</td></tr><tr><td>Παρασκευή</td><td>16:00</td><td>19:45</td><td>41,00 €</td></tr></table><p>Το δρομολόγιο της 12ης Απριλίου ακυρώθηκε λόγω ανέμων. Τα εισιτήρια ισχύουν για την επόμενη αναχώρηση.</p>`,
      { lang: 'el', site: 'Αιγαίο Γραμμές', nav: ['Δρομολόγια', 'Κρατήσεις', 'Προσφορές', 'Σύνδεση'], footer: 'Όροι μεταφοράς · Επικοινωνία' },
    ),
  },
  {
    name: 'course-page-registration-closed',
    label: 'ok',
    why: 'a course whose registration is over; its description is whole',
    html: framedPage(
      'Bookbinding for beginners',
      `<h1>Bookbinding for beginners</h1><p>Saturdays, 10.00–13.00, six meetings from 3 February · Room 2.14 · Tutor: M. Ostrowski</p><p>You will fold, sew and case in three books, beginning with a pamphlet and ending with a quarter-bound notebook. All tools are provided; paper costs about £12.</p><p><strong>Registration for this course has closed.</strong> The next one begins in September.</p>`,
      { site: 'Adult Education Centre', nav: ['Courses', 'Languages', 'How to enrol', 'Learner login'], footer: 'City Council · Accessibility' },
    ),
  },
  {
    name: 'marketplace-search-results',
    label: 'ok',
    why: 'a list of results with prices, one of them unavailable',
    path: '/search?q=bike+lights&page=2',
    html: framedPage(
      'bike lights – page 2',
      `<h1>“bike lights”</h1><p>25–48 of 311 results</p><ol><li><a href="/p/1">Lumo front light 80 lux, USB-C</a> €44.90</li><li><a href="/p/2">Rear light, brake function</a> €29.00</li><li><a href="/p/3">Light set, button cell</a> <em>Currently unavailable</em></li><li><a href="/p/4">Hub dynamo light, 100 lux</a> €69.95</li><li><a href="/p/5">Helmet light 12 g</a> €14.50</li></ol><p>← Previous 1 <b>2</b> 3 … 13 Next →</p>`,
      { site: 'Velomarkt', nav: ['Bikes', 'Parts', 'Lights', 'Sign in', 'Basket'], footer: 'Delivery · Returns · Imprint' },
    ),
  },
];
