// English manuals, code hosts, question boards, encyclopaedias, papers, authorities.
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';
import { application, authority, forum, manual, mediawiki, oneTrust, type Site } from './site-frames.ts';

const codeHost: Site = {
  lang: 'en',
  name: 'Forgehub',
  menu: ['Product', 'Solutions', 'Pricing', 'Sign in', 'Sign up'],
  footer: '© 2025 Forgehub, Inc. Terms Privacy Security Status Docs Contact',
  extras:
    '<div class="js-stale-session-flash" hidden>You signed in with another tab or window. Reload to refresh your session.</div><div id="error-1" hidden>Uh oh! There was an error while loading. Please reload this page.</div><template>You must be signed in to star a repository</template>',
};
const questions: Site = {
  lang: 'en',
  name: 'Askstack',
  menu: ['Questions', 'Tags', 'Users', 'Log in', 'Sign up'],
  footer: 'Tour Help Chat Contact · Site design © 2025; user contributions licensed under CC BY-SA',
  extras:
    '<div class="js-consent-banner" style="position:fixed;left:0;bottom:0;width:300px">By clicking “Accept all cookies”, you agree that we can store cookies on your device.<button>Accept all cookies</button><button>Necessary cookies only</button></div>',
  aside:
    '<h4>Related</h4><ul><li>How do I undo the last commit?</li><li>Detached HEAD, what now?</li></ul><h4>Hot Network Questions</h4><ul><li>Can a dragon be insured?</li></ul>',
};

