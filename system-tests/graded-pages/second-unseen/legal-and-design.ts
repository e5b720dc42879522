// Whole pages in the words or the shape of a wall: terms, policies, judgments, lyrics, components and collections of errors.
import type { GradedPage } from '../types.ts';
import { docsPage, drupalPage, nextPage, staticPage, wordpressPage } from './site-software.ts';

export const legalAndDesign: readonly GradedPage[] = [
  {
    name: 'design-system-login-form-component',
    label: 'ok',
    why: 'a design system shows a form for logging in as an example',
    html: docsPage(
      { lang: 'en', name: 'Pebble Design System', menu: ['Foundations', 'Button', 'Login form', 'Modal'], footer: 'v3.1' },
      'Login form',
      `<p>Use it on pages of its own; never open it over an article.</p><div class="preview"><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button type="button">Log in</button><a href="#">Forgot your password?</a></form></div><h2>Do</h2><ul><li>Say what is wrong: “Wrong password”, not “Error”.</li><li>Keep the address when the page is reloaded.</li></ul><h2>Accessibility</h2><p>Each field has a visible label. The error is announced politely and takes the focus only when the form was sent.</p>`,
    ),
  },
  {
    name: 'gallery-of-404-page-designs',
    label: 'ok',
    why: 'a collection of error pages as a subject of design, in German',
    html: wordpressPage(
      { lang: 'de', name: 'Gestaltungsfragen', menu: ['Artikel', 'Fundstücke', 'Kontakt'], footer: 'Impressum' },
      'Fünf Fehlerseiten, die wir mögen',
      `<h1>Fünf Fehlerseiten, die wir mögen</h1><h2>1. „Ups, hier ist nichts“</h2><p>Ein Angelverein zeigt einen leeren Haken. Mehr braucht es nicht.</p><h2>2. „Seite nicht gefunden, Kuchen schon“</h2><p>Die Konditorei verlinkt das Rezept des Tages.</p><h2>3. „Zugriff verweigert“</h2><p>Ein Tierheim mit einer Katze vor der Tür, die nicht aufmacht.</p><h2>4. „Wir sind gleich zurück“</h2><p>Das Wartungsschild eines Uhrmachers geht drei Minuten nach.</p><h2>5. Die leere Seite</h2><p>Eine Galerie für Minimalismus. Wir sind nicht sicher, ob es Absicht war.</p>`,
    ),
  },
  {
    name: 'terms-of-service-suspension-clauses',
    label: 'ok',
    why: 'terms that speak of suspension, age and countries',
    html: nextPage(
      { lang: 'en', name: 'Skiffshare', menu: ['How it works', 'Help', 'Log in'], footer: '© Skiffshare Ltd' },
      'Terms of service',
      `<h1>Terms of service</h1><p>Last updated 1 October 2024</p><h2>1. Eligibility</h2><p>You must be 18 or older to use Skiffshare. The service is not available in your country if we hold no licence there.</p><h2>2. Accounts</h2><p>You must be logged in to book. We may suspend or terminate your account if you break these terms; content of terminated accounts is removed.</p><h2>3. Automated access</h2><p>Robots, scrapers and unusual traffic may be blocked or limited without notice.</p><h2>4. Availability</h2><p>The service may be unavailable during maintenance.</p><h2>5. Law</h2><p>These terms are governed by the law of Scotland.</p>`,
    ),
  },
  {
    name: 'cookie-policy-french-association',
    label: 'ok',
    why: 'a policy on cookies that is the page itself',
    html: drupalPage(
      { lang: 'fr', name: 'Ligue des Jardins', menu: ['Jardins', 'Adhérer', 'Espace membre'], footer: 'Mentions légales' },
      'Politique de gestion des cookies',
      `<h1>Politique de gestion des cookies</h1><p>Un cookie est un petit fichier déposé sur votre terminal. Nous en utilisons deux.</p><table><tr><th>Nom</th><th>Finalité</th><th>Durée</th></tr><tr><td>SSESS</td><td>maintient la connexion à l’espace membre</td><td>session</td></tr><tr><td>choix</td><td>retient votre refus ou votre accord</td><td>6 mois</td></tr></table><h2>Accepter ou refuser</h2><p>Refuser n’empêche pas d’accéder aux articles. Vous pouvez modifier vos préférences à tout moment au bas de chaque page.</p>`,
    ),
  },
  {
    name: 'lyrics-access-denied-portuguese',
    label: 'ok',
    why: 'the words of a song in which nobody gets in',
    html: `<!DOCTYPE html><html lang="pt-BR"><head><meta charset="utf-8"><title>Acesso Negado - Os Corrimãos - LETRAS</title></head><body><header><a href="/">LETRAS</a> <a href="/entrar">Entrar</a></header><h1>Acesso Negado</h1><h2>Os Corrimãos</h2><p>Bati na tua porta, deu erro<br>Chamei pelo teu nome, expirou<br>A senha do teu peito é o meu segredo<br>E a tua janela travou</p><p>Acesso negado, amor<br>Tente outra vez mais tarde<br>Se eu fosse um robô sem dor<br>Passava sem fazer alarde</p><p>Composição: D. Farias</p></body></html>`,
  },
  {
    name: 'judgment-site-blocking-dutch',
    label: 'ok',
    why: 'the summary of a judgment on blocking a site',
    html: drupalPage(
      { lang: 'nl', name: 'Uitsprakenregister', menu: ['Zoeken', 'Registers', 'Over de site'], footer: 'De Rechtspraak' },
      'ECLI:NL:XXROT:2024:0000',
      `<h1>ECLI:NL:XXROT:2024:0000</h1><dl><dt>Datum uitspraak</dt><dd>12-09-2024</dd><dt>Rechtsgebied</dt><dd>Civiel recht</dd><dt>Inhoudsindicatie</dt><dd>Kort geding. Bevel aan internetproviders om de toegang tot een website te blokkeren. Proportionaliteit.</dd></dl><h2>De beoordeling</h2><p>4.1. Eiseres vordert dat gedaagden hun abonnees de toegang ontzeggen. Gedaagden voeren aan dat de blokkade eenvoudig te omzeilen is.</p><p>4.2. De voorzieningenrechter oordeelt dat een maatregel niet volmaakt hoeft te zijn. Bezoekers moeten wel op een pagina uitkomen die de reden van de blokkade vermeldt.</p><h2>De beslissing</h2><p>wijst de vordering toe.</p>`,
    ),
  },
  {
    name: 'short-story-the-login',
    label: 'ok',
    why: 'a very short story in Japanese which is made of messages',
    html: staticPage(
      { lang: 'ja', name: '掌編置き場', menu: ['作品', '作者'], footer: '' },
      'ログイン',
      `<article><h1>ログイン</h1><p>「ユーザー名を入力してください」</p><p>祖父は自分の名を入れた。</p><p>「このユーザーは存在しません」</p><p>祖父は頷いて、もう一度、ゆっくり入れた。</p><p>「このユーザーは存在しません」</p><p>「やっぱりか」と祖父は言って、仏壇のほうへ帰っていった。</p></article>`,
    ),
  },
  {
    name: 'translation-table-of-interface-words',
    label: 'ok',
    why: 'a translator’s table of an interface’s sentences',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ledgerling strings, en → cy, hu</title></head><body><h1>Ledgerling strings</h1><table border="1"><tr><th>en</th><th>cy</th><th>hu</th></tr><tr><td>Log in</td><td>Mewngofnodi</td><td>Belépés</td></tr><tr><td>Page not found</td><td>Heb ganfod y dudalen</td><td>Az oldal nem található</td></tr><tr><td>Access denied</td><td>Gwrthodwyd mynediad</td><td>Hozzáférés megtagadva</td></tr><tr><td>Loading…</td><td>Yn llwytho…</td><td>Betöltés…</td></tr><tr><td>Please enable JavaScript</td><td>Galluogwch JavaScript</td><td>Kérjük, engedélyezze a JavaScriptet</td></tr></table></body></html>`,
  },
  {
    name: 'transparency-report-takedowns',
    label: 'ok',
    why: 'figures on removed content and closed accounts',
    html: nextPage(
      { lang: 'en', name: 'Pixbay', menu: ['About', 'Safety', 'Sign in'], footer: '© Pixbay' },
      'Transparency report, first half of 2024',
      `<h1>Transparency report, first half of 2024</h1><table><tr><th>Reason</th><th>Items removed</th><th>Accounts suspended</th></tr><tr><td>Spam</td><td>418,220</td><td>91,004</td></tr><tr><td>Copyright</td><td>12,771</td><td>310</td></tr><tr><td>Court order (451)</td><td>29</td><td>0</td></tr><tr><td>Impersonation</td><td>1,640</td><td>1,512</td></tr></table><p>A third of 6,108 appeals succeeded, and the pages that we’d taken down are back.</p>`,
    ),
  },
  {
    name: 'moved-notice-with-content-kept',
    label: 'ok',
    why: 'a page that says that it has moved, and still has all its text, in Russian',
    html: `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Определитель мхов</title></head><body><div style="border:1px solid red;padding:8px">Сайт переехал! Эта страница больше не обновляется.</div><h1>Определитель мхов</h1><p>Кукушкин лён узнаётся по жёстким тёмно-зелёным листьям и коробочке под рыжим колпачком. Растёт плотными подушками на сырых вырубках.</p><p>Сфагнум бледный, мягкий, воду держит как губка. Отожмите горсть: если вода светлая, болото верховое.</p><p>Гилокомиум блестящий похож на маленькую лесенку: каждый год прибавляет по этажу.</p></body></html>`,
  },
  {
    name: 'quiz-are-you-a-robot',
    label: 'ok',
    why: 'a playful quiz with its questions and answers on the page',
    html: staticPage(
      { lang: 'en', name: 'Tin & Tallow', menu: ['quizzes', 'zine'], footer: '' },
      'Are you a robot? A quiz',
      `<h1>Are you a robot? A quiz</h1><ol><li>You find a wallet. Do you (a) return it, (b) return it and hum, (c) return 0?</li><li>Verify that you are human: what did your kitchen smell of when you were nine?</li><li>Which of these pictures has a crosswalk, and would you like to cross it?</li></ol><h2>Results</h2><p>Mostly a: human. Mostly b: human, musical. Mostly c: please report to the nearest outlet. Anyone who answered the second question is excused from the rest.</p>`,
    ),
  },
  {
    name: 'open-letter-against-geoblocking-polish',
    label: 'ok',
    why: 'a letter against blocks by country, in Polish',
    html: wordpressPage(
      { lang: 'pl', name: 'Polonia w Szkocji', menu: ['Aktualności', 'Szkoły', 'Kontakt', 'Zaloguj'], footer: 'Edynburg' },
      '„Materiał niedostępny w Twoim kraju”',
      `<h1>„Materiał niedostępny w Twoim kraju”. List otwarty</h1><p>Szanowni Państwo, nasze dzieci uczą się polskiego w soboty. W pozostałe dni mogłyby oglądać po polsku bajki, gdyby nie plansza z napisem „materiał niedostępny w Twoim kraju”.</p><p>Rozumiemy prawa autorskie. Nie rozumiemy, dlaczego dobranocka z 1975 roku jest dostępna w Słubicach, a po drugiej stronie mostu już nie.</p><p>Prosimy o udostępnienie archiwum szkołom polonijnym. Podpisało 311 rodziców i jedna babcia, która obiecała, że będzie dzwonić.</p>`,
    ),
  },
];
