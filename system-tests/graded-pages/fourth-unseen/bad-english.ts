import type { GradedPage } from '../types.ts';

const doc = (title: string, body: string, head = '', bodyClass = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}</head>
<body${bodyClass ? ` class="${bodyClass}"` : ''}>${body}</body></html>`;

const links = (items: readonly string[]): string =>
  items.map((item) => `<li><a href="/${item.toLowerCase().replace(/[^a-z0-9]+/g, '-')}">${item}</a></li>`).join('');

const card = (title: string, price: string): string =>
  `<li class="grid__item"><div class="card-wrapper product-card-wrapper"><div class="card__information"><h3 class="card__heading"><a href="/products/${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}" class="full-unstyled-link">${title}</a></h3><div class="price"><span class="price-item price-item--regular">${price}</span></div></div></div></li>`;

const shop = (name: string, title: string, main: string): string =>
  doc(
    `${title} &ndash; ${name}`,
    `
<a class="skip-to-content-link button visually-hidden" href="#MainContent">Skip to content</a>
<div class="announcement-bar" role="region" aria-label="Announcement"><p class="announcement-bar__message">Free shipping on orders over $60</p></div>
<header class="header header--middle-left"><h1 class="header__heading"><a href="/" class="header__heading-link">${name}</a></h1>
<nav class="header__inline-menu"><ul class="list-menu list-menu--inline">${links(['New in', 'Best sellers', 'Home', 'Kitchen', 'Sale', 'About us'])}</ul></nav>
<div class="header__icons"><a href="/search">Search</a><a href="/account/login">Log in</a><a href="/cart">Cart</a></div></header>
<main id="MainContent" class="content-for-layout focus-none" role="main">${main}</main>
<footer class="footer"><div class="footer__blocks"><div><h2>Quick links</h2><ul>${links(['Search', 'Shipping', 'Returns', 'Contact'])}</ul></div><div><h2>Subscribe to our emails</h2><form><input type="email" placeholder="Email"><button>Subscribe</button></form></div></div><small>&copy; 2024, ${name}. Powered by Shopify</small></footer>`,
    '',
    'gradient',
  );

const news = (name: string, title: string, main: string): string =>
  doc(
    `${title} | ${name}`,
    `
<header class="site-header"><div class="masthead"><a class="logo" href="/">${name}</a><span class="weather">54&deg;F Partly cloudy</span><a href="/login">Sign In</a> <a class="btn-subscribe" href="/subscribe">Subscribe</a></div>
<nav class="primary-nav"><ul>${links(['News', 'Sports', 'Business', 'Politics', 'Opinion', 'Life', 'Obituaries', 'E-Edition'])}</ul></nav></header>
<main id="content">${main}</main>
<aside class="sidebar"><h2>Most Read</h2><ol><li><a href="/news/1">County board approves bridge repair budget after long debate</a></li><li><a href="/news/2">Eagles rally late to take conference opener</a></li><li><a href="/news/3">Longtime diner on Fourth Street changes hands</a></li><li><a href="/news/4">School start times to shift in January</a></li></ol></aside>
<footer class="site-footer"><ul>${links(['About', 'Contact', 'Advertise', 'Careers', 'Terms of Use', 'Privacy Policy'])}</ul><p>&copy; 2024 ${name} Media Group. All rights reserved.</p></footer>`,
  );

const xenforo = (name: string, title: string, main: string): string =>
  doc(
    `${title} | ${name}`,
    `
<div class="p-pageWrapper"><header class="p-header"><div class="p-header-logo"><a href="/">${name}</a></div></header>
<nav class="p-nav"><ul class="p-nav-list">${links(['Forums', "What's new", 'Media', 'Members'])}</ul><div class="p-nav-opposite"><a href="/login/" class="p-navgroup-link">Log in</a><a href="/register/" class="p-navgroup-link">Register</a><a href="/search/">Search</a></div></nav>
<div class="p-body"><div class="p-body-inner"><div class="p-body-header"><div class="p-title"><h1 class="p-title-value">${title}</h1></div></div><div class="p-body-main"><div class="p-body-content"><div class="p-body-pageContent">${main}</div></div></div></div></div>
<footer class="p-footer"><ul class="p-footer-linkList">${links(['Contact us', 'Terms and rules', 'Privacy policy', 'Help', 'Home'])}</ul><div class="p-footer-copyright">Community platform by XenForo<sup>&reg;</sup> &copy; 2010-2024 XenForo Ltd.</div></footer></div>`,
    '',
    'template',
  );

const app = (name: string, title: string, main: string, nav: readonly string[], foot: readonly string[]): string =>
  doc(
    title,
    `
