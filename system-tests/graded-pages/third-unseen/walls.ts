// Pay walls with a teaser and an offer, and walls that want a login.
import type { GradedPage } from '../types.ts';
import { application, authority, daily, forum, ghost, oneTrust, substack } from './site-frames.ts';

export const walls: readonly GradedPage[] = [
  {
    name: 'us-daily-subscribe-to-read',
    label: 'login_required',
    why: 'two paragraphs and an offer',
    html: daily(
      {
        lang: 'en-US',
        name: 'Harbor City Examiner',
        menu: ['News', 'Food', 'Subscribe', 'Log in'],
        footer: '© 2025 Harbor City Examiner',
        aside: '<h3>Trending</h3><ul><li>The 25 best clam rolls</li><li>Ballpark renovation, by the numbers</li></ul>',
      },
      'The crab boats that never came home',
      `<article><h1>The crab boats that never came home</h1><p>By Denise Faro | March 30, 2025 | For subscribers</p><p>On the morning of Jan. 14, eleven boats left Harbor City under a sky the color of slate. By dusk, nine were back.</p><p>What happened in between took investigators a year to piece together, and</p></article><div class="paywall" data-testid="regwall"><h2>Subscribe to continue reading</h2><p>Unlimited digital access for just $1 for 3 months. Cancel anytime.</p><button>Subscribe now</button><p>Already a subscriber? <a href="/login">Log in</a></p></div>`,
    ),
  },
  {
    name: 'uk-magazine-metered',
    label: 'login_required',
    why: 'the month’s free articles are used up',
    html: daily(
      {
        lang: 'en-GB',
        name: 'The Observatory',
        menu: ['Politics', 'Books', 'Podcasts', 'Subscribe', 'Sign in'],
        footer: '© The Observatory 2025 · Contact · Privacy',
        extras: oneTrust('We use cookies.', 'Accept', 'Manage'),
      },
      'The quiet end of the village choir',
      `<article><h1>The quiet end of the village choir</h1><p class="standfirst">Nobody decided to stop singing</p><p>Anthony Marsh</p><p>There were nine of us on the last evening, and the piano had been promised to a school.</p></article><section class="tp-modal"><h2>You’ve read your 3 free articles this month</h2><p>Get unlimited access from £1 a week. Join 120,000 readers.</p><ul><li>Every article, every week</li><li>The app and the archive since 1931</li></ul><a class="cta" href="/subscribe">Start your trial</a><p>Already have an account? Sign in</p></section>`,
    ),
  },
  {
    name: 'substack-paid-post',
    label: 'login_required',
    why: 'a letter for paying subscribers',
    path: '/p/what-the-dredger-found',
    html: substack(
      { lang: 'en', name: 'Coastlines Plus', menu: ['Fergus Lamb'], footer: '© 2025 Fergus Lamb' },
      'What the dredger found',
      `<h1 class="post-title">What the dredger found</h1><h3 class="subtitle">A bell, a boot and an argument</h3><div>Fergus Lamb · Feb 2, 2025 · ∙ Paid</div><div class="available-content"><p>The barge master rang on a Sunday. “You’ll want to see this before the council does,” he said, and hung up.</p></div><div class="paywall" data-testid="paywall"><h2 class="paywall-title">This post is for paid subscribers</h2><button class="button primary">Subscribe</button><p><a href="/account/login">Already a paid subscriber? <b>Sign in</b></a></p></div>`,
    ),
  },
  {
    name: 'ghost-members-only',
    label: 'login_required',
    why: 'a post for members on Ghost',
    html: ghost(
      {
        lang: 'en',
        name: 'The Index Card',
        menu: ['Home', 'Archive'],
        footer: 'The Index Card © 2025',
        aside: '<h3>You might also like</h3><article><h2>Boxes, considered</h2></article>',
      },
      'My system, card by card',
      `<h1>My system, card by card</h1><p>Jan 11, 2025 · Members only</p><section class="gh-content"><p>I own 9,400 index cards, and I can find any one of them in under a minute. Here’s how.</p><aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content"><h2>This post is for subscribers only</h2><a class="gh-btn" data-portal="signup" href="#/portal/signup">Subscribe now</a><p><small>Already have an account? <a data-portal="signin" href="#/portal/signin">Sign in</a></small></p></div></aside></section>`,
    ),
  },
  {
    name: 'medium-member-only',
    label: 'login_required',
    why: 'a story for members on a Medium-like site',
    html: `<!doctype html><html lang="en"><head><title>The spreadsheet that ran a hospital | by Yusuf Karim | Medium</title></head><body><div id="root"><div><a href="/m/signin">Sign up</a> <a href="/m/signin">Sign in</a></div><article><p>Member-only story</p><h1>The spreadsheet that ran a hospital</h1><p>Yusuf Karim · Follow · 9 min read · May 1, 2025</p><p>The file was called final_v7_REALLY.xls, and for eleven years it decided who was on call.</p></article><div class="meteredContent"><h2>Read this story from Yusuf Karim — and all the best stories on Medium.</h2><p>The author made this story available to Medium members only. If you’re new to Medium, create a new account to read this story on us.</p><button>Sign up with Google</button><button>Sign up with Facebook</button><button>Sign up with email</button><p>Already have an account? Sign in</p></div></div></body></html>`,
  },
  {
    name: 'science-publisher-get-access',
    label: 'login_required',
    why: 'a paper’s abstract is cut short; the rest is for sale',
    html: authority(
      {
        lang: 'en',
        name: 'Elsmere Journals Online',
        menu: ['Journals', 'Books', 'My account', 'Sign in'],
        footer: '© 2025 Elsmere B.V. All rights are reserved, including those for text and data mining',
      },
      'Scour at timber piers in tidal reaches',
      `<h1>Scour at timber piers in tidal reaches</h1><p>Coastal Structures, volume 88, May 2025, 103–119</p><p>A. Brandt, K. Oyelaran</p><h2>Section snippets</h2><p>Timber piers are found in …</p><div class="access-options"><h2>Access through your institution</h2><button>Sign in via your organisation</button><h3>Purchase PDF</h3><p>24 hours online access $39.95</p><p>You do not currently have access to this article. Log in or subscribe to view the full text.</p></div>`,
    ),
  },
  {
    name: 'de-zeitung-plus',
    label: 'login_required',
    why: 'a German “plus” article',
    html: daily(
      {
        lang: 'de',
        name: 'Oder-Zeitung',
        menu: ['Lokales', 'Sport', 'OZ+', 'Anmelden'],
        footer: 'Impressum · Datenschutz · AGB',
        extras: oneTrust('Wir verarbeiten Daten.', 'Zustimmen', 'Optionen'),
        aside: '<h3>Mehr zum Thema</h3><ul><li>Deichbau beginnt im Herbst</li></ul>',
      },
      'Das Dorf, das seinen Deich behielt',
      `<article><p>OZ+ Artikel</p><h1>Das Dorf, das seinen Deich behielt</h1><p>Von Katrin Lehwald</p><p>Als der Bagger kam, standen schon zwanzig Leute auf der Krone. Niemand hatte sie gerufen.</p></article><section class="plus-offer"><h2>Jetzt weiterlesen mit OZ+</h2><p>1 Monat gratis, danach 9,99 € monatlich, jederzeit kündbar.</p><button>Kostenlos testen</button><p>Sie haben bereits ein Abo? <a href="/login">Hier anmelden</a></p></section>`,
    ),
  },
  {
    name: 'fr-reserve-aux-abonnes',
    label: 'login_required',
    why: 'a French article for subscribers',
    html: daily(
      { lang: 'fr', name: 'Le Quotidien des Causses', menu: ['Actualités', 'Idées', 'S’abonner', 'Se connecter'], footer: 'Mentions légales' },
      'Les derniers bergers',
      `<article><h1>Les derniers bergers</h1><p>Article réservé aux abonnés</p><p>Par Luc Fabre</p><p>À cinq heures, il fait encore nuit sur la draille, et les chiens sont déjà loin. Jean ne les appelle pas.</p></article><section class="paywall"><h2>Il vous reste 87 % de cet article à lire.</h2><p>La suite est réservée aux abonnés. 1 € le premier mois, sans engagement.</p><button>S’abonner</button><p>Déjà abonné ? Se connecter</p></section>`,
    ),
  },
  {
    name: 'it-articolo-per-abbonati',
    label: 'login_required',
    why: 'an Italian article for subscribers',
    html: daily(
      { lang: 'it', name: 'Il Corriere della Bassa', menu: ['Cronaca', 'Sport', 'Abbonati', 'Accedi'], footer: 'P.IVA 00112233445' },
      'La piena vista dal campanile',
      `<article><h1>La piena vista dal campanile</h1><p>di Paolo Zanetti</p><p>Don Sergio ha suonato a martello alle tre e venti, come nel 1951.</p></article><div class="wall"><h2>Questo contenuto è riservato agli abbonati</h2><p>Abbonati a 1 € per il primo mese e continua a leggere.</p><button>Abbonati ora</button><p>Sei già abbonato? Accedi</p></div>`,
    ),
  },
  {
    name: 'no-artikkel-for-abonnenter',
    label: 'login_required',
    why: 'a Norwegian article for subscribers',
    html: daily(
      { lang: 'nb', name: 'Fjordposten', menu: ['Nyheter', 'Sport', 'Kjøp abonnement', 'Logg inn'], footer: 'Ansvarlig redaktør: Tor Moe' },
      'Hun ror til jobb hver dag',
      `<article><h1>Hun ror til jobb hver dag</h1><p>For abonnenter</p><p>Klokka er kvart på sju når Ragnhild skyver båten ut fra naustet.</p></article><div><h2>Denne saken er for abonnenter</h2><p>Få tilgang for 1 krone den første måneden.</p><button>Bli abonnent</button><p>Allerede abonnent? Logg inn</p></div>`,
    ),
  },
  {
    name: 'ja-yuryo-kaiin-gentei',
    label: 'login_required',
    why: 'a Japanese article for paying members',
    html: daily(
      { lang: 'ja', name: '北陸経済新聞', menu: ['トップ', '企業', '会員登録', 'ログイン'], footer: '著作権 · 特定商取引法' },
      '鯖江の眼鏡、次の百年',
      `<article><h1>鯖江の眼鏡、次の百年</h1><p>2025年5月7日 2:00［会員限定記事］</p><p>福井県鯖江市の工房に、朝から研磨の音が響く。</p></article><section><h2>この記事は会員限定です。</h2><p>登録すると続きをお読みいただけます。残り1,874文字</p><button>無料で読める会員登録へ</button><p>すでに会員の方は ログイン</p></section>`,
    ),
  },
  {
    name: 'nl-lees-verder-met-account',
    label: 'login_required',
    why: 'a Dutch article that wants a free account',
    html: daily(
      { lang: 'nl', name: 'Drentse Dagkrant', menu: ['Regio', 'Abonneren', 'Inloggen'], footer: 'Colofon' },
      'De laatste turfsteker',
      `<article><h1>De laatste turfsteker</h1><p>Door Harm Pol</p><p>Hij is 91 en hij snijdt nog steeds recht.</p></article><div class="wall"><h2>Verder lezen?</h2><p>Maak een gratis account aan of log in om dit artikel te lezen. Je krijgt vijf artikelen per maand.</p><button>Account aanmaken</button><button>Inloggen</button></div>`,
    ),
  },
  {
    name: 'social-login-to-see-profile',
    label: 'login_required',
    why: 'a social site shows its login instead of the post',
    path: '/accounts/login/?next=/p/C3kd9/',
    redirectFrom: '/p/C3kd9/',
    html: `<!DOCTYPE html><html lang="en" class="js not-logged-in client-root"><head><title>Login • Framegram</title></head><body><div id="mount"><main role="main"><article><h1>Framegram</h1><form id="loginForm" method="post"><label>Phone number, username, or email<input name="username" type="text" aria-required="true"></label><label>Password<input name="password" type="password"></label><button type="submit">Log in</button><div>OR</div><button type="button">Log in with Facebook</button><a href="/accounts/password/reset/">Forgot password?</a></form><p>Don't have an account? <a href="/accounts/emailsignup/">Sign up</a></p></article></main><footer>Meta About Blog Jobs Help API Privacy Terms Locations Framegram Lite Threads © 2025</footer></div></body></html>`,
  },
  {
    name: 'career-network-authwall',
    label: 'login_required',
    why: 'a network of careers wants members only',
    path: '/authwall?trk=bf&sessionRedirect=%2Fin%2Fadanowak',
    html: `<!DOCTYPE html><html lang="en"><head><title>Sign Up | Ladderin</title></head><body><header><a href="/">Ladderin</a></header><main class="authwall"><div class="authwall-join-form"><h1>Join Ladderin</h1><form><label>Email<input type="email" name="email"></label><label>Password (6+ characters)<input type="password" name="password"></label><p>By clicking Agree &amp; Join, you agree to the User Agreement, Privacy Policy, and Cookie Policy.</p><button>Agree &amp; Join</button></form><p>Already on Ladderin? <a href="/login">Sign in</a></p></div></main><footer>© 2025 About Accessibility Community Guidelines</footer></body></html>`,
  },
  {
    name: 'social-group-must-log-in',
    label: 'login_required',
    why: '“You must log in to continue”',
    html: `<!DOCTYPE html><html lang="en" id="facesite"><head><title>Log into Facesite</title></head><body class="login_page"><div id="globalContainer"><div class="login_form_container"><div class="_9axz">You must log in to continue.</div><h2>Log Into Facesite</h2><form id="login_form" action="/login/" method="post"><input type="text" name="email" placeholder="Email address or phone number"><input type="password" name="pass" placeholder="Password"><button name="login" type="submit">Log In</button><a href="/recover/">Forgot account?</a> · <a href="/r.php">Sign up for Facesite</a></form></div></div><div id="pageFooter">English (UK) Deutsch Français · Sign Up Log In Messenger Video Games Privacy Centre</div></body></html>`,
  },
  {
    name: 'university-single-sign-on',
    label: 'login_required',
    why: 'the single sign-on of a university',
    path: '/idp/profile/SAML2/Redirect/SSO?execution=e1s1',
    redirectFrom: '/course/view.php?id=4471',
    html: `<!DOCTYPE html><html lang="en"><head><title>Web Login Service - University of Strand</title></head><body><div class="wrapper"><header><b>University of Strand</b></header><main class="column one"><h1>Login to Moodle</h1><form action="/idp/profile/SAML2/Redirect/SSO?execution=e1s1" method="post"><label for="username">Username</label><input id="username" name="j_username"><label for="password">Password</label><input type="password" id="password" name="j_password"><label><input type="checkbox" name="donotcache"> Don't Remember Login</label><button type="submit" name="_eventId_proceed">Login</button></form><ul><li>Forgot your password?</li><li>Need Help?</li></ul></main><footer>Insert your footer text here.</footer></div></body></html>`,
  },
  {
    name: 'forum-members-only-thread',
    label: 'login_required',
    why: 'XenForo’s notice to guests',
    status: 403,
    html: `<!DOCTYPE html><html id="XF" lang="en-GB" data-app="public" data-template="login" data-logged-in="false"><head><title>Log in | Narrowboat Owners</title></head><body data-template="login"><header class="p-header"><a href="/">Narrowboat Owners</a></header><nav class="p-nav"><a href="/login/">Log in</a> <a href="/register/">Register</a></nav><div class="p-body"><h1 class="p-title-value">Log in</h1><div class="blockMessage">You must be logged-in to do that.</div><form action="/login/login" method="post" class="block"><dl><dt>Your name or email address:</dt><dd><input name="login"></dd></dl><dl><dt>Password:</dt><dd><input type="password" name="password"><a href="/lost-password/">Forgot your password?</a></dd></dl><button type="submit">Log in</button></form><p>Don't have an account? Register now</p></div><footer class="p-footer">Community platform by XenForo® © 2010-2025 XenForo Ltd.</footer></body></html>`,
  },
  {
    name: 'shared-document-sign-in',
    label: 'login_required',
    why: 'a document that is shared with some people only',
    html: `<!doctype html><html lang="en"><head><title>Sign in - Cloudworks Accounts</title></head><body><div id="initialView" role="presentation"><div data-view-id="b5STy"><h1><span>Sign in</span></h1><div>to continue to Docs</div><form method="post" novalidate><input type="email" autocomplete="username webauthn" aria-label="Email or phone" name="identifier"><button>Forgot email?</button><div>Not your computer? Use Guest mode to sign in privately.</div><button>Create account</button><button>Next</button></form></div></div><footer>English (United Kingdom) Help Privacy Terms</footer></body></html>`,
  },
  {
    name: 'pt-entre-para-ver',
    label: 'login_required',
    why: 'a Brazilian course site shows its login',
    html: application(
      { lang: 'pt-BR', name: 'Cursim', menu: ['Cursos', 'Planos', 'Entrar'], footer: '© Cursim' },
      'Entrar',
      `<h1>Faça login para acessar esta aula</h1><form><input type="email" placeholder="E-mail"><input type="password" placeholder="Senha"><button>Entrar</button></form><p>Ainda não tem conta? Cadastre-se grátis</p>`,
    ),
  },
  {
    name: 'ru-forum-tolko-dlya-zaregistrirovannyh',
    label: 'login_required',
    why: 'a Russian board shows this section to members only',
    html: forum(
      { lang: 'ru', name: 'Ламповый форум', menu: ['Правила', 'Регистрация', 'Вход'], footer: 'Powered by phpBB' },
      'Вход',
      `<div class="panel"><p>Для просмотра этого форума вам необходимо авторизоваться.</p><form><label>Имя пользователя: <input name="username"></label><label>Пароль: <input type="password" name="password"></label><button>Вход</button></form><p>Забыли пароль? · Регистрация</p></div>`,
    ),
  },
  {
    name: 'zh-login-to-read-answers',
    label: 'login_required',
    why: 'a Chinese question board turns visitors away to its login',
    path: '/signin?next=%2Fquestion%2F2930441',
    html: `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>问乎 - 有问题，就会有答案</title></head><body><div id="root"><main class="App-main"><div class="SignFlowHomepage"><h1>问乎</h1><div class="SignContainer-content"><div>验证码登录</div><div>密码登录</div><form><input name="username" type="tel" placeholder="手机号"><input name="digits" placeholder="输入 6 位短信验证码"><button type="submit">登录/注册</button></form><p>未注册手机验证后自动登录，注册即代表同意《协议》和《隐私保护指引》</p><p>请登录后查看更多内容</p></div></div></main><footer>专栏 · 移动应用 · 联系我们 · 京ICP证000000号</footer></div></body></html>`,
  },
];
