import type { GradedPage } from '../types.ts';

type Words = readonly [
  home: string,
  news: string,
  about: string,
  contact: string,
  search: string,
  login: string,
  register: string,
  password: string,
  cart: string,
  privacy: string,
  terms: string,
  related: string,
  newsletter: string,
  subscribe: string,
  reply: string,
  email: string,
];

const words: Record<string, Words> = {
  en: [
    'Home',
    'News',
    'About',
    'Contact',
    'Search',
    'Log in',
    'Register',
    'Password',
    'Cart',
    'Privacy policy',
    'Terms of use',
    'Read next',
    'Newsletter',
    'Subscribe',
    'Reply',
    'Email address',
  ],
  de: [
    'Startseite',
    'Aktuelles',
    'Über uns',
    'Kontakt',
    'Suche',
    'Anmelden',
    'Registrieren',
    'Passwort',
    'Warenkorb',
    'Datenschutz',
    'Impressum',
    'Das könnte Sie auch interessieren',
    'Newsletter',
    'Abonnieren',
    'Antworten',
    'E-Mail-Adresse',
  ],
  fr: [
    'Accueil',
    'Actualités',
    'À propos',
    'Contact',
    'Rechercher',
    'Se connecter',
    'Créer un compte',
    'Mot de passe',
    'Panier',
    'Confidentialité',
    'Mentions légales',
    'À lire aussi',
    'Infolettre',
    'S’abonner',
    'Répondre',
    'Adresse e-mail',
  ],
  es: [
    'Inicio',
    'Noticias',
    'Quiénes somos',
    'Contacto',
    'Buscar',
    'Iniciar sesión',
    'Registrarse',
    'Contraseña',
    'Carrito',
    'Política de privacidad',
    'Aviso legal',
    'También te puede interesar',
    'Boletín',
    'Suscribirse',
    'Responder',
    'Correo electrónico',
  ],
  ru: [
    'Главная',
    'Новости',
    'О нас',
    'Контакты',
    'Поиск',
    'Войти',
    'Регистрация',
    'Пароль',
    'Корзина',
    'Политика конфиденциальности',
    'Пользовательское соглашение',
    'Читайте также',
    'Рассылка',
    'Подписаться',
    'Ответить',
    'Электронная почта',
  ],
  ja: [
    'ホーム',
    'ニュース',
    '当サイトについて',
    'お問い合わせ',
    '検索',
    'ログイン',
    '新規会員登録',
    'パスワード',
    'カート',
    'プライバシーポリシー',
    '利用規約',
    '関連記事',
    'メールマガジン',
    '購読する',
    '返信',
    'メールアドレス',
  ],
  pt: [
    'Início',
    'Notícias',
    'Sobre',
    'Contato',
    'Buscar',
    'Entrar',
    'Cadastre-se',
    'Senha',
    'Carrinho',
    'Política de privacidade',
    'Termos de uso',
    'Leia também',
    'Newsletter',
    'Assinar',
    'Responder',
    'E-mail',
  ],
  it: [
    'Home',
    'Notizie',
    'Chi siamo',
    'Contatti',
    'Cerca',
    'Accedi',
    'Registrati',
    'Password',
    'Carrello',
    'Informativa sulla privacy',
    'Note legali',
    'Leggi anche',
    'Newsletter',
    'Abbonati',
    'Rispondi',
    'Indirizzo e-mail',
  ],
  zh: [
    '首页',
    '新闻',
    '关于我们',
    '联系我们',
    '搜索',
    '登录',
    '注册',
    '密码',
    '购物车',
    '隐私政策',
    '服务条款',
    '相关阅读',
    '邮件订阅',
    '订阅',
    '回复',
    '邮箱',
  ],
  pl: [
    'Strona główna',
    'Aktualności',
    'O nas',
    'Kontakt',
    'Szukaj',
    'Zaloguj się',
    'Zarejestruj się',
    'Hasło',
    'Koszyk',
    'Polityka prywatności',
    'Regulamin',
    'Czytaj także',
    'Newsletter',
    'Subskrybuj',
    'Odpowiedz',
    'Adres e-mail',
  ],
  nl: [
    'Home',
    'Nieuws',
    'Over ons',
    'Contact',
    'Zoeken',
    'Inloggen',
    'Registreren',
    'Wachtwoord',
    'Winkelwagen',
    'Privacyverklaring',
    'Voorwaarden',
    'Lees ook',
    'Nieuwsbrief',
    'Abonneren',
    'Reageren',
    'E-mailadres',
  ],
  tr: [
    'Ana sayfa',
    'Haberler',
    'Hakkımızda',
    'İletişim',
    'Ara',
    'Giriş yap',
    'Üye ol',
    'Şifre',
    'Sepet',
    'Gizlilik politikası',
    'Kullanım koşulları',
    'İlgili haberler',
    'Bülten',
    'Abone ol',
    'Cevapla',
    'E-posta adresi',
  ],
  sv: [
    'Start',
    'Nyheter',
    'Om oss',
    'Kontakt',
    'Sök',
    'Logga in',
    'Skapa konto',
    'Lösenord',
    'Varukorg',
    'Integritetspolicy',
    'Villkor',
    'Läs också',
    'Nyhetsbrev',
    'Prenumerera',
    'Svara',
    'E-postadress',
  ],
};
const of = (lang: string): Words => words[lang] ?? words['en']!;
const ps = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const li = (...texts: readonly string[]): string => texts.map((text) => `<li>${text}</li>`).join('');
const nav = (...texts: readonly string[]): string =>
  `<ul>${texts.map((text, index) => `<li><a href="/section/${index}">${text}</a></li>`).join('')}</ul>`;
const svg = (hue: number, width = 640, height = 420): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 640 420"><rect width="640" height="420" fill="hsl(${hue},55%,75%)"/><circle cx="470" cy="120" r="60" fill="hsl(${hue + 40},70%,60%)"/><path d="M0 330 160 190 300 310 430 220 640 350V420H0Z" fill="hsl(${hue},40%,35%)"/></svg>`;
const img = (alt: string, hue: number): string =>
  `<img alt="${alt}" width="640" height="420" src="data:image/svg+xml,${encodeURIComponent(svg(hue))}">`;

