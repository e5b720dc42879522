// English pages that speak of captchas, errors, logins, bans and pay walls, and are none.
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';
import { application, authority, daily, forum, ghost, manual, mediawiki, oneTrust, type Site, substack, wordpress } from './site-frames.ts';

const devBlog: Site = {
  lang: 'en',
  name: 'Hotpath',
  menu: ['Posts', 'Talks', 'RSS'],
  footer: '© 2025 Hotpath. No cookies.',
};
const helpCentre: Site = {
  lang: 'en',
  name: 'Padlet & Co Help Center',
  menu: ['Getting started', 'Billing', 'Submit a request', 'Sign in'],
  footer: 'Powered by Zendesk',
  aside: '<h3>Articles in this section</h3><ul><li>Resetting your password</li><li>Changing your e-mail</li><li>Deleting an account</li></ul>',
};
const askstack: Site = { lang: 'en', name: 'Askstack', menu: ['Questions', 'Tags', 'Log in', 'Sign up'], footer: 'CC BY-SA 4.0' };

export const aboutTrouble: readonly GradedPage[] = [
  {
    name: 'question-just-a-moment-in-scraper',
    label: 'ok',
    why: 'a question that quotes a challenge page of Cloudflare, its title included',
    html: application(
      askstack,
      'python - requests gets “Just a moment...” instead of the page',
      `<h1>requests gets “Just a moment...” instead of the page</h1><div>Asked 2 years ago · Viewed 41k times</div><div class="question"><div class="s-prose"><p>My script worked until last week. Now each response is a 403 whose body is:</p><pre><code>&lt;title&gt;Just a moment...&lt;/title&gt;
&lt;span id="challenge-error-text"&gt;Enable JavaScript and cookies to continue&lt;/span&gt;
window._cf_chl_opt = {cType: 'managed'</code></pre><p>In my browser I see “Verify you are human” for a second and then the site. How do I get the real HTML?</p></div></div><div class="answer"><div class="s-prose"><p>That’s a managed challenge. It needs a real browser, and the site’s owner evidently doesn’t want scripts. Ask whether there’s an API or a feed; many will put your address on a list if you say who you are.</p></div></div>`,
    ),
  },
  {
    name: 'post-on-five-hundred-fours',
    label: 'ok',
    why: 'a short post titled with an error',
    html: ghost(
      devBlog,
      '504 Gateway Time-out',
      `<h1>504 Gateway Time-out</h1><section class="gh-content"><p>That’s what our users saw for nineteen minutes on Monday. The proxy waits for thirty seconds, the report took thirty-one.</p><p>We’d added an index in April. The planner stopped using it when the table passed two million rows, because the statistics were from March. <code>ANALYZE</code>, and the report takes 200 ms.</p><p>We now run it nightly, and the proxy’s page says that trying again is fine.</p></section>`,
    ),
  },
  {
    name: 'design-gallery-of-404-pages',
    label: 'ok',
    why: 'a collection of missing pages, quoted at length',
    html: wordpress(
      {
        lang: 'en',
        name: 'Small Interfaces',
        menu: ['Articles', 'Gallery', 'Newsletter'],
        footer: 'Small Interfaces, since 2011',
        extras: oneTrust('We use cookies.', 'OK', 'Settings'),
      },
      'Page not found: 12 error pages we love',
      `<h1>Page not found: 12 error pages we love</h1><p>Nobody plans to visit them. All the nicer when somebody has thought about them.</p><h2>1. The bakery</h2><p>“404. This loaf has been eaten.” Underneath: what’s in the oven now, and when it comes out.</p><h2>2. The railway</h2><p>“The page you requested does not exist, but there’s a bus replacement.” A link to the search, in the shape of a bus.</p><h2>3. The library</h2><p>“Sorry, we can’t find that page. It may have been moved, or misshelved by a ghost.” You can ask a librarian by chat.</p><h2>4. The museum</h2><p>An empty case with a label: <i>Artist unknown, date unknown.</i></p><p>What they share: they say what happened in one sentence, they don’t blame you, and they offer the next step. Numbers five to twelve are in the gallery.</p>`,
    ),
  },
  {
    name: 'encyclopaedia-article-on-captcha',
    label: 'ok',
    why: 'an encyclopaedia on checks that visitors are human',
    html: mediawiki(
      { lang: 'en', name: 'Freepedia', menu: ['Create account', 'Log in'], footer: 'This page was last edited on 8 May 2025.' },
      'Turing gate',
      `<p>A <b>Turing gate</b> is a test by which a computer decides whether a visitor is human. Common forms ask to type distorted letters, to select all squares with traffic lights, or to tick a box marked “I’m not a robot”.<sup>[1]</sup></p><h2>Criticism</h2><p>Such tests lock out people who are blind or have low vision; audio alternatives were solved by machines at 85 % as early as 2017.<sup>[2]</sup> Newer systems verify the browser in the background and show a box only when unsure. Users of shared addresses, VPNs and unusual browsers are asked more often.<sup>[3]</sup></p><h2>Economics</h2><p>Farms solve a thousand tests for about a dollar.<sup>[4]</sup></p><h2>References</h2><ol><li>von Berg (2003)</li><li>Bock, “unCaptcha”</li><li>Survey of 1,400 users, 2023</li><li>Motoyama</li></ol>`,
    ),
  },
  {
    name: 'help-article-account-suspended',
    label: 'ok',
    why: 'a help centre explains suspended accounts',
    html: application(
      helpCentre,
      'Your account has been suspended',
      `<h1>Why does it say “Your account has been suspended”?</h1><div class="article-body"><p>We suspend accounts when a payment has failed three times, when we see logins from several countries within minutes, or when other members report posts.</p><h2>What to do</h2><ol><li>Check your inbox (and spam) for a mail from trust@.</li><li>If it’s about a payment, update your card. Access comes back at once.</li><li>Otherwise reply to that mail. A person reads it within two working days.</li></ol><p>Please don’t open a second account; it will be suspended as well.</p></div><footer>Was this article helpful? <button>Yes</button> <button>No</button> 41 out of 230 found this helpful</footer>`,
    ),
  },
  {
    name: 'help-article-cannot-log-in',
    label: 'ok',
    why: 'a help centre on logging in, with a link to the login itself',
    html: application(
      helpCentre,
      'I can’t log in',
      `<h1>I can’t log in</h1><div class="article-body"><p><b>“Please log in to continue” comes again and again.</b> Your browser refuses our cookies. Allow them for padlet.example and reload.</p><p><b>“Wrong e-mail or password”.</b> Passwords are case sensitive. You can reset yours with “Forgot password?”.</p><p><b>The code doesn’t arrive.</b> Codes are valid for ten minutes; ask for one only once, because a new one makes the old one void.</p></div>`,
    ),
  },
  {
    name: 'media-column-on-paywalls',
    label: 'ok',
    why: 'a column about pay walls, on a site without one',
    html: daily(
      { lang: 'en-GB', name: 'Press Notes', menu: ['News', 'Comment', 'Jobs', 'Awards', 'Newsletter'], footer: '© Press Notes Ltd' },
      'Subscribe to continue reading',
      `<article><h1>Subscribe to continue reading</h1><p class="standfirst">Four words that turned around an industry, and what readers do when they see them</p><p>By Moira Stannard</p><p>The wall arrives, typically, after the second paragraph. “You’ve reached your limit of free articles.” “This article is for subscribers only.” “Already a member? Log in.” I’ve collected 140 of them since January.</p><p>Most readers leave; that has always been so. But the ninety-seventh reader in a hundred gets out a card, and three readers in a hundred pay for a newsroom if you keep them for two years.</p><p>What works, editors tell me, isn’t the wall but the day on which it’s shown. At the <i>Yorkshire Ledger</i>, people who met it on a Sunday stayed twice as long as those who met it on a Monday.</p><p>“We took out ‘only £1’ and put in the name of the reporter,” says its editor. “Conversions went up by a third. I’ve no idea why, and I’m not going to ask.”</p></article>`,
    ),
  },
  {
    name: 'status-page-of-old-outage',
    label: 'ok',
    why: 'the report of an outage that’s over',
    html: `<!DOCTYPE html><html lang="en"><head><title>Parcelhook Status - Elevated error rates on webhooks</title></head><body class="status incident"><div class="layout-content"><div class="masthead"><a href="/">Parcelhook</a> <button>Subscribe to updates</button></div><div class="container"><h1>Elevated error rates on webhooks</h1><p>Incident Report for Parcelhook</p><div class="update-row"><h2>Resolved</h2><p>This incident has been resolved. All delayed webhooks have been sent.<br>Posted Mar 11, 2025 - 14:52 UTC</p></div><div class="update-row"><h2>Monitoring</h2><p>A fix has been implemented. 503 Service Unavailable responses have stopped.<br>Mar 11, 14:20 UTC</p></div><div class="update-row"><h2>Investigating</h2><p>We’re seeing “Service Unavailable” for about 30 % of deliveries. The site may be temporarily unreachable for some customers.<br>Mar 11, 13:47 UTC</p></div><p>This incident affected: Webhooks, Dashboard.</p></div><footer>← Current Status · Powered by Statuspage</footer></div></body></html>`,
  },
  {
    name: 'manual-on-rate-limits',
    label: 'ok',
    why: 'an API manual on too many requests',
    html: manual(
      {
        lang: 'en',
        name: 'Parcelhook API',
        menu: ['Guides', 'Reference', 'Changelog'],
        footer: '© Parcelhook',
        aside: '<ul><li>Authentication</li><li>Errors</li><li>Rate limits</li><li>Webhooks</li></ul>',
      },
      'Rate limits',
      `<h1>Rate limits</h1><p>You may send 100 requests a minute per key. When you send more, we answer <code>429 Too Many Requests</code>:</p><pre><code>HTTP/1.1 429 Too Many Requests
Retry-After: 12

{"error": "rate_limited", "message": "You have been rate limited. Slow down."}</code></pre><p>Wait for as long as <code>Retry-After</code> says. Keys that go on for more than an hour are blocked, with <code>403 Access denied</code>, until you write to us.</p><table><tr><th>Plan</th><th>Requests a minute</th></tr><tr><td>Free</td><td>100</td></tr><tr><td>Team</td><td>1,000</td></tr></table>`,
    ),
  },
  {
    name: 'news-website-of-council-hacked',
    label: 'ok',
    why: 'a news story about a site that shows a maintenance page',
    html: daily(
      {
        lang: 'en-GB',
        name: 'Fenland Echo',
        menu: ['News', 'Sport', 'What’s On', 'Sign in', 'Register'],
        footer: '© Fenland Echo 2025',
        extras: oneTrust('We care about your privacy. We and our partners use cookies.', 'Agree', 'Manage'),
      },
      'Council website still down after attack',
      `<article><h1>Council website still down after attack</h1><p>Visitors have seen only the words “We are currently undergoing maintenance. Please check back later” since Friday</p>${paragraphs('council', 1, 3)}<p>A spokesman said that the site was taken offline “out of caution” after criminals got hold of a password. Planning applications, bins and school places are dealt with by telephone.</p><p>“I tried nine times to renew my permit,” said Jean Addley of March. “It said access denied, and then it said nothing at all.”</p></article>`,
    ),
  },
  {
    name: 'forum-thread-on-ip-ban',
    label: 'ok',
    why: 'users of a forum discuss being banned',
    html: forum(
      { lang: 'en', name: 'Retro Handhelds', menu: ['FAQ', 'Register', 'Login'], footer: 'Powered by phpBB' },
      '“You have been blocked” on the wiki, anyone else?',
      `<div class="post"><b>gbfan89</b><div class="content">Since this morning the wiki gives me “Sorry, you have been blocked. You are unable to access” and a Ray ID. I haven’t done anything, I was just looking up shell colours??</div></div><div class="post"><b>admin_kes</b><div class="content">That’s our fault. Somebody hammered the site from a mobile carrier in your region, and I blocked the whole range at the firewall. Lifted now. Please try again, and sorry.</div></div><div class="post"><b>gbfan89</b><div class="content">Works. Atomic Purple it is.</div></div><div class="notice">You must be logged in to reply. Login · Register</div>`,
    ),
  },
  {
    name: 'letter-on-deleted-accounts',
    label: 'ok',
    why: 'a letter about things that are no longer on the web',
    html: substack(
      { lang: 'en', name: 'Link Rot', menu: ['Sunniva Aas'], footer: '© 2025 Sunniva Aas' },
      'This page no longer exists',
      `<h1 class="post-title">This page no longer exists</h1><h3>On a decade of saving things too late</h3><div class="body markup"><p>I keep a list. It has 3,914 addresses, and last Sunday I asked each of them whether it was still there.</p><p>1,126 weren’t. Some said so honestly (“404 Not Found”). Some said that the user had deleted the post. Forty domains were for sale, and one of those belongs to a dentist now. The rudest sent me to the front page without a word.</p><p>What struck me was the pattern: the bigger the company, the shorter the life. My cousin’s page about bees, with its marquee, has been up since 1998.</p><p>Save it when you read it. You won’t come back for it, and neither will it.</p><div class="subscription-widget-wrap"><p>Thanks for reading Link Rot! Subscribe for free to receive new posts.</p><input placeholder="Type your email…"><button>Subscribe</button></div></div>`,
    ),
  },
  {
    name: 'glossary-entry-metered-wall',
    label: 'ok',
    why: 'a very short entry about pay walls',
    html: wordpress(
      { lang: 'en', name: 'Publishing Glossary', menu: ['A–F', 'G–M', 'N–S', 'T–Z'], footer: 'Entries are CC0.' },
      'Metered paywall',
      `<h1>Metered paywall</h1><p>A wall that lets a reader see some articles for free each month and then asks for a subscription. <i>See also:</i> hard paywall, registration wall.</p>`,
    ),
  },
  {
    name: 'authority-notice-of-region-locks',
    label: 'ok',
    why: 'an authority explains when content may be kept from visitors of other countries',
    html: authority(
      { lang: 'en', name: 'Consumer Rights Office', menu: ['Your rights', 'Complain', 'News', 'Gaeilge'], footer: '© Consumer Rights Office' },
      'Geo-blocking: what traders may and may not do',
      `<h1>Geo-blocking: what traders may and may not do</h1><p>You click on a shop in another country and read: “This site is not available in your region.” Often that’s against the law.</p><h2>Not allowed</h2><ul><li>To block access because of where you live</li><li>To send you to another site without asking</li><li>To refuse a card from another member state</li></ul><h2>Allowed</h2><ul><li>Not to deliver to you</li><li>To keep films and music from you for reasons of licences: “This video is not available in your country” is therefore legal</li></ul><p>If you were refused, keep a screenshot and write to us.</p>`,
    ),
  },
  {
    name: 'issue-application-shows-blank-page',
    label: 'ok',
    why: 'an issue about a web application that shows nothing',
    html: application(
      { lang: 'en', name: 'Forgehub', menu: ['Pricing', 'Sign in', 'Sign up'], footer: '© Forgehub' },
      'Blank page after 2.3: “You need to enable JavaScript to run this app” · Issue #77 · rota/web',
      `<h1>Blank page after 2.3: “You need to enable JavaScript to run this app” <span>#77</span></h1><span>Open</span><div class="TimelineItem"><b>p-lund</b><p>After the update I get a white page. View source shows only the noscript line. Console:</p><pre>Uncaught ChunkLoadError: Loading chunk 14 failed.
Application error: a client-side exception has occurred</pre></div><div class="TimelineItem"><b>rota-bot</b><p>Thanks! A maintainer will have a look.</p></div><div class="TimelineItem"><b>nilsson</b><p>The service worker keeps the old index. Hard reload helps; 2.3.1 will clear it.</p></div>`,
    ),
  },
  {
    name: 'short-post-on-consent-banners',
    label: 'ok',
    why: 'a grumble about consent banners, which itself is under one',
    html: wordpress(
      {
        lang: 'en',
        name: 'Grumbles of a Web Hand',
        menu: ['Archive'],
        footer: 'Made with spite',
        extras: oneTrust('Yes, I know. My host makes me. Before you continue, accept cookies?', 'Fine', 'No'),
      },
      'Before you continue',
      `<h1>Before you continue</h1><p>I counted today. Between 9 and 5, I was asked 63 times whether I value my privacy. I accepted 4, refused 51, and closed the tab 8 times.</p><p>The law asks for a choice as easy as the other one. It doesn’t ask for a wall. Someone chose the wall.</p>`,
    ),
  },
  {
    name: 'library-page-on-access-to-journals',
    label: 'ok',
    why: 'a library explains how to get past the walls of publishers',
    html: authority(
      { lang: 'en', name: 'Northmoor College Library', menu: ['Search', 'Subjects', 'Help', 'Log in'], footer: 'Northmoor College' },
      'When a publisher asks you to log in or to pay',
      `<h1>When a publisher asks you to log in or to pay</h1><p>You followed a link and see “Get access”, “Purchase PDF $39.95” or “Sign in through your institution”. Don’t pay.</p><ol><li>Choose <b>Sign in through your institution</b> and look for Northmoor.</li><li>Use your college name and password.</li><li>If it says that you don’t have access, ask us for an inter-library loan. It’s free and takes two days.</li></ol><p>Off campus? Install the VPN first.</p>`,
    ),
  },
  {
    name: 'hosting-tutorial-database-connection',
    label: 'ok',
    why: 'a tutorial about WordPress’s best known error',
    html: wordpress(
      {
        lang: 'en-US',
        name: 'WP Mechanic',
        menu: ['Beginners', 'Plugins', 'Deals', 'Contact'],
        footer: 'Not affiliated with WordPress.org',
        aside: '<h3>Deals</h3><p>Hosting from $2.95/mo</p><h3>Subscribe</h3><input type="email"><button>Get tips</button>',
      },
      'How to Fix “Error Establishing a Database Connection”',
      `<h1>How to Fix “Error Establishing a Database Connection”</h1><p>Last updated on January 9, 2025 by Editorial Staff</p><p>You open your site, and all that’s left is one line in bold: <b>Error establishing a database connection</b>. Take a breath; your posts are still there.</p><h2>1. Check wp-config.php</h2><pre>define('DB_NAME', '...');
define('DB_USER', '...');
define('DB_HOST', 'localhost');</pre><h2>2. Repair the tables</h2><p>Add <code>WP_ALLOW_REPAIR</code>, open /wp-admin/maint/repair.php, and remove it again afterwards.</p><h2>3. Call your host</h2><p>If the server of the database is down, nobody but them can start it. We hope that this helped. You may also want to see our guide on the white screen of death.</p>`,
    ),
  },
  {
    name: 'poem-called-not-found',
    label: 'ok',
    why: 'a poem with the words of an error as its title',
    html: ghost(
      { lang: 'en', name: 'Harrow Street Review', menu: ['Poems', 'Essays', 'Submit'], footer: 'Issue 31' },
      'Not Found',
      `<h1>Not Found</h1><p>Tomasz Wren</p><section class="gh-content"><p>The door you want has gone,<br>the server says, or never was.<br>I think of Elm Road twenty-one,<br>the hedge, the step, the bees.</p><p>I typed it as I used to ring,<br>two short, one long, and stood.<br>The requested thing.<br>The requested thing was good.</p></section>`,
    ),
  },
];
