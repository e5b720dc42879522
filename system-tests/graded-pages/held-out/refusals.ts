// Refusals without a puzzle, in other words and languages than the other set's.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const refusals: readonly GradedPage[] = [
  {
    name: 'iis-403-in-polish',
    label: 'blocked',
    why: 'a Windows server that refuses, in Polish',
    status: 403,
    headers: { server: 'Microsoft-IIS/10.0' },
    html: htmlPage(
      '403 - Zabronione: odmowa dostępu.',
      '<div id="header"><h1>Błąd serwera</h1></div><div id="content"><h2>403 - Zabronione: odmowa dostępu.</h2><h3>Nie masz uprawnień do wyświetlenia tego katalogu lub strony.</h3></div>',
      { lang: 'pl' },
    ),
  },
  {
    name: 'school-filter',
    label: 'blocked',
    why: 'a filter on the way replaces the page, with a 200',
    html: htmlPage(
      'Web Page Blocked!',
      '<table><tr><td><h1>Web Page Blocked!</h1><p>The page you have requested has been blocked, because the URL is banned by the policy of your network.</p><p>URL: songs.example/lyrics<br>Category: Entertainment<br>Client IP: 203.0.113.9</p></td></tr></table>',
    ),
  },
  {
    name: 'wartung-503',
    label: 'blocked',
    why: 'a German site that is being worked on',
    status: 503,
    html: htmlPage(
      'Wartungsarbeiten',
      '<h1>Wir sind gleich zurück</h1><p>Zurzeit führen wir Wartungsarbeiten durch. Bitte versuchen Sie es in einer Stunde noch einmal.</p>',
      { lang: 'de' },
    ),
  },
  {
    name: 'legal-451-court-order',
    label: 'blocked',
    why: 'a page withheld by order of a court',
    status: 451,
    html: htmlPage(
      'Unavailable',
      '<h1>This content isn’t available in your region</h1><p>In response to a court order, access to this page has been restricted. Reference 2024-C-118.</p>',
    ),
  },
  {
    name: 'pur-or-tracking-gate',
    label: 'blocked',
    why: 'a German consent page: accept tracking or pay, with no text of the article',
    redirectFrom: '/artikel/stellwerk-gerettet',
    path: '/zustimmung?url=%2Fartikel%2Fstellwerk-gerettet',
    html: htmlPage(
      'Zustimmung erforderlich',
      '<main><h1>Willkommen bei talbote.example</h1><section><h2>Mit Werbung weiterlesen</h2><p>Besuchen Sie unsere Seiten wie gewohnt mit Werbung und Tracking. Ihre Zustimmung können Sie jederzeit widerrufen.</p></section><section><h2>Nutzen Sie den Talboten werbefrei</h2><p>Pur-Abo für 3,99 € im Monat. Bereits Pur-Abonnent? Hier anmelden.</p></section><p>Wir und bis zu 178 Partner speichern Informationen auf einem Gerät. <a href="/datenschutz">Datenschutz</a> <a href="/impressum">Impressum</a></p></main>',
      { lang: 'de' },
    ),
  },
  {
    name: 'brewery-age-gate-in-italian',
    label: 'blocked',
    why: 'an Italian winery’s gate with nothing behind it',
    html: htmlPage(
      'Cantina San Rocco',
      '<div class="overlay"><img src="/logo.png" alt="Cantina San Rocco"><h2>Sei maggiorenne?</h2><p>Per accedere al sito devi avere l’età legale per il consumo di alcolici nel tuo paese.</p><button>Sì, entra</button><button>No</button></div>',
      {
        lang: 'it',
      },
    ),
  },
  {
    name: 'proxy-detected',
    label: 'blocked',
    why: 'a service that turns away addresses of data centres, behind a 200',
    html: htmlPage(
      'Whoops',
      '<div class="error"><h1>You seem to be using an unblocker or proxy</h1><p>Please turn off any of these services and try again. Connections from hosting networks (AS64500) cannot be served.</p><p>Code: P-113</p></div>',
    ),
  },
];
