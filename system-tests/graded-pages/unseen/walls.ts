// Logins and paywalls in the place of what was asked for.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';
import { framedPage } from './framed-page.ts';

export const walls: readonly GradedPage[] = [
  {
    name: 'spanish-social-network-login',
    label: 'login_required',
    why: 'a social network in Spanish sends a group’s post to its login',
    redirectFrom: '/groups/huertosurbanos/posts/884211',
    path: '/login/?next=%2Fgroups%2Fhuertosurbanos%2Fposts%2F884211',
    html: htmlPage(
      'Inicia sesión en Facebook',
      `<div class="_logo">facebook</div><div><p>Debes iniciar sesión para continuar.</p><form action="/login/device-based/" method="post"><h2>Iniciar sesión en Facebook</h2><input name="email" placeholder="Correo electrónico o número de teléfono"><input name="pass" type="password" placeholder="Contraseña"><button>Iniciar sesión</button></form><a href="#">¿Olvidaste tu cuenta?</a> · <a href="#">Registrarte en Facebook</a></div><footer>Español · English (US) · Français<br>Registrarte · Iniciar sesión · Messenger · Condiciones · Privacidad · Meta © 2024</footer>`,
      { lang: 'es' },
    ),
  },
  {
    name: 'german-career-network-join',
    label: 'login_required',
    why: 'a career network in German in front of a person’s profile',
    redirectFrom: '/in/t-brandauer',
    path: '/authwall?trk=gf&sessionRedirect=%2Fin%2Ft-brandauer',
    html: htmlPage(
      'Anmelden | Karrierenetz',
      `<header>Karrierenetz <a href="/signup">Mitglied werden</a> <a href="/login">Einloggen</a></header><main><h1>Jetzt anmelden, um das vollständige Profil von T. zu sehen</h1><form><input type="email" placeholder="E-Mail-Adresse"><input type="password" placeholder="Passwort (mehr als 6 Zeichen)"><p>Durch Klicken auf „Zustimmen und anmelden“ stimmen Sie der Nutzervereinbarung zu.</p><button>Zustimmen und anmelden</button></form><p>Bereits auf Karrierenetz? <a href="/login">Einloggen</a></p></main><footer>© 2024 · Info · Barrierefreiheit · Datenschutz</footer>`,
      { lang: 'de' },
    ),
  },
  {
    name: 'chat-server-welcome-back',
    label: 'login_required',
    why: 'a chat’s login instead of a channel',
    redirectFrom: '/channels/41771983423143937/41771983444115456',
    path: '/login?redirect_to=%2Fchannels%2F41771983423143937',
    html: htmlPage(
      'Discord',
      `<div id="app-mount"><div class="authBox"><h1>Welcome back!</h1><div>We're so excited to see you again!</div><form><label>Email or Phone Number *</label><input name="email"><label>Password *</label><input type="password" name="password"><a href="#">Forgot your password?</a><button type="submit">Log In</button></form><div>Need an account? <a href="/register">Register</a></div><div class="qrLogin"><h2>Log in with QR Code</h2><p>Scan this with the mobile app to log in instantly.</p></div></div></div>`,
    ),
  },
  {
    name: 'office-account-sign-in',
    label: 'login_required',
    why: 'an account’s form in front of a shared file',
    redirectFrom: '/file/d/1aBcD/view',
    path: '/v3/signin/identifier?continue=%2Ffile%2Fd%2F1aBcD%2Fview&service=wise',
    html: htmlPage(
      'Google Drive: Sign-in',
      `<main><h1>Sign in</h1><p>to continue to Google Drive</p><form><input type="email" aria-label="Email or phone" placeholder="Email or phone"><a href="#">Forgot email?</a><p>Not your computer? Use Guest mode to sign in privately. <a href="#">Learn more</a></p><a href="#">Create account</a><button>Next</button></form></main><footer>English (United Kingdom) · Help · Privacy · Terms</footer>`,
    ),
  },
  {
    name: 'tracker-log-in-to-continue',
    label: 'login_required',
    why: 'a tracker of a company sends a ticket to its login',
    redirectFrom: '/browse/OPS-2231',
    path: '/login.jsp?permissionViolation=true&os_destination=%2Fbrowse%2FOPS-2231',
    html: htmlPage(
      'Log in - Brightwell Jira',
      `<header id="header"><a href="/">Brightwell Jira</a><nav><a href="#">Dashboards</a> <a href="#">Projects</a> <a href="#">Log In</a></nav></header><section><h1>Welcome to Brightwell Jira</h1><div class="aui-message error"><p>You must log in to access this page.</p></div><form id="login-form"><label>Username</label><input name="os_username"><label>Password</label><input name="os_password" type="password"><label><input type="checkbox"> Remember my login on this computer</label><button>Log In</button><a href="#">Can't access your account?</a></form></section><footer>Atlassian Jira Project Management Software (v9.4.10)</footer>`,
    ),
  },
  {
    name: 'forum-in-french-must-be-connected',
    label: 'login_required',
    why: 'a French board shows this section to members only',
    html: framedPage(
      'Vous devez être connecté',
      `<div class="panel"><p>Vous devez être enregistré et connecté afin de pouvoir consulter ce forum.</p><form><h3>Connexion</h3><input name="username" placeholder="Nom d’utilisateur"><input name="password" type="password" placeholder="Mot de passe"><button>Connexion</button></form><p><a href="/ucp.php?mode=sendpassword">J’ai oublié mon mot de passe</a></p></div>`,
      {
        lang: 'fr',
        site: 'Forum des Vieilles Pétoires',
        nav: ['Accueil', 'FAQ', 'Inscription', 'Connexion'],
        footer: 'Développé par phpBB® · Traduit par phpBB-fr.com',
      },
    ),
  },
  {
    name: 'xenforo-error-logged-in',
    label: 'login_required',
    why: 'a community answers a guest with its error and the form',
    status: 403,
    html: framedPage(
      'Log in',
      `<div class="p-title"><h1>Log in</h1></div><div class="blockMessage blockMessage--error">You must be logged-in to do that.</div><form class="block"><dl><dt>Your name or email address</dt><dd><input name="login"></dd><dt>Password</dt><dd><input type="password" name="password"></dd></dl><button>Log in</button></form><p>Don't have an account? Register now</p>`,
      {
        site: 'Kayak Builders',
        nav: ['Forums', 'What’s new', 'Media', 'Log in', 'Register'],
        footer: 'Contact us · Terms and rules · Community platform by XenForo®',
      },
    ),
  },
  {
    name: 'moodle-guests-cannot-access',
    label: 'login_required',
    why: 'a university’s learning platform in Polish, at its login',
    redirectFrom: '/course/view.php?id=3120',
    path: '/login/index.php',
    html: framedPage(
      'Zaloguj się do serwisu',
      `<h1>Zaloguj się do e-Learning UML</h1><form><input name="username" placeholder="Nazwa użytkownika"><input type="password" name="password" placeholder="Hasło"><button>Zaloguj się</button></form><p>Zapomniałeś hasła?</p><h2>Niektóre kursy mogą pozwalać na dostęp gościom</h2><p>Twoja przeglądarka musi obsługiwać cookies.</p><p>Nie jesteś zalogowany.</p>`,
      { lang: 'pl', site: 'e-Learning UML', nav: ['Strona główna', 'Polski (pl)'], footer: 'Pobierz aplikację mobilną' },
    ),
  },
  {
    name: 'chinese-lifestyle-login-to-view',
    label: 'login_required',
    why: 'a Chinese network shows a note only after a login with a telephone',
    html: htmlPage(
      '小红薯 - 你的生活指南',
      `<div class="login-container"><div class="left"><h2>登录后推荐更懂你的笔记</h2><p>可用小红薯或微信扫码</p><div class="qrcode"></div></div><div class="right"><h2>手机号登录</h2><input placeholder="输入手机号"><input placeholder="输入验证码"><button>登录</button><p>新用户可直接登录</p><label><input type="checkbox">我已阅读并同意《用户协议》《隐私政策》</label></div></div>`,
      { lang: 'zh-CN' },
    ),
  },
  {
    name: 'micropost-search-sends-to-sign-in',
    label: 'login_required',
    why: 'a network of microposts sends a search to its door',
    redirectFrom: '/search?q=bookbinding',
    path: '/i/flow/login?redirect_after_login=%2Fsearch%3Fq%3Dbookbinding',
    html: htmlPage(
      'Log in to X / X',
      `<div id="react-root"><div role="dialog"><h1>Sign in to X</h1><button>Sign in with Google</button><button>Sign in with Apple</button><p>or</p><input autocomplete="username" placeholder="Phone, email, or username"><button>Next</button><button>Forgot password?</button><p>Don't have an account? <a href="/i/flow/signup">Sign up</a></p></div></div>`,
    ),
  },
  {
    name: 'forum-login-required-discourse',
    label: 'login_required',
    why: 'a private community’s welcome',
    redirectFrom: '/t/winter-meeting/881',
    path: '/login',
    html: framedPage(
      'Guild of Clockmenders',
      `<section class="login-welcome"><h1>Welcome to the Guild of Clockmenders</h1><p>This is a private community. You need an account to read its topics.</p><button>Log In</button><button>Sign Up</button></section>`,
      { site: 'Guild of Clockmenders', nav: ['Sign Up', 'Log In'], footer: 'Powered by Discourse, best viewed with JavaScript enabled' },
    ),
  },
  {
    name: 'german-paper-plus-stub',
    label: 'login_required',
    why: 'the beginning of a German article and the offers',
    path: '/politik/warum-die-kreisstadt-pleite-ist-119332.html',
    html: framedPage(
      'Warum die Kreisstadt pleite ist',
      `<article><span class="plus">+</span><h1>Warum die Kreisstadt pleite ist</h1><p>Von Sabine Reuter, 18.02.2024</p><p>Als der Kämmerer im November vor die Abgeordneten trat, hatte er nur eine Folie dabei. Darauf stand eine Zahl, und sie war rot. Was danach geschah, beschreiben Beteiligte …</p></article><div class="paywall"><h2>Jetzt mit F+ weiterlesen</h2><p>Dieser Beitrag ist nur für Abonnenten. Zugang zu allen Artikeln, monatlich kündbar.</p><button>1 Monat kostenlos testen</button><p>Danach 11,90 € pro Monat</p><p>Bereits Abonnent? <a href="/login">Anmelden</a></p></div>`,
      {
        lang: 'de',
        site: 'Hessische Rundschau',
        nav: ['Politik', 'Wirtschaft', 'Sport', 'Abo', 'Anmelden'],
        footer: 'Impressum · Datenschutz · AGB',
      },
    ),
  },
  {
    name: 'french-daily-for-subscribers',
    label: 'login_required',
    why: 'a French daily’s article of which most is kept back',
    html: framedPage(
      'Dans les coulisses d’un port en grève',
      `<article><p class="tag">Réservé aux abonnés</p><h1>Dans les coulisses d’un port en grève</h1><p>Récit. Depuis douze jours, aucune grue ne bouge. Dockers, armateurs et préfecture se parlent par communiqués interposés.</p><p>Il est cinq heures du matin quand Mourad allume le premier feu de palettes devant la porte 4. Le vent vient du large et la pluie…</p></article><section class="paywall"><p>Il vous reste 87 % de cet article à lire. La suite est réservée aux abonnés.</p><button>S’abonner à partir de 2,49 €/mois</button><p>Déjà abonné ? Connectez-vous</p></section>`,
      {
        lang: 'fr',
        site: 'Le Quotidien du Soir',
        nav: ['International', 'Économie', 'Culture', 'S’abonner', 'Se connecter'],
        footer: 'Mentions légales · Charte',
      },
    ),
  },
  {
    name: 'italian-continue-reading',
    label: 'login_required',
    why: 'an Italian daily’s stub',
    html: framedPage(
      'La valle che non vuole la funivia',
      `<article><h1>La valle che non vuole la funivia</h1><p>di Paola Gritti</p><p>Trecento firme in un paese di quattrocento abitanti. Il progetto vale 18 milioni e porterebbe gli sciatori in quota in otto minuti. Ma</p></article><div class="paywall-box"><h2>Questo contenuto è riservato agli abbonati</h2><p>Abbonati per continuare a leggere. 1 € al mese per 3 mesi.</p><button>Abbonati</button><p>Sei già abbonato? Accedi</p></div>`,
      { lang: 'it', site: 'Il Corriere delle Valli', nav: ['Cronaca', 'Politica', 'Sport', 'Abbonati', 'Accedi'], footer: 'Privacy · Cookie policy' },
    ),
  },
  {
    name: 'brazilian-subscriber-exclusive',
    label: 'login_required',
    why: 'a Brazilian paper’s exclusive',
    html: framedPage(
      'Como o rio mudou de lugar',
      `<article><p>EXCLUSIVO PARA ASSINANTES</p><h1>Como o rio mudou de lugar</h1><p>Mapas de 1940 mostram um curso que já não existe. A reportagem percorreu 210 km para entender</p></article><div id="paywall"><p><b>Continue lendo esta reportagem e tenha acesso a todo o conteúdo</b></p><button>Assine por R$ 1,90 no 1º mês</button><p>Já é assinante? Faça seu login</p></div>`,
      { lang: 'pt-BR', site: 'Jornal do Planalto', nav: ['Poder', 'Mercado', 'Cotidiano', 'Assine', 'Entrar'], footer: 'Fale conosco' },
    ),
  },
  {
    name: 'japanese-paid-article',
    label: 'login_required',
    why: 'a Japanese paper tells how many characters are left for members',
    html: framedPage(
      '過疎の島に戻った郵便局長',
      `<article><p class="tag">有料記事</p><h1>過疎の島に戻った郵便局長</h1><p>2024年2月21日 5時00分</p><p>島の郵便局が開くのは週に三日。局長の浜田さんは、配達のかたわら灯油も届ける。十年前に島を出たときは、</p></article><div class="paywall"><p>この記事は有料記事です。残り1482文字</p><p>有料会員になると続きをお読みいただけます。</p><button>会員登録して続きを読む</button><p>会員の方はログイン</p></div>`,
      { lang: 'ja', site: '南海新聞デジタル', nav: ['トップ', '社会', '経済', '会員登録', 'ログイン'], footer: '利用規約 · 個人情報' },
    ),
  },
  {
    name: 'danish-article-locked',
    label: 'login_required',
    why: 'a Danish article behind a lock',
    html: framedPage(
      'Da færgen holdt op med at sejle',
      `<article><h1>Da færgen holdt op med at sejle</h1><p>Der er 61 husstande tilbage på øen. I foråret mistede de forbindelsen til fastlandet, og siden har</p></article><div class="lock"><h2>🔒 Artiklen er for abonnenter</h2><p>Få adgang til alle artikler fra 1 kr. den første måned.</p><button>Køb abonnement</button><p>Har du allerede et abonnement? Log ind her</p></div>`,
      { lang: 'da', site: 'Fyns Avis', nav: ['Lokalt', 'Sport', 'Køb abonnement', 'Log ind'], footer: 'Handelsbetingelser' },
    ),
  },
  {
    name: 'czech-premium-stub',
    label: 'login_required',
    why: 'a Czech magazine’s premium article',
    html: framedPage(
      'Kdo vlastní vodu pod městem',
      `<article><h1>Kdo vlastní vodu pod městem</h1><p>Smlouva má jedenáct stran a podepsána byla v roce 1996. Od té doby ji viděli jen čtyři lidé. Redakce získala</p></article><div class="premium"><p><b>Tento článek je součástí balíčku Premium.</b></p><p>Odemkněte si exkluzivní obsah a čtěte bez reklam za 79 Kč měsíčně.</p><button>Koupit Premium</button><p>Máte předplatné? Přihlaste se</p></div>`,
      { lang: 'cs', site: 'Týdeník Obzor', nav: ['Domácí', 'Svět', 'Předplatné', 'Přihlásit se'], footer: 'Podmínky užití' },
    ),
  },
  {
    name: 'english-news-subscribe-to-read',
    label: 'login_required',
    why: 'a financial paper shows a headline and prices',
    path: '/content/7b1e9d20-4c8a-11ee',
    html: framedPage(
      'Subscribe to read',
      `<h1>The quiet collapse of container leasing</h1><div class="barrier"><h2>Subscribe to unlock this article</h2><div class="offer"><h3>Standard Digital</h3><p>€39 per month</p><button>Select</button></div><div class="offer"><h3>Trial</h3><p>€1 for 4 weeks, then €69 per month. Cancel any time during your trial.</p><button>Select</button></div><p>Check if your university or organisation offers membership to read for free.</p><p>Already a subscriber? <a href="/login">Sign in</a></p></div>`,
      { site: 'Harbour Times', nav: ['World', 'Companies', 'Markets', 'Subscribe', 'Sign In'], footer: 'Legal & Privacy' },
    ),
  },
  {
    name: 'medium-like-member-story',
    label: 'login_required',
    why: 'a host of essays wants an account for the rest of the story',
    html: htmlPage(
      'I kept a paper diary for 400 days | by Noor Haddad | Medium',
      `<header>Medium <a href="#">Open in app</a> <a href="#">Sign up</a> <a href="#">Sign in</a></header><article><p>Member-only story</p><h1>I kept a paper diary for 400 days</h1><p>Noor Haddad · 7 min read · Jan 14, 2024</p><p>On the first evening I wrote three lines and felt ridiculous. By the end of the month I had a rule: no adjectives.</p></article><section><h2>Create an account to read the full story.</h2><p>The author made this story available to Medium members only. If you’re new to Medium, create a new account to read this story on us.</p><button>Continue in app</button><p>Or, continue in mobile web</p><button>Sign up with Google</button><button>Sign up with Facebook</button><p>Already have an account? Sign in</p></section>`,
    ),
  },
  {
    name: 'single-sign-on-of-a-company',
    label: 'login_required',
    why: 'a directory’s sign-in in front of a manual',
    redirectFrom: '/sites/maintenance/SitePages/Pumps.aspx',
    path: '/common/oauth2/authorize?client_id=00000003&response_mode=form_post',
    html: htmlPage(
      'Sign in to your account',
      `<div class="outer"><div class="logo">Contoso</div><h1>Sign in</h1><form><input type="email" placeholder="Email, phone, or Skype"><p>No account? <a href="#">Create one!</a></p><p><a href="#">Can’t access your account?</a></p><button>Next</button></form><div>Sign-in options</div></div><footer>Terms of use · Privacy &amp; cookies</footer>`,
    ),
  },
];
