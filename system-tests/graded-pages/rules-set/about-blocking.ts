// Ordinary pages about blocking, errors and logins: they quote what bad pages say.
import { articlePage, htmlPage } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';

export const aboutBlocking: readonly GradedPage[] = [
  {
    name: 'article-about-captchas',
    label: 'ok',
    why: 'an essay on captchas that names every vendor',
    html: articlePage(
      'Why captchas are getting harder',
      `${paragraphs('networks', 3)}<h2>From distorted letters to silent scores</h2><p>The first generation asked you to “enter the characters you see below”. Then came reCAPTCHA’s street signs, hCaptcha’s lions, and Turnstile, which mostly asks nothing. “Verify you are human” is now the most read sentence on the web, and “Press &amp; Hold” is close behind it.</p>${paragraphs('networks', 2, 3)}`,
    ),
  },
  {
    name: 'guide-to-cloudflare-challenges',
    label: 'ok',
    why: 'a guide that quotes the challenge page in full, title included',
    html: articlePage(
      'Stuck on “Just a moment...”? What Cloudflare is checking',
      `<p>You open a link and see <em>Just a moment...</em> and then <em>Verifying you are human. This may take a few seconds.</em> Here is what happens in between.</p><pre><code>HTTP/2 403
server: cloudflare
cf-mitigated: challenge
&lt;title&gt;Just a moment...&lt;/title&gt;
window._cf_chl_opt = { cType: 'managed' }</code></pre>${paragraphs('networks', 3)}<h2>Ray ID</h2><p>The Ray ID at the foot of the page helps the owner of the site to find your visit.</p>`,
      { site: 'Packet Notes' },
    ),
  },
  {
    name: 'datadome-review',
    label: 'ok',
    why: 'a comparison of vendors that mentions their hosts and cookies',
    html: articlePage(
      'DataDome, HUMAN and Imperva compared',
      `${paragraphs('networks', 2, 1)}<table><tr><th>Vendor</th><th>What gives it away</th></tr><tr><td>DataDome</td><td>frame from geo.captcha-delivery.com, cookie <code>datadome</code></td></tr><tr><td>HUMAN</td><td><code>_pxAppId</code>, element <code>px-captcha</code></td></tr><tr><td>Imperva</td><td><code>/_Incapsula_Resource</code>, “Request unsuccessful. Incapsula incident ID”</td></tr></table>${paragraphs('networks', 2, 4)}`,
      { site: 'Vendor Watch' },
    ),
  },
  {
    name: 'article-titled-access-denied',
    label: 'ok',
    why: 'a headline that begins with “Access denied”',
    html: articlePage('Access denied: how the county closed its archives', `<p class="byline">By J. Reed</p>${paragraphs('council', 4)}`, {
      site: 'County Courier',
    }),
  },
  {
    name: 'blog-post-titled-404',
    label: 'ok',
    why: 'a post whose title is the number',
    html: htmlPage(
      '404',
      `<header><a href="/">Marginalia</a></header><article><h1>404</h1><time>12 June 2023</time><p>The bus that passes my house is the 404. It has never once been on time, and I have come to love it.</p>${paragraphs('trains', 3)}</article>`,
    ),
  },
  {
    name: 'essay-page-not-found',
    label: 'ok',
    why: 'an essay on link rot under the title “Page not found”',
    html: articlePage(
      'Page not found: a history of missing pages',
      `<p>“The page you are looking for might have been removed, had its name changed, or is temporarily unavailable.” Few sentences have been read so often and remembered so little.</p>${paragraphs('maps', 4)}`,
    ),
  },
  {
    name: 'docs-http-403',
    label: 'ok',
    why: 'reference for a status code',
    html: htmlPage(
      '403 Forbidden - HTTP | Web Reference',
      `<nav><a href="/docs">Docs</a><a href="/docs/http">HTTP</a></nav><main><h1>403 Forbidden</h1><p>The HTTP <code>403 Forbidden</code> client error response status code indicates that the server understood the request but refused to process it.</p><h2>Status</h2><pre>403 Forbidden</pre><h2>Examples</h2><p>The following request tries to delete a user without the right to do so.</p><pre>DELETE /users/123 HTTP/1.1\nHost: example.com</pre><pre>HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"error": "InsufficientPermissions"}</pre><h2>See also</h2><ul><li><a href="/401">401 Unauthorized</a></li><li><a href="/404">404 Not Found</a></li></ul></main>`,
    ),
  },
  {
    name: 'docs-http-429',
    label: 'ok',
    why: 'an API’s page on its limits',
    html: htmlPage(
      'Rate limits - Ferry API',
      `<aside><a href="/intro">Introduction</a><a href="/auth">Authentication</a><a href="/limits">Rate limits</a></aside><main><h1>Rate limits</h1><p>Each key may send 600 requests a minute. Beyond that the API answers <code>429 Too Many Requests</code> with a <code>Retry-After</code> header. Too many requests from one address are blocked for an hour.</p><table><tr><th>Plan</th><th>Requests a minute</th></tr><tr><td>Free</td><td>60</td></tr><tr><td>Team</td><td>600</td></tr></table><h2>What to do</h2><p>Wait for the number of seconds given, then try again with a random delay. Do not retry at once.</p></main>`,
    ),
  },
  {
    name: 'forum-enable-javascript',
    label: 'ok',
    why: 'a thread about the message “please enable JavaScript”',
    html: htmlPage(
      'Site says “Please enable JavaScript and cookies to continue” - Browser Help Forum',
      `<header><a href="/">Browser Help Forum</a> <a href="/login">Log in</a> <a href="/register">Register</a></header><h1>Site says “Please enable JavaScript and cookies to continue”</h1><div class="post"><b>tern22</b><p>Since the update every shop shows me “Please enable JavaScript and cookies to continue”. JavaScript is on. I have tried a new profile and a different network. Anyone else?</p></div><div class="post"><b>oldsalt</b><p>Same here. It is the clock: mine was four minutes off, and after setting it the check went through.</p></div><div class="post"><b>tern22</b><p>That was it! Thank you, I would never have looked there.</p></div><p>Thread closed. You must be logged in to reply.</p>`,
    ),
  },
  {
    name: 'question-about-captcha-code',
    label: 'ok',
    why: 'a question-and-answer page with captcha markup in code blocks',
    html: htmlPage(
      'How do I detect a reCAPTCHA with Puppeteer? - Ask Coders',
      `<header><a href="/">Ask Coders</a><a href="/users/login">Log in</a><a href="/users/signup">Sign up</a></header><div id="question"><h1>How do I detect a reCAPTCHA with Puppeteer?</h1><p>My test gets this instead of the form, with the title “Are you a robot?”:</p><pre><code>&lt;div class="g-recaptcha" data-sitekey="..."&gt;&lt;/div&gt;
&lt;p&gt;Our systems have detected unusual traffic from your computer network.&lt;/p&gt;</code></pre></div><div id="answers"><h2>2 Answers</h2><div><p>Look for the class in the document and compare the final address with the one that you asked for. In a test environment use the site keys that always pass.</p></div><div><p>Do not try to solve it. Ask the owner of the site for an API or put your runner on their list.</p></div></div>`,
    ),
  },
  {
    name: 'status-page-of-an-outage',
    label: 'ok',
    why: 'an incident report that speaks of errors and maintenance',
    html: htmlPage(
      'Incident report: checkout errors - Tideline Status',
      `<h1>Tideline Status</h1><h2>Checkout errors</h2><p>Resolved · 3 March 2024</p><ul><li><b>14:20</b> We are investigating “503 Service Temporarily Unavailable” errors for some customers.</li><li><b>14:41</b> A firewall rule blocked requests. Customers saw “Access denied” and “You have been blocked”.</li><li><b>15:02</b> The rule has been withdrawn and traffic is normal again.</li></ul><p>We are sorry for the disruption. Scheduled maintenance on 9 March is not affected.</p>`,
    ),
  },
  {
    name: 'article-about-paywalls',
    label: 'ok',
    why: 'a text on paywalls that cites their wording',
    html: articlePage(
      '“Subscribe to continue reading”: what paywalls did to local news',
      `${paragraphs('council', 2)}<p>“You’ve reached your limit of free articles” is how most of these conversations end. Of forty papers that we asked, twenty-six had a meter and nine a hard wall: log in or leave.</p>${paragraphs('council', 3, 2)}`,
      { site: 'Press Review' },
    ),
  },
  {
    name: 'article-about-parked-domains',
    label: 'ok',
    why: 'an explanation of domain parking, with its sentences',
    html: articlePage(
      'This domain is for sale: who buys the names that others let go',
      `<p>“This domain is parked free, courtesy of the registrar.” “The owner is offering it for sale.” Behind such sentences stands a trade that turns over more than a billion a year.</p>${paragraphs('maps', 3, 2)}`,
      { site: 'Packet Notes' },
    ),
  },
  {
    name: 'lyrics-just-a-moment',
    label: 'ok',
    why: 'a song that is called “Just a moment...”',
    html: htmlPage(
      'Just a moment...',
      '<header><a href="/">Tin Whistle Songbook</a></header><h1>Just a moment...</h1><p>words and tune by the Kelp Gatherers</p><p>Just a moment, said the tide,<br>let me lay the pebbles wide;<br>just a moment, said the moon,<br>we shall both be rising soon.</p><p>Just a moment, said the gull,<br>till the nets are nearly full;<br>just a moment, said the sea,<br>everything comes back to me.</p>',
    ),
  },
  {
    name: 'blog-how-to-design-a-login-page',
    label: 'ok',
    why: 'an article whose address contains “login”, with a form as its illustration',
    path: '/blog/login-page-design?next=reading',
    html: articlePage(
      'How to design a login page that people can use',
      `<p>The best login page is the one that nobody sees. When you must show it, keep it to two fields.</p><figure><form><label>Email <input type="email"></label><label>Password <input type="password"></label><button type="button">Sign in</button></form><figcaption>Figure 1. Two fields, one button.</figcaption></figure>${paragraphs('software', 3)}<h2>Forgot your password?</h2><p>Put the link where the eye already is. “You must log in to continue” tells people what happened, but not why.</p>`,
    ),
  },
  {
    name: 'help-account-suspended',
    label: 'ok',
    why: 'a help page that explains a suspension',
    html: htmlPage(
      'Why is my account suspended? | Harbour Hosting Help',
      `<nav><a href="/">Help</a> › <a href="/accounts">Accounts</a></nav><h1>Why is my account suspended?</h1><p>If visitors see “Account Suspended” instead of your site, one of these has happened:</p><ol><li>An invoice is more than thirty days overdue.</li><li>A script on the account sent mail in bulk.</li><li>The disk quota was exceeded for two weeks.</li></ol><p>Sign in to the panel and open <b>Billing</b>. After payment the site is back within fifteen minutes; files are kept for ninety days.</p>`,
    ),
  },
  {
    name: 'advisory-on-firewall-rules',
    label: 'ok',
    why: 'a post of a security team with blocks, ray identifiers and incident numbers in it',
    html: articlePage(
      'How one firewall rule blocked our own readers',
      `<p>On Tuesday 4,100 readers saw “Sorry, you have been blocked. You are unable to access this site.” The rule that did it was ours.</p><pre>action=block rule=1020 ray=90bb12ce44aa31d7 country=NO</pre>${paragraphs('networks', 4, 1)}<h2>What we changed</h2><p>New rules now log for a day before they may block anybody.</p>`,
      { site: 'Fernhill Engineering' },
    ),
  },
  {
    name: 'glossary-of-web-terms',
    label: 'ok',
    why: 'a glossary in which nearly every entry is a suspicious word',
    html: htmlPage(
      'Glossary',
      '<h1>Glossary</h1><dl><dt>Access denied</dt><dd>The server knows you and says no.</dd><dt>CAPTCHA</dt><dd>A test for humans that machines have learned to pass.</dd><dt>Login wall</dt><dd>A page that shows nothing until you sign in.</dd><dt>Paywall</dt><dd>Subscribe to continue reading.</dd><dt>Soft 404</dt><dd>“Page not found” with status 200.</dd><dt>Parked domain</dt><dd>A name that is for sale and shows advertisements until then.</dd></dl>',
    ),
  },
  {
    name: 'api-docs-on-login-errors',
    label: 'ok',
    why: 'reference of error codes, among them “login_required”',
    html: htmlPage(
      'Errors - Ferry API',
      '<aside><a href="/intro">Introduction</a><a href="/errors">Errors</a></aside><main><h1>Errors</h1><table><tr><th>Code</th><th>Status</th><th>Message</th></tr><tr><td>login_required</td><td>401</td><td>You must log in to continue.</td></tr><tr><td>not_found</td><td>404</td><td>The resource cannot be found.</td></tr><tr><td>blocked</td><td>403</td><td>Your IP address has been blocked.</td></tr><tr><td>maintenance</td><td>503</td><td>Down for maintenance.</td></tr></table><p>Every error has a request id. Quote it when you write to support.</p></main>',
    ),
  },
];