<div id="root"><header class="topbar"><a href="/" class="brand">${name}</a><form role="search"><input placeholder="Search ${name}"></form><nav><ul>${links(nav)}</ul></nav></header>
<main class="page">${main}</main>
<footer class="foot"><ul>${links(foot)}</ul><p>&copy; 2024 ${name}, Inc.</p></footer></div>`,
    '<style>body{font-family:system-ui,sans-serif;margin:0}.topbar{display:flex;gap:16px;padding:12px;border-bottom:1px solid #ddd}ul{list-style:none;display:flex;gap:12px;flex-wrap:wrap;padding:0}.page{padding:40px;min-height:300px}</style>',
  );

const bare =
  '<style>body{font-family:Arial,sans-serif;background:#f4f5f7;color:#222;margin:0}.box{max-width:560px;margin:12vh auto;background:#fff;padding:32px;border:1px solid #ddd;border-radius:6px}small{color:#777}</style>';

const softNotFound: readonly GradedPage[] = [
  {
    name: 'u4-shop-product-gone',
    label: 'not_found',
    why: 'Shopify product removed; notice and recommendations under status 200.',
    path: '/products/stoneware-pour-over-set',
    html: shop(
      'Fernwick Home',
      'Product unavailable',
      `<div class="template-404 page-width page-margin center"><p>Oops!</p><h1 class="title">This product is no longer available</h1><p>The item you are looking for has been discontinued and can't be purchased anymore.</p><a href="/collections/all" class="button">Continue shopping</a></div><section class="section"><h2>You may also like</h2><ul class="grid product-grid">${card('Ribbed Glass Carafe', '$38.00')}${card('Linen Tea Towel', '$14.00')}${card('Speckled Mug', '$22.00')}${card('Oak Serving Board', '$46.00')}</ul></section>`,
    ),
  },
  {
    name: 'u4-shop-page-not-found-404',
    label: 'not_found',
    status: 404,
    why: 'The ordinary 404 of a shop.',
    path: '/products/wool-throw-charcoal',
    html: shop(
      'Hollow Pine Goods',
      '404 Not Found',
      '<div class="template-404 page-width page-margin center"><p>404</p><h1 class="title">Page not found</h1><a href="/collections/all" class="button">Continue shopping</a></div>',
    ),
  },
  {
    name: 'u4-shop-redirected-no-longer-sold',
    label: 'not_found',
    why: 'An old product URL redirects to a search page which says that nothing was found.',
    path: '/search?q=KX-2200B&notfound=1',
    redirectFrom: '/p/KX-2200B.html',
    html: shop(
      'Brackett Appliance Parts',
      'Search: 0 results found for "KX-2200B"',
      '<div class="template-search page-width"><h1 class="h2 center">Search results</h1><p role="status">Sorry, the part you requested could not be found. It may have been discontinued by the manufacturer.</p><p>No results found for &ldquo;KX-2200B&rdquo;. Check the spelling or use a different word or phrase.</p></div>',
    ),
  },
  {
    name: 'u4-xenforo-thread-gone',
    label: 'not_found',
    why: 'The message of XenForo for a deleted thread, with status 200 as a proxy passes it on.',
    path: '/threads/rear-axle-noise-after-lift.48213/',
    html: xenforo(
      'Ridgeline Trucks Forum',
      'Oops! We ran into some problems.',
      '<div class="blockMessage">The requested thread could not be found.</div>',
    ),
  },
  {
    name: 'u4-phpbb-topic-gone',
    label: 'not_found',
    why: 'phpBB says that the topic does not exist; status 200.',
    path: '/viewtopic.php?f=7&t=9124',
    html: doc(
      'Vintage Synth Workshop - Information',
      `<div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><h1>Vintage Synth Workshop</h1><p>Repair, modding and history</p></div><div class="navbar"><ul class="nav-main linklist">${links(['Quick links', 'FAQ', 'Login', 'Register', 'Board index'])}</ul></div></div><div id="page-body" class="page-body"><div class="panel" id="message"><div class="inner"><h2 class="message-title">Information</h2><p>The requested topic does not exist.</p></div></div></div><div id="page-footer"><div class="navbar"><ul><li>All times are UTC</li><li><a href="/ucp.php?mode=delete_cookies">Delete cookies</a></li></ul></div><div class="copyright">Powered by phpBB&reg; Forum Software &copy; phpBB Limited</div></div></div>`,
      '',
      'nojs notouch section-viewtopic ltr',
    ),
  },
  {
    name: 'u4-discourse-topic-private-or-gone',
    label: 'not_found',
    status: 404,
    why: "Discourse's page for a topic that is gone or private, with popular topics beneath.",
    path: '/t/migrating-from-v2-config/3381',
    html: doc(
      'Page Not Found - Loomstack Community',
      `<div id="main"><header class="d-header"><a href="/">Loomstack Community</a></header><div id="main-outlet" class="wrap"><h1 class="page-not-found title">Oops! That page doesn’t exist or is private.</h1><div class="row page-not-found-topics"><div class="popular-topics"><h2 class="popular-topics-title">Popular</h2><div class="not-found-topic"><a href="/t/a/1">Release notes 5.2</a></div><div class="not-found-topic"><a href="/t/b/2">How do you structure shared templates?</a></div><div class="not-found-topic"><a href="/t/c/3">Worker pool hangs on shutdown</a></div></div><div class="recent-topics"><h2>Recent</h2><div class="not-found-topic"><a href="/t/d/4">Weekly showcase thread</a></div><div class="not-found-topic"><a href="/t/e/5">Docker image size went up after update</a></div></div></div><div class="page-not-found-search"><h2>Search this site</h2><form action="/search"><input name="q"><button class="btn btn-primary">Search</button></form></div></div></div>`,
    ),
  },
  {
    name: 'u4-video-removed',
    label: 'not_found',
    why: 'A video site whose video was removed by its uploader, with the recommendations still there.',
    path: '/watch/8hq2Lw',
    html: app(
      'Viddle',
      'Viddle',
      '<div class="player player--error"><div class="reason">Video unavailable</div><div class="subreason">This video has been removed by the uploader</div></div><aside><h3>Up next</h3><p><a href="/watch/a1">Restoring a 1964 lathe, part 3</a><br>Workshop Diaries &middot; 214K views</p><p><a href="/watch/b2">Ten knots everyone should know</a><br>Harbor School &middot; 1.1M views</p><p><a href="/watch/c3">Night train across the plains [4K]</a><br>RailCam &middot; 87K views</p></aside>',
      ['Home', 'Trending', 'Sign in'],
      ['About', 'Press', 'Copyright', 'Creators', 'Terms'],
    ),
  },
  {
    name: 'u4-marketplace-listing-sold',
    label: 'not_found',
    why: 'A classified advertisement that is gone; only its notice and similar advertisements are left.',
    path: '/item/trek-520-touring-bike-7718823',
    html: app(
      'Swapyard',
      'This listing is no longer available | Swapyard',
      '<div class="notice"><h1>This listing is no longer available</h1><p>It may have been sold or removed by the seller. Take a look at similar items near you.</p></div><section><h2>Similar listings</h2><ul><li><a href="/item/1">Hybrid bike, 54 cm &ndash; $180</a></li><li><a href="/item/2">Kids mountain bike &ndash; $60</a></li><li><a href="/item/3">Steel road frame with fork &ndash; $140</a></li></ul></section>',
      ['Electronics', 'Vehicles', 'Home and garden', 'Post an ad', 'Log in'],
      ['Help', 'Safety tips', 'Terms', 'Privacy'],
    ),
  },
  {
    name: 'u4-listing-expired-plain',
    label: 'not_found',
    why: 'The text of an expired post, of which nothing but its title is left.',
    path: '/apa/d/sunny-two-bedroom/7530021.html',
    html: doc(
      'Sunny two bedroom near park',
      `<section class="page-container"><header class="global-header"><a href="/">CL</a> &gt; <a href="/search/apa">housing</a> &gt; <a href="/search/apa">apartments / housing for rent</a></header><section class="body"><h2 class="postingtitle">Sunny two bedroom near park</h2><div class="removed"><h2>This posting has expired.</h2><p>(The title on the listings page will be removed in just a few minutes.)</p></div></section><footer><ul>${links(['Help', 'Safety', 'Privacy', 'Terms', 'About'])}</ul></footer></section>`,
      '',
      'posting desktop',
    ),
  },
  {
    name: 'u4-job-closed',
    label: 'not_found',
    why: 'A job board page of which the job is gone; only the notice and other jobs are shown.',
    path: '/jobs/4417290-senior-payroll-analyst',
    html: app(
      'HireHarbor',
      'Job no longer available | HireHarbor',
      '<h1>This job is no longer available</h1><p>The position you are looking for has been filled or the posting has expired. Don\'t worry, there are plenty of other opportunities.</p><h2>Recommended jobs</h2><ul><li><a href="/jobs/1">Payroll Specialist</a> Meridian Foods, Columbus, OH</li><li><a href="/jobs/2">Accounting Clerk</a> Tilden &amp; Co., Remote</li><li><a href="/jobs/3">Benefits Coordinator</a> Lakeview Health, Akron, OH</li></ul><a href="/jobs">Search all jobs</a>',
      ['Find jobs', 'Companies', 'Salaries', 'For employers', 'Sign in'],
      ['About', 'Careers advice', 'Privacy', 'Cookie settings'],
    ),
  },
  {
    name: 'u4-profile-deleted',
    label: 'not_found',
    why: 'A social network without that account; status 200 out of an application.',
    path: '/@mara.ellison',
    html: app(
      'Chirrup',
      'Profile / Chirrup',
      '<div class="profile-cover"></div><div class="avatar"></div><p>@mara.ellison</p><div class="empty-state"><h2>This account doesn’t exist</h2><p>Try searching for another.</p></div>',
      ['Explore', 'Settings', 'Log in', 'Sign up'],
      ['Terms of Service', 'Privacy Policy', 'Cookie Policy', 'Ads info'],
    ),
  },
  {
    name: 'u4-social-content-unavailable',
    label: 'not_found',
    why: 'A post that was deleted; the site offers to log in, as on each page, but says that the link is broken or the page removed.',
    path: '/p/Cq81xLr0a',
    html: app(
      'Photogrove',
      'Page not found • Photogrove',
      '<h2>Sorry, this page isn\'t available.</h2><p>The link you followed may be broken, or the page may have been removed. <a href="/">Go back to Photogrove.</a></p>',
      ['Log In', 'Sign Up'],
      ['About', 'Blog', 'Jobs', 'Help', 'API', 'Locations'],
    ),
  },
  {
    name: 'u4-news-article-moved',
    label: 'not_found',
    why: "A newspaper's missing article, under status 200 with all of the furniture.",
    path: '/story/news/2016/05/11/mill-fire-investigation/84233910/',
    html: news(
      'The Dunmore Courier',
      'Page not found',
      '<section class="not-found"><h1>We can\'t find that page.</h1><p>The story you are looking for may have been moved or archived, or the address may have been mistyped. Stories older than two years are available through our <a href="/archives">paid archives</a>.</p><form action="/search"><input type="search" name="q"><button>Search</button></form></section>',
    ),
  },
  {
    name: 'u4-wordpress-nothing-found',
    label: 'not_found',
    status: 404,
    why: 'The ordinary 404 of a WordPress theme.',
    path: '/2014/08/rosemary-focaccia/',
    html: doc(
      'Page not found &#8211; Crumb &amp; Crust',
      `<div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Crumb &amp; Crust</a></p><p class="site-description">Baking notes from a small kitchen</p><nav class="main-navigation"><ul class="menu">${links(['Home', 'Recipes', 'Techniques', 'About', 'Contact'])}</ul></nav></header><div id="primary" class="content-area"><main id="main" class="site-main"><section class="error-404 not-found"><header class="page-header"><h1 class="page-title">Oops! That page can&rsquo;t be found.</h1></header><div class="page-content"><p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p><form role="search" class="search-form"><input type="search" class="search-field" placeholder="Search &hellip;"></form><div class="widget widget_recent_entries"><h2>Recent Posts</h2><ul>${links(['Cold proofing, explained', 'Seeded rye loaf', 'A better pie crust', 'Plum galette'])}</ul></div><div class="widget widget_archive"><h2>Archives</h2><p>Try looking in the monthly archives.</p></div></div></section></main></div><footer id="colophon" class="site-footer">Proudly powered by WordPress</footer></div>`,
      '',
      'error404 wp-embed-responsive',
    ),
  },
  {
    name: 'u4-docs-page-moved',
    label: 'not_found',
    why: 'Docs built by Docusaurus, whose fallback page comes with status 200.',
    path: '/docs/1.x/configuration/plugins',
    html: doc(
      'Page Not Found | Quill Runner',
      `<div id="__docusaurus"><nav class="navbar navbar--fixed-top"><a class="navbar__brand" href="/">Quill Runner</a>${['Docs', 'API', 'Blog', 'GitHub'].map((item) => `<a class="navbar__item navbar__link" href="/${item}">${item}</a>`).join('')}</nav><div id="__docusaurus_skipToContent_fallback" class="main-wrapper"><main class="container margin-vert--xl"><div class="row"><div class="col col--6 col--offset-3"><h1 class="hero__title">Page Not Found</h1><p>We could not find what you were looking for.</p><p>Please contact the owner of the site that linked you to the original URL and let them know their link is broken.</p></div></div></main></div><footer class="footer footer--dark"><div class="footer__copyright">Copyright © 2024 Quill Runner contributors. Built with Docusaurus.</div></footer></div>`,
    ),
  },
  {
    name: 'u4-wiki-page-missing',
    label: 'not_found',
    why: 'MediaWiki\'s "no text in this page", served with status 200 by this host.',
    path: '/wiki/Ashen_Gauntlets',
    html: doc(
      'Ashen Gauntlets - Emberfall Wiki',
      `<div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">Ashen Gauntlets</h1><div id="bodyContent" class="vector-body"><div id="siteSub">From Emberfall Wiki</div><div id="mw-content-text"><div class="noarticletext mw-content-ltr"><p>There is currently no text in this page. You can <a href="/wiki/Special:Search/Ashen_Gauntlets">search for this page title</a> in other pages, or <a href="/wiki/Special:Log">search the related logs</a>, but you do not have permission to create this page.</p></div></div></div></div><div id="mw-navigation"><h2>Navigation menu</h2><ul>${links(['Log in', 'Page', 'Discussion', 'Main page', 'Recent changes', 'Random page', 'What links here', 'Special pages'])}</ul></div><footer id="footer" class="mw-footer"><ul><li><a href="/wiki/Privacy">Privacy policy</a></li><li><a href="/wiki/About">About Emberfall Wiki</a></li></ul></footer>`,
      '',
      'mediawiki ltr ns-0 page-Ashen_Gauntlets skin-vector action-view',
    ),
  },
  {
    name: 'u4-university-page-gone',
    label: 'not_found',
    status: 410,
    why: 'A personal page at a university, taken down after its owner left.',
    path: '/~rhalloran/lectures/topology.html',
    html: doc(
      'Page no longer available - Eastmoor University',
      `<header><a href="/">Eastmoor University</a><nav><ul>${links(['Study', 'Research', 'Departments', 'Library', 'Staff A-Z'])}</ul></nav></header><main><h1>This page is no longer available</h1><p>Personal web pages are removed twelve months after a member of staff leaves the university. If you followed a link from another of our pages, please tell the <a href="/it">web team</a>.</p></main><footer>Eastmoor University, College Road &middot; Accessibility &middot; Freedom of information</footer>`,
    ),
  },
  {
    name: 'u4-domain-for-sale',
    label: 'not_found',
    why: 'A domain for sale in place of the site.',
    path: '/blog/trail-maps',
    html: doc(
      'highmeadowtrails.com is for sale',
      '<div class="box"><p>The domain name</p><h1>highmeadowtrails.com</h1><h2>is for sale!</h2><p><b>Buy now: $2,495</b> or lease to own from $104 / month</p><form><label>Make an offer <input name="offer" placeholder="USD"></label><button>Submit offer</button></form><ul><li>Buyer protection program</li><li>Fast and easy transfers</li><li>Hassle-free payments</li></ul><small>&copy; 2024 NameDepot. This page is provided by the domain owner\'s registrar.</small></div>',
      bare,
    ),
  },
  {
    name: 'u4-domain-parked-links',
    label: 'not_found',
    why: 'A parked domain with related searches.',
    path: '/recipes.php?id=19',
    html: doc(
      'grannyspantry.net',
      '<div class="box"><h1>grannyspantry.net</h1><p>Related Searches</p><ul class="rs"><li><a href="/?q=Meal+Delivery">Meal Delivery Services</a></li><li><a href="/?q=Kitchen+Cabinets">Kitchen Cabinets</a></li><li><a href="/?q=Easy+Recipes">Easy Dinner Recipes</a></li><li><a href="/?q=Pantry+Storage">Pantry Storage</a></li></ul><small>2024 Copyright. All Rights Reserved. The Sponsored Listings displayed above are served automatically by a third party. Neither the service provider nor the domain owner maintain any relationship with the advertisers. <a href="/privacy">Privacy Policy</a></small></div>',
      bare,
    ),
  },
  {
    name: 'u4-service-shut-down',
    label: 'not_found',
    why: 'A notice that a whole service has closed, at the address of one album.',
    path: '/albums/9921-iceland-2015',
    html: doc(
      'Snapcrate has shut down',
      '<div class="box"><h1>Snapcrate has shut down</h1><p>As of March 31, 2023, Snapcrate is no longer available. Photos and accounts were permanently deleted 60 days after the closing date.</p><p>Thank you to everyone who shared their pictures with us over the past eleven years.</p><p>&mdash; The Snapcrate Team</p><small><a href="/faq">Shutdown FAQ</a></small></div>',
      bare,
    ),
  },
];

