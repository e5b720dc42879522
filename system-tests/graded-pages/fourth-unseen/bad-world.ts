import type { GradedPage } from '../types.ts';

const css = `body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#222}header,footer{background:#f3f3f5;padding:12px 24px}nav a,footer a{margin-right:14px;color:#1a4a8a}main{max-width:1080px;margin:24px auto;padding:0 16px}.grid{display:flex;flex-wrap:wrap;gap:16px}.card{border:1px solid #ddd;padding:10px;width:210px}.notice{padding:18px;border:1px solid #ddd;border-radius:4px}aside{margin-top:32px}`;

const slug = (text: string): string => encodeURIComponent(text.toLowerCase().replace(/[\s/]+/g, '-'));
const links = (items: readonly string[], base = ''): string => items.map((item) => `<a href="${base}/${slug(item)}">${item}</a>`).join('\n');
const lis = (items: readonly string[], base = ''): string => items.map((item) => `<li><a href="${base}/${slug(item)}">${item}</a></li>`).join('\n');

interface Frame {
  lang: string;
  title: string;
  site: string;
  menu: readonly string[];
  foot: readonly string[];
  copy: string;
  body: string;
  search?: string;
  head?: string;
  cookie?: string;
}

/** A shop: header with search and basket, breadcrumb, footer with newsletter columns. */
const shop = (f: Frame & { basket: string }): string => `<!DOCTYPE html>
<html lang="${f.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${f.title}</title>${f.head ?? ''}<style>${css}</style></head>
<body class="is-ctl-product is-act-index">
<header class="header-main"><div class="header-row"><a class="logo" href="/"><strong>${f.site}</strong></a>
<form action="/search" method="get" role="search"><input type="search" name="q" placeholder="${f.search ?? ''}" aria-label="${f.search ?? ''}"><button type="submit">🔍</button></form>
<a class="header-cart" href="/checkout/cart">${f.basket} (0)</a></div>
<nav class="main-navigation">${links(f.menu, '/c')}</nav></header>
<main class="content-main" id="content">
${f.body}
</main>
<footer class="footer-main"><nav>${links(f.foot)}</nav><p class="footer-copyright">${f.copy}</p></footer>
${f.cookie ? `<div class="cookie-permission" role="dialog" style="position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:1px solid #ccc;padding:8px">${f.cookie}</div>` : ''}
</body>
</html>`;

const cards = (
  heading: string,
  items: readonly (readonly [string, string])[],
): string => `<aside class="recommendations"><h2>${heading}</h2><div class="grid">
${items.map(([name, price]) => `<div class="card product-box"><a class="product-name" href="/p/${slug(name)}">${name}</a><div class="product-price">${price}</div></div>`).join('\n')}
</div></aside>`;

/** A forum of the XenForo kind. */
const forum = (f: Frame & { login: string; register: string; crumbs: readonly string[] }): string => `<!DOCTYPE html>
<html lang="${f.lang}" dir="ltr" data-app="public" class="has-no-js">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${f.title}</title>${f.head ?? ''}<style>${css}</style></head>
<body data-template="error">
<div class="p-pageWrapper" id="top">
<header class="p-header"><div class="p-header-logo"><a href="/"><b>${f.site}</b></a></div></header>
<nav class="p-nav"><div class="p-nav-inner">${links(f.menu)}<span class="p-account"><a href="/login/" class="p-navgroup-link--logIn">${f.login}</a> <a href="/register/" class="p-navgroup-link--register">${f.register}</a></span></div></nav>
<main class="p-body"><div class="p-body-inner"><ul class="p-breadcrumbs">${lis(f.crumbs, '/forums')}</ul>
${f.body}
</div></main>
<footer class="p-footer" id="footer"><nav>${links(f.foot)}</nav><div class="p-footer-copyright">${f.copy}</div></footer>
</div>
</body>
</html>`;

/** A newspaper: sections, most read list, imprint. */
const news = (f: Frame & { subscribe: string; signin: string; sideTitle: string; side: readonly string[] }): string => `<!DOCTYPE html>
<html lang="${f.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${f.title}</title><meta property="og:site_name" content="${f.site}">${f.head ?? ''}<style>${css}</style></head>
<body>
<header class="site-header"><a href="/" class="site-header__logo"><span style="font:700 30px Georgia,serif">${f.site}</span></a>
<div class="site-header__user"><a href="/abo">${f.subscribe}</a> <a href="/login">${f.signin}</a></div>
<nav class="site-nav" aria-label="main">${links(f.menu)}</nav></header>
<main>
${f.body}
<aside class="most-read"><h2>${f.sideTitle}</h2><ol>${lis(f.side, '/a')}</ol></aside>
</main>
<footer class="site-footer"><nav>${links(f.foot)}</nav><small>${f.copy}</small></footer>
</body>
</html>`;

/** A marketplace or job board: search mask, notice, similar ads. */
const board = (f: Frame & { where: string; go: string; post: string; login: string }): string => `<!DOCTYPE html>
<html lang="${f.lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${f.title}</title>${f.head ?? ''}<style>${css}</style></head>
<body>
<div id="__next">
<header><a href="/" aria-label="${f.site}"><b>${f.site}</b></a>
<form action="/s" class="searchbar"><input name="q" placeholder="${f.search ?? ''}"><input name="loc" placeholder="${f.where}"><button>${f.go}</button></form>
<div class="user"><a href="/login">${f.login}</a> <a class="btn btn-primary" href="/post">${f.post}</a></div>
<nav>${links(f.menu, '/k')}</nav></header>
<main data-testid="main">
${f.body}
</main>
<footer><nav>${links(f.foot)}</nav><p>${f.copy}</p></footer>
</div>
</body>
</html>`;

/** A bare page: title, style, body. */
const bare = (lang: string, title: string, body: string, head = ''): string => `<!DOCTYPE html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}<style>body{margin:0;font:16px/1.6 system-ui,sans-serif;color:#313131}.wrap{max-width:640px;margin:10vh auto;padding:0 20px}.btn{display:inline-block;padding:8px 18px;background:#1a5fb4;color:#fff;border:0;border-radius:4px;text-decoration:none}.muted{color:#888;font-size:13px}</style></head>
<body>
${body}
</body>
</html>`;

const noindex = '<meta name="robots" content="noindex, nofollow">';

