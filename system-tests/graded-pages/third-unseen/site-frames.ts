// What surrounds the content on the sites of this set: the markup of common site software, with each site's own words.

/** One site's words around its pages. */
export interface Site {
  lang: string;
  name: string;
  menu: readonly string[];
  footer: string;
  /** Cookie banners, bars and boxes that come with every page. */
  extras?: string;
  /** What stands beside or under the content: related links, newsletter, most read. */
  aside?: string;
  dir?: 'ltr' | 'rtl';
}

const links = (labels: readonly string[], className = '') => labels.map((label) => `<a${className} href="/${label.length}">${label}</a>`).join(' ');
const items = (labels: readonly string[], className: string) =>
  labels.map((label) => `<li class="${className}"><a href="#">${label}</a></li>`).join('');

/** What sites tell search engines and social networks of themselves. */
const metadata = (name: string, title: string) =>
  `<meta property="og:title" content="${title}"><meta name="twitter:card" content="summary_large_image"><meta name="robots" content="max-snippet:-1, max-image-preview:large"><script type="application/ld+json">{"@context":"https://schema.org","@type":"WebSite","name":"${name}","potentialAction":{"@type":"SearchAction","target":"/search?q={search_term_string}","query-input":"required name=search_term_string"}}</script>`;

const socialLinks =
  '<ul class="social-links" role="list"><li><a href="#" rel="me">Facebook</a></li><li><a href="#" rel="me">Instagram</a></li><li><a href="#" rel="me">YouTube</a></li><li><a href="/feed/">RSS</a></li></ul>';

function page({ lang, name, dir = 'ltr' }: Site, title: string, head: string, body: string): string {
  return `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${metadata(name, title)}${head}</head>${body.replace('</footer>', `${socialLinks}</footer>`)}</html>`;
}

/** WordPress with a block theme. */
export function wordpress(site: Site, title: string, main: string, bodyClass = 'single single-post'): string {
  return page(
    site,
    `${title} – ${site.name}`,
    `<meta name="generator" content="WordPress 6.6.2"><link rel="https://api.w.org/" href="/wp-json/"><style>.screen-reader-text{position:absolute;clip:rect(1px,1px,1px,1px);height:1px;width:1px;overflow:hidden}.alignwide{max-width:1200px;margin:auto}</style>`,
    `<body class="${bodyClass} wp-embed-responsive"><a class="skip-link screen-reader-text" href="#wp--skip-link--target">↓</a><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/" rel="home">${site.name}</a></p><nav class="wp-block-navigation"><ul class="wp-block-navigation__container">${items(site.menu, 'wp-block-navigation-item')}</ul></nav></header><main class="wp-block-group" id="wp--skip-link--target">${main}</main>${site.aside ? `<aside class="widget-area">${site.aside}</aside>` : ''}<footer class="wp-block-template-part"><p>${site.footer}</p></footer></div>${site.extras ?? ''}</body>`,
  );
}

/** A newspaper's own React front end. */
export function daily(site: Site, title: string, main: string): string {
  return page(
    site,
    `${title} | ${site.name}`,
    `<meta property="og:site_name" content="${site.name}"><style>.vh{position:absolute;left:-9999px}.grid{max-width:1180px;margin:0 auto}.menu a{margin-right:12px}</style>`,
    `<body><div id="__next"><header data-testid="masthead"><div class="grid"><a href="/" aria-label="${site.name}"><svg width="120" height="24" role="img"><title>${site.name}</title><rect width="120" height="24" fill="#13294b"/></svg></a><nav class="menu">${links(site.menu)}</nav></div></header><main class="grid" data-testid="main">${main}</main>${site.aside ? `<aside class="grid" data-component="rail">${site.aside}</aside>` : ''}<footer class="grid" data-testid="footer"><p>${site.footer}</p></footer></div>${site.extras ?? ''}</body>`,
  );
}

