// Ordinary pages about blocking, missing things and logins, of other kinds than the other set's.
import { articlePage, htmlPage } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';

export const aboutBlocking: readonly GradedPage[] = [
  {
    name: 'encyclopedia-on-captcha',
    label: 'ok',
    why: 'an encyclopedia’s entry with a table of services',
    html: htmlPage(
      'CAPTCHA - Open Encyclopedia',
      `<p><a href="/login">Log in</a></p><h1>CAPTCHA</h1><p>A <b>CAPTCHA</b> is a test that is meant to tell people from programs.</p>${paragraphs('networks', 2, 4)}<table><tr><th>Service</th><th>Prompt</th></tr><tr><td>reCAPTCHA</td><td>“I’m not a robot”</td></tr><tr><td>hCaptcha</td><td>“Please click each image containing a boat”</td></tr><tr><td>Friendly Captcha</td><td>“Anti-robot verification”</td></tr></table><h2>See also</h2><ul><li>Proof of work</li><li>Turing test</li></ul>`,
    ),
  },
  {
    name: 'support-article-access-denied-reference',
    label: 'ok',
    why: 'a help page that shows Akamai’s error and says what its number means',
    html: htmlPage(
      'What does “Access Denied … Reference #18” mean? | Flight Help',
      `<nav>Help › Errors</nav><h1>What does “Access Denied … Reference #18” mean?</h1><blockquote>You don't have permission to access "http://www.flights.example/" on this server. Reference #18.4d7a1602.1709371222.1a2b3c4d</blockquote><p>Our delivery network has taken your connection for a program. The digits after the hash name the moment and the machine; with them our staff can find the rule.</p><ol><li>Turn off your VPN and try again.</li><li>Clear the cookies of flights.example.</li><li>Write to us with the whole reference.</li></ol><p>Was this helpful? Yes · No</p>`,
    ),
  },
  {
    name: 'blog-we-installed-anubis',
    label: 'ok',
    why: 'an administrator tells of proof of work under the challenge’s own title',
    html: articlePage(
      'Making sure you’re not a bot: a year with Anubis',
      `<p>Since last spring visitors of our forge see a jackal, the words “Making sure you’re not a bot!” and a difficulty of 4. Here is what it did to the load.</p>${paragraphs('networks', 3, 2)}<pre>before: 41 req/s, load 22\nafter:   3 req/s, load 0.4</pre>`,
      { site: 'root@fernhill' },
    ),
  },
  {
    name: 'bug-report-challenge-was-archived',
    label: 'ok',
    why: 'an issue thread of an archiver that complains of saved challenge pages',
    html: htmlPage(
      'Saved copy shows “Verifying you are human” instead of the article · Issue #212 · kelp/keeper',
      `<header><a href="/login">Sign in</a></header><h1>Saved copy shows “Verifying you are human” instead of the article #212</h1><p>Open · petrel opened this issue 3 weeks ago · 2 comments</p><div><b>petrel</b><p>Every page of cards.example is saved as “Verifying you are human by completing the action below.” Status in the log is 403, title “Just a moment...”.</p><pre>WARN status=403 title="Just a moment..." cf-mitigated=challenge</pre></div><div><b>sula</b><p>The capture should fail honestly instead of looking like a success. I will add a check.</p></div><div><b>petrel</b><p>Thank you!</p></div><p>Sign up for free to join this conversation. Already have an account? Sign in to comment</p>`,
    ),
  },
  {
    name: 'theatre-programme-forbidden',
    label: 'ok',
    why: 'a play with the title “Forbidden”',
    html: htmlPage(
      'Forbidden',
      `<header><a href="/">Playhouse on the Quay</a></header><h1>Forbidden</h1><p>A play in two acts by R. Moss. 12 to 30 May, 19.30. No entry after the beginning.</p>${paragraphs('music', 2)}<p>Tickets 18 €, reduced 9 €. Sold out on Fridays.</p>`,
    ),
  },
  {
    name: 'docs-members-only-plugin',
    label: 'ok',
    why: 'documentation of a feature that shows “You must be logged in”',
    html: htmlPage(
      'Restricting content - Folio CMS docs',
      `<aside><a href="/docs/install">Install</a><a href="/docs/members">Members</a></aside><main><h1>Restricting content</h1><p>Set <code>visibility: members</code> in the front matter. Visitors then see the text of <code>members.message</code>, by default:</p><pre>You must be logged in to view this page. &lt;a href="/login"&gt;Log in&lt;/a&gt;</pre><p>For paid tiers use <code>visibility: paid</code>; the default text is “This post is for paying subscribers only”.</p><h2>Redirects</h2><p>With <code>members.redirect</code> the visitor goes to <code>/login?next=…</code> and comes back afterwards.</p>${paragraphs('software', 1)}</main>`,
    ),
  },
  {
    name: 'changelog-with-error-texts',
    label: 'ok',
    why: 'release notes that list messages',
    html: htmlPage(
      'Changelog - Tidewatch',
      '<h1>Changelog</h1><h2>3.2.0</h2><ul><li>Fixed: “Too many requests. Try again later.” was shown to users who had made none</li><li>Fixed: “Session expired” on every second click</li><li>New page for “404 Not Found”</li></ul><h2>3.1.0</h2><ul><li>Maintenance mode answers 503 with Retry-After</li><li>The spinner says “Loading…” to screen readers</li><li>“Application error” carries a number that support can look up</li></ul>',
    ),
  },
  {
    name: 'local-news-access-restricted',
    label: 'ok',
    why: 'a short report on a closed road, under a headline of warning',
    html: articlePage('Access restricted: coast road blocked until Monday', paragraphs('weather', 2, 1), { site: 'County Courier' }),
  },
  {
    name: 'terms-of-use-on-robots',
    label: 'ok',
    why: 'terms of use that forbid automated access',
    html: articlePage(
      'Terms of use',
      `<h2>1. Automated access</h2><p>You may not use robots to reach the service faster than a person could. If we detect unusual traffic from your network we may block your IP address, ask you to complete a CAPTCHA or suspend your account.</p><h2>2. Accounts</h2><p>Some pages require you to log in. You must be 18 or older to register.</p><h2>3. Removal</h2><p>Content that has been removed or is no longer available is shown as “not found”.</p><p>Last changed on 1 February 2024.</p>`,
      { site: 'Mapfolk' },
    ),
  },
  {
    name: 'archive-of-defunct-web-errors',
    label: 'ok',
    why: 'a museum of error pages, full of them',
    html: articlePage(
      'A museum of error pages',
      `<figure><blockquote>Oops! That page can’t be found.</blockquote><figcaption>A theme of 2014</figcaption></figure><figure><blockquote>The requested URL was rejected. Please consult with your administrator.</blockquote><figcaption>A firewall, any year</figcaption></figure><figure><blockquote>You are now in line. Your estimated wait time is: more than an hour</blockquote><figcaption>Concert tickets, 2022</figcaption></figure>${paragraphs('maps', 2, 4)}`,
      { site: 'Marginalia' },
    ),
  },
];
