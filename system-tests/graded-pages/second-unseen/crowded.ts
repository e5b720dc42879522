// Bad pages with much around the one sentence that says so: headlines, similar offers, terms, stories.
import type { GradedPage } from '../types.ts';
import { drupalPage, newsPage, nextPage, shopPage, wordpressPage } from './site-software.ts';

export const crowded: readonly GradedPage[] = [
  {
    name: 'german-soft-404-among-headlines',
    label: 'not_found',
    why: 'a missing article with a 200, over six teasers of a German daily',
    html: newsPage(
      {
        lang: 'de',
        name: 'Weserblick',
        menu: ['Stadt', 'Region', 'Politik', 'Sport', 'Kultur', 'Anmelden'],
        footer: 'Impressum · Datenschutz · AGB',
        aside:
          '<h2>Das könnte Sie interessieren</h2><ul><li><b>Brücke in Dörverden wieder frei.</b> Zwei Monate früher als geplant rollt der Verkehr über die Aller.</li><li><b>Grünkohlsaison eröffnet.</b> In Langwedel wurde der erste Kohlkönig gekrönt; er ist zwölf Jahre alt.</li><li><b>Kreistag streitet über Radweg.</b> Die Kosten sind auf 4,1 Millionen Euro gestiegen.</li><li><b>Handball:</b> Die Löwinnen verlieren knapp mit 27:28 in Oldenburg.</li><li><b>Storchenpaar bleibt über Winter.</b> Der Klimawandel macht den Flug nach Afrika für manche Vögel überflüssig, sagt der Naturschutzbund.</li></ul>',
      },
      'Artikel nicht mehr online',
      `<h1>Dieser Artikel steht leider nicht mehr zur Verfügung.</h1><p>Aus rechtlichen Gründen dürfen wir Beiträge von Nachrichtenagenturen nur für eine begrenzte Zeit anbieten.</p>`,
    ),
  },
  {
    name: 'french-product-gone-among-twelve-others',
    label: 'not_found',
    why: 'a product out of the catalogue, with a 200, among suggestions and promises of service',
    path: '/luminaires/lampe-champignon-orange-p44102.html',
    html: shopPage(
      {
        lang: 'fr',
        name: 'Maison Lumen',
        menu: ['Suspensions', 'Lampes', 'Appliques', 'Soldes', 'Mon compte', 'Panier'],
        footer:
          'Livraison offerte dès 79 € · Retours gratuits sous 30 jours · Paiement en 3 fois sans frais · Conseillers à votre écoute du lundi au samedi de 9 h à 19 h',
        aside:
          '<section><h2>Nos clients ont aussi aimé</h2><ul><li>Lampe à poser Galet, céramique grise, 64,90 €</li><li>Lampe à poser Tulipe, verre soufflé, 119,00 €</li><li>Lampadaire Arceau, socle marbre, 249,00 €</li><li>Applique Coquille, plâtre, 45,00 €</li><li>Suspension Rotin tressé, 40 cm, 74,50 €</li><li>Baladeuse rechargeable Luciole, 39,00 €</li><li>Guirlande Guinguette, 10 m, 34,90 €</li><li>Ampoule filament E27, lumière chaude, 7,90 €</li></ul><h2>Bien choisir sa lampe</h2><p>Pour lire, comptez 500 lumens et une lumière entre 2700 et 3000 kelvins. Près d’un lit, un abat-jour opaque évite l’éblouissement.</p></section>',
      },
      'Produit indisponible',
      `<div class="alert alert-warning">Le produit que vous recherchez n’est plus proposé dans notre catalogue.</div>`,
    ),
  },
  {
    name: 'dutch-vacancy-gone-among-similar',
    label: 'not_found',
    why: 'a vacancy of which nothing is left, over extracts of others',
    html: nextPage(
      {
        lang: 'nl',
        name: 'Baanbreker',
        menu: ['Vacatures', 'Bedrijven', 'Salaris', 'Inloggen'],
        footer: '© Baanbreker',
        aside:
          '<section><h2>Vergelijkbare vacatures</h2><article><h3>Fietsenmaker, Zwolle</h3><p>Je repareert stadsfietsen en e-bikes en geeft klanten eerlijk advies. 32–40 uur, € 2.450–€ 2.900.</p></article><article><h3>Monteur bakfietsen, Utrecht</h3><p>Je bouwt frames op en doet proefritten met zand. Ervaring met hydraulische remmen is fijn.</p></article><article><h3>Leerling rijwieltechniek, Apeldoorn</h3><p>Eén dag per week naar school, vier dagen in de werkplaats. Wij betalen je gereedschap.</p></article></section>',
      },
      'Vacature gesloten',
      `<h1>Helaas, deze vacature is al vervuld</h1><p>De werkgever heeft de vacature offline gehaald.</p>`,
    ),
  },
  {
    name: 'museum-404-with-long-joke',
    label: 'not_found',
    why: 'a museum tells a story on its missing page, which comes with a 200',
    html: drupalPage(
      { lang: 'en', name: 'Museum of Small Machines', menu: ['Visit', 'Collection', 'Learn', 'Shop'], footer: 'Free entry, donations welcome' },
      'Case empty',
      `<h1>The exhibit you’re looking for has been moved, or never was</h1><p>In 1911 our founder, Miss Ida Thwaite, ordered a glass case for a mechanical nightingale that she’d seen in Vienna. The case came in March. The nightingale did not come in April, nor in May, nor, after eleven letters, ever.</p><p>She showed the case all the same. Visitors leaned in, and some said they had heard something. When she died the case was found to hold a single brass feather, and nobody knows who had put it there.</p><p>You’re now looking into that case. Check the address for spelling mistakes, or start over from the <a href="/">entrance hall</a>. (Curators call this a 404.)</p>`,
    ),
  },
  {
    name: 'removed-post-with-community-sidebar',
    label: 'not_found',
    why: 'a post that moderators removed, no comments; the sidebar with the rules is long',
    html: nextPage(
      {
        lang: 'en',
        name: 'Tangents',
        menu: ['Popular', 'All', 'Log In', 'Sign Up'],
        footer: 'Tangents, Inc.',
        aside:
          '<aside><h2>t/bookbinding</h2><p>A place for people who sew paper. 88.1k members, 54 online.</p><h3>Rules</h3><ol><li>Show your own work, and say which stitch it is.</li><li>No machine-made listings. Commissions go to the monthly thread.</li><li>Be kind about crooked spines; we have all had one.</li><li>Questions about glue belong to the wiki first. PVA, wheat paste and methylcellulose each have a page.</li></ol><h3>More posts</h3><ul><li>My first coptic stitch (812 points)</li><li>Anyone else addicted to marbled endpapers? (411 points)</li></ul></aside>',
      },
      '[removed by moderator] : bookbinding',
      `<article><h1>[ Removed by moderator ]</h1><p>Sorry, this post has been removed by the moderators of t/bookbinding.</p><p>Moderators remove posts from feeds for a variety of reasons, including keeping communities safe, civil, and true to their purpose.</p><p>0 comments</p></article>`,
    ),
  },
  {
    name: 'danish-paywall-with-benefits-and-related',
    label: 'login_required',
    why: 'two sentences of the article, and much about the subscription and other articles',
    html: newsPage(
      {
        lang: 'da',
        name: 'Ugebladet Sund',
        menu: ['Nyheder', 'Debat', 'Bøger', 'Log ind', 'Køb abonnement'],
        footer: 'Ansvarshavende chefredaktør: Mette Krogh',
        aside:
          '<h2>Læs også</h2><ul><li>Teaterchef takker af: »Jeg glæder mig til at sidde på række 14«</li><li>Hvorfor taler ingen om grundvandet under Køge?</li><li>Anmeldelse: Den nye biografi er klog, lang og uden register</li></ul>',
      },
      'Arven efter kaptajnen',
      `<h1>Arven efter kaptajnen</h1><p>Da skibskisten blev åbnet i september, lå logbogen øverst. Under den lå 214 breve, alle uåbnede.</p><div class="salesposter"><h2>Denne artikel er kun for abonnenter</h2><p>Bliv en del af Ugebladet, og få adgang til:</p><ul><li>Alle artikler på sitet og i appen, også dem fra arkivet siden 1998</li><li>Avisen som e-avis torsdag aften, før den rammer postkassen</li><li>Tre ugentlige nyhedsbreve om bøger, videnskab og mad</li><li>Podcasts uden reklamer og oplæste artikler til cykelturen</li><li>Rabat på foredrag, rejser og Ugebladets vinklub</li></ul><p>Første måned 9 kr., derefter 199 kr. om måneden. Ingen binding.</p><a href="#">Kom i gang</a> <a href="#">Er du allerede abonnent? Log ind</a></div>`,
    ),
  },
  {
    name: 'saas-login-beside-marketing',
    label: 'login_required',
    why: 'an application asks for a login beside three paragraphs of advertisement',
    redirectFrom: '/w/garden-co/boards/19',
    path: '/signin?next=%2Fw%2Fgarden-co%2Fboards%2F19',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Log in to continue – Trestle</title></head><body><div class="split"><form class="left"><img src="/trestle.svg" alt="Trestle" width="90" height="24"><h1>Log in to continue to garden-co</h1><label>Work email <input type="email" name="email"></label><label>Password <input type="password" name="password"></label><button>Log in</button><button>Continue with SSO</button><p>New to Trestle? <a href="#">Create an account</a></p></form><section class="right"><h2>What’s new in October</h2><p>Swimlanes can now be collapsed one by one, and Trestle remembers which. Drag a card onto a collapsed lane and it opens for as long as you hover.</p><h2>“We threw out the whiteboard”</h2><p>Read how a landscaping firm with forty gardeners plans its week in eleven minutes, standing, with coffee. Their foreman had one condition: it must work with gloves on.</p><h2>Trestle Live, 21 November</h2><p>Two hours, six talks, no keynote. Join thousands of teams online and learn how to keep boards small.</p></section></div></body></html>`,
  },
  {
    name: 'private-profile-with-suggestions-french',
    label: 'login_required',
    why: 'a private runner’s profile, over people whom one may know',
    html: nextPage(
      {
        lang: 'fr',
        name: 'Foulées',
        menu: ['Défis', 'Clubs', 'Abonnement', 'Se connecter', 'Inscription gratuite'],
        footer: '© Foulées',
        aside:
          '<section><h2>Athlètes à découvrir</h2><ul><li>Benoît L., Grenoble. 1 204 activités, fan de trail et de tartiflette.</li><li>Soizic M., Quimper. Marathon en 3 h 12, court avec son chien Biniou.</li><li>Amadou D., Montreuil. Entraîneur le mardi, coureur le reste du temps.</li></ul><h2>Rejoignez 12 millions de sportifs</h2><p>Enregistrez vos sorties, comparez vos segments et encouragez vos amis, gratuitement, sur tous vos appareils.</p></section>',
      },
      'Hélène P.',
      `<h1>Hélène P.</h1><p>Ce profil est privé. Connectez-vous et envoyez une demande à Hélène pour voir ses activités.</p><button>Se connecter</button>`,
    ),
  },
  {
    name: 'cookie-wall-with-long-partner-text-spanish',
    label: 'blocked',
    why: 'a Spanish paper’s wall: consent or payment, with all the purposes written out and nothing behind',
    html: `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>El Correo de la Ría</title></head><body class="didomi-popup-open"><div id="didomi-host" role="dialog"><h1>Tú decides sobre tus datos</h1><p>Con tu consentimiento, nosotros y nuestros 834 socios usamos cookies o tecnologías similares para almacenar, acceder y procesar datos personales, como tu visita a esta web, la dirección IP y los identificadores de las cookies.</p><p>Hacemos los siguientes procesamientos de datos: almacenar la información en un dispositivo y/o acceder a ella; uso de datos limitados para seleccionar anuncios básicos; crear perfiles para publicidad personalizada; utilizar perfiles para seleccionar la publicidad personalizada; medir el rendimiento de la publicidad; comprender al público a través de estadísticas; desarrollo y mejora de los servicios; datos de localización geográfica precisa e identificación mediante análisis de dispositivos.</p><p>Puedes cambiar de opinión en cualquier momento desde la política de privacidad. Si rechazas, puedes leer el periódico suscribiéndote por 1,99 € al mes.</p><button>Aceptar y continuar gratis</button><button>Rechazar y suscribirme</button><p>¿Ya eres suscriptor? <a href="#">Inicia sesión</a></p></div></body></html>`,
  },
  {
    name: 'waiting-room-with-faq-swedish',
    label: 'blocked',
    why: 'a waiting room that answers every question but the visitor’s',
    html: `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Väntrum - Göta Biljett</title></head><body><header>Göta Biljett</header><main><h1>Välkommen till väntrummet</h1><p>Biljettsläppet öppnar kl. 10.00. När släppet öppnar får alla i väntrummet en slumpmässig plats i kön; det spelar ingen roll när du kom hit.</p><div class="countdown">00:41:17</div><h2>Vanliga frågor</h2><h3>Kan jag ha flera flikar öppna?</h3><p>Nej, använd en flik och en enhet. Fler flikar ger inte fler chanser.</p><h3>Hur många biljetter får jag köpa?</h3><p>Högst fyra per kund. Köp som går över gränsen makuleras.</p><h3>Vad händer om jag tappar anslutningen?</h3><p>Din plats sparas i tio minuter. Öppna samma länk i samma webbläsare igen.</p><h3>Finns det rullstolsplatser?</h3><p>Ja, de bokas per telefon 0770-00 00 00, vardagar 9–17.</p></main></body></html>`,
  },
  {
    name: 'maintenance-with-history-and-contacts-italian',
    label: 'blocked',
    why: 'a winery’s shop closed for works, with its story meanwhile',
    html: wordpressPage(
      { lang: 'it', name: 'Cantina Ferrero', menu: [], footer: 'Via delle Langhe 12 · P. IVA 00000000000' },
      'Sito in manutenzione',
      `<h1>Torniamo presto!</h1><p>Il nostro negozio online è in manutenzione: stiamo aggiornando il catalogo e i pagamenti. Riprovate tra qualche giorno.</p><p>Nel frattempo la cantina è aperta. Dal 1931 facciamo nebbiolo sulla stessa collina, con le stesse botti grandi e quasi le stesse mani. Le visite si prenotano per telefono al 0173 000000 e durano un’ora, due se vi fermate a parlare con Piero.</p><p>Per ordini urgenti scrivete a ordini@ferrero.example indicando vino, quantità e indirizzo.</p>`,
    ),
  },
  {
    name: 'proof-of-work-with-long-explanation',
    label: 'blocked',
    why: 'a check that explains itself at length and shows nothing else',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hold on a second</title></head><body><main><h1>Hold on a second</h1><progress max="100" value="12"></progress><p>Your browser is computing a proof of work before we show you the page. On most phones this takes about three seconds.</p><details open><summary>Why?</summary><p>This archive is run by two librarians and a retired printer on a machine under a desk. Since spring it’s been visited by programs that fetch every page of every scan in every size, forty times a second, from tens of thousands of addresses. We do not mind being read; we do mind being flattened.</p><p>The sum costs a person nothing that they’d notice and costs such programs a great deal, because they would have to do it for each of eleven million pages. It uses no cookies beyond the one that remembers that you’ve done it, and it sends nothing to anybody else.</p></details><p><small>If nothing happens, JavaScript may be switched off.</small></p></main></body></html>`,
  },
  {
    name: 'too-many-requests-inside-shop-frame-czech',
    label: 'blocked',
    why: 'a Czech shop’s limit in its ordinary frame, with a 200',
    html: shopPage(
      {
        lang: 'cs',
        name: 'Knihy U Lípy',
        menu: ['Beletrie', 'Pro děti', 'Antikvariát', 'Přihlášení', 'Košík (0)'],
        footer: 'Doprava zdarma nad 999 Kč · Osobní odběr na 41 místech · Vrácení do 30 dnů · Zákaznická linka 800 000 000',
        aside:
          '<section><h2>Nejprodávanější</h2><ol><li>Zahrada po dědovi, 349 Kč</li><li>Polévky na každý den, 299 Kč</li><li>Krátké dějiny knoflíku, 429 Kč</li></ol></section>',
      },
      'Příliš mnoho požadavků',
      `<h1>Zpomalte prosím</h1><p>Z vaší adresy k nám přichází neobvykle mnoho požadavků. Stránku proto teď nezobrazíme. Zkuste to znovu za pět minut.</p>`,
    ),
  },
  {
    name: 'members-video-among-free-ones',
    label: 'login_required',
    why: 'a film for paying members; only names of others are shown',
    html: nextPage(
      {
        lang: 'en',
        name: 'Quietwork',
        menu: ['Films', 'Journal', 'Join', 'Sign in'],
        footer: '© Quietwork',
        aside:
          '<section><h2>Free to watch</h2><ul><li>The broom maker (12 min)</li><li>Three ways to sharpen a scythe (19 min)</li><li>A morning in the salt pans (24 min)</li></ul></section>',
      },
      'The last clog sole',
      `<div class="player locked"><p>This film is for members</p><p>Become a member from £5 a month to watch, or sign in if you already are.</p><button>Join</button><button>Sign in</button></div><h1>The last clog sole</h1>`,
    ),
  },
];