/** Ghost with its Casper theme and members' portal. */
export function ghost(site: Site, title: string, main: string): string {
  return page(
    site,
    title,
    `<meta name="generator" content="Ghost 5.94"><link rel="alternate" type="application/rss+xml" title="${site.name}" href="/rss/">`,
    `<body class="post-template"><div class="viewport"><header id="gh-head" class="gh-head"><div class="gh-head-inner"><a class="gh-head-logo" href="/">${site.name}</a><nav class="gh-head-menu">${links(site.menu)}</nav><div class="gh-head-actions"><a class="gh-head-link" href="#/portal/signin" data-portal="signin">Sign in</a> <a class="gh-head-button" href="#/portal/signup" data-portal="signup">Subscribe</a></div></div></header><div class="site-content"><main id="site-main" class="site-main"><article class="article post">${main}</article></main>${site.aside ? `<aside class="read-more-wrap outer"><div class="read-more inner">${site.aside}</div></aside>` : ''}</div><footer class="site-footer outer"><section class="copyright">${site.footer}</section><div class="gh-powered-by"><a href="https://ghost.org/">Powered by Ghost</a></div></footer></div>${site.extras ?? ''}</body>`,
  );
}

/** Substack. */
export function substack(site: Site, title: string, main: string): string {
  return page(
    site,
    `${title} - by ${site.menu[0] ?? site.name}`,
    `<meta property="og:site_name" content="${site.name}"><style>.fade{position:relative}.hidden{display:none}</style>`,
    `<body><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="main-menu"><div class="topbar"><a href="/"><h1 class="nav-title">${site.name}</h1></a><div class="buttons"><button class="button primary subscribe-btn">Subscribe</button><button class="button">Sign in</button></div></div></div><div class="single-post-container"><article class="typography newsletter-post post">${main}</article></div>${site.aside ?? ''}</div><div class="footer-wrap publication-footer"><div class="footer-copyright-blurb">${site.footer}</div><div class="footer-terms"><a href="/privacy">Privacy</a> ∙ <a href="/tos">Terms</a> ∙ <a href="/ccpa">Collection notice</a></div><div class="footer-slogan-blurb"><a href="https://substack.com">Substack</a> is the home for great culture</div></div></div>${site.extras ?? ''}</body>`,
  );
}

/** MediaWiki with the Vector skin. */
export function mediawiki(site: Site, title: string, main: string): string {
  return page(
    site,
    `${title} - ${site.name}`,
    `<meta name="generator" content="MediaWiki 1.43.0"><style>.mw-hidden{display:none}</style>`,
    `<body class="skin-vector skin-vector-search-vue mediawiki ltr sitedir-ltr ns-0"><div class="vector-header-container"><header class="vector-header mw-header"><a href="/" class="mw-logo">${site.name}</a><nav class="vector-user-links">${links(site.menu)}</nav></header></div><div class="mw-page-container"><main id="content" class="mw-body"><header class="mw-body-header"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">${title}</span></h1></header><div id="bodyContent" class="vector-body"><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">${main}</div></div></div></main></div>${site.aside ?? ''}<footer id="footer" class="mw-footer"><ul id="footer-info"><li>${site.footer}</li></ul></footer>${site.extras ?? ''}</body>`,
  );
}

/** A shop on Shopify or one that looks like it. */
export function shop(site: Site, title: string, main: string): string {
  return page(
    site,
    `${title} – ${site.name}`,
    `<meta name="theme-color" content="#fff"><style>.visually-hidden{position:absolute!important;overflow:hidden;width:1px;height:1px;clip:rect(0 0 0 0)}.page-width{max-width:1100px;margin:0 auto}cart-drawer{display:none}</style>`,
    `<body class="gradient"><a class="skip-to-content-link visually-hidden" href="#MainContent">${title}</a><div class="shopify-section-group-header-group"><header class="header page-width"><a class="header__heading-link" href="/">${site.name}</a><nav class="header__inline-menu"><ul class="list-menu list-menu--inline">${items(site.menu, 'list-menu__item')}</ul></nav></header></div><cart-drawer class="drawer is-empty"></cart-drawer><main id="MainContent" class="content-for-layout page-width">${main}</main>${site.aside ? `<section class="shopify-section related-products page-width">${site.aside}</section>` : ''}<footer class="footer color-scheme-1"><div class="footer__content-bottom page-width">${site.footer}</div></footer>${site.extras ?? ''}</body>`,
  );
}

/** A manual made by Sphinx, MkDocs or Docusaurus. */
export function manual(site: Site, title: string, main: string): string {
  return page(
    site,
    `${title} | ${site.name}`,
    `<meta name="generator" content="Docusaurus v3.5.2">`,
    `<body class="navigation-with-keyboard"><div id="__docusaurus"><div role="region" aria-label="Skip to main content"></div><nav aria-label="Main" class="navbar navbar--fixed-top"><div class="navbar__inner"><a class="navbar__brand" href="/"><b class="navbar__title">${site.name}</b></a>${links(site.menu, ' class="navbar__item navbar__link"')}</div></nav><div class="docsWrapper"><aside class="theme-doc-sidebar-container">${site.aside ?? ''}</aside><main class="docMainContainer"><article><div class="theme-doc-markdown markdown">${main}</div></article></main></div><footer class="theme-layout-footer footer">${site.footer}</footer></div>${site.extras ?? ''}</body>`,
  );
}

