// Pages of clubs, firms, offices and hobbies: most of the web, and most of what is archived.
import { pictures } from '../markup.ts';
import type { GradedPage } from '../types.ts';
import { framedPage } from './framed-page.ts';

export const everyday: readonly GradedPage[] = [
  {
    name: 'long-essay-on-sheds',
    label: 'ok',
    why: 'an essay of some length with a share bar and a box for subscribers',
    html: framedPage(
      'In praise of the unfinished shed',
      `<article><h1>In praise of the unfinished shed</h1><p>3 September 2023 · 6 min read</p><p>My grandfather’s shed had three walls for as long as I knew it. The fourth was a tarpaulin, and every spring he would say that this was the year. He had the boards; they leaned against the water butt and went silver.</p><p>I used to think of this as a small failure. He was a careful man in other things. He labelled his seeds in capitals and kept the receipts for his boots. But the shed stayed open on the side that faced the railway, and on summer evenings he sat there with the radio and watched the freight go by.</p><h2>The trouble with done</h2><p>A thing that is finished has to be looked after. A thing that is not can still become anything. The builders of the great barns knew it: they left putlog holes in the gables in case somebody would want to go higher.</p><p>When we cleared the place I found eleven tins of paint, all opened, none empty. Green for the door that was never hung. Cream for the window frames. A note on the lid of one said “second coat – wait for a dry week”.</p><h2>What I did with it</h2><p>I have the boards now. They are in my own garden, leaning against my own water butt. People ask when I am going to use them, and I say: this year.</p></article><div class="share">Share: Email · Link</div><div class="cta"><p>If you liked this, subscribe. Two essays a month, free.</p><input type="email"><button>Subscribe</button></div>`,
      { site: 'Plain Hand', nav: ['Essays', 'About', 'RSS', 'Log in'], footer: 'Comments are off by design · © 2023' },
    ),
  },
  {
    name: 'german-sports-club-training',
    label: 'ok',
    why: 'a club’s training times with a login for members in the menu',
    html: framedPage(
      'Trainingszeiten',
      `<h1>Trainingszeiten Winter 2023/24</h1><table><tr><th>Gruppe</th><th>Tag</th><th>Zeit</th><th>Halle</th></tr><tr><td>Minis</td><td>Montag</td><td>15:30–16:30</td><td>Schulturnhalle</td></tr><tr><td>Jugend B</td><td>Dienstag</td><td>17:00–18:30</td><td>Sporthalle Nord</td></tr><tr><td>Damen</td><td>Mittwoch</td><td>19:00–21:00</td><td>Sporthalle Nord</td></tr><tr><td>Alte Herren</td><td>Freitag</td><td>20:00–22:00</td><td>Schulturnhalle</td></tr></table><p>In den Ferien ist die Schulturnhalle geschlossen. Schnuppern ist jederzeit ohne Anmeldung möglich.</p>`,
      {
        lang: 'de',
        site: 'TSV Wiesenau 1908',
        nav: ['Aktuelles', 'Abteilungen', 'Training', 'Mitgliederbereich (Login)'],
        footer: 'Impressum · Datenschutz',
      },
    ),
  },
  {
    name: 'company-about-page',
    label: 'ok',
    why: 'a firm’s history and people',
    headers: { server: 'Sucuri/Cloudproxy', 'x-sucuri-id': '15008', 'x-sucuri-cache': 'HIT' },
    html: framedPage(
      'About us',
      `<h1>About us</h1><p>Tarrant &amp; Daughters has made ladders in Devizes since 1926. We employ nineteen people, four of them called Tarrant.</p><img src="/img/works.png" width="480" height="300" alt="The works in 1951"><h2>What we make</h2><p>Ash and aluminium ladders for orchards, libraries and window cleaners. Each is tested with three times the load printed on its label.</p><h2>People</h2><ul><li>Joan Tarrant, managing director</li><li>Piotr Zielinski, works manager</li><li>Amy Cole, orders and everything else</li></ul>`,
      { site: 'Tarrant & Daughters', nav: ['Ladders', 'Repairs', 'About', 'Trade login'], footer: 'Registered in England 00213344' },
    ),
    resources: pictures(['/img/works.png']),
  },
  {
    name: 'podcast-episode',
    label: 'ok',
    why: 'an episode with player and notes',
    html: framedPage(
      'Ep. 88: The men who wind the town hall clock',
      `<h1>Ep. 88: The men who wind the town hall clock</h1><audio controls preload="none" src="/audio/88.mp3"></audio><p>42 min · 15 November 2023</p><p>Twice a week somebody climbs 211 steps to keep a town on time. We climb with them, and learn why electric winding was voted down in 1974.</p><h2>Notes</h2><ul><li>03:10 The pendulum and the pennies</li><li>17:45 A strike of one’s own</li><li>31:20 What happens when the clocks go back</li></ul><p>Subscribe in your podcast app. Members get episodes a week early.</p>`,
      { site: 'Odd Hours', nav: ['Episodes', 'Membership', 'Sign in'], footer: 'Music: K. Lund' },
    ),
  },
  {
    name: 'russian-forum-thread',
    label: 'ok',
    why: 'a Russian thread in which links are hidden from guests',
    path: '/viewtopic.php?t=9120',
    html: framedPage(
      'Как отмыть медный самовар',
      `<h1>Как отмыть медный самовар</h1><div class="post"><b>Степаныч</b> · 12 янв 2022<p>Достался от бабушки самовар, весь чёрный. Чем чистить, чтобы не поцарапать?</p></div><div class="post"><b>Галина_К</b> · 12 янв 2022<p>Лимонная кислота, две ложки на литр тёплой воды, мягкая тряпка. Потом зубной порошок.</p></div><div class="post"><b>Степаныч</b> · 14 янв 2022<p>Спасибо, блестит как новый! Фото тут: <i>[Ссылки могут видеть только зарегистрированные пользователи]</i></p></div><p>Тема закрыта.</p>`,
      { lang: 'ru', site: 'Форум старых вещей', nav: ['Форумы', 'Правила', 'Регистрация', 'Вход'], footer: 'Часовой пояс: UTC + 3 часа' },
    ),
  },
  {
    name: 'finnish-library-hours',
    label: 'ok',
    why: 'a library’s hours with a notice of a short closing',
    html: framedPage(
      'Aukioloajat',
      `<h1>Aukioloajat</h1><p><b>Huom!</b> Kirjasto on suljettu perjantaina 29.3. pääsiäisen vuoksi.</p><table><tr><td>Ma–to</td><td>10–19</td></tr><tr><td>Pe</td><td>10–17</td></tr><tr><td>La</td><td>10–15</td></tr><tr><td>Su</td><td>suljettu</td></tr></table><p>Lehtisali avoinna joka päivä klo 8 alkaen kirjastokortilla.</p>`,
      { lang: 'fi', site: 'Rantakylän kirjasto', nav: ['Etusivu', 'Tapahtumat', 'Kirjaudu sisään'], footer: 'Saavutettavuusseloste' },
    ),
  },
  {
    name: 'portuguese-recipe-caldo-verde',
    label: 'ok',
    why: 'a Portuguese recipe under a cookie layer',
    html: framedPage(
      'Caldo verde',
      `<h1>Caldo verde</h1><p>Para 4 pessoas · 40 minutos</p><ul><li>500 g de batatas</li><li>200 g de couve-galega cortada fininha</li><li>1 chouriço</li><li>1 cebola e 2 dentes de alho</li><li>azeite e sal</li></ul><p>Coza as batatas com a cebola e o alho, triture e leve de novo ao lume. Junte a couve e deixe ferver cinco minutos. Sirva com rodelas de chouriço e um fio de azeite.</p>`,
      {
        lang: 'pt',
        site: 'Tacho ao Lume',
        nav: ['Sopas', 'Peixe', 'Doces'],
        footer: 'Política de privacidade',
        after:
          '<div class="cookies" style="position:fixed;inset:auto 0 0 0;background:#eee"><p>Valorizamos a sua privacidade. Utilizamos cookies para melhorar a sua experiência.</p><button>Rejeitar tudo</button><button>Aceitar tudo</button></div>',
      },
    ),
  },
  {
    name: 'chinese-forum-post-on-bonsai',
    label: 'ok',
    why: 'a Chinese thread that shows its text and hides its attachment from guests',
    html: framedPage(
      '榕树盆景叶子发黄怎么办',
      `<h1>榕树盆景叶子发黄怎么办</h1><div class="pl"><b>老园丁</b> 发表于 2023-6-3 20:14<p>养了五年的小叶榕，最近叶子从下往上慢慢变黄，每天都浇水。</p></div><div class="pl"><b>绿手指</b> 发表于 2023-6-3 21:02<p>浇多了。盆土见干再浇，先停一周，移到通风的地方，黄叶剪掉。</p></div><div class="pl"><b>老园丁</b> 发表于 2023-6-20 08:41<p>果然好了，谢谢！附件：您需要登录才可以下载或查看，没有账号？立即注册</p></div>`,
      { lang: 'zh-CN', site: '花草论坛', nav: ['论坛', '导读', '登录', '立即注册'], footer: 'Powered by Discuz!' },
    ),
  },
  {
    name: 'parliament-question-in-french',
    label: 'ok',
    why: 'a question to a government and its answer',
    html: framedPage(
      'Question écrite n° 8841',
      `<h1>Question écrite n° 8841</h1><p>Publiée au JO le 13/02/2024</p><p>Mme Florence Aubry appelle l’attention du ministre des transports sur la fermeture de onze guichets de gare dans son département depuis 2021 et lui demande quelles mesures sont prévues pour les voyageurs qui n’ont pas accès à internet.</p><h2>Réponse</h2><p>Publiée le 26/03/2024. Des points de vente seront ouverts chez vingt-trois buralistes avant la fin de l’année. Les contrôleurs vendront les titres à bord sans supplément sur les lignes concernées.</p>`,
      { lang: 'fr', site: 'Chambre des députés', nav: ['Travaux', 'Députés', 'Questions', 'Espace presse'], footer: 'Données ouvertes' },
    ),
  },
  {
    name: 'knitting-pattern',
    label: 'ok',
    why: 'a pattern in abbreviations',
    html: framedPage(
      'Fisherman’s rib hat',
      `<h1>Fisherman’s rib hat</h1><p>Yarn: 80 g worsted. Needles: 4 mm circular, 40 cm. Gauge: 16 sts = 10 cm in pattern.</p><ol><li>CO 72 sts, join in the rnd.</li><li>Rnd 1: *k1, p1* to end.</li><li>Rnd 2: *k1b, p1* to end.</li><li>Rnd 3: *k1, p1b* to end. Rep rnds 2–3 until 18 cm.</li><li>Dec: *k2tog, p2tog* to end (36 sts). Next: k2tog to end. Break yarn, draw through.</li></ol>`,
      { site: 'Two Needles', nav: ['Patterns', 'Yarn', 'Blog', 'My library'], footer: 'Please don’t sell this pattern' },
    ),
  },
  {
    name: 'museum-object-page',
    label: 'ok',
    why: 'an object in a collection with its data and picture',
    html: framedPage(
      'Navigator’s slate, 1820s',
      `<img src="/objects/slate.png" width="400" height="280" alt="Slate in a wooden frame"><h1>Navigator’s slate</h1><dl><dt>Date</dt><dd>1820–1830</dd><dt>Material</dt><dd>Slate, ash, brass</dd><dt>Accession number</dt><dd>1931.404</dd><dt>On display</dt><dd>Not on display</dd></dl><p>Courses were chalked here during the watch and copied into the log at noon. The frame bears the initials T.W.</p>`,
      { site: 'Maritime Collections Online', nav: ['Search', 'Highlights', 'My favourites', 'Sign in'], footer: 'Image rights: CC BY-NC' },
    ),
    resources: pictures(['/objects/slate.png']),
  },
  {
    name: 'spanish-university-department',
    label: 'ok',
    why: 'a department’s page with a list of staff',
    html: framedPage(
      'Departamento de Geografía',
      `<h1>Departamento de Geografía</h1><p>El departamento imparte docencia en los grados de Geografía, Historia y Ciencias Ambientales. Secretaría: lunes a viernes de 9 a 14 h, edificio B, planta 2.</p><h2>Profesorado</h2><ul><li>Dra. Elena Ruiz Pardo – Climatología</li><li>Dr. Marcos Vidal – Cartografía histórica</li><li>Dra. Aitana Soler – Geografía urbana</li></ul><p>Las guías docentes se encuentran en el campus virtual (acceso con usuario de la universidad).</p>`,
      {
        lang: 'es',
        site: 'Universidad del Norte',
        nav: ['Estudios', 'Investigación', 'Campus virtual', 'Intranet'],
        footer: 'Aviso legal · Accesibilidad',
      },
    ),
  },
  {
    name: 'hiking-club-photo-report',
    label: 'ok',
    why: 'a Slovak walking club’s report with pictures, one of which is missing',
    html: framedPage(
      'Výstup na Kľak',
      `<article><h1>Výstup na Kľak</h1><p>V nedeľu sa nás na stanici zišlo štrnásť. Počasie vyšlo až na vietor na hrebeni, odkiaľ bolo vidieť Tatry.</p><img src="/f/1.png" width="320" height="200" alt=""><img src="/f/2.png" width="320" height="200" alt=""><img src="/f/3.png" width="320" height="200" alt=""><img src="/f/4.png" width="320" height="200" alt=""><p>Cestou dolu sme sa zastavili na kapustnicu. Ďalší výlet: 14. apríla, Súľovské skaly.</p></article>`,
      { lang: 'sk', site: 'KST Turiec', nav: ['Plán akcií', 'Fotky', 'Kontakt'], footer: 'Prihlásenie pre vedúcich' },
    ),
    resources: pictures(['/f/1.png', '/f/2.png', '/f/3.png']),
  },
  {
    name: 'weblog-entry-of-a-leap-day',
    label: 'ok',
    why: 'an entry of a weblog as short as a note',
    path: '/2024/02/29/leap',
    html: framedPage(
      'Leap',
      `<article><h1>Leap</h1><p>An extra day, and I spent it looking for the tape measure. It was in the drawer with the tape measures.</p><p>29 Feb 2024 · #home · <a href="#">permalink</a></p></article><p>← <a href="#">Older</a></p>`,
      {
        site: 'marginalia',
        nav: ['archive', 'feed'],
        footer: 'No cookies, no comments.',
      },
    ),
  },
  {
    name: 'persian-book-review',
    label: 'ok',
    why: 'a Persian review of a novel',
    html: framedPage(
      'نگاهی به رمان «خانه‌ی روی رود»',
      `<article><h1>نگاهی به رمان «خانه‌ی روی رود»</h1><p>۱۲ اسفند ۱۴۰۲</p><p>نویسنده در دومین رمان خود داستان سه نسل از خانواده‌ای را روایت می‌کند که در کنار رودخانه آسیاب داشتند. زبان کتاب ساده است و گفت‌وگوها به‌خوبی نوشته شده‌اند.</p><p>فصل‌های میانی کمی کند پیش می‌رود، اما پایان داستان خواننده را غافلگیر می‌کند. خواندن این کتاب را به دوست‌داران ادبیات روستا پیشنهاد می‌کنیم.</p></article>`,
      { lang: 'fa', dir: 'rtl', site: 'کتاب‌خوان', nav: ['خانه', 'نقد', 'گفت‌وگو', 'ورود'], footer: 'تماس با ما' },
    ),
  },
  {
    name: 'server-rendered-app-with-broken-script',
    label: 'ok',
    why: 'a page that the server rendered in full, whose script for comfort is missing',
    html: framedPage(
      'Kohlrabi',
      `<div id="__next" data-reactroot=""><h1>Kohlrabi</h1><p>Sow from March under cover, from April outdoors. Thin to 20 cm. Harvest at the size of a tennis ball, before the skin turns woody.</p><table><tr><th>Sow</th><td>Mar–Jul</td></tr><tr><th>Plant out</th><td>Apr–Aug</td></tr><tr><th>Harvest</th><td>Jun–Oct</td></tr></table><p>Good neighbours: beetroot, onions. Poor neighbours: tomatoes, strawberries.</p></div><script src="/_next/static/chunks/main-77ab.js" defer></script><noscript>Please enable JavaScript to use the planner.</noscript>`,
      { site: 'Bed by Bed', nav: ['Vegetables', 'Planner', 'Log in'], footer: 'Sowing dates for central Europe' },
    ),
  },
];
