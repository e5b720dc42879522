// English news and blogs as people save them, with everything that their sites put around them.
import { pictures } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';
import { complianz, cookiebot, daily, ghost, oneTrust, type Site, substack, wordpress } from './site-frames.ts';

const courier: Site = {
  lang: 'en-GB',
  name: 'The Marlow Courier',
  menu: ['News', 'Sport', 'Opinion', 'Culture', 'Sign in', 'Subscribe'],
  footer: 'Registered in England No. 01934475 · Privacy policy · Terms · Complaints · Manage cookies · © Courier Media 2025',
  extras: oneTrust(
    'We and our 847 partners store and access information on your device to show you personalised ads. You can change your mind at any time.',
    'Accept all',
    'Reject all',
  ),
  aside:
    '<h2>Most read</h2><ol><li><a href="#">Woman, 91, reunited with stolen tandem</a></li><li><a href="#">Ferry timetable to change from May</a></li><li><a href="#">Why your council tax is going up</a></li></ol><div class="newsletter"><h3>Morning Briefing</h3><p>The day’s headlines in your inbox. Enter your email to sign up.</p><input type="email" placeholder="Your email"><button>Sign up</button></div>',
};

const tribune: Site = {
  lang: 'en-US',
  name: 'Prairie Tribune',
  menu: ['Local', 'Politics', 'Weather', 'Obituaries', 'E-edition', 'Log in'],
  footer: '© 2025 Prairie Tribune Co. All rights reserved. Do not sell or share my personal information.',
  aside:
    '<section class="promo"><b>Support local journalism.</b> Subscribe now: $1 for 6 months. <a href="/subscribe">Get started</a></section><section><h3>Recommended for you</h3><ul><li>Grain elevator fire under control</li><li>School board delays vote on four-day week</li></ul></section>',
};

const garden: Site = {
  lang: 'en',
  name: 'The Lazy Allotment',
  menu: ['Home', 'Vegetables', 'Fruit', 'About', 'Contact'],
  footer: '© 2025 The Lazy Allotment. Proudly powered by WordPress.',
  aside:
    '<h3>Subscribe by e-mail</h3><form><input type="email" placeholder="Email Address"><button>Subscribe</button></form><h3>Recent Comments</h3><ul><li>Maureen on Blight again</li><li>Derek on Leeks</li></ul><p><a href="/wp-login.php">Log in</a> · Entries feed</p>',
  extras: complianz('Manage Cookie Consent', 'To provide the best experiences, we use technologies like cookies.', 'Accept', 'Deny'),
};

const share =
  '<div class="share-buttons" aria-label="Share"><a href="#">Facebook</a> <a href="#">X</a> <a href="#">WhatsApp</a> <button>Copy link</button></div>';