const refused: readonly GradedPage[] = [
  {
    name: 'u4-cloudflare-managed-challenge',
    label: 'blocked',
    status: 403,
    headers: { server: 'cloudflare', 'cf-mitigated': 'challenge' },
    why: "Cloudflare's challenge, without its script from outside.",
    html: doc(
      'Just a moment...',
      '<div class="main-wrapper" role="main"><div class="main-content"><h1 class="zone-name-title h1">www.tarnwick.org</h1><p class="h2 spacer-bottom">Verifying you are human. This may take a few seconds.</p><div id="turnstile-wrapper" class="spacer"></div><div class="core-msg spacer">www.tarnwick.org needs to review the security of your connection before proceeding.</div></div></div><div class="footer" role="contentinfo"><div>Ray ID: <code>8a41c09b7e2f55d1</code></div><div>Performance &amp; security by Cloudflare</div></div>',
      '<meta name="robots" content="noindex,nofollow">',
      'no-js',
    ),
  },
  {
    name: 'u4-datadome-like-slider',
    label: 'blocked',
    status: 403,
    why: 'A slider check of a bot-protection vendor in the colours of a shop.',
    html: doc(
      'cartwell.com',
      '<div class="box"><h2>cartwell.com</h2><p>Please confirm you are a person before you carry on.</p><p>Slide right to complete the puzzle</p><div class="slider" style="background:#eee;height:40px;border-radius:20px"><div style="width:40px;height:40px;border-radius:20px;background:#36f"></div></div><h3>Why is this verification required?</h3><p>Something about the behavior of the browser has caught our attention. There are various possible explanations: you are browsing and clicking at a speed much faster than expected, something is preventing JavaScript from working, or there is a robot on the same network (IP 203.0.113.40) as you.</p><small>Having trouble? Contact support with ID 41fb-99c0-a2</small></div>',
      bare,
    ),
  },
  {
    name: 'u4-press-and-hold',
    label: 'blocked',
    why: "A press-and-hold check, under status 200, with the shop's own frame.",
    path: '/ip/espresso-machine/558201',
    html: shop(
      'Bargainline',
      'Robot or human?',
      '<div class="challenge"><h1>Robot or human?</h1><p>Activate and hold the button to confirm that you’re human. Thank you!</p><div id="px-captcha"><button type="button" class="hold">PRESS &amp; HOLD</button></div><p class="ref">Reference ID 7a0d1f30-98b1-11ee</p></div>',
    ),
  },
  {
    name: 'u4-incapsula-incident',
    label: 'blocked',
    why: 'A refusal of a web application firewall with an incident ID, status 200.',
    html: doc(
      'Pardon Our Interruption',
      "<div class=\"box\"><h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:</p><ul><li>You've disabled JavaScript in your web browser.</li><li>You're a power user moving through this website with super-human speed.</li><li>You've disabled cookies in your web browser.</li></ul><p>To regain access, please make sure that cookies and JavaScript are enabled before reloading the page.</p><small>Incident ID: 1022000130218-76612</small></div>",
      bare,
    ),
  },
  {
    name: 'u4-home-made-pow-check',
    label: 'blocked',
    why: 'A home-made proof of work of a small code forge, much too hard to end while the capture waits, so that only the check is captured.',
    path: '/kestrel/tinyfs/src/branch/main/alloc.c',
    html: doc(
      'One moment, checking your browser',
      '<div class="box"><h2>Making sure you are a real visitor</h2><p>git.kestrelhost.example has been under heavy load from AI scrapers. Your browser is solving a small puzzle; you only need to do this once a week.</p><p>Hashes tried: <span id="n">0</span></p><noscript>You need JavaScript to pass this check.</noscript><small>Difficulty 8. Problems? Write to the administrator.</small></div><script>var n=0;function h(s){var x=2166136261;for(var i=0;i<s.length;i++){x^=s.charCodeAt(i);x=Math.imul(x,16777619)}return x>>>0}var t=setInterval(function(){for(var i=0;i<500;i++){if(h("c71e9a:"+n)===0){clearInterval(t);document.cookie="pow="+n+";path=/";location.reload();return}n++}document.getElementById("n").textContent=n},200);</script>',
      bare,
    ),
  },
  {
    name: 'u4-home-made-sum-question',
    label: 'blocked',
    why: 'A home-made question against robots in front of a genealogy database.',
    path: '/records/view.php?id=40211',
    html: doc(
      'County Records Index',
      '<table width="760" align="center"><tr><td bgcolor="#335577"><font color="white" size="5">County Records Index</font></td></tr><tr><td><a href="/home">Home</a> | <a href="/search">Search</a> | <a href="/help">Help</a></td></tr><tr><td><form method="post"><p>Because of automated downloading, we have to ask you a question before showing this record.</p><p>What is seven plus four? <input name="answer" size="4"> <input type="submit" value="Continue"></p></form></td></tr><tr><td><font size="1">Maintained by volunteers since 1998</font></td></tr></table>',
    ),
  },
  {
    name: 'u4-access-denied-edge',
    label: 'blocked',
    status: 403,
    why: 'The refusal of a content delivery network.',
    html: '<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\n \nYou don\'t have permission to access "http&#58;&#47;&#47;www&#46;northgate&#45;outfitters&#46;com&#47;boots" on this server.<P>\nReference&#32;&#35;18&#46;5d3e1602&#46;1701261730&#46;2c1f9a7\n</BODY>\n</HTML>\n',
  },
  {
    name: 'u4-rate-limit',
    label: 'blocked',
    status: 429,
    why: 'A rate limit.',
    headers: { 'retry-after': '60' },
    html: doc(
      'Too many requests',
      '<div class="box"><h1>Whoa there!</h1><p>You have sent too many requests in a short time. Please wait a minute and try again.</p><p>If you use a script, register an application and send a descriptive user agent.</p></div>',
      bare,
    ),
  },
  {
    name: 'u4-rate-limit-200-in-frame',
    label: 'blocked',
    why: 'A limit on views for guests, status 200, in the frame of a real estate site.',
    path: '/homes/118-alder-ct-zpid-2210',
    html: app(
      'Doorstep',
      'Doorstep',
      "<h1>Unusual traffic from your network</h1><p>We've noticed a high number of page views from your IP address, so we have temporarily limited access to listing details. Please try again later. If you believe this is a mistake, contact us and quote code DS-429-118.</p>",
      ['Buy', 'Rent', 'Sell', 'Mortgage', 'Agents', 'Sign in'],
      ['About', 'Research', 'Fair housing guide', 'Terms of use'],
    ),
  },
  {
    name: 'u4-forum-ip-ban',
    label: 'blocked',
    status: 403,
    why: 'A forum that has banned the address from which the capture was made.',
    path: '/threads/best-reef-lights.2091/',
    html: xenforo(
      'Reef Keepers',
      'Oops! We ran into some problems.',
      '<div class="blockMessage">Your IP address has been banned. Reason: spam and scraping from this range.</div>',
    ),
  },
  {
    name: 'u4-maintenance-503',
    label: 'blocked',
    status: 503,
    why: 'Maintenance mode of WordPress.',
    headers: { 'retry-after': '600' },
    html: doc(
      'Maintenance',
      '<div class="wp-die-message">Briefly unavailable for scheduled maintenance. Check back in a minute.</div>',
      '',
      'error-page',
    ),
  },
  {
    name: 'u4-maintenance-200-branded',
    label: 'blocked',
    why: "A maintenance page of a bank's help centre, status 200.",
    path: '/help/cards/dispute-a-charge',
    html: doc(
      "We'll be right back | Corvane Credit Union",
      `<header><a href="/">Corvane Credit Union</a></header><main><h1>We'll be right back</h1><p>We're making some improvements to our website, and it is unavailable right now. We expect to be back by 6:00 a.m. ET. We apologize for the inconvenience.</p><p>Need help now? Call 1-800-555-0142. ATMs and cards continue to work as usual.</p></main><footer>Federally insured by NCUA. Equal Housing Lender. Routing number 000000000</footer>`,
    ),
  },
  {
    name: 'u4-age-gate-brewery',
    label: 'blocked',
    why: 'An age gate with nothing behind it.',
    path: '/beers/harvest-stout',
    html: doc(
      'Old Quay Brewing Co.',
      '<div class="box"><h1>Old Quay Brewing Co.</h1><h2>Are you of legal drinking age?</h2><p>You must be 21 years or older to enter this site.</p><form method="post" action="/age-check"><button name="a" value="yes">Yes, I am</button> <button name="a" value="no">No, not yet</button></form><small>Please enjoy responsibly.</small></div>',
      bare,
    ),
  },
  {
    name: 'u4-consent-wall',
    label: 'blocked',
    why: "A consent page on the way to an article, which isn't loaded before the choice.",
    path: '/collectConsent?sessionId=3_cc-session_91',
    redirectFrom: '/news/harbour-tunnel-opens-101500.html',
    html: doc(
      'Newsloop is part of the Brightfold family of brands',
      '<div class="box"><h1>Your privacy choices</h1><p>Newsloop is part of the Brightfold family of brands. When you use our sites and apps, we use cookies to provide them to you, authenticate users, apply security measures, and measure your use.</p><p>If you click \'Accept all\', we and our partners, including 238 who are part of the IAB Transparency &amp; Consent Framework, will also store and access information on a device and use precise geolocation data for personalised advertising, measurement and audience research.</p><form method="post"><button name="agree">Accept all</button> <button name="reject">Reject all</button> <a href="/manage">Manage privacy settings</a></form></div>',
      bare,
    ),
  },
  {
    name: 'u4-geo-block-gdpr-news',
    label: 'blocked',
    status: 451,
    why: 'A local newspaper that refuses readers from Europe.',
    html: doc(
      '451: Unavailable due to legal reasons',
      '<div class="box"><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact webmaster@prairiesentinel.example or call 555-0170.</p></div>',
      bare,
    ),
  },
  {
    name: 'u4-geo-block-stream',
    label: 'blocked',
    why: "A broadcaster's programme that isn't shown abroad.",
    path: '/programmes/coastwatch/series-3/episode-2',
    html: app(
      'ChannelNorth Player',
      'ChannelNorth Player',
      "<h1>Sorry, this programme isn't available in your location</h1><p>ChannelNorth Player only works in the UK. It's due to rights issues. If you are in the UK and see this message, turn off your VPN or proxy and try again.</p>",
      ['Home', 'Categories', 'A to Z', 'TV guide', 'Sign in'],
      ['Parental controls', 'Help', 'Terms', 'Privacy'],
    ),
  },
  {
    name: 'u4-adblock-wall',
    label: 'blocked',
    why: 'A wall against ad blockers instead of the text of an article.',
    path: '/tech/how-to-flash-router-firmware',
    html: news(
      'Gadget Post',
      'How to flash your router firmware',
      '<article><h1>How to flash your router firmware</h1><div class="adb-wall"><h2>Ad blocker detected</h2><p>It looks like you\'re using an ad blocker. Advertising pays for our writers. Please disable your ad blocker or whitelist this site, then reload the page to continue reading.</p><button>I\'ve disabled it, reload</button><a href="/help/adblock">Show me how</a></div></article>',
    ),
  },
  {
    name: 'u4-hosting-account-suspended',
    label: 'blocked',
    why: 'The page of a hosting provider in place of a suspended site; a block page of the provider, as the labelling has it.',
    redirectFrom: '/guestbook/entries.html',
    path: '/cgi-sys/suspendedpage.cgi',
    html: doc(
      'Account Suspended',
      '<div class="box"><h1>Account Suspended</h1><p>This Account has been suspended.</p><p><a href="/contact">Contact your hosting provider</a> for more information.</p></div>',
      bare,
    ),
  },
];

