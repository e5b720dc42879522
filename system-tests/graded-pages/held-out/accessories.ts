// Whole pages with widgets, dialogs, scripts and headers of protectors, other ones than the other set's.
import { articlePage, htmlPage } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';

export const accessories: readonly GradedPage[] = [
  {
    name: 'served-by-akamai-with-sensor',
    label: 'ok',
    why: 'Akamai’s sensor script and pixel stand on every page that it lets through',
    headers: { server: 'AkamaiNetStorage', 'akamai-grn': '0.84d01702.1709371333.9f' },
    html: articlePage(
      'The new timetable for the valley',
      `${paragraphs('trains', 4, 3)}<script src="/akam/13/5a1b2c" defer></script><noscript><img src="/akam/13/pixel_5a1b2c?a=dD0x" style="visibility:hidden;position:absolute;left:-999px"></noscript><script>var _cf=_cf||[];bmak={sensor_data:''};</script>`,
      { site: 'Valley Lines' },
    ),
  },
  {
    name: 'served-through-perimeterx',
    label: 'ok',
    why: 'PerimeterX’s sensor on a page with its content',
    html: articlePage(
      'House on Mill Lane, three rooms',
      `<script>window._pxAppId='PXHYx10rg3';(function(){var p=document.createElement('script');p.async=1;p.src='/HYx10rg3/init.js';document.head.appendChild(p)})();</script><p>Price: 240,000 · 94 m² · built in 1911</p>${paragraphs('gardens', 3)}`,
      { site: 'houses.example' },
    ),
  },
  {
    name: 'served-through-aws-waf',
    label: 'ok',
    why: 'a page that includes AWS WAF’s script for its forms',
    headers: { via: '1.1 a1b2.cloudfront.net (CloudFront)', 'x-cache': 'Hit from cloudfront', 'x-amz-cf-id': 'q1w2e3' },
    html: articlePage('What sounds like a mistake in bar forty', paragraphs('music', 4), {
      site: 'Score Review',
      head: '<script>window.awsWafCookieDomainList=["score.example"];</script><script src="https://a1b2c3d4.edge.sdk.awswaf.com/a1b2c3d4/0f/challenge.js" defer></script>',
    }),
  },
  {
    name: 'protected-by-ddos-guard-in-footer',
    label: 'ok',
    why: 'a torrent tracker’s news with its protector’s name in header and footer',
    headers: { server: 'ddos-guard' },
    html: htmlPage(
      'News - Chart Tracker',
      `<header><a href="/login.php">Log in</a> <a href="/signup.php">Register</a></header><h1>News</h1>${paragraphs('maps', 3, 1)}<footer>Protected by DDoS-Guard</footer>`,
    ),
  },
  {
    name: 'comments-with-hcaptcha',
    label: 'ok',
    why: 'an hCaptcha under a blog post',
    html: articlePage(
      'Slugs do not climb copper',
      `${paragraphs('gardens', 3, 2)}<h2>3 comments</h2><p>Mine do.</p><p>Mine did until I cleaned it.</p><p>Try wool.</p><form><label>Your comment <textarea></textarea></label><div class="h-captcha" data-sitekey="10000000-ffff"></div><iframe title="Widget containing checkbox for hCaptcha security challenge" src="https://newassets.hcaptcha.com/captcha/v1/static/hcaptcha.html" width="302" height="76"></iframe><button>Send</button></form>`,
      { site: 'Allotment Diary' },
    ),
  },
  {
    name: 'newsletter-dialog-over-everything',
    label: 'ok',
    why: 'a sign-up dialog covers the window; the article behind it is whole',
    html: articlePage(
      'Wide tyres are only quieter',
      `${paragraphs('bicycles', 5, 1)}<div class="modal" style="position:fixed;inset:0;background:rgba(0,0,0,.6)"><div style="margin:20vh auto;width:400px;background:#fff"><h2>Wait! Don’t miss a thing</h2><p>Sign up for our newsletter and get 10 % off.</p><input type="email"><button>Subscribe</button></div></div>`,
      { site: 'Spoke Letter' },
    ),
  },
  {
    name: 'meter-with-articles-left',
    label: 'ok',
    why: 'a meter that still lets read: the whole article and a count',
    html: articlePage(
      'The ledger of the harbour master',
      `<div class="meter">You have 2 free articles left this month. <a href="/subscribe">Subscribe</a> for unlimited access.</div>${paragraphs('harbour', 5, 3)}`,
      {
        site: 'Coast Observer',
        head: '<meta property="article:content_tier" content="metered">',
      },
    ),
  },
  {
    name: 'german-article-among-plus-teasers',
    label: 'ok',
    why: 'a free German article with “Plus” teasers and a login beside it',
    html: articlePage(
      'Dreihundert Besucher im Regen',
      `${paragraphs('german', 4, 1)}<aside><h2>Mehr mit T+</h2><p>T+ Jetzt weiterlesen: Der Streit um den Bahnhof</p><p>T+ Exklusiv für Abonnenten: Die Pläne von 1911</p><a href="/anmelden">Anmelden</a></aside>`,
      {
        lang: 'de',
        site: 'Talbote',
      },
    ),
  },
  {
    name: 'social-post-with-log-in-to-reply',
    label: 'ok',
    why: 'a post of a free network, whole, with invitations to log in',
    html: htmlPage(
      'sula: “The ferry did run after all…”',
      `<header><a href="/auth/sign_up">Create account</a> <a href="/auth/sign_in">Login</a></header><article><b>sula</b><p>The ferry did run after all, two hours late and with a brass band on board who had missed the first one. They played all the way to the island and the captain let them steer for a bit.</p><p>3 March 2024 · 12 boosts · 40 favourites</p></article><p>Log in to follow profiles or hashtags, favourite, share and reply to posts.</p>`,
    ),
  },
  {
    name: 'frameset-site',
    label: 'ok',
    why: 'a site of 1999: the document has no body, its frames have the text',
    html: '<html><head><title>The Tin Whistle Page</title></head><frameset cols="160,*"><frame src="/menu.html"><frame src="/main.html"><noframes>Your browser does not support frames. Please upgrade.</noframes></frameset></html>',
    resources: {
      '/menu.html': { type: 'text/html', body: '<html><body><ul><li>Tunes<li>Links<li>Guest book</ul></body></html>' },
      '/main.html': { type: 'text/html', body: `<html><body><h1>The Tin Whistle Page</h1>${paragraphs('music', 3, 2)}</body></html>` },
    },
  },
  {
    name: 'reader-in-a-frame',
    label: 'ok',
    why: 'a publisher’s page whose article stands in a frame',
    html: htmlPage('Reader', '<iframe src="/content/41.html" style="border:0;width:100%;height:900px" title="article"></iframe>'),
    resources: { '/content/41.html': { type: 'text/html; charset=utf-8', body: articlePage('What the buoy saw', paragraphs('weather', 4)) } },
  },
  {
    name: 'article-in-shadow-root',
    label: 'ok',
    why: 'a web component holds all of the text',
    html: htmlPage(
      'Pellets',
      `<news-story><template shadowrootmode="open"><style>p{max-width:60ch}</style><h1>What pellets tell</h1>${paragraphs('owls', 3, 3)}</template></news-story>`,
    ),
  },
  {
    name: 'hidden-login-and-challenge-elements',
    label: 'ok',
    why: 'a shop’s page that keeps a login form and an empty challenge frame out of sight',
    html: htmlPage(
      'Quay lantern | La Lampisterie',
      `<h1>Quay lantern</h1><p>145 € · in stock · sent on the next working day</p><p>A lantern of galvanised steel with a brass burner and a chimney of mouth-blown glass. It burns for sixteen hours and stays lit in any wind that you can stand up in.</p><h2>Care</h2><p>Trim the wick when the flame grows corners. Wash the glass in warm water, without soap.</p><dialog><h2>Log in</h2><form><input type="email"><input type="password"><button>Log in</button></form></dialog><div id="sec-overlay" style="display:none"><iframe src="about:blank" title="challenge"></iframe><p>Press &amp; hold to confirm that you are a human</p></div>`,
    ),
  },
  {
    name: 'state-of-application-in-document',
    label: 'ok',
    why: 'the serialised state of an application names every error there is; its page is drawn',
    html: htmlPage(
      'Tides at Fernhill',
      `<div id="__app"><h1>Tides at Fernhill</h1>${paragraphs('harbour', 2, 4)}</div><script>window.__STATE__={"route":{"name":"tides","error":null},"errors":{"403":"Access to this page has been denied","404":"Nothing to see here","429":"You are being rate limited","500":"Something went wrong"},"user":{"loggedIn":false,"loginRequired":false}};</script>`,
    ),
  },
  {
    name: 'manual-at-error-address',
    label: 'ok',
    why: 'a manual’s chapter whose address ends in “not-found”',
    path: '/errors/404/not-found',
    html: articlePage(
      'Handling missing resources',
      `<p>Raise <code>NotFound</code> when a row is missing; the framework then answers 404 and draws <code>errors/404</code>.</p><pre>raise NotFound("no such ferry")</pre>${paragraphs('software', 3, 1)}`,
      {
        site: 'Folio manual',
      },
    ),
  },
  {
    name: 'shirt-with-message',
    label: 'ok',
    why: 'a shirt on which “403 Forbidden” is printed',
    html: htmlPage(
      '403 Forbidden',
      '<nav><a href="/">Nerd Wear</a> <a href="/login">Log in</a></nav><h1>403 Forbidden</h1><p>Unisex shirt, 24 €</p><p>White letters on black: “403 Forbidden”. For people who say no for a living. Organic cotton, 180 g, printed in the village.</p><label>Size <select><option>S</option><option>M</option><option>L</option></select></label><button>Add to cart</button><p>Customers also bought: “404 Not Found”, “429 Too Many Requests”, “418 I’m a teapot”.</p>',
    ),
  },
];
