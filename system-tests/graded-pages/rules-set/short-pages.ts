// Pages that are short, odd or full of negative words, and complete.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const shortPages: readonly GradedPage[] = [
  {
    name: 'haiku',
    label: 'ok',
    why: 'seventeen syllables are the whole page',
    html: htmlPage('Low water', '<p>low water at dawn<br>the pier stands on its own legs<br>and thinks of leaving</p>'),
  },
  {
    name: 'service-status-ok',
    label: 'ok',
    why: 'a status page that says almost nothing because all is well',
    html: htmlPage('Status', '<h1>All systems operational</h1><p>API: up · Website: up · Last checked one minute ago.</p>'),
  },
  {
    name: 'tiny-homepage',
    label: 'ok',
    why: 'a person’s page of three lines',
    html: '<html><head><title>ada</title></head><body><h1>hi, i am ada</h1><p>i keep bees and old maps. write to me: ada at example dot org</p></body></html>',
  },
  {
    name: 'yes-or-no',
    label: 'ok',
    why: 'a site that answers one question with one word',
    html: htmlPage('Is the ferry running today?', '<h1 style="font-size:160px;text-align:center">NO</h1>'),
  },
  {
    name: 'directory-index',
    label: 'ok',
    why: 'a server’s list of files',
    headers: { server: 'Apache/2.4.57 (Debian)' },
    html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN"><html><head><title>Index of /pub/tides</title></head><body><h1>Index of /pub/tides</h1><pre><a href="?C=N;O=D">Name</a>  Last modified  Size<hr><a href="/pub/">Parent Directory</a>   -
<a href="2022.csv">2022.csv</a>  2023-01-02 08:11  214K
<a href="2023.csv">2023.csv</a>  2024-01-02 08:11  213K
<a href="404.html">404.html</a>  2019-05-05 12:00  1.1K
<hr></pre><address>Apache/2.4.57 (Debian) Server at data.example Port 443</address></body></html>`,
  },
  {
    name: 'welcome-to-nginx',
    label: 'ok',
    why: 'the default page of a web server: that is what the address shows',
    html: '<!DOCTYPE html><html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1><p>If you see this page, the nginx web server is successfully installed and working. Further configuration is required.</p><p><em>Thank you for using nginx.</em></p></body></html>',
  },
  {
    name: 'out-of-stock',
    label: 'ok',
    why: 'a product that cannot be bought now, with its whole description',
    html: htmlPage(
      'Brass gimbal lamp | Tideline Shop',
      '<nav><a href="/">Shop</a> <a href="/account/login">Log in</a> <a href="/cart">Cart (0)</a></nav><h1>Brass gimbal lamp</h1><p><b>Out of stock.</b> This item is currently unavailable. We don’t know when or if it will be back.</p><h2>Description</h2><p>A lamp that stays upright in any sea. Spun brass, cotton wick, burns for nine hours on a filling. Height 21 cm, weight 900 g.</p><h2>Reviews</h2><p>“Ours has hung in the cabin since 2011.”</p>',
    ),
  },
  {
    name: 'position-no-longer-available',
    label: 'ok',
    why: 'a closed job advertisement that still shows all of its text',
    html: htmlPage(
      'Lighthouse keeper (m/f/d) | Coast Jobs',
      '<p class="notice">This position is no longer available. Applications are closed.</p><h1>Lighthouse keeper (m/f/d)</h1><p>Coastal Trust · Fernhill Head · full time</p><h2>What you will do</h2><ul><li>Keep the light and the engines in order</li><li>Report the weather four times a day</li><li>Guide visitors in summer</li></ul><h2>What we ask for</h2><p>A head for heights, a boat licence, and the ability to enjoy your own company. Housing is provided, pets are welcome, and leave is taken in one piece in October.</p>',
    ),
  },
  {
    name: 'zero-search-results',
    label: 'ok',
    why: 'a search that found nothing is the true content of its address',
    path: '/search?q=xylophone+repair',
    html: htmlPage(
      'Search results for “xylophone repair” - Town Library',
      '<header><a href="/">Town Library</a><form><input name="q" value="xylophone repair"><button>Search</button></form></header><h1>0 results for “xylophone repair”</h1><p>No items match your search. Try fewer words, or search in all branches.</p><h2>Filters</h2><ul><li>Books (0)</li><li>Music (0)</li><li>Magazines (0)</li></ul>',
    ),
  },
  {
    name: 'disambiguation',
    label: 'ok',
    why: 'a wiki’s list of meanings of “Blocked”',
    html: htmlPage(
      'Blocked - Open Encyclopedia',
      '<p><a href="/login">Log in</a> · <a href="/create">Create account</a></p><h1>Blocked</h1><p><b>Blocked</b> may refer to:</p><ul><li><a href="/a">Blocked (film)</a>, a 1994 drama</li><li><a href="/b">Access denied (album)</a>, by the Kelp Gatherers</li><li><a href="/c">Error 404 (band)</a>, a trio from the coast</li><li><a href="/d">Not found (novel)</a>, by R. Moss</li></ul><p>This disambiguation page lists articles associated with the title Blocked.</p>',
    ),
  },
  {
    name: 'loading-in-the-text',
    label: 'ok',
    why: 'a timetable of a cargo quay, where “Loading…” is a state of ships',
    html: htmlPage(
      'Quay 4',
      '<h1>Quay 4 today</h1><table><tr><th>Ship</th><th>State</th></tr><tr><td>Margarethe</td><td>Loading…</td></tr><tr><td>Sula II</td><td>Loading…</td></tr><tr><td>Petrel</td><td>Please wait for pilot</td></tr></table><p>Updated by hand at 06:30.</p>',
    ),
  },
  {
    name: 'text-in-a-pre',
    label: 'ok',
    why: 'a page that is little more than plain text',
    html: '<html><body><pre>README\n======\ntidewatch 0.3\n\nBuild: make\nRun:   ./tidewatch PORT\n\nNo warranty.\n</pre></body></html>',
  },
  {
    name: 'example-domain-like',
    label: 'ok',
    why: 'a page that says what its domain is for, with a plain link',
    html: htmlPage(
      'Sample Domain',
      '<div><h1>Sample Domain</h1><p>This domain is for use in documents and tests. You may use it without asking for permission.</p><p><a href="/more">More information...</a></p></div>',
    ),
  },
  {
    name: 'workshop-fully-booked',
    label: 'ok',
    why: 'an event for which one can no longer sign up',
    html: htmlPage(
      'Bookbinding on Saturday | Town Library',
      '<h1>Bookbinding on Saturday</h1><p><b>Registration closed.</b> This event is fully booked.</p><p>9 March, 14.00 to 17.00, upstairs. Bring an apron. We sew four sections on tapes and glue the spine; the covers follow a week later.</p>',
    ),
  },
  {
    name: 'poll-result',
    label: 'ok',
    why: 'the result of a poll, in figures',
    html: htmlPage(
      'Result',
      '<h1>Should the bell stay?</h1><table><tr><td>Yes</td><td>412</td></tr><tr><td>No</td><td>38</td></tr><tr><td>What bell?</td><td>7</td></tr></table><p>Voting has ended.</p>',
    ),
  },
  {
    name: 'countdown',
    label: 'ok',
    why: 'a page that counts and says nothing else',
    html: htmlPage(
      'Days until the regatta',
      `<div id="n" style="font-size:200px"></div><script>document.getElementById('n').textContent=String(128)</script><p>days</p>`,
    ),
  },
];
