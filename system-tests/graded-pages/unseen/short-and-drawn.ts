// Pages that are short, that consist of something else than text, or that scripts draw, and are whole all the same.
import { htmlPage, pictures } from '../markup.ts';
import type { GradedPage } from '../types.ts';
import { framedPage } from './framed-page.ts';

const shots = (folder: string, count: number) => Array.from({ length: count }, (_, index) => `/${folder}/${index + 1}.png`);

export const shortAndDrawn: readonly GradedPage[] = [
  {
    name: 'app-drawn-profile',
    label: 'ok',
    why: 'a profile that a script has drawn, behind a shell that says it is loading',
    path: '/@lena.paints',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pictogram</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"><div class="spinner">Loading…</div></div><script src="/static/main.js"></script></body></html>`,
    resources: {
      '/static/main.js': {
        type: 'text/javascript',
        body: `setTimeout(()=>{document.title='Lena Arnold (@lena.paints)';document.getElementById('root').innerHTML='<header><b>Pictogram</b> <a href="/login">Log in</a> <a href="/signup">Sign up</a></header><main><h1>Lena Arnold</h1><p>@lena.paints · 312 posts · 4,908 followers</p><p>Watercolours of places where boats are mended. Prints in the shop, commissions open again in May.</p><section><h2>Pinned</h2><p>Finished the slipway series: eleven sheets, two weeks of rain, one new brush. They hang in the library until the end of the month, entry is free.</p><p>♥ 268 · 31 replies</p></section></main>'},300)`,
      },
    },
  },
  {
    name: 'app-drawn-issue-board',
    label: 'ok',
    why: 'an application that fetches its data and shows it',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Roadmap · Lantern</title></head><body><div id="app"></div><script>fetch('/api/roadmap.json').then(r=>r.json()).then(cards=>{document.getElementById('app').innerHTML='<nav>Lantern <a href="/login">Log in</a></nav><h1>Public roadmap</h1>'+cards.map(c=>'<article><h3>'+c.t+'</h3><p>'+c.d+'</p><small>'+c.v+' votes</small></article>').join('')})</script></body></html>`,
    resources: {
      '/api/roadmap.json': {
        type: 'application/json',
        body: JSON.stringify([
          { t: 'Dark mode', d: 'Follow the setting of the system, with a switch in the profile.', v: 412 },
          { t: 'Single sign-on', d: 'SAML for teams of ten or more; in beta since March.', v: 187 },
          { t: 'Better 404 page', d: 'Show which project a moved card went to.', v: 23 },
        ]),
      },
    },
  },
  {
    name: 'video-watch-page',
    label: 'ok',
    why: 'a video with its title, description and comments switched off',
    path: '/watch?v=k3Jd82hQz1o',
    html: framedPage(
      'Restoring a rusty bench vice',
      `<video controls preload="none" width="640" height="360" poster="/poster/k3.png"></video><h1>Restoring a rusty bench vice</h1><p>184,302 views · 3 years ago · 👍 6.1K</p><p><b>Shed Hours</b> · 22.4K subscribers <button>Subscribe</button></p><p>Found at a farm sale for four pounds. Electrolysis, new jaws, a coat of paint. No talking.</p><p>Comments are turned off. <a href="#">Learn more</a></p><aside><h2>Up next</h2><ul><li>Making a mallet from firewood</li><li>Sharpening a drawknife</li></ul></aside>`,
      { site: 'Tubely', nav: ['Home', 'Shorts', 'Sign in'], footer: 'About Press Copyright Terms Privacy' },
    ),
    resources: pictures(['/poster/k3.png']),
  },
  {
    name: 'gallery-wedding',
    label: 'ok',
    why: 'nine pictures with a title',
    html: framedPage(
      'Anna & Filip',
      `<h1>Anna &amp; Filip</h1><p>June 2023</p><div class="grid">${shots('wedding', 9)
        .map((path) => `<img src="${path}" width="320" height="200" alt="">`)
        .join('')}</div>`,
      {
        site: 'Karin Berg Photography',
        nav: ['Portfolio', 'Prices', 'Contact', 'Client login'],
        footer: '© Karin Berg',
      },
    ),
    resources: pictures(shots('wedding', 9)),
  },
  {
    name: 'map-drawn-on-canvas',
    label: 'ok',
    why: 'a map that a script draws, with zoom buttons and a line of attribution',
    html: htmlPage(
      'Footpaths around Ashcombe',
      `<div id="map" style="position:relative"><canvas id="m" width="900" height="600"></canvas><div style="position:absolute;top:8px;left:8px"><button>+</button><button>−</button></div></div><p>© OpenStreetMap contributors</p><script>const g=document.getElementById('m').getContext('2d');g.fillStyle='#e8f0dc';g.fillRect(0,0,900,600);g.strokeStyle='#c55';g.lineWidth=3;for(let k=0;k<9;k++){g.beginPath();g.moveTo(0,60*k+20);for(let x=0;x<900;x+=30)g.lineTo(x,60*k+20+28*Math.sin(x/70+k));g.stroke()}g.fillStyle='#333';g.font='16px sans-serif';g.fillText('Ashcombe',400,300);g.fillText('Mill',620,140)</script>`,
    ),
  },
  {
    name: 'table-of-exchange-rates',
    label: 'ok',
    why: 'a table of numbers and little else',
    html: htmlPage(
      'Reference rates 15 March 2024',
      `<h1>Reference rates, 15 March 2024</h1><table><tr><th>Currency</th><th>Rate</th></tr><tr><td>USD</td><td>1.0892</td></tr><tr><td>JPY</td><td>162.03</td></tr><tr><td>CZK</td><td>25.178</td></tr><tr><td>GBP</td><td>0.85450</td></tr><tr><td>HUF</td><td>393.85</td></tr><tr><td>PLN</td><td>4.2908</td></tr></table>`,
    ),
  },
  {
    name: 'status-page-all-operational',
    label: 'ok',
    why: 'a status page on a quiet day',
    html: framedPage(
      'Paperlane Status',
      `<div class="page-status status-none"><h2>All Systems Operational</h2></div><ul><li>Web application <span>Operational</span></li><li>API <span>Operational</span></li><li>Login and SSO <span>Operational</span></li><li>Webhooks <span>Operational</span></li></ul><h2>Past Incidents</h2><h3>Mar 14, 2024</h3><p>No incidents reported.</p><h3>Mar 13, 2024</h3><p><b>Elevated error rates on login</b> – Resolved. Between 08:10 and 08:26 UTC some users saw 503 errors.</p>`,
      { site: 'statusboard', nav: ['Subscribe to updates'], footer: '← Incident History · Powered by Statusboard' },
    ),
  },
  {
    name: 'english-sonnet-of-a-door',
    label: 'ok',
    why: 'a poem with its author',
    html: framedPage(
      'The Locked Gate',
      `<h1>The Locked Gate</h1><p>Margaret Alder (1868–1941)</p><p>I came at dusk and found the garden closed,<br>The latch let down, the lantern taken in;<br>The path we walked, the bench where you had dozed<br>Were there beyond the bars, as they had been.</p><p>I did not knock. Who is there left to hear?<br>The thrush went on as if it were his due.<br>I turned the lane, and all that lay so near<br>Was further than the stars, and just as true.</p>`,
      { site: 'Poems Out of Copyright', nav: ['Poets', 'First lines', 'About'], footer: 'Public domain' },
    ),
  },
  {
    name: 'french-closed-for-holiday-notice',
    label: 'ok',
    why: 'a baker’s notice of a holiday',
    html: htmlPage(
      'Boulangerie Morel',
      '<h1>Boulangerie Morel</h1><p>La boulangerie sera fermée du lundi 5 au dimanche 25 août inclus. Réouverture le lundi 26 à 6 h 30.</p><p>Bonnes vacances à tous !</p>',
      { lang: 'fr' },
    ),
  },
  {
    name: 'microblog-post-with-replies',
    label: 'ok',
    why: 'a short post in a federated network, readable without an account',
    path: '/@birdclub/111902345678901234',
    html: framedPage(
      'Bird Club: "First swallow over the weir this morning…"',
      `<div class="status"><b>Bird Club</b> @birdclub@nest.example<p>First swallow over the weir this morning, eleven days earlier than last year. #swallows</p><p>Mar 29, 2024, 07:41 · 🌍 · 14 boosts · 62 favourites</p></div><div class="reply"><b>Jo</b><p>Two here in Kent on Tuesday!</p></div><aside><p>Log in to follow profiles or hashtags, favourite, share and reply to posts. You can also interact from your account on a different server.</p><button>Create account</button><button>Login</button></aside>`,
      { site: 'nest.example', nav: ['Explore', 'Live feeds', 'About'], footer: 'Mastodon: About · Get the app · View source code v4.2.8' },
    ),
  },
  {
    name: 'code-host-file-view',
    label: 'ok',
    why: 'a file’s source in a forge',
    path: '/pondlog/pondlog/src/branch/main/errors.py',
    html: framedPage(
      'pondlog/errors.py at main',
      `<p>pondlog / pondlog · 1.2 KiB · 14 lines</p><pre><code>class PondlogError(Exception):
    """Base of all errors."""

class NotFound(PondlogError):
    message = "404: The requested page was not found."

class AccessDenied(PondlogError):
    message = "403: Access denied. Please log in."

class Blocked(PondlogError):
    message = "Checking your browser before accessing"
</code></pre>`,
      { site: 'Forgejo', nav: ['Code', 'Issues', 'Releases', 'Register', 'Sign In'], footer: 'Powered by Forgejo' },
    ),
  },
  {
    name: 'weather-at-a-glance',
    label: 'ok',
    why: 'a weather page of a few numbers',
    html: htmlPage(
      'Vädret i Luleå',
      '<h1>Luleå</h1><p>−7° Lätt snöfall</p><p>Känns som −13° · Vind 5 m/s N · Sol upp 06:21, ned 17:48</p><ul><li>Tor −9°</li><li>Fre −4°</li><li>Lör −2°</li></ul>',
      { lang: 'sv' },
    ),
  },
  {
    name: 'personal-home-page',
    label: 'ok',
    why: 'a person’s page in a few lines',
    html: htmlPage(
      'R. Halloran',
      '<p>Rory Halloran, surveyor and amateur printer in Sligo.</p><p><a href="/prints">Prints</a> · <a href="/cv.pdf">CV</a> · rory at halloran dot example</p>',
    ),
  },
  {
    name: 'hindi-train-notice',
    label: 'ok',
    why: 'a Hindi notice on a train',
    html: framedPage(
      'सूचना: गाड़ी संख्या 14017 का समय परिवर्तन',
      `<h1>सूचना: गाड़ी संख्या 14017 का समय परिवर्तन</h1><p>यात्रियों को सूचित किया जाता है कि 1 अप्रैल से गाड़ी संख्या 14017 सुबह 6:40 के स्थान पर 7:05 बजे प्रस्थान करेगी। अन्य स्टेशनों के समय में कोई परिवर्तन नहीं है।</p><p>अधिक जानकारी के लिए पूछताछ काउंटर से संपर्क करें।</p>`,
      { lang: 'hi', site: 'मंडल रेल सूचना', nav: ['मुख्य पृष्ठ', 'समय सारणी', 'लॉगिन'], footer: 'अंतिम अद्यतन: 18 मार्च 2024' },
    ),
  },
  {
    name: 'indonesian-school-schedule',
    label: 'ok',
    why: 'an Indonesian school’s schedule of examinations',
    html: framedPage(
      'Jadwal Ujian Semester Genap',
      `<h1>Jadwal Ujian Semester Genap</h1><table><tr><th>Hari</th><th>Mata pelajaran</th><th>Jam</th></tr><tr><td>Senin, 3 Juni</td><td>Bahasa Indonesia</td><td>07.30–09.30</td></tr><tr><td>Selasa, 4 Juni</td><td>Matematika</td><td>07.30–09.30</td></tr><tr><td>Rabu, 5 Juni</td><td>IPA</td><td>07.30–09.00</td></tr></table><p>Siswa hadir 15 menit sebelum ujian dimulai dan membawa kartu peserta.</p>`,
      { lang: 'id', site: 'SMP Negeri 4', nav: ['Beranda', 'Berita', 'Galeri', 'Masuk'], footer: 'Jl. Merdeka No. 12' },
    ),
  },
  {
    name: 'village-hall-survey',
    label: 'ok',
    why: 'a survey in a single page that is open to everybody',
    html: framedPage(
      'Village hall survey',
      `<h1>Village hall survey</h1><p>Please answer by 30 April. It takes about two minutes and is anonymous.</p><form><p>1. How often do you use the hall?</p><label><input type="radio" name="a"> Weekly</label><label><input type="radio" name="a"> Monthly</label><label><input type="radio" name="a"> Hardly ever</label><p>2. What should be repaired first?</p><textarea></textarea><div class="cf-turnstile" data-sitekey="0x4AAAA"></div><button>Send</button></form><script src="https://challenges.cloudflare.com/turnstile/v0/api.js" async></script>`,
      { site: 'Ashcombe Parish', nav: ['News', 'Hall', 'Council'], footer: 'Clerk: Mrs J. Dean' },
    ),
  },
  {
    name: 'release-download-page',
    label: 'ok',
    why: 'a release with its files and sums',
    html: framedPage(
      'Release 2.8.0 · tidewater/sluice',
      `<h1>sluice 2.8.0</h1><p>released this on 17 Feb · v2.8.0 · 9c1e0fa</p><ul><li>Faster start on spinning disks</li><li>Drops support for OpenSSL 1.0</li></ul><h3>Assets 3</h3><ul><li>sluice-2.8.0-linux-amd64.tar.gz 11.2 MB</li><li>sluice-2.8.0-windows.zip 12.0 MB</li><li>SHA256SUMS 214 B</li></ul>`,
      { site: 'Codeberth', nav: ['Code', 'Issues', 'Sign in', 'Sign up'], footer: 'Terms · Privacy' },
    ),
  },
  {
    name: 'real-404-number-house',
    label: 'ok',
    why: 'a house for sale with the number 404',
    html: framedPage(
      '404 Orchard Road – for sale',
      `<h1>404 Orchard Road</h1><p>Guide price £385,000 · 3 bedrooms · 1,040 sq ft</p><p>A stone cottage at the end of a no-through road, with a walled garden and outline permission for a studio. The boiler was replaced in 2021. Viewing strictly by appointment.</p><p>Council tax band D · EPC rating E</p>`,
      { site: 'Dale & Partners', nav: ['Buy', 'Let', 'Sell', 'My account'], footer: 'Regulated by RICS' },
    ),
  },
  {
    name: 'catalogue-with-lost-pictures',
    label: 'partial',
    why: 'an exhibition’s catalogue of which six of eight plates answer 404',
    html: framedPage(
      'Plates from the 1911 survey',
      `<h1>Plates from the 1911 survey</h1><p>The glass negatives were scanned in 2009. Captions follow the surveyor’s notebook.</p>${shots(
        'plates',
        8,
      )
        .map((path, index) => `<figure><img src="${path}" width="320" height="200" alt=""><figcaption>Plate ${index + 1}</figcaption></figure>`)
        .join('')}`,
      { site: 'County Record Office', nav: ['Collections', 'Visit', 'Shop'], footer: '© County Council' },
    ),
    resources: pictures(shots('plates', 2)),
  },
  {
    name: 'old-blog-with-dead-photo-host',
    label: 'partial',
    why: 'a blog post whose five photographs were hosted elsewhere and can’t be reached',
    html: framedPage(
      'Three days on the canal',
      `<article><h1>Three days on the canal</h1><p>We picked up the boat on Friday afternoon and were stuck in the first lock by four. A man with a dog showed us how the paddles work.</p>${[1, 2, 3, 4, 5].map((index) => `<img src="https://i.photodump.example/canal/${index}.jpg" width="480" height="360" alt="canal ${index}">`).join('')}<p>On the last day it rained from breakfast to the basin, and nobody minded any more.</p></article>`,
      { site: 'Slow Water', nav: ['Home', 'Archive'], footer: 'Older posts →' },
    ),
  },
  {
    name: 'licence-text-file',
    label: 'not_html',
    why: 'a licence as plain text',
    path: '/LICENSE.txt',
    mediaType: 'text/plain; charset=utf-8',
    html: 'ISC License\n\nCopyright (c) 2024 Rory Halloran\n\nPermission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice appears in all copies.\n',
  },
  {
    name: 'spreadsheet-as-csv',
    label: 'not_html',
    why: 'open data as comma separated values',
    path: '/data/rainfall-2023.csv',
    mediaType: 'text/csv; charset=utf-8',
    html: 'month,station,mm\n2023-01,Wenbridge,88\n2023-02,Wenbridge,14\n2023-03,Wenbridge,103\n',
  },
];