export const englishReading: readonly GradedPage[] = [
  {
    name: 'courier-bridge-reopens',
    label: 'ok',
    why: 'a local news story under a cookie banner',
    html: daily(
      courier,
      'Footbridge reopens after two-year closure',
      `<article><h1>Footbridge reopens after two-year closure</h1><p class="byline">By <a href="#">Harriet Oakes</a>, transport reporter · 14 May 2025, 6.00am</p>${share}<p>Walkers crossed the Thames at Temple Mill for the first time since 2023 yesterday, after engineers finished replacing the oak deck that had rotted through in three places.</p><p>The repair cost £1.4m, almost twice the first estimate. The Environment Agency said that divers had found scour around the northern pier which had not shown in the survey.</p><p>“We used to be able to see the pub from our kitchen and it took us forty minutes to get there,” said Rob Denham, who lives on the Berkshire side. “Last night it took four.”</p><p>The bridge, built in 1989 on the site of a ferry, carries the Thames Path National Trail. Cyclists must still dismount; the council has ruled out widening it.</p><p>A second phase, resurfacing the approach from the lock, will begin in September and won’t need a closure.</p></article>`,
    ),
  },
  {
    name: 'courier-interview-with-pictures',
    label: 'ok',
    why: 'a longer interview with two pictures',
    resources: pictures(['/img/luthier.png', '/img/bench.png']),
    html: daily(
      { ...courier, aside: '' },
      '‘A guitar should outlive the person who ordered it’',
      `<article><h1>‘A guitar should outlive the person who ordered it’</h1><p>Luthier Ama Boateng on slow wood, fast customers and why she’ll never do a waiting list again</p><figure><img src="/img/luthier.png" alt="Ama Boateng" width="320" height="200"><figcaption>Boateng in her workshop in Bourne End. Photograph: J. Pell</figcaption></figure><p>The first thing you notice is how quiet it is. No radio, no extractor, only a plane going over spruce.</p><p>“People expect sawdust and rock music,” she says. “But I tune the tops by tapping them. I need to hear.”</p><p>She trained as a structural engineer and spent eight years on railway stations. The guitars began as a way of not answering emails.</p><figure><img src="/img/bench.png" alt="The bench" width="320" height="200"></figure><p><b>How many do you make?</b> Six a year. It was nine, and I hated three of them.</p><p><b>What did the waiting list do?</b> It turned every instrument into a debt. I closed it at fifty names, wrote to each one and gave the deposits back. Forty-six were kind about it.</p><p><b>What are you building now?</b> A seven-string for a man who’s learning choro at seventy-three. He says that he has no time to lose and he never rings to ask.</p></article>`,
    ),
  },
  {
    name: 'tribune-flood-buyout',
    label: 'ok',
    why: 'a whole American news story with an offer of subscriptions beside it',
    html: daily(
      tribune,
      'County to buy out 38 flood-prone homes',
      `<article><h1>County to buy out 38 flood-prone homes along Otter Creek</h1><p>By Dale Svoboda | Staff writer | Updated 4:12 p.m.</p><p>Mandan County commissioners voted 4-1 Tuesday to accept $9.2 million in federal money for the purchase of 38 houses that have flooded at least twice since 2009.</p><p>Owners who take the offer will be paid the appraised value from before last June’s flood. The houses will be torn down and the land kept as open space for good.</p><p>“No one is being made to leave,” said commissioner Ruth Haugen. “But I have carried sandbags on that street three times, and I’m 66.”</p><p>The lone vote against came from Carl Brandt, who said that the county would lose $71,000 a year in property tax.</p><p>Offers go out in August. Closings are expected to run through the end of next year, according to emergency manager Tim Reyes. About a dozen owners on the south bank have already said they’ll stay.</p></article>`,
    ),
  },
  {
    name: 'tribune-obituary',
    label: 'ok',
    why: 'an obituary, short as they are',
    html: daily(
      tribune,
      'Lorraine Mae Ehlers, 1931–2025',
      `<article class="obit"><h1>Lorraine Mae Ehlers</h1><p>February 9, 1931 – April 30, 2025</p><p>Lorraine Ehlers, 94, of Hazen, passed away at home with her family beside her. She taught second grade at Beulah Elementary for thirty-four years and could name every pupil from a class photo.</p><p>She is survived by three daughters, eleven grandchildren and a very old cat. Services Saturday at 11 a.m., St. Paul Lutheran. In lieu of flowers, please give a book to a library.</p><h3>Guest book (2)</h3><p>“She taught me to read. Thank you.” – Kevin M.</p><p>“Best krumkake in the county.” – Deb and Arlo</p></article>`,
    ),
  },
  {
    name: 'allotment-blight-post',
    label: 'ok',
    why: 'a hobby blog on WordPress with comments, a cookie box and a login link',
    html: wordpress(
      garden,
      'Blight again, and what I’ll do about it',
      `<h1 class="wp-block-post-title">Blight again, and what I’ll do about it</h1><div class="wp-block-post-date">August 3, 2025</div><div class="entry-content"><p>Well, that’s the outdoor tomatoes gone. I went up on Thursday evening and the stems were brown to the knee; by Saturday the fruit had that bruised look.</p><p>For the record, since I always forget: first warm wet spell was 19 July, the Hutton alert came on the 24th, first lesions on the 31st. The Crimson Crush held out four days longer than the rest and has three trusses that look clean.</p><p>So next year: two thirds under the polycarbonate, one third Crimson Crush, nothing else outside. I’ve said it before, but this time I’ve written it on the shed door.</p><p>The potatoes were lifted a fortnight early and are fine, if small. 31 kilos of Charlotte from four rows.</p></div><div class="sharedaddy"><h3>Share this:</h3><ul><li>Email</li><li>Facebook</li></ul></div><div id="comments"><h2>2 responses</h2><ol><li><b>Maureen</b> says: Same here love, all of it on the bonfire.</li><li><b>Derek</b> says: Try Mountain Magic?</li></ol><div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p><form><textarea></textarea><button>Post Comment</button></form></div></div>`,
    ),
  },
  {
    name: 'allotment-short-note',
    label: 'ok',
    why: 'a post of two sentences in a large frame',
    html: wordpress(
      { ...garden, aside: '' },
      'First frost',
      `<h1 class="wp-block-post-title">First frost</h1><div class="entry-content"><p>Minus two on the grass this morning and the dahlias have gone black. Lifted them all before breakfast.</p></div><nav class="post-navigation"><a href="#">← Leeks, the final word</a> <a href="#">Garlic is in →</a></nav>`,
    ),
  },
  {
    name: 'ghost-essay-on-standups',
    label: 'ok',
    why: 'an essay on Ghost with the links of its members’ portal',
    html: ghost(
      {
        lang: 'en',
        name: 'Quiet Teams',
        menu: ['Home', 'Archive', 'About'],
        footer: 'Quiet Teams © 2025',
        aside: '<h3>Read more</h3><article><h2>The meeting that fixed itself</h2><p>Nobody came, and we learned why.</p></article>',
      },
      'We stopped doing stand-ups for a quarter',
      `<header class="article-header gh-canvas"><h1 class="article-title">We stopped doing stand-ups for a quarter</h1><p class="article-excerpt">What eleven engineers did with four hours a week</p><div class="article-byline">Ines Paredes · Mar 2, 2025 · 4 min read</div></header><section class="gh-content gh-canvas"><p>In December I asked the team what they’d give up first. Nine of eleven said the morning stand-up, so we gave it up, with a promise to look at the numbers in March.</p><h2>What we did instead</h2><p>One written line a day, before lunch, in a channel that nobody has to read. If you’re stuck you ask a person, not the channel.</p><h2>What changed</h2><p>Pull requests waited 5.1 hours for a first review instead of 9.4. I don’t believe the whole of that, since January is always calm. Two people said that they felt lonelier, and they were right to say so; we now eat together on Wednesdays.</p><h2>What I’d tell you</h2><p>The stand-up was not the problem. It was the only place where we noticed problems, and that was the problem.</p><div class="kg-card kg-signup-card"><h2>Quiet Teams</h2><p>One letter every second Sunday.</p><form><input type="email" placeholder="Your email"><button>Subscribe</button></form></div></section>`,
    ),
  },
  {
    name: 'substack-free-letter',
    label: 'ok',
    why: 'a whole free letter on Substack with its subscription boxes',
    path: '/p/the-lighthouse-keepers-ledger',
    html: substack(
      {
        lang: 'en',
        name: 'Coastlines',
        menu: ['Fergus Lamb'],
        footer: '© 2025 Fergus Lamb',
        aside:
          '<div class="comments-page"><h4>Discussion about this post</h4><div class="comment"><b>Wilma</b> My grandfather kept Sule Skerry. Thank you for this.</div><button>Log in to comment</button></div>',
      },
      'The lighthouse keeper’s ledger',
      `<h1 class="post-title published">The lighthouse keeper’s ledger</h1><h3 class="subtitle">Thirty-one years of weather in one hand</h3><div class="post-meta">Fergus Lamb · Jan 19, 2025 · ♡ 112 · 14 comments · Share</div><div class="available-content"><div class="body markup">${paragraphs('harbour', 2, 1)}<p>I photographed all 412 pages over two visits and typed up the first decade. What surprised me wasn’t the storms, which he describes with one word (“fresh”), but the birds. Every wreck of little auks is there, every hoopoe that overshot.</p><div class="subscription-widget-wrap"><p>Coastlines is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p><form><input type="email" placeholder="Type your email…"><button>Subscribe</button></form></div><p>If you’d like the scans, write to me. They’re not for sale, and the family would like it to stay that way.</p></div></div>`,
    ),
  },
  {
    name: 'medium-story-in-full',
    label: 'ok',
    why: 'a whole story on a Medium-like site with prompts to sign up around it',
    html: `<!doctype html><html lang="en"><head><title>How I catalogued my father’s slides | by Tova Lind | Medium</title><meta name="generator" content="Medium"><meta property="al:android:app_name" content="Medium"></head><body><div id="root"><div class="a b c"><div class="m n"><a href="/m/signin">Sign up</a> <a href="/m/signin">Sign in</a> <a href="/">Medium Logo</a> <a href="/new-story">Write</a></div><article><h1 class="pw-post-title">How I catalogued my father’s slides</h1><a href="#">Tova Lind</a> · <button>Follow</button> 6 min read · Nov 4, 2024 <p>-- 231 Listen Share</p><p class="pw-post-body-paragraph">There were 6,211 of them, in trays that had been labelled by year until 1974 and after that only “misc”.</p><p class="pw-post-body-paragraph">I had two rules. I’d never spend longer than five seconds on a slide, and I’d never throw one away on the same day that I looked at it.</p><h2>The rig</h2><p class="pw-post-body-paragraph">A macro lens on a copy stand, a light panel, and a 3D-printed gate that a stranger in Tromsø had designed. Twelve hundred an hour once I’d stopped admiring them.</p><h2>The names</h2><p class="pw-post-body-paragraph">My aunt came for a weekend and we projected them on a sheet. She named two hundred people, most of whom I’d never heard of, and cried once, at a dog.</p><p class="pw-post-body-paragraph">All of it now fits on a card smaller than my thumbnail. I keep the trays all the same.</p></article><div class="tags">Photography Family Archives</div><section><h2>Written by Tova Lind</h2><p>412 Followers</p><button>Follow</button></section><section><h2>Responses (3)</h2><p>What are your thoughts?</p></section><section><h2>More from Tova Lind</h2><a href="#">Five knots I use</a></section></div></div></body></html>`,
  },
  {
    name: 'plain-personal-page-on-terminals',
    label: 'ok',
    why: 'a programmer’s page without any styling',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Terminals are slow for reasons you can measure</title></head><body><p><a href="/">home</a> / <a href="/posts">posts</a> / <a href="/rss.xml">rss</a></p><h1>Terminals are slow for reasons you can measure</h1><p><i>2024-10-08</i></p><p>I pointed a 240 Hz camera at my screen and pressed a key five hundred times. The number that I got for the default terminal was 38 ms, of which 16 are the compositor and 9 the keyboard itself.</p>${paragraphs('software', 2, 2)}<pre>term      median  p99
plain       21.0   29.5
default     38.1   64.9
electron    52.7  118.3</pre><p>Corrections are welcome by mail. The raw frames are too large to host.</p></body></html>`,
  },
  {
    name: 'science-news-behind-cookie-dialog',
    label: 'ok',
    why: 'the article is whole; a cookie dialog lies over the middle of it',
    html: daily(
      {
        lang: 'en',
        name: 'Strata Science News',
        menu: ['Earth', 'Space', 'Life', 'Podcasts', 'Newsletter'],
        footer: '© Strata Society 2025 · ISSN 2398-8872',
        extras: cookiebot(
          'This website uses cookies. We use cookies to personalise content and ads and to analyse our traffic.',
          'Allow all',
          'Customize',
        ),
      },
      'Barn owls hear round corners',
      `<article><h1>Barn owls hear round corners, field recordings suggest</h1><p>By Priya Nandakumar</p>${paragraphs('owls', 3, 2)}<p>The work appears in this month’s <i>Journal of Avian Acoustics</i>. “It’s a beautiful data set,” says Leo Hartmann of the University of Graz, who wasn’t involved. “I’d like to see it repeated in rain.”</p></article>`,
    ),
  },
  {
    name: 'live-blog-of-council-night',
    label: 'ok',
    why: 'a live blog with many short entries',
    html: daily(
      { ...courier, aside: '' },
      'Budget night: as it happened',
      `<article><h1>Budget night: as it happened</h1><p>This live blog has now closed. Read our full story here.</p>${[
        '23.41|Adjourned. Thank you for reading; the buses have stopped, so I’m walking home.',
        '23.20|The amended budget passes by 24 votes to 19. Libraries keep their Saturday hours.',
        '22.56|Cllr Mistry: “We’re taking the roof off to pay for the gutters.”',
        '22.15|A break. There are sandwiches, but not for the press gallery.',
        '21.30|Second amendment falls. Car park charges will rise to £2.80.',
        '20.44|Protesters from the swimming club are singing outside, and rather well.',
        '19.05|We’re under way. All 45 councillors are here except two, who are stuck behind a tractor.',
      ]
        .map((entry) => `<section class="block"><time>${entry.replace('|', '</time><p>')}</p></section>`)
        .join('')}</article>`,
    ),
  },
  {
    name: 'podcast-episode-page',
    label: 'ok',
    why: 'show notes under a player',
    html: ghost(
      { lang: 'en', name: 'Second Crop', menu: ['Episodes', 'Hosts', 'Merch'], footer: '© Second Crop Radio' },
      'Ep. 88: The last hop pickers',
      `<h1>Ep. 88: The last hop pickers</h1><div class="player"><button>Play</button> <span>00:00 / 47:12</span></div><section class="gh-content"><p>Every September until 1961, eighty families from Bermondsey went down to one farm in Kent. We talk to four people who were children there.</p><p><b>In this episode</b></p><ul><li>02:10 The hut, and who slept where</li><li>13:45 Tally sticks and strikes</li><li>27:30 What the machine did</li><li>41:02 Mrs Pocock sings</li></ul><p>Producer: Del Achebe. Mixed by Suki. Listen on Apple Podcasts, Spotify, or wherever you get your podcasts.</p></section>`,
    ),
  },
  {
    name: 'amp-story-of-night-train',
    label: 'ok',
    why: 'an AMP page',
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Aboard the slowest sleeper in Europe</title><link rel="canonical" href="https://example.org/sleeper"><style amp-boilerplate>body{visibility:visible}</style></head><body><header><a href="/">Platform 9</a> <button on="tap:sidebar.toggle" aria-label="Menu">☰</button></header><main><article><h1>Aboard the slowest sleeper in Europe</h1><p class="meta">Travel · Jonas Weir · 9 min</p>${paragraphs('trains', 3)}<p>Breakfast is a roll and an apology. Outside there is a river which we seem to have been following since Tuesday.</p></article><section><h3>Keep reading</h3><ul><li>Five stations worth missing a train for</li></ul></section></main><footer>© Platform 9 Magazine</footer></body></html>`,
  },
  {
    name: 'travel-blog-half-its-pictures-lost',
    label: 'partial',
    why: 'three of four pictures of a travel post are missing',
    resources: pictures(['/wp-content/uploads/2016/07/ferry.png']),
    html: wordpress(
      { lang: 'en', name: 'Two Tents', menu: ['Routes', 'Kit', 'About us'], footer: '© 2016 Two Tents' },
      'Day 12: Vágar to Tórshavn',
      `<h1>Day 12: Vágar to Tórshavn</h1><div class="entry-content"><p>Sixty-one kilometres, four tunnels and one puncture, which Anna mended in the bus shelter at Kollafjørður while I held the sheep off.</p><figure class="wp-block-image"><img src="/wp-content/uploads/2016/07/ferry.png" width="320" height="200" alt="Ferry"></figure><figure class="wp-block-image"><img src="/wp-content/uploads/2016/07/sheep.jpg" width="640" height="480" alt="Sheep"></figure><p>The undersea tunnel is closed to bicycles, so we took the bus through it with the wheels on our laps. The driver wouldn’t take money.</p><figure class="wp-block-image"><img src="/wp-content/uploads/2016/07/shelter.jpg" width="640" height="480" alt="Shelter"></figure><p>In Tórshavn it rained sideways. We found the campsite, looked at it, and went to the guest house.</p><figure class="wp-block-image"><img src="/wp-content/uploads/2016/07/harbour.jpg" width="640" height="480" alt="Harbour"></figure></div>`,
    ),
  },
  {
    name: 'photo-essay-mostly-broken',
    label: 'partial',
    why: 'a photo essay of which one picture in five is left',
    resources: pictures(['/photos/01.png']),
    html: ghost(
      { lang: 'en', name: 'Slow Shutter', menu: ['Essays', 'Prints'], footer: '© Slow Shutter 2018' },
      'Winter at the ice market',
      `<h1>Winter at the ice market</h1><section class="gh-content"><p>For nine weeks each year, the river at Harbin is sawn into blocks. I followed one crew from the first cut to the last lorry.</p>${['Four in the morning', 'The long saw', 'Tea, and a phone call home', 'Block no. 41', 'What is left in March'].map((caption, index) => `<figure><img src="/photos/0${index + 1}.png" width="640" height="420" alt=""><figcaption>${caption}</figcaption></figure>`).join('')}</section>`,
    ),
  },
];