const login: readonly GradedPage[] = [
  {
    name: 'u4-social-login-wall',
    label: 'login_required',
    why: 'A social network that shows nothing without logging in; status 200 after a redirect.',
    redirectFrom: '/groups/hillcrest.neighbors/posts/8812',
    path: '/login/?next=%2Fgroups%2Fhillcrest.neighbors%2Fposts%2F8812',
    html: app(
      'Friendbase',
      'Log in to Friendbase',
      '<div class="notice">You must log in to continue.</div><form method="post"><input name="email" placeholder="Email address or phone number"><input type="password" name="pass" placeholder="Password"><button>Log In</button></form><a href="/recover">Forgot account?</a> &middot; <a href="/r">Sign up for Friendbase</a>',
      [],
      ['English (US)', 'Sign Up', 'Log In', 'Messenger', 'Privacy', 'Terms', 'Help'],
    ),
  },
  {
    name: 'u4-professional-join-to-view',
    label: 'login_required',
    why: 'A professional network that wants visitors to join before it shows a profile.',
    path: '/in/dana-whitlock-8b31',
    html: app(
      'Linkwise',
      'Sign Up | Linkwise',
      '<h1>Join Linkwise to see the full profile</h1><form><input name="email" placeholder="Email"><input type="password" placeholder="Password (6+ characters)"><small>By clicking Agree &amp; Join, you agree to the User Agreement, Privacy Policy, and Cookie Policy.</small><button>Agree &amp; Join</button></form><p>Already on Linkwise? <a href="/login">Sign in</a></p>',
      ['Join now', 'Sign in'],
      ['About', 'Accessibility', 'User Agreement', 'Brand Policy'],
    ),
  },
  {
    name: 'u4-private-profile',
    label: 'login_required',
    why: 'A private profile, whose posts are for approved followers.',
    path: '/jo.and.the.dogs',
    html: app(
      'Photogrove',
      'Jo (@jo.and.the.dogs) • Photogrove',
      '<header><h2>jo.and.the.dogs</h2><button>Follow</button><ul><li>312 posts</li><li>498 followers</li><li>610 following</li></ul><p>Jo &middot; three beagles, one sofa</p></header><div><h2>This Account is Private</h2><p>Already follow jo.and.the.dogs? <a href="/accounts/login">Log in</a> to see their photos and videos.</p></div>',
      ['Log In', 'Sign Up'],
      ['About', 'Help', 'API', 'Privacy', 'Terms'],
    ),
  },
  {
    name: 'u4-newspaper-paywall-stub',
    label: 'login_required',
    why: 'The beginning of an article; the rest is for subscribers.',
    path: '/2023/10/14/water-rates-increase',
    html: news(
      'The Ashford Ledger',
      'Water rates to climb 18 percent',
      '<article><h1>Water rates to climb 18 percent</h1><p class="byline">By Terri Maddox, Staff Writer &middot; Oct. 14, 2023</p><p>ASHFORD &mdash; Residents will see higher water bills beginning in January after the city council voted 5-2 on Tuesday to raise rates for the first time in six years.</p><p>The increase, which comes as the city faces&hellip;</p><div class="paywall"><h2>Subscribe to continue reading</h2><p>This story is for subscribers only. Get unlimited digital access for $1 for the first 3 months.</p><a class="btn" href="/subscribe">View offers</a><p>Already a subscriber? <a href="/login">Log in</a></p></div></article>',
    ),
  },
  {
    name: 'u4-free-article-limit',
    label: 'login_required',
    why: "A magazine's meter has run out; the text is not on the page.",
    path: '/magazine/2022/the-last-lighthouse-keepers',
    html: news(
      'Meridian Review',
      'The Last Lighthouse Keepers',
      '<article><h1>The Last Lighthouse Keepers</h1><p class="dek">On a rock off the northern coast, two brothers hold on to a vanishing trade.</p><div class="gate"><h2>You\'ve read your last free article.</h2><p>Keep reading with a digital subscription. Less than $2 a week. Cancel anytime.</p><button>Subscribe now</button><p>Already have an account? <a href="/signin">Sign in</a></p></div></article>',
    ),
  },
  {
    name: 'u4-paper-access-stub',
    label: 'login_required',
    why: "A publisher's page for the text of a paper, which offers only ways to get access.",
    path: '/doi/full/10.5555/jsed.2019.0417',
    html: doc(
      'Get Access - Journal of Sediment Studies',
      `<header><a href="/">Halden Academic Online</a><ul>${links(['Journals', 'Books', 'Sign in', 'Register', 'Cart'])}</ul></header><main><p>Journal of Sediment Studies, Volume 41, Issue 4</p><h1>Grain-size trends in tidal flats of the upper estuary</h1><p>L. Brandt, K. Osei, M. Tyrell</p><section class="accessDenied"><h2>Get access to the full version of this article</h2><p>You do not have access to this content.</p><h3>Log in via your institution</h3><a href="/sso">Access through your institution</a><h3>Personal login</h3><form><input name="login" placeholder="Email"><input type="password" placeholder="Password"><button>Log in</button></form><h3>Purchase instant access</h3><p>48-hour online access $12.00 &middot; PDF download and online access $49.00</p></section></main><footer>Copyright &copy; 2024 Halden Academic Publishing</footer>`,
    ),
  },
  {
    name: 'u4-forum-members-only',
    label: 'login_required',
    status: 403,
    why: 'XenForo wants its visitor to log in.',
    path: '/threads/wiring-diagram-mk2.771/',
    html: xenforo(
      'Classic Outboards',
      'Log in',
      '<div class="blockMessage blockMessage--error">You must be logged-in to do that.</div><form class="block"><dl class="formRow"><dt>Your name or email address:</dt><dd><input name="login" class="input"></dd></dl><dl class="formRow"><dt>Password:</dt><dd><input type="password" class="input" name="password"><a href="/lost-password/">Forgot your password?</a></dd></dl><button class="button--primary button">Log in</button><div class="block-outer">Don\'t have an account? <a href="/register/">Register now</a></div></form>',
    ),
  },
];

