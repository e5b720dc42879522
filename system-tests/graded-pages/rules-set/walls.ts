// Content that is there for members or subscribers only.
import { articlePage, htmlPage } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';

export const walls: readonly GradedPage[] = [
  {
    name: 'facebook-like-login-wall',
    label: 'login_required',
    why: 'a social network shows its form instead of the post, with a 200',
    redirectFrom: '/groups/4711/posts/42/',
    path: '/login/?next=https%3A%2F%2Fsocial.example%2Fgroups%2F4711%2Fposts%2F42%2F',
    html: htmlPage(
      'Log into Social',
      `<div id="globalContainer"><h2>You must log in to continue.</h2><form id="login_form" action="/login/device-based/regular/login/" method="post"><input type="text" name="email" placeholder="Email address or phone number"><input type="password" name="pass" placeholder="Password"><button name="login">Log In</button></form><a href="/recover">Forgot account?</a> · <a href="/reg">Sign up for Social</a></div>`,
    ),
  },
  {
    name: 'linkedin-like-authwall',
    label: 'login_required',
    why: 'an “authwall” that invites to join in order to see a profile',
    redirectFrom: '/in/ada-keeper',
    path: '/authwall?trk=gf&original_referer=&sessionRedirect=https%3A%2F%2Fwork.example%2Fin%2Fada-keeper',
    html: htmlPage(
      'Sign Up | Work Network',
      `<main class="authwall-join-form"><h1>Join to view full profile</h1><form><input name="first-name" placeholder="First name"><input name="last-name" placeholder="Last name"><input type="email" name="email-address" placeholder="Email"><input type="password" name="password" placeholder="Password (6+ characters)"><button>Agree &amp; Join</button></form><p>By clicking Agree &amp; Join, you agree to the User Agreement, Privacy Policy and Cookie Policy.</p><p>Already on Work Network? <a href="/login">Sign in</a></p></main>`,
    ),
  },
  {
    name: 'photo-network-login-wall',
    label: 'login_required',
    why: 'the login page of a photo network, drawn by script',
    redirectFrom: '/p/CxQ0/',
    path: '/accounts/login/?next=%2Fp%2FCxQ0%2F',
    html: htmlPage(
      'Login • Photogram',
      `<div id="mount"></div><script>document.getElementById('mount').innerHTML='<h1>Photogram</h1><form><label>Phone number, username, or email<input name="username"></label><label>Password<input type="password" name="password"></label><button>Log in</button></form><div>OR</div><a href="#">Log in with another account</a><p>Forgot password?</p><p>Don’t have an account? <a href="/signup">Sign up</a></p>';</script>`,
    ),
  },
  {
    name: 'sso-service-login',
    label: 'login_required',
    why: 'a company’s document behind single sign-on',
    redirectFrom: '/document/d/1aB/edit',
    path: '/ServiceLogin?service=wise&passive=1209600&continue=https%3A%2F%2Fdocs.example%2Fdocument%2Fd%2F1aB%2Fedit',
    html: htmlPage(
      'Docs: Sign-in',
      '<div class="card"><h1>Sign in</h1><p>to continue to Docs</p><form><input type="email" id="identifierId" aria-label="Email or phone"><a href="#">Forgot email?</a><p>Not your computer? Use a private window to sign in. <a href="#">Learn more</a></p><button>Next</button></form></div>',
    ),
  },
  {
    name: 'http-401',
    label: 'login_required',
    why: '401 with a challenge for credentials',
    status: 401,
    headers: { 'www-authenticate': 'Bearer realm="intranet"' },
    html: '<html><head><title>401 Authorization Required</title></head><body><center><h1>401 Authorization Required</h1></center><hr><center>nginx/1.24.0</center></body></html>',
  },
  {
    name: 'forum-members-only',
    label: 'login_required',
    why: 'forum software that keeps a board for members, in place of the thread',
    html: htmlPage(
      'Log in - Beekeepers’ Board',
      '<header><a href="/">Beekeepers’ Board</a> <a href="/register">Register</a></header><div class="blockMessage">You must be logged in to do that.</div><form class="block" method="post" action="/login/login"><label>Your name or email address:<input name="login"></label><label>Password:<input type="password" name="password"></label><label><input type="checkbox" name="remember"> Stay logged in</label><button>Log in</button></form>',
    ),
  },
  {
    name: 'private-wiki',
    label: 'login_required',
    why: 'MediaWiki with reading for accounts only',
    html: htmlPage(
      'Login required - Project Wiki',
      '<div id="content" class="mw-body"><h1 id="firstHeading">Login required</h1><div id="mw-content-text"><p>Please <a href="/index.php?title=Special:UserLogin">log in</a> to view other pages.</p><p>Return to <a href="/">Main Page</a>.</p></div></div>',
    ),
  },
  {
    name: 'news-paywall-stub',
    label: 'login_required',
    why: 'two sentences of an article and a call to subscribe, marked as not free',
    html: articlePage(
      'The bridge will close in April',
      `<p class="byline">By M. Alder, 4 March 2024</p><p>The committee approved the plan by eleven votes to eight after a debate of nearly four hours. Residents had asked for…</p>
<div class="paywall"><h2>Subscribe to continue reading</h2><p>Get unlimited access for 1 € in the first month. Cancel at any time.</p><a class="button" href="/subscribe">Subscribe now</a><p>Already a subscriber? <a href="/login">Log in</a></p></div>`,
      {
        head: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The bridge will close in April","isAccessibleForFree":false,"hasPart":{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}</script>`,
        site: 'County Courier',
      },
    ),
  },
  {
    name: 'metered-paywall-stub',
    label: 'login_required',
    why: 'the reader’s free articles are used up, and only the beginning is left',
    html: articlePage(
      'What the owls heard',
      `<p>A barn owl finds a vole in complete darkness by the difference in arrival time between its two ears.</p><div class="meter"><p>You’ve reached your limit of free articles this month.</p><h3>Keep reading with a digital subscription</h3><a href="/offers">See offers</a> <a href="/signin">Sign in</a></div><aside><h4>More from the magazine</h4><ul><li><a href="/a">The hedge and the moth</a></li><li><a href="/b">Salt marsh in winter</a></li><li><a href="/c">A year with kestrels</a></li></ul></aside>`,
      { site: 'The Naturalist', head: '<meta property="article:content_tier" content="metered">' },
    ),
  },
  {
    name: 'member-only-story',
    label: 'login_required',
    why: 'a blog platform’s story for members, cut after the first paragraph',
    html: articlePage(
      'I rebuilt a wheel every day for a month',
      `<p>Member-only story</p><p>Truing a wheel is a matter of quarter turns and of stopping before you think that you are done. On the first day I broke two spokes and</p><section class="gate"><h2>Create an account to read the full story.</h2><p>The author made this story available to members only. If you’re new here, create a new account to read this story on us.</p><button>Sign up with Google</button><button>Sign up with email</button><p>Already have an account? Sign in</p></section>`,
      { site: 'Longform', head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>' },
    ),
  },
  {
    name: 'journal-abstract-with-login',
    label: 'ok',
    why: 'the page of a paid paper: its abstract and references are all that this URL shows',
    html: articlePage(
      'Edge combs and silent flight in Tyto alba',
      `<p>R. Moss, T. Lindqvist. Journal of Avian Acoustics 12 (2021) 44–61. doi:10.0000/jaa.2021.44</p><h2>Abstract</h2>${paragraphs('owls', 2)}<h2>Keywords</h2><p>owls, acoustics, feathers, flight</p><h2>References</h2><ol><li>Graham, R. R. (1934). The silent flight of owls.</li><li>Lilley, G. M. (1998). A study of the silent flight of the owl.</li><li>Sarradj, E. et al. (2011). Silent owl flight: bird flyover noise measurements.</li></ol><aside><h2>Access</h2><p>Log in through your institution or buy this article (PDF) for 32 €.</p></aside>`,
      { site: 'Avian Press' },
    ),
  },
  {
    name: 'basic-auth-401',
    label: 'login_required',
    why: '401 as an Apache folder with a password sends it; a headless browser ends this navigation with an error and shows no page',
    status: 401,
    headers: { 'www-authenticate': 'Basic realm="Members"' },
    html: '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1><p>This server could not verify that you are authorized to access the document requested.</p></body></html>',
  },
  {
    name: 'session-expired',
    label: 'login_required',
    why: 'an application that asks to sign in again, with a 200 at the address that was asked for',
    html: htmlPage(
      'Session expired',
      '<div class="dialog"><h1>Your session has expired</h1><p>For your security you were signed out. Sign in again to view this report.</p><form><input name="j_username"><input type="password" name="j_password"><button>Sign in</button></form></div>',
    ),
  },
];
