// Walls of members and subscribers, of other kinds and in other languages than the other set's.
import { articlePage, htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const walls: readonly GradedPage[] = [
  {
    name: 'short-message-network-wall',
    label: 'login_required',
    why: 'a network for short messages that sends visitors of a profile to its door',
    redirectFrom: '/kelpgatherers/status/17001',
    path: '/i/flow/login?redirect_after_login=%2Fkelpgatherers%2Fstatus%2F17001',
    html: htmlPage(
      'Log in to Chirp / Chirp',
      `<div id="layers"></div><script>document.getElementById('layers').innerHTML='<div role="dialog"><h1>Sign in to Chirp</h1><button>Sign in with Google</button><button>Sign in with Apple</button><div>or</div><label>Phone, email, or username<input autocomplete="username"></label><button>Next</button><button>Forgot password?</button><p>Don’t have an account? Sign up</p></div>';</script>`,
    ),
  },
  {
    name: 'company-sso-in-spanish',
    label: 'login_required',
    why: 'a company’s single sign-on, in Spanish, at an address that says oauth',
    redirectFrom: '/sites/actas/2024-03.aspx',
    path: '/common/oauth2/v2.0/authorize?client_id=00000003&redirect_uri=https%3A%2F%2Fintranet.example%2F',
    html: htmlPage(
      'Iniciar sesión en la cuenta',
      '<div id="lightbox"><h1>Iniciar sesión</h1><form><input type="email" name="loginfmt" placeholder="Correo electrónico, teléfono o Skype"><p>¿No tiene una cuenta? Cree una.</p><p>¿No puede acceder a su cuenta?</p><button>Siguiente</button></form></div><footer>Términos de uso · Privacidad y cookies</footer>',
      { lang: 'es' },
    ),
  },
  {
    name: 'japanese-members-only',
    label: 'login_required',
    why: 'a Japanese newspaper keeps the rest of the article for members',
    html: articlePage(
      '絹糸の倉庫、図書館に',
      '<p>町の図書館は、かつて絹糸の倉庫だった建物を改修して…</p><div class="wall"><p>この記事は有料会員限定です。残り1,240文字</p><a href="/subscribe">会員登録して続きを読む</a><p>会員の方は<a href="/login">ログイン</a>してください。</p></div>',
      { lang: 'ja', site: '川辺新聞' },
    ),
  },
  {
    name: 'german-plus-article',
    label: 'login_required',
    why: 'the first sentence of a German “Plus” article and the offer',
    html: articlePage(
      'Das Stellwerk ist gerettet',
      '<p>Der Verein hat das alte Stellwerk gekauft und will es in zwei Jahren wieder öffnen. Doch hinter den Kulissen …</p><div class="offer"><h2>Jetzt weiterlesen mit T+</h2><ul><li>Alle Artikel auf talbote.example</li><li>Monatlich kündbar</li></ul><button>4 Wochen für 1 € testen</button><p>Sie haben bereits ein Abo? Hier einloggen</p></div>',
      { lang: 'de', site: 'Talbote', head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>' },
    ),
  },
  {
    name: 'newsletter-for-paid-subscribers',
    label: 'login_required',
    why: 'a newsletter’s issue for those who pay',
    html: articlePage(
      'Issue 41: What the buoy saw',
      '<p>The buoy stopped sending at 04.10, shortly after it had measured a wave of eleven metres.</p><div class="paywall" data-testid="paywall"><h2>This post is for paid subscribers</h2><a href="/subscribe">Subscribe</a><p>Already a paid subscriber? <a href="/sign-in">Sign in</a></p></div>',
      { site: 'The Barometer' },
    ),
  },
  {
    name: 'answers-site-blur',
    label: 'login_required',
    why: 'a study site that shows the question and keeps the answer',
    html: htmlPage(
      'Why did the line need a spiral? | StudyHelp',
      '<header><a href="/">StudyHelp</a></header><h1>Why did the line need a spiral?</h1><p>History of transport · Grade 10</p><div class="answer blurred" aria-hidden="true"></div><div class="gate"><h2>Unlock this answer</h2><p>Sign up for free to see the expert answer and millions of others.</p><button>Join for free</button><p>Have an account? Log in</p></div>',
    ),
  },
  {
    name: 'community-landing-instead-of-thread',
    label: 'login_required',
    why: 'a network sends visitors of a thread to a page that advertises joining, with much text and a login',
    redirectFrom: '/groups/allotments/posts/881',
    path: '/join?return_to=%2Fgroups%2Fallotments%2Fposts%2F881',
    html: htmlPage(
      'Join your neighbourhood | Hedgerow',
      '<header><a href="/login">Log in</a></header><main><h1>Log in or sign up to see this post</h1><form><input type="email" placeholder="Email"><input type="password" placeholder="Create a password"><button>Continue</button></form><p>Hedgerow connects people who live close to each other: borrow a ladder, find a lost cat, ask who rings the bell.</p><h2>Why verify an address?</h2><p>Posts are seen by neighbours only, so that everybody knows who is speaking.</p></main><footer>About · Careers · Press · Help</footer>',
    ),
  },
];
