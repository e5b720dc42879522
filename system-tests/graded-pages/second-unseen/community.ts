// Boards, questions, wikis and comments, among them locked, deleted and quarrelsome ones.
import type { GradedPage } from '../types.ts';
import { discoursePage, mediawikiPage, nextPage, phpbbPage } from './site-software.ts';

export const community: readonly GradedPage[] = [
  {
    name: 'phpbb-locked-topic-italian',
    label: 'ok',
    why: 'a locked topic with its posts',
    path: '/viewtopic.php?f=3&t=8812',
    html: phpbbPage(
      { lang: 'it', name: 'Forum del Fornello', menu: ['Indice', 'FAQ', 'Iscriviti', 'Login'], footer: 'Creato da phpBB® Forum Software' },
      'Moka: guarnizione che perde',
      `<h2 class="topic-title">Moka: guarnizione che perde</h2><a class="button" title="Questo argomento è bloccato, non puoi modificare o inviare ulteriori messaggi.">Bloccato</a><div class="post"><p class="author">gigi_55 » 3 mar 2019, 18:22</p><div class="content">Perde vapore dalla filettatura anche con la guarnizione nuova. Che faccio?</div></div><div class="post"><p class="author">Ornella » 3 mar 2019, 19:01</p><div class="content">Controlla il bordo della caldaia: se è ammaccato non chiude mai. E non stringere con le pinze.</div></div><div class="post"><p class="author">gigi_55 » 5 mar 2019, 8:40</p><div class="content">Era il filtro messo storto. Grazie!</div></div><p>Argomento chiuso dal moderatore.</p>`,
    ),
  },
  {
    name: 'discourse-cannot-log-in-thread',
    label: 'ok',
    why: 'a thread of people who can’t log in',
    html: discoursePage(
      {
        lang: 'en',
        name: 'Homelab Commons',
        menu: ['Home', 'Categories', 'Terms of Service'],
        footer: 'Powered by Discourse, best viewed with JavaScript enabled',
      },
      '“Your account is suspended” right after sign-up',
      `<h1>“Your account is suspended” right after sign-up</h1><div class="topic-body crawler-post"><b>tarn</b> <time>Sep 3, 2024</time><div class="post"><p>Fresh install of the wiki. I create an account, log in, and get “Access denied: your account is suspended”. Incognito says “Session expired”.</p></div></div><div class="topic-body crawler-post"><b>moss_and_wire</b> <time>Sep 3, 2024</time><div class="post"><p>Is the clock of the container right? Mine was in 1970 and every session was expired the moment it began.</p></div></div><div class="topic-body crawler-post"><b>tarn</b> <time>Sep 4, 2024</time><div class="post"><p>It was the clock. I feel 54 years older.</p></div></div>`,
    ),
  },
  {
    name: 'stack-question-cloudflare-403-requests',
    label: 'ok',
    why: 'a question about passing a check',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>python - Why do I get "Just a moment..." instead of the page? - Askheap</title></head><body class="question-page"><header><a href="/">Askheap</a> <a href="/users/login">Log in</a> <a href="/users/signup">Sign up</a></header><h1>Why do I get "Just a moment..." instead of the page?</h1><div class="post-text"><p>With <code>requests.get(url)</code> I receive status 403 and this:</p><pre><code>&lt;title&gt;Just a moment...&lt;/title&gt;
Enable JavaScript and cookies to continue</code></pre><p>In the browser it works. What header am I missing?</p></div><h2>2 Answers</h2><div class="answer accepted"><p>None. The server sends a script that has to run before you get the page; <code>requests</code> doesn't run scripts. Ask the owner for an API, or whether they can let you through.</p></div><div class="answer"><p>Check robots.txt first. They may not want you there at all.</p></div></body></html>`,
  },
  {
    name: 'closed-question-duplicate',
    label: 'ok',
    why: 'a question that is closed as a duplicate',
    html: `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>html - Кнопка не нажимается в Safari - Кучавопросов</title></head><body><header><a href="/">Кучавопросов</a> <a href="/login">Войти</a></header><aside class="s-notice">Этот вопрос уже задавали: Событие click на iOS (3 ответа). Закрыт 2 года назад.</aside><h1>Кнопка не нажимается в Safari</h1><p>На айфоне <code>div</code> с обработчиком <code>click</code> не реагирует, на компьютере всё работает. Если добавить пустой <code>onclick</code> в разметку, начинает работать. Почему?</p><h2>1 ответ</h2><p>Safari на iOS посылает click только элементам, которые считает кликабельными. Поставьте <code>cursor: pointer</code> или возьмите <code>button</code>.</p></body></html>`,
  },
  {
    name: 'thread-with-deleted-first-post',
    label: 'ok',
    why: 'the first post was deleted by its author; the discussion remains',
    html: nextPage(
      { lang: 'en', name: 'Tangents', menu: ['Popular', 'All', 'Log In', 'Sign Up'], footer: 'Tangents, Inc.' },
      'What’s a skill that nobody expects of you? : askeveryone',
      `<h1>What’s a skill that nobody expects of you?</h1><div class="md">[deleted]</div><p>213 comments</p><div class="comment"><b>hawthornlane</b><p>I can tell which of our six lifts will come first. Fourteen years in the building. It’s the sigh.</p></div><div class="comment"><b>[removed]</b><p>[removed by moderator]</p></div><div class="comment"><b>pint_of_gravel</b><p>Whistling two notes at once. I have cleared rooms.</p></div><div class="comment"><b>oboe_but_angry</b><p>I shear alpacas. I’m an accountant.</p></div>`,
    ),
  },
  {
    name: 'user-profile-banned-label-german',
    label: 'ok',
    why: 'a member’s public page that says he is banned, with his contributions',
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Benutzer Lokschrauber | Modellbahn-Stammtisch</title></head><body><nav><a href="/">Modellbahn-Stammtisch</a> <a href="/login">Anmelden</a></nav><h1>Lokschrauber <small>Gesperrt</small></h1><dl><dt>Registriert</dt><dd>4. Mai 2011</dd><dt>Beiträge</dt><dd>2.318</dd><dt>Wohnort</dt><dd>Plauen</dd></dl><h2>Letzte Beiträge</h2><article><h3>Decoder für die V 36</h3><p>Ich habe den Motor vom Rahmen isoliert und den Decoder im Führerhaus versteckt. Man sieht ihn nur von unten.</p></article><article><h3>Kalte Lötstelle?</h3><p>Klopf mit dem Bleistift dagegen. Wenn das Licht flackert, hast du sie gefunden.</p></article></body></html>`,
  },
  {
    name: 'wiki-blocked-users-policy-ukrainian',
    label: 'ok',
    why: 'a wiki’s rules for blocking people',
    html: mediawikiPage(
      {
        lang: 'uk',
        name: 'Вільна вікі',
        menu: ['Головна', 'Нові редагування', 'Створити обліковий запис', 'Увійти'],
        footer: 'Текст доступний на умовах CC BY-SA',
      },
      'Правила блокування',
      `<p><b>Блокування</b> — технічна заборона редагувати сторінки. Заблокований дописувач може читати всі сторінки.</p><h2>Підстави</h2><ul><li>вандалізм після двох попереджень;</li><li>образи;</li><li>використання відкритих проксі;</li><li>юридичні погрози.</li></ul><h2>Оскарження</h2><p>Напишіть на власній сторінці обговорення: «Мою IP-адресу заблоковано помилково». Рішення ухвалює інший адміністратор упродовж трьох днів.</p>`,
    ),
  },
  {
    name: 'deletion-discussion-wiki-french',
    label: 'ok',
    why: 'a discussion of whether a page should be deleted',
    html: mediawikiPage(
      { lang: 'fr', name: 'Wiki des Villages', menu: ['Accueil', 'Au hasard', 'Créer un compte', 'Se connecter'], footer: 'Licence CC BY-SA' },
      'Discussion:Lavoir de Chanteloup/Suppression',
      `<p>Page proposée à la suppression le 2 octobre 2024 : « cette page n’existe dans aucune source ».</p><h2>Conserver</h2><ul><li>Le lavoir figure au cadastre napoléonien, feuille B2. — Marthe</li><li>J’y ai lavé mes chaussettes en 1974. — Papi Jo</li></ul><h2>Supprimer</h2><ul><li>Une bassine ne fait pas un lavoir. — L. Durand</li></ul><h2>Résultat</h2><p>Conservée, 2 contre 1, faute de consensus contraire.</p>`,
    ),
  },
  {
    name: 'qa-chinese-forum-full-thread',
    label: 'ok',
    why: 'a Discuz thread whose pictures only members may enlarge',
    html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>老相机漏光怎么查 - 老街摄影论坛 - Powered by Discuz!</title></head><body id="nv_forum" class="pg_viewthread"><div id="toptb"><a href="#">登录</a> <a href="#">立即注册</a></div><h1>老相机漏光怎么查</h1><div class="pcb"><p>楼主：海鸥4A，每张右上角都有一道红印。换了胶卷也一样。</p><div class="attach_nopermission">您需要 <a>登录</a> 才可以下载或查看附件，没有账号？<a>立即注册</a></div></div><div class="pcb"><p>沙发：红印多半是后背红窗漏光，拍完马上把盖子推上。</p></div><div class="pcb"><p>板凳：在暗房里把手电放进机身，转一圈，哪里亮就是哪里。密封条用毛线也能代替。</p></div><div class="pcb"><p>楼主：果然是红窗。谢谢各位前辈！</p></div></body></html>`,
  },
  {
    name: 'bug-report-login-loop',
    label: 'ok',
    why: 'a report about a loop of logins, closed',
    html: nextPage(
      { lang: 'en', name: 'Codeyard', menu: ['Explore', 'Pricing', 'Sign in'], footer: '© 2024 Codeyard, Inc.' },
      'Login page redirects to itself · Issue #731 · lantern/lantern',
      `<h1>Login page redirects to itself #731</h1><span>Closed</span><div class="comment-body"><p><b>Steps</b></p><ol><li>Open /admin; you are redirected to /login</li><li>Enter username and password</li><li>You see the login page again: “Please sign in to continue”</li></ol><p>Expected: the dashboard. Version 2.3.0, behind nginx.</p></div><div class="comment-body"><p>The cookie is <code>Secure</code> and your proxy speaks plain HTTP to us without <code>X-Forwarded-Proto</code>. 2.3.1 warns about this at the start.</p></div><p>Fixed by #735. This conversation has been locked as resolved and limited to collaborators.</p><div>Sign up for free to join this conversation. Already have an account? Sign in to comment</div>`,
    ),
  },
  {
    name: 'mailing-list-message-plain',
    label: 'ok',
    why: 'one message from a list’s archive',
    html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><TITLE> [fen-users] 403 from mirror
</TITLE></HEAD><BODY BGCOLOR="#ffffff"><H1>[fen-users] 403 from mirror</H1><B>Ottilie Brandt</B> <A HREF="#">o.brandt at example.org</A><BR><I>Fri Oct 11 09:14:02 CEST 2024</I><P><UL><LI>Previous message: [fen-users] New keyring</LI></UL><HR><PRE>
Hi,

since yesterday the Hamburg mirror answers "403 Forbidden" to everything
under /pool. Berlin is fine. Did somebody forget a chmod?

Ottilie
</PRE><HR><a href="#">More information about the fen-users mailing list</a></BODY></HTML>`,
  },
  {
    name: 'guestbook-entries-slovak',
    label: 'ok',
    why: 'a guest book with a sum against robots under it',
    html: `<!DOCTYPE html><html lang="sk"><head><meta charset="utf-8"><title>Kniha návštev - Chata pod Suchým</title></head><body><h1>Kniha návštev</h1><p><b>Rodina Kováčová</b> (12. 10. 2024): Guláš výborný, výhľad žiadny, hmla ako mlieko. Prídeme zas.</p><p><b>Jano z Prievidze</b> (6. 10. 2024): Ďakujem za požičanú paličku, zostala opretá pri studničke.</p><p><b>Ela, 7 rokov</b> (1. 10. 2024): videla som mloka</p><form><textarea></textarea><p>Ochrana proti robotom: koľko je päť plus dva? <input size="3"></p><button>Odoslať</button></form></body></html>`,
  },
  {
    name: 'forum-board-index-vietnamese',
    label: 'ok',
    why: 'a board’s list of topics with a lock before some',
    html: `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Góc cây cảnh | Diễn đàn Vườn Nhà</title></head><body><div class="p-nav"><a href="/login/">Đăng nhập</a> <a href="/register/">Đăng ký</a></div><h1>Góc cây cảnh</h1><p>Bạn phải đăng nhập hoặc đăng ký để trả lời bài viết.</p><div class="structItem"><a>Mai vàng vàng lá sau mưa, cứu thế nào?</a> Trả lời: 14</div><div class="structItem">🔒 <a>Nội quy chuyên mục (đọc trước khi đăng)</a> Trả lời: 0</div><div class="structItem"><a>Khoe chậu sanh 20 năm</a> Trả lời: 41</div><div class="structItem"><a>Tỉ lệ trộn đất cho sen đá</a> Trả lời: 9</div></body></html>`,
  },
  {
    name: 'reviews-of-a-vpn-app',
    label: 'ok',
    why: 'reviews that complain of blocks and captchas',
    html: nextPage(
      { lang: 'es', name: 'Opinómetro', menu: ['Categorías', 'Escribir opinión', 'Iniciar sesión'], footer: '© Opinómetro' },
      'Opiniones de TúnelRápido VPN',
      `<h1>TúnelRápido VPN</h1><p>2,9 ★ · 3 opiniones</p><article><h2>Captchas todo el día</h2><p>★★ Cada web me pide demostrar que no soy un robot. En el banco directamente “acceso denegado”. — Rocío</p></article><article><h2>Para ver el fútbol, bien</h2><p>★★★★ Antes me salía “contenido no disponible en tu país”, ahora no. — Iván</p></article><article><h2>Me cobraron dos veces</h2><p>★ Y al reclamar, cuenta suspendida. — Lluís</p></article>`,
    ),
  },
];