export const englishReference: readonly GradedPage[] = [
  {
    name: 'repository-front-page',
    label: 'ok',
    why: 'a repository with its readme; hidden flashes of the host are in the markup',
    html: application(
      codeHost,
      'tidewater/tidelog: An append-only log in 900 lines of Rust',
      `<h1 class="sr-only">tidewater/tidelog</h1><nav aria-label="Repository">Code Issues 14 Pull requests 3 Actions Security Insights</nav><div class="Layout"><table aria-label="Folders and files"><tr><td>.forge/workflows</td><td>ci: cache cargo</td></tr><tr><td>benches</td><td>bench: 4 KiB records</td></tr><tr><td>src</td><td>fix: sync the directory after rename</td></tr><tr><td>Cargo.toml</td><td>release 0.7.2</td></tr><tr><td>README.md</td><td>docs: say what fsync costs</td></tr></table><article class="markdown-body"><h1>tidelog</h1><p>An append-only log for single writers. It promises that what was acknowledged survives a power cut, and nothing else.</p><pre>cargo add tidelog</pre><h2>Why another one</h2><p>The logs we looked at either trusted the file system’s order of writes or needed a thread. tidelog writes a record, its checksum and its length backwards, and can find the tail again from any byte.</p><h2>Status</h2><p>Used in production by two companies. The format has been stable since 0.5.</p><h2>License</h2><p>MIT or Apache-2.0, as you like.</p></article></div><div class="BorderGrid">About: An append-only log in 900 lines of Rust. 1.2k stars · 31 forks · 12 watching. Releases 19.</div>`,
    ),
  },
  {
    name: 'issue-about-windows-paths',
    label: 'ok',
    why: 'an issue with its discussion and the prompt to sign up for a comment',
    html: application(
      codeHost,
      'Paths with a trailing dot are lost on Windows · Issue #212 · tidewater/tidelog',
      `<h1>Paths with a trailing dot are lost on Windows <span>#212</span></h1><span class="State">Closed</span><div class="TimelineItem"><h3>mkoenig opened on Feb 3</h3><p>Opening a log in a folder whose name ends in a dot works, but the segments land in the folder without the dot. Reproduced on 10 and 11, NTFS.</p><pre>let log = Log::open("C:\\\\data\\\\v1.")?;</pre></div><div class="TimelineItem"><h3>ada-w commented</h3><p>Win32 strips trailing dots and spaces unless the path starts with <code>\\\\?\\</code>. I think that we should refuse such names instead of guessing.</p></div><div class="TimelineItem"><h3>mkoenig commented</h3><p>Agreed. A clear message would have saved me the afternoon.</p></div><div>ada-w closed this as completed in #215 on Feb 9</div><div class="signed-out-comment">Sign up for free to join this conversation. Already have an account? Sign in to comment</div><div class="sidebar">Labels: bug, windows · Assignees: ada-w · Milestone: 0.7.2</div>`,
    ),
  },
  {
    name: 'question-about-rebase',
    label: 'ok',
    why: 'a question with two answers among the board’s prompts',
    html: application(
      questions,
      'git - Keep merge commits when rebasing - Askstack',
      `<h1><a class="question-hyperlink" href="#">Keep merge commits when rebasing</a></h1><div>Asked 9 years, 4 months ago · Modified 2 years ago · Viewed 88k times</div><div class="question" id="question"><div class="js-vote-count">164</div><div class="s-prose js-post-body"><p>I rebase a long-lived branch weekly, and each time the merges in it are flattened. How can I keep them without doing it by hand?</p><pre><code>git rebase main</code></pre></div></div><h2>2 Answers</h2><div class="answer accepted-answer"><div class="js-vote-count">211</div><div class="s-prose"><p>Use <code>--rebase-merges</code>, which came with 2.18. It writes a todo list with labels and merges, which you can edit like any other:</p><pre><code>git rebase --rebase-merges main</code></pre><p>Conflicts that you solved inside the old merges come up again, so turn on <code>rerere</code> first.</p></div></div><div class="answer"><div class="js-vote-count">17</div><div class="s-prose"><p>If you can, don’t rebase it. Merge main into the branch and live with the graph.</p></div></div><form class="post-form"><h2>Your Answer</h2><p>Sign up or <a href="/users/login">log in</a></p><p>By clicking “Post Your Answer”, you agree to our terms of service.</p></form>`,
    ),
  },
  {
    name: 'manual-page-of-retention',
    label: 'ok',
    why: 'a documentation page',
    html: manual(
      {
        lang: 'en',
        name: 'Vessel',
        menu: ['Docs', 'API', 'Blog', 'Discord'],
        footer: 'Copyright © 2025 Vessel contributors',
        aside: '<ul class="menu__list"><li>Introduction</li><li>Installation</li><li>Retention</li><li>Backups</li><li>Troubleshooting</li></ul>',
      },
      'Retention',
      `<h1>Retention</h1><p>A retention rule says for how long snapshots are kept. Rules are evaluated every hour, oldest snapshot first.</p><h2 id="fields">Fields</h2><table><thead><tr><th>Field</th><th>Type</th><th>Default</th><th>Meaning</th></tr></thead><tbody><tr><td><code>keepLast</code></td><td>integer</td><td>7</td><td>Newest snapshots that are always kept</td></tr><tr><td><code>keepDaily</code></td><td>integer</td><td>0</td><td>One a day for so many days</td></tr><tr><td><code>keepTagged</code></td><td>list</td><td>[]</td><td>Snapshots with any of these tags are never removed</td></tr></tbody></table><h2 id="example">Example</h2><pre><code>retention:
  keepLast: 3
  keepDaily: 14
  keepTagged: [release]</code></pre><div class="theme-admonition alert alert--warning"><b>warning</b><p>A rule without any field removes nothing. This is on purpose.</p></div><nav class="pagination-nav">« Schedules · Backups »</nav><p>Edit this page. Last updated on Jun 3, 2025.</p>`,
    ),
  },
  {
    name: 'readthedocs-function-reference',
    label: 'ok',
    why: 'an API reference made by Sphinx',
    html: `<!DOCTYPE html><html class="writer-html5" lang="en"><head><meta charset="utf-8"><title>tides.predict &mdash; tidepy 3.1 documentation</title></head><body class="wy-body-for-nav"><div class="wy-grid-for-nav"><nav class="wy-nav-side"><a href="/" class="icon icon-home">tidepy</a><div role="search"><form><input type="text" placeholder="Search docs"></form></div><ul><li>Getting started</li><li>User guide</li><li>API reference</li></ul></nav><section class="wy-nav-content-wrap"><div role="main" class="document"><section id="tides-predict"><h1>tides.predict</h1><dl class="py function"><dt><code>tides.predict(station, start, end, step='6min', datum='MSL')</code></dt><dd><p>Return predicted heights at a station.</p><p><b>Parameters:</b></p><ul><li><b>station</b> (<i>str</i>) – identifier, see <code>tides.stations()</code></li><li><b>start</b>, <b>end</b> (<i>datetime</i>) – aware datetimes; naive ones raise <code>ValueError</code></li><li><b>step</b> (<i>str</i>) – resolution</li></ul><p><b>Returns:</b> a <code>Series</code> in metres above the datum.</p><p><b>Raises:</b> <code>UnknownStation</code> if there are no constants for it.</p></dd></dl><p>Example:</p><pre>&gt;&gt;&gt; tides.predict('DOV', t0, t1).max()
6.71</pre></section></div><footer><p>&copy; Copyright 2019-2025. Built with Sphinx using a theme provided by Read the Docs.</p></footer></section></div></body></html>`,
  },
  {
    name: 'encyclopaedia-article-on-fulling',
    label: 'ok',
    why: 'an encyclopaedia article',
    html: mediawiki(
      {
        lang: 'en',
        name: 'Freepedia, the free encyclopedia',
        menu: ['Donate', 'Create account', 'Log in'],
        footer: 'This page was last edited on 2 April 2025, at 19:04 (UTC). Text is available under CC BY-SA 4.0.',
      },
      'Fulling',
      `<p><b>Fulling</b>, also known as <b>tucking</b> or <b>walking</b>, is a step in the making of woollen cloth in which it’s cleansed of oils and dirt and made thicker. The worker is a <i>fuller</i>, <i>tucker</i> or <i>walker</i>, all of which have become surnames.<sup>[1]</sup></p><div class="toc"><h2>Contents</h2><ul><li>1 Process</li><li>2 Mills</li><li>3 See also</li><li>4 References</li></ul></div><h2>Process</h2><p>Fulling involves two processes: scouring and milling. Originally it was carried out by pounding the cloth with a club, or with the fuller’s feet or hands. In Scottish Gaelic tradition, this was accompanied by waulking songs, which women sang to set the pace.<sup>[2]</sup></p><h2>Mills</h2><p>From the medieval period, the fulling of cloth was often done in a water mill. The earliest reference in England is from 1185.<sup>[3]</sup> <sup class="noprint">[<i>citation needed</i>]</sup></p><h2>See also</h2><ul><li>Felt</li><li>Fuller’s earth</li></ul><h2>References</h2><ol class="references"><li>Reaney, <i>A Dictionary of English Surnames</i>.</li><li>Campbell, <i>Hebridean Folksongs</i>.</li><li>Lennard, “Early English fulling mills”.</li></ol><div class="catlinks">Categories: Textile finishing | Medieval technology</div>`,
    ),
  },
  {
    name: 'preprint-abstract',
    label: 'ok',
    why: 'an abstract page of a preprint server; the paper itself is a link',
    path: '/abs/2503.11877',
    html: `<!DOCTYPE html><html lang="en"><head><title>[2503.11877] Counting Distinct Walks Under Edge Deletion</title><meta name="citation_title" content="Counting Distinct Walks Under Edge Deletion"></head><body class="with-cu-identity"><header><div>We gratefully acknowledge support from member institutions. <a href="/donate">Donate</a></div><div class="header-breadcrumbs">cs &gt; arXiv:2503.11877</div><a href="/login">Login</a></header><main><div id="abs"><div class="dateline">[Submitted on 14 Mar 2025 (v1), last revised 2 Jun 2025 (this version, v2)]</div><h1 class="title mathjax">Title: Counting Distinct Walks Under Edge Deletion</h1><div class="authors">Authors: Marta Zielinska, Okeke Udo, Hanh Tran</div><blockquote class="abstract mathjax">Abstract: We study the number of distinct walks of length at most k between two fixed vertices of a directed graph while edges are deleted one at a time. We give a data structure with amortised update time O(n^{1.53}) and show that, under the combinatorial BMM hypothesis, no structure has O(n^{1-ε}) for any ε &gt; 0. Experiments on road networks suggest that the constants are modest.</blockquote><table><tr><td>Comments:</td><td>24 pages, 6 figures; added Section 5</td></tr><tr><td>Subjects:</td><td>Data Structures and Algorithms (cs.DS)</td></tr></table></div><div class="extra-services"><h2>Access Paper:</h2><ul><li><a href="#">View PDF</a></li><li><a href="#">HTML (experimental)</a></li></ul></div></main><footer>About Help Contact Subscribe Copyright Privacy Policy</footer></body></html>`,
  },
  {
    name: 'government-guidance-on-chimneys',
    label: 'ok',
    why: 'guidance of an authority, with its feedback form and cookie notice',
    html: `<!DOCTYPE html><html lang="en" class="govuk-template"><head><title>Register a wood-burning stove - GOV.EX</title></head><body class="gem-c-layout-for-public govuk-template__body"><div id="global-cookie-message" class="gem-c-cookie-banner govuk-cookie-banner" role="region" aria-label="Cookies"><h2>Cookies on GOV.EX</h2><p>We use some essential cookies to make this website work.</p><button>Accept additional cookies</button><button>Reject additional cookies</button></div><header role="banner"><a href="/">GOV.EX</a><button>Menu</button><button>Search</button></header><div class="govuk-width-container"><nav>Home › Housing and local services › Safety</nav><main class="govuk-main-wrapper"><h1 class="gem-c-title__text">Register a wood-burning stove</h1><div class="gem-c-govspeak govuk-govspeak"><p>You must tell building control before you fit a stove, unless the installer is registered with a competent person scheme.</p><h2>What it costs</h2><p>The fee is set by your local authority and is usually between £180 and £320. You’ll have to pay it even if the stove fails inspection.</p><h2>What you need</h2><ul><li>the make and model</li><li>a drawing of the flue</li><li>proof that a carbon monoxide alarm will be fitted</li></ul><p>You can be fined if you use a stove that has no certificate.</p></div></main><div class="gem-c-feedback"><h2>Is this page useful?</h2><button>Yes</button><button>No</button><button>Report a problem with this page</button></div></div><footer class="govuk-footer">Help Privacy Cookies Accessibility statement Contact · All content is available under the Open Government Licence v3.0</footer></body></html>`,
  },
  {
    name: 'university-course-page',
    label: 'ok',
    why: 'a lecturer’s course page with a link to material that needs a login',
    html: authority(
      {
        lang: 'en',
        name: 'University of Strand · Department of Geography',
        menu: ['Study', 'Research', 'People', 'Staff login'],
        footer: 'University of Strand is a registered charity (SC004401)',
      },
      'GEOG 312: History of Cartography',
      `<h1>GEOG 312: History of Cartography</h1><p>Spring 2025 · Tue/Thu 11.00 · Room 2.14 · Dr H. Quist</p><h2>Outline</h2>${paragraphs('maps', 1)}<h2>Assessment</h2><ul><li>Two short papers (30 % each)</li><li>A map, drawn by hand (40 %)</li></ul><h2>Reading</h2><ol><li>Week 1: Harley, “Deconstructing the map”</li><li>Week 2: Edney, chapters 1–3</li><li>Week 3: the coffee-stained sheet (scan in Moodle, log in with your student ID)</li></ol>`,
    ),
  },
  {
    name: 'forum-thread-on-bottom-brackets',
    label: 'ok',
    why: 'a thread on phpBB',
    html: forum(
      {
        lang: 'en-gb',
        name: 'Steel Frames',
        menu: ['FAQ', 'Register', 'Login'],
        footer: 'Powered by phpBB® Forum Software © phpBB Limited',
        aside:
          '<div class="stat-block"><h3>Who is online</h3><p>Users browsing this forum: No registered users and 7 guests</p></div><div class="permissions">You cannot post new topics in this forum<br>You cannot reply to topics in this forum</div>',
      },
      'Creak that is not the bottom bracket',
      `<div class="action-bar">3 posts • Page 1 of 1</div><div id="p101" class="post"><div class="postprofile"><b>oldspoke</b><br>Posts: 812</div><div class="postbody"><div class="content">Swapped the BB, greased the pedals, re-torqued the chainring bolts. It still creaks, but only when I’m sitting down. What am I missing?</div></div></div><div id="p102" class="post"><div class="postprofile"><b>freewheelin_jo</b></div><div class="postbody"><div class="content">Only sitting down = seat post or saddle rails. Take the post out, clean it and the tube, a smear of grease (paste if it’s carbon).</div></div></div><div id="p103" class="post"><div class="postprofile"><b>oldspoke</b></div><div class="postbody"><div class="content">Seat post. Eight weeks of my life. Thank you!</div></div></div>`,
    ),
  },
  {
    name: 'discourse-topic-on-solar',
    label: 'ok',
    why: 'a topic on Discourse as it comes without scripts',
    html: `<!DOCTYPE html><html lang="en"><head><title>String inverter hums at night - Inverters - Off-Grid Talk</title><meta name="generator" content="Discourse 3.4.0.beta2"><noscript></noscript></head><body class="crawler"><header><a href="/">Off-Grid Talk</a></header><div id="main-outlet" class="wrap" role="main"><div id="topic-title"><h1><a href="/t/9121">String inverter hums at night</a></h1><div class="topic-category"><span class="category-title">Inverters</span></div></div><div class="topic-body crawler-post"><div class="crawler-post-meta"><span>pvpete</span> <time>May 2, 2025, 8:14am</time> 1</div><div class="post"><p>Anybody else get a 100 Hz hum from theirs after dark? It draws 11 W from the grid with no sun at all. Firmware 4.22.</p></div></div><div class="topic-body crawler-post"><div class="crawler-post-meta"><span>henna</span> 2</div><div class="post"><p>That’s the reactive power compensation. There’s a setting (“Q at night”) that is on by default in some grid profiles. Turn it off, unless your operator insists.</p></div></div><div class="topic-body crawler-post"><div class="crawler-post-meta"><span>pvpete</span> 3</div><div class="post"><p>Found it, it’s silent now. 1 W. Marking as solved.</p></div></div><div id="related-topics"><h3>Related topics</h3><table><tr><td>Optimisers or not?</td><td>14</td></tr></table></div></div><footer class="container wrap"><nav class="crawler-nav">Home Categories Guidelines Terms of Service Privacy Policy</nav><p class="powered-by-link">Powered by Discourse, best viewed with JavaScript enabled</p></footer></body></html>`,
  },
  {
    name: 'standard-text-as-plain-text',
    label: 'not_html',
    why: 'a specification that’s served as text',
    mediaType: 'text/plain; charset=utf-8',
    html: `Tideline Working Group                                     R. Aaltonen
Informational                                               March 2025

              A Plain Format for Tide Tables

Abstract

   This memo describes a line-based format for tide tables.  Each line
   holds a time in UTC, a height in metres and a flag.

1.  Introduction

   Harbour offices exchange tables by post and by fax.  A format that
   can be read by people and by programs alike would help both.
`,
  },
  {
    name: 'package-metadata-as-json',
    label: 'not_html',
    why: 'JSON that somebody saved',
    mediaType: 'application/json',
    html: '{"name":"tidelog","version":"0.7.2","license":"MIT OR Apache-2.0","downloads":48213,"versions":["0.7.2","0.7.1","0.7.0"],"error":null}',
  },
  {
    name: 'university-library-hours',
    label: 'ok',
    why: 'opening hours, which is little text',
    html: authority(
      {
        lang: 'en',
        name: 'Strand University Library',
        menu: ['Search', 'Borrow', 'Rooms', 'My account'],
        footer: 'Library enquiries: 01632 960 114',
        extras: oneTrust('Strand uses cookies for statistics.', 'Agree', 'Only necessary'),
      },
      'Opening hours',
      `<h1>Opening hours</h1><table><tr><td>Monday–Thursday</td><td>08.30–22.00</td></tr><tr><td>Friday</td><td>08.30–19.00</td></tr><tr><td>Saturday</td><td>10.00–17.00</td></tr><tr><td>Sunday</td><td>Closed</td></tr></table>`,
    ),
  },
];
