// Whole pages with widgets, banners, gates half open and services' traces, other ones than the other sets'.
import { articlePage, htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const accessories: readonly GradedPage[] = [
  {
    name: 'policy-header-names-captchas',
    label: 'ok',
    why: 'the security policy of a page of links lists captcha services as allowed sources',
    headers: {
      server: 'nginx',
      'content-security-policy':
        "default-src 'self'; script-src 'self' 'unsafe-inline' https://www.google.com/recaptcha/ https://hcaptcha.com https://challenges.cloudflare.com https://geo.captcha-delivery.com; frame-src 'self' https://www.google.com/recaptcha/",
    },
    html: htmlPage(
      'Harbour News: new links',
      '<table><tr><td>1.</td><td><a href="https://a.example/">A tide predictor in 200 lines</a> (41 points)</td></tr><tr><td>2.</td><td><a href="https://b.example/">Who owns the sea floor?</a> (112 points)</td></tr><tr><td>3.</td><td><a href="https://c.example/">Ask: what do you read on night watch?</a> (77 points)</td></tr><tr><td>4.</td><td><a href="https://d.example/">The lost art of the hand lead</a> (30 points)</td></tr></table><p>More</p>',
    ),
  },
  {
    name: 'petition-with-friendly-captcha',
    label: 'ok',
    why: 'a petition with its text and its signers, and a captcha before one may sign',
    html: htmlPage(
      'Keep the night ferry',
      `<h1>Keep the night ferry</h1><p>To the county transport board</p><p>The ferry at 23.40 carries nurses, bakers and the band home. Without it the island goes to bed at eight. We ask you to keep it running through the winter.</p><p><b>1,204</b> people have signed.</p><form><input placeholder="Name"><input placeholder="Email"><div class="frc-captcha" data-sitekey="FCMABC">Anti-Robot Verification<br>Click to start verification</div><button>Sign</button></form><h2>Recent</h2><ul><li>Hanna B., “I bake your bread.”</li><li>Ragnar O.</li><li>The Tin Whistle Club, all nine of us</li></ul>`,
      { head: '<script type="module" src="https://cdn.example/friendly-challenge.js" async></script>' },
    ),
  },
  {
    name: 'german-contact-with-altcha',
    label: 'ok',
    why: 'a German workshop’s contact page with a self-hosted proof of work in its form',
    html: htmlPage(
      'Kontakt – Bootswerft Hansen',
      '<h1>Kontakt</h1><p>Bootswerft Hansen, Am Siel 4, 25813 Fernhügel<br>Telefon 0555 14 200, werktags 7 bis 16 Uhr</p><p>Winterlager bitte bis Ende August anmelden. Wir holen auch vom Steg ab.</p><form><label>Name <input></label><label>Nachricht <textarea></textarea></label><altcha-widget challengeurl="/altcha"><label><input type="checkbox"> Ich bin kein Bot</label></altcha-widget><button>Absenden</button></form>',
      { lang: 'de' },
    ),
  },
  {
    name: 'explicitly-rendered-recaptcha',
    label: 'ok',
    why: 'a newsletter box whose captcha is drawn by script, below a whole column',
    html: articlePage(
      'On keeping a log',
      `<p>Write down the wind, even when there is none. A line a day is enough; what matters is the line on the day on which nothing happened, because it gives the others their height.</p><p>My grandfather logged for forty-one years. On the day of my birth it says: SW 4, later 5. Rain. Engine to be looked at. A girl.</p><p>I have tried apps. They ask me how I feel. The log asks where I am, and I find that I feel better for knowing it.</p><div class="signup"><h3>A line a week</h3><input type="email"><div id="rc"></div><button>Subscribe</button></div><script>function onload_cb(){grecaptcha.render('rc',{sitekey:'6Lc'})}</script><script src="https://www.google.com/recaptcha/api.js?onload=onload_cb&render=explicit" async></script>`,
      { site: 'Lee Shore' },
    ),
  },
  {
    name: 'litespeed-page-with-content',
    label: 'ok',
    why: 'an ordinary page of a LiteSpeed host with its guard’s cookie script',
    headers: { server: 'LiteSpeed', 'x-litespeed-cache': 'hit', 'x-turbo-charged-by': 'LiteSpeed' },
    html: htmlPage(
      'Splicing eye in three-strand rope - Knots and so on',
      `<script>document.cookie='_lscache_vary=1;path=/';</script><div id="page"><h1 class="entry-title">Splicing an eye in three-strand rope</h1><div class="entry-content"><p>Unlay the strands for about four turns and tape their ends. Form the eye. Tuck the middle strand first, under the nearest strand of the standing part and against the lay.</p><p>Turn the splice over for the third strand; everybody gets this one wrong at first. Then go round: over one, under one, five times for nylon, three for hemp.</p><p>Roll it under your foot, cut the ends, and never trust a splice that you have not seen loaded.</p></div></div>`,
    ),
  },
  {
    name: 'human-sensor-on-product',
    label: 'ok',
    why: 'a supermarket’s product with its protector’s sensor, cookie names and block address in scripts',
    html: htmlPage(
      'Enamel kettle 1.5 l, blue | Pantry & Pail',
      `<script>window._pxAppId='PXu6b0qd2S';window._pxHostUrl='/px/PXu6b0qd2S/xhr';window.__cfg={"blockedUrl":"/blocked?url=","captchaEnabled":true,"robotOrHuman":"Robot or human?"};</script><div><h1>Enamel kettle 1.5 l, blue</h1><p>$24.88 · In stock · Free pickup today</p><p>4.6 out of 5 (318 reviews)</p><h2>About this item</h2><ul><li>Steel body with two coats of enamel</li><li>Works on gas, electric and induction</li><li>Whistles in F sharp, more or less</li></ul><button>Add to cart</button></div>`,
    ),
  },
  {
    name: 'french-consent-over-article',
    label: 'ok',
    why: 'a French consent dialog in the middle of the window, over an article that is whole',
    html: articlePage(
      'À la criée, cinq heures du matin',
      '<p>On n’entend d’abord que la glace. Puis les caisses, les bottes, et la voix de Josiane qui annonce les lots comme on dit des noms d’enfants : merlu, trois kilos deux ; lotte, belle ; saint-pierre, un seul.</p><p>Les acheteurs ne parlent pas. Ils appuient. À six heures tout est vendu, et l’on se retrouve au comptoir d’en face, où le café est mauvais depuis 1974 et où personne n’a jamais songé à aller ailleurs.</p><p>Le port débarquait quatre mille tonnes il y a vingt ans. Il en débarque neuf cents. Josiane part à la retraite en juin ; une machine annoncera les lots.</p><div style="position:fixed;left:20%;top:20%;width:60%;background:#fff;border:1px solid #555;padding:20px"><p><a href="#">Continuer sans accepter</a></p><h2>Le respect de votre vie privée est notre priorité</h2><p>Avec nos 327 partenaires, nous utilisons des cookies pour stocker et accéder à des informations personnelles.</p><button>Paramétrer</button><button>Accepter et fermer</button></div>',
      { lang: 'fr', site: 'Le Grand Large' },
    ),
  },
  {
    name: 'age-notice-strip-on-whisky-review',
    label: 'ok',
    why: 'a strip at the foot asks for one’s age; the review above it is whole and open',
    html: articlePage(
      'Northgate 14: smoke, brine, a pear',
      '<p>Colour of weak tea. The nose is a harbour in October: tar, rope, and a pear that somebody has left on the quay. It needs a drop of water and ten minutes.</p><p>On the tongue it is drier than it promised, with salt at the sides and a smoke that is more hearth than hospital. The finish is long and a little bitter, like the end of a good argument.</p><p>At 62 € it is not cheap. We gave it 88 points and finished the sample.</p><div style="position:fixed;bottom:0;left:0;right:0;background:#222;color:#fff">You must be of legal drinking age to buy from our partners. <button>I am 18 or older</button> <button>Leave</button></div>',
      { site: 'Dram & Gale' },
    ),
  },
  {
    name: 'danish-article-with-subscription-box',
    label: 'ok',
    why: 'a Danish article, free and whole, with an offer in its middle and a login in its header',
    html: articlePage(
      'Havnefogeden skriver stadig med blæk',
      '<p><a href="/log-ind">Log ind</a> · <a href="/abonnement">Bliv abonnent</a></p><p>Siden 1931 er hvert eneste skib blevet skrevet ind i den samme slags bog. Den er grøn, den har 400 sider, og den bestilles hos en bogbinder i Svendborg, som nu er den sidste.</p><aside><h3>Prøv avisen i 30 dage for 1 kr.</h3><p>Er du allerede abonnent? Log ind</p></aside><p>»Computeren går i stykker, når det stormer, og det er jo dér, man skal bruge den,« siger havnefoged Aage Lund og skruer låget på blækhuset. Ministeriet har spurgt, om han ikke kunne skrive det ind to steder. Det kunne han ikke.</p><p>I sommer blev bogen fuld midt i en sætning. Den fortsætter i den næste.</p>',
      { lang: 'da', site: 'Sundposten' },
    ),
  },
  {
    name: 'shop-list-with-sold-out-items',
    label: 'ok',
    why: 'a category in a shop in which most things are sold out',
    path: '/collections/lanterns',
    html: htmlPage(
      'Lanterns – Wick & Wane',
      '<header><a href="/">Wick &amp; Wane</a> <a href="/account/login">Log in</a> <a href="/cart">Cart</a></header><h1>Lanterns</h1><ul class="grid"><li><a href="/p/1">Deck lantern No. 4</a> <span>Sold out</span> €118</li><li><a href="/p/2">Binnacle lamp</a> <span>Sold out</span> €240</li><li><a href="/p/3">Storm lantern, red</a> €54</li><li><a href="/p/4">Storm lantern, grey</a> <span>Sold out</span> €54</li><li><a href="/p/5">Candle lantern, small</a> <span>Unavailable</span> €22</li><li><a href="/p/6">Signal lamp, restored</a> <span>Sold out</span> €390</li></ul><p>6 products</p><footer>Shipping · Returns · Join our mailing list <input type="email"></footer>',
    ),
  },
  {
    name: 'discontinued-product-with-manuals',
    label: 'ok',
    why: 'a maker’s page for a machine that is no longer made, with its data and manuals',
    html: htmlPage(
      'Depth sounder DS-40 (discontinued) | Sondex Marine',
      '<nav>Products › Sounders › Discontinued</nav><h1>Depth sounder DS-40</h1><p><b>This product is no longer available.</b> It was replaced by the DS-60 in 2019. Support ends in 2026.</p><table><tr><td>Range</td><td>0.6 to 180 m</td></tr><tr><td>Frequency</td><td>200 kHz</td></tr><tr><td>Supply</td><td>10 to 16 V, 0.2 A</td></tr><tr><td>Mounting hole</td><td>110 mm</td></tr></table><h2>Downloads</h2><ul><li>Operating manual (PDF, 1.2 MB)</li><li>Template for mounting (PDF, 90 kB)</li><li>Firmware 2.11</li></ul>',
    ),
  },
  {
    name: 'thread-with-deleted-comments',
    label: 'ok',
    why: 'a thread in which many comments have been removed and the rest can be read',
    html: htmlPage(
      'What is the worst anchorage you ever slept in? : t/cruising',
      '<div><small>Posted by u/petrel_77 · 4 years ago</small><h1>What is the worst anchorage you ever slept in?</h1><p>Mine was a mooring that turned out to be a crab pot. We woke up two miles out.</p></div><div><p><b>[deleted]</b></p><p>[removed]</p></div><div><p><b>u/sulabassana</b> 212 points</p><p>Behind the fish meal plant, wind from the plant. The children still talk about it.</p></div><div><p><b>[deleted]</b></p><p>Comment removed by moderator</p></div><div><p><b>u/oldsalt</b> 88 points</p><p>Rock to port, ferry to starboard, and a wedding on the quay until five. The bride came and apologised.</p></div><p>This thread is archived. New comments cannot be posted and votes cannot be cast.</p>',
    ),
  },
  {
    name: 'article-with-dead-embed',
    label: 'ok',
    why: 'an article in which one embedded video has gone; all of the text is there',
    html: articlePage(
      'The bell that was heard in Denmark',
      '<p>In the winter of 1979 the ice carried sound so well that the bell on our pier was answered by a dog in Helsingør. There is a recording of it, made by a radio ham with a saucepan.</p><div style="width:480px;height:270px;background:#000;color:#fff"><p>Video unavailable</p><p>This video is no longer available because the account associated with it has been terminated.</p></div><p>The bell was cast in 1822 from the fittings of a wreck and is a little flat. Every attempt to tune it has been voted down. The dog is said to have lived to nineteen.</p><p>Since the harbour was widened the ice no longer closes, and the bell reaches no further than the fish market.</p>',
      { site: 'Sound Stories' },
    ),
  },
  {
    name: 'archived-read-only-repository',
    label: 'ok',
    why: 'a repository that is kept for reading only, with its files and text',
    html: htmlPage(
      'moss/knotdb: A database of knots',
      '<header><a href="/login">Sign in</a></header><div class="flash-warn">This repository has been archived by the owner on Jun 3, 2022. It is now read-only.</div><h1>moss / knotdb <small>Public archive</small></h1><table><tr><td>data</td><td>Add the constrictor</td><td>3 years ago</td></tr><tr><td>README.md</td><td>Say goodbye</td><td>2 years ago</td></tr></table><article><h2>knotdb</h2><p>412 knots as JSON: crossings, uses, and whether they hold when wet.</p><p>No longer maintained. The website that used it is gone (404), but the data is public domain: do with it what you like.</p><pre>jq \'.[] | select(.wet)\' data/bends.json</pre></article><footer>You must be signed in to star. © 2024 Forge</footer>',
    ),
  },
  {
    name: 'locked-issue-with-comments',
    label: 'ok',
    why: 'a locked discussion of a bug whose title is an error',
    html: htmlPage(
      '403 Forbidden when uploading more than 2 MB · Issue #88 · sula/dredge',
      '<h1>403 Forbidden when uploading more than 2 MB <span>#88</span></h1><p>Closed · tern opened this issue on Nov 4, 2021</p><div><b>tern</b><p>Everything above 2 MB is answered with “403 Forbidden. Request blocked.” Smaller files are fine. Version 1.9 behind a firewall of the hoster.</p></div><div><b>sula</b> (owner)<p>That is their rule, not ours: it forbids bodies above 2 MB. Ask them to raise it, or switch on <code>chunked: true</code>, which sends pieces of 1 MB.</p></div><div><b>tern</b><p>Chunked works. Closing.</p></div><p>🔒 This conversation has been locked as resolved and limited to collaborators.</p>',
    ),
  },
  {
    name: 'official-page-moved-and-kept',
    label: 'ok',
    why: 'an authority’s old page that says it has been archived and is still whole',
    html: htmlPage(
      'Small craft licence: how to apply (archived)',
      '<div class="banner"><b>Archived content</b> This page is no longer being updated. It was moved to the archive on 1 April 2020 and is provided for reference.</div><h1>Small craft licence: how to apply</h1><ol><li>Pass the test of eyesight. It must not be older than two years.</li><li>Fill in form SC-2 and enclose two photographs.</li><li>Pay the fee of 38.50 at any post office.</li></ol><p>The licence arrives within six weeks. Until then the receipt is valid for day trips within three miles of the shore.</p><p>Date modified: 2017-06-09</p>',
    ),
  },
  {
    name: 'cancelled-event',
    label: 'ok',
    why: 'an event that does not take place, on its own page',
    html: htmlPage(
      'CANCELLED: Regatta of the Tall Ships | Quay Calendar',
      '<p class="alert"><b>This event has been cancelled.</b> Tickets are refunded automatically.</p><h1>Regatta of the Tall Ships</h1><p>Saturday, 17 August, from 10 a.m. · East pier</p><p>Because of the storm warning the harbour office has withdrawn its permission. The parade of the crews through the old town goes ahead at six in the evening, with umbrellas.</p><p>Organised by the Friends of the Schooner Margarethe.</p>',
    ),
  },
  {
    name: 'live-blog-loading-more',
    label: 'ok',
    why: 'a live blog at whose foot older posts are for ever loading',
    html: htmlPage(
      'Storm Edda live: last ferry has left | Evening Lamp',
      `<h1>Storm Edda live: last ferry has left</h1><div class="post"><time>19:42</time><p>The last ferry has left with four passengers and a cow. The captain says that the cow is calm.</p></div><div class="post"><time>19:10</time><p>The bridge is closed to lorries and caravans. Cars may cross at 30 km/h, for now.</p></div><div class="post"><time>18:33</time><p>11,000 homes in the north are without power. Crews can’t go up before the wind drops below 20 m/s.</p></div><div class="post"><time>17:58</time><p>The school gym is open to anybody who wants company. There is soup.</p></div><div class="loading"><div class="spinner"></div>Loading more posts…</div><script>fetch('/live/storm-edda.json?before=17:58').catch(()=>{})</script>`,
    ),
  },
  {
    name: 'board-nags-about-javascript',
    label: 'ok',
    why: 'a board that believes scripts to be off and hides attachments from guests; the posts are there',
    html: htmlPage(
      'Rewiring an old windlass | Deck Hardware',
      '<div class="blockMessage">JavaScript is disabled. For a better experience, please enable JavaScript in your browser before proceeding.</div><div class="blockMessage">You are using an out of date browser. You should upgrade or use an alternative browser.</div><h1>Rewiring an old windlass</h1><div class="post"><b>alder</b><p>The solenoid clicks and nothing turns. 12.4 V at the battery, 12.3 at the foot switch, 7 at the motor. Cables are from 1991.</p><p>You must log in or register to view attachments.</p></div><div class="post"><b>gull</b><p>Then you have found your five volts. Measure along the cable, and look under the heat shrink: green powder.</p></div><div class="post"><b>alder</b><p>Green powder it was. New cable, 50 mm², and the anchor came up like a kitten.</p></div><p>You must log in or register to reply here.</p>',
    ),
  },
  {
    name: 'protected-wiki-page',
    label: 'ok',
    why: 'a wiki’s view of a protected page’s source: permission to edit is denied, the text is shown',
    html: htmlPage(
      'View source for Harbour rules - Quay Wiki',
      '<div id="content"><h1>View source for Harbour rules</h1><p>You do not have permission to edit this page, for the following reason:</p><div class="mw-permissionerrorslist">The action you have requested is limited to users in the group: Administrators.</div><p>You can view and copy the source of this page.</p><textarea rows="12" cols="80" readonly>== Speed ==\nThree knots inside the breakwater, and slower if somebody is painting.\n\n== Fires ==\nNo open fires on deck between June and September.\n\n== Dogs ==\nDogs are welcome. They must not bark at the harbour master, who barks back.</textarea><p>Return to Harbour rules.</p></div>',
    ),
  },
  {
    name: 'free-newsletter-issue',
    label: 'ok',
    why: 'a newsletter’s free issue, between two boxes that ask to subscribe',
    html: htmlPage(
      'The lamp trimmer’s day off - by Rosa Lind',
      '<div><b>Lamp Black</b> <a href="/subscribe">Subscribe</a> <a href="/sign-in">Sign in</a></div><h1>The lamp trimmer’s day off</h1><div class="subscribe-widget"><p>Thanks for reading! Subscribe for free to receive new posts and support my work.</p><input type="email" placeholder="Type your email..."><button>Subscribe</button></div><p>On the second Sunday in May the trimmer of the harbour lights was allowed to sleep. Nobody had planned who would stand in for him, and so the whole street did it: the chemist took the north side, the two Lindqvist girls the steps.</p><p>They trimmed too short. The lights smoked all night, a ship of the line mistook the town for a battle, and stood off until morning. The trimmer slept through it and was never told.</p><p>I found the story in a bill for lamp oil.</p><div class="subscribe-widget"><button>Subscribe now</button> <button>Share</button></div><p>12 comments</p>',
    ),
  },
  {
    name: 'adblock-strip-over-scores',
    label: 'ok',
    why: 'a table of scores under a strip that complains of an ad blocker',
    html: htmlPage(
      'Coastal League: table after round 19',
      '<div style="background:#fd5;padding:8px">It looks like you’re using an ad blocker. Please allow ads on this site to keep it free. <button>Okay, I’ll whitelist</button> <button>×</button></div><h1>Coastal League, round 19</h1><table><tr><th>#</th><th>Team</th><th>P</th><th>Pts</th></tr><tr><td>1</td><td>Fernhill Rovers</td><td>19</td><td>44</td></tr><tr><td>2</td><td>Quay United</td><td>19</td><td>41</td></tr><tr><td>3</td><td>Mill Lane</td><td>18</td><td>33</td></tr><tr><td>4</td><td>Dockers</td><td>19</td><td>30</td></tr><tr><td>5</td><td>North Wards</td><td>19</td><td>8</td></tr></table>',
    ),
  },
  {
    name: 'docs-with-empty-search-box',
    label: 'ok',
    why: 'documentation whose search widget says that it is loading and has found nothing',
    html: htmlPage(
      'Configuring moorings - Dockmaster manual',
      '<div class="search"><input placeholder="Search docs"><div class="results">Loading search index… No results found.</div></div><ol class="toc"><li>Overview</li><li>Moorings</li><li>Fees</li></ol><main><h1>Configuring moorings</h1><p>Each mooring has a letter for its pontoon and a number that counts from the shore. Write them into <code>moorings.toml</code>:</p><pre>[[mooring]]\nid = "B12"\nlength = 11.5\ndepth = 2.1\nreserved = false</pre><p>Reload with <code>dockmaster reload</code>. Moorings that have disappeared from the file but are still occupied are kept until the boat has left.</p></main>',
    ),
  },
  {
    name: 'chat-widget-and-cookie-button',
    label: 'ok',
    why: 'a guest house between a chat that is offline and a cookie button',
    html: htmlPage(
      'Rooms – Guest house at the Lock',
      '<h1>Rooms</h1><h2>Room 401</h2><p>Under the roof, with a view of the upper gate. One bed of 1.40 m, a stove, no television. 84 € with breakfast.</p><h2>Room 403</h2><p>Two single beds and a writing desk. The church clock strikes outside; we lend ear plugs. 92 € with breakfast.</p><h2>Room 404</h2><p>Hard to find: through the pantry and up the ladder. Children love it. 60 €.</p><div style="position:fixed;right:10px;bottom:10px;width:240px;background:#eef">Chat<br>We’re offline. Leave a message and we’ll get back to you.</div><div style="position:fixed;left:10px;bottom:10px">🍪 Manage cookies</div>',
    ),
  },
  {
    name: 'served-by-siteground-and-cloudflare',
    label: 'ok',
    why: 'a page with headers of two protectors and the mail shield’s scripts',
    headers: { server: 'cloudflare', 'cf-ray': '85e9c1d7a0b3f1aa-OSL', 'sg-f-cache': 'HIT', 'x-proxy-cache-info': 'DT:1' },
    html: htmlPage(
      'Choir of the Drowned Village: dates',
      `<h1>Choir of the Drowned Village</h1><table><tr><td>9 March</td><td>Chapel on the dyke</td><td>free</td></tr><tr><td>23 March</td><td>Fish hall, Quay</td><td>12 €</td></tr><tr><td>6 April</td><td>Valley Libraries, upstairs</td><td>sold out</td></tr></table><p>Write to <a href="/cdn-cgi/l/email-protection#a1c2">[email&#160;protected]</a> if you sing bass. We are short of basses.</p><script data-cfasync="false" src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script><script src="/cdn-cgi/scripts/7d0fa10a/cloudflare-static/rocket-loader.min.js" defer></script>`,
    ),
  },
];