const page = (lang: string, title: string, body: string, head = '', bodyClass = ''): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>body{font:16px/1.5 sans-serif;margin:0 auto;max-width:1100px;padding:0 16px}nav ul{display:flex;gap:16px;list-style:none;padding:0}img{max-width:100%;height:auto}footer{border-top:1px solid #ccc;margin-top:32px}</style>${head}</head>
<body class="${bodyClass}">${body}</body></html>`;

/** A WordPress blog or small site. */
const blog = (lang: string, site: string, title: string, main: string, date = ''): string => {
  const w = of(lang);
  return page(
    lang,
    `${title} – ${site}`,
    `<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/" rel="home">${site}</a></p><nav id="site-navigation" class="main-navigation">${nav(w[0], w[1], w[2], w[3])}</nav></header>
<main id="primary" class="site-main"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${title}</h1>${date ? `<div class="entry-meta"><time class="entry-date published">${date}</time></div>` : ''}</header><div class="entry-content">${main}</div></article></main>
<aside id="secondary" class="widget-area"><section class="widget widget_search"><form role="search" class="search-form"><input type="search" class="search-field" placeholder="${w[4]} …"><input type="submit" value="${w[4]}"></form></section></aside>
<footer id="colophon" class="site-footer"><a href="/privacy">${w[9]}</a> · <a href="/contact">${w[3]}</a><div class="site-info">© 2024 ${site} · WordPress</div></footer></div>`,
    '<meta name="generator" content="WordPress 6.4.3">',
    'post-template-default single single-post',
  );
};

/** A newspaper. */
const press = (
  lang: string,
  site: string,
  sections: readonly string[],
  title: string,
  byline: string,
  main: string,
  related: readonly string[],
  after = '',
): string => {
  const w = of(lang);
  return page(
    lang,
    `${title} | ${site}`,
    `<header class="site-header"><a class="logo" href="/">${site}</a><div class="user-bar"><a href="/login">${w[5]}</a> <a class="btn btn--primary" href="/subscribe">${w[13]}</a></div><nav class="primary-nav">${nav(...sections)}</nav></header>
<main><article class="article"><h1 class="article__headline">${title}</h1><p class="article__byline">${byline}</p><div class="article__body">${main}</div></article>${after}
<aside class="related"><h2>${w[11]}</h2>${nav(...related)}</aside></main>
<footer><a href="/privacy">${w[9]}</a> <a href="/terms">${w[10]}</a> <a href="/contact">${w[3]}</a> <span>© 2024 ${site}</span></footer>`,
  );
};

/** A shop. */
const shop = (lang: string, site: string, categories: readonly string[], title: string, main: string): string => {
  const w = of(lang);
  return page(
    lang,
    `${title} – ${site}`,
    `<header class="header"><a class="header__heading-link" href="/">${site}</a><form action="/search" class="search"><input type="search" name="q" placeholder="${w[4]}"></form><div class="header__icons"><a href="/account/login">${w[5]}</a> <a href="/cart">${w[8]} (0)</a></div><nav>${nav(...categories)}</nav></header>
<main id="MainContent"><div class="product"><h1 class="product__title">${title}</h1>${main}</div></main>
<footer class="footer"><h2>${w[12]}</h2><form><input type="email" placeholder="${w[15]}"><button type="button">${w[13]}</button></form><p><a href="/policies/privacy">${w[9]}</a> <a href="/policies/terms">${w[10]}</a> © 2024 ${site}</p></footer>`,
    '',
    'template-product',
  );
};

/** A XenForo forum thread, with the log-in form in its header. */
const forum = (
  lang: string,
  site: string,
  board: string,
  title: string,
  posts: readonly (readonly [user: string, date: string, text: string])[],
): string => {
  const w = of(lang);
  return page(
    lang,
    `${title} | ${site}`,
    `<header class="p-header"><a href="/" class="p-header-logo">${site}</a><div class="p-nav"><nav>${nav(w[0], 'Forum', w[1])}</nav><form class="p-login" action="/login/login" method="post"><input name="login" placeholder="${w[15]}"><input name="password" type="password" placeholder="${w[7]}"><button>${w[5]}</button> <a href="/register/">${w[6]}</a></form></div></header>
<div class="p-body"><ul class="p-breadcrumbs"><li><a href="/">Forum</a></li><li><a href="/b">${board}</a></li></ul><h1 class="p-title-value">${title}</h1>
${posts.map(([user, date, text], index) => `<article class="message message--post" id="post-${index + 1}"><div class="message-user"><a class="username" href="/members/${index}">${user}</a></div><div class="message-main"><header class="message-attribution"><time>${date}</time> #${index + 1}</header><div class="bbWrapper">${text}</div><footer><a href="/reply">${w[14]}</a></footer></div></article>`).join('\n')}</div>
<footer class="p-footer"><a href="/help/terms">${w[10]}</a> <a href="/help/privacy-policy">${w[9]}</a> Forum software by XenForo® © 2010-2024</footer>`,
  );
};

/** A documentation or help site. */
const docs = (lang: string, site: string, menu: readonly string[], title: string, main: string): string => {
  const w = of(lang);
  return page(
    lang,
    `${title} — ${site}`,
    `<header class="navbar"><a class="navbar__brand" href="/">${site}</a> <input type="search" placeholder="${w[4]}"> <a href="/signin">${w[5]}</a></header><div class="layout"><nav class="menu">${nav(...menu)}</nav><main class="docMainContainer"><article class="markdown"><h1>${title}</h1>${main}</article></main></div><footer class="footer">© 2024 ${site} · <a href="/privacy">${w[9]}</a></footer>`,
  );
};

const ok = (name: string, why: string, html: string, more: Partial<GradedPage> = {}): GradedPage => ({
  name: `u4-ok-${name}`,
  label: 'ok',
  why,
  html,
  ...more,
});

const english: readonly GradedPage[] = [
  ok(
    'en-article-bridge',
    'an ordinary local news article',
    press(
      'en',
      'Harlow County Courier',
      ['News', 'Sports', 'Business', 'Opinion'],
      'County approves $4.2 million repair of Mill Street bridge',
      'By Dana Whitcomb · March 14, 2024',
      ps(
        'The county board voted 6–1 on Tuesday to spend $4.2 million on the repair of the Mill Street bridge, which has carried a weight limit since an inspection found cracks in two girders last autumn.',
        'Work is to start in June and to last about five months. One lane will stay open throughout, with temporary signals at both ends, according to county engineer Paul Reyes.',
        '“We looked hard at replacement, but the piers have another forty years in them,” Reyes told the board.',
        'The state pays for 60 percent of the project. The rest comes out of the road fund, which was set aside in the budget for 2023.',
      ),
      ['School start times to shift', 'Diner on Fourth changes hands'],
    ),
  ),
  ok(
    'en-recipe-soda-bread',
    'an ordinary recipe',
    blog(
      'en',
      'The Floury Apron',
      'Brown Soda Bread',
      ps('My grandmother made this every Saturday and never once measured anything. I have weighed it out for you.') +
        img('A round loaf with a cross cut in the top', 30) +
        '<div class="wprm-recipe-container"><h2>Ingredients</h2><ul>' +
        li('250 g wholemeal flour', '200 g plain flour', '1 tsp bicarbonate of soda', '1 tsp salt', '400 ml buttermilk') +
        '</ul><h2>Instructions</h2><ol>' +
        li(
          'Heat the oven to 200 °C.',
          'Mix the dry things, make a well and pour in the buttermilk.',
          'Bring together with one hand. Do not knead.',
          'Shape into a round, cut a deep cross and bake for 40 minutes, until it sounds hollow.',
        ) +
        '</ol></div>',
      'February 3, 2024',
    ),
  ),
  ok(
    'en-product-kettle',
    'a product page, in stock',
    shop(
      'en',
      'Oak & Ember',
      ['Kitchen', 'Table', 'Sale'],
      'Enamel Stovetop Kettle',
      img('White enamel kettle', 200) +
        '<p class="price">$48.00</p><p class="inventory">In stock, ready to ship</p><button type="button">Add to cart</button>' +
        ps(
          'A 1.8 litre kettle in heavy-gauge steel with two coats of enamel. The handle is beech and stays cool. Works on gas, electric and induction.',
        ),
    ),
  ),
  ok(
    'en-docs-install',
    'a documentation page',
    docs(
      'en',
      'Larkspur CLI',
      ['Introduction', 'Installation', 'Configuration', 'Commands'],
      'Installation',
      ps('Larkspur needs Node.js 18 or later. Install it globally with your package manager:') +
        '<pre><code>npm install --global larkspur-cli\nlarkspur --version</code></pre><h2>Upgrading</h2>' +
        ps('Run the same command again. Settings live in <code>~/.config/larkspur</code> and are kept between versions.'),
    ),
  ),
  ok(
    'en-forum-tomatoes',
    'a forum thread with a log-in form in the header',
    forum('en', 'GardenBench', 'Vegetables', 'Tomato leaves curling upward', [
      [
        'rootbound',
        'Jun 4, 2023',
        'My Brandywines have started curling their lower leaves upward. No spots, no bugs that I can see. Watering every two days.',
      ],
      ['marge_w', 'Jun 4, 2023', 'That is usually just heat. Mine do it whenever we get over 90. Mulch and water deeply, less often.'],
      ['rootbound', 'Jun 9, 2023', 'Mulched on Sunday and they have already relaxed. Thanks!'],
    ]),
  ),
  ok(
    'en-poem',
    'a short poem on a page of its own',
    page(
      'en',
      'Low Tide',
      '<main><h1>Low Tide</h1><p>The boats lean over<br>as though to hear<br>what mud says to rope.</p><p>A gull walks the length<br>of the harbour<br>and finds it enough.</p><p><em>R. Haldane, 2011</em></p><p><a href="/poems">All poems</a></p></main>',
    ),
  ),
  ok(
    'en-event-fair',
    'an event page',
    blog(
      'en',
      'Wexcombe Village Hall',
      'Spring Plant Fair',
      '<p><strong>Saturday 20 April 2024, 10 am – 2 pm</strong><br>Village Hall, Church Lane</p>' +
        ps(
          'Fifteen nurseries and growers, tea and cake in the annex, and the children’s seed table. Entry £1, under-16s free. Dogs on leads welcome. Parking in the field behind the school.',
        ),
    ),
  ),
  ok(
    'en-contact',
    'a contact page',
    blog(
      'en',
      'Brightwater Dental',
      'Contact',
      '<p>12 Station Road<br>Brightwater<br>Phone 01632 960 118</p><h2>Opening hours</h2><p>Mon–Thu 8.30–17.30, Fri 8.30–13.00</p><form><label>Your name <input></label><label>Email <input type="email"></label><label>Message <textarea></textarea></label><button type="button">Send</button></form>',
    ),
  ),
  ok(
    'en-photo',
    'a photo page with little text',
    page(
      'en',
      'Harbour, evening | Pixelnook',
      '<header><a href="/">Pixelnook</a> <a href="/login">Log in</a> <a href="/join">Join</a></header><main><figure><img src="/u4-harbour.svg" alt="Harbour, evening" width="640" height="420"><figcaption>Harbour, evening</figcaption></figure><p>by <a href="/u/tessk">tessk</a> · 14 May 2022 · f/8 · 1/60 s · ISO 200</p><p>♥ 31</p></main>',
    ),
    { resources: { '/u4-harbour.svg': { type: 'image/svg+xml', body: svg(210) } } },
  ),
  ok(
    'en-notice',
    'a short notice',
    blog(
      'en',
      'Ashby Public Library',
      'Holiday hours',
      ps('The library will be closed on Monday, May 27, for Memorial Day. The book drop stays open. Regular hours resume on Tuesday, May 28.'),
      'May 20, 2024',
    ),
  ),
  ok(
    'en-wiki',
    'an encyclopedia stub',
    page(
      'en',
      'River Tansey - Gazetteer Wiki',
      '<div id="mw-head"><ul><li><a href="/create">Create account</a></li><li><a href="/login">Log in</a></li></ul></div><div id="content" class="mw-body"><h1 id="firstHeading">River Tansey</h1><div class="mw-parser-output"><p>The <b>River Tansey</b> is a tributary of the Orne. It rises on Cold Fell and flows south for 23 kilometres before joining the Orne at Stanbridge.</p><h2>Course</h2><p>From its source the river drops steeply through oak woodland, passing the ruined mills at Leath, and then meanders over water meadows.</p><p><i>This article about a river is a stub. You can help by expanding it.</i></p></div></div><div id="footer">This page was last edited on 3 January 2024.</div>',
      '<meta name="generator" content="MediaWiki 1.39.5">',
      'mediawiki ltr',
    ),
  ),
  ok(
    'en-video',
    'a video page whose description is the content',
    page(
      'en',
      'Rebuilding a 1962 lathe, part 3 - ShopVid',
      '<header><a href="/">ShopVid</a><a href="/signin">Sign in</a></header><main><video controls width="640" height="360"></video><h1>Rebuilding a 1962 lathe, part 3</h1><p>18,204 views · Oct 2, 2023</p><p>In this part we scrape the cross slide, replace the gib and take a first cut. Thanks to Len for the loan of the straightedge.</p><h2>42 comments</h2><p><b>turnandburn</b> Beautiful finish on that gib.</p><p><b>old_iron</b> Sign in to leave a like, they said. So I did.</p></main>',
    ),
  ),

  ok(
    'en-captcha-article',
    'an article about captchas',
    press(
      'en',
      'Wired Weekly Review',
      ['Security', 'Science', 'Culture'],
      'Why you keep being asked to prove you are human',
      'By Imran Sadiq · 9 January 2024',
      ps(
        '“Verify you are human.” “Select all images with traffic lights.” If it feels as though the web asks more often than it did, you are right: the number of challenges shown rose by a fifth last year.',
        'The captcha began in 2000 as a distorted word. Programs learnt to read those, so pictures came, and programs learnt to see. What most sites use today hardly looks at the answer at all; it looks at how the mouse moved on its way to the checkbox.',
        'Cloudflare’s Turnstile and Google’s reCAPTCHA v3 go further and often show nothing. The price is that people who use privacy tools see “Checking your browser before accessing” far more often than others.',
        'Accessibility groups have long objected. An audio challenge helps the blind, but not someone who is deaf as well.',
      ),
      ['The end of passwords', 'How bots buy your concert tickets'],
    ),
  ),
  ok(
    'en-cloudflare-howto',
    'a blog post on a Cloudflare error',
    blog(
      'en',
      'Sysadmin Notebook',
      'Fixing Cloudflare Error 1020: Access denied',
      ps(
        'If your visitors see “Error 1020: Access denied. This website is using a security service to protect itself from online attacks”, one of your own firewall rules has blocked them.',
      ) +
        '<h2>Find the rule</h2><ol>' +
        li(
          'Ask for the Ray ID at the bottom of the page.',
          'Open Security → Events and filter by that Ray ID.',
          'The event names the rule that matched.',
        ) +
        '</ol><h2>Loosen it</h2>' +
        ps(
          'In my case a rule on country caught a customer on a hotel network. I changed its action from Block to Managed Challenge, and the complaints stopped.',
        ),
      'August 18, 2023',
    ),
  ),
  ok(
    'en-404-blog',
    'a blog post on 404 pages',
    blog(
      'en',
      'Pagecraft Studio',
      '404 Page Not Found: 7 error pages we love',
      ps('Oops! The page you are looking for does not exist. Dull, isn’t it? Here are seven that do better.') +
        '<h2>1. The lost astronaut</h2>' +
        ps('A small figure drifts over the screen and waves when you scroll. There is a search box, and it works.') +
        '<h2>2. The apology from the intern</h2>' +
        ps('A letter in handwriting that explains who moved the file. It changes each week.') +
        '<h2>What they share</h2>' +
        ps('They say what happened in plain words, they send status 404, and they offer a way on.'),
      'November 2, 2023',
    ),
  ),
  ok(
    'en-status-page',
    'a status page: all well',
    page(
      'en',
      'Fernhost Status',
      '<header><a href="/">Fernhost</a> <button type="button">Subscribe to updates</button></header><main><div class="page-status status-none"><h1>All Systems Operational</h1></div><ul class="components">' +
        li('API <b>Operational</b>', 'Dashboard <b>Operational</b>', 'Object storage <b>Operational</b>', 'DNS <b>Operational</b>') +
        '</ul><h2>Past Incidents</h2><h3>Mar 12, 2024</h3><p>No incidents reported.</p><h3>Mar 11, 2024</h3><p><b>Elevated 503 errors in eu-west</b><br>Resolved - This incident has been resolved. 09:41 UTC</p></main><footer>Powered by Statuspage</footer>',
    ),
  ),
  ok(
    'en-changelog-line',
    'a short but complete release note',
    docs(
      'en',
      'Pebble',
      ['Docs', 'Changelog', 'GitHub'],
      'v2.3.1',
      ps('Released 2024-02-09.') + '<ul>' + li('Fixed a crash when the config file is empty.') + '</ul>',
    ),
  ),
  ok(
    'en-quote-of-day',
    'a quote of the day and nothing else',
    page(
      'en',
      'Quote of the day',
      '<main><h1>Quote of the day</h1><blockquote>“The sea is never full.”<footer>— Proverb</footer></blockquote><p><a href="/yesterday">Yesterday</a></p></main>',
    ),
  ),
  ok(
    'en-ban-news',
    'a news story on a ban',
    press(
      'en',
      'The Capital Ledger',
      ['Politics', 'World', 'Tech'],
      'Senate committee backs ban on phone apps from sanctioned firms',
      'By Louise Achterberg · April 18, 2024',
      ps(
        'A Senate committee on Thursday advanced a bill under which apps made by sanctioned companies would be blocked from US app stores. Users in the country would see a notice that the service is “not available in your region”.',
        'The bill passed 17–8. Critics warned that access denied to one app today could be access denied to many tomorrow. “We should not copy the firewalls that we condemn,” said one member.',
        'Supporters said that the text is narrow. It names four companies and expires after three years unless it is renewed.',
      ),
      ['What the bill says', 'Analysis: apps and borders'],
    ),
  ),
  ok(
    'en-newsletter-beside',
    'a newsletter box over and beside a whole text',
    blog(
      'en',
      'Slow Ledger',
      'Why I stopped tracking every penny',
      '<div class="popup" role="dialog"><h2>Don’t miss a post</h2><p>Join 8,000 readers. Enter your email to continue getting my best ideas.</p><input type="email"><button type="button">Sign me up</button><a href="#close">No thanks</a></div>' +
        ps(
          'For six years I wrote down everything that I spent. I knew the price of a coffee in March 2017. I did not know whether I was happier for it.',
          'So last January I stopped. I kept one number: what was left at the end of the month. If it grew, I asked nothing more.',
          'It grew in ten months out of twelve. The two exceptions were a car repair and a wedding, and no spreadsheet would have prevented either.',
          'I do not say that you should stop. I say that a habit should be asked, from time to time, what it is for.',
        ),
      'January 28, 2024',
    ),
  ),
  ok(
    'en-subscription-below',
    'an offer below the whole article',
    press(
      'en',
      'Northshore Times',
      ['Local', 'State', 'Sports', 'Obituaries'],
      'Lighthouse keeper’s log returns home after 90 years',
      'By Peg Sorensen · May 2, 2024',
      ps(
        'The log of the Point Brule lighthouse for 1931 to 1934, missing since the station was automated, has come back to the town where it was written.',
        'A family in Duluth found it in a trunk. “It fell open at a storm,” said Carol Lindqvist, whose grandfather was the last assistant keeper.',
        'The historical society will show the book from June 1. Pages can be read on a screen beside the case. Admission is free.',
      ),
      ['Ferry schedule for summer', 'Council delays vote'],
      '<section class="subscribe-offer"><h2>Subscribe for $1 a week</h2><p>Support local journalism. Subscribers get unlimited access to every story. Already a subscriber? <a href="/login">Log in</a></p><a class="btn" href="/subscribe">See my options</a></section>',
    ),
  ),
  ok(
    'en-out-of-stock',
    'a product that is out of stock but shown in full',
    shop(
      'en',
      'Trailhead Supply',
      ['Packs', 'Tents', 'Stoves'],
      'Ridgeline 45 Backpack',
      img('Green backpack', 120) +
        '<p class="price">$189.00</p><p class="inventory">Out of stock</p><button disabled>Sold out</button><p>Email me when it is available: <input type="email"></p>' +
        ps(
          'A 45-litre pack for two or three nights. The frame sheet is removable and the hip belt comes in three sizes. 210-denier ripstop, 1.32 kg.',
        ) +
        '<h2>Reviews (2)</h2>' +
        ps('★★★★★ Carried 14 kg on the Long Trail without a sore spot.', '★★★★ Great pack, wish the lid pocket were larger.'),
    ),
  ),
  ok(
    'en-job',
    'an open job with a sign-in button',
    page(
      'en',
      'Warehouse Supervisor - Kettering - JobLane',
      '<header><a href="/">JobLane</a> <a href="/post">Post a job</a> <a href="/signin">Sign in</a></header><main><h1>Warehouse Supervisor</h1><p>Marlow Foods · Kettering · Full time · £31,000–£34,000</p><a class="btn" href="/signin?next=apply">Sign in to apply</a><h2>About the job</h2>' +
        ps('You will lead a team of twelve on the late shift (14.00–22.00), plan the loading of outbound vehicles and keep the stock record true.') +
        '<h2>What you bring</h2><ul>' +
        li('Two years in a similar job', 'A counterbalance licence', 'Confidence with a stock system') +
        '</ul><p>Closing date: 30 June 2024. Job ID 883120.</p></main><footer>© JobLane 2024</footer>',
    ),
  ),
  ok(
    'en-sold-out-event',
    'a sold-out concert, still described',
    page(
      'en',
      'The Wren Quartet at St Anne’s | Tickethouse',
      '<header><a href="/">Tickethouse</a> <a href="/login">Log in</a> <input type="search" placeholder="Find events"></header><main><h1>The Wren Quartet at St Anne’s</h1><p>Fri 11 October 2024, doors 7 pm · St Anne’s Church, Bath</p><p class="badge">SOLD OUT</p><p>Tickets are no longer available. <a href="/waitlist">Join the waiting list</a></p><h2>About</h2>' +
        ps(
          'Haydn’s “Lark”, Britten’s second quartet and, after the interval, Schubert’s “Death and the Maiden”. The programme lasts about two hours. The church is cold: bring a coat.',
        ) +
        '</main>',
    ),
  ),
  ok(
    'en-help-suspended',
    'a help article',
    docs(
      'en',
      'Chirply Help Center',
      ['Using Chirply', 'Managing your account', 'Safety'],
      'Why was my account suspended?',
      ps(
        'If you see “Your account has been suspended” when you log in, our systems or a reviewer found that it broke our rules. Most suspensions have one of these reasons:',
      ) +
        '<ul>' +
        li(
          '<b>Spam.</b> Automated posts or bulk follows.',
          '<b>Security.</b> We think that someone else got in. You can unlock it by changing your password.',
          '<b>Abuse.</b> Threats, or pretending to be someone else.',
        ) +
        '</ul><h2>Can I appeal?</h2>' +
        ps('Yes. Log in, choose <b>File an appeal</b> and tell us what happened. We answer within seven days.') +
        '<p>Was this article helpful? <a href="#y">Yes</a> <a href="#n">No</a></p>',
    ),
  ),
  ok(
    'en-http-glossary',
    'a glossary of HTTP status codes',
    docs(
      'en',
      'WebRef',
      ['HTML', 'CSS', 'HTTP'],
      'HTTP status codes',
      '<dl><dt>401 Unauthorized</dt><dd>The request lacks valid credentials. You must sign in to see this resource.</dd><dt>403 Forbidden</dt><dd>The server understood the request but refuses it. You don’t have permission to access this resource.</dd><dt>404 Not Found</dt><dd>The requested URL was not found on this server.</dd><dt>410 Gone</dt><dd>The page has been permanently removed.</dd><dt>429 Too Many Requests</dt><dd>The client sent too many requests in a given time.</dd><dt>503 Service Unavailable</dt><dd>The server is overloaded or down for maintenance.</dd></dl>',
    ),
  ),
  ok(
    'en-forum-access-denied',
    'a forum thread titled "Access denied"',
    forum('en', 'WinHelpers', 'Windows 10', 'Access denied', [
      [
        'jprice',
        'Sep 12, 2022',
        'I get “Access is denied. You need permission to perform this action” when I try to delete a folder on my D drive. I am the only user.',
      ],
      ['Halvard', 'Sep 12, 2022', 'Right-click, Properties, Security, Advanced and take ownership. Tick “Replace owner on subcontainers”.'],
      ['jprice', 'Sep 13, 2022', 'That did it, thanks. It came from the old PC, so it had the old owner.'],
    ]),
  ),
  ok(
    'en-age-note',
    'a shop page with an age note',
    shop(
      'en',
      'Glen Orrin Spirits',
      ['Whisky', 'Gin', 'Gifts'],
      'Glen Orrin 12 Year Old Single Malt',
      img('Bottle of whisky', 35) +
        '<p class="price">£46.50</p><p>In stock</p><button type="button">Add to basket</button><p class="age-note">You must be 18 or over to buy alcohol. We check age on delivery.</p>' +
        ps('Matured in bourbon casks and finished for eight months in oloroso. Honey and orange peel on the nose, a long warm finish. 70 cl, 43 %.'),
    ),
  ),
  ok(
    'en-cookie-policy',
    'a cookie policy',
    blog(
      'en',
      'Tamar Cycles',
      'Cookie Policy',
      ps(
        'This page tells you which cookies we set and why. You can accept or reject all but the necessary ones with the button at the foot of each page.',
      ) +
        '<h2>Necessary</h2><p><code>session</code> keeps your basket. <code>__cf_bm</code> is set by Cloudflare to tell humans from bots.</p><h2>Analytics</h2><p><code>_ga</code> counts visits. It lasts two years.</p><h2>How to refuse</h2>' +
        ps('Most browsers let you block cookies. If you block them all, you can’t log in or check out.'),
      'Last updated: 1 March 2024',
    ),
  ),
  ok(
    'en-privacy-policy',
    'a privacy policy',
    blog(
      'en',
      'Nimbus Notes',
      'Privacy Policy',
      ps(
        'Nimbus Notes Ltd (“we”) respects your privacy. This policy explains which data we collect when you create an account, sign in or visit our site.',
      ) +
        '<h2>What we collect</h2>' +
        ps(
          'Your name, email address and a hash of your password; the notes that you write; and log data such as your IP address, which we use to block abuse and unusual traffic.',
        ) +
        '<h2>Deletion</h2>' +
        ps('When you close your account, your notes are deleted within 30 days and are no longer available.'),
      'Effective 15 January 2024',
    ),
  ),
  ok(
    'en-domain-sales',
    'an article on domain sales',
    blog(
      'en',
      'Namewise',
      'How to buy a domain that is already taken',
      ps('You typed the perfect name and got “This domain is for sale” or “This domain is parked free”. That is not the end.') +
        '<h2>Look up the owner</h2>' +
        ps('Most records are private, but a parked page often has a form: “Make an offer” or “Buy this domain”. Start low, but not insulting.') +
        '<h2>Use escrow</h2>' +
        ps(
          'Never pay by bank transfer to a stranger. An escrow service holds the money until the name is in your account. Expect a fee of about three percent.',
        ) +
        '<h2>Backorder</h2>' +
        ps('If the domain has expired, a backorder costs about $70, and you pay only if it succeeds.'),
      'December 11, 2023',
    ),
  ),
  ok(
    'en-maintenance-announcement',
    'an announcement of works to come',
    blog(
      'en',
      'Millbrook Credit Union',
      'Scheduled maintenance, June 15–16',
      ps(
        'Online banking will be unavailable from 11 pm on Saturday, June 15, until 5 am on Sunday, June 16, while we move to a new system. Cards and cash machines will work as usual.',
        'We apologize for the inconvenience. Questions? Call 555-0142 on weekdays from 8 to 6.',
      ),
      'June 3, 2024',
    ),
  ),
  ok(
    'en-login-header-homepage',
    'a full home page with a log-in form in the header',
    page(
      'en',
      'Riverside Rowing Club',
      '<header><a href="/">Riverside Rowing Club</a><form class="members-login"><b>Members’ login</b> <input name="user" placeholder="Username"><input type="password" placeholder="Password"><button type="button">Log in</button> <a href="/forgot">Forgot password?</a></form><nav>' +
        nav('Learn to row', 'Racing', 'Boathouse', 'News') +
        '</nav></header><main><h1>On the water since 1889</h1>' +
        ps(
          'We are a friendly club of 240 members with squads for juniors, seniors and masters. Our courses for beginners start in April and September.',
        ) +
        '<h2>Latest news</h2>' +
        ps('<b>Head of the River:</b> the women’s eight came ninth of 84 crews.', '<b>Work party:</b> Saturday at 9. Bring gloves.') +
        '</main><footer>Boathouse Lane · Registered charity</footer>',
    ),
  ),
  ok(
    'en-javascript-noscript',
    'a server-rendered page of a React shell with a noscript line',
    page(
      'en',
      'Marsh harrier | Birdpedia',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"><div class="App"><header class="App-header"><a href="/">Birdpedia</a></header><main><h1>Marsh harrier</h1><p><i>Circus aeruginosa</i></p>' +
        ps(
          'A large harrier of reedbeds, with a wingspan of up to 130 cm. The female is dark brown with a cream crown; the male is paler, with grey in wing and tail.',
          'It hunts low over the reeds with wings held in a shallow V. Three to five eggs are laid in April.',
        ) +
        '</main></div></div>',
    ),
  ),
  ok(
    'en-rate-limit-docs',
    'an API reference on rate limits',
    docs(
      'en',
      'Postbox API',
      ['Authentication', 'Errors', 'Rate limits', 'Webhooks'],
      'Rate limits',
      ps('Each key may send 100 requests per minute. When you go over, we answer with status 429 and this body:') +
        '<pre><code>{ "error": "too_many_requests", "message": "Rate limit exceeded. Please try again later." }</code></pre>' +
        ps('Wait for the number of seconds in <code>Retry-After</code> and try again. If your IP address is blocked by mistake, write to support.'),
    ),
  ),
];

const world: readonly GradedPage[] = [
  ok(
    'de-rezept',
    'an ordinary recipe',
    blog(
      'de',
      'Küchenzettel',
      'Kartoffelsuppe wie bei Oma',
      img('Teller mit Suppe', 40) +
        ps('Für kalte Tage: eine einfache Suppe aus dem, was im Keller liegt.') +
        '<h2>Zutaten für 4 Personen</h2><ul>' +
        li('1 kg mehlige Kartoffeln', '2 Möhren', '1 Stange Lauch', '1 l Gemüsebrühe', 'Majoran, Salz, Pfeffer') +
        '</ul><h2>Zubereitung</h2><ol>' +
        li(
          'Das Gemüse putzen und würfeln.',
          'In etwas Butter anschwitzen, mit der Brühe ablöschen und 25 Minuten kochen.',
          'Grob stampfen und mit Majoran abschmecken.',
        ) +
        '</ol>',
      '12. November 2023',
    ),
  ),
  ok(
    'de-artikel-abo',
    'a whole article with an offer below',
    press(
      'de',
      'Weserbote',
      ['Lokales', 'Sport', 'Kultur', 'Wirtschaft'],
      'Freibad öffnet nach Sanierung am 1. Juni',
      'Von Katrin Hollmann, 8. Mai 2024',
      ps(
        'Nach anderthalb Jahren Bauzeit öffnet das Freibad am Stadtwald wieder. Das hat die Verwaltung am Dienstag im Sportausschuss mitgeteilt.',
        'Erneuert wurden das Becken, die Technik und die Umkleiden. Die Kosten liegen mit 3,8 Millionen Euro knapp über dem Plan.',
        'Der Eintritt bleibt für Kinder bei zwei Euro. Erwachsene zahlen künftig 4,50 Euro. Dauerkarten gibt es ab Montag im Bürgerbüro.',
      ),
      ['Radweg an der B 6 fertig', 'Wochenmarkt zieht um'],
      '<section class="abo"><h2>Jetzt W+ testen</h2><p>Alle Artikel lesen, einen Monat für 1 Euro. Sie haben bereits ein Abo? <a href="/login">Hier anmelden</a></p></section>',
    ),
  ),
  ok(
    'de-forum-zugriff',
    'a forum thread titled "Zugriff verweigert"',
    forum('de', 'PC-Werkstatt', 'Windows', 'Zugriff verweigert beim Öffnen der externen Platte', [
      [
        'Bastler77',
        '3. Jan. 2023',
        'Hallo, seit dem Update kommt bei mir „Zugriff verweigert“, wenn ich die USB-Platte öffne. Habe schon neu gestartet.',
      ],
      ['moni_h', '3. Jan. 2023', 'Rechtsklick, Eigenschaften, Sicherheit, Erweitert, dann den Besitzer ändern. War bei mir genauso.'],
      ['Bastler77', '4. Jan. 2023', 'Perfekt, jetzt geht es. Danke!'],
    ]),
  ),
  ok(
    'de-ausverkauft',
    'a product that is out of stock but shown in full',
    shop(
      'de',
      'Holzspielzeug Brandl',
      ['Bausteine', 'Puzzles', 'Fahrzeuge'],
      'Kugelbahn „Alpe“',
      img('Kugelbahn aus Holz', 25) +
        '<p class="price">79,90 €</p><p>Derzeit nicht auf Lager. Voraussichtlich wieder lieferbar ab September.</p><button type="button">Benachrichtigen</button>' +
        ps('42 Teile aus heimischer Buche, geölt. Die Bahn lässt sich immer neu aufbauen. Ab 4 Jahren. Hergestellt im Allgäu.'),
    ),
  ),
  ok(
    'de-datenschutz',
    'a privacy policy',
    blog(
      'de',
      'Praxis Dr. Lindner',
      'Datenschutzerklärung',
      ps('Der Schutz Ihrer Daten ist uns wichtig. Verantwortlich im Sinne der DSGVO ist Dr. Eva Lindner, Marktplatz 4.') +
        '<h2>Server-Logfiles</h2>' +
        ps('Beim Aufruf der Seite werden IP-Adresse, Datum und Browser gespeichert. Auffällige Zugriffe können gesperrt werden.') +
        '<h2>Google reCAPTCHA</h2>' +
        ps(
          'Im Kontaktformular nutzen wir reCAPTCHA, um zu prüfen, ob die Eingabe durch einen Menschen oder durch ein Programm erfolgt. Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO.',
        ),
    ),
  ),
  ok(
    'fr-404-billet',
    'a blog post on 404 errors',
    blog(
      'fr',
      'Atelier Web',
      'Erreur 404 : page introuvable, que faire ?',
      ps(
        '« Oups ! La page que vous cherchez n’existe pas. » Tout le monde connaît ce message. Mais d’où vient-il, et comment l’éviter sur votre site ?',
      ) +
        '<h2>Les causes</h2><ul>' +
        li('Une page supprimée sans redirection', 'Une faute de frappe dans un lien', 'Un changement de structure des adresses') +
        '</ul><h2>Les remèdes</h2>' +
        ps(
          'Consultez chaque mois le rapport de votre moteur de recherche et redirigez les anciennes adresses en 301. Soignez enfin la page d’erreur : un champ de recherche et trois liens suffisent.',
        ),
      '6 septembre 2023',
    ),
  ),
  ok(
    'fr-article',
    'an ordinary article',
    press(
      'fr',
      'Le Courrier de la Loire',
      ['Région', 'Sports', 'Culture', 'Économie'],
      'À Saint-Aubin, la dernière librairie change de mains',
      'Par Hélène Marchand, le 22 mars 2024',
      ps(
        'Après trente-deux ans derrière le comptoir, Monique Perrin a remis samedi les clés de la librairie de la place de l’Église. Deux anciennes élèves du collège lui succèdent.',
        '« Nous voulons garder l’esprit du lieu, et ajouter un café », explique Julie Tessier, 29 ans.',
        'La commune a racheté les murs l’an dernier et fixe un loyer modéré. Réouverture prévue le 6 avril.',
      ),
      ['Le marché nocturne revient', 'Crue : le pont rouvert'],
    ),
  ),
  ok(
    'fr-emploi',
    'an open job with a log-in button',
    page(
      'fr',
      'Boulanger (H/F) – Angers – EmploiLoire',
      '<header><a href="/">EmploiLoire</a> <a href="/connexion">Se connecter</a> <a href="/inscription">Créer un compte</a></header><main><h1>Boulanger (H/F)</h1><p>Maison Couturier · Angers · CDI · 2 050 € brut par mois</p><a class="btn" href="/connexion">Connectez-vous pour postuler</a><h2>Vos missions</h2>' +
        ps('Pétrissage, façonnage et cuisson de nos pains au levain, en équipe de quatre. Horaires : 4 h – 11 h, deux jours de repos consécutifs.') +
        '<h2>Profil</h2>' +
        ps('CAP boulanger et une première expérience. Poste à pourvoir dès maintenant.') +
        '</main><footer>Mentions légales</footer>',
    ),
  ),
  ok(
    'fr-cookies',
    'a cookie policy',
    blog(
      'fr',
      'Jardins de l’Èvre',
      'Politique relative aux cookies',
      ps('Cette page explique quels cookies sont déposés lors de votre visite et comment les refuser.') +
        '<h2>Cookies nécessaires</h2>' +
        ps('Ils gardent votre panier et votre session. Sans eux, l’accès à votre compte est impossible.') +
        '<h2>Mesure d’audience</h2>' +
        ps('Matomo, durée de treize mois. Vous pouvez accepter, refuser ou continuer sans accepter.'),
    ),
  ),
  ok(
    'es-receta',
    'an ordinary recipe',
    blog(
      'es',
      'La mesa de Carmen',
      'Tortilla de patatas jugosa',
      img('Tortilla en un plato', 45) +
        '<h2>Ingredientes</h2><ul>' +
        li('6 huevos', '600 g de patatas', '1 cebolla', 'Aceite de oliva y sal') +
        '</ul><h2>Preparación</h2><ol>' +
        li(
          'Corta las patatas en láminas y fríelas a fuego lento con la cebolla.',
          'Bate los huevos, mézclalos con las patatas y deja reposar diez minutos.',
          'Cuaja la tortilla dos minutos por cada lado.',
        ) +
        '</ol>',
      '4 de octubre de 2023',
    ),
  ),
  ok(
    'es-bloqueo-noticia',
    'a news story on the blocking of sites',
    press(
      'es',
      'Diario del Ebro',
      ['España', 'Mundo', 'Economía', 'Deportes'],
      'Un juez ordena bloquear 44 webs de partidos pirata',
      'Álvaro Sanz · 17 de abril de 2024',
      ps(
        'Un juzgado de Barcelona ha ordenado a los operadores que impidan el acceso a 44 páginas que emiten fútbol sin permiso. Quien las visite verá el aviso «Contenido bloqueado por requerimiento de la autoridad competente».',
        'La medida alcanza a direcciones IP que comparten otras webs, y por eso varias tiendas se quejaron este fin de semana de que sus clientes recibían un «acceso denegado».',
        'La patronal del fútbol defiende el bloqueo y dice que solo dura lo que dura el partido.',
      ),
      ['Qué es una dirección IP', 'La Liga y las operadoras'],
    ),
  ),
  ok(
    'es-cuenta-suspendida',
    'a help article',
    docs(
      'es',
      'Centro de ayuda de Vendimás',
      ['Comprar', 'Vender', 'Tu cuenta'],
      '¿Por qué se suspendió mi cuenta?',
      ps(
        'Si al iniciar sesión ves «Tu cuenta ha sido suspendida», hemos encontrado algo que incumple nuestras condiciones. Estos son los motivos más frecuentes:',
      ) +
        '<ul>' +
        li('Datos personales sin verificar', 'Facturas impagadas', 'Venta de artículos prohibidos') +
        '</ul><h2>Cómo recuperarla</h2>' +
        ps('Entra en <b>Mi cuenta → Resolver</b>, sube tu documento y espera hasta 48 horas. Te avisaremos por correo.'),
    ),
  ),
  ok(
    'es-agotado',
    'a product that is sold out but shown in full',
    shop(
      'es',
      'Alfarería Úbeda',
      ['Platos', 'Jarras', 'Ofertas'],
      'Jarra de barro verde 1 L',
      img('Jarra verde', 140) +
        '<p class="price">28,00 €</p><p>Agotado</p><button disabled>Agotado</button>' +
        ps('Hecha a torno en Úbeda y esmaltada con cobre. Cada pieza es distinta. Apta para lavavajillas. Alto: 21 cm.'),
    ),
  ),
  ok(
    'ru-captcha',
    'an article about captchas',
    press(
      'ru',
      'Вестник технологий',
      ['Наука', 'Интернет', 'Гаджеты'],
      'Подтвердите, что вы не робот: как устроена капча',
      'Ольга Савина, 11 января 2024',
      ps(
        'Сообщение «Подтвердите, что запросы отправляли вы, а не робот» видел, наверное, каждый. Мы разобрались, откуда берётся эта проверка и почему она появляется всё чаще.',
        'Первые капчи показывали искажённые слова. Когда программы научились их читать, появились картинки со светофорами и автобусами.',
        'Сегодня система смотрит прежде всего на поведение: как движется мышь, сколько запросов пришло с вашего IP-адреса, включён ли JavaScript.',
      ),
      ['Что такое cookie', 'Пароли уходят в прошлое'],
    ),
  ),
  ok(
    'ru-forum',
    'a forum thread with a log-in form in the header',
    forum('ru', 'АвтоГараж', 'Двигатель', 'Не заводится на холодную', [
      ['Sergey_78', '14.11.2022', 'Всем привет. Утром при минус пяти стартер крутит, но не схватывает. Днём всё нормально. Свечи менял летом.'],
      ['Механик', '14.11.2022', 'Проверьте датчик температуры и давление в рампе. Чаще всего дело в датчике.'],
      ['Sergey_78', '19.11.2022', 'Поменял датчик, заводится с пол-оборота. Спасибо!'],
    ]),
  ),
  ok(
    'ru-stih',
    'a short poem',
    page(
      'ru',
      'Март',
      '<main><h1>Март</h1><p>С крыши капля за каплей —<br>учит двор говорить.<br>Кот на тёплой ступеньке<br>разрешает любить.</p><p>Н. Ветрова, 2015</p><p><a href="/stihi">Все стихи</a></p></main>',
    ),
  ),
  ok(
    'ru-vozrast',
    'a shop page with an age note',
    shop(
      'ru',
      'Книжный двор',
      ['Проза', 'Поэзия', 'Детям'],
      'Станислав Орлов. «Ночной паром»',
      img('Обложка книги', 230) +
        '<p>18+</p><p class="price">590 ₽</p><p>В наличии</p><button type="button">В корзину</button>' +
        ps('Роман о четырёх пассажирах последнего парома через пролив. Продажа лицам младше 18 лет запрещена. Твёрдый переплёт, 352 страницы.'),
    ),
  ),
  ok(
    'ja-oshirase',
    'a short notice',
    blog(
      'ja',
      '緑が丘図書館',
      '年末年始の休館日について',
      ps('12月29日(金)から1月3日(水)まで休館いたします。返却ポストはご利用いただけます。1月4日(木)より通常どおり開館します。'),
      '2023年12月10日',
    ),
  ),
  ok(
    'ja-maintenance',
    'a page on works to come',
    docs(
      'ja',
      'ひかり銀行 ヘルプ',
      ['よくある質問', 'お知らせ', '手続き'],
      'システムメンテナンスのお知らせ',
      ps(
        'いつも当行をご利用いただき、ありがとうございます。下記の日時にメンテナンスを実施いたします。この間、インターネットバンキングはご利用いただけません。',
      ) +
        '<ul>' +
        li('日時:2024年5月18日(土)23:00~5月19日(日)6:00', '対象:残高照会、振込、ログイン') +
        '</ul>' +
        ps('ご不便をおかけいたしますが、ご理解くださいますようお願い申し上げます。'),
    ),
  ),
  ok(
    'ja-soldout',
    'a product that is out of stock but shown in full',
    shop(
      'ja',
      '山里窯',
      ['茶碗', '湯呑', '皿'],
      '刷毛目 湯呑(大)',
      img('湯呑', 20) +
        '<p class="price">3,300円(税込)</p><p>SOLD OUT 在庫切れ</p>' +
        ps(
          'ろくろで一点ずつ作り、白い化粧土を刷毛で塗って焼き上げました。口径8cm、高さ9cm。食器洗浄機もお使いいただけます。次の入荷は秋の予定です。',
        ),
    ),
  ),
  ok(
    'ja-404-kaisetsu',
    'an article on 404',
    blog(
      'ja',
      'はじめてのWeb',
      '「404 Not Found」とは?原因と対処法',
      ps(
        '「お探しのページは見つかりませんでした」という表示を見たことはありませんか。これは404エラーと呼ばれ、指定したURLのページがサーバーに存在しないことを示します。',
      ) +
        '<h2>主な原因</h2><ul>' +
        li('URLの入力ミス', 'ページの削除や移転', 'リンク切れ') +
        '</ul><h2>対処法</h2>' +
        ps('まずURLを確かめ、次にトップページやサイト内検索から探してみましょう。運営者の方は301リダイレクトを設定してください。'),
      '2023年7月3日',
    ),
  ),
  ok(
    'pt-noticia',
    'a whole article with an offer below',
    press(
      'pt',
      'Folha do Vale',
      ['Cidades', 'Política', 'Esporte', 'Cultura'],
      'Prefeitura entrega nova ciclovia da avenida Beira-Rio',
      'Renata Moura · 2 de maio de 2024',
      ps(
        'A prefeitura entregou nesta quinta-feira os 6,4 quilômetros da ciclovia da avenida Beira-Rio, que liga o centro à universidade.',
        'A obra custou R$ 5,1 milhões e atrasou quatro meses por causa das chuvas. Segundo a secretaria, 1.800 ciclistas devem usar o trecho por dia.',
        'A segunda etapa, até a rodoviária, começa em agosto.',
      ),
      ['Chuva volta no fim de semana', 'Feira muda de lugar'],
      '<section><h2>Assine a Folha do Vale</h2><p>Acesso ilimitado por R$ 1,90 no primeiro mês. Já é assinante? <a href="/entrar">Faça login</a></p></section>',
    ),
  ),
  ok(
    'pt-evento-esgotado',
    'a sold-out event still described',
    page(
      'pt',
      'Choro na Praça – Ingressos Já',
      '<header><a href="/">Ingressos Já</a> <a href="/entrar">Entrar</a> <a href="/cadastro">Cadastre-se</a></header><main><h1>Choro na Praça</h1><p>Sábado, 14 de setembro de 2024, 19h · Teatro Municipal, Ouro Preto</p><p><b>Ingressos esgotados</b></p><h2>Descrição</h2>' +
        ps(
          'O regional Pé de Moleque recebe três gerações de chorões para tocar Pixinguinha, Jacob do Bandolim e músicas próprias. Classificação livre. Duração: 90 minutos.',
        ) +
        '</main><footer>Termos de uso · Ajuda</footer>',
    ),
  ),
  ok(
    'it-contatti',
    'a contact page',
    blog(
      'it',
      'Agriturismo Le Querce',
      'Contatti',
      '<p>Strada dei Colli 14<br>Montefiore<br>Tel. 0541 000 118</p>' +
        ps('Rispondiamo al telefono dalle 9 alle 20. Per le prenotazioni scriveteci con almeno una settimana di anticipo.') +
        '<form><label>Nome <input></label><label>E-mail <input type="email"></label><label>Messaggio <textarea></textarea></label><button type="button">Invia</button></form>',
    ),
  ),
  ok(
    'it-errore-403',
    'an article on the 403 error',
    blog(
      'it',
      'Guida Hosting',
      'Errore 403 Forbidden: cosa significa e come risolverlo',
      ps(
        '«Accesso negato: non hai i permessi per visualizzare questa pagina.» L’errore 403 compare quando il server capisce la richiesta, ma si rifiuta di eseguirla.',
      ) +
        '<h2>Controllate i permessi</h2>' +
        ps('Le cartelle devono avere 755, i file 644. Si cambiano via FTP in pochi secondi.') +
        '<h2>Controllate il file .htaccess</h2>' +
        ps('Rinominatelo e ricaricate la pagina: se torna a funzionare, una regola bloccava l’accesso.'),
      '15 giugno 2023',
    ),
  ),
  ok(
    'zh-article',
    'an ordinary article',
    press(
      'zh',
      '江城晚报',
      ['本地', '体育', '财经', '文化'],
      '老城区第三座口袋公园今日开放',
      '记者 陈雨 2024年4月26日',
      ps(
        '今天上午,位于槐树街的口袋公园正式向市民开放。公园占地约一千二百平方米,原址是一处闲置多年的停车场。',
        '园内保留了四棵老槐树,新增了儿童活动区和休息座椅。附近居民王阿姨说,以后散步不用再过马路了。',
        '据介绍,年内老城区还将建成两座口袋公园。',
      ),
      ['地铁五号线开始试运行', '周末天气转晴'],
    ),
  ),
  ok(
    'zh-yanzhengma',
    'a help article on verification',
    docs(
      'zh',
      '云帆帮助中心',
      ['新手入门', '账号安全', '常见问题'],
      '为什么提示“访问过于频繁,请输入验证码”?',
      ps('当系统检测到您的网络存在异常访问时,会要求您完成安全验证,以确认您不是机器人。') +
        '<h2>常见原因</h2><ul>' +
        li('短时间内多次刷新页面', '多人共用同一个IP地址', '浏览器禁用了Cookie') +
        '</ul><h2>如何解决</h2>' +
        ps('请稍等几分钟再试,或更换网络。如果账号被误封,可以在“账号安全”中提交申诉,我们会在三个工作日内处理。'),
    ),
  ),
  ok(
    'pl-http',
    'a glossary of HTTP status codes',
    docs(
      'pl',
      'Kurs WWW',
      ['HTML', 'CSS', 'HTTP'],
      'Kody odpowiedzi HTTP',
      '<table><tr><th>Kod</th><th>Znaczenie</th></tr><tr><td>200</td><td>OK – żądanie zostało obsłużone</td></tr><tr><td>401</td><td>Brak autoryzacji – należy się zalogować</td></tr><tr><td>403</td><td>Dostęp zabroniony – serwer odmawia wykonania żądania</td></tr><tr><td>404</td><td>Nie znaleziono – strona nie istnieje</td></tr><tr><td>503</td><td>Usługa niedostępna – trwa przerwa techniczna</td></tr></table>' +
        ps('Pierwsza cyfra mówi, do której grupy należy kod: 4 to błąd klienta, 5 to błąd serwera.'),
    ),
  ),
  ok(
    'pl-produkt',
    'a product page, in stock',
    shop(
      'pl',
      'Dom Lnu',
      ['Pościel', 'Obrusy', 'Promocje'],
      'Obrus lniany 140 × 220 cm',
      img('Obrus lniany', 60) +
        '<p class="price">189,00 zł</p><p>Dostępny, wysyłka w 24 godziny</p><button type="button">Do koszyka</button>' +
        ps('Obrus z polskiego lnu o gramaturze 240 g/m². Prany po uszyciu, dlatego nie kurczy się. Wykończony mereżką.'),
    ),
  ),
  ok(
    'nl-vacature',
    'an open job with a log-in button',
    page(
      'nl',
      'Fietsenmaker – Utrecht – Baanbord',
      '<header><a href="/">Baanbord</a> <a href="/inloggen">Inloggen</a> <a href="/registreren">Account aanmaken</a></header><main><h1>Fietsenmaker</h1><p>Wielerhuis Van Dam · Utrecht · 32–40 uur · € 2.400–2.900</p><a class="btn" href="/inloggen">Log in om te solliciteren</a><h2>Wat ga je doen?</h2>' +
        ps('Je repareert stadsfietsen en e-bikes, helpt klanten aan de balie en leert onze stagiairs het vak.') +
        '<h2>Wat vragen we?</h2>' +
        ps('Een afgeronde opleiding of twee jaar ervaring. Reageren kan tot en met 30 juni.') +
        '</main><footer>Privacyverklaring</footer>',
    ),
  ),
  ok(
    'nl-storing',
    'a status page: all well',
    page(
      'nl',
      'Storingen – Polder Internet',
      '<header><a href="/">Polder Internet</a> <nav>' +
        nav('Internet', 'TV', 'Klantenservice', 'Inloggen') +
        '</nav></header><main><h1>Er zijn op dit moment geen storingen</h1>' +
        ps('Alle diensten werken normaal. Laatst bijgewerkt: 9 april 2024, 14.20 uur.') +
        '<h2>Opgelost</h2>' +
        ps('7 april: internet niet bereikbaar in Almere-Haven. Opgelost om 18.45 uur.') +
        '</main><footer>© Polder Internet</footer>',
    ),
  ),
  ok(
    'tr-haber',
    'a news story on an access ban',
    press(
      'tr',
      'Marmara Postası',
      ['Gündem', 'Ekonomi', 'Spor', 'Teknoloji'],
      'Oyun platformuna erişim engeli kaldırıldı',
      'Elif Karaca · 20 Mart 2024',
      ps(
        'Mahkeme, ağustos ayından beri kapalı olan oyun platformuna getirilen erişim engelini kaldırdı. Siteye girmek isteyenler aylarca “Bu siteye erişim engellenmiştir” uyarısıyla karşılaşıyordu.',
        'Şirketin avukatı, karara uyan servis sağlayıcıların engeli iki gün içinde kaldıracağını söyledi.',
        'Platform, çocuklar için yeni bir denetim sistemi kuracağını taahhüt etti.',
      ),
      ['Yeni yasa neler getiriyor?', 'Oyun pazarı büyüyor'],
    ),
  ),
  ok(
    'tr-tarif',
    'an ordinary recipe',
    blog(
      'tr',
      'Anne Mutfağı',
      'Mercimek Çorbası',
      img('Çorba kasesi', 28) +
        '<h2>Malzemeler</h2><ul>' +
        li('1,5 su bardağı kırmızı mercimek', '1 soğan', '1 havuç', '6 su bardağı su', 'Tereyağı, pul biber, tuz') +
        '</ul><h2>Yapılışı</h2><ol>' +
        li(
          'Soğanı ve havucu yağda kavurun.',
          'Mercimeği ve suyu ekleyip 25 dakika pişirin.',
          'Blenderdan geçirin, üzerine kızdırılmış tereyağı dökün.',
        ) +
        '</ol>',
      '18 Ocak 2024',
    ),
  ),
  ok(
    'sv-stangt',
    'a page about a place that is closed for the season',
    blog(
      'sv',
      'Hamncaféet i Skärså',
      'Vi har stängt för säsongen',
      ps(
        'Tack för i sommar! Caféet är stängt till och med den 30 april. Vi öppnar igen på valborg med nybakade bullar och rökt sik.',
        'Vill ni boka lokalen i vinter? Ring Anna på 0270-000 18.',
      ),
      '2 oktober 2023',
    ),
  ),
  ok(
    'sv-doman',
    'an article on domain sales',
    blog(
      'sv',
      'Webbskolan',
      'Så köper du en domän som redan är upptagen',
      ps('Du skriver in drömnamnet och möts av ”Den här domänen är till salu”. Så här går du vidare.') +
        '<h2>Ta reda på vem som äger den</h2>' +
        ps('För svenska domäner kan du söka i registret. Är ägaren ett företag står namnet öppet.') +
        '<h2>Lägg ett bud</h2>' +
        ps('Börja lågt och betala aldrig i förskott utan mellanhand. En säker tjänst tar omkring tre procent av priset.'),
      '25 april 2023',
    ),
  ),
];

/** Good captures: half in English, a third of them quite ordinary, the others ordinary pages that look suspicious. */
export const good: readonly GradedPage[] = [...english, ...world];
