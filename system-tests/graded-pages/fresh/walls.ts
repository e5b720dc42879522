// Doors for members and subscribers, of platforms and in languages that the other sets do not have.
import { articlePage, htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const walls: readonly GradedPage[] = [
  {
    name: 'board-not-logged-in-or-no-permission',
    label: 'login_required',
    why: 'an old board’s message with its list of reasons, in place of the thread',
    html: htmlPage(
      'Narrow Boats Board',
      '<table class="tborder"><tr><td class="tcat">Board Message</td></tr><tr><td><p>You are not logged in or you do not have permission to access this page. This could be due to one of several reasons:</p><ol><li>You are not logged in. Fill in the form at the bottom of this page and try again.</li><li>You may not have sufficient privileges to access this page.</li><li>If you are trying to post, the administrator may have disabled your account.</li></ol><form action="login.php?do=login" method="post"><fieldset><legend>Log in</legend>User Name: <input name="vb_login_username"> Password: <input type="password" name="vb_login_password"> <button>Log in</button></fieldset></form></td></tr></table>',
    ),
  },
  {
    name: 'russian-network-profile',
    label: 'login_required',
    why: 'a Russian network keeps a profile for those with an account',
    html: htmlPage(
      'Марина Котова | Вместе',
      '<header><b>Вместе</b></header><div class="message_page"><h2>Страница доступна только авторизованным пользователям</h2><p>Чтобы просматривать эту страницу, нужно войти на сайт.</p><form><input type="text" name="email" placeholder="Телефон или почта"><input type="password" name="pass" placeholder="Пароль"><button>Войти</button><a href="/restore">Забыли пароль?</a></form><a href="/join">Регистрация</a></div>',
      { lang: 'ru' },
    ),
  },
  {
    name: 'chinese-answers-sign-in',
    label: 'login_required',
    why: 'a Chinese site of questions sends readers of an answer to its form',
    redirectFrom: '/question/41028/answer/77120',
    path: '/signin?next=%2Fquestion%2F41028%2Fanswer%2F77120',
    html: htmlPage(
      '百问 - 有问题，就会有答案',
      '<main><div class="SignFlow"><h1>登录后即可查看更多优质内容</h1><div class="tabs"><span>验证码登录</span><span>密码登录</span></div><input placeholder="手机号"><input placeholder="输入 6 位短信验证码"><button>登录/注册</button><p>未注册手机验证后自动登录，注册即代表同意《百问协议》《隐私保护指引》</p><p>其他方式登录</p></div></main>',
      { lang: 'zh' },
    ),
  },
  {
    name: 'patron-only-post',
    label: 'login_required',
    why: 'a post that its author wrote for paying members; title and date are all that is shown',
    html: htmlPage(
      'Sketches from the dry dock | Ada Keeper on Patronage',
      '<header><a href="/ada">Ada Keeper</a> <a href="/login">Log in</a></header><article><div class="locked" style="height:220px;background:#eee"><h2>Unlock this post by becoming a member</h2><p>This post is for members of the tier Deckhand and higher.</p><button>Join to unlock · $5 / month</button></div><p>2 March 2024</p><h1>Sketches from the dry dock</h1><p>14 images locked</p></article>',
    ),
  },
  {
    name: 'document-needs-access',
    label: 'login_required',
    why: 'an office suite’s document that is not shared with the public',
    html: htmlPage(
      'Drive: Access needed',
      '<div class="main"><h1>You need access</h1><p>Request access, or switch to an account with access.</p><form><textarea placeholder="Message (optional)"></textarea><button>Request access</button></form><p>You are not signed in. <a href="/signin">Sign in</a></p></div>',
    ),
  },
  {
    name: 'forge-sign-in-before-continuing',
    label: 'login_required',
    why: 'a self-hosted forge sends the visitor of a private project to its form',
    redirectFrom: '/fleet/dredger/-/merge_requests/12',
    path: '/users/sign_in',
    html: htmlPage(
      'Sign in · Forge Community Edition',
      '<div class="flash-alert">You need to sign in or sign up before continuing.</div><div class="login-page"><h1>Forge Community Edition</h1><form action="/users/sign_in" method="post"><label>Username or primary email <input name="user[login]"></label><label>Password <input type="password" name="user[password]"></label><label><input type="checkbox"> Remember me</label><button>Sign in</button></form><p>Don’t have an account yet? <a href="/users/sign_up">Register now</a></p></div>',
    ),
  },
  {
    name: 'french-article-for-subscribers',
    label: 'login_required',
    why: 'the beginning of a French article and how much of it is kept back',
    html: articlePage(
      'Le dernier gardien du phare raconte',
      '<p class="chapo">Pendant trente et un ans, il a relevé le vent et la houle toutes les trois heures.</p><p>La porte de fer grince encore. En bas, la mer a mangé les marches que son père avait taillées, et l’on n’y accoste plus que par temps calme. « On m’avait dit que je resterais un hiver », sourit-il en posant…</p><section class="paywall"><p>Article réservé aux abonnés</p><p>Il vous reste 83.4% de cet article à découvrir. La suite est réservée aux abonnés.</p><a href="/abo">S’abonner à partir de 2,99 €</a><p>Déjà abonné ? <a href="/connexion">Se connecter</a></p></section>',
      { lang: 'fr', site: 'Le Grand Large' },
    ),
  },
  {
    name: 'spanish-exclusive-content',
    label: 'login_required',
    why: 'a Spanish daily’s exclusive, cut after its opening',
    html: articlePage(
      'El puerto que quiso ser isla',
      '<p>En agosto de 1911 los vecinos cortaron la carretera y pintaron una línea en el suelo. Duró once días. El alcalde de entonces firmó un…</p><div class="ev-paywall"><h3>Contenido exclusivo para suscriptores</h3><p>Suscríbete y sigue leyendo. Primer mes gratis, después 9,95 €.</p><button>Ver ofertas</button><p>¿Ya eres suscriptor? <a href="/entrar">Inicia sesión</a></p></div>',
      {
        lang: 'es',
        site: 'Diario de la Ría',
        head: '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
      },
    ),
  },
  {
    name: 'dutch-free-account-wall',
    label: 'login_required',
    why: 'a Dutch paper wants a free account before it shows more than one sentence',
    html: articlePage(
      'Sluiswachter hoort ’s nachts stemmen uit het riool',
      '<p>Eerst dacht hij aan de radio van de buren. Maar de buren waren op vakantie en</p><div class="reg-wall"><h2>Maak een gratis account aan en lees verder</h2><ul><li>Lees elke maand 5 premium artikelen</li><li>Geen betaalgegevens nodig</li></ul><input type="email" placeholder="E-mailadres"><button>Ga verder</button><p>Heb je al een account? Log in</p></div>',
      { lang: 'nl', site: 'De Waterkant' },
    ),
  },
  {
    name: 'swedish-locked-article',
    label: 'login_required',
    why: 'a Swedish article whose text is for subscribers',
    html: htmlPage(
      'Så räddades fyren i sista stund | Kustbladet',
      '<header><a href="/">Kustbladet</a> <a href="/logga-in">Logga in</a></header><article><span>Låst artikel</span><h1>Så räddades fyren i sista stund</h1><p class="ingress">När kommunen ville riva ringde fyra pensionärer till samma nummer.</p><div class="lock"><h2>Läs hela artikeln</h2><p>Den här artikeln är för dig som är prenumerant.</p><button>Bli prenumerant – 1 kr första månaden</button><p>Redan prenumerant? Logga in</p></div></article>',
      { lang: 'sv' },
    ),
  },
  {
    name: 'korean-cafe-members',
    label: 'login_required',
    why: 'a Korean community’s post, for members who have signed in',
    html: htmlPage(
      '등대지기 모임 : 카페',
      '<div class="error_content"><h2>카페 멤버만 볼 수 있는 글입니다.</h2><p>로그인 후 카페에 가입하시면 글을 보실 수 있습니다.</p><a class="btn" href="/login">로그인</a> <a class="btn" href="/join">카페 가입하기</a> <a href="/">카페 홈으로</a></div>',
      { lang: 'ko' },
    ),
  },
  {
    name: 'choose-your-institution',
    label: 'login_required',
    why: 'a federation’s page to choose one’s university, in place of the course',
    redirectFrom: '/course/view.php?id=391',
    path: '/ds/wayf?entityID=https%3A%2F%2Flearn.example%2Fshibboleth&return=https%3A%2F%2Flearn.example%2FShibboleth.sso%2FLogin',
    html: htmlPage(
      'Select your organisation',
      '<div class="wayf"><h1>Log in with your organisation</h1><p>In order to access the service <b>learn.example</b>, please select or search the organisation you are affiliated with.</p><select><option>Select the organisation you are affiliated with ...</option><option>Coastal University</option><option>Fernhill College of Art</option></select><button>Select</button><label><input type="checkbox"> Remember selection for this web browser session</label></div>',
    ),
  },
  {
    name: 'team-chat-workspace',
    label: 'login_required',
    why: 'a message in a team’s chat: the door of the workspace',
    redirectFrom: '/archives/C02/p1709371222',
    path: '/workspace-signin?redir=%2Farchives%2FC02%2Fp1709371222',
    html: htmlPage(
      'Sign in to Harbour Crew | Deckchat',
      '<main><h1>Sign in to Harbour Crew</h1><p>harbour-crew.deckchat.example</p><button>Sign in with a provider</button><p>OR</p><input type="email" placeholder="name@work-email.com"><button>Sign in with email</button><p>Just getting started? <a href="/create">Create a new workspace</a></p></main>',
    ),
  },
];