const nothing: readonly GradedPage[] = [
  {
    name: 'u4-react-shell',
    label: 'empty',
    why: 'A React shell whose script is missing.',
    path: '/app/reports/overview',
    html: '<!doctype html><html lang="en"><head><meta charset="utf-8"/><title>React App</title><script defer src="/static/js/main.4f1c02.js"></script></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>',
  },
  {
    name: 'u4-spinner-loading',
    label: 'empty',
    why: 'A community portal that stays at its spinner.',
    path: '/s/article/Reset-Your-Device',
    html: doc(
      'Help Center',
      '<div id="auraLoadingBox" class="auraLoadingBox"><div class="spinner"></div><span>Loading</span></div><div id="auraErrorMask"><div class="auraErrorBox">Sorry to interrupt<br>CSS Error<br><a href="?">Refresh</a></div></div>',
      '<style>#auraErrorMask{display:none}.spinner{width:40px;height:40px;border:4px solid #ccc;border-top-color:#06c;border-radius:50%}</style>',
    ),
  },
  {
    name: 'u4-skeleton-feed',
    label: 'empty',
    why: 'A feed of grey skeletons under a menu.',
    path: '/c/woodturning',
    html: app(
      'Gather',
      'Gather',
      Array.from(
        { length: 6 },
        () =>
          '<div class="skeleton" aria-busy="true"><div style="background:#e5e5e5;width:40px;height:40px;border-radius:50%"></div><div style="background:#e5e5e5;width:70%;height:14px;margin:8px 0"></div><div style="background:#e5e5e5;width:50%;height:14px;margin-bottom:24px"></div></div>',
      ).join(''),
      ['Home', 'Popular', 'Log in'],
      ['Help', 'About', 'Terms'],
    ),
  },
  {
    name: 'u4-next-client-exception',
    label: 'empty',
    why: 'The crash message of Next.js.',
    path: '/recipes/lemon-bars',
    html: doc(
      'Lemon Bars',
      '<div id="__next"><div style="font-family:system-ui;height:100vh;text-align:center;display:flex;flex-direction:column;align-items:center;justify-content:center"><h2 style="font-size:14px;font-weight:400">Application error: a client-side exception has occurred (see the browser console for more information).</h2></div></div>',
    ),
  },
  {
    name: 'u4-something-went-wrong',
    label: 'empty',
    why: 'The error boundary of an application instead of a timeline.',
    path: '/northline/status/1620018',
    html: app(
      'Chirrup',
      'Chirrup',
      '<div role="alert"><p>Something went wrong. Try reloading.</p><button>Retry</button></div>',
      ['Explore', 'Log in', 'Sign up'],
      ['Terms of Service', 'Privacy Policy'],
    ),
  },
];

export const badEnglish: readonly GradedPage[] = [...softNotFound, ...refused, ...login, ...nothing];
