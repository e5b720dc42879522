// English pages whose subject is gone: 404 and 410, and those that say so with a 200.
import type { GradedPage } from '../types.ts';
import { application, authority, daily, forum, ghost, manual, mediawiki, oneTrust, type Site, shop, substack, wordpress } from './site-frames.ts';

const gazette: Site = {
  lang: 'en-GB',
  name: 'Ribble Valley Gazette',
  menu: ['News', 'Sport', 'What’s on', 'Jobs', 'Sign in', 'Subscribe'],
  footer: '© Gazette Newspapers 2025 · Privacy · Terms · Cookie settings',
  extras: oneTrust('We value your privacy. We and our 1,021 partners store information on a device.', 'Accept', 'Reject'),
  aside:
    '<h2>Most popular</h2><ul><li>Dog rescued from weir by kayakers</li><li>Clitheroe pub named best in north-west</li><li>Two held after farm thefts</li></ul>',
};

export const gone: readonly GradedPage[] = [
  {
    name: 'gazette-404',
    label: 'not_found',
    why: 'a newspaper’s 404 with its headlines',
    status: 404,
    html: daily(
      gazette,
      'Page not found',
      `<h1>Sorry, we can’t find that page</h1><p>The page may have been moved or deleted, or you may have typed the address incorrectly.</p><form role="search"><input placeholder="Search the Gazette"><button>Search</button></form><p><a href="/">Return to the homepage</a></p>`,
    ),
  },
  {
    name: 'gazette-article-withdrawn',
    label: 'not_found',
    why: 'an article that has been withdrawn, with a 200',
    html: daily(
      gazette,
      'Article removed',
      `<article><h1>This article has been removed</h1><p>This article is no longer available for legal reasons or because our agreement with its provider has ended.</p></article>`,
    ),
  },
  {
    name: 'wordpress-default-404',
    label: 'not_found',
    why: 'the standard words of a WordPress theme',
    status: 404,
    html: wordpress(
      {
        lang: 'en-US',
        name: 'Knots & Splices',
        menu: ['Home', 'Knots', 'Tools'],
        footer: 'Proudly powered by WordPress',
        aside:
          '<h2>Recent Posts</h2><ul><li>Monkey’s fist in six moves</li><li>Whipping twine compared</li></ul><h2>Archives</h2><ul><li>May 2025</li></ul>',
      },
      'Page not found',
      `<header class="page-header"><h1 class="page-title">Oops! That page can&rsquo;t be found.</h1></header><div class="page-content"><p>It looks like nothing was found at this location. Maybe try one of the links below or a search?</p><form role="search" class="search-form"><input type="search" placeholder="Search &hellip;"><input type="submit" value="Search"></form></div>`,
      'error404',
    ),
  },
  {
    name: 'ghost-404',
    label: 'not_found',
    why: 'Ghost’s error page',
    status: 404,
    html: ghost(
      {
        lang: 'en',
        name: 'Quarterly Notes',
        menu: ['Home', 'About'],
        footer: 'Quarterly Notes © 2025',
        aside: '<h3>Latest</h3><article><h2>On second drafts</h2><p>They are first drafts with manners.</p></article>',
      },
      '404 — Page not found',
      `<section class="error-message"><h1 class="error-code">404</h1><p class="error-description">Page not found</p><a class="error-link" href="/">Go to the front page →</a></section>`,
    ),
  },
  {
    name: 'substack-post-gone',
    label: 'not_found',
    why: 'a letter that its writer has deleted',
    status: 404,
    html: substack(
      { lang: 'en', name: 'Something’s not right', menu: ['Substack'], footer: '© Substack Inc.' },
      'Page not found',
      `<div class="error-page"><h1>Page not found</h1><p>The page you’re looking for doesn’t exist, or its author has unpublished it.</p><a class="button" href="/">Go home</a></div>`,
    ),
  },
  {
    name: 'medium-user-deleted',
    label: 'not_found',
    why: 'the author has deleted the story',
    status: 410,
    html: `<!doctype html><html lang="en"><head><title>Medium</title></head><body><div id="root"><div><a href="/m/signin">Sign up</a> <a href="/m/signin">Sign in</a></div><div class="error"><h4>Error</h4><h2>410</h2><p>The author deleted this Medium story.</p><p>You can find (just about) anything on Medium — apparently even a page that doesn’t exist. Maybe these stories will take you somewhere new?</p><a href="/">Home</a></div><section><article><h2>Learning Rust at 61</h2><p>Harold P. · 8 min read</p></article><article><h2>Why I left the meeting</h2><p>Sua · 4 min read</p></article></section></div></body></html>`,
  },
  {
    name: 'forgehub-404',
    label: 'not_found',
    why: 'a code host’s 404 for a repository that’s gone or private',
    status: 404,
    html: application(
      { lang: 'en', name: 'Forgehub', menu: ['Product', 'Pricing', 'Sign in', 'Sign up'], footer: '© 2025 Forgehub, Inc. Terms Privacy Status' },
      'Page not found',
      `<div class="font-mktg"><img alt="404 “This is not the web page you are looking for”" hidden><form action="/search"><label>Find code, projects, and people on Forgehub:</label><input type="text" name="q"><button>Search</button></form><p><a href="/contact">Contact Support</a> — <a href="#">Forgehub Status</a></p></div>`,
    ),
  },
  {
    name: 'askstack-question-removed',
    label: 'not_found',
    why: 'a question that moderators took away',
    status: 404,
    html: application(
      {
        lang: 'en',
        name: 'Askstack',
        menu: ['Questions', 'Tags', 'Log in', 'Sign up'],
        footer: 'CC BY-SA 4.0',
        aside: '<h4>Hot Network Questions</h4><ul><li>Why is the sea level?</li></ul>',
      },
      'Page not found',
      `<h1>Page not found</h1><p>This question was removed from Askstack for reasons of moderation. Please refer to the help center for possible explanations why a question might be removed.</p><p>Here are some similar questions that might be relevant:</p><ul><li>Where is my commit?</li><li>Why is my branch behind?</li></ul><p>Try a search or post a question.</p>`,
    ),
  },
  {
    name: 'shop-product-404',
    label: 'not_found',
    why: 'Shopify’s 404',
    status: 404,
    html: shop(
      {
        lang: 'en',
        name: 'Lantern Supply',
        menu: ['Lanterns', 'Wicks', 'Account', 'Cart'],
        footer: '© 2025, Lantern Supply',
        aside: '<h2>Best sellers</h2><ul><li>Storm lantern 276 $39.00</li><li>Flat wick, 5 yards $6.50</li></ul>',
      },
      '404 Not Found',
      `<div class="template-404"><p>404</p><h1 class="title">Page not found</h1><a href="/collections/all" class="button">Continue shopping</a></div>`,
    ),
  },
  {
    name: 'shop-item-no-longer-sold',
    label: 'not_found',
    why: 'a product that is no longer sold, of which only its name is left',
    html: shop(
      {
        lang: 'en-GB',
        name: 'Hollis Hardware',
        menu: ['Tools', 'Garden', 'Paint', 'Sign in', 'Basket (0)'],
        footer: 'Hollis Hardware Ltd · Trade accounts · Store finder',
        extras: oneTrust('We use cookies to give you the best experience.', 'OK', 'Settings'),
        aside: '<h2>Popular in Garden</h2><ul><li>Bypass secateurs £14.99 Add to basket</li><li>Galvanised can, 9 L £22.00 Add to basket</li></ul>',
      },
      'Product not available',
      `<h1>Sorry, this product is no longer available</h1><p>Product code 408812 has been discontinued. Have a look at these instead, or ask in store.</p>`,
    ),
  },
  {
    name: 'job-expired',
    label: 'not_found',
    why: 'an expired vacancy without its text, among others',
    html: application(
      {
        lang: 'en',
        name: 'Workboard',
        menu: ['Find jobs', 'Upload CV', 'Sign in'],
        footer: '© Workboard 2025 · Cookies · Help',
        aside:
          '<h2>Similar jobs</h2><ul><li>Warehouse operative, Preston, £12.60 an hour</li><li>Forklift driver, Leyland, £13.90 an hour</li><li>Night picker, Chorley</li></ul>',
      },
      'Job expired',
      `<div class="alert">The job you were looking for is no longer available. It may have expired or been filled.</div><p>Create an alert and we’ll e-mail you similar jobs.</p><input type="email" placeholder="Email"><button>Create alert</button>`,
    ),
  },
  {
    name: 'listing-off-market',
    label: 'not_found',
    why: 'a house that is off the market; the page was taken away',
    status: 410,
    html: application(
      { lang: 'en-GB', name: 'Hearthmove', menu: ['Buy', 'Rent', 'Sold prices', 'Sign in'], footer: '© Hearthmove plc' },
      'This property has been removed',
      `<h1>We are sorry but we could not find the property you’ve requested.</h1><p>This property has been removed by the agent. It may now be sold or temporarily taken off the market.</p><a href="/search">Search for similar properties</a>`,
    ),
  },
  {
    name: 'video-unavailable',
    label: 'not_found',
    why: 'a video that its uploader has removed, with recommendations',
    html: `<!DOCTYPE html><html lang="en"><head><title> - Vidplace</title></head><body><header><a href="/">Vidplace</a><input placeholder="Search"><a href="/signin">Sign in</a></header><main><div id="error-screen" style="width:640px;height:360px;background:#111;color:#fff"><div id="reason">Video unavailable</div><div id="subreason">This video has been removed by the uploader</div></div><aside><h2>Up next</h2><ul><li>10 hours of rain on a tin roof · SleepySounds · 8.1M views</li><li>How anchors work · Saltwater Academy · 220K views</li><li>I restored a 1931 vice · Rusty · 4M views</li></ul></aside></main></body></html>`,
  },
  {
    name: 'microblog-profile-gone',
    label: 'not_found',
    why: 'an account that does not exist',
    html: `<!DOCTYPE html><html lang="en"><head><title>Profile / Chirrup</title></head><body><div id="react-root"><header><a href="/">Chirrup</a></header><main><div data-testid="primaryColumn"><h2>Profile</h2><div>@heronwatcher</div><div data-testid="emptyState"><span>This account doesn’t exist</span><span>Try searching for another.</span></div></div></main><aside><h2>New to Chirrup?</h2><p>Sign up now to get your own personalized timeline!</p></aside><nav>Terms of Service Privacy Policy Cookie Policy Accessibility © 2025 Chirrup Corp.</nav></div></body></html>`,
  },
  {
    name: 'link-forum-comment-deleted',
    label: 'not_found',
    why: 'a post deleted by its author; only the shell of the thread is left',
    html: `<!doctype html><html lang="en"><head><title>[deleted by user] : r/tidepools</title></head><body><div id="header"><a href="/">threadly</a> r/tidepools <a href="/login">Log in</a></div><div class="content" role="main"><div class="thing link"><p class="title">[deleted by user]</p><p class="tagline">submitted 3 years ago by [deleted]</p><div class="usertext-body"><p>[removed]</p></div><ul class="flat-list"><li>0 comments</li><li>share</li><li>save</li></ul></div><div class="commentarea"><p>there doesn't seem to be anything here</p></div></div><div class="side"><p>r/tidepools: 41,220 readers. Be kind to limpets.</p></div><div class="footer">about help rules · © 2025 threadly inc.</div></body></html>`,
  },
  {
    name: 'wiki-no-such-article',
    label: 'not_found',
    why: 'an encyclopaedia without the article',
    status: 404,
    html: mediawiki(
      { lang: 'en', name: 'Freepedia', menu: ['Donate', 'Create account', 'Log in'], footer: 'Text is available under CC BY-SA 4.0.' },
      'Ropewalk Lane lighthouse',
      `<div class="noarticletext mw-content-ltr"><p>Freepedia does not have an article with this exact name. Please search for <i>Ropewalk Lane lighthouse</i> to check for alternative titles or spellings.</p><ul><li>Log in or create an account to start the article.</li><li>If a page was recently created here, it may not be visible yet because of a delay in updating the database.</li></ul></div>`,
    ),
  },
  {
    name: 'docs-page-moved-404',
    label: 'not_found',
    why: 'Docusaurus’s 404',
    status: 404,
    html: manual(
      { lang: 'en', name: 'Vessel', menu: ['Docs', 'API', 'Blog'], footer: 'Copyright © 2025 Vessel contributors' },
      'Page Not Found',
      `<h1 class="hero__title">Page Not Found</h1><p>We could not find what you were looking for.</p><p>Please contact the owner of the site that linked you to the original URL and let them know their link is broken.</p>`,
    ),
  },
  {
    name: 'agency-404',
    label: 'not_found',
    why: 'an agency’s 404',
    status: 404,
    html: authority(
      {
        lang: 'en-US',
        name: 'Bureau of Inland Waters',
        menu: ['About', 'Data', 'Permits', 'Newsroom'],
        footer: 'USA.example · FOIA · No FEAR Act · Accessibility',
        extras: '<section class="usa-banner">An official website of the government. Here’s how you know</section>',
      },
      'Page Not Found',
      `<h1>Page Not Found</h1><p>The requested page could not be found. Our site was redesigned in January, and many documents have moved.</p><p>Try our <a href="/search">search</a> or the <a href="/archive">archive of earlier publications</a>.</p>`,
    ),
  },
  {
    name: 'forum-topic-missing',
    label: 'not_found',
    why: 'phpBB’s notice, which comes with a 200 on this board',
    html: forum(
      { lang: 'en-gb', name: 'Vintage Sewing', menu: ['FAQ', 'Register', 'Login'], footer: 'Powered by phpBB® Forum Software © phpBB Limited' },
      'Information',
      `<div class="panel" id="message"><div class="inner"><h2 class="message-title">Information</h2><p>The requested topic does not exist.</p></div></div>`,
    ),
  },
  {
    name: 'nginx-bare-404',
    label: 'not_found',
    why: 'nginx without any dress',
    status: 404,
    headers: { server: 'nginx/1.24.0' },
    html: `<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx/1.24.0</center>\r\n</body>\r\n</html>`,
  },
];
