// Short and odd pages that are complete, of other kinds than the other sets'.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const shortPages: readonly GradedPage[] = [
  {
    name: 'dictionary-forbidden',
    label: 'ok',
    why: 'a dictionary’s entry for “forbidden”',
    html: htmlPage(
      'forbidden - Pocket Dictionary',
      '<h1>forbidden</h1><p><i>adjective</i> /fəˈbɪd(ə)n/</p><ol><li>not allowed: <i>smoking is forbidden</i></li><li>(of physics) involving a change that the rules do not permit: <i>forbidden transition</i></li></ol><p>Origin: Old English <i>forbēodan</i></p>',
    ),
  },
  {
    name: 'your-address-is',
    label: 'ok',
    why: 'a service that tells visitors their address and browser',
    html: htmlPage(
      'What is my IP address?',
      '<h1>203.0.113.9</h1><p>is your public IP address.</p><p>Proxy detected: no · JavaScript: enabled · Cookies: enabled</p>',
    ),
  },
  {
    name: 'browser-is-up-to-date',
    label: 'ok',
    why: 'a page that checks the browser and is content',
    html: htmlPage(
      'Browser check',
      '<h1>Browser check</h1><p>✓ Your browser is up to date.</p><p>You are using Chromium on Linux. No action is needed.</p>',
    ),
  },
  {
    name: 'we-have-moved-notice',
    label: 'ok',
    why: 'a shop has moved to another street',
    html: htmlPage(
      'We have moved',
      '<h1>We have moved!</h1><p>You will no longer find us at Quay 2. Since 1 February the chandlery is at Mill Lane 17, behind the church, with more rope and a bell at the door.</p><p>Same people, same telephone: 555-0188</p>',
    ),
  },
  {
    name: 'lost-cat',
    label: 'ok',
    why: 'a notice about a cat that has not been found',
    html: htmlPage(
      'MISSING',
      '<h1>MISSING</h1><p>Black cat, white left forepaw, answers to Purser. Last seen on Thursday at the fish hall. <b>Not found yet.</b> Please look in your sheds.</p><p>Reward: a cake. 555-0123</p>',
    ),
  },
  {
    name: 'maintenance-log-of-a-boat',
    label: 'ok',
    why: 'a boat’s maintenance: done and to be done',
    html: htmlPage(
      'Maintenance',
      '<h1>Maintenance</h1><p>Sula II, 9.2 m, built 1974</p><table><tr><td>Oil and filter</td><td>12 Feb</td><td>done</td></tr><tr><td>Impeller</td><td>12 Feb</td><td>done</td></tr><tr><td>Stern gland</td><td>–</td><td>temporarily out of service</td></tr><tr><td>Antifouling</td><td>April</td><td>waiting for a dry week</td></tr></table>',
    ),
  },
  {
    name: 'french-waiting-room',
    label: 'ok',
    why: 'a doctor’s page on the waiting room',
    html: htmlPage(
      'Salle d’attente',
      '<h1>Salle d’attente</h1><p>Dr Le Goff consulte sans rendez-vous de 8 h à 11 h. Le temps d’attente est d’environ quarante minutes. Merci d’éteindre votre téléphone.</p><p>Fermé le mercredi.</p>',
      { lang: 'fr' },
    ),
  },
  {
    name: 'paste-of-a-log',
    label: 'ok',
    why: 'somebody’s log on a pasting service, full of refusals',
    html: htmlPage(
      'Untitled - pastebasin',
      `<div><a href="/">pastebasin</a> <a href="/login">login</a> <a href="/signup">sign up</a></div><h1>Untitled</h1><p>a guest · Mar 2nd, 2024 · 41 · Never</p><pre>09:14:22 GET /feed.xml 200
09:14:23 GET /a/1 403 Forbidden
09:14:23 GET /a/2 403 Forbidden
09:14:24 GET /a/3 429 Too Many Requests, retry after 60
09:15:25 GET /a/3 404 Not Found
ERROR: Access denied. Giving up.</pre>`,
    ),
  },
  {
    name: 'washing-machine-error-code',
    label: 'ok',
    why: 'a maker’s answer to one code of error',
    html: htmlPage(
      'Error E-404: door not locked | Vasken Support',
      '<h1>Error E-404</h1><p>The door is not locked. Press it shut until you hear a click, then choose Start again. If the error returns, clean the catch with a toothbrush.</p><p>Was this page useful? 👍 👎</p>',
    ),
  },
  {
    name: 'sold-out-concert',
    label: 'ok',
    why: 'a club’s page for a night that is sold out',
    html: htmlPage(
      'The Kelp Gatherers, Fri 8 March | Fish Hall',
      '<h1>The Kelp Gatherers</h1><p>Fri 8 March, doors 19.00, music 20.00</p><p><b>SOLD OUT</b></p><p>Shanties with a drum machine. Support: Crab &amp; Daughter. No tickets at the door, and no, not for your cousin either.</p>',
    ),
  },
  {
    name: 'haiku-of-errors',
    label: 'ok',
    why: 'three haiku about errors',
    html: htmlPage(
      'Error messages, improved',
      '<h1>Error messages, improved</h1><p>You step in the stream,<br>but the page has flowed away.<br>Four, zero, and four.</p><p>The door knows your face<br>and remembers every knock.<br>Access is denied.</p><p>Wait a moment, please:<br>the server is watching snow.<br>It asks you to look.</p>',
    ),
  },
  {
    name: 'timetable-line-404',
    label: 'ok',
    why: 'the timetable of a bus',
    html: htmlPage(
      '404 Fernhill – Lake',
      '<h1>404</h1><p>Fernhill, church – Lake, landing stage. Monday to Friday.</p><table><tr><td>Church</td><td>6.10</td><td>7.40</td><td>13.15</td></tr><tr><td>Mill</td><td>6.18</td><td>7.48</td><td>13.23</td></tr><tr><td>Lake</td><td>6.41</td><td>8.11</td><td>13.46</td></tr></table><p>No service on 24 December.</p>',
    ),
  },
  {
    name: 'cinema-coming-soon',
    label: 'ok',
    why: 'films that are yet to come, in German',
    html: htmlPage(
      'Demnächst im Hafenkino',
      '<h1>Demnächst</h1><ul><li>Zutritt verboten (1961), ab 14. März</li><li>Der Fehler, ab 21. März</li><li>Bitte warten, ab 28. März, mit Gespräch</li></ul><p>Karten gibt es ab Montag an der Kasse.</p>',
      { lang: 'de' },
    ),
  },
  {
    name: 'status-of-services-mixed',
    label: 'ok',
    why: 'a status page on a bad day',
    html: htmlPage(
      'Boxwood Status',
      '<h1>Partial outage</h1><table><tr><td>Website</td><td>Operational</td></tr><tr><td>Sync</td><td>Major outage</td></tr><tr><td>Login</td><td>Degraded: some people are signed out</td></tr><tr><td>Mail</td><td>Under maintenance</td></tr></table><p>Next update at 14.30 UTC.</p>',
    ),
  },
  {
    name: 'public-key',
    label: 'ok',
    why: 'a person’s key',
    html: '<html><head><title>key</title></head><body><pre>-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEZeLxkBYJKwYBBAHaRw8BAQdA3n0tF0undq7vE1r0b0t8h2z4uXc9LwQy5s6d\nT2a0JUFkYSBLZWVwZXIgPGFkYUBleGFtcGxlLm9yZz6IkwQTFgoAOxYhBL8x0000\n=kE1p\n-----END PGP PUBLIC KEY BLOCK-----\n</pre></body></html>',
  },
  {
    name: 'soup-on-a-card',
    label: 'ok',
    why: 'a recipe as short as its card',
    html: htmlPage(
      'Fog soup',
      '<h2>Fog soup</h2><p>2 leeks, 3 potatoes, 1 l stock, a cup of cream, smoked haddock. Sweat, simmer, flake. Don’t blend it: that would be denied by my aunt.</p>',
    ),
  },
  {
    name: 'unicode-character-page',
    label: 'ok',
    why: 'one sign and its numbers',
    html: htmlPage(
      'U+26D4 NO ENTRY',
      '<div style="font-size:180px">⛔</div><h1>No Entry</h1><table><tr><td>Code point</td><td>U+26D4</td></tr><tr><td>Block</td><td>Miscellaneous Symbols</td></tr><tr><td>HTML</td><td>&amp;#9940;</td></tr></table>',
    ),
  },
];
