// English shops, recipes, jobs, homes, videos and posts: what a link list holds besides articles.
import { pictures } from '../markup.ts';
import type { GradedPage } from '../types.ts';
import { application, complianz, type Site, shop, wordpress } from './site-frames.ts';

const kettleShop: Site = {
  lang: 'en',
  name: 'Kettle & Thread',
  menu: ['Shop all', 'Mugs', 'Blankets', 'Sale', 'Log in', 'Cart 0'],
  footer: 'Free delivery over £60 · Returns · Contact · © 2025, Kettle & Thread · Powered by Shopify',
  aside: '<h2>You may also like</h2><ul><li>Salt-glaze bowl £24.00</li><li>Linen tea towel £11.00 Sold out</li><li>Oak spoon £9.50</li></ul>',
  extras:
    '<div class="klaviyo-form" style="position:fixed;right:0;bottom:0"><h3>10% off your first order</h3><p>Sign up for our newsletter.</p><button>Continue</button></div>',
};

export const englishEveryday: readonly GradedPage[] = [
  {
    name: 'shop-mug-for-sale',
    label: 'ok',
    why: 'a product with its price and reviews',
    path: '/products/wide-mug-moss',
    resources: pictures(['/cdn/shop/files/mug.png']),
    html: shop(
      kettleShop,
      'Wide Mug, Moss',
      `<div class="product product--medium grid"><img src="/cdn/shop/files/mug.png" alt="Wide Mug, Moss" width="320" height="200"><div class="product__info-container"><h1>Wide Mug, Moss</h1><div class="price">£28.00 GBP</div><p class="product__tax">Tax included. Shipping calculated at checkout.</p><label>Quantity</label><input type="number" value="1"><button type="submit" name="add">Add to cart</button><div class="product__description rte"><p>Thrown in Stoke from a speckled stoneware and dipped in our moss glaze, so that no two are alike. Holds 380 ml, or one very serious tea.</p><ul><li>Dishwasher and microwave safe</li><li>9 cm tall, 10.5 cm wide</li></ul></div></div></div><section><h2>Customer reviews</h2><p>4.9 out of 5, based on 37 reviews</p><p><b>Ffion</b>: Heavier than I thought and all the better for it.</p></section>`,
    ),
  },
  {
    name: 'shop-blanket-sold-out',
    label: 'ok',
    why: 'a product that is sold out but is still shown whole',
    path: '/products/herdwick-throw',
    html: shop(
      { ...kettleShop, extras: '' },
      'Herdwick Throw',
      `<h1>Herdwick Throw</h1><div class="price price--sold-out">£145.00 <span class="badge">Sold out</span></div><button disabled>Sold out</button><p>Email me when available <input type="email"></p><div class="rte"><p>Undyed wool of two flocks at Borrowdale, woven on a 1950s Hattersley loom. It’s scratchy for a month and then it isn’t. 180 × 140 cm, about 1.6 kg.</p><p>Hand wash, dry flat, or hang it out in drizzle as the weaver does.</p></div>`,
    ),
  },
  {
    name: 'recipe-with-long-preamble',
    label: 'ok',
    why: 'a recipe blog with its jump links, card and sign-up box',
    html: wordpress(
      {
        lang: 'en-US',
        name: 'Butter & Brine',
        menu: ['Recipes', 'Start Here', 'Cookbook', 'Search'],
        footer: '© 2025 Butter & Brine · Exclusive Member of Mediavine Food',
        extras: complianz('We value your privacy', 'This site uses cookies to help us serve ads.', 'Accept All', 'Reject'),
        aside:
          '<h3>Hi, I’m Carly!</h3><p>I cook in a kitchen the size of a canoe.</p><p>As an Amazon Associate I earn from qualifying purchases.</p>',
      },
      'Skillet Cornbread with Brown Butter',
      `<h1>Skillet Cornbread with Brown Butter</h1><p>Published: Oct 3, 2024 · This post may contain affiliate links</p><a href="#recipe">Jump to Recipe</a> <a href="#">Print</a><p>Y’all, I have made this nine Sundays running. The trick is a skillet that is too hot and a batter that is too thin.</p><div id="recipe" class="wprm-recipe-container"><h2>Skillet Cornbread</h2><p>★★★★★ 4.8 from 212 votes · Prep 10 mins · Cook 22 mins · 8 servings</p><h3>Ingredients</h3><ul><li>6 tbsp unsalted butter</li><li>1½ cups cornmeal</li><li>½ cup flour</li><li>1 tbsp baking powder</li><li>1¾ cups buttermilk</li><li>2 eggs</li></ul><h3>Instructions</h3><ol><li>Heat oven to 425°F with the skillet inside.</li><li>Brown the butter. Whisk everything else.</li><li>Swirl butter in the skillet, pour the rest into the batter, batter into the skillet.</li><li>Bake until the edges pull away, 20 to 24 minutes.</li></ol><h3>Nutrition</h3><p>Calories: 248kcal</p></div><h2>Comments</h2><p><b>Jolene</b>: Husband ate half of it standing up.</p>`,
    ),
  },
  {
    name: 'job-advert-open',
    label: 'ok',
    why: 'a vacancy that can still be applied for',
    html: application(
      {
        lang: 'en',
        name: 'Hirely',
        menu: ['Jobs', 'Companies', 'Salaries', 'Sign in', 'Post a job'],
        footer: '© 2025 Hirely · Accessibility · Cookies',
        aside:
          '<div class="join"><h2>Get alerts for similar jobs</h2><p>Sign in to create a job alert</p></div><h2>Similar jobs</h2><ul><li>Bike mechanic, Leeds</li><li>Workshop manager, Hull</li></ul>',
      },
      'Wheelbuilder, Spindle Cycles, Sheffield',
      `<h1>Wheelbuilder</h1><p>Spindle Cycles · Sheffield (on site) · £27,000–£31,000 · Posted 3 days ago · 14 applicants</p><button>Apply now</button> <button>Save</button><h2>About the job</h2><p>We build about sixty wheels a week, by hand, most of them for touring bikes. You’ll lace, true and stress-relieve, and you’ll sign every wheel that you’ve built.</p><h2>What you’ll bring</h2><ul><li>At least a year of wheelbuilding, or a lot of evenings</li><li>Patience with other people’s rims</li></ul><h2>What we offer</h2><ul><li>33 days of holiday</li><li>Trade prices</li><li>A proper lunch on Fridays</li></ul><p>Apply by 30 June. We don’t use agencies.</p>`,
    ),
  },
  {
    name: 'house-for-sale',
    label: 'ok',
    why: 'a listing of a house with its pictures',
    resources: pictures(['/media/front.png', '/media/kitchen.png', '/media/garden.png']),
    html: application(
      {
        lang: 'en-GB',
        name: 'Hearthmove',
        menu: ['Buy', 'Rent', 'Sold prices', 'Sign in'],
        footer: 'Property details are supplied by the agent and aren’t part of any contract.',
      },
      '3 bedroom terraced house for sale in Ropewalk Lane, Whitby',
      `<h1>Ropewalk Lane, Whitby, YO22</h1><div>${['front', 'kitchen', 'garden'].map((name) => `<img src="/media/${name}.png" width="320" height="200" alt="${name}">`).join('')}</div><p><b>£295,000</b> Guide price · Reduced on 02/05/2025</p><button>Contact agent</button> <button>Save</button><dl><dt>Type</dt><dd>Terraced</dd><dt>Bedrooms</dt><dd>×3</dd><dt>Tenure</dt><dd>Freehold</dd><dt>Council tax</dt><dd>Band C</dd></dl><h2>Property description</h2><p>A former sailmaker’s house on four floors, two minutes from the harbour. The top room has the original loft doors and a view to the piers. New roof in 2019, gas central heating, and a yard which catches the evening sun.</p><p>Parking is by permit. Viewing is essential and by appointment only.</p>`,
    ),
  },
  {
    name: 'video-page-of-wheel-truing',
    label: 'ok',
    why: 'a video page: title, channel, description and comments under a player',
    html: `<!DOCTYPE html><html lang="en"><head><title>Truing a wheel with two zip ties - Vidplace</title><meta property="og:type" content="video.other"></head><body><header><a href="/">Vidplace</a><form role="search"><input placeholder="Search"></form><a href="/signin">Sign in</a></header><main><div id="player" style="width:640px;height:360px;background:#000"><video controls width="640" height="360"></video></div><h1>Truing a wheel with two zip ties</h1><div>Sheffield Spokes · 41.2K subscribers <button>Subscribe</button> <button>Like 3.1K</button> <button>Share</button> <button>Save</button></div><div id="description"><p>184,902 views · Aug 21, 2023</p><p>No stand? No problem. You need two zip ties, a spoke key and a beer crate.</p><p>0:00 What you need<br>1:12 Finding the wobble<br>3:40 Quarter turns<br>7:05 The hop</p></div><section><h2>96 Comments</h2><p><b>@lars_p</b> The crate is load bearing comedy. 2 years ago</p><p><b>@mim</b> Saved my commute today</p></section><aside><h2>Up next</h2><ul><li>Cup and cone hubs, 12:01</li><li>I weighed 40 tyres, 9:44</li></ul></aside></main></body></html>`,
  },
  {
    name: 'microblog-post-seen-logged-out',
    label: 'ok',
    why: 'a single post and its replies, with the usual invitation beside it',
    html: `<!DOCTYPE html><html lang="en"><head><title>Nell Farrow on Chirrup: "The heron has learned to open the koi net."</title></head><body><noscript>JavaScript is not available.</noscript><div id="react-root"><header><a href="/">Chirrup</a></header><main><h2>Post</h2><article data-testid="tweet"><div><b>Nell Farrow</b> @nellfarrow</div><div data-testid="tweetText">The heron has learned to open the koi net. It lifts the corner, waits, and looks at me while it does so. I’m not even angry. 1/2</div><time>7:12 AM · Apr 6, 2025</time> · 88K Views<div>312 replies 1.4K reposts 9.8K likes</div></article><article data-testid="tweet"><b>Nell Farrow</b> @nellfarrow <p>There are four koi left and he has names for them too. 2/2</p></article><article data-testid="tweet"><b>Pond Guy</b> @pondguy <p>Fishing line at 30 cm, all round. Works for a year.</p></article></main><aside><h2>New to Chirrup?</h2><p>Sign up now to get your own personalized timeline!</p><a href="/signup">Create account</a><p>Terms of Service Privacy Policy Cookie Policy</p></aside><div id="bottom" style="position:fixed;bottom:0">Don’t miss what’s happening. People on Chirrup are the first to know. <a href="/login">Log in</a></div></div></body></html>`,
  },
  {
    name: 'link-aggregator-thread',
    label: 'ok',
    why: 'a thread of comments in tables',
    html: `<html lang="en" op="item"><head><meta name="referrer" content="origin"><title>A file format for tide tables | Tinker News</title></head><body><center><table id="hnmain" border="0"><tr><td><b><a href="/news">Tinker News</a></b> new | past | comments | ask | show | jobs | submit <a href="/login">login</a></td></tr><tr id="pagespace"></tr><tr><td><table class="fatitem"><tr class="athing"><td class="title"><a href="#">A file format for tide tables</a> (tideline.example)</td></tr><tr><td class="subtext">142 points by raaltonen 9 hours ago | hide | past | favorite | 61 comments</td></tr></table><table class="comment-tree"><tr class="athing comtr"><td>otto_k 8 hours ago<div class="comment">I worked in a harbour office until 2011 and can confirm the fax. The tables were retyped by hand, twice, by different people, and the typings compared.</div></td></tr><tr class="athing comtr"><td>sefk 7 hours ago<div class="comment">Double entry! We did the same with seismograms.</div></td></tr><tr class="athing comtr"><td>mjg 6 hours ago<div class="comment">Why not CSV? (I have read the FAQ and I’m not convinced.)</div></td></tr></table></td></tr><tr><td>Guidelines | FAQ | Lists | API | Security | Legal | Contact</td></tr></table></center></body></html>`,
  },
  {
    name: 'saas-landing-page',
    label: 'ok',
    why: 'a product’s front page with its calls to sign up',
    html: `<!DOCTYPE html><html lang="en"><head><title>Rota — shift plans your team can read</title><style>.hero{padding:60px}</style></head><body><header><b>Rota</b><nav><a href="#f">Features</a> <a href="#p">Pricing</a> <a href="/login">Log in</a> <a href="/signup">Start free trial</a></nav></header><section class="hero"><h1>Shift plans that your team can read</h1><p>Rota turns wishes, rules and holidays into a plan in a minute, and says why Anna has the Sunday.</p><a href="/signup">Start your 14-day free trial</a><small>No credit card required</small></section><section id="f"><h2>Rules in plain words</h2><p>“Nobody closes and then opens.” Type it, and it’s kept.</p><h2>Swaps without you</h2><p>Two people agree, the rules agree, and it’s done.</p></section><section><blockquote>“We used to need a wall.” — Night manager, 140 beds</blockquote></section><section id="p"><h2>Pricing</h2><p>Team €2 per person and month · Clinic €4 · Enterprise: talk to us</p></section><footer>© 2025 Rota GmbH · Imprint · Status · Security</footer></body></html>`,
  },
  {
    name: 'app-store-entry',
    label: 'ok',
    why: 'an application’s entry in a store',
    html: application(
      { lang: 'en', name: 'Appshelf', menu: ['Games', 'Apps', 'Books', 'Sign in'], footer: 'Terms of Service · Privacy · Refund policy · About' },
      'Tide Clock: offline tides',
      `<h1>Tide Clock: offline tides</h1><p>Saltworks OÜ · 4.7★ · 12.1K reviews · 500K+ Downloads · Rated for 3+</p><button>Install</button><h2>About this app</h2><p>Tides for 8,400 stations without a connection. A clock face that shows how much of the ebb is left, an alarm before low water, and no account.</p><h2>Data safety</h2><p>No data shared with third parties. No data collected.</p><h2>Ratings and reviews</h2><p><b>Gwil</b> ★★★★★ It got me off the sandbank twice.</p><h2>What’s new</h2><p>3.8: Datum can be chosen; fixes a crash on foldables.</p>`,
    ),
  },
  {
    name: 'event-page-past',
    label: 'ok',
    why: 'an event that has taken place; the page still describes it',
    html: wordpress(
      {
        lang: 'en',
        name: 'Old Mill Arts',
        menu: ['What’s on', 'Hire', 'Support us', 'Box office'],
        footer: 'Old Mill Arts is a registered charity.',
      },
      'Brass in the Barn',
      `<div class="tribe-events-notices"><ul><li>This event has passed.</li></ul></div><h1>Brass in the Barn</h1><h2>June 14, 2024 @ 7:30 pm · £12</h2><p>The Calder Valley Band play marches, hymns and one thing by Radiohead, under the beams of the tithe barn. Bring a cushion, since the bales are harder than they look.</p><p>Bar open from 6.30. Dogs are welcome if they don’t howl at cornets.</p><div class="tribe-events-meta-group"><b>Venue:</b> Tithe Barn, Mill Lane · <b>Organiser:</b> Old Mill Arts</div>`,
    ),
  },
];
