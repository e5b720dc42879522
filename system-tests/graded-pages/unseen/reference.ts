// Documentation, questions, threads, papers, laws and other pages to look things up in, among them those that are about failures.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';
import { framedPage } from './framed-page.ts';

export const reference: readonly GradedPage[] = [
  {
    name: 'issue-link-checker-reports-404',
    label: 'ok',
    why: 'an issue at a code host about wrong 404s',
    path: '/tidewater/linkwarden-cli/issues/218',
    html: framedPage(
      'Link checker reports 404 Not Found for pages that exist · Issue #218 · tidewater/linkwarden-cli',
      `<h1>Link checker reports 404 Not Found for pages that exist <span>#218</span></h1><p>Open · mkoval opened this issue on Jan 9 · 4 comments</p>
<div class="comment"><p>Since 2.3 every link to our wiki is reported as <code>404 Not Found</code>, although the pages open fine in a browser.</p><pre>✗ https://wiki.example/Setup  404
✗ https://wiki.example/FAQ    404</pre></div>
<div class="comment"><p><b>rhollis</b> (Member): The wiki sits behind Cloudflare and answers 404 to user agents it does not like. Can you try <code>--user-agent</code>?</p></div>
<div class="comment"><p><b>mkoval</b>: That works. Should be documented.</p></div><p><a href="/join">Sign up for free</a> <b>to join this conversation on the site</b>. Already have an account? <a href="/login">Sign in to comment</a></p>`,
      { site: 'Codeberth', nav: ['Code', 'Issues 31', 'Pull requests 4', 'Sign in', 'Sign up'], footer: '© Codeberth · Terms · Privacy · Status' },
    ),
  },
  {
    name: 'issue-captcha-loop-on-login',
    label: 'ok',
    why: 'an issue about a loop of captchas, quoting the check’s sentences',
    html: framedPage(
      'Endless “Verify you are human” loop in webview · Issue #1044',
      `<h1>Endless “Verify you are human” loop in webview #1044</h1><p>Closed as not planned · labels: android, upstream</p><div><h3>Steps to reproduce</h3><ol><li>Open any source that uses Cloudflare</li><li>The webview shows “Just a moment... Verifying you are human. This may take a few seconds.”</li><li>Tick the box. The same page appears again.</li></ol><h3>Expected</h3><p>The catalogue loads.</p></div><div><b>maintainer</b>: Turnstile rejects webviews with a debug certificate. Nothing we can do here; please update your system’s WebView to 121 or later. Locking, because every release brings forty duplicates of this.</div><p>🔒 This conversation has been locked and limited to collaborators.</p>`,
      { site: 'Codeberth', nav: ['Code', 'Issues', 'Wiki', 'Sign in'], footer: 'About · Docs · Contact' },
    ),
  },
  {
    name: 'faq-i-cannot-sign-in',
    label: 'ok',
    why: 'a bank’s answers on sign-in trouble',
    path: '/help/faq/sign-in-problems',
    html: framedPage(
      'Sign-in problems',
      `<h1>Sign-in problems</h1><h2>I have forgotten my password</h2><p>Choose “Forgotten password” on the sign-in page and have your card reader ready.</p><h2>It says my account is locked</h2><p>After five wrong attempts online access is locked for 24 hours. Your cards keep working.</p><h2>It says “Your session has expired”</h2><p>For your safety we sign you out after ten minutes without activity. Close other tabs and begin again.</p><h2>I don’t see the captcha pictures</h2><p>Switch off content blockers for our address and reload the page.</p><p>Was this helpful? Yes / No</p>`,
      { site: 'Harbour Bank Help', nav: ['Personal', 'Business', 'Security', 'Sign in'], footer: 'Authorised and regulated · Branch finder' },
    ),
  },
  {
    name: 'docs-install-guide',
    label: 'ok',
    why: 'an installation guide with code blocks',
    path: '/en/stable/install.html',
    html: framedPage(
      'Installation — pondlog 3.2 documentation',
      `<div class="toctree"><ul><li>Installation</li><li>Quickstart</li><li>Configuration</li></ul></div><section><h1>Installation<a href="#installation">¶</a></h1><p>pondlog runs on Python 3.10 and later.</p><pre>$ pip install pondlog</pre><h2>From source</h2><pre>$ git clone https://git.example/pondlog.git
$ cd pondlog &amp;&amp; pip install .</pre><div class="admonition note"><p>If pip reports <code>403 Forbidden</code>, your proxy blocks the index; see <a href="proxy.html">Behind a proxy</a>.</p></div></section><p>Next: Quickstart</p>`,
      {
        site: 'pondlog',
        nav: ['stable', 'latest', 'Search docs', 'Edit on Codeberth'],
        footer: 'Built with Sphinx using a theme provided by Read the Docs.',
      },
    ),
  },
  {
    name: 'changelog-with-auth-fixes',
    label: 'ok',
    why: 'a changelog with many lines on logins and errors',
    html: framedPage(
      'Changelog',
      `<h1>Changelog</h1><h2>5.4.1 – 2024-02-27</h2><ul><li>Fix: “Page not found” after renaming a project</li><li>Fix: login loop when third-party cookies are blocked</li></ul><h2>5.4.0 – 2024-02-20</h2><ul><li>New: rate limiting per token; clients that exceed it get 429 Too Many Requests</li><li>New: optional captcha on the registration form</li><li>Changed: a suspended account now sees why it is suspended</li></ul><h2>5.3.2 – 2024-01-11</h2><ul><li>Fix: blank page in Safari 15</li></ul>`,
      { site: 'Kestrel Board', nav: ['Features', 'Docs', 'Changelog', 'Log in'], footer: 'Subscribe via RSS' },
    ),
  },
  {
    name: 'forum-thread-old-radio',
    label: 'ok',
    why: 'a thread as guests see it, with a notice that attachments want an account',
    path: '/viewtopic.php?f=12&t=48211',
    html: framedPage(
      'Hum after replacing the filter capacitors',
      `<h2>Hum after replacing the filter capacitors</h2><p>5 posts • Page 1 of 1</p><div class="post"><p><b>valve_pete</b> » Sat Nov 11, 2023 6:12 pm</p><p>Replaced both filter caps in my 1952 table radio, hum is now worse than before. Voltages attached.</p><p><i>You do not have the required permissions to view the files attached to this post.</i></p></div><div class="post"><p><b>Grundy</b> » Sat Nov 11, 2023 7:40 pm</p><p>Did you ground them at the same point as the originals? Move the negative of C2 back to the centre tap.</p></div><div class="post"><p><b>valve_pete</b> » Sun Nov 12, 2023 10:03 am</p><p>That was it. Dead quiet. Thank you!</p></div><p>Who is online: Users browsing this forum: No registered users and 3 guests</p>`,
      { site: 'Valve Radio Forum', nav: ['Board index', 'FAQ', 'Register', 'Login'], footer: 'Powered by phpBB® Forum Software © phpBB Limited' },
    ),
  },
  {
    name: 'german-forum-closed-thread',
    label: 'ok',
    why: 'a closed German thread',
    html: framedPage(
      'Kettler Alu-Rad: Tretlager wechseln',
      `<h1>Kettler Alu-Rad: Tretlager wechseln</h1><p>Thema geschlossen</p><article><h4>Hanseat · 14. Juni 2021</h4><p>Moin, welches Lager passt in den Rahmen von 1987? Ich habe 68 mm gemessen.</p></article><article><h4>Speichenbieger · 14. Juni 2021</h4><p>BSA, 122 mm Achslänge. Linke Schale ist fest wie Beton, nimm Rostlöser und Zeit.</p></article><article><h4>Moderation · 2. Juli 2021</h4><p>Frage beantwortet, ich mache hier zu.</p></article><p>Sie müssen sich anmelden oder registrieren, um hier zu antworten.</p>`,
      {
        lang: 'de',
        site: 'Altradforum',
        nav: ['Forum', 'Was ist neu', 'Mitglieder', 'Anmelden', 'Registrieren'],
        footer: 'Community platform by XenForo®',
      },
    ),
  },
  {
    name: 'question-selenium-captcha',
    label: 'ok',
    why: 'a question about a test that meets a captcha, with its answer',
    html: framedPage(
      'How to keep my integration tests from hitting reCAPTCHA?',
      `<h1>How to keep my integration tests from hitting reCAPTCHA?</h1><p>Asked 2 years, 4 months ago · Viewed 8k times</p><div><p>Our own staging site shows “I’m not a robot” to the test browser and the tests fail with <code>Access Denied</code>. How do you deal with that?</p></div><h2>1 Answer</h2><div><p>Use the test keys from the documentation on staging. With those keys every verification passes and the widget shows a warning so that nobody ships them.</p><p>answered Nov 3, 2021 at 12:10</p></div><p>Not the answer you’re looking for? Browse other questions tagged testing captcha.</p>`,
      { site: 'Stack of Questions', nav: ['Questions', 'Tags', 'Users', 'Log in', 'Sign up'], footer: 'User contributions licensed under CC BY-SA' },
    ),
  },
  {
    name: 'paper-abstract-preprint',
    label: 'ok',
    why: 'a preprint’s page: the abstract is what the address stands for',
    path: '/abs/2402.01177',
    html: framedPage(
      '[2402.01177] Silt transport in dredged estuaries',
      `<h1>Silt transport in dredged estuaries: a comparison of three models</h1><p>A. Lindqvist, J. Obi, R. Tan</p><blockquote class="abstract">Abstract: We compare three models of suspended sediment in estuaries that are dredged regularly. Against eleven years of turbidity measurements, the simplest of them performs best for periods longer than a month, while none predicts single storms. We discuss what this means for the timing of dredging.</blockquote><p>Comments: 24 pages, 9 figures. Subjects: Geophysics</p><p>Submission history: [v1] Fri, 2 Feb 2024 10:14:55 UTC (2,114 KB)</p><ul><li>View PDF</li><li>TeX source</li></ul>`,
      { site: 'openpapers', nav: ['Help', 'Advanced search', 'Login'], footer: 'Operational status' },
    ),
  },
  {
    name: 'law-section-german',
    label: 'ok',
    why: 'a section of a German law, short as it is',
    html: htmlPage(
      '§ 12 BGB - Einzelnorm',
      '<h1>Bürgerliches Gesetzbuch (BGB)<br><span>§ 12 Namensrecht</span></h1><p>Wird das Recht zum Gebrauch eines Namens dem Berechtigten von einem anderen bestritten oder wird das Interesse des Berechtigten dadurch verletzt, dass ein anderer unbefugt den gleichen Namen gebraucht, so kann der Berechtigte von dem anderen Beseitigung der Beeinträchtigung verlangen. Sind weitere Beeinträchtigungen zu besorgen, so kann er auf Unterlassung klagen.</p><p><a href="/">zum Seitenanfang</a> Datenschutz Barrierefreiheitserklärung</p>',
      { lang: 'de' },
    ),
  },
  {
    name: 'terms-of-service-long',
    label: 'ok',
    why: 'terms that speak of blocking, termination and age',
    html: framedPage(
      'Terms of Service',
      `<h1>Terms of Service</h1><p>Last updated: 1 January 2024</p><h2>1. Who may use the service</h2><p>You must be at least 16 years old and able to enter into a contract. We may ask you to verify your age.</p><h2>2. Your account</h2><p>Keep your password to yourself. We may suspend or terminate your account if you break these terms; a suspended account can’t log in.</p><h2>3. Automated access</h2><p>You may not access the service by automated means, circumvent captchas, or exceed our rate limits. Such requests are blocked.</p><h2>4. Availability</h2><p>The service may be unavailable during maintenance and is not offered in every country.</p>`,
      { site: 'Plumline', nav: ['Product', 'Pricing', 'Sign in'], footer: 'Terms · Privacy · Cookies' },
    ),
  },
  {
    name: 'wiki-article-lighthouse',
    label: 'ok',
    why: 'an encyclopedia’s article with a maintenance box',
    path: '/wiki/Skerrow_Lighthouse',
    html: framedPage(
      'Skerrow Lighthouse',
      `<h1>Skerrow Lighthouse</h1><div class="ambox">This article <b>needs additional citations for verification</b>.</div><table class="infobox"><tr><th>Constructed</th><td>1861</td></tr><tr><th>Height</th><td>31 m</td></tr><tr><th>Range</th><td>18 nmi</td></tr></table><p><b>Skerrow Lighthouse</b> stands on a reef four miles west of Skerrow. It was designed by the brothers Calder and first lit on 1 November 1861.</p><h2>History</h2><p>The first tower was swept away before it was finished. The lamp was electrified in 1938 and automated in 1987, when the last keepers left.</p><h2>References</h2><ol><li>Northern Lights Board, Annual Report 1862. <i>[dead link]</i></li></ol>`,
      {
        site: 'Openpedia',
        nav: ['Main page', 'Random article', 'Create account', 'Log in', 'Talk', 'View history'],
        footer: 'Text is available under the Creative Commons Attribution-ShareAlike licence',
      },
    ),
  },
  {
    name: 'polish-wiki-stub',
    label: 'ok',
    why: 'a short Polish entry',
    html: framedPage(
      'Jezioro Wierzbno',
      `<h1>Jezioro Wierzbno</h1><p><b>Jezioro Wierzbno</b> – jezioro rynnowe na Pojezierzu Sławskim, o powierzchni 38,4 ha i głębokości maksymalnej 11,2 m.</p><p>Na wschodnim brzegu znajduje się kąpielisko gminne.</p><p><i>To jest tylko zalążek artykułu. Możesz pomóc, rozbudowując go.</i></p>`,
      {
        lang: 'pl',
        site: 'Wolna Encyklopedia',
        nav: ['Strona główna', 'Losuj artykuł', 'Utwórz konto', 'Zaloguj się'],
        footer: 'Tekst udostępniany na licencji CC BY-SA',
      },
    ),
  },
  {
    name: 'vendor-docs-bot-rules',
    label: 'ok',
    why: 'a protector’s own documentation',
    html: framedPage(
      'Customize the block page',
      `<h1>Customize the block page</h1><p>When a request is blocked, visitors see a page titled <em>Access denied</em> with a reference number. You can replace its text under <b>Policies → Response pages</b>.</p><pre>&lt;h1&gt;Sorry, you have been blocked&lt;/h1&gt;
&lt;p&gt;Reference: {{request_id}}&lt;/p&gt;</pre><h2>Challenge page</h2><p>The challenge page (“Checking your browser before accessing {{host}}”) can’t be changed on the free plan.</p><h2>Rate limiting page</h2><p>Shown with status 429. Include when the visitor may try again.</p>`,
      { site: 'Palisade Docs', nav: ['Get started', 'Bot management', 'API', 'Log in'], footer: 'Was this page helpful?' },
    ),
  },
  {
    name: 'news-on-paywall-lawsuit',
    label: 'ok',
    why: 'a report about paywalls and logins',
    html: framedPage(
      'Court: “Subscribe to continue reading” boxes must be closable',
      `<article><h1>Court: “Subscribe to continue reading” boxes must be closable</h1><p>By D. Farrow, 30 January 2024</p><p>Publishers may keep articles for subscribers, but a dialog that covers the whole page has to offer a way back, a regional court decided on Tuesday.</p><p>The case was brought by a consumer group after a newspaper showed readers the sentence “Log in or subscribe to continue reading” without a close button.</p><p>The publisher said it would appeal. “Nobody is forced to read us,” its lawyer said.</p></article>`,
      { site: 'Media Watch', nav: ['News', 'Law', 'Podcast', 'Subscribe', 'Log in'], footer: 'Free for everyone, paid for by donations' },
    ),
  },
  {
    name: 'spanish-help-error-404',
    label: 'ok',
    why: 'a Spanish article that explains the error 404',
    path: '/blog/que-es-el-error-404',
    html: framedPage(
      '¿Qué es el error 404 y cómo solucionarlo?',
      `<article><h1>¿Qué es el error 404 y cómo solucionarlo?</h1><p>El mensaje «404 Página no encontrada» aparece cuando el servidor responde, pero no existe nada en la dirección solicitada. Es el error más conocido de la web.</p><h2>Causas habituales</h2><ul><li>La página se ha eliminado o ha cambiado de dirección.</li><li>El enlace contiene una errata.</li></ul><h2>Soluciones para el propietario</h2><p>Configure redirecciones 301 y una página de error útil, con buscador y enlaces a las secciones principales.</p></article>`,
      { lang: 'es', site: 'Hosting Fácil', nav: ['Hosting', 'Dominios', 'Blog', 'Área de clientes'], footer: 'Soporte 24/7 · Aviso legal' },
    ),
  },
  {
    name: 'portuguese-government-service-page',
    label: 'ok',
    why: 'a Portuguese authority explains how to register for its login',
    html: framedPage(
      'Aceder ao portal com a chave digital',
      `<h1>Aceder ao portal com a chave digital</h1><p>A chave digital permite iniciar sessão nos serviços públicos com o telemóvel. O registo é gratuito e demora cerca de dez minutos.</p><h2>O que precisa</h2><ul><li>Cartão de cidadão válido</li><li>Número de telemóvel</li></ul><h2>Se não conseguir entrar</h2><p>Após três tentativas falhadas o acesso fica bloqueado durante uma hora. Pode pedir um novo código em qualquer Loja do Cidadão.</p>`,
      {
        lang: 'pt',
        site: 'Serviços Públicos',
        nav: ['Cidadãos', 'Empresas', 'Ajuda', 'Iniciar sessão'],
        footer: 'Acessibilidade · Termos de utilização',
      },
    ),
  },
  {
    name: 'japanese-faq-errors',
    label: 'ok',
    why: 'a Japanese service’s answers on error messages',
    html: framedPage(
      'よくある質問：エラーが表示される',
      `<h1>エラーが表示される</h1><dl><dt>Q.「ページが見つかりません」と表示されます。</dt><dd>A. URLが変更された可能性があります。サイトマップから目的のページをお探しください。</dd><dt>Q.「アクセスが集中しています」と表示されます。</dt><dd>A. しばらく時間をおいてから再度お試しください。</dd><dt>Q. ログインできません。</dt><dd>A. パスワードの再設定ページからお手続きください。</dd></dl><p>解決しない場合はお問い合わせフォームをご利用ください。</p>`,
      { lang: 'ja', site: 'みどり市図書館サポート', nav: ['ホーム', '利用案内', '蔵書検索', 'ログイン'], footer: '個人情報保護方針' },
    ),
  },
  {
    name: 'package-page-deprecated',
    label: 'ok',
    why: 'a package in a registry, marked as deprecated, with its readme',
    html: framedPage(
      'left-margin - 1.0.4',
      `<h1>left-margin</h1><p>1.0.4 • Public • Published 6 years ago</p><div class="deprecated"><p>This package has been deprecated</p><p>Author message: use CSS</p></div><h2>Readme</h2><p>Adds a margin on the left of each line.</p><pre>const margin = require('left-margin')
margin('hello', 4) // '    hello'</pre><p>Weekly downloads 1,204 · License MIT · Unpacked size 3.1 kB</p>`,
      { site: 'packshelf', nav: ['Pro', 'Teams', 'Docs', 'Sign Up', 'Sign In'], footer: 'Policies · Advisories' },
    ),
  },
  {
    name: 'dutch-municipal-permit-notice',
    label: 'ok',
    why: 'a Dutch notice of a permit that was refused',
    html: framedPage(
      'Geweigerde omgevingsvergunning Dorpsstraat 18',
      `<h1>Geweigerde omgevingsvergunning Dorpsstraat 18</h1><p>Het college heeft op 4 maart 2024 besloten de omgevingsvergunning voor het kappen van twee kastanjes te weigeren.</p><p>Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken bezwaar maken. De stukken liggen ter inzage op het gemeentehuis.</p><p>Zaaknummer: 2024-00318</p>`,
      {
        lang: 'nl',
        site: 'Gemeente Oosterwold',
        nav: ['Inwoners', 'Ondernemers', 'Bestuur', 'Inloggen met DigiD'],
        footer: 'Toegankelijkheid · Proclaimer',
      },
    ),
  },
  {
    name: 'api-reference-sessions',
    label: 'ok',
    why: 'the reference of an interface for sessions, nearly all of it errors',
    html: framedPage(
      'Create a session',
      `<h1>Create a session</h1><p><code>POST /v2/sessions</code></p><table><tr><th>Status</th><th>Meaning</th></tr><tr><td>201</td><td>Created</td></tr><tr><td>401</td><td>Unauthorized: wrong password</td></tr><tr><td>403</td><td>Forbidden: the account is suspended</td></tr><tr><td>404</td><td>Not found: no such user</td></tr><tr><td>429</td><td>Too many requests, see Retry-After</td></tr><tr><td>503</td><td>Service unavailable: maintenance</td></tr></table><pre>{"error": "captcha_required"}</pre>`,
      { site: 'Ferryman API', nav: ['Guides', 'Reference', 'Changelog', 'Dashboard login'], footer: 'API status: operational' },
    ),
  },
];