export const badWorld: readonly GradedPage[] = [
  // German
  {
    name: 'u4-de-shop-product-gone',
    label: 'not_found',
    why: 'German Shopware shop, product taken out of the range, status 200 with recommendations around the notice.',
    path: '/Garten/Gartenhaecksler-GH-2400-leise/SW10417',
    html: shop({
      lang: 'de-DE',
      title: 'Artikel nicht gefunden | Gartenwelt Behrens',
      site: 'Gartenwelt Behrens',
      search: 'Suchbegriff ...',
      basket: 'Warenkorb',
      menu: ['Rasenmäher', 'Häcksler', 'Bewässerung', 'Gartenmöbel', 'Grills', 'Sale %'],
      foot: ['Versand und Zahlung', 'Widerrufsrecht', 'AGB', 'Datenschutz', 'Impressum', 'Newsletter'],
      copy: '* Alle Preise inkl. gesetzl. Mehrwertsteuer zzgl. Versandkosten, wenn nicht anders angegeben.',
      cookie:
        'Diese Website verwendet Cookies, um eine bestmögliche Erfahrung bieten zu können. <a href="/datenschutz">Mehr Informationen ...</a> <button>Nur technisch notwendige</button> <button>Alle Cookies akzeptieren</button>',
      body: `<div class="detail--not-found"><h1>Dieser Artikel ist leider nicht mehr verfügbar!</h1>
<p>Der von Ihnen gewünschte Artikel wurde aus unserem Sortiment genommen. Vielleicht gefällt Ihnen einer der folgenden Artikel?</p><p><a class="btn" href="/">Zur Startseite</a></p></div>
${cards('Ähnliche Artikel', [
  ['Leisehäcksler LH 2800', '249,00 €*'],
  ['Messerhäcksler MH 2500 Eco', '139,95 €*'],
  ['Walzenhäcksler AXT 45 mm', '329,00 €*'],
  ['Fangsack 60 l', '19,90 €*'],
])}`,
    }),
  },
  {
    name: 'u4-de-forum-thread-gone',
    label: 'not_found',
    why: 'WoltLab-like German forum, thread deleted, answered with 200.',
    path: '/thread/48812-zahnriemen-wechseln-bei-120000-km/',
    html: forum({
      lang: 'de',
      title: 'Fehlermeldung - Octavia-Treff',
      site: 'Octavia-Treff',
      login: 'Anmelden',
      register: 'Registrieren',
      menu: ['Dashboard', 'Forum', 'Galerie', 'Kalender', 'Marktplatz'],
      crumbs: ['Octavia-Treff', 'Forum'],
      foot: ['Datenschutzerklärung', 'Kontakt', 'Impressum', 'Nutzungsbedingungen'],
      copy: 'Community-Software: WoltLab Suite™ 5.4.22',
      body: `<header class="contentHeader"><h1 class="contentTitle">Die aufgerufene Seite existiert nicht.</h1></header>
<div class="section"><div class="box64 userException"><p id="errorMessage" class="fullPageErrorMessage">Das Thema, das Sie aufrufen möchten, existiert nicht oder wurde gelöscht.</p></div></div>
<section class="box"><h2>Aktive Themen</h2><ul>${lis(['Knarzen an der Vorderachse', 'Welches Öl für den 2.0 TDI?', 'Radio Bolero Update', 'Suche Winterräder 16 Zoll'], '/thread')}</ul></section>`,
    }),
  },
  {
    name: 'u4-de-job-closed',
    label: 'not_found',
    why: 'German job board: the advertisement has expired, only a notice and other jobs are left.',
    path: '/stellenangebote--Buchhalter-m-w-d-Kassel--9912837-inline.html',
    html: board({
      lang: 'de',
      title: 'Stellenanzeige nicht mehr verfügbar | jobkompass',
      site: 'jobkompass',
      search: 'Jobtitel, Kompetenz oder Firmenname',
      where: 'Ort oder PLZ',
      go: 'Jobs finden',
      post: 'Für Arbeitgeber',
      login: 'Anmelden',
      menu: ['Jobs', 'Unternehmen', 'Gehalt', 'Bewerbungstipps'],
      foot: ['Über uns', 'Hilfe', 'AGB', 'Datenschutz', 'Impressum'],
      copy: '© 2024 jobkompass GmbH',
      body: `<section class="notice" role="status"><h1>Diese Stellenanzeige ist leider nicht mehr online</h1><p>Die Stelle wurde bereits besetzt oder die Anzeige ist abgelaufen. Schauen Sie sich ähnliche Jobs an oder starten Sie eine neue Suche.</p></section>
<section><h2>Diese Jobs könnten Sie interessieren</h2><ul>${lis(['Finanzbuchhalter (m/w/d) – Hessische Wärme AG, Kassel', 'Bilanzbuchhalter (m/w/d) – Steuerkanzlei Roth, Göttingen', 'Sachbearbeiter Rechnungswesen (m/w/d) – Nordlog, Baunatal', 'Debitorenbuchhalter (m/w/d) in Teilzeit – Kurhessen Klinik'], '/job')}</ul></section>
<section><h2>Job-Newsletter</h2><p>Erhalten Sie neue Jobs für diese Suche per E-Mail.</p><form><input type="email" placeholder="E-Mail-Adresse"><button>Jobs per E-Mail</button></form></section>`,
    }),
  },
  {
    name: 'u4-de-news-paywall',
    label: 'login_required',
    why: 'German regional newspaper: heading and first sentences, then the subscription offer.',
    path: '/lokales/stadt/hallenbad-sanierung-kosten-plus-218834471.html',
    html: news({
      lang: 'de',
      title: 'Hallenbad: Warum die Sanierung so teuer wird | Weserbote',
      site: 'Weserbote',
      subscribe: 'Abo',
      signin: 'Anmelden',
      menu: ['Lokales', 'Niedersachsen', 'Politik', 'Sport', 'Kultur', 'Anzeigen', 'E-Paper'],
      foot: ['Impressum', 'Datenschutz', 'AGB', 'Abo kündigen', 'Mediadaten'],
      copy: '© Weserbote Verlagsgesellschaft mbH',
      sideTitle: 'Meistgelesen',
      side: [
        'Unfall auf der B 83: Straße wieder frei',
        'Neuer Wirt für den Ratskeller',
        'Kita-Gebühren steigen zum August',
        'HSV Hameln verliert das Derby',
      ],
      body: `<article><p class="kicker">Weserbote<b>+</b> Stadtrat</p><h1>Hallenbad: Warum die Sanierung so teuer wird</h1><p class="meta">Von Katrin Lüders · 14.03.2024, 17:02 Uhr</p>
<p class="lead">Aus sieben Millionen Euro sind in zwei Jahren fast zwölf geworden. Im Rat wächst der Ärger, und ein Gutachten liegt noch unter Verschluss.</p>
<div class="paywall" id="paywall"><h2>Jetzt weiterlesen mit Weserbote+</h2><p>Dieser Artikel ist exklusiv für unsere Abonnenten.</p><ul><li>Alle Artikel auf weserbote.example lesen</li><li>1. Monat für 0,99 €, danach 9,90 € monatlich</li><li>Jederzeit kündbar</li></ul><a class="btn" href="/abo/plus">Jetzt testen</a><p>Sie sind bereits Abonnent? <a href="/login">Hier anmelden</a></p></div></article>`,
    }),
  },
  {
    name: 'u4-de-consent-pur-wall',
    label: 'blocked',
    why: 'German "Pur-Abo" consent page, an address of its own to which the article redirects; nothing of the article is there.',
    path: '/consent/?url=%2Fdigital%2Frouter-test-vergleich',
    redirectFrom: '/digital/router-test-vergleich',
    html: bare(
      'de',
      'Technik aktuell – Zustimmung',
      `<div class="wrap"><p><strong style="font-size:24px">technik aktuell</strong></p>
<h1>Willkommen bei technik aktuell</h1>
<section><h2>Mit Werbung weiterlesen</h2><p>Besuchen Sie technik aktuell wie gewohnt mit Werbung und Tracking. Details zum Tracking finden Sie in der Datenschutzerklärung und im Privacy Center. Ihre Zustimmung können Sie jederzeit widerrufen.</p><button class="btn" type="button">Akzeptieren und weiter</button></section>
<section><h2>… oder Pur-Abo abschließen</h2><p>Nutzen Sie technik aktuell ganz ohne Werbetracking und praktisch werbefrei für 3,99 € im Monat.</p><a class="btn" href="/pur">Jetzt abonnieren</a> <p>Bereits Pur-Abonnent? <a href="/pur/login">Hier anmelden</a></p></section>
<p class="muted">Tracking: Informationen auf Ihrem Gerät speichern und abrufen, personalisierte Anzeigen und Inhalte, Anzeigen- und Inhaltsmessungen, Erkenntnisse über Zielgruppen und Produktentwicklungen. Wir verarbeiten Ihre Daten gemeinsam mit bis zu 167 Drittanbietern.</p>
<p class="muted"><a href="/impressum">Impressum</a> <a href="/datenschutz">Datenschutz</a> <a href="/agb">AGB</a></p></div>`,
      noindex,
    ),
  },
  {
    name: 'u4-de-challenge-moment',
    label: 'blocked',
    why: 'Challenge page of a well-known CDN in German, status 403.',
    status: 403,
    headers: { server: 'cloudflare', 'cf-mitigated': 'challenge', 'cache-control': 'private, max-age=0, no-store' },
    html: bare(
      'de-DE',
      'Nur einen Moment…',
      `<div class="main-wrapper wrap" role="main"><div class="main-content"><h1 class="zone-name-title h1">www.modellbahn-depot.example</h1>
<p id="cf-spinner-please-wait" class="h2 spacer-bottom">Bestätigen Sie, dass Sie ein Mensch sind, indem Sie die folgende Aktion ausführen.</p>
<div id="turnstile-box" style="width:300px;height:65px;border:1px solid #e0e0e0;background:#fafafa"><label><input type="checkbox"> Bestätigen Sie, dass Sie ein Mensch sind</label></div>
<div class="core-msg spacer">www.modellbahn-depot.example muss die Sicherheit Ihrer Verbindung überprüfen, bevor Sie fortfahren können.</div>
<noscript><div class="h2">Aktivieren Sie JavaScript und Cookies, um fortzufahren</div></noscript></div></div>
<div class="footer muted wrap" role="contentinfo"><div>Ray-ID: <code>8a41c92b7d3e9b1f</code></div><div>Leistung und Sicherheit durch Cloudflare</div></div>`,
      noindex + '<meta http-equiv="refresh" content="390">',
    ),
  },
  {
    name: 'u4-de-domain-for-sale',
    label: 'not_found',
    why: 'Parked German domain with related searches and an offer of sale.',
    path: '/rezepte/apfelkuchen.html',
    html: bare(
      'de',
      'backfreunde-nord.example steht zum Verkauf',
      `<div class="wrap"><div id="sedo"><p>Diese Website steht zum Verkauf!</p><h1>backfreunde-nord.example</h1>
<p>Der Inhaber dieser Domain parkt diese beim Domain-Parking-Programm.</p><p><a class="btn" href="/search/details">Domain erwerben</a></p></div>
<h2>Weiterführende Links</h2><ul>${lis(['Backzubehör', 'Kuchen Online Bestellen', 'Thermomix Rezepte', 'Küchenmaschinen Test', 'Torten Deko'], '/caf')}</ul>
<p class="muted">Die hier angezeigten Sponsored Listings werden von dritter Seite automatisch generiert und stehen weder mit dem Domaininhaber noch mit dem Dienstanbieter in irgendeiner Beziehung. Sollten markenrechtliche Probleme auftreten, wenden Sie sich bitte direkt an den Domaininhaber, welcher aus dem Whois ersichtlich wird.</p><p class="muted"><a href="/privacy">Datenschutzbestimmungen</a></p></div>`,
    ),
  },

  // French
  {
    name: 'u4-fr-annonce-desactivee',
    label: 'not_found',
    why: 'French classifieds: the ad has been removed, status 200 with similar ads.',
    path: '/ad/velos/2447719082',
    html: board({
      lang: 'fr',
      title: 'Annonce désactivée - Le Coin des Affaires',
      site: 'le coin des affaires',
      search: 'Rechercher sur le coin',
      where: 'Ville ou code postal',
      go: 'Rechercher',
      post: 'Déposer une annonce',
      login: 'Se connecter',
      menu: ['Immobilier', 'Véhicules', 'Vacances', 'Emploi', 'Mode', 'Maison et Jardin', 'Multimédia', 'Autres'],
      foot: ['Qui sommes-nous ?', 'Conditions générales', 'Règles de diffusion', 'Vie privée / cookies', 'Aide'],
      copy: 'Le coin des affaires 2006 - 2024',
      body: `<div class="notice"><h1>Cette annonce est désactivée</h1><p>L'annonce que vous recherchez n'est plus disponible. Elle a peut-être été supprimée par son auteur ou l'objet a déjà été vendu.</p><p><a href="/c/velos">Voir toutes les annonces Vélos</a></p></div>
${cards('Ces annonces peuvent vous intéresser', [
  ['Vélo de route Triban 520 T54', '320 €'],
  ['VTT Rockrider 27,5"', '180 €'],
  ['Vélo enfant 20 pouces', '60 €'],
  ['Peugeot demi-course vintage', '150 €'],
])}`,
    }),
  },
  {
    name: 'u4-fr-controle-robot',
    label: 'blocked',
    why: 'French bot check with a puzzle, status 200 on the address of a flat listing.',
    path: '/annonces/locations/appartement/nantes-44/213388710.htm',
    headers: { 'x-robots-tag': 'noindex', 'cache-control': 'no-store' },
    html: bare(
      'fr',
      'immo-ouest.example',
      `<div class="wrap captcha__human"><div class="captcha__header"><strong>immo-ouest</strong></div>
<h1 class="captcha__human__title">Nous voulons nous assurer que c'est bien vous, pas un robot</h1>
<p id="captcha__puzzle">Faites glisser vers la droite pour compléter le puzzle.</p><div style="width:280px;height:40px;background:#eee;border-radius:20px"><div style="width:40px;height:40px;background:#1a5fb4;border-radius:20px">›</div></div>
<p>Pourquoi cette vérification ? Quelque chose dans le comportement de votre navigateur nous a intrigués :</p><ul><li>vous surfez et cliquez à une vitesse surhumaine ;</li><li>quelque chose bloque le fonctionnement de JavaScript sur votre ordinateur ;</li><li>un robot est sur le même réseau (IP 203.0.113.40) que vous.</li></ul>
<p>Un problème pour accéder au site ? <a href="/support">Contactez le support</a></p><p class="muted">ID : 7f6c1b02-3dd1-4a1e-b2a0-5dc0b1a8b2d7</p></div>`,
    ),
  },
  {
    name: 'u4-fr-article-abonnes',
    label: 'login_required',
    why: 'French daily, first paragraph then "La suite est réservée aux abonnés".',
    path: '/economie/article/2024/02/07/les-scieries-face-a-la-hausse_6215077.html',
    html: news({
      lang: 'fr',
      title: 'Dans le Jura, les scieries face à la hausse du prix de l’énergie',
      site: 'La Dépêche du Jura',
      subscribe: 'S’abonner',
      signin: 'Se connecter',
      menu: ['Actualités', 'Économie', 'Vidéos', 'Débats', 'Culture', 'Le Goût du Jura', 'Services'],
      foot: ['Mentions légales', 'Charte du groupe', 'Politique de confidentialité', 'Gestion des cookies', 'Conditions générales', 'Aide (FAQ)'],
      copy: '© La Dépêche du Jura 2024',
      sideTitle: 'Les plus lus',
      side: [
        'Neige : cinq départements en vigilance orange',
        'Comté : une année record à l’export',
        'Fermeture de la ligne des Hirondelles cet été',
        'Municipales : qui sont les candidats à Dole',
      ],
      body: `<article class="article--restricted"><p>Économie · Article réservé aux abonnés</p><h1>Dans le Jura, les scieries face à la hausse du prix de l’énergie</h1><p class="article__desc">REPORTAGE Les petites entreprises du bois voient leurs marges fondre et s’interrogent sur leur avenir.</p><p>Par Hélène Morin · Publié le 07 février 2024 à 05h30 · Lecture 5 min.</p>
<p class="article__paragraph">La lame s’arrête à 16 heures, pas une minute de plus. Chez les Vuillermoz, à Champagnole, on scie de l’épicéa depuis quatre générations, mais jamais les journées n’avaient été si courtes.</p>
<section class="paywall"><p><b>Il vous reste 87.4% de cet article à lire. La suite est réservée aux abonnés.</b></p><a class="btn" href="/abo">S’abonner – 1 € le premier mois</a><p>Déjà abonné ? <a href="/login">Se connecter</a></p></section></article>`,
    }),
  },
  {
    name: 'u4-fr-video-geo',
    label: 'blocked',
    why: 'French broadcaster: the programme can not be watched from this country; the player shows only that.',
    path: '/france-ouest/series/les-marais/saison-2/5719910-episode-3.html',
    html: bare(
      'fr',
      'Les Marais - S2 E3 en streaming | Ouest TV',
      `<header><a href="/">Ouest TV</a> <nav>${links(['Direct', 'Séries', 'Films', 'Documentaires', 'Sport', 'Enfants'])}</nav></header>
<main class="wrap"><div class="player-wrapper" style="background:#000;color:#fff;padding:80px 30px;text-align:center"><svg width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="#fff"><circle cx="12" cy="12" r="10"/><path d="M4 4l16 16"/></svg>
<p class="player-error__title"><b>Cette vidéo n'est pas disponible dans votre pays</b></p><p>Pour des raisons de droits de diffusion, ce programme n'est pas accessible depuis votre position géographique.</p><p class="muted">Code erreur : GEO-403 (NL)</p></div></main>
<footer class="muted wrap">${links(['FAQ', 'Nous contacter', 'CGU', 'Données personnelles'])}<p>© Ouest TV</p></footer>`,
    ),
  },
  {
    name: 'u4-fr-phpbb-connexion',
    label: 'login_required',
    why: 'French phpBB forum that shows a thread only to members.',
    path: '/viewtopic.php?f=14&t=30211',
    html: bare(
      'fr',
      'Les Amis du Bonsaï - Connexion',
      `<div id="wrap" class="wrap"><div id="page-header"><h1><a href="/index.php">Les Amis du Bonsaï</a></h1><p>Le forum francophone des passionnés d'arbres miniatures</p></div>
<ul id="nav-main">${lis(['Raccourcis', 'FAQ', 'S’enregistrer', 'Connexion'])}</ul><p><a href="/index.php">Accueil du forum</a></p>
<form action="./ucp.php?mode=login" method="post" id="login"><div class="panel"><div class="content"><h2 class="login-title">Vous devez être enregistré et connecté pour consulter ce forum.</h2>
<dl><dt><label for="username">Nom d’utilisateur :</label></dt><dd><input type="text" name="username" id="username"></dd></dl><dl><dt><label for="password">Mot de passe :</label></dt><dd><input type="password" name="password" id="password"></dd><dd><a href="/ucp.php?mode=sendpassword">J’ai oublié mon mot de passe</a></dd></dl><label><input type="checkbox" name="autologin"> Se souvenir de moi</label> <input type="submit" name="login" value="Connexion"></div></div>
<div class="panel"><h3>S’enregistrer</h3><p>Vous devez vous enregistrer pour vous connecter. L’enregistrement ne prend que quelques instants et vous offre plus de possibilités. Merci de lire nos conditions d’utilisation et notre politique de confidentialité.</p><p><a href="/ucp.php?mode=register">S’enregistrer</a></p></div></form>
<p class="copyright muted">Développé par phpBB® Forum Software © phpBB Limited · Traduction française officielle © Qiaeru</p></div>`,
    ),
  },
  {
    name: 'u4-fr-boutique-maintenance',
    label: 'blocked',
    why: 'PrestaShop in maintenance, 503.',
    status: 503,
    headers: { 'retry-after': '3600' },
    path: '/the-vert/38-sencha-yamato.html',
    html: bare(
      'fr',
      'Maison Lecoq Thés',
      `<div id="layout-error" class="wrap"><section id="main"><header class="page-header"><div class="logo"><strong>Maison Lecoq Thés</strong></div><h1>Nous serons bientôt de retour.</h1></header>
<section id="content" class="page-content page-maintenance"><p>Nous mettons actuellement à jour notre boutique et serons de retour très bientôt.</p><p>Merci de votre patience.</p></section></section></div>`,
    ),
  },

  // Spanish
  {
    name: 'u4-es-noticia-no-encontrada',
    label: 'not_found',
    why: 'Spanish newspaper after a move to a new CMS, old address answers 200 with "page not found" text and the news of the day.',
    path: '/noticias/2011/06/14/sevilla/1308042217.html',
    html: news({
      lang: 'es',
      title: 'Página no encontrada | Diario del Sur',
      site: 'Diario del Sur',
      subscribe: 'Suscríbete',
      signin: 'Iniciar sesión',
      menu: ['Sevilla', 'Andalucía', 'España', 'Economía', 'Deportes', 'Cultura', 'Opinión'],
      foot: ['Aviso legal', 'Política de privacidad', 'Política de cookies', 'Quiénes somos', 'Hemeroteca'],
      copy: '© Editorial Diario del Sur, S.L.',
      sideTitle: 'Lo más leído',
      side: [
        'La Aemet avisa de lluvias para el puente',
        'El Betis prepara el derbi con dos bajas',
        'Cortes de tráfico por la maratón',
        'Abre la nueva biblioteca de Triana',
      ],
      body: `<section class="error"><h1>Lo sentimos, no encontramos la página que buscas</h1><p>Es posible que la dirección haya cambiado, que la noticia haya sido eliminada o que hayas escrito mal la URL. Puedes volver a la <a href="/">portada</a> o utilizar el buscador.</p><form action="/buscar"><input name="q" placeholder="Buscar noticias"><button>Buscar</button></form></section>`,
    }),
  },
  {
    name: 'u4-es-publicacion-finalizada',
    label: 'not_found',
    why: 'Latin American marketplace: the listing has ended and only a notice and other listings are shown.',
    path: '/MLA-1128833401-heladera-retro-320-lts-_JM',
    html: board({
      lang: 'es-AR',
      title: 'Publicación no disponible | Feria Libre',
      site: 'Feria Libre',
      search: 'Buscar productos, marcas y más…',
      where: 'Ingresá tu código postal',
      go: 'Buscar',
      post: 'Vender',
      login: 'Ingresá',
      menu: ['Categorías', 'Ofertas', 'Historial', 'Supermercado', 'Moda', 'Ayuda'],
      foot: ['Trabajá con nosotros', 'Términos y condiciones', 'Cómo cuidamos tu privacidad', 'Accesibilidad', 'Defensa del Consumidor'],
      copy: 'Copyright © 1999-2024 Feria Libre S.R.L.',
      body: `<div class="ui-empty-state"><h1>Esta publicación no está disponible</h1><p>El vendedor la pausó o finalizó. Por favor, elegí otro producto.</p><a href="/">Ir a la página principal</a></div>
${cards('Quizás te interese', [
  ['Heladera con freezer 311 lts blanca', '$ 689.999'],
  ['Heladera no frost 364 lts acero', '$ 1.149.000'],
  ['Frigobar 90 lts negro', '$ 312.499'],
  ['Freezer horizontal 200 lts', '$ 499.900'],
])}`,
    }),
  },
  {
    name: 'u4-es-video-eliminado',
    label: 'not_found',
    why: 'Spanish video portal: the video was removed by its user; suggestions are beside it.',
    path: '/video/x7tkq21',
    html: bare(
      'es',
      'Vídeo no disponible - VeoTube',
      `<header><a href="/"><b>VeoTube</b></a> <form action="/results"><input name="q" placeholder="Buscar"><button>Buscar</button></form> <a href="/signin">Acceder</a></header>
<main class="wrap"><div id="player-unavailable" style="background:#111;color:#eee;padding:70px 20px;text-align:center"><h1 style="font-size:20px">Vídeo no disponible</h1><p>El usuario que subió este vídeo lo ha eliminado.</p></div>
<h2>A continuación</h2><ul>${lis(['Cómo hacer una tortilla de patatas jugosa · 1,2 M de visualizaciones', 'Ruta por los Picos de Europa en furgo · 84.310 visualizaciones', 'Guitarra flamenca: rasgueos para principiantes · 240.118 visualizaciones', 'Los 10 mejores goles de la temporada · 3,4 M de visualizaciones'], '/video')}</ul></main>
<footer class="wrap muted">${links(['Información', 'Prensa', 'Derechos de autor', 'Creadores', 'Publicidad', 'Términos', 'Privacidad'])}</footer>`,
    ),
  },
  {
    name: 'u4-es-bloqueador-anuncios',
    label: 'blocked',
    why: 'Spanish sports site that shows only its wall against ad blockers.',
    path: '/futbol/segunda/cronica-zaragoza-elche',
    html: bare(
      'es',
      'Desactiva tu bloqueador de anuncios - Golazo Digital',
      `<header><b>GOLAZO DIGITAL</b></header><main class="wrap adb-wall" role="dialog" aria-modal="true"><h1>Hemos detectado que utilizas un bloqueador de anuncios</h1>
<p>La publicidad nos permite ofrecerte contenidos de calidad de forma gratuita. Para seguir navegando, desactiva tu bloqueador de anuncios en este sitio y recarga la página.</p>
<ol><li>Haz clic en el icono de tu bloqueador en la barra del navegador.</li><li>Selecciona «Pausar en este sitio» o «No ejecutar en páginas de este dominio».</li><li>Actualiza la página.</li></ol><p><a class="btn" href="">Ya lo he desactivado</a></p><p>¿Prefieres navegar sin anuncios? <a href="/premium">Hazte Premium por 1,99 €/mes</a></p></main><footer class="wrap muted">${links(['Aviso legal', 'Privacidad', 'Contacto'])}</footer>`,
    ),
  },
  {
    name: 'u4-es-mayor-de-edad',
    label: 'blocked',
    why: 'Winery: age gate with nothing behind it.',
    path: '/vinos/reserva-2016',
    html: bare(
      'es',
      'Bodegas Valdelacierva',
      `<div class="age-gate wrap" style="text-align:center"><p style="font:italic 30px Georgia,serif">Bodegas Valdelacierva</p><h1>¿Eres mayor de edad?</h1><p>Para acceder a esta web debes tener la edad legal para consumir alcohol en tu país de residencia.</p>
<form method="post" action="/age-verify"><label>Día <input name="d" size="2" maxlength="2"></label> <label>Mes <input name="m" size="2" maxlength="2"></label> <label>Año <input name="y" size="4" maxlength="4"></label><p><label><input type="checkbox" name="remember"> Recordarme en este dispositivo</label></p><button class="btn" type="submit">Entrar</button></form>
<p class="muted">Disfruta de un consumo responsable. No compartas este contenido con menores de edad. <a href="/aviso-legal">Aviso legal</a> · <a href="/privacidad">Política de privacidad</a></p></div>`,
    ),
  },
  {
    name: 'u4-es-campus-acceso',
    label: 'login_required',
    why: 'Spanish Moodle: a course address redirects to the login form.',
    redirectFrom: '/course/view.php?id=1873',
    path: '/login/index.php',
    html: bare(
      'es',
      'Campus Virtual UPR: Entrar al sitio',
      `<div id="page" class="wrap"><nav class="navbar"><a href="/">Campus Virtual UPR</a> <span>Español - Internacional ‎(es)‎</span></nav><div id="region-main" role="main"><div class="loginform"><h1 class="login-heading">Acceder a Campus Virtual UPR</h1>
<form class="login-form" action="/login/index.php" method="post" id="login"><input type="hidden" name="logintoken" value="gK2pQvT9"><p><label for="username">Nombre de usuario</label> <input type="text" name="username" id="username" placeholder="Nombre de usuario" autocomplete="username"></p><p><label for="password">Contraseña</label> <input type="password" name="password" id="password" placeholder="Contraseña" autocomplete="current-password"></p><button class="btn" type="submit" id="loginbtn">Acceder</button><p><a href="/login/forgot_password.php">¿Ha extraviado la contraseña?</a></p></form>
<h2>Algunos cursos permiten el acceso de invitados</h2><form action="/login/index.php" method="post"><input type="hidden" name="username" value="guest"><button type="submit">Entrar como invitado</button></form><p>Las 'Cookies' deben estar habilitadas en su navegador</p></div></div><footer class="muted">Usted no se ha identificado. · <a href="/admin/tool/dataprivacy/summary.php">Resumen de retención de datos</a></footer></div>`,
    ),
  },

  // Russian
  {
    name: 'u4-ru-obyavlenie-snyato',
    label: 'not_found',
    why: 'Russian classifieds: ad taken down, nothing of it is left.',
    path: '/moskva/mebel/divan_uglovoy_2381930042',
    html: board({
      lang: 'ru',
      title: 'Объявление снято с публикации — Барахолка',
      site: 'Барахолка',
      search: 'Поиск по объявлениям',
      where: 'Москва',
      go: 'Найти',
      post: 'Разместить объявление',
      login: 'Вход и регистрация',
      menu: ['Авто', 'Недвижимость', 'Работа', 'Одежда, обувь', 'Хобби и отдых', 'Животные', 'Электроника'],
      foot: ['Помощь', 'Безопасность', 'Реклама на сайте', 'О компании', 'Политика конфиденциальности'],
      copy: 'Барахолка — сайт объявлений России. © ООО «БХ» 2007–2024.',
      body: `<div class="item-closed-warning notice"><h1>Объявление снято с публикации</h1><p>Возможно, товар уже продан или автор передумал. Посмотрите похожие объявления — там может быть то, что вам нужно.</p></div>
${cards('Похожие объявления', [
  ['Диван-кровать Аккордеон', '14 500 ₽'],
  ['Угловой диван с ящиком', '22 000 ₽'],
  ['Кресло раскладное', '6 000 ₽'],
  ['Диван ИКЕА Фрихетэн', '18 000 ₽'],
])}`,
    }),
  },
  {
    name: 'u4-ru-forum-gosti',
    label: 'login_required',
    why: 'vBulletin-style Russian forum message: guests may not see the page, with the login form.',
    path: '/showthread.php?t=190277',
    html: forum({
      lang: 'ru',
      title: 'Нива-Клуб',
      site: 'Нива-Клуб',
      login: 'Вход',
      register: 'Регистрация',
      menu: ['Форум', 'Справка', 'Пользователи', 'Календарь', 'Поиск'],
      crumbs: ['Нива-Клуб', 'Сообщение форума'],
      foot: ['Обратная связь', 'Архив', 'Вверх'],
      copy: 'Powered by vBulletin® Version 3.8.7. Copyright ©2000 - 2024, vBulletin Solutions, Inc. Перевод: zCarot',
      body: `<table class="tborder"><tr><td class="tcat">Сообщение форума</td></tr><tr><td class="panelsurround"><p>Вы не вошли в систему или у вас нет прав для доступа к этой странице. Это могло произойти по одной из нескольких причин:</p><ol><li>Вы не авторизованы. Заполните форму в нижней части страницы и попробуйте ещё раз.</li><li>У вас недостаточно прав для доступа к этой странице. Возможно, вы пытаетесь редактировать чьё-то сообщение или использовать административные функции.</li><li>Если вы пытались отправить сообщение, то, возможно, администратор заблокировал вашу учётную запись или вы ожидаете её активации.</li></ol>
<form action="login.php?do=login" method="post"><fieldset><legend>Вход</legend>Имя: <input type="text" name="vb_login_username"><br>Пароль: <input type="password" name="vb_login_password"> <a href="/login.php?do=lostpw">Забыли пароль?</a><br><label><input type="checkbox" name="cookieuser"> Запомнить?</label></fieldset><input type="submit" value="Вход"> <input type="reset" value="Сброс"></form><p>Администратор требует, чтобы вы <a href="/register.php">зарегистрировались</a> перед просмотром этой страницы.</p></td></tr></table>`,
    }),
  },
  {
    name: 'u4-ru-proverka-brauzera',
    label: 'blocked',
    why: 'Russian anti-DDoS check, 403.',
    status: 403,
    headers: { server: 'ddos-guard' },
    html: bare(
      'ru',
      'Проверка браузера',
      `<div class="wrap" style="text-align:center"><div class="spinner" style="width:40px;height:40px;border:4px solid #ddd;border-top-color:#1a5fb4;border-radius:50%;margin:auto"></div><h1 id="title">Проверка вашего браузера перед переходом на сайт kinozal-retro.example</h1><p id="description">Этот процесс происходит автоматически. Пожалуйста, подождите несколько секунд — вы будете перенаправлены на запрошенную страницу.</p><noscript><p>Для продолжения включите JavaScript и файлы cookie и обновите страницу.</p></noscript><p class="muted">Защита от DDoS-атак · ID запроса: 1f0c73a1e8 · Ваш IP: 203.0.113.77</p></div>`,
      noindex,
    ),
  },
  {
    name: 'u4-ru-stranica-udalena',
    label: 'not_found',
    why: 'Social network profile deleted by its owner; only the name word and the notice remain.',
    path: '/id48120933',
    html: bare(
      'ru',
      'DELETED | Кругом',
      `<div id="page_header"><a href="/"><b>Кругом</b></a> <input placeholder="Поиск"> <a href="/login">Войти</a> <a href="/join">Регистрация</a></div>
<div class="wrap" id="profile"><div class="page_avatar" style="width:120px;height:120px;border-radius:60px;background:#dde3ea"></div><h1 class="page_name">DELETED</h1><div class="profile_deleted_text">Страница удалена её владельцем. Информация недоступна.</div></div>
<div class="footer wrap muted">${links(['О компании', 'Правила', 'Для бизнеса', 'Разработчикам'])} <span>Кругом © 2006–2024</span> <span>Язык: English Русский Українська</span></div>`,
    ),
  },
  {
    name: 'u4-ru-dostup-ogranichen',
    label: 'blocked',
    why: 'Block page of a Russian internet provider under the address of the wanted page.',
    html: bare(
      'ru',
      'Доступ ограничен',
      `<div class="wrap"><p><b>ТелеСвязь-Юг</b></p><h1>Уважаемый абонент!</h1><p>Доступ к запрашиваемому ресурсу ограничен по решению органов государственной власти Российской Федерации на основании Федерального закона от 27.07.2006 № 149-ФЗ «Об информации, информационных технологиях и о защите информации».</p><p>Проверить наличие сетевых адресов и (или) доменных имён в реестре можно на сайте Роскомнадзора в разделе «Единый реестр».</p><p>Если вы считаете, что доступ ограничен ошибочно, обратитесь в службу поддержки: 8 800 555-00-00.</p><p class="muted">© 2024 АО «ТелеСвязь-Юг» · <a href="/">Личный кабинет</a> · <a href="/tarify">Тарифы</a></p></div>`,
    ),
  },

  // Japanese
  {
    name: 'u4-ja-shohin-shuryo',
    label: 'not_found',
    why: 'Japanese mall shop: product page missing, 200, with the shop furniture.',
    path: '/kurashi-zakka/b2049-ao/',
    html: shop({
      lang: 'ja',
      title: '【暮らし雑貨店】お探しの商品は見つかりませんでした',
      site: '暮らし雑貨店',
      search: 'キーワードを入力',
      basket: '買い物かご',
      menu: ['キッチン用品', '食器', '収納', 'タオル・寝具', 'セール'],
      foot: ['会社概要', 'お支払い方法', '配送について', '特定商取引法に基づく表記', '個人情報保護方針', 'お問い合わせ'],
      copy: 'Copyright © 暮らし雑貨店 All Rights Reserved.',
      body: `<div class="error-page"><h1>お探しの商品ページは見つかりませんでした</h1><p>申し訳ございません。お探しの商品は販売を終了したか、ページのURLが変更された可能性があります。</p><p><a href="/">ショップトップへ戻る</a></p></div>${cards(
        '人気ランキング',
        [
          ['白磁の飯碗 中', '1,320円（税込）'],
          ['竹製カトラリートレー', '1,980円（税込）'],
          ['今治タオル フェイス2枚組', '2,200円（税込）'],
          ['琺瑯保存容器 L', '2,750円（税込）'],
        ],
      )}`,
    }),
  },
  {
    name: 'u4-ja-kiji-shuryo',
    label: 'not_found',
    why: 'Japanese news portal: article expired, other headlines remain.',
    path: '/articles/3f9a01c7be2214d0a1',
    html: news({
      lang: 'ja',
      title: '指定されたページは見つかりませんでした - みなとニュース',
      site: 'みなとニュース',
      subscribe: '有料プラン',
      signin: 'ログイン',
      menu: ['主要', '国内', '国際', '経済', 'エンタメ', 'スポーツ', 'IT', '科学', '地域'],
      foot: ['プライバシーポリシー', '利用規約', 'ご意見・ご要望', 'ヘルプ・お問い合わせ'],
      copy: '© みなとニュース',
      sideTitle: 'アクセスランキング',
      side: ['台風7号 週末に接近か', '新幹線 一部区間で運転見合わせ', '人気アニメ続編の制作決定', '大関が休場 初日から4連敗'],
      body: `<section class="notfound"><h1>ご覧になろうとしている記事は、現在表示できません。</h1><p>掲載期間が終了したか、記事が削除された可能性があります。</p><p><a href="/">みなとニュース トップへ</a></p></section>`,
    }),
  },
  {
    name: 'u4-ja-kaiin-gentei',
    label: 'login_required',
    why: 'Japanese business daily: members-only article, cut after a paragraph.',
    path: '/article/DGXZQOUC0712/',
    html: news({
      lang: 'ja',
      title: '半導体工場、地方で用地不足 自治体の誘致に壁 - 産業経済新報',
      site: '産業経済新報',
      subscribe: '申し込む',
      signin: 'ログイン',
      menu: ['トップ', '速報', 'ビジネス', 'マーケット', 'テクノロジー', 'オピニオン', '地域'],
      foot: ['会社情報', '著作権', 'リンクポリシー', '個人情報の取り扱い'],
      copy: 'No reproduction without permission. © 産業経済新報社',
      sideTitle: '記事ランキング',
      side: ['円相場、一時150円台', '大手銀の採用が4年ぶり増', '自動運転バス、県内で実証', '電力小売り撤退相次ぐ'],
      body: `<article><p>［会員限定記事］</p><h1>半導体工場、地方で用地不足 自治体の誘致に壁</h1><p><time>2024年2月7日 5:00</time></p><p>半導体関連企業の国内投資が相次ぐなか、受け皿となる産業用地の不足が目立ってきた。熊本県では分譲可能な工業団地の残りがほぼゼロとなり…</p><div class="paywall"><p>この記事は会員限定です。登録すると続きをお読みいただけます。</p><p>残り1,284文字</p><a class="btn" href="/r123">無料会員登録する</a> <a class="btn" href="/ds">有料会員に申し込む</a><p>会員の方は<a href="/login">こちらからログイン</a></p></div></article>`,
    }),
  },
  {
    name: 'u4-ja-maintenance',
    label: 'blocked',
    why: 'Japanese library catalogue under maintenance, answered with 200 under the address of a book.',
    path: '/opac/book/100038127',
    html: bare(
      'ja',
      'システムメンテナンス中 | 北浜市立図書館',
      `<header class="wrap"><b>北浜市立図書館</b></header><main class="wrap"><h1>ただいまシステムメンテナンス中です</h1><p>いつも北浜市立図書館ホームページをご利用いただき、ありがとうございます。<br>現在、システムメンテナンスのため、蔵書検索・予約サービスを停止しております。</p><table><tr><th>停止期間</th><td>2024年2月5日（月）20:00 ～ 2月8日（木）9:00（予定）</td></tr></table><p>ご利用の皆様にはご迷惑をおかけいたしますが、ご理解とご協力をお願いいたします。しばらく経ってから再度アクセスしてください。</p></main><footer class="wrap muted">Copyright © 北浜市立図書館</footer>`,
    ),
  },
  {
    name: 'u4-ja-blog-sakujo',
    label: 'not_found',
    why: 'Blog service: the blog has been closed by its owner.',
    path: '/hanauta-nikki/entry-12044810923.html',
    html: bare(
      'ja',
      'このブログは存在しません｜つれづれブログ',
      `<header><a href="/"><b>つれづれブログ</b></a> <nav>${links(['ホーム', 'ピグ', '公式ブログ', 'ランキング'])}</nav> <a href="/register">新規登録</a> <a href="/login">ログイン</a></header><main class="wrap"><h1>このブログは存在しません</h1><p>お探しのブログは退会などの理由により削除されました。</p><p>URLに間違いがないか、再度ご確認ください。</p><h2>今日の注目記事</h2><ul>${lis(['節約主婦の1週間献立', '3歳児と行く沖縄2泊3日', '100均収納で冷蔵庫がすっきり', 'ベランダ菜園 冬の準備'], '/topics')}</ul></main><footer class="wrap muted">${links(['ヘルプ', '利用規約', 'プライバシーポリシー', '運営会社'])}</footer>`,
    ),
  },

  // Portuguese
  {
    name: 'u4-pt-anuncio-expirado',
    label: 'not_found',
    why: 'Brazilian classifieds: the ad was not found, 200.',
    path: '/rio-de-janeiro/autos/fiat-uno-way-2014-1198823011',
    html: board({
      lang: 'pt-BR',
      title: 'Anúncio não encontrado | Desapega Já',
      site: 'Desapega Já',
      search: 'Buscar "Carros"',
      where: 'Rio de Janeiro',
      go: 'Buscar',
      post: 'Anunciar',
      login: 'Entrar',
      menu: ['Autos', 'Imóveis', 'Eletro', 'Casa', 'Serviços', 'Vagas'],
      foot: ['Ajuda e contato', 'Dicas de segurança', 'Vender no site', 'Termos de uso', 'Política de privacidade'],
      copy: '© Desapega Já Atividades de Internet Ltda.',
      body: `<section class="notice"><h1>Ops! Anúncio não encontrado</h1><p>Este anúncio expirou ou foi removido pelo anunciante. Mas não se preocupe: temos outras opções para você.</p><a class="btn" href="/autos">Ver outros anúncios</a></section>${cards(
        'Anúncios semelhantes',
        [
          ['Fiat Uno Vivace 2013', 'R$ 28.900'],
          ['VW Gol 1.0 2015', 'R$ 33.500'],
          ['Chevrolet Onix LT 2016', 'R$ 44.900'],
        ],
      )}`,
    }),
  },
  {
    name: 'u4-pt-vaga-encerrada',
    label: 'not_found',
    why: 'Brazilian job board: the vacancy is closed, its text is gone.',
    path: '/vagas/v2588110/analista-de-suporte-jr',
    html: board({
      lang: 'pt-BR',
      title: 'Vaga encerrada - TrampoCerto',
      site: 'TrampoCerto',
      search: 'Cargo ou área',
      where: 'Cidade ou estado',
      go: 'Buscar vagas',
      post: 'Sou empresa',
      login: 'Entrar',
      menu: ['Vagas', 'Estágio', 'Empresas', 'Dicas'],
      foot: ['Quem somos', 'Central de ajuda', 'Termos', 'Privacidade'],
      copy: 'TrampoCerto © 2024 - Todos os direitos reservados',
      body: `<div class="notice"><h1>Esta vaga já foi encerrada</h1><p>A empresa encerrou o recebimento de currículos e a vaga não está mais disponível. Confira outras oportunidades para o seu perfil:</p></div><ul>${lis(['Analista de Suporte Técnico Pleno — Campinas/SP', 'Técnico de Informática — São Paulo/SP', 'Assistente de Help Desk — Home office', 'Estágio em Redes — Curitiba/PR'], '/vagas')}</ul>`,
    }),
  },
  {
    name: 'u4-pt-carregando',
    label: 'empty',
    why: 'Angular shell of a Brazilian public portal, captured while it only says "Carregando...".',
    path: '/consulta/licitacoes/2023/00187',
    html: bare(
      'pt-BR',
      'Portal da Transparência',
      `<app-root><div class="preloader" style="text-align:center;margin-top:30vh"><svg width="50" height="50" viewBox="0 0 50 50"><circle cx="25" cy="25" r="20" fill="none" stroke="#0b6e4f" stroke-width="4" stroke-dasharray="80 60"/></svg><p>Carregando...</p></div></app-root>
<noscript>Por favor, habilite o JavaScript para continuar usando esta aplicação.</noscript>`,
      '<base href="/"><meta name="description" content="Portal da Transparência do Município"><meta name="theme-color" content="#0b6e4f">',
    ),
  },
  {
    name: 'u4-pt-exclusivo-assinantes',
    label: 'login_required',
    why: 'Portuguese newspaper: stub with the notice that the article is for subscribers.',
    path: '/2024/02/07/sociedade/noticia/professores-deslocados-2079411',
    html: news({
      lang: 'pt-PT',
      title: 'Professores deslocados: a casa às costas | Jornal do Tejo',
      site: 'Jornal do Tejo',
      subscribe: 'Assinar',
      signin: 'Entrar',
      menu: ['Política', 'Sociedade', 'Local', 'Economia', 'Cultura', 'Desporto', 'Ciência'],
      foot: ['Ficha técnica', 'Estatuto editorial', 'Termos e condições', 'Política de privacidade', 'Provedor do leitor'],
      copy: '© 2024 Jornal do Tejo, Comunicação Social, SA',
      sideTitle: 'Mais populares',
      side: [
        'Greve da CP: que comboios circulam amanhã',
        'O restaurante que só serve sopa',
        'Sporting vence em Braga',
        'Crédito à habitação: juros descem em Março',
      ],
      body: `<article><p>Exclusivo · Educação</p><h1>Professores deslocados: a casa às costas</h1><p>Há quem faça 300 quilómetros por dia e quem durma no carro. Quatro docentes contam como é viver entre duas cidades.</p><p>Ana Sofia Reis · 7 de Fevereiro de 2024, 6:30</p><div class="paywall-box"><h2>Este artigo é exclusivo para assinantes</h2><p>Para continuar a ler, assine o Jornal do Tejo. Os assinantes têm acesso ilimitado a todos os artigos, no site e nas aplicações.</p><a class="btn" href="/assinaturas">Assinar por 1,25 €/semana</a><p>Já é assinante? <a href="/login">Inicie sessão</a></p></div></article>`,
    }),
  },

  // Italian
  {
    name: 'u4-it-wiki-mancante',
    label: 'not_found',
    why: 'Italian MediaWiki: there is no text under this title; the usual 404.',
    status: 404,
    path: '/wiki/Battaglia_del_Guado_Nero',
    html: bare(
      'it',
      'Battaglia del Guado Nero - Cronopedia',
      `<div id="mw-navigation"><a href="/wiki/Pagina_principale"><b>Cronopedia</b></a> <ul id="p-personal">${lis(['Discussioni', 'Contributi', 'Registrati', 'Entra'])}</ul><ul id="p-namespaces"><li><a href="/w/index.php?title=Battaglia_del_Guado_Nero&action=edit&redlink=1">Voce</a></li><li>Discussione</li></ul><ul id="p-navigation">${lis(['Pagina principale', 'Ultime modifiche', 'Una voce a caso', 'Aiuto', 'Puntano qui', 'Pagine speciali'], '/wiki')}</ul></div>
<div id="content" class="mw-body wrap" role="main"><h1 id="firstHeading">Battaglia del Guado Nero</h1><div id="mw-content-text"><div class="noarticletext" dir="ltr" lang="it"><p>In questo momento la pagina richiesta è vuota. È possibile <a href="/wiki/Speciale:Ricerca/Battaglia_del_Guado_Nero">cercare questo titolo</a> nelle altre pagine del sito, cercare nei registri correlati oppure <a href="/w/index.php?action=edit">creare la pagina ora</a>.</p></div></div></div>
<div id="footer" class="wrap muted"><ul>${lis(['Informativa sulla privacy', 'Informazioni su Cronopedia', 'Avvertenze'])}</ul></div>`,
    ),
  },
  {
    name: 'u4-it-prodotto-non-disponibile',
    label: 'not_found',
    why: 'Italian shop: the page of the product is gone, soft 404.',
    path: '/it/caffettiere/moka-6-tazze-rossa-1172.html',
    html: shop({
      lang: 'it',
      title: 'Prodotto non trovato - Casa Bellini',
      site: 'Casa Bellini',
      search: 'Cerca nel catalogo',
      basket: 'Carrello',
      menu: ['Cucina', 'Tavola', 'Caffè e tè', 'Piccoli elettrodomestici', 'Outlet'],
      foot: ['Spedizioni e resi', 'Pagamenti sicuri', 'Condizioni di vendita', 'Privacy policy', 'Contattaci'],
      copy: '© 2024 Casa Bellini S.r.l. - P.IVA 01234567890',
      body: `<section id="content" class="page-not-found"><h1>Questo prodotto non è più disponibile.</h1><p>Siamo spiacenti per l'inconveniente. Il prodotto che cerchi non è più in catalogo.</p><p>Prova a fare una nuova ricerca oppure torna alla <a href="/it/">home page</a>.</p></section>${cards(
        'I più venduti',
        [
          ['Moka alluminio 3 tazze', '24,90 €'],
          ['Macinacaffè manuale', '32,00 €'],
          ['Set 6 tazzine in porcellana', '18,50 €'],
        ],
      )}`,
    }),
  },
  {
    name: 'u4-it-troppe-richieste',
    label: 'blocked',
    why: 'Italian timetable site: rate limit, 429.',
    status: 429,
    headers: { 'retry-after': '600' },
    path: '/orari/linea-64?fermata=1182',
    html: bare(
      'it',
      'Troppe richieste - Orari Bus',
      `<header class="wrap"><a href="/"><b>Orari Bus</b></a> ${links(['Linee', 'Fermate', 'Avvisi', 'App'])}</header><main class="wrap"><h1>Hai effettuato troppe richieste</h1><p>Abbiamo ricevuto un numero insolito di richieste dal tuo indirizzo IP (203.0.113.9). L'accesso è stato temporaneamente limitato.</p><p>Attendi 10 minuti e riprova. Se utilizzi i dati in modo automatico, consulta la pagina <a href="/opendata">Open data</a>.</p></main><footer class="wrap muted">Orari Bus non è affiliato alle aziende di trasporto.</footer>`,
    ),
  },

  // Chinese
  {
    name: 'u4-zh-neirong-yishanchu',
    label: 'not_found',
    why: 'Chinese public-account article deleted by its publisher, 200.',
    path: '/s/9rTqAxkLw2bVn0sYd1',
    html: bare(
      'zh-CN',
      '',
      `<div class="wrap weui-msg" id="activity-detail" style="text-align:center"><div class="weui-msg__icon-area"><svg width="64" height="64" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11" fill="#f43530"/><path d="M12 6v8M12 17v1" stroke="#fff" stroke-width="2"/></svg></div><div class="weui-msg__text-area"><h2 class="weui-msg__title">该内容已被发布者删除</h2></div></div>
<div class="wrap muted" style="text-align:center"><a href="/">公众平台</a> · <a href="/agreement">服务协议</a> · <a href="/complain">投诉</a></div>`,
    ),
  },
  {
    name: 'u4-zh-discuz-denglu',
    label: 'login_required',
    why: 'Discuz! forum that wants a login for the thread.',
    path: '/thread-772013-1-1.html',
    html: bare(
      'zh-CN',
      '提示信息 - 山友户外论坛 - Powered by Discuz!',
      `<div id="toptb">${links(['设为首页', '收藏本站'])}</div><div id="hd" class="wrap"><h2><a href="/">山友户外论坛</a></h2><form action="/member.php?mod=logging&action=login" method="post">用户名 <input name="username" type="text"> 密码 <input name="password" type="password"> <button>登录</button> <a href="/member.php?mod=register">立即注册</a> <a href="/lostpw">找回密码</a></form><div id="nv"><ul>${lis(['论坛', '导读', '装备', '线路', '约伴', '排行榜'])}</ul></div></div>
<div id="wp" class="wrap"><div id="pt"><a href="/">山友户外论坛</a> › 提示信息</div><div id="ct"><div class="nfl" id="main_succeed"><div class="f_c altw"><div id="messagetext" class="alert_info"><p>抱歉，您尚未登录，没有权限访问该版块</p></div><div id="messagelogin"><p>您需要登录后才可以继续本操作</p></div></div></div></div></div>
<div id="ft" class="wrap muted">Powered by <strong>Discuz!</strong> X3.4 © 2001-2023 · <a href="/archiver/">Archiver</a> · <a href="/mobile">手机版</a> · 京ICP备00000000号</div>`,
    ),
  },
  {
    name: 'u4-zh-yanzheng-huakuai',
    label: 'blocked',
    why: 'Chinese house listing site: check with a slider because of frequent visits; the address redirected to it.',
    redirectFrom: '/ershoufang/101118270331.html',
    path: '/captcha?location=%2Fershoufang%2F101118270331.html',
    html: bare(
      'zh-CN',
      '人机验证',
      `<div class="wrap" style="text-align:center"><p><b>好房网</b></p><h1>请进行安全验证</h1><p>您的访问过于频繁，为确认本次访问为正常用户行为，需要您协助验证。</p><div class="slider" style="width:300px;height:40px;margin:auto;background:#eee;line-height:40px"><span style="float:left;width:40px;background:#fff;border:1px solid #ccc">»</span>请按住滑块，拖动到最右边</div><p>验证完成后，您可以继续访问原网页</p><p class="muted">问题反馈：<a href="/feedback">点击反馈</a> · 请求ID：0b51f2d8-7711</p></div>`,
    ),
  },

  // Polish
  {
    name: 'u4-pl-oferta-zakonczona',
    label: 'not_found',
    why: 'Polish marketplace: the offer has ended, its content is gone.',
    path: '/oferta/rower-gorski-kross-level-13384110291',
    html: board({
      lang: 'pl',
      title: 'Ogłoszenie nieaktualne - Targowisko.example',
      site: 'Targowisko',
      search: 'Czego szukasz?',
      where: 'Cała Polska',
      go: 'Szukaj',
      post: 'Dodaj ogłoszenie',
      login: 'Twoje konto',
      menu: ['Motoryzacja', 'Nieruchomości', 'Praca', 'Dom i Ogród', 'Elektronika', 'Moda', 'Sport i Hobby'],
      foot: ['Pomoc', 'Regulamin', 'Polityka prywatności', 'Zasady bezpieczeństwa', 'Mapa kategorii'],
      copy: '© 2024 Targowisko sp. z o.o.',
      body: `<div class="notice"><h1>To ogłoszenie nie jest już dostępne</h1><p>Ogłoszenie zostało zakończone przez sprzedającego lub wygasło. Sprawdź podobne ogłoszenia poniżej.</p></div>${cards(
        'Podobne ogłoszenia',
        [
          ['Rower górski Romet Rambler', '1 100 zł'],
          ['Kross Hexagon 3.0', '950 zł'],
          ['Rower trekkingowy damski', '700 zł'],
        ],
      )}`,
    }),
  },
  {
    name: 'u4-pl-forum-ban',
    label: 'blocked',
    why: 'Polish phpBB: the address of the visitor is banned; nothing else is shown.',
    status: 403,
    path: '/viewtopic.php?t=7718',
    html: bare(
      'pl',
      'Forum Pszczelarskie - Informacja',
      `<div id="wrap" class="wrap"><h1><a href="/index.php">Forum Pszczelarskie</a></h1><p>Wszystko o pszczołach i pasiece</p><ul>${lis(['FAQ', 'Zarejestruj się', 'Zaloguj się'])}</ul><div class="panel" id="message"><div class="inner"><h2 class="message-title">Informacja</h2><p>Zostałeś <strong>na stałe</strong> zbanowany na tej witrynie.<br><br>Aby uzyskać więcej informacji, skontaktuj się z <a href="mailto:admin@example.org">administratorem witryny</a>.<br><br><em>Zbanowano twój adres IP.</em></p></div></div><p class="muted">Technologię dostarcza phpBB® Forum Software © phpBB Limited · Polski pakiet językowy dostarcza phpBB.pl</p></div>`,
    ),
  },

  // Dutch
  {
    name: 'u4-nl-cookiewall',
    label: 'blocked',
    why: 'Dutch media consent page with nothing behind it, reached by a redirect.',
    redirectFrom: '/nieuws/binnenland/a1827741/brug-weken-dicht',
    path: '/privacy-gate/accept?redirectUri=%2Fnieuws%2Fbinnenland%2Fa1827741',
    html: bare(
      'nl',
      'Privacy Gate | Polderpost',
      `<main class="wrap"><p><b>Polderpost</b></p><h1>Polderpost waardeert jouw privacy</h1><p>Wij en onze 142 partners gebruiken cookies en vergelijkbare technieken om informatie op je apparaat op te slaan en te raadplegen, om advertenties en content te personaliseren en om het gebruik van onze sites te meten. Geef hieronder aan of je akkoord gaat om verder te gaan naar Polderpost.</p><button class="btn" type="button">Akkoord</button> <button type="button">Instellen</button><p class="muted">Je kunt je keuze altijd wijzigen via ‘Privacy-instellingen’ onderaan de pagina. Lees ons <a href="/privacy">privacybeleid</a> en <a href="/cookies">cookiebeleid</a>.</p></main>`,
      noindex,
    ),
  },
  {
    name: 'u4-nl-advertentie-verwijderd',
    label: 'not_found',
    why: 'Dutch classifieds: ad no longer available; 200.',
    path: '/v/huis-en-inrichting/kasten/m2081190337-eiken-buffetkast',
    html: board({
      lang: 'nl',
      title: 'Advertentie niet meer beschikbaar | Vlooienplein',
      site: 'Vlooienplein',
      search: 'Waar ben je naar op zoek?',
      where: 'Postcode',
      go: 'Zoek',
      post: 'Plaats advertentie',
      login: 'Inloggen',
      menu: ['Antiek en Kunst', 'Auto’s', 'Boeken', 'Fietsen', 'Huis en Inrichting', 'Kinderen en Baby’s'],
      foot: ['Help en info', 'Veilig handelen', 'Gebruiksvoorwaarden', 'Privacybeleid'],
      copy: '© Vlooienplein B.V.',
      body: `<div class="notice"><h1>Deze advertentie is helaas niet meer beschikbaar</h1><p>De advertentie is verkocht of door de adverteerder verwijderd.</p></div>${cards(
        'Misschien vind je dit ook leuk',
        [
          ['Eiken vitrinekast', '€ 150,00'],
          ['Buffetkast wit landelijk', '€ 275,00'],
          ['Grenen linnenkast', 'Bieden'],
        ],
      )}`,
    }),
  },

  // Turkish
  {
    name: 'u4-tr-konu-bulunamadi',
    label: 'not_found',
    why: 'Turkish XenForo: thread not found, 404.',
    status: 404,
    path: '/konu/kombi-basinc-dusuyor.88213/',
    html: forum({
      lang: 'tr-TR',
      title: 'Hata! | Usta Forum',
      site: 'Usta Forum',
      login: 'Giriş yap',
      register: 'Kayıt ol',
      menu: ['Ana sayfa', 'Forumlar', 'Neler yeni', 'Kullanıcılar'],
      crumbs: ['Ana sayfa'],
      foot: ['Bize ulaşın', 'Şartlar ve kurallar', 'Gizlilik politikası', 'Yardım'],
      copy: 'Community platform by XenForo® © 2010-2024 XenForo Ltd.',
      body: `<div class="p-title"><h1 class="p-title-value">Hata! Bir sorunla karşılaştık.</h1></div><div class="p-body-content"><div class="blockMessage">İstenen konu bulunamadı.</div></div>`,
    }),
  },
  {
    name: 'u4-tr-erisim-engeli',
    label: 'blocked',
    why: 'Turkish court order page shown by the provider in place of the site.',
    html: bare(
      'tr',
      'Erişime Engellenmiştir',
      `<div class="wrap" style="text-align:center"><h1>BİLGİ TEKNOLOJİLERİ VE İLETİŞİM KURUMU</h1><p><strong>İnternet Sitesi Erişime Engellenmiştir</strong></p><p>Bu internet sitesi hakkında Ankara 4. Sulh Ceza Hâkimliğinin 12/09/2023 tarih ve 2023/8812 D. İş sayılı kararı uyarınca, 5651 sayılı Kanun kapsamında Erişim Sağlayıcıları Birliği tarafından uygulanan idari tedbir kararı bulunmaktadır.</p><p class="muted">Access to this website has been restricted by court order.</p></div>`,
    ),
  },

  // One each
  {
    name: 'u4-cs-produkt-vyrazen',
    label: 'not_found',
    why: 'Czech shop, product removed from the offer, 200.',
    path: '/kempovani/stan-pro-4-osoby-hurka/',
    html: shop({
      lang: 'cs',
      title: 'Stránka nenalezena | Tábornické potřeby',
      site: 'Tábornické potřeby',
      search: 'Napište, co hledáte',
      basket: 'Nákupní košík',
      menu: ['Stany', 'Spacáky', 'Batohy', 'Vařiče', 'Výprodej'],
      foot: ['Obchodní podmínky', 'Doprava a platba', 'Reklamace', 'Ochrana osobních údajů', 'Kontakty'],
      copy: 'Copyright 2024 Tábornické potřeby. Všechna práva vyhrazena. Vytvořil Shoptet',
      body: `<div class="content-inner"><h1>Produkt už v nabídce nemáme</h1><p>Omlouváme se, ale požadovaná stránka neexistuje nebo byl produkt vyřazen z prodeje. Zkuste použít vyhledávání nebo přejděte na <a href="/">úvodní stránku</a>.</p></div>${cards(
        'Nejprodávanější',
        [
          ['Stan Kokořín 3', '2 490 Kč'],
          ['Spacák Vltava -5 °C', '1 290 Kč'],
          ['Karimatka skládací', '349 Kč'],
        ],
      )}`,
    }),
  },
  {
    name: 'u4-sv-laslast',
    label: 'login_required',
    why: 'Swedish local paper, locked article.',
    path: '/2024-02-07/bryggan-i-fjallbo-rivs',
    html: news({
      lang: 'sv',
      title: 'Bryggan i Fjällbo rivs – grannarna rasar - Kustposten',
      site: 'Kustposten',
      subscribe: 'Köp',
      signin: 'Logga in',
      menu: ['Nyheter', 'Sport', 'Blåljus', 'Näringsliv', 'Åsikt', 'Familj', 'E-tidning'],
      foot: ['Om oss', 'Kundservice', 'Personuppgiftspolicy', 'Cookies', 'Annonsera'],
      copy: 'Ansvarig utgivare: Maria Sjölund',
      sideTitle: 'Mest läst',
      side: ['Brand i villa utanför Grebbestad', 'Ny krögare tar över badrestaurangen', 'Snöoväder på väg mot västkusten'],
      body: `<article><p>Premium</p><h1>Bryggan i Fjällbo rivs – grannarna rasar</h1><p>I 80 år har bybor badat från bryggan. Nu har länsstyrelsen sagt sitt.</p><div class="paywall"><h2>Det här är en låst artikel</h2><p>För att läsa vidare behöver du vara prenumerant. Första månaden kostar 1 krona, därefter 119 kr/mån. Ingen bindningstid.</p><a class="btn" href="/kop">Bli prenumerant</a><p>Redan prenumerant? <a href="/login">Logga in</a></p></div></article>`,
    }),
  },
  {
    name: 'u4-ko-sakje-geul',
    label: 'not_found',
    why: 'Korean café/blog service: post deleted or does not exist; 200.',
    path: '/PostView?blogId=haneulbit&logNo=221803317720',
    html: bare(
      'ko',
      '하늘빛 블로그',
      `<header><a href="/"><b>이웃블로그</b></a> <nav>${links(['블로그홈', '이웃새글', '주제별 보기', '공식블로그'])}</nav> <a href="/login">로그인</a></header><main class="wrap"><div class="error_content"><h1>게시물이 삭제되었거나 다른 페이지로 변경되었습니다.</h1><p>입력하신 페이지의 주소가 정확한지 다시 한번 확인해 보시기 바랍니다.</p><a class="btn" href="/haneulbit">이전 페이지로</a> <a href="/">블로그 홈</a></div></main><footer class="wrap muted">${links(['이용약관', '개인정보처리방침', '고객센터', '블로그팀 공식블로그'])}</footer>`,
    ),
  },
  {
    name: 'u4-id-akun-ditangguhkan',
    label: 'not_found',
    why: 'Social network in Indonesian: the account has been suspended and its posts are gone.',
    path: '/@warungbusari',
    html: bare(
      'id',
      'Profil / Kicau',
      `<div id="react-root"><header><a href="/"><b>Kicau</b></a> <input placeholder="Cari di Kicau"></header><main class="wrap"><div data-testid="UserCell"><div style="width:130px;height:130px;border-radius:65px;background:#cfd9de"></div><h2>@warungbusari</h2></div><div data-testid="emptyState"><h1>Akun ditangguhkan</h1><p>Kicau menangguhkan akun yang melanggar <a href="/rules">Peraturan Kicau</a>.</p></div></main><aside class="wrap"><h2>Baru di Kicau?</h2><p>Daftar sekarang untuk mendapatkan linimasa Anda sendiri!</p><a class="btn" href="/signup">Buat akun</a></aside><footer class="wrap muted">${links(['Ketentuan Layanan', 'Kebijakan Privasi', 'Kebijakan Cookie', 'Info iklan'])} © 2024 Kicau</footer></div>`,
    ),
  },
  {
    name: 'u4-vi-dang-tai',
    label: 'empty',
    why: 'Vietnamese shop as a React shell, captured with only its loading words.',
    path: '/san-pham/noi-com-dien-1-8l-p88120',
    html: bare(
      'vi',
      'Chợ Nhà - Mua sắm trực tuyến',
      `<noscript>Bạn cần bật JavaScript để sử dụng ứng dụng này.</noscript>
<div id="root"><div class="app-loading" style="display:flex;height:100vh;align-items:center;justify-content:center;flex-direction:column"><div style="width:48px;height:48px;border:4px solid #eee;border-top-color:#ee4d2d;border-radius:50%"></div><p>Đang tải, vui lòng chờ...</p></div></div><div id="modal-root"></div>`,
      '<meta name="description" content="Mua sắm trực tuyến hàng triệu sản phẩm ở tất cả ngành hàng. Giá tốt và nhiều ưu đãi."><link rel="canonical" href="/san-pham/noi-com-dien-1-8l-p88120">',
    ),
  },
  {
    name: 'u4-uk-pryvatnyi-profil',
    label: 'login_required',
    why: 'Photo network in Ukrainian: private profile; name and counts only, and a request to log in.',
    path: '/olena.kravets.ph/',
    html: bare(
      'uk',
      'Олена Кравець (@olena.kravets.ph) • Світлини',
      `<header><a href="/"><b>Світлини</b></a> <a class="btn" href="/accounts/login/">Увійти</a> <a href="/accounts/signup/">Зареєструватися</a></header><main class="wrap" role="main"><section><div style="width:110px;height:110px;border-radius:55px;background:#ddd"></div><h2>olena.kravets.ph</h2><ul><li><b>214</b> дописів</li><li>Читачі: <b>381</b></li><li>Стежить: <b>402</b></li></ul></section><section style="border-top:1px solid #ddd;text-align:center;padding:30px"><h1 style="font-size:16px">Це приватний профіль</h1><p>Уже стежите за olena.kravets.ph? <a href="/accounts/login/">Увійдіть</a>, щоб переглядати фото й відео цього користувача.</p></section></main><footer class="wrap muted">${links(['Про нас', 'Довідка', 'Конфіденційність', 'Умови', 'Мова'])} © 2024 Світлини</footer>`,
    ),
  },
  {
    name: 'u4-ru-zagruzka',
    label: 'empty',
    why: 'Vue shell of a Russian service, captured with only the word for loading and its empty frame.',
    path: '/routes/karelia/day-3',
    html: bare(
      'ru',
      'Походник',
      '<div id="app"><div class="loader"><div class="loader__ring"></div><span class="loader__text">Загрузка…</span></div></div>\n<noscript><strong>Извините, но приложение «Походник» не работает без JavaScript. Пожалуйста, включите его.</strong></noscript>',
      '<meta name="theme-color" content="#204020"><meta name="description" content="Маршруты, треки и отчёты о походах">',
    ),
  },
];
