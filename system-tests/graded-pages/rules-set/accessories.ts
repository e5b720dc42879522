// Whole pages that carry something which bad pages are made of: widgets, forms, banners, promotions, scripts and headers of protectors.
import { articlePage, htmlPage } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';

export const accessories: readonly GradedPage[] = [
  {
    name: 'contact-form-with-recaptcha',
    label: 'ok',
    why: 'a contact page whose form has a checkbox captcha',
    html: htmlPage(
      'Contact | Millrace Pottery',
      `<header><a href="/">Millrace Pottery</a></header><main><h1>Contact</h1><p>The workshop is open from Tuesday to Saturday, ten to five. Please ring before you come by car, because the lane is narrow.</p><address>Mill Lane 3, Fernhill · 555-0142</address><form method="post"><label>Name <input name="name"></label><label>Email <input type="email" name="email"></label><label>Message <textarea name="text"></textarea></label><div class="g-recaptcha" data-sitekey="6LdAAAAA"></div><button>Send</button></form></main>`,
      { head: '<script src="https://www.google.com/recaptcha/api.js" async defer></script>' },
    ),
  },
  {
    name: 'article-with-recaptcha-v3-badge',
    label: 'ok',
    why: 'an invisible captcha that guards the comments of an article',
    html: articlePage(
      'Sixty boxes for barn owls',
      `${paragraphs('owls', 4)}<section id="comments"><h2>Leave a comment</h2><form><textarea></textarea><button class="g-recaptcha" data-sitekey="6LeBBBBB" data-callback="send">Post</button></form></section><div class="grecaptcha-badge" style="width:256px;height:60px;position:fixed;right:0;bottom:14px">protected by reCAPTCHA</div>`,
    ),
  },
  {
    name: 'newsletter-box-with-turnstile',
    label: 'ok',
    why: 'a Turnstile widget in a sign-up box under an article',
    html: articlePage(
      'Rye keeps for a week',
      `${paragraphs('bread', 4)}<aside><h2>The Friday loaf</h2><p>One recipe a week, by mail.</p><form><input type="email" placeholder="Your email"><div class="cf-turnstile" data-sitekey="0x4AAAAAAA"></div><button>Sign up</button></form></aside><script src="https://challenges.cloudflare.com/turnstile/v0/api.js" async defer></script>`,
      { site: 'Crumb & Crust' },
    ),
  },
  {
    name: 'served-by-cloudflare',
    label: 'ok',
    why: 'an ordinary page behind Cloudflare, with its headers and its detection script at the end of the body',
    headers: { server: 'cloudflare', 'cf-ray': '8b2c1d0e9f8a7b6c-VIE', 'cf-cache-status': 'DYNAMIC' },
    html: articlePage(
      'The breakwater of 1897',
      `${paragraphs('harbour', 4)}<script>(function(){window.__CF$cv$params={r:'8b2c1d0e9f8a7b6c',t:'MTcwOTM3MTIyMi4wMDAwMDA='};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/scripts/jsd/main.js';document.head.appendChild(a)})();</script>`,
    ),
    resources: { '/cdn-cgi/challenge-platform/scripts/jsd/main.js': { type: 'application/javascript', body: '"use strict";' } },
  },
  {
    name: 'served-through-datadome',
    label: 'ok',
    why: 'a page that DataDome let pass: its header and its tag are there, the content too',
    headers: { 'x-datadome': 'protected', 'accept-ch': 'Sec-CH-UA' },
    html: articlePage(
      'A bicycle for the lake road',
      `<script>window.ddjskey='A1B2C3';window.ddoptions={ajaxListenerPath:true};</script><script async src="https://js.datadome.co/tags.js"></script>${paragraphs('bicycles', 4)}`,
      { site: 'Spoke Letter' },
    ),
  },
  {
    name: 'served-through-imperva',
    label: 'ok',
    why: 'Imperva adds its script to every page that it lets through',
    headers: { 'x-cdn': 'Imperva', 'x-iinfo': '3-9998887-9998880 NNNY CT(0 0 0) RT(1709371222 0)' },
    html: articlePage(
      'Budget of the northern wards',
      `${paragraphs('council', 3)}<table><tr><th>Year</th><th>Drains</th></tr><tr><td>2023</td><td>410,000</td></tr><tr><td>2024</td><td>395,000</td></tr></table><script type="text/javascript" src="/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3&ns=1" async></script>`,
      { site: 'County Council' },
    ),
  },
  {
    name: 'login-form-in-header',
    label: 'ok',
    why: 'a forum thread under a header with a login form',
    html: htmlPage(
      'Creaking bottom bracket - Spoke Forum',
      `<header><a href="/">Spoke Forum</a><form action="/login"><input name="user" placeholder="User name"><input type="password" name="password" placeholder="Password"><label><input type="checkbox"> Remember me</label><button>Log in</button></form><p>Welcome, guest. Please log in or register.</p></header><h1>Creaking bottom bracket</h1>${paragraphs('bicycles', 3)}<div class="post"><p>It was the seat post in my case as well. Grease it and ride on.</p></div>`,
    ),
  },
  {
    name: 'login-dialog-over-article',
    label: 'ok',
    why: 'a dialog that asks to sign in, hung over a text that is wholly there',
    html: articlePage(
      'Contour lines came late',
      `${paragraphs('maps', 5)}<div role="dialog" style="position:fixed;left:0;right:0;bottom:0;height:160px;background:#fff;border-top:1px solid #999"><h2>Sign in to Mapfolk</h2><p>Log in or create an account to save this article for later.</p><button>Log in</button> <button>Not now</button></div>`,
      { site: 'Mapfolk' },
    ),
  },
  {
    name: 'subscription-promo-in-whole-article',
    label: 'ok',
    why: 'an advertisement for subscriptions in the middle of a free article, marked as free',
    html: articlePage(
      'Three boats still go out',
      `${paragraphs('harbour', 3)}<aside class="paywall-promo"><h2>Support local news</h2><p>Subscribe now for 1 € a week. Already a subscriber? Log in.</p></aside>${paragraphs('harbour', 3, 3)}`,
      { site: 'County Courier', head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>' },
    ),
  },
  {
    name: 'cookie-banner-over-article',
    label: 'ok',
    why: 'a consent banner of the page’s own make over a whole article',
    html: articlePage(
      'Night frost in sheltered valleys',
      `${paragraphs('weather', 5)}<div id="consent" style="position:fixed;inset:auto 0 0 0;height:200px;background:#fff;border:1px solid #888"><h2>We value your privacy</h2><p>We and our 812 partners store and access information on a device, such as cookies.</p><button>Accept all</button><button>Manage options</button></div>`,
      { site: 'Valley Weather' },
    ),
  },
  {
    name: 'noindex-draft',
    label: 'ok',
    why: 'a page that only asks search engines to stay away',
    headers: { 'x-robots-tag': 'noindex, nofollow' },
    html: articlePage('Draft: notes on friction shifters', paragraphs('bicycles', 3, 2), { head: '<meta name="robots" content="noindex,nofollow">' }),
  },
  {
    name: 'repository-with-sign-in-links',
    label: 'ok',
    why: 'a code host’s page for a repository: sign-in links everywhere, the README below',
    html: htmlPage(
      'kelp/tidewatch: Tide tables on the command line',
      `<header><a href="/login">Sign in</a> <a href="/signup">Sign up</a></header><main><h1><a href="/kelp">kelp</a> / tidewatch</h1><p>You must be signed in to change notification settings · Star 412 · Fork 31</p><table><tr><td>src</td><td>Drop the old configuration format</td></tr><tr><td>README.md</td><td>Say which ports are known</td></tr><tr><td>LICENSE</td><td>Initial commit</td></tr></table><article><h2>tidewatch</h2><p>Prints the next high and low water for a port.</p><pre>tidewatch --port fernhill\n13:09  4.2 m  high</pre>${paragraphs('software', 2)}</article></main>`,
    ),
  },
  {
    name: 'stylesheet-missing',
    label: 'ok',
    why: 'an article whose style sheet failed: plain, and complete',
    html: articlePage('The spiral at eleven hundred metres', paragraphs('trains', 4), { head: '<link rel="stylesheet" href="/assets/gone.css">' }),
  },
  {
    name: 'tracking-pixel-missing',
    label: 'ok',
    why: 'an article with one picture that loads and two invisible ones that do not',
    html: articlePage(
      'Levers in the signal box',
      `<img src="/photo/levers.png" width="320" height="200" alt="levers">${paragraphs('trains', 4, 1)}<img src="/t.gif?p=1" width="1" height="1" alt=""><img src="https://metrics.example/p.gif" width="1" height="1" alt="">`,
    ),
    resources: {
      '/photo/levers.png': {
        type: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"><rect width="320" height="200" fill="#567"/></svg>',
      },
    },
  },
  {
    name: 'redirect-to-canonical-address',
    label: 'ok',
    why: 'a short link that leads to the article, with a sign-in hint in the query',
    redirectFrom: '/p/9321',
    path: '/2024/03/compost-that-does-not-smell?signin=false&ref=login_banner',
    html: articlePage('Compost that does not smell', paragraphs('gardens', 4), { site: 'Allotment Diary' }),
  },
  {
    name: 'hcaptcha-on-a-guest-book',
    label: 'ok',
    why: 'a guest book with entries, and a captcha for the next one',
    html: htmlPage(
      'Guest book - Mill Museum',
      `<h1>Guest book</h1><div><b>Tilda</b><p>We liked the waterwheel best, and the woman who let us feel the flour.</p></div><div><b>Class 4b</b><p>It was loud. We want to come again.</p></div><div><b>R. Moss</b><p>Please open on Mondays too.</p></div><form><textarea name="entry"></textarea><div class="h-captcha" data-sitekey="20000000-ffff"></div><button>Sign the guest book</button></form><script src="https://js.hcaptcha.com/1/api.js" async defer></script>`,
    ),
  },
  {
    name: 'forum-guest-may-read',
    label: 'ok',
    why: 'a board that guests may read, with “You must log in or register to reply here” at its foot',
    html: htmlPage(
      'When do you split a colony? - Beekeepers’ Board',
      `<header><a href="/">Beekeepers’ Board</a> <a href="/login">Log in</a> <a href="/register">Register</a></header><h1>When do you split a colony?</h1><div class="post"><b>tilda</b><p>Mine fill two boxes by the end of April. Is that early enough, or do I wait for the first queen cells?</p></div><div class="post"><b>drone77</b><p>Wait for drones that walk about on the comb. A split without drones in the air is a queen without a wedding.</p></div><div class="post"><b>tilda</b><p>I shall count drones, then.</p></div><div class="notice">You must log in or register to reply here.</div>`,
    ),
  },
  {
    name: 'recipe-behind-jump-dialog',
    label: 'ok',
    why: 'a recipe with a request to switch off the ad blocker hung over it',
    html: articlePage(
      'Rye bread with caraway',
      `${paragraphs('bread', 3, 2)}<h2>Ingredients</h2><ul><li>500 g rye flour</li><li>420 g water</li><li>100 g starter</li><li>11 g salt</li></ul><div style="position:fixed;right:0;bottom:0;width:320px;background:#fff;border:1px solid"><h3>Ad blocker detected</h3><p>Please disable your ad blocker to support us.</p><button>Continue without supporting us</button></div>`,
      { site: 'Crumb & Crust' },
    ),
  },
  {
    name: 'hidden-dialogs',
    label: 'ok',
    why: 'a whole page whose document also holds dialogs that nobody sees: session over, access denied, captcha',
    html: articlePage(
      'The lake road in forty minutes',
      `${paragraphs('bicycles', 4, 3)}<div hidden><h2>Your session has expired</h2><p>Please log in to continue.</p></div><div style="display:none" id="denied"><h1>Access denied</h1><p>You do not have permission to view this page.</p></div><template><div class="g-recaptcha"></div><p>Verify you are human</p></template>`,
      { site: 'Spoke Letter' },
    ),
  },
  {
    name: 'translations-in-a-script',
    label: 'ok',
    why: 'an application’s messages stand as data in the document, its page is drawn',
    html: htmlPage(
      'Petrel’s beehives - Plantbook',
      `<script id="i18n" type="application/json">{"404.title":"Page not found","404.text":"The page you are looking for does not exist","login.wall":"You must log in to continue","captcha":"Please verify you are a human","loading":"Loading…","paywall":"Subscribe to continue reading"}</script><main><h1>Petrel’s beehives</h1><p>Four hives on a south slope, moved here in 2019.</p>${paragraphs('gardens', 2, 4)}</main>`,
    ),
  },
  {
    name: 'comments-want-javascript',
    label: 'ok',
    why: 'a post with the fallback text of a comment service that could not be reached',
    html: articlePage(
      'Quarter turns',
      `${paragraphs('bicycles', 3, 5)}<section><h2>Comments</h2><div id="thread">Please enable JavaScript to view the comments.</div><script src="https://comments.example/embed.js" async></script></section>`,
      { site: 'Spoke Letter' },
    ),
  },
  {
    name: 'blocked-drains-service',
    label: 'ok',
    why: 'a plumber: “blocked” is in address, title and text',
    path: '/blocked/emergency',
    html: htmlPage(
      'Blocked? Call us!',
      '<h1>Blocked?</h1><p>Blocked drains, blocked sinks, blocked gutters: we come within the hour, day and night, in Fernhill and ten miles around.</p><h2>Prices</h2><ul><li>Sink 60 €</li><li>Drain 90 €</li><li>Camera inspection 120 €</li></ul><p>You have been blocked for the third time? Ask for our yearly check.</p><p>555-0177</p>',
    ),
  },
];