/** An authority or a university, on Drupal or TYPO3. */
export function authority(site: Site, title: string, main: string): string {
  return page(
    site,
    `${title} | ${site.name}`,
    `<meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><style>.visually-hidden{position:absolute;clip:rect(1px,1px,1px,1px);height:1px;overflow:hidden}</style>`,
    `<body class="path-node page-node-type-page"><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div class="region region-header"><a href="/" rel="home" class="site-logo">${site.name}</a></div><nav role="navigation"><ul class="menu">${items(site.menu, 'menu-item')}</ul></nav></header><main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content">${main}</div></div>${site.aside ? `<aside class="layout-sidebar-second" role="complementary">${site.aside}</aside>` : ''}</main><footer role="contentinfo">${site.footer}</footer></div></div>${site.extras ?? ''}</body>`,
  );
}

/** A forum: Discourse's plain rendering, phpBB or XenForo are close to it. */
export function forum(site: Site, title: string, main: string): string {
  return page(
    site,
    `${title} - ${site.name}`,
    `<meta name="generator" content="phpBB">`,
    `<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar" role="banner"><h1>${site.name}</h1></div><div class="navbar" role="navigation"><ul class="linklist">${items(site.menu, 'rightside')}</ul></div></div><div id="page-body" class="page-body" role="main"><h2 class="topic-title"><a href="#">${title}</a></h2>${main}${site.aside ?? ''}</div><div id="page-footer" class="page-footer" role="contentinfo"><div class="copyright">${site.footer}</div></div></div>${site.extras ?? ''}</body>`,
  );
}

/** An application's page as its server renders it: code hosts, question boards, job boards, listings. */
export function application(site: Site, title: string, main: string): string {
  return page(
    site,
    `${title} · ${site.name}`,
    `<meta name="color-scheme" content="light dark"><style>.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.container-xl{max-width:1280px;margin:0 auto}[hidden]{display:none!important}</style>`,
    `<body class="logged-out env-production page-responsive"><div class="position-relative header-wrapper"><a href="#start-of-content" class="sr-only">Skip to content</a><header class="HeaderMktg header-logged-out" role="banner"><a href="/">${site.name}</a><nav>${links(site.menu)}</nav></header></div><div id="start-of-content"></div><div class="application-main container-xl"><main>${main}</main>${site.aside ? `<aside>${site.aside}</aside>` : ''}</div><footer role="contentinfo" class="footer">${site.footer}</footer>${site.extras ?? ''}</body>`,
  );
}

/** OneTrust's banner at the lower edge. */
export function oneTrust(text: string, accept: string, reject: string): string {
  return `<div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" class="otFlat bottom" role="region" style="position:fixed;bottom:0;left:0;right:0;background:#fff;padding:12px"><div id="onetrust-policy-text">${text}</div><button id="onetrust-accept-btn-handler">${accept}</button> <button id="onetrust-reject-all-handler">${reject}</button></div></div>`;
}

/** Complianz's banner in a lower corner. */
export function complianz(title: string, text: string, accept: string, deny: string): string {
  return `<div id="cmplz-cookiebanner-container"><div class="cmplz-cookiebanner cmplz-bottom-right" role="dialog" style="position:fixed;right:10px;bottom:10px;width:320px;background:#f9f9f9;padding:14px"><div class="cmplz-title">${title}</div><div class="cmplz-message">${text}</div><button class="cmplz-btn cmplz-accept">${accept}</button> <button class="cmplz-btn cmplz-deny">${deny}</button></div></div>`;
}

/** Cookiebot's dialog, shown over the middle of the page. */
export function cookiebot(text: string, accept: string, customize: string): string {
  return `<div id="CybotCookiebotDialog" role="dialog" style="position:fixed;top:20%;left:25%;width:50%;background:#fff;padding:20px;box-shadow:0 0 20px #888"><div id="CybotCookiebotDialogBodyContentText">${text}</div><button id="CybotCookiebotDialogBodyButtonDecline">${customize}</button> <button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll">${accept}</button></div>`;
}
