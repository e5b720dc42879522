// Ordinary pages about refusals, errors, logins and lost pages, in other genres than the other sets'.
import { articlePage, htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const aboutBlocking: readonly GradedPage[] = [
  {
    name: 'news-fans-paused-in-ticket-sale',
    label: 'ok',
    why: 'a report on a ticket sale, headed by what the shop told its customers',
    html: articlePage(
      '“Your browsing activity has been paused”: fans furious after reunion sale',
      '<p class="byline">Rosa Lindqvist, culture desk</p><p>Thousands of people who had waited since dawn were thrown out of the queue for the Kelp Gatherers’ reunion on Friday. “It said my browsing activity has been paused because of unusual behaviour,” said Tom Alder, 44, who had two tabs open. “I am a plasterer. The most unusual thing about me is the dog.”</p><p>The seller said that it had turned away 3.1 million requests by programs in the first hour. A spokeswoman admitted that “a number of real fans may have been asked to verify that they are human more than once”.</p><p>All 18,000 tickets were gone by 9.40. By ten, pairs were on offer elsewhere for six times the price. The consumer council has asked for a list of the addresses that were blocked.</p>',
      { site: 'The Evening Lamp' },
    ),
  },
  {
    name: 'question-access-denied-for-user',
    label: 'ok',
    why: 'the best-known question about databases there is',
    html: htmlPage(
      "Access denied for user 'root'@'localhost' (using password: YES) - Stackpile",
      `<header><a href="/">Stackpile</a> <a href="/users/login">Log in</a> <a href="/users/signup">Sign up</a></header><h1>Access denied for user 'root'@'localhost' (using password: YES)</h1><div class="question"><p>I have just installed the server and get this from the command line:</p><pre>ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)</pre><p>The password is the one from the installer. What am I missing?</p><div>asked 7 years ago · viewed 1.2m times</div></div><h2>3 Answers</h2><div class="answer"><p>On recent systems root signs in through the socket. Run <code>sudo mysql</code>, then give the account a password with <code>ALTER USER</code>.</p></div><div class="answer"><p>Check <code>~/.my.cnf</code>: an old password in there wins over the prompt.</p></div><div class="answer"><p>It was caps lock in my case. I leave this here for the next one.</p></div>`,
    ),
  },
  {
    name: 'manual-page-nologin',
    label: 'ok',
    why: 'a manual page whose program refuses logins',
    html: `<html><head><title>nologin(8) - System Manager's Manual</title></head><body><pre>NOLOGIN(8)             System Manager's Manual             NOLOGIN(8)

NAME
     nologin - politely refuse a login

SYNOPSIS
     nologin

DESCRIPTION
     nologin displays a message that an account is not available and
     exits non-zero.  It is meant as a replacement shell field for
     accounts that have been disabled.

     The default message is: "This account is currently not available."
     If /etc/nologin.txt exists, its contents are shown instead.

EXIT STATUS
     Always 1.

SEE ALSO
     login(1), passwd(5), nologin(5)
</pre></body></html>`,
  },
  {
    name: 'attention-required-before-you-sign',
    label: 'ok',
    why: 'a notary’s page under the title “Attention required”',
    html: htmlPage(
      'Attention Required Before You Sign | Alder & Reed, Notaries',
      '<div class="top"><a href="/">Alder &amp; Reed</a></div><h1>Attention required before you sign</h1><p>A deed that has been signed in haste keeps courts busy for years. Please bring the following to your appointment, and read the draft at home first.</p><ul><li>An identity card or passport that is still valid</li><li>Your tax number</li><li>For companies, an extract from the register not older than four weeks</li></ul><p>If a page of the draft is missing, do not sign. Access to the strong room is denied to anybody but the parties.</p><p>Quay Street 9, first floor. Monday to Thursday, nine to one.</p>',
    ),
  },
  {
    name: 'stadium-turnstile-report',
    label: 'ok',
    why: 'turnstiles of iron, and challenges of football',
    html: htmlPage(
      'Turnstile throughput, third quarter',
      '<h1>Turnstile throughput, third quarter</h1><p>Prepared for the ground committee, 4 October 2023</p><table><tr><th>Gate</th><th>Turnstiles</th><th>People an hour</th><th>Blocked (minutes)</th></tr><tr><td>North</td><td>8</td><td>4,410</td><td>12</td></tr><tr><td>Quay side</td><td>6</td><td>2,990</td><td>41</td></tr><tr><td>Away end</td><td>3</td><td>1,700</td><td>3</td></tr></table><p>The challenge at Quay side is the bend before the gate: checking bags and tickets at the same table holds everybody up. We suggest verifying tickets at the bridge. Cost: two stewards a match.</p>',
    ),
  },
  {
    name: 'support-just-a-moment-while-we-set-up',
    label: 'ok',
    why: 'a support article about a step of an installation that is called “Just a moment”',
    html: htmlPage(
      'The installer stays at “Just a moment while we finish setup” | Lantern Support',
      '<nav><a href="/support">Support</a> / <a href="/support/install">Installation</a></nav><h1>The installer stays at “Just a moment while we finish setup”</h1><p>Applies to Lantern 7.2 and later.</p><h2>Cause</h2><p>The last step waits for the time service. If port 123 is closed, it waits until you lose patience.</p><h2>What to do</h2><ol><li>Press Shift and F10. A window opens.</li><li>Type <code>w32tm /resync</code> and press Enter.</li><li>Restart the computer. Setup continues where it stopped.</li></ol><p>Did this solve your problem? <button>Yes</button> <button>No</button></p>',
    ),
  },
  {
    name: 'exhibition-robot-or-human',
    label: 'ok',
    why: 'a museum’s exhibition with a bot page’s name',
    html: htmlPage(
      'Robot or human? | Museum of Handiwork',
      '<div class="hero"><h1>Robot or human?</h1><p>Automata from 1740 to tomorrow<br>12 April to 8 September</p></div><p>A flute player who breathes, a duck that digests, a chess player with a man in its belly: for three centuries people have built machines that pass for people. Our exhibition shows forty of them, and eleven still move.</p><p>At the end you sit down at a typewriter. Somebody answers. You decide.</p><p>Tickets 11 €, children free. Demonstrations daily at two.</p>',
    ),
  },
  {
    name: 'planned-maintenance-notice',
    label: 'ok',
    why: 'a library announces works of next week; the page is the announcement',
    html: articlePage(
      'Catalogue unavailable on Sunday morning',
      '<p>Posted on 27 February</p><p>On Sunday, 10 March, the catalogue and your borrower’s account will be unavailable from 6 a.m. to about 11 a.m. because of scheduled maintenance. You can still return books at the machine in the hall. Due dates that fall on this day move to the Monday.</p><p>The reading room opens at noon, as always.</p>',
      { site: 'Valley Libraries' },
    ),
  },
  {
    name: 'help-cannot-log-in',
    label: 'ok',
    why: 'frequent questions about logging in, at an address with “login” in it',
    path: '/help/login/i-cannot-log-in',
    html: htmlPage(
      'I can’t log in - Help | Ferry Card',
      '<header><a href="/login">Log in</a></header><h1>I can’t log in</h1><details open><summary>I forgot my password</summary><p>Choose “Forgot password?” below the form and follow the link in the message. It is good for an hour.</p></details><details open><summary>“Your account has been locked”</summary><p>After five wrong passwords we lock an account for thirty minutes. Wait, then try again, or ring us.</p></details><details open><summary>“Session expired. Please log in again”</summary><p>You were away for longer than a quarter of an hour. Nothing is lost: your basket is kept for a day.</p></details><details open><summary>I don’t get a code</summary><p>Check the number under My details. Codes aren’t sent to landlines.</p></details>',
    ),
  },
  {
    name: 'registrar-explains-parking',
    label: 'ok',
    why: 'a registrar’s help on parking a name, with the sentences that such pages show',
    html: htmlPage(
      'What does my parked domain show? - Namehaven Help Centre',
      '<aside><ul><li>Domains</li><li>Mail</li><li>Billing</li></ul></aside><article><h1>What does my parked domain show?</h1><p>Until you connect your domain to a site, visitors see a page with its name and the words “This domain is parked free, courtesy of Namehaven”. You can change that:</p><ol><li>Open <b>My domains</b> and choose the name.</li><li>Under <b>Parking</b>, pick one of: our notice, a “This domain is for sale” page with your price, or nothing.</li><li>Save. It takes up to an hour.</li></ol><p>If you let the registration lapse, the notice changes to “This domain has expired” for 30 days, and after that others may buy it.</p><p>Last updated: January 2024</p></article>',
    ),
  },
  {
    name: 'transparency-table-of-removals',
    label: 'ok',
    why: 'a report of what was withheld by law, with its status code',
    html: htmlPage(
      'Removal requests 2023 | Openpress Transparency',
      '<h1>Removal requests, 2023</h1><p>When a court orders us to withhold a page in a country, visitors from there see “451 Unavailable For Legal Reasons” and the number of the order. These are all orders of last year.</p><table><tr><th>Country</th><th>Orders</th><th>Pages withheld</th><th>Contested</th></tr><tr><td>Germany</td><td>14</td><td>9</td><td>5</td></tr><tr><td>Türkiye</td><td>201</td><td>44</td><td>157</td></tr><tr><td>United States</td><td>31</td><td>27</td><td>4</td></tr></table><p>Complaints about copyright are counted apart. A page that has been removed by its author is not in this table.</p>',
    ),
  },
  {
    name: 'security-advisory-login-bypass',
    label: 'ok',
    why: 'an advisory about logins, captchas and lockouts',
    html: htmlPage(
      'QSA-2024-003: Login throttling could be bypassed',
      '<h1>QSA-2024-003</h1><h2>Login throttling could be bypassed</h2><dl><dt>Severity</dt><dd>High</dd><dt>Affected</dt><dd>Quayboard 4.0 to 4.2.1</dd><dt>Fixed in</dt><dd>4.2.2</dd></dl><p>After five failed attempts Quayboard asks for a CAPTCHA and answers “Too many failed attempts. Your IP has been blocked for 10 minutes.” By sending the header X-Forwarded-For an attacker could make each attempt look like a new address, so that neither ever happened.</p><p>Upgrade, or remove the header in your proxy. We thank S. Moss for the report.</p>',
    ),
  },
  {
    name: 'hn-like-discussion-of-blocks',
    label: 'ok',
    why: 'a discussion of being blocked, in a layout of tables',
    html: `<html lang="en"><head><title>I am not a bot, but I can't prove it | Harbour News</title></head><body><center><table id="hnmain" width="85%"><tr><td bgcolor="#ff6600"><b>Harbour News</b> new | past | comments | ask <span style="float:right"><a href="login?goto=item">login</a></span></td></tr><tr><td><a href="https://blog.example/not-a-bot">I am not a bot, but I can't prove it</a> (blog.example)<br><small>312 points by tern 9 hours ago | 3 comments</small></td></tr><tr><td><p><small>oldsalt 8 hours ago</small><br>Half of the shops I use now say "Access denied" on Linux with Firefox. "Verify you are human", six buses, then "Access denied" again. I ring them and order by phone.</p><p><small>sula 8 hours ago</small><br>I run one of those shops. We had 40 requests a second from 90,000 addresses last week. What would you do? The block page is the cheapest thing I can serve.</p><p><small>tern 7 hours ago</small><br>Author here. Error 1020 has no appeal, that is what I object to.</p></td></tr></table></center></body></html>`,
  },
  {
    name: 'short-story-verify',
    label: 'ok',
    why: 'a short story told by a checkbox',
    html: htmlPage(
      'I’m not a robot',
      '<h1>I’m not a robot</h1><p><i>a very short story</i></p><p>She ticked the box. The box thought about it.</p><p>“Please verify you are a human,” it said, and showed her nine squares with bridges in them. She chose the squares. It showed her nine more: her street, her stairs, her mother at the window, waving.</p><p>“Select all images with something you have lost.”</p><p>She sat for a long time. Then she chose all nine, and the box turned green, and let her in.</p>',
    ),
  },
  {
    name: 'api-reference-of-http-exceptions',
    label: 'ok',
    why: 'a framework’s list of exceptions, which are all the errors there are',
    html: htmlPage(
      'exceptions — Folio 3.1 documentation',
      '<div class="sphinxsidebar"><h3>Quick search</h3><input><ul><li>Previous: routing</li><li>Next: sessions</li></ul></div><div class="body"><h1>exceptions</h1><dl><dt>class Unauthorized</dt><dd>401. Raise if the user is not authenticated. “The server could not verify that you are authorized to access the URL requested.”</dd><dt>class Forbidden</dt><dd>403. “You don’t have the permission to access the requested resource.”</dd><dt>class NotFound</dt><dd>404. “The requested URL was not found on the server.”</dd><dt>class Gone</dt><dd>410. “The requested URL is no longer available on this server and there is no forwarding address.”</dd><dt>class TooManyRequests</dt><dd>429. “This user has exceeded an allotted request count.”</dd></dl></div>',
    ),
  },
  {
    name: 'postmortem-waiting-room',
    label: 'ok',
    why: 'a public authority tells how its waiting room behaved',
    html: articlePage(
      'What went wrong with the appointment queue on 4 January',
      '<p>At eight in the morning 61,000 people tried to book one of 900 appointments. Our waiting room told them “You are now in line” and gave each a number. At 8.14 it began to give the same numbers twice.</p><h2>Why</h2><p>Two machines believed that they were the only one. Each let in forty people a minute, and the booking service, built for fifty, answered “503 Service Unavailable”. People who did what the page said, and did not refresh, lost most.</p><h2>What we do now</h2><p>One machine counts, the other watches it. Those who had to leave empty-handed have been written to and were given a slot in February.</p>',
      { site: 'Office for Residents' },
    ),
  },
  {
    name: 'hosting-docs-suspended-and-limits',
    label: 'ok',
    why: 'a price table with limits, suspension and captchas in the small print',
    html: htmlPage(
      'Plans and limits - Quay Hosting',
      '<h1>Plans and limits</h1><table><tr><th></th><th>Skiff</th><th>Cutter</th><th>Barque</th></tr><tr><td>Traffic a month</td><td>50 GB</td><td>500 GB</td><td>not limited</td></tr><tr><td>Protection from bots</td><td>captcha</td><td>proof of work</td><td>both</td></tr><tr><td>Price</td><td>3 €</td><td>9 €</td><td>29 €</td></tr></table><p>What happens at the limit? Visitors see “Bandwidth limit exceeded” until the first of the next month, or until you move to a larger plan. We never suspend an account without a letter first.</p><p><a href="/order">Order</a> · <a href="/login">Customer login</a></p>',
    ),
  },
  {
    name: 'crawler-docs-detecting-bad-pages',
    label: 'ok',
    why: 'documentation of a crawler with a block of patterns that would match itself',
    html: htmlPage(
      'Recognising block pages - Dredge 2 docs',
      `<main><h1>Recognising block pages</h1><p>A crawl is only as good as the pages in it. <code>dredge.yaml</code> takes a list of patterns; a page that matches is fetched again later and not stored.</p><pre>blockPages:
  - title: "^(Access Denied|Just a moment|Attention Required)"
  - text: "unusual traffic from your computer network"
  - text: "/(captcha|verify (that )?you are (a )?human)/i"
  - header: "x-datadome"
  - status: [403, 429, 503]</pre><p>Patterns on text are dangerous: the page that you are reading would be thrown away by the third. Prefer status and headers, and look at the log:</p><pre>dredge log --dropped --since yesterday</pre></main>`,
    ),
  },
  {
    name: 'museum-closed-for-renovation',
    label: 'ok',
    why: 'a museum that is closed for works, on a page that says so and gives its history',
    html: htmlPage(
      'Lighthouse Museum - closed for renovation',
      '<h1>The Lighthouse Museum</h1><p><b>We are closed for renovation until May 2025.</b></p><p>The tower was lit in 1864 and went dark in 1988, when the last keeper handed the key to the town. Since then two hundred thousand people have climbed its 196 steps. The lens, a Fresnel of the second order, has been taken down and is being cleaned in Norrköping.</p><p>Our collection travels meanwhile: see it in the library from October, and in the customs house at Easter.</p><p>Contact: 0555-14 200, weekdays before noon.</p>',
    ),
  },
  {
    name: 'essay-on-dead-links-list',
    label: 'ok',
    why: 'a page of links, most of which its keeper has marked as dead',
    html: htmlPage(
      'Links (mostly dead)',
      '<h1>Links (mostly dead)</h1><p>I have kept this list since 1997. I do not delete; I annotate.</p><ul><li><s>The Knot Page</s> — 404 Not Found since 2004</li><li><s>Harbour Cams of the North</s> — domain for sale, then casino, then nothing</li><li><s>Ole’s Engines</s> — “account suspended”. Ole died in 2011.</li><li><a href="http://buoys.example/">Buoys, a gallery</a> — alive! updated last March!</li><li><s>Tidal Poems</s> — asks for a login now</li><li><s>Sea Shanty Server</s> — “this site is under construction” for 19 years</li></ul><p>Found one alive? Write to me.</p>',
    ),
  },
  {
    name: 'council-minutes-denied',
    label: 'ok',
    why: 'minutes in which applications are denied, one after the other',
    html: htmlPage(
      'Minutes of the planning committee, 14 February',
      '<h1>Minutes of the planning committee</h1><p>14 February, 18.30, town hall. Present: seven. Apologies: one.</p><ol><li>24/0031, dormer window, Mill Lane 8. <b>Denied.</b></li><li>24/0034, access road to plot 12. <b>Access denied</b> on grounds of drainage.</li><li>24/0035, change of use from shop to flat. Deferred; plans not found in the file.</li><li>24/0040, sign, Quay 2. Approved without debate.</li></ol><p>Members of the public left the room for item 5 (restricted). The meeting closed at 20.05.</p>',
    ),
  },
];
